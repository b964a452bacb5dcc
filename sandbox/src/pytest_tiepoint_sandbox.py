"""The fixtures of tiepoint-sandbox. A module of its own, so that pytest starts without importing a server."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from tiepoint_sandbox import Sandbox

__all__ = ["StartSandbox", "itwin_sandbox", "start_sandbox"]


class StartSandbox(Protocol):
    """Starts a sandbox, which stops with the test."""

    def __call__(self, vendor: str, *, port: int = 0, tls: bool = False, strict: bool = False) -> Sandbox:
        """Take what `Sandbox` takes."""
        ...


@pytest.fixture
def start_sandbox() -> Iterator[StartSandbox]:
    """Start sandboxes, as many as a test wants: ``start_sandbox("itwin")``."""
    from tiepoint_sandbox import Sandbox

    with contextlib.ExitStack() as stack:

        def start(vendor: str, *, port: int = 0, tls: bool = False, strict: bool = False) -> Sandbox:
            return stack.enter_context(Sandbox(vendor, port=port, tls=tls, strict=strict))

        yield start


@pytest.fixture
def itwin_sandbox(start_sandbox: StartSandbox) -> Sandbox:
    """iTwin's, started for one test."""
    return start_sandbox("itwin")
