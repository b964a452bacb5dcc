"""Swapping: a finished tree takes the place of an old one, and a swap that was cut off is mended."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import pipeline.swap
from pipeline.swap import recover, swap


@pytest.fixture(params=["exchange", "two renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to swap."""
    if request.param == "two renames":
        monkeypatch.setattr(pipeline.swap, "_exchange", lambda *_: False)
    elif not sys.platform.startswith("linux"):
        pytest.skip("Linux alone can exchange two folders")
    return str(request.param)


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_swap(tmp_path: Path, way: str) -> None:
    """The new tree replaces the old one, and nothing else remains."""
    place = tree(tmp_path / "place", "old", "deep/er/old")
    swap(tree(tmp_path / "new", "new", "deep/new"), place)
    assert names(tmp_path) == {"place/new", "place/deep/new"}, way
    assert [path.name for path in tmp_path.iterdir()] == ["place"]


@pytest.mark.parametrize("exists", [False, True])
def test_empty_place(tmp_path: Path, way: str, *, exists: bool) -> None:
    """The place may be free or an empty folder."""
    if exists:
        (tmp_path / "place").mkdir()
    swap(tree(tmp_path / "new", "new"), tmp_path / "place")
    assert names(tmp_path) == {"place/new"}, way


def test_exchange(tmp_path: Path) -> None:
    """An exchange is one step: the place is never empty."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Linux alone can exchange two folders")
    place = tree(tmp_path / "place", "old")
    new = tree(tmp_path / "new", "new")
    assert pipeline.swap._exchange(new, place)
    assert names(tmp_path) == {"place/new", "new/old"}


def test_exchange_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exchange returns False if it is not possible."""
    new = tree(tmp_path / "new", "new")
    assert not pipeline.swap._exchange(new, tmp_path / "nowhere")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not pipeline.swap._exchange(new, tree(tmp_path / "place", "old"))
    assert names(tmp_path) == {"new/new", "place/old"}


def test_failed_rename(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost if the second rename fails."""
    monkeypatch.setattr(pipeline.swap, "_exchange", lambda *_: False)
    place = tree(tmp_path / "place", "old")
    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "nowhere", place)
    recover(place)
    assert names(tmp_path) == {"place/old"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["place/new"], {"place/new"}),  # nothing was cut off
        ([".place-old/old"], {"place/old"}),  # between the two renames
        (["place/new", ".place-old/old"], {"place/new"}),  # before all of the old tree was removed
        ([], set()),
    ],
)
def test_recover(tmp_path: Path, before: list[str], after: set[str]) -> None:
    """An interrupted swap is repaired."""
    tree(tmp_path, *before)
    recover(tmp_path / "place")
    assert names(tmp_path) == after
    assert not (tmp_path / ".place-old").exists()
    swap(tree(tmp_path / "new", "new"), tmp_path / "place")
    assert names(tmp_path) == {"place/new"}
