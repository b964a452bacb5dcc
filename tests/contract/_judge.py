"""The judge: what a request says, or why the definition does not have it so."""

from __future__ import annotations

import re

import httpx
from attrs import frozen

from ..support.definition import Json, Operation
from ._bodies import content_of
from ._parameters import RefusedError, decoded, deep, pairs, single

__all__ = ["ABSENT", "RefusedError", "Sent", "judge"]

ABSENT = object()
"""In place of the body that a request has not."""

# What an HTTP client says of itself and of the connection.
_TRANSPORT_HEADERS = frozenset(
    ("host", "accept-encoding", "connection", "user-agent", "content-length", "transfer-encoding")
)

_Values = dict[tuple[str, str], Json]


@frozen
class Sent:
    """What a request says, in JSON values.

    Attributes:
        parameters: By location and name; names of headers in small letters.
        media_type: Of the body.
        body: JSON, with bytes where there are files; ``ABSENT`` without one.
    """

    parameters: _Values
    media_type: str | None
    body: Json


def judge(operation: Operation, request: httpx.Request, base: str) -> Sent:
    """Read a request as the definition has it.

    Args:
        operation: The one that was called.
        request: What it sent, read to its end.
        base: The address that the client was given; operations with servers of their own do not go there.

    Raises:
        RefusedError: It is not a request of this operation, with the first thing that is wrong.
    """
    if request.method != operation.method.upper():
        raise RefusedError(f"{request.method}, not {operation.method.upper()}")
    values = _path(operation, request.url, base)
    values |= _query(operation, request.url.query.decode("ascii"))
    values |= _headers(operation, request.headers)
    values |= _cookies(operation, request.headers)
    missing = [item.name for item in operation.parameters if item.required and item.key not in values]
    if missing:
        raise RefusedError(f"{', '.join(missing)} missing")
    return Sent(values, *_body(operation, request))


def _path(operation: Operation, url: httpx.URL, base: str) -> _Values:
    if url.userinfo or url.fragment:
        raise RefusedError(f"{url} has more than an address")
    sent = f"{url.scheme}://{url.netloc.decode('ascii')}{url.raw_path.decode('ascii').partition('?')[0]}"
    parameters = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "path"}
    # Literal text and names take turns.
    literals_and_names = re.split(r"\{([^{}]+)\}", operation.path)
    pattern = "".join(
        re.escape(piece) if index % 2 == 0 else "(.+)" if parameters[piece].reserved else "([^/]+)"
        for index, piece in enumerate(literals_and_names)
    )
    bases = operation.servers or (base,)
    for match in (re.fullmatch(re.escape(address) + pattern, sent) for address in bases):
        if match:
            found = dict(zip(literals_and_names[1::2], match.groups(), strict=True))
            for name, text in found.items():
                if parameters[name].reserved and re.search("%(?:2F|3A)", text, flags=re.I):
                    raise RefusedError(f"{name} is {text}, and has to keep its slashes and colons")
            return {
                ("path", name): single(parameters[name], [decoded(text)], operation.definition)
                for name, text in found.items()
            }
    raise RefusedError(f"{sent} is not {operation.path} at {' or '.join(bases)}")


def _query(operation: Operation, query: str) -> _Values:
    plain: dict[str, list[str]] = {}
    nested: dict[str, list[tuple[str, str]]] = {}
    parameters = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "query"}
    for name, value in pairs(query):
        parent = parameters.get(name.partition("[")[0])
        if parent is not None and parent.style == "deepObject":
            nested.setdefault(parent.name, []).append((name, value))
        elif name in parameters:
            plain.setdefault(name, []).append(value)
        else:
            raise RefusedError(f"{name} in the query is not documented")
    return {
        ("query", name): single(parameters[name], values, operation.definition) for name, values in plain.items()
    } | {("query", name): deep(parameters[name], found, operation.definition) for name, found in nested.items()}


def _headers(operation: Operation, headers: httpx.Headers) -> _Values:
    parameters = {parameter.key: parameter for parameter in operation.parameters}
    found: _Values = {}
    for name in headers:
        parameter = parameters.get(("header", name))
        if parameter is not None:
            found[parameter.key] = single(parameter, headers.get_list(name), operation.definition)
        elif name not in (*_TRANSPORT_HEADERS, "accept", "content-type", "cookie"):
            raise RefusedError(f"the header {name} is not documented")
    _accept(operation, headers.get("accept", "*/*"))
    return found


def _accept(operation: Operation, header: str) -> None:
    """Check that a client asks for what there is; that it takes anything will do where nothing has to be said."""
    for item in header.split(","):
        wanted = item.partition(";")[0].strip()
        if wanted not in operation.accepted and (operation.accept or wanted != "*/*"):
            raise RefusedError(f"Accept {wanted}: the answers are {', '.join(sorted(operation.accepted)) or 'empty'}")


def _cookies(operation: Operation, headers: httpx.Headers) -> _Values:
    parameters = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "cookie"}
    found: _Values = {}
    for item in headers.get("cookie", "").split("; ") if "cookie" in headers else ():
        name, _, text = item.partition("=")
        if name not in parameters:
            raise RefusedError(f"the cookie {name} is not documented")
        found[("cookie", name)] = single(parameters[name], [decoded(text)], operation.definition)
    return found


def _body(operation: Operation, request: httpx.Request) -> tuple[str | None, Json]:
    if int(request.headers.get("content-length", len(request.content))) != len(request.content):
        raise RefusedError(f"Content-Length is not {len(request.content)}")
    content_type = request.headers.get("content-type")
    if content_type is None:
        if request.content:
            raise RefusedError("a body without Content-Type")
        if operation.body_required:
            raise RefusedError("the body is missing")
        return None, ABSENT
    bare = content_type.partition(";")[0].strip().lower()
    body = operation.bodies.get(bare)
    if body is None:
        raise RefusedError(f"the body is {bare}, not {' or '.join(operation.bodies) or 'absent'}")
    return bare, content_of(body, content_type, request.content, operation.definition)
