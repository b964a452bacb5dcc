"""Put a finished tree in the place of an old one.

On Linux the two change places in one step, so that there is always one or the other. Elsewhere there are two renames;
what is cut off between them leaves no tree until `recover`, with which every run starts, puts the old one back.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

__all__ = ["old_place", "recover", "replace_file", "swap"]

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def swap(new: Path, place: Path) -> None:
    """Put ``new`` where ``place`` is, and remove what was there. Both are on one file system."""
    if not place.exists():
        new.rename(place)
    elif _exchange(new, place):
        shutil.rmtree(new, ignore_errors=True)
    else:
        # Between the two renames there is nothing; `recover` mends that.
        old = old_place(place)
        place.rename(old)
        new.rename(place)
        shutil.rmtree(old, ignore_errors=True)


def recover(place: Path) -> None:
    """Put back the old tree where a swap was interrupted, or remove what it left behind."""
    old = old_place(place)
    if old.exists():
        if place.exists():
            shutil.rmtree(old)
        else:
            old.rename(place)


def replace_file(path: Path, data: bytes) -> None:
    """Write a complete file, or nothing."""
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(data)
    part.replace(path)


def old_place(place: Path) -> Path:
    """Return where an old tree is for the moment between two renames."""
    return place.with_name(f".{place.name}-old")


def _exchange(first: Path, second: Path) -> bool:
    """Let two folders change places in one step. Python has no call for it, Linux has."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(
        renameat2(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), ctypes.c_uint(_RENAME_EXCHANGE)) == 0
    )
