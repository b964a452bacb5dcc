"""A file that is not whole yet: beside the final name, held by one download at a time, put in place in one step."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Lock
from typing import IO, Final

from .._errors import TransferError
from .local_names import PARTS
from .ranges import Journal, read_journal

__all__ = ["Part", "digest_of"]

_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_LARGEST_JOURNAL: Final = 64 * 2**20
_BUFFER: Final = 2**18


if sys.platform == "win32":
    import msvcrt

    def _hold(fd: int) -> None:
        # A byte that no file has: what is locked there cannot even be read.
        os.lseek(fd, 2**62, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(fd: int) -> None:
        # Not `lockf`, whose lock ends when any handle of the file is closed.
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Part:
    """The file beside a final name, and its journal.

    Args:
        target: The final name.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(target.name + PARTS[0])
        self.notes = target.with_name(target.name + PARTS[1])
        self._fd = -1
        self._notes: IO[str] | None = None
        self._lock = Lock()
        self._pending: list[int] = []

    def open(self) -> None:
        """Make it, or take what an earlier download has left.

        Raises:
            TransferError: Another download to the same name is under way.
        """
        while True:
            fd = os.open(self.path, _FLAGS, 0o666)
            try:
                _hold(fd)
            except (BlockingIOError, PermissionError):
                os.close(fd)
                raise TransferError(
                    f"{self.target}: another download to this name is under way; wait for it, or give another name",
                    path=str(self.target),
                ) from None
            except OSError:
                pass  # a file system without locks
            # Who held it until now may have put it in place, or removed it: then this is not the file of that name.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(fd), self.path.stat()):
                    break
            os.close(fd)
        os.lseek(fd, 0, os.SEEK_SET)  # `_hold` can have left it elsewhere
        self._fd = fd

    def restore(self, place: str) -> Journal | None:
        """What an earlier download has left; None: nothing that can be used."""
        try:
            if self.notes.is_symlink() or self.notes.stat().st_size > _LARGEST_JOURNAL:
                return None
            text = self.notes.read_text("utf-8")
        except (OSError, ValueError):
            return None
        found = read_journal(text, place)
        if found is None or os.fstat(self._fd).st_size != found.version.size:
            return None
        self._notes = self._open_notes("a")
        self._notes.write("\n")  # the last line may have been cut short
        return found

    def begin(self, size: int | None, journal: Journal | None) -> None:
        """Begin with an empty file of this size, and with a journal if it can be gone on with later."""
        self._forget()
        os.ftruncate(self._fd, 0)
        if size:
            os.ftruncate(self._fd, size)
        if journal is not None:
            self._notes = self._open_notes("w")
            self._notes.write(journal.head())
            self._notes.flush()

    def writer(self, offset: int) -> IO[bytes]:
        """A handle that writes from here on; each stream has one of its own."""
        file = self.path.open("r+b", buffering=_BUFFER)
        file.seek(offset)
        return file

    def done(self, number: int) -> None:
        """Count a piece as written; `save` makes it known to later downloads."""
        if self._notes is not None:
            with self._lock:
                self._pending.append(number)

    def save(self) -> None:
        """Write the journal: only what is sure to be on the disk, even if the machine stops."""
        with self._lock:
            numbers, self._pending = self._pending, []
        if numbers and self._notes is not None:
            os.fsync(self._fd)
            self._notes.write(f"{numbers}\n")
            self._notes.flush()

    def finish(self, modified: float | None) -> None:
        """Put the file in place."""
        os.fsync(self._fd)
        self._place(modified)
        self._forget()

    def _place(self, modified: float | None) -> None:
        if modified is not None:
            os.utime(self.path, (modified, modified))
        if sys.platform == "win32":  # what is open cannot be renamed there
            self._close()
        self.path.replace(self.target)
        self._close()

    def put(self, parts: Sequence[bytes | memoryview], modified: float | None) -> None:
        """Put a whole file in place, without waiting for the disk: after a power cut it can be too short.

        Raises:
            TransferError: As for `open`.
        """
        self.open()
        try:
            if os.fstat(self._fd).st_size:  # an earlier download has left it
                self.begin(None, None)
            with open(self._fd, "wb", buffering=_BUFFER, closefd=False) as file:
                file.writelines(parts)
            self._place(modified)
        except BaseException:
            self.discard()
            raise

    def tidy(self) -> None:
        """Remove a journal that has no file: whoever put that in place was killed before."""
        if not os.path.lexists(self.path):
            self.notes.unlink(missing_ok=True)

    def discard(self) -> None:
        """Remove it and its journal."""
        self._forget()
        if sys.platform == "win32":
            self._close()
        self.path.unlink(missing_ok=True)
        self._close()

    def close(self, *, keep: bool) -> None:
        """Leave it for a later download, or remove it if there is nothing in it; after `finish` do nothing."""
        if self._fd < 0:
            return
        if not keep or self._notes is None:  # without notes nothing can go on with it
            self.discard()
            return
        with suppress(OSError):
            self.save()
        self._notes.close()
        self._close()

    def _forget(self) -> None:
        if self._notes is not None:
            self._notes.close()
        self._notes, self._pending = None, []
        self.notes.unlink(missing_ok=True)

    def _open_notes(self, mode: str) -> IO[str]:
        return self.notes.open(mode, encoding="utf-8", newline="\n")

    def _close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def digest_of(path: Path, algorithm: str) -> str:
    """A file's digest, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, partial(hashlib.new, algorithm, usedforsecurity=False)).hexdigest()
