"""What a schema asks for, with its references followed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define

from .definition import Definition, JsonObject

__all__ = ["Shape", "is_null", "shape_of"]


@define
class Shape:
    """A schema without references and ``allOf``.

    Attributes:
        component: The component that it is; None where it is written in place.
        types: What it may be; empty where it does not say.
    """

    schema: JsonObject
    component: str | None

    @property
    def types(self) -> list[str]:
        given = self.schema.get("type", [])
        return [given] if isinstance(given, str) else given

    @property
    def union(self) -> list[JsonObject]:
        """Its alternatives; that it may be null is none."""
        members: list[JsonObject] = self.schema.get("oneOf") or self.schema.get("anyOf") or []
        return [member for member in members if not is_null(member)]

    @property
    def properties(self) -> JsonObject:
        properties: JsonObject = self.schema.get("properties", {})
        return properties

    @property
    def further(self) -> JsonObject:
        """What properties that it does not declare have to be, if there may be any."""
        extra = self.schema.get("additionalProperties", True)
        return extra if isinstance(extra, dict) else {}

    @property
    def is_object(self) -> bool:
        return "object" in self.types or (not self.types and "properties" in self.schema)

    @property
    def selectors(self) -> Iterator[tuple[str, str, dict[str, str]]]:
        """Properties that tell of what kind another one is: it, the other, and kinds to references."""
        for name, rule in self.schema.items():
            if re.fullmatch(r"x-\w+-by-\w+", name):
                yield rule["selector"], rule["property"], rule["mapping"]


def is_null(schema: object) -> bool:
    """Whether a schema accepts null alone, in one of the spellings of that."""
    return isinstance(schema, dict) and (schema.get("type") == "null" or schema.get("enum") == [None])


def shape_of(definition: Definition, schema: JsonObject) -> Shape:
    """Follow references and put ``allOf`` together."""
    component = None
    if "$ref" in schema:
        component = schema["$ref"]
        found = shape_of(definition, definition.at(component))
        # Two names of one schema: the last is where it is written.
        return Shape(found.schema, found.component or component.rpartition("/")[2])
    merged = {name: value for name, value in schema.items() if name != "allOf"}
    parts = [shape_of(definition, part) for part in schema.get("allOf", ())]
    if len(parts) == 1 and not merged.keys() & {"properties", "required"}:
        component = parts[0].component
    for part in parts:
        for name, value in part.schema.items():
            match name:
                case "properties":
                    merged[name] = {**value, **merged.get(name, {})}
                case "required":
                    merged[name] = [*merged.get(name, []), *value]
                case _:
                    merged.setdefault(name, value)
    return Shape(merged, component)
