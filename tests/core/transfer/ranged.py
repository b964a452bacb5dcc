"""A server of one file, which answers to ranges well or badly."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from attrs import Factory, mutable

from ...support.loopback import Asked, answer

__all__ = ["Listing", "Ranged"]

DATE = "Sun, 22 Nov 2026 00:00:00 GMT"


@mutable
class Ranged:
    """The script of a server.

    Attributes:
        data: The file.
        etag: Its tag; empty: there is none.
        ranges: Whether it answers to ranges.
        cut: Numbers of requests whose body is cut after half of it.
        extra: Headers of each answer.
    """

    data: bytes
    etag: str = '"one"'
    ranges: bool = True
    cut: set[int] = Factory(set)
    extra: dict[str, str] = Factory(dict)
    length: bool = True

    def __call__(self, number: int, asked: Asked) -> bytes | None:
        headers: dict[str, Any] = {"last_modified": DATE, **self.extra}
        if self.etag:
            headers["etag"] = self.etag
        wanted = asked.headers.get("range")
        if wanted and self.ranges and asked.headers.get("if-range", self.etag) == self.etag:
            start, stop = (int(text) for text in wanted.removeprefix("bytes=").split("-"))
            body = self.data[start : stop + 1]
            if not body:
                return answer(416, b"no such range", content_range=f"bytes */{len(self.data)}", **headers)
            headers["content_range"] = f"bytes {start}-{start + len(body) - 1}/{len(self.data)}"
            response = answer(206, body, **headers)
        else:
            body = self.data
            response = answer(200, body, **headers)
        if not self.length:
            response = response.replace(f"content-length: {len(body)}\r\n".encode(), b"connection: close\r\n")
        if number in self.cut:
            response = response.replace(b"\r\n", b"\r\nconnection: close\r\n", 1)
            response = response[: len(response) - (len(body) + 1) // 2]
        return response


@mutable
class Listing:
    """The script of a container whose files all contain `data`.

    Attributes:
        names: Names of the files.
        is_encoded: Whether the names are in the encoded form of a list.
    """

    names: list[str]
    is_encoded: bool = False

    def __call__(self, _: int, asked: Asked) -> bytes:
        if "comp=list" not in asked.path:
            return answer(206, b"data", content_range="bytes 0-3/4", etag='"1"')
        blobs = "".join(
            f"<Blob>{self._name(name)}<Properties><Content-Length>4</Content-Length></Properties></Blob>"
            for name in self.names
        )
        return answer(200, f"<EnumerationResults><Blobs>{blobs}</Blobs><NextMarker/></EnumerationResults>".encode())

    def _name(self, name: str) -> str:
        if not self.is_encoded:
            return f"<Name>{name}</Name>"
        return f'<Name Encoded="true">{quote(name, safe="", errors="surrogateescape")}</Name>'
