"""Provider, service and browser for all tests, with counters that restart in each test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from tiepoint_core import AsyncBaseClient, AuthorizationCode, BaseClient, ClientCredentials

from .machine import Machine, on_this_machine

Get = Callable[[httpx.Auth, str], dict[str, Any]]
"""Function that calls the service at a URL and returns the decoded response."""


@pytest.fixture(scope="session")
def running() -> Iterator[Machine]:
    """Run provider, service and browser."""
    with on_this_machine() as machine:
        yield machine


@pytest.fixture
def machine(running: Machine) -> Iterator[Machine]:
    """Provider, service and browser with counters at 0."""
    running.begin()
    yield running
    running.person.go_home()  # raises errors of the browser


@pytest.fixture
def person(machine: Machine) -> Callable[..., AuthorizationCode]:
    """Make the authentication of a user."""

    def make(**more: Any) -> AuthorizationCode:
        settings: dict[str, Any] = {
            "authorize_url": machine.provider.authorize_url,
            "token_url": machine.provider.token_url,
            "issuer": machine.provider.issuer,
            "client_id": "desktop",
            "scope": "openid offline_access scans:read",
            "parameters": {"prompt": "consent"},
            "origins": [machine.service.url],
            "open_browser": machine.person.open,
            "login_timeout": 60.0,
        }
        return AuthorizationCode(**settings | more)

    return make


@pytest.fixture
def program(machine: Machine) -> Callable[..., ClientCredentials]:
    """Make the authentication of a service application."""

    def make(**more: Any) -> ClientCredentials:
        settings: dict[str, Any] = {
            "token_url": machine.provider.token_url,
            "client_id": "program",
            "client_secret": machine.provider.program_secret,
            "scope": "scans:read",
            "origins": [machine.service.url],
        }
        return ClientCredentials(**settings | more)

    return make


def _get(auth: httpx.Auth, url: str) -> dict[str, Any]:
    with BaseClient(base_url=url, auth=auth) as client:
        scan: dict[str, Any] = client.request("GET", "/scans/1").json()
        return scan


def _get_async(auth: httpx.Auth, url: str) -> dict[str, Any]:
    async def get() -> dict[str, Any]:
        async with AsyncBaseClient(base_url=url, auth=auth) as client:
            scan: dict[str, Any] = (await client.request("GET", "/scans/1")).json()
            return scan

    return asyncio.run(get())


@pytest.fixture(params=[_get, _get_async], ids=["sync", "async"])
def get(request: pytest.FixtureRequest) -> Get:
    """Call the service by the sync client, then by the async client."""
    get: Get = request.param
    return get
