"""Servers, readers of definitions and checks that several test suites share."""
