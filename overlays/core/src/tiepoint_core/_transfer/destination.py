"""Local files of downloads, and comparison with existing files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

import httpx

from .._constants import FILE_TIME_TOLERANCE
from .._errors import ConfigError, TransferError
from .azure import hex_of
from .partial_file import PartialFile, digest_of
from .progress import TransferResult
from .ranges import Chunk, RangeResponse, Version, read_response
from .steps import Remote, Steps, file_error, run_blocking, send_request, storage_error

IDENTITY: Final = {"Accept-Encoding": "identity"}
"""Header for bytes as they are stored: ranges count them."""

FILE_EXISTS: Final = "there is another file of this name already; `overwrite=True` replaces it"

_DIGESTS: Final = {"md5": 32, "sha256": 64}
"""Supported digests and their number of hexadecimal digits."""


class Destination(NamedTuple):
    """Local file and options of its download.

    Attributes:
        path: Path of the complete file.
        name: Name at the service.
        chunk_size: Bytes per chunk.
        overwrite: Whether an existing file is replaced.
        checksum: ``md5`` or ``sha256``, with a colon and the digest if the caller knows the digest, or None.
        keep_partial: Whether a partial file is kept after an error, to resume the download.
        size: Bytes from a list, which the meter expects already, or None if the size is unknown.
        modified: Modification time from a list, in seconds since 1970, or None if the time is unknown.
    """

    path: Path
    name: str
    chunk_size: int
    overwrite: bool = False
    checksum: str | None = None
    keep_partial: bool = True
    size: int | None = None
    modified: float | None = None

    def digest(self) -> tuple[str, str]:
        """Return the algorithm and the expected digest, each empty if it is not specified.

        Raises:
            ConfigError: If the checksum is not supported.
        """
        kind, _, value = (self.checksum or "").partition(":")
        if kind and (kind not in _DIGESTS or (value and len(value) != _DIGESTS[kind]) or (not value and kind != "md5")):
            raise ConfigError("checksum must be 'md5', 'md5:...' or 'sha256:...' with the digest in hexadecimal")
        return kind, value.lower()


def find_existing(remote: Remote, destination: Destination, part: PartialFile) -> Steps[TransferResult | None]:
    """Return the result for an existing identical file, or None if the file must be downloaded.

    An existing file is identical if the digest matches, if a checksum is specified, or otherwise if size and time match
    those that the service states, which a finished download has.

    Raises:
        TransferError: If the existing file is different.
    """
    path = destination.path
    if not (yield from run_blocking(path, lambda: os.path.lexists(path))):
        return None
    yield from run_blocking(path, part.tidy)
    if destination.overwrite:
        return None
    kind, digest = destination.digest()
    version = Version(size=destination.size, modified=destination.modified)
    if destination.size is None or (kind and not digest):
        # Not HEAD, because a signature can be for one method.
        response = yield from send_request(remote, "GET", headers={**IDENTITY, "Range": "bytes=0-0"}, sink=_NoBody())
        result = read_file_response(path, response.status_code, response.headers, Chunk(0, 1))
        if result is None:
            raise storage_error(response, path)
        version = result.version
        digest = digest or stored_md5(response.headers, is_complete=result.is_complete)
    size: int = yield from run_blocking(path, lambda: _compare(path, version, kind, digest))
    checksum = f"{kind}:{digest}" if kind and digest else ""
    return TransferResult(name=destination.name, path=path, size=size, bytes_transferred=0, checksum=checksum)


def read_file_response(
    path: Path, status: int, headers: Mapping[str, str], chunk: Chunk, known: Version | None = None
) -> RangeResponse | None:
    """Return the parsed response to a range request; errors name the file."""
    try:
        return read_response(status, headers, chunk, known)
    except TransferError as error:
        reason = error.message
    raise file_error(path, reason)


def _compare(path: Path, version: Version, kind: str, digest: str) -> int:
    if not path.is_file():
        raise file_error(path, FILE_EXISTS)
    status = path.stat()
    if version.size not in (status.st_size, None):
        raise file_error(path, FILE_EXISTS)
    if kind:
        if not digest and status.st_size:
            raise file_error(
                path, "the service has no MD5 to compare the file with that is there; leave `checksum` out"
            )
        if digest and digest_of(path, kind) != digest:
            raise file_error(path, FILE_EXISTS)
    elif version.modified is None and status.st_size:
        raise file_error(
            path,
            "a file of this name is there already, and as the service does not say when its own was changed, it cannot "
            "be told from another: give `checksum`, or `overwrite=True`",
        )
    elif (
        version.modified is not None
        and status.st_size
        and abs(status.st_mtime - version.modified) >= FILE_TIME_TOLERANCE
    ):
        raise file_error(path, FILE_EXISTS)
    return status.st_size


def stored_md5(headers: Mapping[str, str], *, is_complete: bool) -> str:
    """Return the MD5 of the complete file from the headers in hexadecimal, or an empty string."""
    return hex_of(headers.get("x-ms-blob-content-md5") or (headers.get("content-md5", "") if is_complete else ""))


class _NoBody:
    """Sink that ignores the body: its one byte is read so that the connection can be reused."""

    is_blocking = False

    def begin(self, response: httpx.Response) -> bool:
        return bool(response.headers.get("content-length") == "1")

    def count(self, *_: object) -> None:
        pass

    def write(self, *_: object) -> None:
        pass
