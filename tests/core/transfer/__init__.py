"""Transfers against a real storage service, and against servers that do what real ones rarely do."""
