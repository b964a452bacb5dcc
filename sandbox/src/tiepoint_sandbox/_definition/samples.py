"""Values made from schemas, where a definition has no example."""

from __future__ import annotations

import re
from typing import Final

from .._handler import Json, JsonObject
from .schemas import Schemas

FILE: Final = b"A file of the sandbox.\n"
_TEXTS: Final = {
    "date-time": "2026-05-06T07:30:00Z",
    "date": "2026-05-06",
    "time": "07:30:00Z",
    "uuid": "3c2b1a09-8f7e-4d6c-9b5a-493827160504",
    "uri": "https://sandbox.example/",
    "email": "person@sandbox.example",
    "byte": "c2FuZGJveA==",
}
_PATTERNED: Final = ("a", "abc", "0", "bkt:a/b", "#a0b1c2", "0123456789abcdef", "A-1")
"""Tried in this order where a schema has a pattern."""
_DEPTH: Final = 6
"""A schema may be inside itself: further in than this only what is required is there."""


def sample(schemas: Schemas, schema: JsonObject, depth: int = 0) -> Json:
    """Return a value that a schema accepts: its example, its default, the first of its values, or one of its type.

    Raises:
        ValueError: There is none, since the schema requires itself inside itself.
    """
    if depth > 3 * _DEPTH:
        raise ValueError("a schema that has no end")
    node = schemas.resolve(schema)
    if "example" in node:
        return node["example"]
    if node.get("examples"):
        return node["examples"][0]
    for name in ("const", "default"):
        if node.get(name) is not None:
            return node[name]
    if "enum" in node:
        return node["enum"][0]
    for union in ("oneOf", "anyOf"):
        if union in node:
            some = [each for each in node[union] if schemas.resolve(each).get("type") != "null"]
            return _joined(node, sample(schemas, some[0], depth + 1), schemas, depth)
    if "allOf" in node:
        value: Json = None
        for each in node["allOf"]:
            inner = sample(schemas, each, depth + 1)
            value = {**value, **inner} if isinstance(value, dict) and isinstance(inner, dict) else inner
        return _joined(node, value, schemas, depth)
    kinds = schemas.types(node) - {"null"}
    if "object" in kinds or "properties" in node:
        return _object(schemas, node, depth)
    if "array" in kinds:
        few = depth >= _DEPTH and not node.get("minItems")
        return [] if few else [sample(schemas, node.get("items", {}), depth + 1)] * max(1, node.get("minItems", 1))
    if "string" in kinds:
        return _text(node)
    if "integer" in kinds or "number" in kinds:
        value = max(node.get("minimum", 1), min(1, node.get("maximum", 1)))
        return value if "number" in kinds else int(value)
    if "boolean" in kinds:
        return True
    return None if "null" in schemas.types(node) else {}


def _object(schemas: Schemas, node: JsonObject, depth: int) -> JsonObject:
    values: JsonObject = {}
    required = node.get("required", ())
    for name, schema in node.get("properties", {}).items():
        if name in required or depth < _DEPTH:
            try:
                values[name] = sample(schemas, schema, depth + 1)
            except ValueError:
                if name in required:
                    raise
    for name in required:
        values.setdefault(name, {})
    return values


def _joined(node: JsonObject, value: Json, schemas: Schemas, depth: int) -> Json:
    """Return a value for a union or an ``allOf`` that also fits what stands beside it."""
    return {**_object(schemas, node, depth), **value} if isinstance(value, dict) else value


def _text(node: JsonObject) -> str | bytes:
    if node.get("format") == "binary":
        return FILE
    if "pattern" in node:
        fitting = (text for text in _PATTERNED if re.search(node["pattern"], text))
        return next(fitting, "a")
    text = _TEXTS.get(node.get("format", ""), "text")
    return text.ljust(node.get("minLength", 0), "x")[: node.get("maxLength")]
