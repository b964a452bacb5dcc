from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class RigSynchro(StrEnum):
    """Synchronisation of camera rigs."""

    NONE = "None"
    STRICT = "Strict"
    LOOSE = "Loose"

    @classmethod
    def _missing_(cls, value: object) -> RigSynchro | None:
        return unknown_text(cls, value)
