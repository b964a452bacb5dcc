"""Secrets of an authentication, and the text of errors, in which they must not appear."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from typing import Final

from .provider import TokenRequest

_SECRET: Final = ("code", "code_verifier", "refresh_token", "client_secret", "access_token", "id_token")


def secrets_of(requests: Iterable[TokenRequest]) -> set[str]:
    """Return the secrets in token requests and their responses."""
    return {fields[name] for one in requests for fields in (one.form, one.answer) for name in _SECRET if name in fields}


def shown(error: BaseException) -> str:
    """Return the text that a crash report would contain: errors of the whole chain and locals of Tiepoint's frames."""
    parts = []
    one: BaseException | None = error
    while one is not None:
        parts += [str(one), repr(one), repr(one.args), repr(vars(one))]
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if "tiepoint_core" in frame.f_code.co_filename:
                parts.append(repr(frame.f_locals))
        one = one.__cause__ or one.__context__
    return "\n".join(parts)
