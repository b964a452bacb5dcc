"""How far a transfer is: told to one function, not more than ten times a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Final

from attr import frozen

__all__ = ["FolderTransferResult", "Meter", "OnProgress", "Progress", "TransferResult"]

_PAUSE: Final = 0.1


@frozen
class Progress:
    """How far a transfer is.

    Attributes:
        done: Bytes that are where they should be, those of an earlier attempt included.
        total: Bytes of all files; None: the service does not say.
        name: The file that moved last, as the service calls it.
    """

    done: int
    total: int | None
    name: str


OnProgress = Callable[[Progress], object]
"""Is told how far it is: by one thread or task at a time, at most ten times a second, and at the end."""


@frozen(kw_only=True)
class TransferResult:
    """A file that is where it should be.

    Attributes:
        name: What the service calls it.
        path: The file here.
        size: Its bytes.
        bytes_transferred: Bytes that this call transferred: fewer than `size` if it resumed an earlier transfer, 0
            if the file existed already.
        checksum: The digest that was compared, such as ``md5:...`` in hexadecimal; empty: none was asked for.
    """

    name: str
    path: Path
    size: int
    bytes_transferred: int
    checksum: str = ""


@frozen(kw_only=True)
class FolderTransferResult:
    """Files that are where they should be.

    Attributes:
        files: Its files, by name.
        renamed: Files whose names could not be used here: the service's name and the path in the folder.
        left_out: Entries of the folder that were not sent: links and others that are no files, and downloads that are
            not whole, ``.tpart`` with ``.tpart.json`` beside it.
    """

    files: tuple[TransferResult, ...]
    renamed: dict[str, str]
    left_out: tuple[str, ...] = ()


class Meter:
    """Count bytes, from several threads.

    Args:
        told: The caller's function.
        clock: Gives seconds that never go back.
    """

    def __init__(self, told: OnProgress | None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._told = told
        self._clock = clock
        self._lock = Lock()
        self._done = 0
        self._total: int | None = 0
        self._name = ""
        self._next = 0.0
        self._last: Progress | None = None

    def expect(self, size: int | None) -> None:
        """Add the bytes of a file to the total; None: they are not known."""
        with self._lock:
            self._total = None if size is None or self._total is None else self._total + size

    def add(self, name: str, size: int) -> None:
        """Count bytes of a file; a negative number takes back what has to be moved again."""
        if self._told is None or not size:
            return
        with self._lock:
            self._done += size
            self._name = name
            now = self._clock()
            if now >= self._next:
                self._next = now + _PAUSE
                self._tell()

    def end(self) -> None:
        """Tell the last state, if it was not."""
        self._tell()

    def _tell(self) -> None:
        state = Progress(self._done, self._total, self._name)
        if self._told is not None and state != self._last:
            self._last = state
            self._told(state)
