"""Error bodies of the platform, and hints for common errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import httpx
from attr import frozen
from tiepoint_core import ErrorInfo

_NOT_VISIBLE: Final = (
    "check the id, and that you may see it: missing rights show as 404 too (a service application sees an iTwin only"
    " once the client e-mail of its registration is invited to it)"
)
_HINTS: Final = {
    (401, ""): "sign in again, or check the credential and that its scope is itwin-platform",
    (403, ""): (
        "ask for the right on the iTwin: realitydata_use to read reality data, realitydata_create to create,"
        " realitydata_manage to change or delete, realitydata_create and realitydata_assign to associate; for iTwins"
        " themselves itwins_create or itwins_modify"
    ),
    (404, ""): _NOT_VISIBLE,
    (404, "JobProgressNotFound"): "check the id; progress is kept for 30 days",
    (404, "AssociationNotFound"): "reality_data.itwins(id) lists its iTwins",
    (404, "ResourceNotFound"): "there is no such operation: check base_url and path, and the Accept header",
    (409, "iTwinExists"): "another iTwin has this number: give another one, or none",
}


@frozen(kw_only=True)
class ErrorDetail:
    """Detail of an error.

    Attributes:
        code: The platform's code.
        message: Message.
        target: Part of the request with the error, or empty if the platform does not name a part.
    """

    code: str = ""
    message: str = ""
    target: str = ""

    def __str__(self) -> str:
        text = self.message or self.code
        return f"{text.rstrip('.')} ({self.target})" if self.target and self.target not in text else text


def read_error(response: httpx.Response) -> ErrorInfo:
    """Read the body of an error response; the body and each of its properties can be missing or null."""
    try:
        body = response.json()
    except ValueError:  # empty, or the page of a proxy
        body = None
    error = body.get("error") if isinstance(body, Mapping) else None
    if not isinstance(error, Mapping):
        return ErrorInfo(hint=_hint(response.status_code, ""))
    own = _detail(error)
    listed = error.get("details")
    details = [_detail(each) for each in listed if isinstance(each, Mapping)] if isinstance(listed, list) else []
    texts = dict.fromkeys(filter(None, map(str, (own, *details[:3]))))  # services often repeat a detail
    return ErrorInfo(
        code=own.code,
        message="; ".join(text.rstrip(".") for text in texts),
        target=own.target or next((each.target for each in details if each.target), ""),
        hint=_hint(response.status_code, own.code),
        details=tuple(details),
    )


def _detail(error: Mapping[str, object]) -> ErrorDetail:
    code, message, target = (
        value if isinstance(value := error.get(name), str) else "" for name in ("code", "message", "target")
    )
    return ErrorDetail(code=code, message=message, target=target)


def _hint(status: int, code: str) -> str:
    return _HINTS.get((status, code)) or _HINTS.get((status, ""), "")
