"""Tests of all packages: one folder per suite, and `support` for what suites share."""
