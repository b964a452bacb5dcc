"""Requests written from a definition alone, and a judge of what comes back: neither uses the sandbox's own code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from attrs import field, frozen
from tiepoint_sandbox import Sandbox

from ..support.definition import Definition, Json, Operation, Parameter
from ..support.samples import Kind, Sampler

__all__ = ["SPECS", "Asked", "against", "asked", "definition", "definitions", "signed"]

SPECS = Path(__file__).resolve().parents[2] / "specs"


@frozen
class Asked:
    """What is asked for.

    Attributes:
        operation: As the definition has it.
        path: What stands in its path.
        query: Its query, names and texts.
        content: What ``httpx`` takes for a body.
    """

    operation: Operation
    path: Mapping[str, str]
    query: list[tuple[str, str]] = field(factory=list)
    headers: Mapping[str, str] = field(factory=dict)
    content: Mapping[str, Any] = field(factory=dict)

    def send(self, client: httpx.Client, **changed: Any) -> httpx.Response:
        """Send it; the client's base URL stands before the definition's path."""
        path = re.sub(r"\{([^}]*)\}", lambda found: quote(self.path[found[1]], safe=""), self.operation.path)
        given: dict[str, Any] = {"params": self.query, **self.content, **changed}
        given["headers"] = {**self.headers, **self.content.get("headers", {}), **changed.get("headers", {})}
        server = self.operation.servers[0] if self.operation.servers else ""
        if server:  # an address of its own: its path is served at the sandbox's root
            path = f"{client.base_url.scheme}://{client.base_url.netloc.decode()}{urlsplit(server).path}{path}"
        return client.request(self.operation.method.upper(), path, **given)


def signed(sandbox: Sandbox) -> httpx.Client:
    """A client with the keys and the token of a vendor without code of its own."""
    names = ("api_key", "user_token", "guest_token")
    headers = {name: value for name, value in sandbox.settings.items() if name in names}
    headers["authorization"] = f"Bearer {sandbox.settings.get('token')}"
    return httpx.Client(base_url=sandbox.base_url, headers=headers, timeout=60)


@cache
def definition(key: str) -> Definition:
    """``itwin/itwins``."""
    return Definition.load(SPECS / key / "openapi.yaml")


def definitions(vendor: str) -> list[Definition]:
    """Those of a vendor."""
    return [definition(f"{vendor}/{file.parent.name}") for file in sorted((SPECS / vendor).glob("*/openapi.yaml"))]


def asked(operation: Operation, kind: Kind) -> Iterator[Asked]:
    """A request for each media type that a body may have, of so much as this kind of sample has."""
    sampler = Sampler(operation.definition)
    path: dict[str, str] = {}
    query: list[tuple[str, str]] = []
    headers: dict[str, str] = {}
    for parameter in operation.parameters:
        if not parameter.required and kind is Kind.MINIMAL:
            continue
        value = parameter.examples[0] if parameter.examples else sampler.one(parameter.schema, Kind.FULL)
        match parameter.location:
            case "path":
                path[parameter.name] = _text(value)
            case "query":
                query += _pairs(parameter, value)
            case "header":
                headers[parameter.name] = _text(value)
            case "cookie":
                headers["cookie"] = f"{parameter.name}={_text(value)}"
    if operation.accept:
        headers["accept"] = next(iter(sorted(operation.accepted)))
    for body in operation.bodies.values():
        samples = body.examples if kind is not Kind.MINIMAL and body.examples else [sampler.one(body.schema, kind)]
        for value in samples:
            yield Asked(operation, path, query, headers, _content(body.kind, body.media_type, value))
    if not operation.bodies:
        yield Asked(operation, path, query, headers)


def against(operation: Operation, response: httpx.Response) -> str:
    """What the definition has against an answer; nothing, if nothing."""
    status = str(response.status_code)
    documented = operation.answers.get(status) or operation.answers.get(f"{status[0]}XX")
    if documented is None:
        documented = operation.answers.get("DEFAULT")
    if documented is None:
        return "" if status in operation.answers else f"status {status} is not documented"
    given = response.headers.get("content-type", "").partition(";")[0]
    body = next((each for each in documented if each.media_type.partition(";")[0] == given), None)
    if body is None:
        return f"{given!r} is none of {[each.media_type for each in documented]}" if documented else ""
    if body.kind != "json":
        return ""
    return "; ".join(operation.definition.errors(body.schema, response.json()))


def _text(value: Json) -> str:
    if isinstance(value, list):
        return ",".join(map(_text, value))
    return value if isinstance(value, str) else json.dumps(value)


def _pairs(parameter: Parameter, value: Json) -> list[tuple[str, str]]:
    name = parameter.name
    if parameter.media_type is not None:
        return [(name, json.dumps(value))]
    if isinstance(value, list):
        return [(name, _text(item)) for item in value] if parameter.explode else [(name, _text(value))]
    if isinstance(value, dict) and parameter.style == "deepObject":
        pairs = [(f"{name}[{key}]", item) for key, item in value.items()]
        return [(key, _text(each)) for key, item in pairs for each in (item if isinstance(item, list) else [item])]
    if isinstance(value, dict) and parameter.explode:
        return [(key, _text(item)) for key, item in value.items()]
    return [(name, _text(value))]


def _content(kind: str, media_type: str, value: Json) -> dict[str, Any]:
    if kind == "json":
        return {"json": value}
    if kind == "form":
        return {"data": {name: _text(item) for name, item in value.items()}}
    if kind != "multipart":
        return {"content": value, "headers": {"content-type": media_type}}
    files: list[tuple[str, Any]] = []
    for name, item in value.items():
        for each in item if isinstance(item, list) else [item]:
            files.append((name, ("file.bin", each) if isinstance(each, bytes) else (None, _text(each))))
    if not files:  # httpx would send no body
        return {"content": b"--b--\r\n", "headers": {"content-type": "multipart/form-data; boundary=b"}}
    return {"files": files}
