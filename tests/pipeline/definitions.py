"""Parts of definitions, for tests to put together."""

from __future__ import annotations

from pipeline.document import JsonObject

TEXT: JsonObject = {"type": "string"}
INTEGER: JsonObject = {"type": "integer"}
NUMBER: JsonObject = {"type": "number"}
BOOLEAN: JsonObject = {"type": "boolean"}
DATE: JsonObject = {"type": "string", "format": "date"}
MOMENT: JsonObject = {"type": "string", "format": "date-time"}
FILE: JsonObject = {"type": "string", "format": "binary"}
JSON, FORM, MULTIPART, OCTETS = (
    "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream",
)  # fmt: skip
NULL: JsonObject = {"type": "null"}


def ref(name: str) -> JsonObject:
    return {"$ref": f"#/components/schemas/{name}"}


def listed(items: JsonObject) -> JsonObject:
    return {"type": "array", "items": items}


def mapped(values: JsonObject) -> JsonObject:
    return {"type": "object", "additionalProperties": values}


def has(*required: str, **properties: JsonObject) -> JsonObject:
    """An object with properties."""
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def content(schema: JsonObject | None = None, media_type: str = JSON) -> JsonObject:
    """An answer, or a body, of one media type."""
    return {"description": "", "content": {media_type: {"schema": schema} if schema is not None else {}}}


def get(name: str, responses: JsonObject) -> JsonObject:
    """An operation that has a name and a path of it."""
    return {f"get /{name}": {"operationId": name, "tags": ["read"], **responses}}


def answers(schema: JsonObject | None = None, status: str = "200", media_type: str = JSON) -> JsonObject:
    """What makes an operation one with such an answer."""
    return {"responses": {status: content(schema, media_type)}}
