"""Servers, storage and definition readers that several test suites share."""
