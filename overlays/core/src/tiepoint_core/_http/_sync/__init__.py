# Written by nox -s regenerate, do not edit.
# Source: ../_async/__init__.py
"""Sync transports, from which the sync transports are written."""
