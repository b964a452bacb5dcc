"""Which files an upload is about, and what they are called there."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiepoint_core import ConfigError, TransferError
from tiepoint_itwin._files.upload_sources import source_files, source_folder


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for name in ("photos/1.jpg", "photos/a/1.jpg", "photos/a/b/2.jpg", "photos/a/notes.txt", "other/1.jpg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "empty" / "nothing").mkdir(parents=True)
    return tmp_path


def test_folder(photos: Path) -> None:
    """A folder is uploaded as a whole; a file is not a folder."""
    assert source_folder(photos / "photos") == photos / "photos"
    assert source_folder(str(photos / "photos")) == photos / "photos"
    assert source_folder(photos / "photos" / "1.jpg") is None
    assert source_folder([photos / "photos"]) is None


def test_file(photos: Path) -> None:
    """A file keeps its name, below the target folder."""
    file = photos / "photos" / "1.jpg"
    assert source_files(file, "") == {"1.jpg": file}
    assert source_files(str(file), "/x/y/") == {"x/y/1.jpg": file}


@pytest.mark.parametrize("kind", [list, tuple])
def test_list(photos: Path, kind: type) -> None:
    """A list has texts and paths."""
    one, two = photos / "photos" / "1.jpg", photos / "photos" / "a" / "notes.txt"
    assert source_files(kind([one, str(two)]), "x") == {"x/1.jpg": one, "x/notes.txt": two}


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("photos/*.jpg", ["1.jpg"]),
        ("photos/**/*.jpg", ["1.jpg", "a/1.jpg", "a/b/2.jpg"]),
        ("photos/a/**/*", ["1.jpg", "b/2.jpg", "notes.txt"]),
        ("p*/?.jpg", ["photos/1.jpg"]),
        ("photos/[ab]/*.txt", ["a/notes.txt"]),
    ],
)
def test_pattern(photos: Path, pattern: str, names: list[str]) -> None:
    """Files of a pattern keep the folders below its fixed part."""
    assert list(source_files(photos / pattern, "")) == names


def test_relative_pattern(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative pattern is matched in the working directory."""
    monkeypatch.chdir(photos / "photos")
    assert list(source_files("*.jpg", "")) == ["1.jpg"]
    assert list(source_files("./**/*.jpg", "to")) == ["to/1.jpg", "to/a/1.jpg", "to/a/b/2.jpg"]


def test_file_named_as_pattern(tmp_path: Path) -> None:
    """A file whose name looks like a pattern is a file."""
    file = tmp_path / "[1].jpg"
    file.touch()
    assert source_files(file, "") == {"[1].jpg": file}


def test_missing_files(photos: Path) -> None:
    """Missing files are errors."""
    for source, why in (
        (photos / "no.jpg", "there is no file or folder"),
        (photos / "no" / "*.jpg", "no file matches"),
        ([photos / "photos" / "1.jpg", photos / "no.jpg"], "no.jpg is no file"),
        ([photos / "photos"], "photos is a folder, which needs a call of its own"),
    ):
        with pytest.raises(TransferError, match=rf"{why}.*: nothing was sent"):
            source_files(source, "")
    with pytest.raises(TransferError, match=r"there is no file in the folder .*empty: nothing was sent"):
        source_folder(photos / "empty")
    with pytest.raises(ConfigError, match="list of files is empty"):
        source_files([], "")


def test_empty_path(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty path is not the working directory."""
    monkeypatch.chdir(photos)
    mixed: list[Any] = ["photos/1.jpg", b"photos/1.jpg"]
    looks: tuple[Callable[[Any], object], ...] = (source_folder, lambda source: source_files(source, ""))
    for look in looks:
        with pytest.raises(ConfigError, match=r"the path is empty: nothing was sent"):
            look("")
        source: Any
        for source in (b"", b"photos"):
            with pytest.raises(ConfigError, match=r"bytes: nothing was sent"):
                look(source)
    with pytest.raises(ConfigError, match=r"the path is empty: nothing was sent"):
        source_files(["photos/1.jpg", ""], "")
    with pytest.raises(ConfigError, match=r"bytes: nothing was sent"):
        source_files(mixed, "")
    assert source_folder(".") == Path()


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need rights there")
def test_links(photos: Path) -> None:
    """Links are left out of patterns, and followed if named."""
    link = photos / "photos" / "link.jpg"
    link.symlink_to(photos / "other" / "1.jpg")
    (photos / "photos" / "folder").symlink_to(photos / "other")
    (photos / "named").symlink_to(photos / "photos")
    assert list(source_files(photos / "photos" / "*.jpg", "")) == ["1.jpg"]
    assert list(source_files(photos / "named" / "**" / "*.jpg", "")) == ["1.jpg", "a/1.jpg", "a/b/2.jpg"]
    with pytest.raises(TransferError, match="no file matches"):
        source_files(photos / "photos" / "l*", "")
    assert source_files(link, "") == source_files([link], "") == {"link.jpg": link}


def test_duplicate_names(photos: Path) -> None:
    """Two files with one name are an error."""
    with pytest.raises(ConfigError, match=r"photos.1\.jpg and .*other.1\.jpg would both be called x/1\.jpg"):
        source_files([photos / "photos" / "1.jpg", photos / "other" / "1.jpg"], "x")
