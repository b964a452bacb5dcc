"""A sandbox of iTwin, a client that is signed in to it, and the kinds of clients."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from tiepoint_itwin import Client
from tiepoint_sandbox import Sandbox

from ._both import KINDS, of_sandbox


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two clients a test is about."""
    return str(request.param)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A sandbox for a module's tests; a wrong answer of its own fails the module."""
    with Sandbox("itwin") as sandbox:
        yield sandbox
        assert sandbox.wrong == []


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[Client]:
    """A client that is signed in."""
    with Client(**of_sandbox(sandbox)) as client:
        yield client


@pytest.fixture
def sent() -> list[httpx.Request]:
    """The requests of a client that is opened with it."""
    return []
