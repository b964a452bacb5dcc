"""Secrets of a sign-in, and where they must not show."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from typing import Final

from .provider import TokenRequest

_SECRET: Final = ("code", "code_verifier", "refresh_token", "client_secret", "access_token", "id_token")


def secrets_of(requests: Iterable[TokenRequest]) -> set[str]:
    """All that only the client and the provider may know: what was asked with, and what was answered."""
    return {fields[name] for one in requests for fields in (one.form, one.answer) for name in _SECRET if name in fields}


def shown(error: BaseException) -> str:
    """All that a debugger's report of an error would show: text and the locals of our frames, along all contexts."""
    parts = []
    one: BaseException | None = error
    while one is not None:
        parts += [str(one), repr(one), repr(one.args), repr(vars(one))]
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if "tiepoint_core" in frame.f_code.co_filename:
                parts.append(repr(frame.f_locals))
        one = one.__cause__ or one.__context__
    return "\n".join(parts)
