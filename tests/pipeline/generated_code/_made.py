"""A generated package, and clients of it whose requests end in the test."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import httpx

from pipeline.document import JsonObject

BASE = "https://host.example/base"


class Generate(Protocol):
    """Generates the package of a definition; see `generate` in conftest.py."""

    def __call__(self, operations: JsonObject, schemas: JsonObject | None = None, **more: Any) -> Made: ...


class Made:
    """A generated package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, module: str = "") -> ModuleType:
        return importlib.import_module(f"{self.folder.name}.{module}" if module else self.folder.name)

    @property
    def models(self) -> Any:
        return self.load("models")

    @property
    def types(self) -> Any:
        return self.load("types")

    @property
    def errors(self) -> Any:
        return self.load("errors")

    def operations(self) -> Iterator[str]:
        """The modules of all operations."""
        for path in sorted(self.folder.glob("api/*/*.py")):
            if path.stem not in ("__init__", "with_response"):
                yield f"api.{path.parent.name}.{path.stem}"

    def source(self, module: str) -> str:
        return (self.folder / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")

    def client(self, wire: Wire, name: str = "Client", *, auth: httpx.Auth | None = None, **options: Any) -> Any:
        """A client, sync or async by its name, whose requests a wire answers."""
        client = getattr(self.load("client"), name)(BASE, **options)
        return client.set_httpx_client(getattr(httpx, name)(base_url=BASE, transport=wire, auth=auth))


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests, and reads their bodies as a network would: once a pass, from the stream."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers) or [httpx.Response(200)]
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        return self._answer(request, b"".join(request.stream))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        return self._answer(request, b"".join([part async for part in request.stream]))

    def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(body)
        index = min(len(self.requests), len(self.answers)) - 1
        answer = self.answers[index]
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    @property
    def request(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def body(self) -> bytes:
        return self.bodies[-1]

    @property
    def query(self) -> list[tuple[str, str]]:
        return self.request.url.params.multi_items()


class Caller:
    """Calls operations in one of two ways, so that each test can be of both."""

    def __init__(self, made: Made, *, is_async: bool) -> None:
        self.made, self.is_async = made, is_async

    def __call__(self, wire: Wire, name: str, *arguments: Any, **more: Any) -> Any:
        """Call an operation: `tag.name`, or `tag.with_response.name`."""
        return self.using(wire, {}, name, *arguments, **more)

    def using(self, wire: Wire, options: dict[str, Any], name: str, *arguments: Any, **more: Any) -> Any:
        """Call an operation of a client that is made with some options."""

        def called(client: Any) -> Any:
            found = client
            for part in name.split("."):
                found = getattr(found, part)
            return found(*arguments, **more)

        if not self.is_async:
            return called(self.made.client(wire, **options))

        async def run() -> Any:
            async with self.made.client(wire, "AsyncClient", **options) as client:
                return await called(client)

        return asyncio.run(run())


def parameters(function: Callable[..., object]) -> dict[str, inspect.Parameter]:
    """The parameters of a function, without `self`."""
    return {name: one for name, one in inspect.signature(function).parameters.items() if name != "self"}
