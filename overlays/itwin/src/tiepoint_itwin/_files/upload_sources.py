"""Sources of an upload: local files, and their names in the container."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from tiepoint_core import ConfigError, FolderTransferResult, TransferError

UploadSource = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]
"""File, folder, pattern such as `photos/**/*.jpg`, or list of files."""


def upload_files(source: UploadSource, to: str) -> tuple[Path | None, dict[str, Path]]:
    """Return the folder to upload as a whole, or the files to upload by their names in the container."""
    folder = source_folder(source)
    return folder, source_files(source, to) if folder is None else {}


def with_files(result: FolderTransferResult, folder: Path) -> FolderTransferResult:
    """Return the result of uploading a folder that had other files than links and partial files."""
    if not result.files:
        raise empty_folder(folder)
    return result


def source_folder(source: UploadSource) -> Path | None:
    """Return the folder to upload as a whole, or None if the source is not a folder."""
    if not isinstance(source, str | bytes | os.PathLike) or not _path(source).is_dir():
        return None
    folder = Path(source)
    if not any(files for _, _, files in os.walk(folder)):
        raise empty_folder(folder)
    return folder


def empty_folder(folder: Path) -> TransferError:
    """Return the error for a folder of which no file was sent."""
    return TransferError(f"there is no file in the folder {folder}: nothing was sent; check the path", path=str(folder))


def source_files(source: UploadSource, to: str) -> dict[str, Path]:
    """Return the files to upload, by their names in the container.

    Files of a pattern keep the folders below its fixed part: `photos/**/*.jpg` sends `photos/a/1.jpg` as `a/1.jpg`.
    Links below the fixed part are left out, as in a folder.
    """
    if not isinstance(source, str | bytes | os.PathLike):
        return _named(((each.name, each) for each in map(_path, source)), to)
    path = _path(source)
    if path.exists():
        return _named([(path.name, path)], to)
    text = os.fspath(source)
    if not glob.has_magic(text):
        raise TransferError(f"there is no file or folder {path}: nothing was sent; check the path", path=str(path))
    base = _fixed_part(path)
    matches = map(Path, glob.glob(text, recursive=True))  # noqa: PTH207
    files = sorted(each for each in matches if each.is_file() and not _is_linked(each, base))
    if not files:
        raise TransferError(f"no file matches {path}: nothing was sent; check the pattern", path=str(path))
    return _named(((each.relative_to(base).as_posix(), each) for each in files), to)


def _path(path: str | os.PathLike[str]) -> Path:
    if isinstance(path, bytes):
        raise ConfigError("a path is a text, and this is bytes: nothing was sent; os.fsdecode makes it one")
    if not os.fspath(path):  # `Path` reads an empty path as the working directory
        raise ConfigError("the path is empty: nothing was sent; the folder that the program is in is '.'")
    return Path(path)


def _is_linked(path: Path, base: Path) -> bool:
    """Return whether a path is, or leads through, a link below the base."""
    parts = path.relative_to(base).parts
    return any(base.joinpath(*parts[: number + 1]).is_symlink() for number in range(len(parts)))


def _fixed_part(pattern: Path) -> Path:
    """Return the folder that a pattern begins with."""
    return next(each for each in pattern.parents if not glob.has_magic(str(each)))


def _named(files: Iterable[tuple[str, Path]], to: str) -> dict[str, Path]:
    named: dict[str, Path] = {}
    for name, path in files:
        if not path.is_file():
            what = "a folder, which needs a call of its own" if path.is_dir() else "no file"
            raise TransferError(f"{path} is {what}: nothing was sent; check the list", path=str(path))
        there = f"{to.strip('/')}/{name}" if to.strip("/") else name
        if there in named:
            raise ConfigError(
                f"{named[there]} and {path} would both be called {there}: send them by two calls, each with its own to="
            )
        named[there] = path
    if not named:
        raise ConfigError("the list of files is empty: nothing was sent")
    return named
