"""Which files an upload is about, and what they are called there."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from tiepoint_core import ConfigError, TransferError

__all__ = ["Sources", "files_of", "folder_of", "no_file_in"]

Sources = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]
"""A file, a folder, a pattern such as ``photos/**/*.jpg``, or a list of files."""


def folder_of(source: Sources) -> Path | None:
    """The folder that is to be sent as a whole; None: it is something else.

    Raises:
        TransferError: There is nothing in it. Whether what is there is sent, its upload knows alone.
        ConfigError: The path is empty.
    """
    if not isinstance(source, str | bytes | os.PathLike) or not _path(source).is_dir():
        return None
    folder = Path(source)
    if not any(files for _, _, files in os.walk(folder)):
        raise no_file_in(folder)
    return folder


def no_file_in(folder: Path) -> TransferError:
    """The error of a folder that nothing of was sent."""
    return TransferError(f"there is no file in the folder {folder}: nothing was sent; check the path", path=str(folder))


def files_of(source: Sources, to: str) -> dict[str, Path]:
    """The files that are to be sent, by their names there.

    A pattern's files keep the folders that it leaves open: ``photos/**/*.jpg`` sends ``photos/a/1.jpg`` as ``a/1.jpg``.
    As of a folder, links are left out of what it leaves open.

    Raises:
        TransferError: One of them is not there, or none is.
        ConfigError: The list or a path is empty, or two would have the same name.
    """
    if not isinstance(source, str | bytes | os.PathLike):
        return _named(((each.name, each) for each in map(_path, source)), to)
    path = _path(source)
    if path.exists():
        return _named([(path.name, path)], to)
    text = os.fspath(source)
    if not glob.has_magic(text):
        raise TransferError(f"there is no file or folder {path}: nothing was sent; check the path", path=str(path))
    base = _fixed(path)
    found = map(Path, glob.glob(text, recursive=True))  # noqa: PTH207
    files = sorted(each for each in found if each.is_file() and not _is_linked(each, base))
    if not files:
        raise TransferError(f"there is no file that fits {path}: nothing was sent; check the pattern", path=str(path))
    return _named(((each.relative_to(base).as_posix(), each) for each in files), to)


def _path(given: str | os.PathLike[str]) -> Path:
    if isinstance(given, bytes):
        raise ConfigError("a path is a text, and this is bytes: nothing was sent; os.fsdecode makes it one")
    if not os.fspath(given):  # which `Path` takes for the folder that the program is in
        raise ConfigError("the path is empty: nothing was sent; the folder that the program is in is '.'")
    return Path(given)


def _is_linked(path: Path, base: Path) -> bool:
    """Whether a path is, or leads through, a link below the base."""
    parts = path.relative_to(base).parts
    return any(base.joinpath(*parts[: number + 1]).is_symlink() for number in range(len(parts)))


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
