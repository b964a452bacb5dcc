"""Rules of the source of tiepoint_core, and of the code beside it, that no linter checks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import CORE

REPO = CORE.parents[2]
ROOT = CORE / "tiepoint_core"
NEIGHBORS = [
    *(path for path in REPO.glob("overlays/*/src") if path != CORE),
    REPO / "sandbox/src",
    REPO / "pipeline",
    REPO / "bench",
]
PRIVATE = re.compile(
    r"\bhttpx\._[a-z]|\bfrom httpx\S* import _|\b_init_(proxy_)?transport\b"
    r"|(?<!self)(?<!from )\._(content|mounts|network_backend|pool|state|stream|transport|transport_for_url)\b"
    r"|\"_(content|stream)\""
)


def places(pattern: str | re.Pattern[str]) -> set[str]:
    """Return the modules whose source has a match."""
    files = sorted(ROOT.rglob("*.py"))
    assert len(files) > 50
    return {path.relative_to(ROOT).as_posix() for path in files if re.search(pattern, path.read_text("utf-8"))}


def test_private_httpx_names() -> None:
    """Private names of httpx are used in one module only."""
    assert places(PRIVATE) == {"_http/httpx_private.py"}


@pytest.mark.parametrize("folder", NEIGHBORS, ids=lambda path: path.relative_to(REPO).as_posix())
def test_neighbors_private_httpx_names(folder: Path) -> None:
    """No private name of httpx is used outside tiepoint_core."""
    files = sorted(folder.rglob("*.py"))
    assert files
    assert [path for path in files if PRIVATE.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("pattern", "module"), [(r'"tiepoint\.call"', "_http/call.py"), (r'ContextVar\("tiepoint_', "_context.py")]
)
def test_single_places(pattern: str, module: str) -> None:
    """The key of a call in `request.extensions` and the context variables are each defined in one module."""
    assert places(pattern) == {module}


def test_no_trio() -> None:
    """No module refers to trio: tiepoint_core supports asyncio only."""
    assert places(r"(?i)\btrio\b") == set()
