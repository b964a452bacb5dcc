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


def sync_get(auth: httpx.Auth, url: str) -> int:
    with httpx.Client(auth=auth, trust_env=False, verify=False, timeout=30) as client:  # noqa: S501
        return client.get(url).status_code


def async_get(auth: httpx.Auth, url: str) -> int:
    async def run() -> int:
        async with httpx.AsyncClient(auth=auth, trust_env=False, verify=False, timeout=30) as client:  # noqa: S501
            return (await client.get(url)).status_code

    return asyncio.run(run())


Get = Callable[[httpx.Auth, str], int]
both = pytest.mark.parametrize("get", [sync_get, async_get], ids=["sync", "async"])


def threads(auth: httpx.Auth, url: str, count: int) -> list[int]:
    with (
        httpx.Client(auth=auth, trust_env=False, verify=False, timeout=30) as client,  # noqa: S501
        ThreadPoolExecutor(count) as pool,
    ):
        return [status.status_code for status in pool.map(lambda _: client.get(url), range(count))]


async def tasks(auth: httpx.Auth, url: str, count: int) -> list[int]:
    async with httpx.AsyncClient(auth=auth, trust_env=False, verify=False, timeout=30) as client:  # noqa: S501
        return [answer.status_code for answer in await asyncio.gather(*(client.get(url) for _ in range(count)))]
