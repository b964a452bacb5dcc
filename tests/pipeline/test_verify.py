"""Verification: it passes on what is committed, and names every file that is not what comes out."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

import pipeline.lock
import pipeline.verify
from pipeline.errors import PipelineError
from pipeline.verify import verify

REPO = Path(__file__).resolve().parents[2]
PACKAGE = Path("generated/acme/tiepoint_acme_api/jobs_api")
SPECS = Path("specs/acme/jobs-api")


def append(path: Path, text: str = "# edited\n") -> None:
    with path.open("a", encoding="utf-8") as stream:
        stream.write(text)


def refusal(root: Path) -> list[str]:
    """The lines of what verification says is wrong."""
    with pytest.raises(PipelineError) as caught:
        list(verify(root, ["0"]))
    return str(caught.value).splitlines()


def test_repository(tmp_path: Path) -> None:
    """The repository itself passes: lock, bytes and imports, with one hash seed."""
    for name in ("specs", "generated", "overlays"):
        shutil.copytree(REPO / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    said = list(verify(tmp_path, ["1"]))
    assert len(said) == 3
    assert said[0].endswith("tools and specs/ are as specs/lock.toml says (7 APIs)")
    assert said[1].endswith("files come out the same")
    assert said[2].endswith("modules import")


def test_caches(root: Path) -> None:
    """Caches of Python are ignored."""
    cache = root / PACKAGE / "__pycache__"
    cache.mkdir()
    (cache / "client.cpython-311.pyc").write_bytes(b"\0")
    assert len(list(verify(root, ["0", "1"]))) == 4


def test_package_files(root: Path) -> None:
    """An edited, added or removed file of a package is named."""
    append(root / PACKAGE / "models/job.py", " ")
    (root / PACKAGE / "models/mine.py").touch()
    (root / PACKAGE / "py.typed").unlink()
    assert refusal(root) == [
        "3 files are not what regenerate writes; run `nox -s regenerate`, and edit the sources instead of these files:",
        f"  {PACKAGE.as_posix()}/models/job.py: differs",
        f"  {PACKAGE.as_posix()}/models/mine.py: not written by regenerate",
        f"  {PACKAGE.as_posix()}/py.typed: missing",
    ]


def test_other_files(root: Path) -> None:
    """Files outside of the packages are compared too."""
    append(root / SPECS / "openapi.yaml")
    (root / "specs/other/api/openapi.yaml").unlink()
    append(root / "generated/acme/tiepoint_acme_api/__init__.py")
    append(root / "generated/acme/tiepoint_acme_api/_runtime/wire.py")
    (root / "generated/other/tiepoint_other_api/_runtime/types.py").unlink()
    (root / "generated/stray.txt").touch()
    append(root / "specs/lock.toml")
    assert refusal(root) == [
        "7 files are not what regenerate writes; run `nox -s regenerate`, and edit the sources instead of these files:",
        "  generated/acme/tiepoint_acme_api/__init__.py: differs",
        "  generated/acme/tiepoint_acme_api/_runtime/wire.py: differs",
        "  generated/other/tiepoint_other_api/_runtime/types.py: missing",
        "  generated/stray.txt: not written by regenerate",
        f"  {SPECS.as_posix()}/openapi.yaml: differs",
        "  specs/lock.toml: differs",
        "  specs/other/api/openapi.yaml: missing",
    ]


def test_long_list(root: Path) -> None:
    """A long list of files is shortened."""
    shutil.rmtree(root / "generated/acme")
    lines = refusal(root)
    count = int(lines[0].split()[0])
    assert len(lines) == 12
    assert lines[-1] == f"  and {count - 10} more"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("acme/jobs-api/upstream.yaml", "upstream"), ("acme/jobs-api/names.toml", "names"),
        ("acme/jobs-api/patches/a.overlay.yaml", "patches"), ("acme/parts/gaps.toml", "gaps"),
    ],
)  # fmt: skip
def test_changed_input(root: Path, file: str, name: str) -> None:
    """Input that changed since the last run is named."""
    path = root / "specs" / file
    path.parent.mkdir(exist_ok=True)
    append(path)
    key = "/".join(file.split("/")[:2])
    assert refusal(root) == [
        f"{root}/specs/lock.toml: the lock does not fit:",
        f"  {key}: {name} changed since the last `nox -s regenerate`",
    ]


def test_other_tool(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another tool is named with both versions."""
    tools = pipeline.lock.tools()
    monkeypatch.setattr(pipeline.verify, "tools", lambda: {**tools, "ruff": "0.0.1"})
    assert f"  ruff is 0.0.1, locked {tools['ruff']}" in refusal(root)


def test_unknown_api(root: Path) -> None:
    """An API that only the lock or only specs/ has is named."""
    shutil.rmtree(root / "specs/other")
    assert refusal(root)[1:] == ["  other/api is in one of specs/ and the lock alone"]


@pytest.mark.parametrize("old", ["operations_in = 2", 'generated = "', 'openapi = "'])
def test_wrong_lock_entry(root: Path, old: str) -> None:
    """A wrong entry in the lock is reported."""
    file = root / "specs/lock.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, old[:-1] + ("3" if old[-1] == "2" else '"0'), 1), encoding="utf-8")
    assert refusal(root)[1:] == ["  specs/lock.toml: differs"]


def test_invalid_lock(root: Path) -> None:
    """A missing lock and an invalid lock fail."""
    (root / "specs/lock.toml").write_text("<<<<<<< ours\n", encoding="utf-8")
    assert refusal(root) == [f"{root}/specs/lock.toml: is no lock; delete it and run `nox -s regenerate`"]
    (root / "specs/lock.toml").unlink()
    assert "  acme/parts is in one of specs/ and the lock alone" in refusal(root)


def test_failing_import(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that cannot be imported is named, here by skipping the comparison."""
    monkeypatch.setattr(pipeline.verify, "_compare", lambda *_: 1)
    append(root / PACKAGE / "models/job.py", "import nowhere_at_all\n")
    append(root / PACKAGE / "errors.py", "import warnings\nwarnings.warn('old', DeprecationWarning)\n")
    said = "\n".join(refusal(root))
    assert "tiepoint_acme_api.jobs_api.models.job: ModuleNotFoundError: No module named 'nowhere_at_all'" in said
    assert "tiepoint_acme_api.jobs_api.errors: DeprecationWarning: old" in said
    assert "tiepoint_other_api" not in said


def test_command_line(root: Path, cli: Callable[..., CompletedProcess[str]]) -> None:
    """The command prints each check, or fails."""
    done = cli("verify", "--seeds", "5", "--root", root)
    assert (done.returncode, done.stderr) == (0, "")
    assert "hash seed 5: " in done.stdout
    assert len(done.stdout.splitlines()) == 3
    append(root / "specs/acme/parts/upstream.yaml")
    done = cli("verify", "--root", root)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: ")
    assert "acme/parts: upstream changed" in done.stderr
