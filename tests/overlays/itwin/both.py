"""One test for the sync and the async client: the async one, called as if it were the other."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from tiepoint_itwin import AsyncClient, Client
from tiepoint_sandbox import Sandbox

__all__ = ["KINDS", "Blocking", "opened"]

KINDS = ("sync", "async")


class Blocking:
    """An async object: what it gives to await is awaited, and what is async in that is wrapped again."""

    def __init__(self, inner: Any, runner: asyncio.Runner) -> None:
        self.inner = inner
        self.runner = runner

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.inner, name)
        if not callable(found):
            return self._given(found)

        def call(*arguments: Any, **named: Any) -> Any:
            return self._given(found(*arguments, **named))

        return call

    def _given(self, value: Any) -> Any:
        if inspect.iscoroutine(value):
            value = self.runner.run(value)
        return Blocking(value, self.runner) if type(value).__name__.startswith("Async") else value


class _Sync(httpx.HTTPTransport):
    def __init__(self, sent: list[httpx.Request], **options: Any) -> None:
        super().__init__(**options)
        self.sent = sent

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return super().handle_request(request)


class _Async(httpx.AsyncHTTPTransport):
    def __init__(self, sent: list[httpx.Request], **options: Any) -> None:
        super().__init__(**options)
        self.sent = sent

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return await super().handle_async_request(request)


@contextmanager
def opened(kind: str, sandbox: Sandbox, sent: list[httpx.Request] | None = None, **options: Any) -> Iterator[Any]:
    """A client of this kind that works in the sandbox's project; `sent` gets its requests."""
    options = {
        "base_url": sandbox.base_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "token_url": sandbox.itwin.token_url,
        "itwin_id": sandbox.itwin.itwin_id,
        **options,
    }
    if kind == "sync":
        with Client(transport=None if sent is None else _Sync(sent), **options) as client:
            yield client
        return
    with asyncio.Runner() as runner:
        client_ = AsyncClient(transport=None if sent is None else _Async(sent), **options)
        try:
            yield Blocking(client_, runner)
        finally:
            runner.run(client_.aclose())
