"""The core's tests run on its source, wherever it is not installed; what they find becomes a page of the docs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .reliability import Reliability, figure

if TYPE_CHECKING:
    from ..support.loopback import Caller
    from .token_server import Service

__all__ = ["CORE", "figure"]

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "overlays" / "core" / "src"

if str(CORE) not in sys.path:
    sys.path.insert(0, str(CORE))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "sides(*sides): the clients, sync or async, for which a fault's test shows something"
    )
    config.pluginmanager.register(Reliability(), "reliability")


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Iterator[Callable[..., Caller]]:
    """Make callers of a client, sync or async; they are closed at the end."""
    from ..support.loopback import Caller

    made: list[Caller] = []

    def make(**options: Any) -> Caller:
        made.append(Caller(request.param, **options))
        return made[-1]

    yield make
    for each in made:
        each.end()


@pytest.fixture
def service() -> Iterator[Service]:
    """Run a token service, and a service that needs its tokens."""
    from .token_server import token_service

    with token_service() as running:
        yield running


@pytest.fixture
def generated(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make the generated packages importable, and forget them afterwards, as other tests import them afresh."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for vendor in ("itwin", "3dverse"):
        monkeypatch.syspath_prepend(str(ROOT / "generated" / vendor))
    yield
    for name in [name for name in sys.modules if name.startswith(("tiepoint_itwin_api", "tiepoint_3dverse_api"))]:
        del sys.modules[name]
