"""Generated packages, and calls of their operations through a mock transport."""

from __future__ import annotations

import asyncio
import enum
import functools
import importlib
import typing
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from attrs import field, frozen

from pipeline import specs

from ..support.definition import Definition, Operation
from ..support.hints import hints_of
from ..support.shapes import shape_of
from ._arguments import Arguments
from ._calls import Call
from ._names import Names, PythonOperation
from ._value_check import ValueCheck

REPO = Path(__file__).resolve().parents[2]

# Not the server of any definition, and with a path, which must precede every operation's path.
BASE = "https://host.example/base/v0"


class Mode(enum.StrEnum):
    """Sync or async client."""

    SYNC = "sync"
    ASYNC = "async"


@functools.cache
def packages() -> list[Package]:
    """Return the packages of all definitions."""
    return [Package(api) for api in specs.find(REPO)]


@frozen(eq=False)
class Package:
    """Generated package of one API."""

    api: specs.Api

    @cached_property
    def definition(self) -> Definition:
        return Definition.load(self.api.openapi)

    @property
    def name(self) -> str:
        """Import name."""
        return ".".join(self.api.package.parts[1:])

    @cached_property
    def names(self) -> Names:
        return Names.of(self.api)

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}")

    @property
    def root(self) -> ModuleType:
        return importlib.import_module(self.name)

    @property
    def types(self) -> Any:
        return self.module("types")

    @property
    def answers(self) -> ValueCheck:
        """Checker of the package's values."""
        return ValueCheck(self.definition, self.names, self.types)

    def operation(self, python: PythonOperation) -> Any:
        """Return the module of an operation."""
        return self.module(f"api.{python.tag}.{python.name}")

    def arguments(self, operation: Operation, call: Call) -> tuple[list[object], dict[str, object]]:
        """Return the arguments of a call: path parameters by position, all others by name."""
        python = self.names.operation(operation)
        hints = hints_of(self.operation(python).request)
        make = Arguments(self.types, self.names, call.media_type or "application/octet-stream")
        named: dict[str, object] = {}
        for parameter in operation.parameters:
            if parameter.key in call.parameters:
                for name, value in python.arguments(parameter, call.parameters[parameter.key]).items():
                    named[name] = make.of(hints[name], value)
        in_path = [python.parameters["path", name] for name in operation.path_names]
        if call.media_type is not None:
            named["body"] = make.of(self._body_type(operation, call.media_type, hints["body"]), call.body)
        return [named.pop(name) for name in in_path], named

    def _body_type(self, operation: Operation, media_type: str, hint: Any) -> Any:
        """Return the member of a body's type hint that is sent with a media type."""
        shape = shape_of(operation.definition, operation.bodies[media_type].schema)
        if shape.component is None or not shape.is_object:
            return hint
        kinds = [member for member in typing.get_args(hint) if member is not self.types.Unset]
        if not shape.properties:
            return next((member for member in kinds if typing.get_origin(member) is dict), hint)
        wanted = self.names.class_of(shape.component)
        return next((member for member in kinds if getattr(member, "__name__", None) == wanted), hint)


@frozen(eq=False)
class Wire:
    """Calls of one operation by the sync or the async client."""

    package: Package
    operation: Operation
    mode: Mode
    requests: list[httpx.Request] = field(factory=list)

    @property
    def python(self) -> PythonOperation:
        """Python function of the operation."""
        return self.package.names.operation(self.operation)

    @property
    def request(self) -> Any:
        """Function that builds the request."""
        return self.package.operation(self.python).request

    def methods(self) -> list[Any]:
        """Return the methods for the operation: the plain one, then the one of ``with_response``."""
        root = self.package.root
        client = (root.Client if self.mode is Mode.SYNC else root.AsyncClient)(BASE)
        return [self._method(client), self._method(client, with_response=True)]

    def call(self, call: Call, answer: httpx.Response) -> Any:
        """Return the value of the operation for a response."""
        return self._use(call, answer, self._method)

    def call_with_response(self, call: Call, answer: httpx.Response) -> Any:
        """Return value, status and headers of the operation for a response."""
        return self._use(call, answer, lambda client: self._method(client, with_response=True))

    def send(self, call: Call, answer: httpx.Response) -> Any:
        """Build the request, then send it, and return value, status and headers."""
        return self._use(call, answer, lambda client: lambda *path, **named: client.send(self.request(*path, **named)))

    def raised(self, kind: type[Exception], call: Call, answer: httpx.Response) -> Any:
        """Return the error that the operation raises for a response."""
        with pytest.raises(kind) as raised:
            self.call(call, answer)
        error: Any = raised.value
        assert error.response is answer
        return error

    def _method(self, client: Any, *, with_response: bool = False) -> Any:
        resource = getattr(client, self.python.tag)
        return getattr(resource.with_response if with_response else resource, self.python.name)

    def _use(self, call: Call, answer: httpx.Response, method: Callable[[Any], Any]) -> Any:
        in_path, named = self.package.arguments(self.operation, call)

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return answer

        root = self.package.root
        options: dict[str, Any] = {"base_url": BASE, "transport": httpx.MockTransport(handle)}
        if self.mode is Mode.SYNC:
            with httpx.Client(**options) as http, root.Client(BASE).set_httpx_client(http) as client:
                return method(client)(*in_path, **named)

        async def run() -> Any:
            async with httpx.AsyncClient(**options) as http, root.AsyncClient(BASE).set_httpx_client(http) as client:
                return await method(client)(*in_path, **named)

        return asyncio.run(run())
