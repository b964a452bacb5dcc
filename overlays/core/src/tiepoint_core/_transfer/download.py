"""The way of one file from a service to the disk: in parts, gone on with after an interruption, put in place whole."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import IO, Final

import httpx

from .._errors import ConnectionLost, Timeout, TransferError
from .destination import IDENTITY, IN_THE_WAY, Target, answered, find, md5_of
from .partial_file import Part, digest_of
from .progress import Meter, TransferResult
from .ranges import Got, Journal, Piece, Version, pieces
from .signed_url import Token
from .small_download import SMALL, FastGet, fetch_small
from .steps import Flow, Give, Remote, Sleep, Workers, ask, on_disk, pause_after, refused, tried, wrong

__all__ = ["Download", "Fast", "OutdatedError", "PieceSink"]

_SAVE: Final = 0.5  # seconds between two writes of the journal: each waits for the disk
_RESTARTS: Final = 3


class OutdatedError(Exception):
    """What is under way is of a version that is gone; said to nobody."""


Fast = Callable[[Remote, Token, "PieceSink"], Flow[None]]
"""Moves the rest of a piece by another engine, or as much of it as it can."""


class Download:
    """Fetch one file.

    Args:
        remote: The file at the service.
        target: The file here.
        workers: Run it.
        meter: Counts its bytes.
        fast: Another engine for the bytes of large files.
        fast_small: Likewise, for small ones.
    """

    def __init__(
        self,
        remote: Remote,
        target: Target,
        workers: Workers,
        meter: Meter,
        fast: Fast | None = None,
        fast_small: FastGet | None = None,
    ) -> None:
        self.result: TransferResult | None = None
        self.name = target.name
        self._remote = remote
        self._target = target
        self._workers = workers
        self._meter = meter
        self._fast = fast
        self._fast_small = fast_small
        with on_disk(target.path):
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
        self._place_text = ""
        self._saved = time.monotonic()
        self._expected = target.size

    def outcome(self) -> TransferResult:
        """What came of it, once all has ended."""
        assert self.result is not None  # noqa: S101 - or there was an error
        return self.result

    # --- its flows ----------------------------------------------------------------------------------------------------

    def begin(self) -> Flow[None]:
        """Go on with what is there, or begin."""
        target = self._target
        self.result = yield from find(self._remote, target, self._part)
        if self.result is not None:
            self._expect(self.result.size)
            self.count(self.result.size, moved=False)
            return
        if target.size and target.size <= min(SMALL, target.step):
            self.result = yield from fetch_small(self._remote, target, self._part, self._meter, self._fast_small)
            if self.result is not None:
                return
        place = yield from self._place()
        journal: Journal | None = yield from tried(self.path, lambda: self._open(place))
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
        found = hashlib.sha256(token.identity.encode())
        found.update(f"\0{self._remote.client.base_url}\0{self._remote.name}".encode(errors="surrogatepass"))
        return found.hexdigest()

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
                failures = 1 if sink.bytes_transferred else failures + 1
                pause = pause_after(error, failures) if sink.wanted else None
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
            elif not (sink.bytes_transferred or self._ended):
                raise self._wrong("the service sends fewer bytes than it said")
        yield from self._fetched(piece)

    def _fetch_fast(self, sink: PieceSink) -> Flow[bool]:
        if self._fast is None or self._whole or (self._kind and not self._digest):
            return False
        yield from self._fast(self._remote, (yield Give(self._remote.address)), sink)
        self.count(sink.bytes_transferred)
        return sink.bytes_transferred > 0

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
        if not self._target.overwrite and os.path.lexists(path):
            raise self._wrong(IN_THE_WAY)
        yield from tried(path, lambda: self._part.finish(version.modified or self._target.modified))
        self.result = TransferResult(
            name=self.name,
            path=path,
            size=size,
            bytes_transferred=self._moved,
            checksum=f"{self._kind}:{checksum}" if checksum else "",
        )

    # --- what happens on the disk -------------------------------------------------------------------------------------

    def _open(self, place: str) -> Journal | None:
        """Hold the file that is not whole, and give what is known of it."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._part.open()
        self._workers.at_end(self._close)
        self._place_text = place
        journal = self._part.restore(place)
        return journal if journal is not None and journal.step == self._target.step else None

    def _close(self) -> None:
        with on_disk(self._target.path):
            self._part.close(keep=self._target.keep)

    # --- what the sinks ask -------------------------------------------------------------------------------------------

    def _asking(self, piece: Piece) -> dict[str, str]:
        headers = dict(IDENTITY)
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
        got = answered(self.path, status, headers, piece, self._version)
        if got is None:
            return None
        if not got.same:
            self._changed = True
            return False
        if self._kind and not self._digest:
            self._digest = md5_of(headers, whole=status == 200)
        if self._version is None:
            self._learn(got, piece)
        return got.body and not self._ended

    def _learn(self, got: Got, piece: Piece) -> None:
        """Take what the first answer tells, and begin the other pieces."""
        target, version = self._target, got.version
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
        """Tell the whole size, which can be another than a list or an earlier answer has told."""
        self._meter.expect(None if size is None else size - (self._expected or 0))
        self._expected = size

    def _wrong(self, why: str) -> TransferError:
        return wrong(self.path, why)


class PieceSink:
    """Write an answer's body to where its piece is.

    Attributes:
        piece: Which part of the file.
        wanted: Whether the body of the last answer was wanted; None: it was no success, or there was none.
        bytes_transferred: Bytes written.
    """

    waits = True

    def __init__(self, download: Download, piece: Piece) -> None:
        self.piece = piece
        self.wanted: bool | None = None
        self.bytes_transferred = 0
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
        self.bytes_transferred += size

    def close(self) -> None:
        """Give all to the disk."""
        if self._file is not None:
            with on_disk(self._download.path):
                file, self._file = self._file, None
                file.close()
