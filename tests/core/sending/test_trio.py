"""The async client under trio: calls, deadlines, retries and sign-ins."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal

import pytest
import trio
from tiepoint_core._auth import ClientCredentials, TokenSource
from tiepoint_core._errors import AuthError, ConnectionLost, Timeout
from tiepoint_core._http.client import AsyncHttpClient, HttpClient
from tiepoint_core._http.retry import RetryPolicy
from tiepoint_core._single_flight import SingleFlight

from ..token_server import CANARY, Service, token_service
from ._faulty import CONNECTION_FAULTS, faulty

QUICK = RetryPolicy(backoff=0.01)


@pytest.fixture
def service() -> Iterator[Service]:
    with token_service() as found:
        yield found


@pytest.fixture(params=["httpcore2", "httpcore"])
def engine(request: pytest.FixtureRequest) -> Literal["httpcore2", "httpcore"]:
    return request.param  # type: ignore[no-any-return]


def credentials(service: Service) -> ClientCredentials:
    return ClientCredentials(
        token_url=service.token_url, client_id="me", client_secret=CANARY, origins=[service.url], timeout=5
    )


def ask(url: str, times: int = 1, **options: Any) -> list[int]:
    """The statuses of so many calls at once."""
    found: list[int] = []

    async def one(client: AsyncHttpClient) -> None:
        found.append((await client.get("/")).status_code)

    async def main() -> None:
        async with AsyncHttpClient(base_url=url, **options) as client, trio.open_nursery() as nursery:
            for _ in range(times):
                nursery.start_soon(one, client)

    trio.run(main)
    return found


def test_tasks_sign_in_once(service: Service, engine: Literal["httpcore2", "httpcore"]) -> None:
    auth = credentials(service)
    assert ask(service.url, 50, auth=auth, engine=engine) == [200] * 50
    service.revoke()
    assert ask(service.url, 50, auth=auth, engine=engine) == [200] * 50
    assert service.token_requests == 2


def test_a_thread_is_given_the_token_that_a_task_asks_for(service: Service) -> None:
    service.gate = gate = threading.Event()
    auth = credentials(service)
    with ThreadPoolExecutor(1) as pool, HttpClient(base_url=service.url, auth=auth) as client:
        tasks = pool.submit(ask, service.url, 5, auth=auth)
        assert service.asked.wait(10)
        gate.set()
        assert client.get("/").status_code == 200
        assert tasks.result(10) == [200] * 5
    assert service.token_requests == 1


def test_a_source_of_ones_own_is_awaited_in_the_callers_loop(service: Service) -> None:
    async def source() -> str:
        await trio.sleep(0)
        return "mine"

    service.valid = {"mine"}
    assert ask(service.url, 5, auth=TokenSource(source, origins=[service.url])) == [200] * 5


def test_a_call_that_fails_is_made_again(engine: Literal["httpcore2", "httpcore"]) -> None:
    with faulty(CONNECTION_FAULTS["resets after the body"], times=2) as server:
        assert ask(server.url, retries=QUICK, engine=engine) == [200]
        assert server.connections == 3


def failure(work: Callable[[], Awaitable[object]]) -> Exception:
    """What is raised by some work."""

    async def main() -> Exception:
        try:
            await work()
        except Exception as error:
            return error
        raise AssertionError("nothing was raised")

    return trio.run(main)


def test_errors_and_the_deadline_are_as_ever(engine: Literal["httpcore2", "httpcore"]) -> None:
    for name, kind, deadline in (
        ("closes after the body", ConnectionLost, None),
        ("hangs", Timeout, 0.2),
        ("hangs in its answer", Timeout, 0.2),
    ):
        with faulty(CONNECTION_FAULTS[name]) as server:

            async def work(url: str = server.url, seconds: float | None = deadline) -> None:
                async with AsyncHttpClient(base_url=url, deadline=seconds, retries=QUICK, engine=engine) as client:
                    await client.post("/", content=b"x")

            assert type(failure(work)) is kind
            assert len(server.received) == 1


def test_a_first_task_that_is_cancelled_takes_nothing_from_the_others(service: Service) -> None:
    service.gate = gate = threading.Event()
    found: list[int] = []

    async def one(client: AsyncHttpClient, scope: trio.CancelScope) -> None:
        with scope:
            found.append((await client.get("/")).status_code)

    async def main() -> None:
        async with (
            AsyncHttpClient(base_url=service.url, auth=credentials(service)) as client,
            trio.open_nursery() as nursery,
        ):
            first = trio.CancelScope()
            nursery.start_soon(one, client, first)
            assert await trio.to_thread.run_sync(service.asked.wait, 10)
            for _ in range(5):
                nursery.start_soon(one, client, trio.CancelScope())
            first.cancel()
            gate.set()
        assert first.cancelled_caught

    trio.run(main)
    assert found == [200] * 5
    assert service.token_requests == 1


def test_waiters_do_not_wait_for_ever() -> None:
    flight: SingleFlight[int] = SingleFlight(max_wait=0.05)
    end = threading.Event()

    def slow(_: int | None) -> int:
        end.wait(10)
        return 1

    async def work() -> None:
        await flight.aget(lambda _: False, slow)

    error = failure(work)
    end.set()
    assert isinstance(error, AuthError)
