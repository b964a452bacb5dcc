"""Bodies of requests, from bytes back to JSON values, each checked against the schema of its media type."""

from __future__ import annotations

import json
from email import policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser

from attrs import frozen

from ..support.definition import Body, Definition, Json, JsonObject, media_kind
from ..support.shapes import Shape, shape_of
from ._parameters import RefusedError, pairs, repeated, typed, validated

__all__ = ["content_of"]


@frozen
class _Part:
    name: str
    file_name: str | None
    media_type: str
    content: bytes


def content_of(body: Body, content_type: str, content: bytes, definition: Definition) -> Json:
    """The value that a body carries, with bytes where it has files."""
    match body.kind:
        case "json":
            value = _json(content, body.media_type)
        case "form":
            value = _form(body, content, definition)
        case "multipart":
            value = _multipart(body, content_type, content, definition)
        case "text":
            value = _text(content, body.media_type)
        case _:
            value = content
    return validated(definition, body.schema, value, f"{body.media_type} body")


def _json(content: bytes, what: str) -> Json:
    def unique(items: list[tuple[str, Json]]) -> JsonObject:
        if len(dict(items)) < len(items):
            raise RefusedError(f"{what}: a name twice in one object")
        return dict(items)

    def refuse(constant: str) -> None:
        raise RefusedError(f"{what}: {constant} is not JSON")

    try:
        return json.loads(_text(content, what), object_pairs_hook=unique, parse_constant=refuse)
    except ValueError as error:
        raise RefusedError(f"{what}: not JSON ({error})") from None


def _text(content: bytes, what: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise RefusedError(f"{what}: not UTF-8") from None


def _form(body: Body, content: bytes, definition: Definition) -> Json:
    found: dict[str, list[str]] = {}
    for name, value in pairs(_text(content, body.media_type)):
        found.setdefault(name, []).append(value)
    shape = shape_of(definition, body.schema)
    return {
        name: repeated(definition, shape.properties.get(name, shape.further), values) for name, values in found.items()
    }


def _multipart(body: Body, content_type: str, content: bytes, definition: Definition) -> Json:
    shape = shape_of(definition, body.schema)
    found: JsonObject = {}
    for part in _parts(content_type, content):
        schema, is_list = _part_schema(definition, shape, part.name)
        encoding = body.encoding.get(part.name, {})
        value = _value(part, schema, encoding, definition)
        if is_list:
            found.setdefault(part.name, []).append(value)
        elif part.name in found:
            raise RefusedError(f"part {part.name} came twice")
        else:
            found[part.name] = value
    return found


def _part_schema(definition: Definition, shape: Shape, name: str) -> tuple[JsonObject, bool]:
    """The schema of a part, and whether it is one item of a list: those are parts of their own."""
    # As JSON it might have properties that are not declared; as a form it has none unless that is said.
    if name not in shape.properties and not shape.schema.get("additionalProperties", False):
        raise RefusedError(f"part {name} is not documented")
    schema: JsonObject = shape.properties.get(name, shape.further)
    inner = shape_of(definition, schema)
    return (inner.schema.get("items", {}), True) if "array" in inner.types else (schema, False)


def _value(part: _Part, schema: JsonObject, encoding: JsonObject, definition: Definition) -> Json:
    """The value of a part; its media type is the documented one or what the specification says for its type."""
    shape = shape_of(definition, schema)
    is_file = shape.schema.get("format") == "binary"
    if "contentType" in encoding:
        documented = [item.strip() for item in encoding["contentType"].split(",")]
    elif is_file:
        # Of what kind a file is, its owner knows.
        documented = [part.media_type]
    else:
        documented = ["application/json" if shape.is_object or "array" in shape.types else "text/plain"]
    if part.media_type not in documented:
        raise RefusedError(f"part {part.name} is {part.media_type}, not {' or '.join(documented)}")
    if is_file:
        if part.file_name is None:
            raise RefusedError(f"part {part.name} is a file without a file name")
        return part.content
    if media_kind(part.media_type) == "json":
        return _json(part.content, f"part {part.name}")
    return typed(definition, schema, _text(part.content, f"part {part.name}"))


def _parts(content_type: str, content: bytes) -> list[_Part]:
    """Take a form apart, by RFC 7578 and RFC 2046: nothing around the parts, lines that end with CRLF."""
    message = EmailMessage()
    message["Content-Type"] = content_type
    boundary = message.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise RefusedError(f"{content_type!r} names no boundary")
    line = b"--" + boundary.encode()
    if content.rstrip() == line + b"--":
        # A form of no fields, as browsers send it.
        return []
    if not content.startswith(line) or not content.endswith((b"\r\n" + line + b"--", b"\r\n" + line + b"--\r\n")):
        raise RefusedError("the form does not begin or end with its boundary")
    inner = content[len(line) : content.rindex(b"\r\n" + line + b"--")]
    return [_part(piece) for piece in inner.split(b"\r\n" + line)]


def _part(piece: bytes) -> _Part:
    if not piece.startswith(b"\r\n"):
        raise RefusedError("no end of line after the boundary")
    head, separator, content = piece[2:].partition(b"\r\n\r\n")
    if not separator:
        raise RefusedError("a part without an empty line")
    headers = BytesHeaderParser(policy=policy.HTTP).parsebytes(head + b"\r\n\r\n")
    names = headers.get_params(header="content-disposition", unquote=True) or []
    disposition = {key.lower(): value for key, value in names}
    name = disposition.get("name")
    if headers.get_content_disposition() != "form-data" or not isinstance(name, str):
        raise RefusedError(f"{head!r} names no part")
    file_name = headers.get_filename()
    media_type = headers.get_content_type() if "content-type" in headers else "text/plain"
    return _Part(name, file_name, media_type, content)
