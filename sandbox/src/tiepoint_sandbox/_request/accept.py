"""The header Accept."""

from __future__ import annotations

import re
from typing import Final

from .._definition.operations import Operation

_NOT_ACCEPTED: Final = re.compile(r"(.*;)?\s*q=0(\.0*)?\s*(;.*)?")


def acceptable(accept: str, operation: Operation) -> bool:
    """Return whether an Accept header names a media type of the operation."""
    if not operation.media_types:
        return True
    for part in accept.split(","):
        kind, _, options = (each.strip().lower() for each in part.partition(";"))
        if _NOT_ACCEPTED.fullmatch(options):
            continue
        if kind == "*/*" or kind in operation.media_types:
            return True
        if kind.endswith("/*") and any(name.startswith(kind[:-1]) for name in operation.media_types):
            return True
    return not accept.strip()
