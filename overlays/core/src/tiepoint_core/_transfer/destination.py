"""Where a fetched file is to be, and whether it is there already."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

import httpx

from .._errors import ConfigError, TransferError
from .azure import hex_of
from .partial_file import Part, digest_of
from .progress import TransferResult
from .ranges import Got, Piece, Version, read_answer
from .steps import Flow, Remote, ask, refused, tried, wrong

__all__ = ["IDENTITY", "IN_THE_WAY", "Target", "answered", "find", "md5_of"]

IDENTITY: Final = {"Accept-Encoding": "identity"}
"""Bytes are kept as they are sent, and counted by ranges."""

IN_THE_WAY: Final = "there is another file of this name already; `overwrite=True` replaces it"

_DIGESTS: Final = {"md5": 32, "sha256": 64}
"""Digests that can be compared, and how many hexadecimal digits they have."""

_NEAR: Final = 2.0  # seconds by which file systems round times


class Target(NamedTuple):
    """Where a file is to be, and how it gets there.

    Attributes:
        path: The final name.
        name: What the service calls it.
        step: Bytes of a piece.
        overwrite: Whether a file that is there already is replaced.
        checksum: ``md5`` or ``sha256``, with a colon and the digest where the caller knows it; None: not compared.
        keep: Whether what was fetched stays after an error, to be gone on with.
        size: Bytes, where a list has told them; None: they are not known, and not counted yet.
        modified: Seconds since 1970, likewise.
    """

    path: Path
    name: str
    step: int
    overwrite: bool = False
    checksum: str | None = None
    keep: bool = True
    size: int | None = None
    modified: float | None = None

    def digest(self) -> tuple[str, str]:
        """Which digest is compared, and with what; empty: none, or with what the service says.

        Raises:
            ConfigError: It is not known.
        """
        kind, _, value = (self.checksum or "").partition(":")
        if kind and (kind not in _DIGESTS or (value and len(value) != _DIGESTS[kind]) or (not value and kind != "md5")):
            raise ConfigError("checksum must be 'md5', 'md5:...' or 'sha256:...' with the digest in hexadecimal")
        return kind, value.lower()


def find(remote: Remote, target: Target, part: Part) -> Flow[TransferResult | None]:
    """Look for the file: None if there is none of this name.

    It is there if it has the digest where one is asked for, and else the size and time that the service says: a
    finished download has them.

    Raises:
        TransferError: There is another one.
    """
    path = target.path
    if not (yield from tried(path, lambda: os.path.lexists(path))):
        return None
    yield from tried(path, part.tidy)
    if target.overwrite:
        return None
    kind, digest = target.digest()
    version = Version(size=target.size, modified=target.modified)
    if target.size is None or (kind and not digest):
        # Not HEAD, as a signature can be of one method.
        response = yield from ask(remote, "GET", headers={**IDENTITY, "Range": "bytes=0-0"}, sink=_NoBody())
        got = answered(path, response.status_code, response.headers, Piece(0, 1))
        if got is None:
            raise refused(response, path)
        version = got.version
        digest = digest or md5_of(response.headers, whole=got.whole)
    size: int = yield from tried(path, lambda: _compare(path, version, kind, digest))
    checksum = f"{kind}:{digest}" if kind and digest else ""
    return TransferResult(name=target.name, path=path, size=size, bytes_transferred=0, checksum=checksum)


def answered(
    path: Path, status: int, headers: Mapping[str, str], piece: Piece, known: Version | None = None
) -> Got | None:
    """Read an answer as `read_answer` does; an error names the file."""
    try:
        return read_answer(status, headers, piece, known)
    except TransferError as error:
        why = error.message
    raise wrong(path, why)


def _compare(path: Path, version: Version, kind: str, digest: str) -> int:
    if not path.is_file():
        raise wrong(path, IN_THE_WAY)
    found = path.stat()
    if version.size not in (found.st_size, None):
        raise wrong(path, IN_THE_WAY)
    if kind:
        if not digest and found.st_size:
            raise wrong(path, "the service has no MD5 to compare the file with that is there; leave `checksum` out")
        if digest and digest_of(path, kind) != digest:
            raise wrong(path, IN_THE_WAY)
    elif version.modified is None and found.st_size:
        raise wrong(
            path,
            "a file of this name is there already, and as the service does not say when its own was changed, it cannot "
            "be told from another: give `checksum`, or `overwrite=True`",
        )
    elif version.modified is not None and found.st_size and abs(found.st_mtime - version.modified) >= _NEAR:
        raise wrong(path, IN_THE_WAY)
    return found.st_size


def md5_of(headers: Mapping[str, str], *, whole: bool) -> str:
    """The MD5 of the whole file that an answer has, in hexadecimal; empty: it has none."""
    return hex_of(headers.get("x-ms-blob-content-md5") or (headers.get("content-md5", "") if whole else ""))


class _NoBody:
    """Takes nothing of an answer but what is before its body; the one byte is read, so that the connection is kept."""

    waits = False

    def begin(self, response: httpx.Response) -> bool:
        return bool(response.headers.get("content-length") == "1")

    def count(self, *_: object) -> None:
        pass

    def write(self, *_: object) -> None:
        pass
