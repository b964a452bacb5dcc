"""Decoding of requests, which rejects every request that does not match the definition."""

from __future__ import annotations

import re

import httpx
from attrs import frozen

from ..support.definition import Json, Operation
from ._bodies import content_of
from ._parameters import RejectedError, decoded, deep, pairs, single

ABSENT = object()
"""Body of a request without a body."""

# Headers that HTTP clients set themselves.
_TRANSPORT_HEADERS = frozenset(
    ("host", "accept-encoding", "connection", "user-agent", "content-length", "transfer-encoding")
)

_Values = dict[tuple[str, str], Json]


@frozen
class RequestContent:
    """Content of a request, as JSON values.

    Attributes:
        parameters: Values by location and name; names of headers are in lower case.
        media_type: Media type of the body, or None without a body.
        body: JSON with bytes for files, or ``ABSENT``.
    """

    parameters: _Values
    media_type: str | None
    body: Json


def check_request(operation: Operation, request: httpx.Request, base: str) -> RequestContent:
    """Decode a request by the definition.

    Args:
        operation: Operation that was called.
        request: Request, with its body already read.
        base: Base URL of the client, which operations with their own servers ignore.

    Raises:
        RejectedError: If the request is not valid for the operation; the message names the first problem.
    """
    if request.method != operation.method.upper():
        raise RejectedError(f"{request.method}, not {operation.method.upper()}")
    values = _path(operation, request.url, base)
    values |= _query(operation, request.url.query.decode("ascii"))
    values |= _headers(operation, request.headers)
    values |= _cookies(operation, request.headers)
    missing = [item.name for item in operation.parameters if item.required and item.key not in values]
    if missing:
        raise RejectedError(f"{', '.join(missing)} missing")
    return RequestContent(values, *_body(operation, request))


def _path(operation: Operation, url: httpx.URL, base: str) -> _Values:
    if url.userinfo or url.fragment:
        raise RejectedError(f"{url} has user information or a fragment")
    sent = f"{url.scheme}://{url.netloc.decode('ascii')}{url.raw_path.decode('ascii').partition('?')[0]}"
    parameters = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "path"}
    # Literal text and names alternate.
    literals_and_names = re.split(r"\{([^{}]+)\}", operation.path)
    pattern = "".join(
        re.escape(piece) if index % 2 == 0 else "(.+)" if parameters[piece].reserved else "([^/]+)"
        for index, piece in enumerate(literals_and_names)
    )
    bases = operation.servers or (base,)
    for match in (re.fullmatch(re.escape(server) + pattern, sent) for server in bases):
        if match:
            texts = dict(zip(literals_and_names[1::2], match.groups(), strict=True))
            for name, text in texts.items():
                if parameters[name].reserved and re.search("%(?:2F|3A)", text, flags=re.I):
                    raise RejectedError(f"{name} is {text}, but slashes and colons must not be encoded")
            return {
                ("path", name): single(parameters[name], [decoded(text)], operation.definition)
                for name, text in texts.items()
            }
    raise RejectedError(f"{sent} is not {operation.path} at {' or '.join(bases)}")


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
            raise RejectedError(f"{name} in the query is not documented")
    return {
        ("query", name): single(parameters[name], values, operation.definition) for name, values in plain.items()
    } | {("query", name): deep(parameters[name], items, operation.definition) for name, items in nested.items()}


def _headers(operation: Operation, headers: httpx.Headers) -> _Values:
    parameters = {parameter.key: parameter for parameter in operation.parameters}
    values: _Values = {}
    for name in headers:
        parameter = parameters.get(("header", name))
        if parameter is not None:
            values[parameter.key] = single(parameter, headers.get_list(name), operation.definition)
        elif name not in (*_TRANSPORT_HEADERS, "accept", "content-type", "cookie"):
            raise RejectedError(f"the header {name} is not documented")
    _accept(operation, headers.get("accept", "*/*"))
    return values


def _accept(operation: Operation, header: str) -> None:
    """Check that Accept lists documented media types, or ``*/*`` if the header is not required."""
    for item in header.split(","):
        wanted = item.partition(";")[0].strip()
        if wanted not in operation.accepted and (operation.accept or wanted != "*/*"):
            raise RejectedError(f"Accept {wanted}: responses are {', '.join(sorted(operation.accepted)) or 'empty'}")


def _cookies(operation: Operation, headers: httpx.Headers) -> _Values:
    parameters = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "cookie"}
    values: _Values = {}
    for item in headers.get("cookie", "").split("; ") if "cookie" in headers else ():
        name, _, text = item.partition("=")
        if name not in parameters:
            raise RejectedError(f"the cookie {name} is not documented")
        values["cookie", name] = single(parameters[name], [decoded(text)], operation.definition)
    return values


def _body(operation: Operation, request: httpx.Request) -> tuple[str | None, Json]:
    if int(request.headers.get("content-length", len(request.content))) != len(request.content):
        raise RejectedError(f"Content-Length is not {len(request.content)}")
    content_type = request.headers.get("content-type")
    if content_type is None:
        if request.content:
            raise RejectedError("a body without Content-Type")
        if operation.body_required:
            raise RejectedError("the body is missing")
        return None, ABSENT
    bare = content_type.partition(";")[0].strip().lower()
    body = operation.bodies.get(bare)
    if body is None:
        raise RejectedError(f"the body is {bare}, not {' or '.join(operation.bodies) or 'absent'}")
    return bare, content_of(body, content_type, request.content, operation.definition)
