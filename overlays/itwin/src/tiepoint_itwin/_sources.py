"""Which files an upload is about, and what they are called there."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from tiepoint_core import ConfigError, TransferError

__all__ = ["Sources", "files_of", "folder_of"]

Sources = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]
"""A file, a folder, a pattern such as ``photos/**/*.jpg``, or a list of files."""


def folder_of(source: Sources) -> Path | None:
    """The folder that is to be sent as a whole; None: it is something else.

    Raises:
        TransferError: There is no file in it.
    """
    if not isinstance(source, str | os.PathLike) or not Path(source).is_dir():
        return None
    folder = Path(source)
    if not any(each.is_file() and not each.is_symlink() for each in folder.rglob("*")):  # links are not sent
        raise TransferError(
            f"there is no file in the folder {folder}: nothing was sent; check the path", path=str(folder)
        )
    return folder


def files_of(source: Sources, to: str) -> dict[str, Path]:
    """The files that are to be sent, by their names there.

    A pattern's files keep the folders that it leaves open: ``photos/**/*.jpg`` sends ``photos/a/1.jpg`` as ``a/1.jpg``.

    Raises:
        TransferError: One of them is not there, or none is.
        ConfigError: The list is empty, or two would have the same name.
    """
    if not isinstance(source, str | os.PathLike):
        return _named(((each.name, each) for each in map(Path, source)), to)
    path = Path(source)
    if path.exists():
        return _named([(path.name, path)], to)
    text = os.fspath(source)
    if not glob.has_magic(text):
        raise TransferError(f"there is no file or folder {path}: nothing was sent; check the path", path=str(path))
    base = _fixed(path)
    files = sorted(each for each in map(Path, glob.glob(text, recursive=True)) if each.is_file())  # noqa: PTH207
    if not files:
        raise TransferError(f"there is no file that fits {path}: nothing was sent; check the pattern", path=str(path))
    return _named(((each.relative_to(base).as_posix(), each) for each in files), to)


def _fixed(pattern: Path) -> Path:
    """The folder that a pattern begins with."""
    return next(each for each in pattern.parents if not glob.has_magic(str(each)))


def _named(files: Iterable[tuple[str, Path]], to: str) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for name, path in files:
        if not path.is_file():
            what = "a folder, which needs a call of its own" if path.is_dir() else "no file"
            raise TransferError(f"{path} is {what}: nothing was sent; check the list", path=str(path))
        there = f"{to.strip('/')}/{name}" if to.strip("/") else name
        if there in found:
            raise ConfigError(
                f"{found[there]} and {path} would both be called {there}: send them by two calls, each with its own to="
            )
        found[there] = path
    if not found:
        raise ConfigError("the list of files is empty: nothing was sent")
    return found
