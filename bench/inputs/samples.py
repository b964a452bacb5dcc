"""Sample values of schemas, identical in every run."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from uuid import UUID

from bench.processes import BenchError

_Schema = dict[str, Any]

# Candidates for strings with a pattern; a pattern that no candidate matches is an error.
_PATTERNED: Final = ("bkt:folder/file-1.json", "#a1b2c3", "a1B2-c3_D4", "2026-05-06", "text")


def _date(chance: random.Random) -> str:
    return f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def _time(chance: random.Random) -> str:
    clock = f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:{chance.randint(0, 59):02}"
    return f"{clock}.{chance.randint(0, 999999):06}Z"


_FORMATS: Final[dict[str, Callable[[random.Random], str]]] = {
    "uuid": lambda chance: str(UUID(int=chance.getrandbits(128), version=4)),
    "date-time": lambda chance: f"{_date(chance)}T{_time(chance)}",
    "date": _date,
    "uri": lambda chance: f"https://files.example.com/{chance.getrandbits(32):08x}",
    "url": lambda chance: f"https://files.example.com/{chance.getrandbits(32):08x}",
    "email": lambda chance: f"user{chance.randint(1, 999)}@example.com",
}


class Samples:
    """Sample values of the components of a definition, OpenAPI 3.0 or 3.1."""

    def __init__(self, document: _Schema) -> None:
        self._document = document
        self._random = random.Random(7)  # noqa: S311 - repeatable values are the purpose

    def component(self, name: str, *, optional: float, fixed: Mapping[str, Any] | None = None) -> Any:
        """Return a value of a component.

        Args:
            name: Key of the component.
            optional: Share of optional properties that the value has, 0 to 1. Between the two, some nullable
                properties are null.
            fixed: Properties with predefined values. Defaults to none.
        """
        return self._value({"$ref": f"#/components/schemas/{name}"}, optional, (), fixed or {})

    def _value(self, schema: _Schema, optional: float, above: tuple[str, ...], fixed: Mapping[str, Any]) -> Any:
        if "$ref" in schema:
            reference = schema["$ref"]
            return self._value(self._resolve(reference), optional, (*above, reference), fixed)
        if 0 < optional < 1 and _is_nullable(schema) and self._random.random() < 0.2:
            return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value is not None])
        if members := schema.get("oneOf") or schema.get("anyOf"):
            member = self._random.choice([member for member in members if not _is_null(member)])
            return self._value(member, optional, above, {})
        if "allOf" in schema:
            parts = [part for part in schema["allOf"] if "properties" in part or "$ref" in part] or schema["allOf"]
            values = [self._value(part, optional, above, {}) for part in parts]
            return values[0] if len(values) == 1 else {name: value[name] for value in values for name in value}
        kinds = schema.get("type", "object" if "properties" in schema else "string")
        match next(kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null"):
            case "object":
                return self._object(schema, optional, above, fixed)
            case "array":
                count = max(schema.get("minItems", 0), 0 if schema["items"].get("$ref") in above else 2)
                count = min(count, schema.get("maxItems", count))
                return [self._value(schema["items"], optional, above, {}) for _ in range(count)]
            case "integer" | "number" as kind:
                return self._number(schema, kind)
            case "boolean":
                return self._random.random() < 0.5
        return self._text(schema)

    def _object(self, schema: _Schema, optional: float, above: tuple[str, ...], fixed: Mapping[str, Any]) -> Any:
        value: dict[str, Any] = {}
        rules = _selection_rules(schema)
        properties = schema.get("properties", {})
        # The properties that select a schema come before the properties that have the schema.
        for name, child in sorted(properties.items(), key=lambda item: item[0] in rules):
            required = name in schema.get("required", ())
            if name in fixed:
                value[name] = fixed[name]
            elif required or (child.get("$ref") not in above and self._random.random() < optional):
                if rule := rules.get(name):
                    child = {"$ref": rule["mapping"][value[rule["selector"]]]}
                value[name] = self._value(child, optional, above, {})
        more = schema.get("additionalProperties")
        if not properties and isinstance(more, dict):
            value |= {name: self._value(more, optional, above, {}) for name in ("key1", "key2")}
        return value

    def _number(self, schema: _Schema, kind: str) -> float:
        low = schema.get("minimum", 0)
        high = schema.get("maximum", low + 1000)
        if kind == "integer":
            return self._random.randint(int(low), int(high))
        # Never an integer, which JSON cannot distinguish from a float.
        return float(round(low + (high - low) * self._random.uniform(0.001, 0.999), 6))

    def _text(self, schema: _Schema) -> str:
        if make := _FORMATS.get(schema.get("format", "")):
            return make(self._random)
        if "pattern" not in schema:
            return f"text {self._random.getrandbits(24):06x}"
        for candidate in _PATTERNED:
            if re.search(schema["pattern"], candidate):
                return candidate
        raise BenchError(f"bench/inputs/samples.py has no string that matches the pattern {schema['pattern']!r}")

    def _resolve(self, reference: str) -> Any:
        node: Any = self._document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node


def _selection_rules(schema: _Schema) -> dict[str, _Schema]:
    """Return the rules by which one property selects the schema of another, such as `x-specifications-by-type`."""
    rules = [rule for key, rule in schema.items() if key.startswith("x-") and isinstance(rule, dict)]
    return {rule["property"]: rule for rule in rules if {"selector", "property", "mapping"} <= rule.keys()}


def _is_null(schema: _Schema) -> bool:
    return schema.get("type") == "null" or schema.get("enum") == [None]


def _is_nullable(schema: _Schema) -> bool:
    members = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return bool(schema.get("nullable")) or "null" in schema.get("type", "") or any(map(_is_null, members))
