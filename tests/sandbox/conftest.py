"""The sandbox's tests run on its source, and what they import of the core on its own."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

for folder in ("sandbox/src", "overlays/core/src"):
    if str(ROOT / folder) not in sys.path:
        sys.path.insert(0, str(ROOT / folder))

from pytest_tiepoint_sandbox import itwin_sandbox, start_sandbox  # noqa: E402, F401 - fixtures

from ..support.itwin_platform import platform  # noqa: E402, F401 - a fixture
from ._itwin import state  # noqa: E402, F401 - a fixture
from .assumptions import Assumptions  # noqa: E402


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Assumptions(), "assumptions")
