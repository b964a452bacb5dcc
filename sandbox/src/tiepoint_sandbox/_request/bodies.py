"""What a request's body says, by the definition's media types."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.types import Message, Receive

from .._definition.operations import Media, Operation, is_json
from .._definition.schemas import without_bytes
from .._handler import EMPTY, Json
from .json_text import parsed
from .parameters import Problem, typed

LARGEST: Final = 64 * 2**20
"""So many bytes a body may have: uploads of this size and more go to containers."""


class Body(NamedTuple):
    """A body, what the definition has against it, and whether nulls were taken for what is not set."""

    value: Json
    problems: list[Problem]
    nulls: bool = False


async def read_body(operation: Operation, request: Request, *, strict: bool) -> Body:
    """Read a body and check it against the definition; with `strict`, nulls are not taken as left out."""
    if not operation.bodies:
        return Body(EMPTY, [])
    kind = media_type(request.headers.get("content-type", ""))
    limited = Request(request.scope, _limited(request.receive))
    try:
        content = b"" if kind == "multipart/form-data" else await limited.body()
        if not content and kind != "multipart/form-data":
            return Body(EMPTY, [Problem("body", "", "it is missing", missing=True)] if operation.body_required else [])
        media = operation.bodies.get(kind) or operation.bodies.get("*/*")
        if media is None:
            text = f"{kind or 'nothing'} in place of {' or '.join(operation.bodies)}"
            return Body(EMPTY, [Problem("header", "Content-Type", text, value=kind)])
        body = await _form(media, limited) if kind == "multipart/form-data" else _read(media, kind, content)
    except (ValueError, MultiPartException) as error:
        return Body(EMPTY, [Problem("body", "", f"it cannot be read as {kind}: {error}")])
    seen = body if is_json(kind) else without_bytes(body)
    if media.check.accepts(seen):
        return Body(body, [])
    if not strict and is_json(kind) and media.check.accepts(fewer := _without_nulls(seen)):
        return Body(fewer, [], nulls=True)
    return Body(
        EMPTY,
        [
            Problem(
                "body",
                ".".join(map(str, where)),
                message,
                missing="required property" in message,
                value=_at(seen, where),
            )
            for where, message in media.check.problems(seen)
        ],
    )


def media_type(header: str) -> str:
    """Return a header's media type without its parameters."""
    return header.partition(";")[0].strip().lower()


def _read(media: Media, kind: str, content: bytes) -> Json:
    if is_json(kind):
        return parsed(content.removeprefix(BOM_UTF8).decode())
    if kind == "application/x-www-form-urlencoded":
        return _fields(media, list(parse_qsl(content.decode(), keep_blank_values=True, strict_parsing=True)))
    if kind.startswith("text/") and media.check.schemas.resolve(media.check.schema).get("format") != "binary":
        return content.decode()
    return content


async def _form(media: Media, request: Request) -> Json:
    async with request.form(max_part_size=LARGEST) as form:
        fields: list[tuple[str, Any]] = []
        for name, value in form.multi_items():
            fields.append((name, await value.read() if isinstance(value, UploadFile) else value))
        return _fields(media, fields)


def _fields(media: Media, fields: list[tuple[str, Any]]) -> dict[str, Json]:
    schemas = media.check.schemas
    properties = schemas.properties(media.check.schema)
    values: dict[str, Json] = {}
    for name, value in fields:
        types = schemas.types(properties.get(name, {}))
        if "array" in types:
            values.setdefault(name, []).append(value)
        elif name in values and name in properties:
            raise ValueError(f"{name} is there twice")
        else:
            values[name] = typed(value, types) if isinstance(value, str) else value
        if isinstance(value, str) and "object" in types and value[:1] == "{":
            values[name] = parsed(value)  # the default encoding of such fields
    return values


def _limited(receive: Receive) -> Receive:
    """Refuse more than `LARGEST` bytes while they come."""
    received = 0

    async def counting() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > LARGEST:
            raise ValueError(f"it has more than {LARGEST} bytes")
        return message

    return counting


def _without_nulls(value: Json) -> Json:
    if isinstance(value, list):
        return [_without_nulls(item) for item in value]
    if isinstance(value, dict):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return value


def _at(value: Json, where: tuple[str | int, ...]) -> Json:
    for name in where:
        value = value[name]
    return value
