"""Parameters as the generator can take them.

Each becomes one text or number, or a list of them; a ``deepObject`` becomes one parameter a property.
"""

from __future__ import annotations

import json
from typing import Final

from attrs import define

from pipeline.document import JsonObject
from pipeline.lower.log import Log
from pipeline.lower.schemas.forms import Place, members, structure, without_null
from pipeline.lower.schemas.normalize import Schemas

__all__ = ["TEXT", "Parameter", "content_parameter", "deep_object", "described", "plain_parameter", "text_of"]

TEXT: Final[JsonObject] = {"type": "string"}
# How many levels of objects in a query get parameters of their own; some hold themselves.
_DEEPEST: Final = 3


@define
class Parameter:
    """One parameter of an operation.

    Attributes:
        wire: Its name on the wire.
        location: ``path``, ``query``, ``header`` or ``cookie``.
        schema: In normal form.
        style: How a list or object travels in a query: "" (repeated, or its own keys), ``index``
            (``a[0]=x&a[1]=y``), ``keys`` (``a[b]=x``), or the character that joins the items. In a path: ``,``
            where commas stay as they are, ``reserved`` where slashes and the like do.
        python: Its Python name.
        default: What a required one is when it is not given, as far as that is a plain value.
    """

    wire: str
    location: str
    schema: JsonObject
    required: bool
    description: str = ""
    style: str = ""
    python: str = ""
    default: str | float | bool | None = None


def text_of(holder: JsonObject, key: str) -> str:
    """Return a text of an object, without blanks around it; empty where there is none."""
    return str(holder[key]).strip() if isinstance(holder.get(key), str) else ""


def described(raw: JsonObject, schema: JsonObject) -> str:
    """Return what is said of a parameter or property, and what the service takes when it is left out."""
    text = text_of(raw, "description") or str(schema.get("description", "")).strip()
    default = schema.get("default")
    if default is None or isinstance(default, list | dict) or "default" in text.lower():
        return text
    text = f"{text.rstrip('.')}. " if text else ""
    return f"{text}Default: {json.dumps(default, ensure_ascii=False)}."


def content_parameter(raw: JsonObject, log: Log, place: Place) -> Parameter:
    """Turn a parameter that has ``content`` into text of that media type."""
    kind = next(iter(raw["content"]), "text")
    log.add("content_parameter", place, f"given by content: text in {kind}")
    description = raw.get("description") or ""
    return Parameter(
        raw["name"], raw["in"], dict(TEXT), raw.get("required") is True, f"{description} ({kind}, as text)".strip()
    )


def plain_parameter(parameter: Parameter, schemas: Schemas, log: Log, place: Place) -> Parameter:
    """Path, header and cookie parameters: one text or number, as far as the generator can send it; else a text."""
    schema = without_null(schemas.deref(parameter.schema))
    kinds = [schemas.deref(member) for member in members(schema)]
    if parameter.location == "path" and any(kind.get("type") == "array" for kind in kinds):
        parameter.style = ","  # which stays as it is in the path, so that the caller's text can be a list
    if all(_sendable(kind, parameter.location, len(kinds)) for kind in kinds):
        # A component that may be null is not what is sent.
        nullable = schema != schemas.deref(parameter.schema)
        parameter.schema = schema if nullable else parameter.schema
    else:
        if structure(schema):
            what = "header_type" if parameter.location == "header" else "parameter_type"
            log.add(what, place, f"a {parameter.location} parameter that is not one plain value: given as text")
        parameter.schema = dict(TEXT)
    parameter.required = parameter.required or parameter.location == "path"
    return parameter


def _sendable(kind: JsonObject, location: str, variants: int) -> bool:
    """Return whether generated code can put a value of this kind into a path, a header or a cookie."""
    form = kind.get("format")
    if location == "path":
        allowed = kind.get("type") in ("string", "integer", "number", None) and form not in ("date-time", "binary")
        return allowed and (variants == 1 or form is None)
    if variants > 1 or form is not None:
        return False
    return kind.get("type") in (("string",) if location == "cookie" else ("string", "integer", "number", "boolean"))


def deep_object(parameter: Parameter, shape: JsonObject, schemas: Schemas, log: Log, place: Place) -> list[Parameter]:
    """Turn a ``deepObject`` into one parameter per property, with its exact name: ``filter[asset_name]``."""
    properties = shape.get("properties") or {}
    open_too = isinstance(shape.get("additionalProperties"), dict) and bool(properties)
    more = ", no others" if open_too else ""
    log.add("deep_object", place, f"one parameter for each of {len(properties)} properties{more}", lossy=open_too)
    if not properties:
        parameter.style = "keys"
        return [parameter]
    flat = []
    for name, schema in properties.items():
        kinds = [schemas.deref(member) for member in members(schemas.deref(without_null(schema)))]
        inner = Parameter(f"{parameter.wire}[{name}]", "query", schema, False, described({}, schema))
        inner.required = parameter.required and name in shape.get("required", [])
        nested = len(kinds) == 1 and bool(kinds[0].get("properties"))
        if nested and inner.wire.count("[") < _DEEPEST:
            flat.extend(deep_object(inner, kinds[0], schemas, log, (*place, name)))
            continue
        if any(kind.get("type") == "array" for kind in kinds):
            inner.style = "index"
        if any(kind.get("type") == "object" for kind in kinds):
            inner.style = "keys" if len(kinds) == 1 else ""
            inner.schema = inner.schema if len(kinds) == 1 else dict(TEXT)
        flat.append(inner)
    return flat
