"""A sandbox of iTwin, and a client that is signed in to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tiepoint_core import ClientCredentials
from tiepoint_itwin import AsyncClient, Client
from tiepoint_sandbox import Sandbox

__all__ = ["new_async_client", "new_client"]


def _auth(sandbox: Sandbox) -> ClientCredentials:
    return ClientCredentials(
        token_url=sandbox.itwin.token_url,
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        scope="itwin-platform",
        style="body",
    )


def new_client(sandbox: Sandbox) -> Client:
    """A client of a program that signs in by its own id and secret."""
    return Client(base_url=sandbox.base_url, auth=_auth(sandbox))


def new_async_client(sandbox: Sandbox) -> AsyncClient:
    """Its async twin."""
    return AsyncClient(base_url=sandbox.base_url, auth=_auth(sandbox))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A sandbox for a module's tests; a wrong answer of its own fails the module."""
    with Sandbox("itwin") as sandbox:
        yield sandbox
        assert sandbox.wrong == []


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[Client]:
    """A client that is signed in."""
    with new_client(sandbox) as client:
        yield client
