"""Schemas with references and ``allOf`` resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define

from .definition import Definition, JsonObject


@define
class Shape:
    """Schema without references and ``allOf``.

    Attributes:
        component: Name of the component, or None if the schema is inline.
    """

    schema: JsonObject
    component: str | None

    @property
    def types(self) -> list[str]:
        """Allowed types, or [] if any type is."""
        types = self.schema.get("type", [])
        return [types] if isinstance(types, str) else types

    @property
    def union(self) -> list[JsonObject]:
        """Members of ``oneOf`` or ``anyOf`` except null."""
        members: list[JsonObject] = self.schema.get("oneOf") or self.schema.get("anyOf") or []
        return [member for member in members if not is_null(member)]

    @property
    def properties(self) -> JsonObject:
        """Declared properties, by name."""
        properties: JsonObject = self.schema.get("properties", {})
        return properties

    @property
    def further(self) -> JsonObject:
        """Schema of undeclared properties."""
        extra = self.schema.get("additionalProperties", True)
        return extra if isinstance(extra, dict) else {}

    @property
    def is_object(self) -> bool:
        """Whether the schema describes objects."""
        return "object" in self.types or (not self.types and "properties" in self.schema)

    @property
    def selectors(self) -> Iterator[tuple[str, str, dict[str, str]]]:
        """Discriminating property, the property that it discriminates, and the reference for each value."""
        for name, rule in self.schema.items():
            if re.fullmatch(r"x-\w+-by-\w+", name):
                yield rule["selector"], rule["property"], rule["mapping"]


def is_null(schema: object) -> bool:
    """Return whether a schema accepts null alone, in any spelling."""
    return isinstance(schema, dict) and (schema.get("type") == "null" or schema.get("enum") == [None])


def shape_of(definition: Definition, schema: JsonObject) -> Shape:
    """Resolve references and merge ``allOf``."""
    component = None
    if "$ref" in schema:
        component = schema["$ref"]
        shape = shape_of(definition, definition.at(component))
        # Of several names of a schema, the last is the component that defines it.
        return Shape(shape.schema, shape.component or component.rpartition("/")[2])
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
