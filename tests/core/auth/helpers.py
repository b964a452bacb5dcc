"""Clocks and requests that the tests of authentication share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from tiepoint_core._auth.tokens import Moment


class Clock:
    """Both clocks, which stand still until they are set."""

    def __init__(self) -> None:
        self.monotonic = 1000.0
        self.wall = 2_000_000_000.0

    def __call__(self) -> Moment:
        return Moment(self.monotonic, self.wall)

    def pass_by(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds


def sync_client(auth: httpx.Auth) -> httpx.Client:
    return httpx.Client(auth=auth, trust_env=False, verify=False, timeout=30)  # noqa: S501


def async_client(auth: httpx.Auth) -> httpx.AsyncClient:
    return httpx.AsyncClient(auth=auth, trust_env=False, verify=False, timeout=30)  # noqa: S501


def sync_get(auth: httpx.Auth, url: str) -> int:
    with sync_client(auth) as client:
        return client.get(url).status_code


def async_get(auth: httpx.Auth, url: str) -> int:
    async def run() -> int:
        async with async_client(auth) as client:
            return (await client.get(url)).status_code

    return asyncio.run(run())


Get = Callable[[httpx.Auth, str], int]
both = pytest.mark.parametrize("get", [sync_get, async_get], ids=["sync", "async"])


def threads(auth: httpx.Auth, url: str, count: int) -> list[int]:
    with sync_client(auth) as client, ThreadPoolExecutor(count) as pool:
        return [status.status_code for status in pool.map(lambda _: client.get(url), range(count))]


async def tasks(auth: httpx.Auth, url: str, count: int) -> list[int]:
    async with async_client(auth) as client:
        return [answer.status_code for answer in await asyncio.gather(*(client.get(url) for _ in range(count)))]


def threads_and_tasks(auth: httpx.Auth, url: str, count: int) -> list[int]:
    """Return the statuses of so many threads and of so many tasks that run at the same time."""
    with ThreadPoolExecutor(1) as pool:
        of_threads = pool.submit(threads, auth, url, count)
        return [*asyncio.run(tasks(auth, url, count)), *of_threads.result()]
