"""From what travels back to JSON values: percent encoding, styles, and the types that schemas ask for."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from urllib.parse import unquote

from ..support.definition import Definition, Json, JsonObject, Parameter
from ..support.shapes import Shape, shape_of

__all__ = ["RefusedError", "Tree", "decoded", "deep", "pairs", "repeated", "single", "typed", "validated"]

Tree = str | list["Tree"] | dict[str, "Tree"]
"""Texts as they travelled, in the order that their style gives them."""

_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_KEY = re.compile(r"\[([^\[\]]*)\]")


class RefusedError(Exception):
    """What a definition has against a request."""


def decoded(text: str) -> str:
    """Undo the percent encoding; it has to be whole, and UTF-8."""
    if re.search(r"%(?![0-9A-Fa-f]{2})", text):
        raise RefusedError(f"{text!r} has a % that encodes nothing")
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise RefusedError(f"{text!r} is not UTF-8") from None


def pairs(text: str) -> list[tuple[str, str]]:
    """Names and values of a query or a form, where + is a space to all servers."""
    found = []
    for item in text.split("&") if text else ():
        name, equals, value = item.replace("+", " ").partition("=")
        if not equals or re.search(r"[^\x21-\x7e ]", item):
            raise RefusedError(f"{item!r} is no name=value")
        found.append((decoded(name), decoded(value)))
    return found


def single(parameter: Parameter, values: Sequence[str], definition: Definition) -> Json:
    """The value of a parameter from the texts that came under its name."""
    shape = shape_of(definition, parameter.schema)
    kinds = [shape_of(definition, member) for member in shape.union or [shape.schema]]
    lists = any("array" in kind.types for kind in kinds)
    if len(values) > 1 and not (lists and parameter.explode and parameter.location == "query"):
        raise RefusedError(f"{parameter.name} came {len(values)} times")
    if parameter.media_type:
        try:
            value = json.loads(values[0])
        except ValueError:
            raise RefusedError(f"{parameter.name}={values[0]} is not JSON") from None
    elif parameter.location == "query" and parameter.explode and lists:
        value = repeated(definition, parameter.schema, values)
    elif lists:
        # Whether the delimiter itself was encoded makes no difference to servers, which decode first.
        delimiter = _DELIMITERS.get(parameter.style, ",")
        value = typed(definition, parameter.schema, list(values[0].split(delimiter)) if values[0] else [])
    else:
        value = typed(definition, parameter.schema, values[0])
    return validated(definition, parameter.schema, value, parameter.name)


def repeated(definition: Definition, schema: JsonObject, values: Sequence[str]) -> Json:
    """The value of a name that may come several times: one text alone can still be a list."""
    if len(values) == 1:
        try:
            value = typed(definition, schema, values[0])
        except RefusedError:
            return typed(definition, schema, list(values))
        if definition.valid(schema, value):
            return value
    return typed(definition, schema, list(values))


def deep(parameter: Parameter, found: Sequence[tuple[str, str]], definition: Definition) -> Json:
    """The value of a ``deepObject`` from its pairs: ``filter[a]=x&filter[b][0]=y&filter[b][1]=z``."""
    root: dict[str, Tree] = {}
    for name, text in found:
        rest = name.removeprefix(parameter.name)
        keys = _KEY.findall(rest)
        if not keys or "".join(f"[{key}]" for key in keys) != rest or "" in keys:
            raise RefusedError(f"{name} is no key of {parameter.name}")
        node = root
        for key in keys[:-1]:
            below = node.setdefault(key, {})
            if not isinstance(below, dict):
                raise RefusedError(f"{name} is below a value")
            node = below
        if keys[-1] in node:
            raise RefusedError(f"{name} came twice")
        node[keys[-1]] = text
    # A property that is not documented would be allowed in JSON; as a parameter it is one that nobody reads.
    shape = shape_of(definition, parameter.schema)
    unknown = root.keys() - shape.properties.keys() if "additionalProperties" not in shape.schema else ()
    if unknown:
        raise RefusedError(f"{parameter.name} has no {', '.join(sorted(unknown))}")
    return validated(definition, parameter.schema, typed(definition, parameter.schema, root), parameter.name)


def validated(definition: Definition, schema: JsonObject, value: Json, what: str) -> Json:
    """A value that its schema accepts."""
    errors = definition.errors(schema, value)
    if errors:
        raise RefusedError(f"{what}: {'; '.join(errors)}")
    return value


def typed(definition: Definition, schema: JsonObject, tree: Tree) -> Json:
    """The JSON value that texts stand for, by the types of a schema.

    Of several readings that one is taken which the schema accepts.
    """
    shape = shape_of(definition, schema)
    if not shape.union:
        readings = _readings(definition, shape, tree)
    else:
        readings, problems = [], []
        for member in shape.union:
            try:
                readings.append(typed(definition, member, tree))
            except RefusedError as refused:
                problems.append(str(refused))
        if not readings:
            raise RefusedError("; ".join(dict.fromkeys(problems)))
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
            found = [reading for name in types or ["string"] for reading in _scalar(name, tree)]
            if found:
                return found
    raise RefusedError(f"{tree!r} is no {' or '.join(types) or 'text'}")


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
