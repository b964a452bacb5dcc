"""Partial files: locked by one download at a time, and renamed to the final path when complete."""

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

_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_LARGEST_JOURNAL: Final = 64 * 2**20
_BUFFER: Final = 2**18


if sys.platform == "win32":
    import msvcrt

    def _lock_handle(fd: int) -> None:
        # A byte that no file has: a locked byte cannot even be read.
        os.lseek(fd, 2**62, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock_handle(fd: int) -> None:
        # Not `lockf`, whose lock ends when any handle of the file is closed.
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


class PartialFile:
    """Partial file and its journal, beside the path of the complete file.

    Args:
        final_path: Path of the complete file.
    """

    def __init__(self, final_path: Path) -> None:
        self.final_path = final_path
        self.path = final_path.with_name(final_path.name + PARTS[0])
        self.journal_path = final_path.with_name(final_path.name + PARTS[1])
        self._fd = -1
        self._journal: IO[str] | None = None
        self._lock = Lock()
        self._pending: list[int] = []

    def open(self) -> None:
        """Create the file, or open the file of an earlier download.

        Raises:
            TransferError: If another download to the same path is running.
        """
        while True:
            fd = os.open(self.path, _FLAGS, 0o666)
            try:
                _lock_handle(fd)
            except (BlockingIOError, PermissionError):
                os.close(fd)
                raise TransferError(
                    f"{self.final_path}: another download to this name is under way; wait for it, or give another name",
                    path=str(self.final_path),
                ) from None
            except OSError:
                pass  # a file system without locks
            # The last owner of the lock may have renamed or removed the file: then the path belongs to another file.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(fd), self.path.stat()):
                    break
            os.close(fd)
        os.lseek(fd, 0, os.SEEK_SET)  # `_hold` can have left it elsewhere
        self._fd = fd

    def restore(self, source: str) -> Journal | None:
        """Return the journal of an earlier download, or None if there is nothing to resume."""
        try:
            if self.journal_path.is_symlink() or self.journal_path.stat().st_size > _LARGEST_JOURNAL:
                return None
            text = self.journal_path.read_text("utf-8")
        except (OSError, ValueError):
            return None
        journal = read_journal(text, source)
        if journal is None or os.fstat(self._fd).st_size != journal.version.size:
            return None
        self._journal = self._open_journal("a")
        self._journal.write("\n")  # the last line may be truncated
        return journal

    def begin(self, size: int | None, journal: Journal | None) -> None:
        """Start with an empty file of a size, and with a journal if the download can be resumed."""
        self._forget()
        os.ftruncate(self._fd, 0)
        if size:
            os.ftruncate(self._fd, size)
        if journal is not None:
            self._journal = self._open_journal("w")
            self._journal.write(journal.head())
            self._journal.flush()

    def writer(self, offset: int) -> IO[bytes]:
        """Return a new handle that writes at an offset."""
        file = self.path.open("r+b", buffering=_BUFFER)
        file.seek(offset)
        return file

    def done(self, number: int) -> None:
        """Count a chunk as written; `save` stores its number in the journal."""
        if self._journal is not None:
            with self._lock:
                self._pending.append(number)

    def save(self) -> None:
        """Write the journal after the bytes are on the disk, also after a power failure."""
        with self._lock:
            numbers, self._pending = self._pending, []
        if numbers and self._journal is not None:
            os.fsync(self._fd)
            self._journal.write(f"{numbers}\n")
            self._journal.flush()

    def finish(self, modified: float | None) -> None:
        """Rename the complete file to the final path."""
        os.fsync(self._fd)
        self._rename(modified)
        self._forget()

    def _rename(self, modified: float | None) -> None:
        if modified is not None:
            os.utime(self.path, (modified, modified))
        if sys.platform == "win32":  # Windows cannot rename open files
            self._close()
        self.path.replace(self.final_path)
        self._close()

    def write_whole(self, parts: Sequence[bytes | memoryview], modified: float | None) -> None:
        """Write a complete file and rename it, without waiting for the disk: a power failure can truncate the file.

        Raises:
            TransferError: If another download to the same path is running.
        """
        self.open()
        try:
            if os.fstat(self._fd).st_size:  # bytes of an earlier download
                self.begin(None, None)
            with open(self._fd, "wb", buffering=_BUFFER, closefd=False) as file:
                file.writelines(parts)
            self._rename(modified)
        except BaseException:
            self.discard()
            raise

    def tidy(self) -> None:
        """Remove a journal without a file, which remains if a process is killed after renaming the file."""
        if not os.path.lexists(self.path):
            self.journal_path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Remove the partial file and its journal."""
        self._forget()
        if sys.platform == "win32":
            self._close()
        self.path.unlink(missing_ok=True)
        self._close()

    def close(self, *, keep: bool) -> None:
        """Close the partial file, and remove it if no later download can resume; after `finish` do nothing."""
        if self._fd < 0:
            return
        if not keep or self._journal is None:  # without a journal, no download can resume
            self.discard()
            return
        with suppress(OSError):
            self.save()
        self._journal.close()
        self._close()

    def _forget(self) -> None:
        if self._journal is not None:
            self._journal.close()
        self._journal, self._pending = None, []
        self.journal_path.unlink(missing_ok=True)

    def _open_journal(self, mode: str) -> IO[str]:
        return self.journal_path.open(mode, encoding="utf-8", newline="\n")

    def _close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def digest_of(path: Path, algorithm: str) -> str:
    """Return the digest of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, partial(hashlib.new, algorithm, usedforsecurity=False)).hexdigest()
