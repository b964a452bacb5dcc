"""One token for all that our own clients send, while they retry, list and are cancelled."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_core._auth import ClientCredentials
from tiepoint_core._errors import Unauthorized
from tiepoint_core._http.client import AsyncHttpClient, HttpClient

from ...support.loopback import Caller
from ..reliability import Figure
from ..token_server import Answer, Service, credentials
from .helpers import Clock

Calls = Callable[..., Caller]


def expired(service: Service) -> ClientCredentials:
    clock = Clock()
    auth = credentials(service, clock=clock)
    with HttpClient(auth=auth, base_url=service.url) as client:
        assert client.get("/").status_code == 200
    clock.pass_by(3600)
    service.forms.clear()
    return auth


def threads(auth: ClientCredentials, url: str) -> set[int]:
    with HttpClient(auth=auth, base_url=url) as client, ThreadPoolExecutor(50) as pool:
        return {each.status_code for each in pool.map(lambda _: client.get("/"), range(50))}


async def tasks(auth: ClientCredentials, url: str) -> set[int]:
    async with AsyncHttpClient(auth=auth, base_url=url) as client:
        return {each.status_code for each in await asyncio.gather(*(client.get("/") for _ in range(50)))}


@pytest.mark.parametrize("revocations", [1, 3])
def test_fault_01_listing(calls: Calls, service: Service, revocations: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list whose token is revoked loses and doubles no item."""
    call = service.call
    given: list[int] = []

    def page(authorization: str, body: bytes) -> Answer:
        status, kind, _ = call(authorization, body)
        if status != 200:
            return status, kind, b"no"
        number = len(given)
        given.append(number)
        if number % 3 == 1 and number // 3 < revocations:
            service.revoke()
        items = [number * 10 + each for each in range(10)]
        return 200, "application/json", json.dumps({"items": items, "next": f"/{number + 1}"}).encode()

    monkeypatch.setattr(service, "call", page)
    caller = calls(base_url=service.url, auth=credentials(service))
    link, items = "/0", []
    for _ in range(12):
        found = caller.request("GET", link).json()
        items += found["items"]
        link = found["next"]
    assert items == list(range(120))
    assert service.token_requests == 1 + revocations
    assert len(service.api) == 12 + revocations


@pytest.mark.sides("sync")
def test_fault_02_threads(service: Service, figure: Figure) -> None:
    """50 threads of one client make one token request."""
    assert threads(expired(service), service.url) == {200}
    figure("token, threads", service.token_requests)
    assert service.token_requests == 1


@pytest.mark.sides("async")
def test_fault_02_tasks(service: Service, figure: Figure) -> None:
    """50 tasks of one client make one token request."""
    assert asyncio.run(tasks(expired(service), service.url)) == {200}
    figure("token, tasks", service.token_requests)
    assert service.token_requests == 1


@pytest.mark.sides("sync", "async")
def test_fault_02_both(service: Service, figure: Figure) -> None:
    """50 threads and 50 tasks of two clients make one token request."""
    auth = expired(service)
    with ThreadPoolExecutor(1) as pool:
        sync = pool.submit(threads, auth, service.url)
        assert asyncio.run(tasks(auth, service.url)) == sync.result() == {200}
    figure("token, both", service.token_requests)
    assert service.token_requests == 1


@pytest.mark.sides("async")
def test_fault_03_cancelled(service: Service, figure: Figure) -> None:
    """If the first task is cancelled, the others succeed."""
    auth = expired(service)
    service.gate = gate = threading.Event()
    service.asked.clear()

    async def run() -> set[int]:
        async with AsyncHttpClient(auth=auth, base_url=service.url) as client:
            first = asyncio.create_task(client.get("/"))
            assert await asyncio.to_thread(service.asked.wait, 10)
            others = [asyncio.create_task(client.get("/")) for _ in range(20)]
            await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            gate.set()
            return {answer.status_code for answer in await asyncio.gather(*others)}

    assert asyncio.run(run()) == {200}
    figure("token, leader", service.token_requests)
    assert service.token_requests == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_fault_04_rejected(service: Service, kind: str) -> None:
    """A new token that is rejected is Unauthorized."""
    service.reject_all = True
    options: Any = {"base_url": service.url, "auth": credentials(service)}

    async def aask() -> None:
        async with AsyncBaseClient(**options) as client:
            await client.request("GET", "/")

    def ask() -> None:
        with BaseClient(**options) as client:
            client.request("GET", "/")

    with pytest.raises(Unauthorized) as caught:
        asyncio.run(aask()) if kind == "async" else ask()
    assert caught.value.attempts == 1
    assert (service.token_requests, len(service.api)) == (2, 2)


def test_fault_05_no_retry(calls: Calls, service: Service) -> None:
    """A failed token request is not retried by the call."""
    service.answer = lambda: (503, "text/plain", b"")
    caller = calls(base_url=service.url, auth=credentials(service))
    with pytest.raises(Exception, match="503") as caught:
        caller.request("GET", "/")
    assert type(caught.value).__name__ == "TokenError"
    assert (service.token_requests, service.api, caller.slept) == (1, [], [])
