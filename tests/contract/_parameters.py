"""Decoding of parameters to JSON values: percent encoding, styles and types of schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from urllib.parse import unquote

from ..support.definition import Definition, Json, JsonObject, Parameter
from ..support.shapes import Shape, shape_of

Tree = str | list["Tree"] | dict[str, "Tree"]
"""Strings of a request, structured by the parameter's style."""

_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_KEY = re.compile(r"\[([^\[\]]*)\]")


class RejectedError(Exception):
    """Request that does not match the definition."""


def decoded(text: str) -> str:
    """Decode percent encoding, which must be complete and UTF-8."""
    if re.search(r"%(?![0-9A-Fa-f]{2})", text):
        raise RejectedError(f"{text!r} has an incomplete percent encoding")
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise RejectedError(f"{text!r} is not UTF-8") from None


def pairs(text: str) -> list[tuple[str, str]]:
    """Return names and values of a query or form, in which + is a space."""
    items = []
    for item in text.split("&") if text else ():
        name, equals, value = item.replace("+", " ").partition("=")
        if not equals or re.search(r"[^\x21-\x7e ]", item):
            raise RejectedError(f"{item!r} is not name=value")
        items.append((decoded(name), decoded(value)))
    return items


def single(parameter: Parameter, values: Sequence[str], definition: Definition) -> Json:
    """Return the value of a parameter from all strings with its name."""
    shape = shape_of(definition, parameter.schema)
    kinds = [shape_of(definition, member) for member in shape.union or [shape.schema]]
    lists = any("array" in kind.types for kind in kinds)
    if len(values) > 1 and not (lists and parameter.explode and parameter.location == "query"):
        raise RejectedError(f"{parameter.name} is sent {len(values)} times")
    if parameter.media_type:
        try:
            value = json.loads(values[0])
        except ValueError:
            raise RejectedError(f"{parameter.name}={values[0]} is not JSON") from None
    elif parameter.location == "query" and parameter.explode and lists:
        value = repeated(definition, parameter.schema, values)
    elif lists:
        # Servers decode first, so an encoded delimiter is a delimiter too.
        delimiter = _DELIMITERS.get(parameter.style, ",")
        value = typed(definition, parameter.schema, list(values[0].split(delimiter)) if values[0] else [])
    else:
        value = typed(definition, parameter.schema, values[0])
    return validated(definition, parameter.schema, value, parameter.name)


def repeated(definition: Definition, schema: JsonObject, values: Sequence[str]) -> Json:
    """Return the value of a name that can be repeated; a single string can still be a list."""
    if len(values) == 1:
        try:
            value = typed(definition, schema, values[0])
        except RejectedError:
            return typed(definition, schema, list(values))
        if definition.valid(schema, value):
            return value
    return typed(definition, schema, list(values))


def deep(parameter: Parameter, items: Sequence[tuple[str, str]], definition: Definition) -> Json:
    """Return the value of a ``deepObject`` such as ``filter[a]=x&filter[b][0]=y&filter[b][1]=z``."""
    root: dict[str, Tree] = {}
    for name, text in items:
        rest = name.removeprefix(parameter.name)
        keys = _KEY.findall(rest)
        if not keys or "".join(f"[{key}]" for key in keys) != rest or "" in keys:
            raise RejectedError(f"{name} is not a key of {parameter.name}")
        node = root
        for key in keys[:-1]:
            below = node.setdefault(key, {})
            if not isinstance(below, dict):
                raise RejectedError(f"{name} is below a value")
            node = below
        if keys[-1] in node:
            raise RejectedError(f"{name} is sent twice")
        node[keys[-1]] = text
    # Undocumented properties are allowed in JSON; a service ignores them in parameters.
    shape = shape_of(definition, parameter.schema)
    unknown = root.keys() - shape.properties.keys() if "additionalProperties" not in shape.schema else ()
    if unknown:
        raise RejectedError(f"{parameter.name} has no {', '.join(sorted(unknown))}")
    return validated(definition, parameter.schema, typed(definition, parameter.schema, root), parameter.name)


def validated(definition: Definition, schema: JsonObject, value: Json, what: str) -> Json:
    """Return a value if it is valid for its schema."""
    errors = definition.errors(schema, value)
    if errors:
        raise RejectedError(f"{what}: {'; '.join(errors)}")
    return value


def typed(definition: Definition, schema: JsonObject, tree: Tree) -> Json:
    """Return the JSON value of strings by the types of a schema, preferring a value that is valid for the schema."""
    shape = shape_of(definition, schema)
    if not shape.union:
        readings = _readings(definition, shape, tree)
    else:
        readings, problems = [], []
        for member in shape.union:
            try:
                readings.append(typed(definition, member, tree))
            except RejectedError as rejected:
                problems.append(str(rejected))
        if not readings:
            raise RejectedError("; ".join(dict.fromkeys(problems)))
    return next((value for value in readings if definition.valid(schema, value)), readings[0])


def _readings(definition: Definition, shape: Shape, tree: Tree) -> list[Json]:
    types = shape.types or (["object"] if shape.is_object else [])
    items = shape.schema.get("items", {})
    match tree:
        case dict() if "array" in types and list(tree) == [str(index) for index in range(len(tree))]:
            return [[typed(definition, items, item) for item in tree.values()]]
        case dict() if "object" in types:
            return [{k: typed(definition, shape.properties.get(k, shape.further), item) for k, item in tree.items()}]
        case list() if "array" in types:
            return [[typed(definition, items, item) for item in tree]]
        case str():
            readings = [reading for name in types or ["string"] for reading in _scalar(name, tree)]
            if readings:
                return readings
    raise RejectedError(f"{tree!r} is not {' or '.join(types) or 'string'}")


def _scalar(name: str, text: str) -> list[Json]:
    match name:
        case "string":
            return [text]
        case "boolean" if text in ("true", "false"):
            return [text == "true"]
        case "integer" if re.fullmatch(r"-?\d+", text):
            return [int(text)]
        case "number" if _NUMBER.fullmatch(text):
            return [json.loads(text)]
        case _:
            return []
