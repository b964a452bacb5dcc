"""The way of a small file from a service to the disk: by one request, held in memory, and written in one step.

Most of a small file's time goes by what is done for each file, and not for its bytes. An interruption costs one
request, so that nothing has to be kept for a later call.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Final

import httpx

from .._errors import ConnectionLost, Timeout
from .destination import IDENTITY, IN_THE_WAY, Target, answered, md5_of
from .partial_file import Part
from .progress import Meter, TransferResult
from .ranges import Piece
from .signed_url import Token
from .steps import Flow, Give, Remote, Sleep, ask, pause_after, refused, tried, wrong

__all__ = ["SMALL", "FastGet", "fetch_small"]

SMALL: Final = 4 * 2**20
"""Bytes of the largest file that is fetched so; each stream holds one."""

FastGet = Callable[[Remote, Token, int], Flow[tuple[Mapping[str, str], Sequence[memoryview]] | None]]
"""Fetches so many bytes by another engine: headers and body; None: it did not, for whatever reason."""


def fetch_small(
    remote: Remote, target: Target, part: Part, meter: Meter, fast: FastGet | None
) -> Flow[TransferResult | None]:
    """Fetch a file whose size a list has told; None: it is another now, or not to be had so."""
    path, size = target.path, target.size
    assert size  # noqa: S101 - or it would not be asked for
    kind, digest = target.digest()
    found = None
    if fast is not None and (not kind or digest):
        found = yield from fast(remote, (yield Give(remote.address)), size)
    status, headers, parts = (206, *found) if found is not None else (yield from _fetch(remote, path, size))
    got = answered(path, status, headers, Piece(0, size))
    if got is None or got.version.size != size or sum(map(len, parts)) != size:
        return None
    checksum = ""
    if kind:
        hashed = hashlib.new(kind, usedforsecurity=False)
        for each in parts:
            hashed.update(each)
        checksum = hashed.hexdigest()
    if kind and not (digest := digest or md5_of(headers, whole=got.whole)):
        raise wrong(path, "the service has no MD5 of it; leave `checksum` out")
    if checksum != digest:
        raise wrong(path, f"its {kind} is not what it should be; fetch it again")

    def put() -> None:
        if not target.overwrite and os.path.lexists(path):
            raise wrong(path, IN_THE_WAY)
        part.put(parts, got.version.modified or target.modified)

    yield from tried(path, put)
    meter.add(target.name, size)
    return TransferResult(
        name=target.name,
        path=path,
        size=size,
        bytes_transferred=size,
        checksum=f"{kind}:{checksum}" if checksum else "",
    )


def _fetch(remote: Remote, path: Path, size: int) -> Flow[tuple[int, httpx.Headers, Sequence[bytes]]]:
    headers = {**IDENTITY, "Range": f"bytes=0-{size - 1}"}
    for failures in count(1):
        body = _Body(size)
        try:
            response = yield from ask(remote, "GET", headers=headers, sink=body)
        except (ConnectionLost, Timeout) as error:
            pause = pause_after(error, failures) if body.begun else None
            if pause is None:
                raise  # it was tried as often as it may be
            yield Sleep(pause)
        else:
            if response.status_code not in (200, 206, 416):
                raise refused(response, path)
            return response.status_code, response.headers, body.parts
    raise AssertionError  # counting has no end


class _Body:
    """Keeps a body of so many bytes."""

    waits = False

    def __init__(self, size: int) -> None:
        self.parts: list[bytes] = []
        self.begun = False
        self._size = size

    def begin(self, response: httpx.Response) -> bool:
        self.begun = response.is_success
        return self.begun and response.headers.get("content-length") == str(self._size)

    def write(self, data: bytes) -> None:
        self.parts.append(data)

    def count(self, size: int) -> None:
        """Leave it to who writes them."""
