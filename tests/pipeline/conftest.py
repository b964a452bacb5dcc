"""Small definitions, a repository made of them, and packages to import."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from pipeline.regenerate import regenerate

from .definitions import TEXT, answers, definition, has, ref, write_api

REPO = Path(__file__).resolve().parents[2]

# Imports every module below a folder of packages; then runs what else is given, with `load` at hand.
IMPORT_ALL = """
import importlib, pathlib, sys
sys.dont_write_bytecode = True
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root.parent))
load = importlib.import_module
files = [path.relative_to(root.parent).with_suffix("") for path in root.rglob("*.py")]
modules = sorted(file.as_posix().replace("/", ".") for file in files)
for module in modules:
    load(module.removesuffix(".__init__"))
"""


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path, str], ModuleType]]:
    """Import a module of a generated package in this process, and forget the package afterwards."""
    packages = set()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    def imported(folder: Path, module: str) -> ModuleType:
        packages.add(folder.name)
        monkeypatch.syspath_prepend(str(folder.parent))
        return importlib.import_module(f"{folder.name}.{module}" if module else folder.name)

    yield imported
    for name in [name for name in sys.modules if name.partition(".")[0] in packages]:
        del sys.modules[name]


@pytest.fixture
def import_all(tmp_path: Path) -> Callable[..., str]:
    """Import every module of a package in a process of its own, run some code there, and give what it prints."""

    def run(folder: Path, code: str = "", *arguments: str) -> str:
        where = tmp_path / "elsewhere"
        where.mkdir(exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-I", "-W", "error", "-c", IMPORT_ALL + code, str(folder), *arguments],
            cwd=where,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert not list(where.iterdir()), "the code has left something behind"
        return done.stdout

    return run


@pytest.fixture
def cli(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run ``python -m pipeline``."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "pipeline", *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(REPO), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with three small APIs of two vendors, one of which has a gap; not to be changed."""
    root = tmp_path_factory.mktemp("made")
    job = {"Job": has(id=TEXT)}
    get = {"operationId": "getJob", "tags": ["jobs"], **answers(ref("Job"))}
    write_api(root, "acme/jobs-api", definition({"get /jobs": get, "put /jobs": {}}, job))
    lost = {"properties": {"elsewhere": {"$ref": "other.yaml#/Thing"}}}
    gap = '[[gap]]\nsays = "other.yaml"\nreason = "The other file is not published."\n'
    write_api(root, "acme/parts", definition({"get /jobs": get}, {"Job": lost}), gaps=gap)
    names = '[operations]\n"getJob" = "fetch_job"\n'
    write_api(root, "other/api", definition({"get /jobs": get}, job), names=names)
    regenerate(root, [])
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    """A copy of that repository."""
    return shutil.copytree(made, tmp_path / "root")
