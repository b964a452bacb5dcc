"""Request bodies decoded to JSON values and checked by the schema of their media type."""

from __future__ import annotations

import json
from email import policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser

from attrs import frozen

from ..support.definition import Body, Definition, Json, JsonObject, media_kind
from ..support.shapes import Shape, shape_of
from ._parameters import RejectedError, pairs, repeated, typed, validated


@frozen
class _Part:
    name: str
    file_name: str | None
    media_type: str
    content: bytes


def content_of(body: Body, content_type: str, content: bytes, definition: Definition) -> Json:
    """Return the value of a body, with bytes for files."""
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
            raise RejectedError(f"{what}: a name twice in one object")
        return dict(items)

    def refuse(constant: str) -> None:
        raise RejectedError(f"{what}: {constant} is not JSON")

    try:
        return json.loads(_text(content, what), object_pairs_hook=unique, parse_constant=refuse)
    except ValueError as error:
        raise RejectedError(f"{what}: not JSON ({error})") from None


def _text(content: bytes, what: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise RejectedError(f"{what}: not UTF-8") from None


def _form(body: Body, content: bytes, definition: Definition) -> Json:
    fields: dict[str, list[str]] = {}
    for name, value in pairs(_text(content, body.media_type)):
        fields.setdefault(name, []).append(value)
    shape = shape_of(definition, body.schema)
    return {
        name: repeated(definition, shape.properties.get(name, shape.further), values) for name, values in fields.items()
    }


def _multipart(body: Body, content_type: str, content: bytes, definition: Definition) -> Json:
    shape = shape_of(definition, body.schema)
    fields: JsonObject = {}
    for part in _parts(content_type, content):
        schema, is_list = _part_schema(definition, shape, part.name)
        encoding = body.encoding.get(part.name, {})
        value = _value(part, schema, encoding, definition)
        if is_list:
            fields.setdefault(part.name, []).append(value)
        elif part.name in fields:
            raise RejectedError(f"part {part.name} is sent twice")
        else:
            fields[part.name] = value
    return fields


def _part_schema(definition: Definition, shape: Shape, name: str) -> tuple[JsonObject, bool]:
    """Return the schema of a part, and whether the part is an item of a list."""
    # Unlike a JSON object, a form has no undeclared parts unless the schema allows them explicitly.
    if name not in shape.properties and not shape.schema.get("additionalProperties", False):
        raise RejectedError(f"part {name} is not documented")
    schema: JsonObject = shape.properties.get(name, shape.further)
    inner = shape_of(definition, schema)
    return (inner.schema.get("items", {}), True) if "array" in inner.types else (schema, False)


def _value(part: _Part, schema: JsonObject, encoding: JsonObject, definition: Definition) -> Json:
    """Return the value of a part, whose media type is the documented one or OpenAPI's default."""
    shape = shape_of(definition, schema)
    is_file = shape.schema.get("format") == "binary"
    if "contentType" in encoding:
        documented = [item.strip() for item in encoding["contentType"].split(",")]
    elif is_file:
        # The caller knows the media type of a file.
        documented = [part.media_type]
    else:
        documented = ["application/json" if shape.is_object or "array" in shape.types else "text/plain"]
    if part.media_type not in documented:
        raise RejectedError(f"part {part.name} is {part.media_type}, not {' or '.join(documented)}")
    if is_file:
        if part.file_name is None:
            raise RejectedError(f"part {part.name} is a file without a file name")
        return part.content
    if media_kind(part.media_type) == "json":
        return _json(part.content, f"part {part.name}")
    return typed(definition, schema, _text(part.content, f"part {part.name}"))


def _parts(content_type: str, content: bytes) -> list[_Part]:
    """Split a form by RFC 7578 and RFC 2046: nothing around the parts, CRLF line ends."""
    message = EmailMessage()
    message["Content-Type"] = content_type
    boundary = message.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise RejectedError(f"{content_type!r} names no boundary")
    line = b"--" + boundary.encode()
    if content.rstrip() == line + b"--":
        # An empty form, as browsers send it.
        return []
    if not content.startswith(line) or not content.endswith((b"\r\n" + line + b"--", b"\r\n" + line + b"--\r\n")):
        raise RejectedError("the form does not begin or end with its boundary")
    inner = content[len(line) : content.rindex(b"\r\n" + line + b"--")]
    return [_part(piece) for piece in inner.split(b"\r\n" + line)]


def _part(piece: bytes) -> _Part:
    if not piece.startswith(b"\r\n"):
        raise RejectedError("no line break after the boundary")
    head, separator, content = piece[2:].partition(b"\r\n\r\n")
    if not separator:
        raise RejectedError("a part without an empty line")
    headers = BytesHeaderParser(policy=policy.HTTP).parsebytes(head + b"\r\n\r\n")
    names = headers.get_params(header="content-disposition", unquote=True) or []
    disposition = {key.lower(): value for key, value in names}
    name = disposition.get("name")
    if headers.get_content_disposition() != "form-data" or not isinstance(name, str):
        raise RejectedError(f"{head!r} names no part")
    file_name = headers.get_filename()
    media_type = headers.get_content_type() if "content-type" in headers else "text/plain"
    return _Part(name, file_name, media_type, content)
