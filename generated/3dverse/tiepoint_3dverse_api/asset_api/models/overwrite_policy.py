from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class OverwritePolicy(StrEnum):
    """What to do when a packaged asset already exists."""

    NEVER = "never"
    ONLY_SPECIFIED = "only-specified"
    ALWAYS = "always"

    @classmethod
    def _missing_(cls, value: object) -> OverwritePolicy | None:
        return unknown_text(cls, value)
