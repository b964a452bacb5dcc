"""Names of a service as paths inside a folder."""

from __future__ import annotations

import os
import random
from pathlib import Path, PureWindowsPath

import pytest
from tiepoint_core import TransferError
from tiepoint_core._transfer.local_names import PARTS, local_names

from ...support.loopback import serve
from .conftest import Blobs, names, tree
from .ranged import Listing

KEPT = ["a", "a/b.txt", "tile 1/Ä (2).b3dm", ".hidden", "a..b", "con1", "x" * 240, "日本語/ファイル"]
REWRITTEN = [
    *("../x", "/etc/passwd", "a/../../x", "..", ".", "", "a//b", "a/", "C:\\x", "C:x", "\\\\host\\share"),
    *("con", "NUL.txt", "a/aux", "com1", "LPT9.log", "conin$", "com¹", "nul .txt"),
    *("a\x00b", "a\nb", "\x1b[2J", "photo\u202egpj.exe", "a\u2066b", "\udc80"),
    *("a.", "a ", "a. .", "x" * 300, "ü" * 150 + ".txt", 'a"b', "a|b", "a?b", "a*b", "a<b>", "f:stream"),
]


@pytest.mark.parametrize("name", KEPT)
def test_valid_name(name: str) -> None:
    """A valid name is preserved."""
    assert local_names([name]) == {name: name}


@pytest.mark.parametrize("name", REWRITTEN)
def test_fault_37_invalid_name(name: str) -> None:
    """A name that leaves the folder or is invalid is rewritten."""
    path = local_names([name])[name]
    assert path != name
    assert _is_safe(path)


def test_fault_37_any_names() -> None:
    """Any names become safe and different paths."""
    draw = random.Random(37)  # noqa: S311
    parts = ["a", "A", "..", ".", "", "con", "a.tpart", "x" * 300]
    parts += ["\u202e", "é", "e\u0301", "b.", "c:d", "\\", "ß", "SS"]
    for _ in range(300):
        names = {"/".join(draw.choices(parts, k=draw.randint(1, 3))) for _ in range(20)}
        paths = local_names(names)
        assert set(paths) == names
        assert all(map(_is_safe, paths.values()))
        folded = [path.casefold() for path in paths.values()]
        assert len(set(folded)) == len(names), "two names never meet"
        for path in folded:
            assert not any(other.startswith(f"{path}/") for other in folded), "a file is no folder"
            assert not {path + ending for ending in PARTS} & set(folded)


def test_fault_37_case_and_accents() -> None:
    """Names that differ only in case or accents get different paths."""
    for pair in (["readme", "README"], ["r/A", "R/a"], ["\u00e9", "e\u0301"]):
        paths = local_names(pair)
        assert all(paths[name] != name for name in pair), "both get a mark, as neither came first"
        assert paths == local_names(reversed(pair))
        more = local_names([*pair, "other", pair[0].swapcase(), "0", "R/0"])
        assert {name: more[name] for name in pair} == paths, "further names change nothing"


def test_file_and_folder() -> None:
    """A file and its partial file do not have the name of a folder."""
    for pair in (["x", "x/y"], ["x", "x.tpart/y"], ["X", "x.TPART.json/y"], ["x", "x.tpart/x.tpart/y"]):
        paths = local_names(pair)
        assert paths == {pair[0]: paths[pair[0]], pair[1]: pair[1]}
        assert paths[pair[0]].lower().startswith("x~")


def test_marked_name() -> None:
    """A name that looks like a marked one is preserved."""
    similar, marks = ["A", "a"], []
    for _ in range(5):
        path = local_names(similar)["a"]
        assert path not in similar
        marks.append(path)
        similar.append(path)
    paths = local_names(similar)
    assert [paths[path] for path in marks] == marks
    assert len({path.casefold() for path in paths.values()}) == len(similar)


def test_stable_path() -> None:
    """A name always gets the same path, with its extension."""
    path = local_names(["a?b.json"])["a?b.json"]
    assert path == local_names(["a?b.json", "other", "a_b.json"])["a?b.json"]
    assert path.startswith("a_b~")
    assert path.endswith(".json")


def test_partial_name() -> None:
    """The name of a partial file is not the name of another file."""
    paths = local_names(["a", "a.tpart", "a.tpart.json", "b.tpart"])
    assert (paths["a"], paths["b.tpart"]) == ("a", "b.tpart")
    assert paths["a.tpart"] not in ("a.tpart", "a.tpart.json")


def _is_safe(path: str) -> bool:
    parts = path.split("/")
    reserved = {"con", "nul", "aux", "prn", "com1", "lpt9", "conin$", "com¹"}
    return (
        not Path(path).is_absolute()
        and not PureWindowsPath(path).is_absolute()
        and not PureWindowsPath(path).drive
        and all(part and part not in (".", "..") and len(part.encode()) <= 250 for part in parts)
        and all(part == part.rstrip(". ") and part.split(".")[0].strip().casefold() not in reserved for part in parts)
        and not set(path) & set('\\:*?"<>|\u202e\u2066\udc80\x00\n\x1b')
    )


def test_fault_37_hostile_list(blobs: Blobs, tmp_path: Path) -> None:
    """All files of a hostile list stay inside the folder."""
    hostile = ["../../x", "/etc/x", "C:\\x", "con", "photo\u202egpj.exe", "x" * 300, "a. ", "A", "a", "ok"]
    with serve(Listing(hostile)) as server:
        result = blobs(f"{server.url}/c?sig=x", "download_folder", tmp_path / "root" / "in")
    assert names(tmp_path) == ["root"]
    assert names(tmp_path / "root") == ["in"]
    assert len(tree(tmp_path / "root" / "in")) == len(hostile)
    assert set(result.renamed) == set(hostile) - {"ok"}
    for name, path in result.renamed.items():
        assert (tmp_path / "root" / "in" / path).read_bytes() == b"data", name


def test_fault_37_link(blobs: Blobs, tmp_path: Path) -> None:
    """A link in the local folder is not followed."""
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "mine").write_bytes(b"mine")
    (inside / "link").symlink_to(outside)
    (inside / "file").symlink_to(outside / "mine")
    (inside / "other.tpart").symlink_to(outside / "mine")
    listing = Listing([])
    with serve(listing) as server:
        for name in ("link/deep/x", "other"):
            listing.names = [name]
            with pytest.raises(TransferError):
                blobs(f"{server.url}/c?sig=x", "download_folder", inside)
        listing.names = ["file"]
        blobs(f"{server.url}/c?sig=x", "download_folder", inside, overwrite=True)
    assert tree(outside) == {"mine": b"mine"}
    assert not (inside / "file").is_symlink()
    assert (inside / "file").read_bytes() == b"data"


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_undecodable_name(blobs: Blobs, tmp_path: Path) -> None:
    """A local name that is not valid text is an error."""
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff")).touch()
    with pytest.raises(TransferError, match="the name is no text"):
        blobs("http://127.0.0.1:1/c?sig=x", "upload_folder", tmp_path)
