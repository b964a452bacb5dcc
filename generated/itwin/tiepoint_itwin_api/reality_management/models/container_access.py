from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ContainerAccess(StrEnum):
    """Access the address gives."""

    READ = "Read"
    WRITE = "Write"

    @classmethod
    def _missing_(cls, value: object) -> ContainerAccess | None:
        return unknown_text(cls, value)
