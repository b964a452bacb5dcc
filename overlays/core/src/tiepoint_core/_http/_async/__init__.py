"""Async transports, from which the sync transports are written."""
