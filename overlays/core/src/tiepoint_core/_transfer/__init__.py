"""Uploads and downloads: streamed, concurrent and resumable."""
