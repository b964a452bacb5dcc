"""Imports between the repository's modules, and async functions, which are written by hand in few modules only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[1]
PACKAGES = [
    *sorted(file.parent for file in REPO.glob("overlays/*/src/*/__init__.py")),
    *(REPO / name for name in ("bench", "pipeline", "sandbox/src/tiepoint_sandbox")),
]

CORE = "overlays/core/src/tiepoint_core"
ASYNC_MODULES = {
    # Threads and tasks differ: both sides are written by hand.
    f"{CORE}/_http/client.py": {"AsyncHttpClient"},
    f"{CORE}/_http/connections.py": {"AsyncConnections"},
    f"{CORE}/_paging/pager.py": {"AsyncPager"},
    f"{CORE}/_transfer/runner.py": {"AsyncRunner"},
    # Connections of async clients only.
    f"{CORE}/_http/async_backend.py": {"Backend", "_Stream"},
    f"{CORE}/_http/httpcore2.py": {"Pool", "_Stream"},
    # One object serves both clients: an `httpx.Auth`, the value that its callers share, the sources of tokens and URLs,
    # and the bodies of requests, which httpx asks for either iterator.
    f"{CORE}/_auth/base.py": {"TokenAuth"},
    f"{CORE}/_auth/static.py": {"TokenSource", "_awaited"},
    f"{CORE}/_discovery.py": {"Discovery"},
    f"{CORE}/_http/request_body.py": {"_Body"},
    f"{CORE}/_single_flight.py": {"SingleFlight", "_is_done_within"},
    f"{CORE}/_transfer/signed_url.py": {"UrlProvider"},
    f"{CORE}/_transfer/upload.py": {"FileBody"},
    # The default of an argument, beside `time.sleep`.
    f"{CORE}/_concurrency.py": {"async_sleep"},
}
"""Modules outside of `_async/` with async functions, and the functions or their classes."""


def modules(package: Path) -> dict[str, Path]:
    """Return the file of each module of a package, by dotted name."""
    names = {file: [package.name, *file.relative_to(package).with_suffix("").parts] for file in package.rglob("*.py")}
    return {".".join(parts).removesuffix(".__init__"): file for file, parts in sorted(names.items())}


def imports(module: str, file: Path) -> Iterator[tuple[str, int]]:
    """Yield imported names with their lines, also those in functions and under `TYPE_CHECKING`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # A package counts as a parent of the names in its `__init__.py`.
            up = node.level - (file.name == "__init__.py")
            parents = module.split(".")[: -up or None] if node.level else []
            base = ".".join([*parents, *filter(None, [node.module])])
            yield from ((f"{base}.{alias.name}", node.lineno) for alias in node.names)


def graph(files: dict[str, Path]) -> dict[str, dict[str, int]]:
    """Return the modules that each module imports, with the line of the first import."""
    found: dict[str, dict[str, int]] = {}
    for module, file in files.items():
        targets = found[module] = {}
        for name, line in imports(module, file):
            target = name if name in files else name.rpartition(".")[0]
            if target in files and target != module:
                targets[target] = min(line, targets.get(target, line))
    return found


def cycle(arrows: dict[str, dict[str, int]]) -> str | None:
    """Return a cycle of imports as `a:3 -> b:7 -> a`, each line being that of the import, or None."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        path: list[str] = error.args[1][::-1]
        return " -> ".join([*(f"{a}:{arrows[a][b]}" for a, b in pairwise(path)), path[-1]])
    return None


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_no_import_cycle(package: Path) -> None:
    """The modules of each package import one another without a cycle, type-only imports included."""
    if found := cycle(graph(modules(package))):
        pytest.fail(f"import cycle: {found}", pytrace=False)


def test_import_cycle_is_reported(tmp_path: Path) -> None:
    """A cycle is shown with its lines, whether imports are absolute, relative, in a function or type-only."""
    package = tmp_path / "house"
    (package / "room").mkdir(parents=True)
    (package / "__init__.py").write_text("from .room import door\n")
    (package / "room" / "__init__.py").write_text("import os\nfrom . import door\n")
    (package / "room" / "door.py").write_text("def f():\n    from ..key import turn\n")
    (package / "key.py").write_text("if TYPE_CHECKING:\n    import house.room\n")

    arrows = graph(modules(package))

    assert arrows == {
        "house": {"house.room.door": 1},
        "house.key": {"house.room": 2},
        "house.room": {"house.room.door": 2},
        "house.room.door": {"house.key": 2},
    }
    assert cycle(arrows) in {
        "house.key:2 -> house.room:2 -> house.room.door:2 -> house.key",
        "house.room:2 -> house.room.door:2 -> house.key:2 -> house.room",
        "house.room.door:2 -> house.key:2 -> house.room:2 -> house.room.door",
    }
    assert cycle({"house.key": {"house.room": 1}, "house.room": {}}) is None


def test_suites_are_independent() -> None:
    """A test suite imports from its own folder and from tests/support, which imports from no suite."""
    problems = []
    for module, file in modules(REPO / "tests").items():
        own = module.split(".")[1:2]
        for name, line in imports(module, file):
            parts = name.split(".")
            if parts[0] == "tests" and parts[1:2] not in (own, ["support"]):
                problems.append(f"{file.relative_to(REPO).as_posix()}:{line} imports {name}")
    assert not problems


def test_contributing_paths() -> None:
    """Each row of "Where do I change X?" in CONTRIBUTING.md names an existing file or folder."""
    page = (REPO / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = page.partition("## Where do I change X?")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| ")][2:]
    assert len(rows) >= 20
    assert [path for _, path in rows if not (REPO / path.strip("`")).exists()] == []


def test_async_written_once() -> None:
    """An async function of a distribution is in an `_async/` folder, unless this file says why it is elsewhere."""
    places: dict[str, set[str]] = {}
    for file in sorted(REPO.glob("overlays/*/src/**/*.py")):
        if "_async" not in file.parts:
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if any(isinstance(each, ast.AsyncFunctionDef) for each in ast.walk(node)):
                    name = getattr(node, "name", f"line {node.lineno}")
                    places.setdefault(file.relative_to(REPO).as_posix(), set()).add(name)
    assert places == ASYNC_MODULES
