"""Tests of the shared runtime, on loopback."""
