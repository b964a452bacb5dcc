"""Definitions that are measured, and data for their models."""
