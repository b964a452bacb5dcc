"""Tests of the two clients, on loopback and with scripted transports."""
