"""HTTP responses, and the headers that only a sandbox sends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen
from starlette.types import Send

ASSUMPTION_HEADER: Final = "x-sandbox-assumption"
"""Header with the ids of the assumptions that a response rests on."""

PROBLEM_HEADER: Final = "x-sandbox-problem"
"""Header with the reason for an error response."""


@frozen
class HttpResponse:
    """An HTTP response.

    Attributes:
        status: Status code.
        headers: Names and values, without content-length.
        body: Body.
        cut: Whether the connection ends in the middle of the body.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""
    cut: bool = False

    async def send(self, send: Send) -> None:
        headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in self.headers]
        if self.status != 204:
            headers.append((b"content-length", str(len(self.body)).encode()))
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        # The server closes a connection whose response is incomplete.
        body = self.body[: len(self.body) // 2] if self.cut else self.body
        await send({"type": "http.response.body", "body": body, "more_body": self.cut})


def plain_text(status: int, text: str) -> HttpResponse:
    """Return a response of plain text."""
    return HttpResponse(status, (("content-type", "text/plain"),), text.encode())


def assumption_header(ids: Iterable[str]) -> Mapping[str, str]:
    """Return the header that names assumptions; empty if there are none."""
    text = ", ".join(dict.fromkeys(ids))
    return {ASSUMPTION_HEADER: text} if text else {}
