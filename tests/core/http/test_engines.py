"""Both engines of the async client: tokens, retries, errors and deadlines."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

import pytest
from tiepoint_core import AsyncHttpClient, ConnectionLost, RetryPolicy, Timeout

from ..token_server import Service, credentials
from .faulty import CONNECTION_FAULTS, faulty

Engine = Literal["httpcore2", "httpcore"]
QUICK = RetryPolicy(backoff=0.01)


@pytest.fixture(params=["httpcore2", "httpcore"])
def engine(request: pytest.FixtureRequest) -> Engine:
    return request.param  # type: ignore[no-any-return]


def get(url: str, times: int = 1, **options: Any) -> list[int]:
    """Return the statuses of concurrent requests."""

    async def run() -> list[int]:
        async with AsyncHttpClient(base_url=url, **options) as client:
            responses = await asyncio.gather(*(client.get("/") for _ in range(times)))
            return [each.status_code for each in responses]

    return asyncio.run(run())


def test_one_token_for_50_tasks(service: Service, engine: Engine) -> None:
    """50 tasks fetch one token, and one more after it was revoked."""
    auth = credentials(service, timeout=5)
    assert get(service.url, 50, auth=auth, engine=engine) == [200] * 50
    service.revoke()
    assert get(service.url, 50, auth=auth, engine=engine) == [200] * 50
    assert service.token_requests == 2


def test_retries(engine: Engine) -> None:
    """A request on a connection that breaks is sent again."""
    with faulty(CONNECTION_FAULTS["resets after the body"], times=2) as server:
        assert get(server.url, retries=QUICK, engine=engine) == [200]
        assert server.connections == 3


@pytest.mark.parametrize(
    ("fault", "kind", "deadline"),
    [
        ("closes after the body", ConnectionLost, None),
        ("hangs", Timeout, 0.2),
        ("hangs in its answer", Timeout, 0.2),
    ],
)
def test_errors(engine: Engine, fault: str, kind: type[Exception], deadline: float | None) -> None:
    """A POST that fails is sent once, and its error or deadline is raised."""

    async def run(url: str) -> None:
        async with AsyncHttpClient(base_url=url, deadline=deadline, retries=QUICK, engine=engine) as client:
            await client.post("/", content=b"x")

    with faulty(CONNECTION_FAULTS[fault]) as server:
        with pytest.raises(kind) as caught:
            asyncio.run(run(server.url))
        assert type(caught.value) is kind
        assert len(server.received) == 1
