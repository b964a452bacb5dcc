"""Rounds, goals and the Markdown page."""
