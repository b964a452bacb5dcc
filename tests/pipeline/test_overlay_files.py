"""Files in overlays/ that regenerate writes and verify compares."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import pipeline.overlay_files
from pipeline.errors import PipelineError
from pipeline.lock import tree_files
from pipeline.overlay_files import HEADER, overlay_files
from pipeline.regenerate import regenerate
from pipeline.verify import verify

REPO = Path(__file__).resolve().parents[2]
CLIENT = Path("overlays/acme/src/tiepoint_acme/_client.py")
SOURCE = """
title = "Acme"
env_prefix = "ACME"
[client]
base_url = "URL of the API."
headers = "Headers of every request."
"""


@pytest.fixture
def root(root: Path) -> Path:
    """A repository in which the client of one vendor is written by regenerate."""
    for vendor in ("acme", "other"):
        (root / "overlays" / vendor / "src" / f"tiepoint_{vendor}").mkdir(parents=True)
        (root / "overlays" / vendor / "pyproject.toml").touch()
    (root / "specs/acme/source.toml").write_text(SOURCE, encoding="utf-8")
    (root / "overlays/other/src/tiepoint_other/_client.py").write_text("# written by hand\n", encoding="utf-8")
    regenerate(root, [])
    return root


def contents(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in tree_files(root / "overlays")}


def test_written_files(root: Path) -> None:
    """The client of a vendor with a table of words is written; files without the header are kept."""
    marked = {name for name, data in contents(root).items() if data.startswith(HEADER.encode())}
    assert marked == {
        "overlays/acme/hatch_build.py",
        "overlays/acme/src/tiepoint_acme/__init__.py",
        "overlays/acme/src/tiepoint_acme/_client.py",
        "overlays/other/hatch_build.py",
    }
    assert contents(root)["overlays/other/src/tiepoint_other/_client.py"] == b"# written by hand\n"


def test_thin_client(root: Path) -> None:
    """A client has the words of its vendor and an attribute for each API."""
    text = (root / CLIENT).read_text(encoding="utf-8")
    classes = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    assert list(classes) == ["Api", "AsyncApi", "Client", "AsyncClient"]
    for name in ("Client", "AsyncClient"):
        docstring = ast.get_docstring(classes[name]) or ""
        assert "lient of Acme." in docstring
        assert "base_url: URL of the API." in docstring
    assert "jobs_api: AsyncJobsApiClient" in text
    assert "parts=self._attach(PartsClient)" in text


@pytest.mark.parametrize("change", ["edited", "missing", "header lost", "stale", "stray"])
def test_difference(root: Path, change: str) -> None:
    """Verify names a file that differs, and regenerate restores the file."""
    before = contents(root)
    file = root / CLIENT
    text = file.read_text(encoding="utf-8")
    match change:
        case "edited":
            file.write_text(text + "# mine\n", encoding="utf-8")
        case "missing":
            file.unlink()
        case "header lost":
            file.write_text(text.removeprefix(HEADER), encoding="utf-8")
        case "stale":
            file = file.with_name("_old.py")
            file.write_text(HEADER, encoding="utf-8")
        case "stray":
            file = file.parent / "_sync/deep/stray.py"
            file.parent.mkdir(parents=True)
            file.write_text("# written by hand\n", encoding="utf-8")
    stale = "not written by regenerate"
    problem = {"missing": "missing", "stale": stale, "stray": stale}.get(change, "differs")
    with pytest.raises(PipelineError) as caught:
        list(verify(root, ["0"]))
    assert str(caught.value).splitlines() == [
        "1 file is not what regenerate writes; run `nox -s regenerate`, and edit the sources instead of these files:",
        f"  {file.relative_to(root).as_posix()}: {problem}",
    ]
    lines: list[str] = []
    regenerate(root, ["other/api"], report=lines.append)
    assert lines == [f"{'removed' if problem == stale else 'wrote'} {file.relative_to(root).as_posix()}"]
    assert contents(root) == before
    list(verify(root, ["0"]))


def test_unchanged_files_are_not_written(root: Path) -> None:
    """A second run leaves every file as it is."""
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    regenerate(root, [])
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


def test_failing_producer(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If a producer fails, nothing is written, generated code included."""

    def fail(root: Path) -> dict[Path, str]:
        raise PipelineError("cannot be rewritten", file=root / CLIENT)

    monkeypatch.setattr(pipeline.overlay_files, "_PRODUCERS", (fail,))
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    with pytest.raises(PipelineError, match="cannot be rewritten"):
        regenerate(root, [], force=True)
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


INVALID = [
    "title = 3",
    'title = "A"',
    "[client]",
    'title = "A"\nenv_prefix = "A"\nother = 1',
    'title = "A"\nenv_prefix = "A"\n[client]\nnote = ""',
    'title = "A"\nenv_prefix = "A"\nclient = 1',
]


@pytest.mark.parametrize("text", INVALID)
def test_invalid_source(root: Path, text: str) -> None:
    """A source.toml of a vendor with other keys is an error that names the file."""
    (root / "specs/acme/source.toml").write_text(text, encoding="utf-8")
    with pytest.raises(PipelineError, match=r"specs/acme/source\.toml: must have title"):
        overlay_files(root)


def test_vendors_have_titles() -> None:
    """Each vendor of the repository has a title, and the clients without curated code are written."""
    written = overlay_files(REPO)
    assert {path.parts[1] for path in written if path.name == "_client.py"} == {"3dverse", "prevu3d", "threekit"}
    assert all(path.with_name("source.toml").is_file() for path in REPO.glob("specs/*/FACTS.md"))
