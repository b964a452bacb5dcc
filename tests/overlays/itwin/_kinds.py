"""The sync and the async client behind one face, and a script that answers as the platform would not of its own."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tiepoint_core import AsyncPager, Pager
from tiepoint_itwin import AsyncClient, Client
from tiepoint_sandbox import Sandbox

from ...core.sending._loopback import Asked, Server, answer, serve

__all__ = ["Answers", "ask", "of_sandbox", "said", "scripted"]

Answers = Callable[[int, Asked], bytes | None]


def ask(kind: str, options: dict[str, Any], *calls: Callable[[Any], Any]) -> Any:
    """Make a client, let it do one thing after the other, and give what came of the last; a list in full."""
    found: Any = None
    if kind == "sync":
        with Client(**options) as client:
            for call in calls:
                found = call(client)
                if isinstance(found, Pager):
                    found = found.to_list()
            return found

    async def later() -> Any:
        found: Any = None
        async with AsyncClient(**options) as client:
            for call in calls:
                found = call(client)
                if isinstance(found, AsyncPager):
                    found = [each async for each in found]
                while inspect.isawaitable(found):  # what it gives may be one, too
                    found = await found
            return found

    return asyncio.run(later())


def of_sandbox(sandbox: Sandbox, **more: Any) -> dict[str, Any]:
    """What a client of the sandbox is made of."""
    return {
        "base_url": sandbox.base_url,
        "token_url": sandbox.itwin.token_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "itwin_id": sandbox.itwin.itwin_id,
        **more,
    }


@contextmanager
def scripted(script: Answers, **more: Any) -> Iterator[tuple[Server, dict[str, Any]]]:
    """Serve by a script; what a client of it is made of comes along."""
    with serve(script) as server:
        yield server, {"base_url": server.url, "token": "t", "itwin_id": "an-itwin", **more}


def said(status: int, body: object, **headers: str) -> bytes:
    """An answer of JSON."""
    return answer(status, json.dumps(body).encode(), close=False, **headers)
