# Written by nox -s regenerate, do not edit.
# Source: ../_async/__init__.py
"""Sync clients and resources, from which the sync ones are written."""
