"""All text of an error in which a secret could be seen."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path


def shown(error: BaseException) -> Iterator[str]:
    """Yield the texts of an error report: messages, and local variables of Tiepoint's frames, in all contexts."""
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        one = pending.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield from map(repr, (str(one), one, one.args, vars(one), getattr(one, "__notes__", "")))
        for frame, line in traceback.walk_tb(one.__traceback__):
            if "tiepoint_core" in Path(frame.f_code.co_filename).parts:
                for name, value in frame.f_locals.items():
                    yield f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}: {name} = {value!r}"
        pending += [one.__cause__, one.__context__]


def deep(error: BaseException) -> str:
    """Return the texts of `shown` as one string."""
    return "\n".join(shown(error))
