"""The same call by the sync and by the async client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import pytest
from tiepoint_itwin import AsyncClient, Client
from tiepoint_sandbox import Sandbox

__all__ = ["Side", "each_side", "program"]


def program(sandbox: Sandbox) -> dict[str, Any]:
    """What a program says to a client to get into a sandbox."""
    return {
        "base_url": sandbox.base_url,
        "token_url": sandbox.itwin.token_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }


class Side:
    """One of the two clients, made for each call and closed behind it."""

    def __init__(self, name: str) -> None:
        self.client: Any = {"sync": Client, "async": AsyncClient}[name]

    def __call__(self, options: dict[str, Any], *uses: Callable[[Any], Any]) -> Any:
        """Make a client of options, do these things one after another, and give what the last gave."""
        return self.use(lambda: self.client(**options), *uses)

    def use(self, make: Callable[[], Any], *uses: Callable[[Any], Any]) -> Any:
        """Make a client otherwise."""
        if self.client is Client:
            with make() as client:
                return [use(client) for use in uses][-1]

        async def use_it() -> Any:
            async with make() as client:
                last = None
                for use in uses:
                    last = use(client)
                    last = await last if inspect.isawaitable(last) else last
                return last

        return asyncio.run(use_it())


each_side = pytest.fixture(params=["sync", "async"])(lambda request: Side(request.param))
