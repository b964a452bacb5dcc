"""What a sandbox raises."""

from __future__ import annotations


class SandboxError(Exception):
    """It cannot be started or used so: one line that says what is wrong, and the next step."""
