"""See docs/sandbox.md."""
