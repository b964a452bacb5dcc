"""The way of one file from a service to the disk: in parts, gone on with after an interruption, put in place whole."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from random import random
from threading import Lock
from typing import IO, Final

import httpx
from attrs import frozen

from .._errors import ConfigError, ConnectionLost, Timeout, TransferError, TransportError
from .._retry import Fault, RetryPolicy, Sending, Wait, decide
from ._address import Token
from ._azure import hex_of
from ._flows import Flow, Give, Remote, Sleep, Workers, ask, on_disk, refused, tried, wrong
from ._part import Part, digest_of
from ._progress import Meter, Transferred
from ._ranges import Got, Journal, Piece, Version, pieces, read_answer

__all__ = ["DIGESTS", "Download", "Fast", "OutdatedError", "PieceSink", "Target", "is_same"]

DIGESTS: Final = {"md5": 32, "sha256": 64}
"""Digests that can be compared, and how many hexadecimal digits they have."""

_SAVE: Final = 0.5  # seconds between two writes of the journal: each waits for the disk
_RESTARTS: Final = 3
_IN_THE_WAY: Final = "there is another file of this name already; `overwrite=True` replaces it"


class OutdatedError(Exception):
    """What is under way is of a version that is gone; said to nobody."""


Fast = Callable[[Remote, Token, "PieceSink"], Flow[None]]
"""Moves the rest of a piece by another engine, or as much of it as it can."""


@frozen(kw_only=True)
class Target:
    """Where a file is to be, and how it gets there.

    Attributes:
        path: The final name.
        name: What the service calls it.
        step: Bytes of a piece.
        overwrite: Whether a file that is there already is replaced.
        checksum: ``md5`` or ``sha256``, with a colon and the digest where the caller knows it; None: not compared.
        keep: Whether what was fetched stays after an error, to be gone on with.
        root: The folder that it must not leave, without links; None: the caller named the file.
        size: Bytes, where a list has told them; None: they are not known, and not counted yet.
        modified: Seconds since 1970, likewise.
    """

    path: Path
    name: str
    step: int
    overwrite: bool = False
    checksum: str | None = None
    keep: bool = True
    root: Path | None = None
    size: int | None = None
    modified: float | None = None

    def digest(self) -> tuple[str, str]:
        """Which digest is compared, and with what; empty: none, or with what the service says.

        Raises:
            ConfigError: It is not known.
        """
        kind, _, value = (self.checksum or "").partition(":")
        if kind and (kind not in DIGESTS or (value and len(value) != DIGESTS[kind]) or (not value and kind != "md5")):
            raise ConfigError("checksum must be 'md5', 'md5:...' or 'sha256:...' with the digest in hexadecimal")
        return kind, value.lower()


class Download:
    """Fetch one file.

    Args:
        remote: The file at the service.
        target: The file here.
        workers: Run it.
        meter: Counts its bytes.
        fast: Another engine for the bytes.
    """

    def __init__(
        self, remote: Remote, target: Target, workers: Workers, meter: Meter, fast: Fast | None = None
    ) -> None:
        self.result: Transferred | None = None
        self.name = target.name
        self._remote = remote
        self._target = target
        self._workers = workers
        self._meter = meter
        self._fast = fast
        self._part = Part(target.path)
        self._kind, self._digest = target.digest()
        self._lock = Lock()
        self._version: Version | None = None
        self._whole = False  # it cannot be had in parts
        self._changed = False
        self._left = 0
        self._counted = 0
        self._moved = 0
        self._restarts = 0
        self._exists = False  # a file of this name
        self._is_there = False  # this very file, as far as a list can tell
        self._place_text = ""
        self._saved = time.monotonic()
        self._known = target.size is not None

    def outcome(self) -> Transferred:
        """What came of it, once all has ended."""
        assert self.result is not None  # noqa: S101 - or there was an error
        return self.result

    # --- its flows ----------------------------------------------------------------------------------------------------

    def begin(self) -> Flow[None]:
        """Go on with what is there, or begin."""
        place = yield from self._place()
        journal: Journal | None = yield from tried(self.path, lambda: self._open(place))
        if self._is_there:
            self._leave(self._target.size or 0)
            return
        if journal is None:
            yield from self._first()
            return
        assert journal.version.size is not None  # noqa: S101 - it was read with one
        self._version = journal.version
        self._expect(journal.version.size)
        missing = pieces(journal.version.size, journal.step, journal.done)
        self.count(journal.version.size - sum(each.stop - each.start for each in missing if each.stop), moved=False)
        if self._kind and not self._digest and not missing:
            # Only the service knows the digest, and it says so with a piece.
            missing = [pieces(journal.version.size, journal.step)[-1]]
            self.count(missing[0].start - journal.version.size, moved=False)
        self._left = len(missing)
        self._workers.add(*map(self._fetch, missing))
        if not missing:
            yield from self._finish()

    def _place(self) -> Flow[str]:
        token: Token = yield Give(self._remote.address)
        shown = f"{self._remote.client.base_url} {token.shown} {self._remote.name}"
        return hashlib.sha256(shown.encode(errors="surrogatepass")).hexdigest()

    def _first(self) -> Flow[None]:
        self._left = 1
        yield from self._fetch(Piece(0, None if self._whole else self._target.step))

    def _fetch(self, piece: Piece) -> Flow[None]:
        """Fetch a piece; the rest of it again where the connection breaks."""
        failures = 0
        while not self._ended:
            sink = PieceSink(self, piece)
            pause = None
            try:
                if not (yield from self._fetch_fast(sink)) and not self._ended:
                    response = yield from ask(self._remote, "GET", headers=self._asking(piece), sink=sink)
                    if sink.wanted is None:
                        raise refused(response, self.path)
            except (ConnectionLost, Timeout) as error:
                failures = 1 if sink.moved else failures + 1
                pause = _pause(error, failures) if sink.wanted else None
                if pause is None or (self._restarts == _RESTARTS and not self._is_sure):
                    raise  # it was tried as often as it may be
            except OutdatedError:
                break
            finally:
                sink.close()
            if pause is not None:
                self._changed = self._changed or not self._is_sure
                yield Sleep(pause)
            elif piece.stop is None or piece.at >= piece.stop:
                break
            elif not (sink.moved or self._ended):
                raise self._wrong("the service sends fewer bytes than it said")
        yield from self._fetched(piece)

    def _fetch_fast(self, sink: PieceSink) -> Flow[bool]:
        if self._fast is None or self._whole or (self._kind and not self._digest):
            return False
        yield from self._fast(self._remote, (yield Give(self._remote.address)), sink)
        self.count(sink.moved)
        return sink.moved > 0

    def _fetched(self, piece: Piece) -> Flow[None]:
        if self.result is not None:
            return
        if not self._changed:
            yield from self._save(piece)
        with self._lock:
            self._left -= 1
            last = not self._left
        if last:
            yield from (self._again() if self._changed else self._finish())

    @property
    def _ended(self) -> bool:
        """Whether nothing more is to be fetched of this version."""
        return self._changed or self.result is not None

    @property
    def _is_sure(self) -> bool:
        """Whether the rest can be asked for: without a strong tag it could be of another version."""
        return not self._whole and self.etag is not None

    def _save(self, piece: Piece) -> Flow[None]:
        self._part.done(piece.start // self._target.step)
        with self._lock:
            now = time.monotonic()
            if now < self._saved + _SAVE:
                return
            self._saved = now
        yield from tried(self._target.path, self._part.save)

    def _again(self) -> Flow[None]:
        """Begin again: the file has changed, or is only to be had whole."""
        self._restarts += 1
        if self._restarts > _RESTARTS:
            raise self._wrong("it changes again and again while it is fetched; try later")
        # In one answer it cannot change.
        self._whole = self._whole or self._restarts == _RESTARTS
        self._changed, self._version = False, None
        self._meter.add(self.name, -self._counted)
        self._counted = 0
        yield from self._first()

    def _finish(self) -> Flow[None]:
        path, version = self._target.path, self._version
        assert version is not None  # noqa: S101 - something was fetched
        size = self._counted if version.size is None else version.size
        if self._counted != size:
            raise self._wrong("the service sends fewer bytes than it said")
        checksum = ""
        if self._kind:
            checksum = yield from tried(path, lambda: digest_of(self._part.path, self._kind))
            if not self._digest and size:
                yield from tried(path, self._part.discard)
                raise self._wrong("the service has no MD5 of it; leave `checksum` out")
            if checksum != (self._digest or checksum):
                yield from tried(path, self._part.discard)
                raise self._wrong(f"its {self._kind} is not what it should be; fetch it again")
        if not self._target.overwrite and path.exists():
            raise self._wrong(_IN_THE_WAY)
        yield from tried(path, lambda: self._part.finish(version.modified or self._target.modified))
        self._set(size, self._moved, f"{self._kind}:{checksum}" if checksum else "")

    # --- what happens on the disk -------------------------------------------------------------------------------------

    def _open(self, place: str) -> Journal | None:
        """Hold the file that is not whole, and give what is known of it; if it is there whole, have done."""
        target = self._target
        if target.root is not None and not target.path.parent.resolve().is_relative_to(target.root):
            raise self._wrong("a link leads out of the folder")
        self._exists = not target.overwrite and target.path.exists()
        if self._exists and not self._kind and target.size is not None:
            if not is_same(target.path, Version(size=target.size, modified=target.modified)):
                raise self._wrong(_IN_THE_WAY)
            self._part.notes.unlink(missing_ok=True)
            self._is_there = True
            return None
        self._part.open()
        self._workers.at_end(self._close)
        self._place_text = place
        journal = None if self._exists else self._part.restore(place)
        return journal if journal is not None and journal.step == target.step else None

    def _close(self) -> None:
        with on_disk(self._target.path):
            self._part.close(keep=self._target.keep)

    # --- what the sinks ask -------------------------------------------------------------------------------------------

    def _asking(self, piece: Piece) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}
        if piece.stop is not None:
            headers["Range"] = f"bytes={piece.at}-{piece.stop - 1}"
            if self._version is not None and self._version.etag:
                headers["If-Range"] = self._version.etag
        return headers

    def judge(self, status: int, headers: Mapping[str, str], piece: Piece) -> bool | None:
        """Whether the body of an answer is wanted; None: it is no success.

        Raises:
            TransferError: It gives other bytes than were asked for, or another file is in its place.
        """
        try:
            got = read_answer(status, headers, piece, self._version)
        except TransferError as error:
            raise self._wrong(error.message) from None
        if got is None:
            return None
        if not got.same:
            self._changed = True
            return False
        if self._kind and not self._digest:
            self._digest = _md5_of(headers, whole=status == 200)
        if self._version is None:
            self._learn(got, piece)
        return got.body and not self._ended

    def _learn(self, got: Got, piece: Piece) -> None:
        """Take what the first answer tells, and begin the other pieces."""
        target, version = self._target, got.version
        if self._exists:
            with on_disk(target.path):
                if self._kind or not is_same(target.path, version):
                    raise self._wrong(_IN_THE_WAY)
                self._part.discard()
            self._leave(version.size or 0)
            return
        rest: list[Piece] = []
        if got.whole:
            self._whole, piece.stop = True, None
        elif version.size is None or (version.size > target.step and version.etag is None):
            # Its parts could be of different versions.
            self._whole = self._changed = True
            return
        else:
            piece.stop = min(target.step, version.size)
            rest = pieces(version.size, target.step)[1:]
        self._version = version
        self._expect(version.size)
        journal = Journal(place=self._place_text, version=version, step=target.step) if rest else None
        with on_disk(target.path):
            self._part.begin(version.size, journal)
        self._left += len(rest)
        self._workers.add(*map(self._fetch, rest))

    def open_at(self, offset: int) -> IO[bytes]:
        """A handle that writes from here on."""
        return self._part.writer(offset)

    @property
    def path(self) -> Path:
        """The final name."""
        return self._target.path

    @property
    def etag(self) -> str | None:
        """The strong tag that is known."""
        return self._version.etag if self._version is not None else None

    def check(self) -> None:
        """Raise where what is under way is of no use any more."""
        if self._ended:
            raise OutdatedError

    def count(self, size: int, *, moved: bool = True) -> None:
        """Count bytes that are on the disk."""
        with self._lock:
            self._counted += size
            if moved:
                self._moved += size
        self._meter.add(self.name, size)

    # --- the rest -----------------------------------------------------------------------------------------------------

    def _expect(self, size: int | None) -> None:
        if not self._known:
            self._known = True
            self._meter.expect(size)

    def _leave(self, size: int) -> None:
        """Have done: the file is there already."""
        self._expect(size)
        self.count(size, moved=False)
        self._set(size, 0, "")

    def _wrong(self, why: str) -> TransferError:
        return wrong(self.path, why)

    def _set(self, size: int, moved: int, checksum: str) -> None:
        self.result = Transferred(name=self.name, path=self.path, size=size, moved=moved, checksum=checksum)


class PieceSink:
    """Write an answer's body to where its piece is.

    Attributes:
        piece: Which part of the file.
        wanted: Whether the body of the last answer was wanted; None: it was no success, or there was none.
        moved: Bytes that were written.
    """

    def __init__(self, download: Download, piece: Piece) -> None:
        self.piece = piece
        self.wanted: bool | None = None
        self.moved = 0
        self._download = download
        self._file: IO[bytes] | None = None

    @property
    def etag(self) -> str | None:
        """The strong tag that is known of the file."""
        return self._download.etag

    def begin(self, response: httpx.Response) -> bool:
        """Whether the body is wanted."""
        return self.start(response.status_code, response.headers)

    def start(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether the body is wanted, by status and headers in small letters."""
        self.wanted = self._download.judge(status, headers, self.piece)
        return bool(self.wanted)

    def count(self, size: int) -> None:
        """Count bytes that are written."""
        self._download.count(size)

    def write(self, data: bytes | memoryview) -> None:
        """Write the next bytes."""
        self._download.check()
        piece, size = self.piece, len(data)
        if piece.stop is not None and piece.at + size > piece.stop:
            raise wrong(self._download.path, "the service sends more bytes than it said")
        try:
            if self._file is None:
                self._file = self._download.open_at(piece.at)
            self._file.write(data)
        except OSError as error:  # `on_disk` would take longer than the writing
            why = error.strerror or type(error).__name__
        else:
            why = ""
        if why:
            raise wrong(self._download.path, why)
        piece.got += size
        self.moved += size

    def close(self) -> None:
        """Give all to the disk."""
        if self._file is not None:
            with on_disk(self._download.path):
                file, self._file = self._file, None
                file.close()


def is_same(path: Path, version: Version) -> bool:
    """Whether a file is what a service has, by size and time: a finished download has the time of the service."""
    if not path.is_file():
        return False
    found = path.stat()
    return found.st_size == version.size and (not version.size or found.st_mtime == version.modified)


def _md5_of(headers: Mapping[str, str], *, whole: bool) -> str:
    """The digest of the whole file that an answer has, in hexadecimal; empty: it has none."""
    return hex_of(headers.get("x-ms-blob-content-md5") or (headers.get("content-md5", "") if whole else ""))


def _pause(error: TransportError, failures: int) -> float | None:
    """Seconds until the rest is asked for, after so many failures that brought nothing; None: it is given up."""
    fault = Fault(outcome="unknown", reason="", timeout=isinstance(error, Timeout))
    found = decide(fault, Sending(method="GET"), RetryPolicy(), attempt=failures, elapsed=0.0, draw=random())  # noqa: S311
    return found.seconds if isinstance(found, Wait) else None
