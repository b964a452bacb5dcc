"""Checks of returned values: documented type, content of the response, and round trip to JSON."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterator
from typing import Any

import attrs
from attrs import define

from ..support.definition import Definition, Json, JsonObject
from ..support.shapes import Shape, shape_of
from ._compare import differences, instant
from ._names import Names


@define
class ValueCheck:
    """Checker of one generated package's values by the schemas of its definition.

    Attributes:
        types: Module ``types`` of the package.
    """

    definition: Definition
    names: Names
    types: Any

    def problems(self, schema: JsonObject, sample: Json, value: object) -> list[str]:
        """Return the problems of a value that was decoded from a sample."""
        problems = list(self._typed(schema, sample, value, "$"))
        encoded = self.json(value)
        problems.extend(differences(sample, encoded))
        problems.extend(f"invalid when encoded: {error}" for error in self.definition.errors(schema, encoded))
        return problems

    def json(self, value: object) -> Json:
        """Return a value as JSON, with bytes for files."""
        match value:
            case self.types.File():
                value.payload.seek(0)
                return value.payload.read()
            case enum.Enum():
                return value.value
            case datetime.date():  # and datetime
                return value.isoformat()
            case list():
                return [self.json(item) for item in value]
            case dict():
                return {name: self.json(item) for name, item in value.items()}
            case _ if attrs.has(type(value)):
                return value.to_dict()  # type: ignore[attr-defined]
            case _:
                return value

    def _typed(self, schema: JsonObject, sample: Json, value: object, where: str) -> Iterator[str]:
        shape = shape_of(self.definition, schema)
        if sample is None or not (shape.types or shape.union or shape.is_object or "enum" in shape.schema):
            if value != sample:
                yield f"{where}: {sample!r:.100} became {value!r:.100}"
        elif shape.union:
            members = [member for member in shape.union if self.definition.valid(member, sample)]
            # A value that matches no member is preserved unchanged.
            problems = [list(self._typed(member, sample, value, where)) for member in members or [{}]]
            if all(problems):
                yield from problems[0]
        elif isinstance(sample, dict):
            yield from self._object(shape, sample, value, where)
        elif isinstance(sample, list):
            if not isinstance(value, list) or len(value) != len(sample):
                yield f"{where}: {value!r:.100}, not a list of {len(sample)} items"
                return
            for index, (item, part) in enumerate(zip(sample, value, strict=True)):
                yield from self._typed(shape.schema.get("items", {}), item, part, f"{where}[{index}]")
        elif not self._is_plain(shape, sample, value):
            yield f"{where}: {sample!r:.100} became {value!r:.100}"

    def _object(self, shape: Shape, sample: JsonObject, value: object, where: str) -> Iterator[str]:
        further = shape.further
        parts: dict[str, tuple[JsonObject, object]] = {}
        if not shape.properties:
            if type(value) is not dict:
                yield f"{where}: {type(value).__name__} for an object without declared properties"
                return
            parts = {name: (further, item) for name, item in value.items()}
        else:
            wanted = self.names.class_of(shape.component) if shape.component else None
            name = type(value).__name__
            if not attrs.has(type(value)) or (wanted is not None and name != wanted):
                yield f"{where}: {name}, not {wanted or 'a model'}"
                return
            attributes = self.names.attributes(name)
            for wire in shape.properties:
                attribute = getattr(value, attributes[wire]) if wire in attributes else f"no attribute of {name}"
                if attribute is not self.types.UNSET:
                    parts[wire] = (shape.properties[wire], attribute)
            parts |= {key: (further, item) for key, item in getattr(value, "additional_properties", {}).items()}
        if parts.keys() != sample.keys():
            yield f"{where}: has {sorted(parts)}, not {sorted(sample)}"
            return
        selected = self._selected(shape, sample)
        for wire, (schema, part) in parts.items():
            yield from self._typed(selected.get(wire, schema), sample[wire], part, f"{where}.{wire}")

    def _selected(self, shape: Shape, sample: JsonObject) -> dict[str, JsonObject]:
        """Return the schemas of discriminated properties; an invalid value is preserved, so its schema is {}."""
        schemas = {
            name: {"$ref": mapping[sample[selector]]}
            for selector, name, mapping in shape.selectors
            if sample.get(selector) in mapping and sample.get(name) is not None
        }
        return {name: schema if self.definition.valid(schema, sample[name]) else {} for name, schema in schemas.items()}

    def _is_plain(self, shape: Shape, sample: Json, value: object) -> bool:
        """Return whether a value has the Python type of a scalar schema and equals the sample."""
        match sample:
            case bytes():
                return isinstance(value, self.types.File)
            case str() if "enum" in shape.schema:
                return isinstance(value, enum.StrEnum) and value == sample
            case str() if shape.schema.get("format") == "date-time":
                return isinstance(value, datetime.datetime) and value == instant(sample)
            case str() if shape.schema.get("format") == "date":
                return type(value) is datetime.date and value.isoformat() == sample
            case str():
                return type(value) is str and value == sample
            case bool():
                return value is sample
            case _:
                is_number = type(value) in (int, float) or isinstance(value, enum.IntEnum)
                return is_number and value == sample
