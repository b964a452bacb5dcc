"""One test for the sync and the async client: the async one, called as if it were the other; and where they go."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import httpx
from tiepoint_itwin import AsyncClient, Client
from tiepoint_sandbox import Sandbox

from ...support.loopback import Script, Server, answer, serve

__all__ = [
    "CLIENTS",
    "KINDS",
    "Blocking",
    "ask",
    "bare",
    "blocking",
    "of_sandbox",
    "of_server",
    "opened",
    "said",
    "scripted",
]

CLIENTS: Final[dict[str, Any]] = {"sync": Client, "async": AsyncClient}
KINDS: Final = tuple(CLIENTS)


class Blocking:
    """An async object: what it gives to await is awaited, and what is async in that is wrapped again."""

    def __init__(self, inner: Any, runner: asyncio.Runner) -> None:
        self.inner = inner
        self.runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.inner, name)
        if not callable(value):
            return self._wrapped(value)

        def call(*arguments: Any, **named: Any) -> Any:
            return self._wrapped(value(*arguments, **named))

        return call

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        async def step() -> Any:
            return await anext(self.inner)

        try:
            return self.runner.run(step())
        except StopAsyncIteration:
            raise StopIteration from None

    def _wrapped(self, value: Any) -> Any:
        if inspect.iscoroutine(value):
            value = self.runner.run(value)
        is_async = type(value).__name__.startswith("Async") or inspect.isasyncgen(value)
        return Blocking(value, self.runner) if is_async else value


def bare(thing: Any) -> Any:
    """The object itself, of either kind."""
    return thing.inner if isinstance(thing, Blocking) else thing


@contextmanager
def blocking(client: Client | AsyncClient) -> Iterator[Any]:
    """A client as if it were sync, closed in the end."""
    if isinstance(client, Client):
        with client:
            yield client
        return
    with asyncio.Runner() as runner:
        try:
            yield Blocking(client, runner)
        finally:
            runner.run(client.aclose())


def ask(kind: str, options: dict[str, Any], *calls: Callable[[Any], Any]) -> Any:
    """Make a client, let it do one thing after the other, and give what came of the last."""
    with blocking(CLIENTS[kind](**options)) as client:
        return [call(client) for call in calls][-1]


# --- the sandbox ------------------------------------------------------------------------------------------------------


def of_sandbox(sandbox: Sandbox, **more: Any) -> dict[str, Any]:
    """What a client is made of that works in the sandbox's project."""
    return {
        "base_url": sandbox.base_url,
        "token_url": sandbox.itwin.token_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "itwin_id": sandbox.itwin.itwin_id,
        **more,
    }


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
    if sent is not None:
        options["transport"] = (_Sync if kind == "sync" else _Async)(sent)
    with blocking(CLIENTS[kind](**of_sandbox(sandbox, **options))) as client:
        yield client


# --- a script, for what the sandbox does not say of its own -----------------------------------------------------------


def of_server(server: Server, **more: Any) -> dict[str, Any]:
    """What a client of a script is made of."""
    return {"base_url": server.url, "token": "t", "itwin_id": "an-itwin", **more}


@contextmanager
def scripted(script: Script | bytes, **more: Any) -> Iterator[tuple[Server, dict[str, Any]]]:
    """Serve by a script, or always the same; what a client of it is made of comes along."""
    with serve((lambda _, __: script) if isinstance(script, bytes) else script) as server:
        yield server, of_server(server, **more)


def said(status: int, body: object, **headers: str) -> bytes:
    """An answer of JSON."""
    return answer(status, json.dumps(body).encode(), close=False, **headers)
