# Written by nox -s regenerate, do not edit.
# Source: ../_async/__init__.py
"""Sync classes, from which the sync classes are written."""
