"""Async classes, from which the sync classes are written."""
