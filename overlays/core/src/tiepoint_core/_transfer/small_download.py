"""Steps of a small download: one request, a body in memory and one write.

The time for a small file depends on the work per file, not per byte. An interruption costs one request, so that no
partial file is needed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import httpx

from .._errors import ConnectionLost, Timeout
from .destination import FILE_EXISTS, IDENTITY, Destination, read_file_response, stored_md5
from .engine import FastEngine
from .partial_file import PartialFile
from .progress import Meter, TransferResult
from .ranges import Chunk
from .steps import GetUrl, Remote, Sleep, Steps, file_error, retry_pause, run_blocking, send_request, storage_error


def download_small(
    remote: Remote, destination: Destination, part: PartialFile, meter: Meter, fast: FastEngine | None
) -> Steps[TransferResult | None]:
    """Download a file whose size a list states; return None if the file has changed or one request is not enough."""
    path, size = destination.path, destination.size
    assert size  # noqa: S101 - the caller has checked it
    kind, digest = destination.digest()
    response = None
    if fast is not None and (not kind or digest):
        response = yield from fast.get_small(remote, (yield GetUrl(remote.provider)), size)
    status, headers, parts = (206, *response) if response is not None else (yield from _fetch(remote, path, size))
    result = read_file_response(path, status, headers, Chunk(0, size))
    if result is None or result.version.size != size or sum(map(len, parts)) != size:
        return None
    checksum = ""
    if kind:
        hashed = hashlib.new(kind, usedforsecurity=False)
        for each in parts:
            hashed.update(each)
        checksum = hashed.hexdigest()
    if kind and not (digest := digest or stored_md5(headers, is_complete=result.is_complete)):
        raise file_error(path, "the service has no MD5 of it; leave `checksum` out")
    if checksum != digest:
        raise file_error(path, f"its {kind} is not what it should be; fetch it again")

    def write() -> None:
        if not destination.overwrite and os.path.lexists(path):
            raise file_error(path, FILE_EXISTS)
        part.write_whole(parts, result.version.modified or destination.modified)

    yield from run_blocking(path, write)
    meter.add(destination.name, size)
    return TransferResult(
        name=destination.name,
        path=path,
        size=size,
        bytes_transferred=size,
        checksum=f"{kind}:{checksum}" if checksum else "",
    )


def _fetch(remote: Remote, path: Path, size: int) -> Steps[tuple[int, httpx.Headers, Sequence[bytes]]]:
    headers = {**IDENTITY, "Range": f"bytes=0-{size - 1}"}
    for failures in count(1):
        body = _Body(size)
        try:
            response = yield from send_request(remote, "GET", headers=headers, sink=body)
        except (ConnectionLost, Timeout) as error:
            pause = retry_pause(error, failures) if body.has_begun else None
            if pause is None:
                raise  # no attempts are left
            yield Sleep(pause)
        else:
            if response.status_code not in (200, 206, 416):
                raise storage_error(response, path)
            return response.status_code, response.headers, body.parts
    raise AssertionError  # counting has no end


class _Body:
    """Sink that keeps a body of a known size in memory."""

    is_blocking = False

    def __init__(self, size: int) -> None:
        self.parts: list[bytes] = []
        self.has_begun = False
        self._size = size

    def begin(self, response: httpx.Response) -> bool:
        self.has_begun = response.is_success
        return self.has_begun and response.headers.get("content-length") == str(self._size)

    def write(self, data: bytes) -> None:
        self.parts.append(data)

    def count(self, size: int) -> None:
        """Do nothing: the caller counts the file when it is written."""
