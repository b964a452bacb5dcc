"""Async clients and resources, from which the sync ones are written."""
