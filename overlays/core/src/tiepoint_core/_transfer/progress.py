"""Progress and results of transfers."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from attr import frozen

from .._constants import PROGRESS_INTERVAL


@frozen
class Progress:
    """Progress of a transfer.

    Attributes:
        done: Bytes that are transferred, including those of an earlier call.
        total: Bytes of all files, or None if the service does not state the size.
        name: Name at the service of the file that was transferred last.
    """

    done: int
    total: int | None
    name: str


OnProgress = Callable[[Progress], object]
"""Function that is called with the progress: by one thread or task at a time, at most ten times per second."""


@frozen(kw_only=True)
class TransferResult:
    """Result of the transfer of a file.

    Attributes:
        name: Name at the service.
        path: Path of the local file.
        size: Bytes of the file.
        bytes_transferred: Bytes that this call transferred: fewer than `size` if it resumed an earlier transfer, 0
            if the file existed already.
        checksum: Digest that was compared, such as ``md5:...`` in hexadecimal, or empty if no checksum was requested.
    """

    name: str
    path: Path
    size: int
    bytes_transferred: int
    checksum: str = ""


@frozen(kw_only=True)
class FolderTransferResult:
    """Result of the transfer of a folder.

    Attributes:
        files: Results of all files, sorted by name.
        renamed: Path in the local folder of each file whose name cannot be a path, by the name at the service.
        skipped: Entries of the local folder that were not uploaded: links, entries that are not files, and partial
            downloads, which are ``.tpart`` files with a ``.tpart.json`` beside them.
    """

    files: tuple[TransferResult, ...]
    renamed: dict[str, str]
    skipped: tuple[str, ...] = ()


class FileTransfer:
    """Transfer of one file.

    Attributes:
        result: Result, or None until the file is complete.
    """

    def __init__(self, name: str, meter: Meter) -> None:
        self.name = name
        self.result: TransferResult | None = None
        self._meter = meter

    @property
    def completed(self) -> TransferResult:
        """Result of the file, after all steps have ended without an error."""
        assert self.result is not None  # noqa: S101 - otherwise there was an error
        return self.result

    def outcome(self) -> TransferResult:
        """Return the result, after all steps have ended without an error."""
        self._meter.end()
        return self.completed


class Meter:
    """Counter of bytes, for several threads.

    Args:
        on_progress: Function of the caller.
        clock: Function that returns the monotonic time in seconds.
    """

    def __init__(self, on_progress: OnProgress | None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._on_progress = on_progress
        self._clock = clock
        self._lock = Lock()
        self._done = 0
        self._total: int | None = 0
        self._name = ""
        self._next = 0.0
        self._last: Progress | None = None

    def expect(self, size: int | None) -> None:
        """Add the size of a file to the total, or None if the size is unknown."""
        with self._lock:
            self._total = None if size is None or self._total is None else self._total + size

    def add(self, name: str, size: int) -> None:
        """Count bytes of a file; a negative number removes bytes that must be transferred again."""
        if self._on_progress is None or not size:
            return
        with self._lock:
            self._done += size
            self._name = name
            now = self._clock()
            if now >= self._next:
                self._next = now + PROGRESS_INTERVAL
                self._report()

    def end(self) -> None:
        """Report the last state, unless it was reported."""
        self._report()

    def _report(self) -> None:
        state = Progress(self._done, self._total, self._name)
        if self._on_progress is not None and state != self._last:
            self._last = state
            self._on_progress(state)
