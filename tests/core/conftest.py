"""The core's tests run on its source, wherever it is not installed; what they find becomes a page of the docs."""

import sys
from pathlib import Path

import pytest

from .reliability import Reliability, figure

__all__ = ["CORE", "figure"]

CORE = Path(__file__).resolve().parents[2] / "overlays" / "core" / "src"

if str(CORE) not in sys.path:
    sys.path.insert(0, str(CORE))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "sides(*sides): the clients, sync or async, for which a fault's test shows something"
    )
    config.pluginmanager.register(Reliability(), "reliability")
