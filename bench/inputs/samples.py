"""Sample values of schemas, identical in every run for the same seed."""

from __future__ import annotations

import random
import re
from typing import Any, Final
from uuid import UUID

from bench.environments import BenchError

__all__ = ["Samples"]

_Schema = dict[str, Any]

# Candidates for strings with a pattern; a pattern that no candidate matches is an error.
_PATTERNED: Final = ("bkt:folder/file-1.json", "#a1b2c3", "a1B2-c3_D4", "2026-05-06", "text")


class Samples:
    """Sample values of the schemas of a definition.

    Args:
        document: Definition, OpenAPI 3.0 or 3.1.
        seed: Seed of all random choices. Defaults to 7.
    """

    def __init__(self, document: _Schema, *, seed: int = 7) -> None:
        self._document = document
        self._random = random.Random(seed)  # noqa: S311  # repeatable values are the point

    def component(self, name: str, *, optional: float, fixed: dict[str, Any] | None = None) -> Any:
        """Return a value of a component.

        Args:
            name: Key of the component.
            optional: Share of optional properties that the value has, 0 to 1. Between the two, some nullable
                properties are null.
            fixed: Properties with predefined values.
        """
        return self._value({"$ref": f"#/components/schemas/{name}"}, optional, (), fixed)

    def _value(
        self, schema: _Schema, optional: float, above: tuple[str, ...], fixed: dict[str, Any] | None = None
    ) -> Any:
        if "$ref" in schema:
            name = schema["$ref"]
            return self._value(self._resolve(name), optional, (*above, name), fixed)
        if 0 < optional < 1 and _may_be_null(schema) and self._random.random() < 0.2:
            return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value is not None])
        for union in ("oneOf", "anyOf"):
            if union in schema:
                members = [member for member in schema[union] if not _is_null(member)]
                return self._value(self._random.choice(members), optional, above)
        if "allOf" in schema:
            parts = [part for part in schema["allOf"] if "properties" in part or "$ref" in part]
            if len(schema["allOf"]) == 1:
                return self._value(schema["allOf"][0], optional, above)
            merged: dict[str, Any] = {}
            for part in parts:
                merged |= self._value(part, optional, above)
            return merged
        return self._plain(schema, optional, above, fixed or {})

    def _plain(self, schema: _Schema, optional: float, above: tuple[str, ...], fixed: dict[str, Any]) -> Any:
        kinds = schema.get("type", "object" if "properties" in schema else "string")
        kind = next(one for one in ([kinds] if isinstance(kinds, str) else kinds) if one != "null")
        match kind:
            case "object":
                return self._object(schema, optional, above, fixed)
            case "array":
                items = schema["items"]
                count = max(schema.get("minItems", 0), 0 if items.get("$ref") in above else 2)
                return [self._value(items, optional, above) for _ in range(min(count, schema.get("maxItems", count)))]
            case "integer" | "number":
                low = schema.get("minimum", 0)
                high = schema.get("maximum", low + 1000)
                return self._random.randint(int(low), int(high)) if kind == "integer" else self._number(low, high)
            case "boolean":
                return self._random.random() < 0.5
            case _:
                return self._text(schema)

    def _object(self, schema: _Schema, optional: float, above: tuple[str, ...], fixed: dict[str, Any]) -> Any:
        required = schema.get("required", ())
        properties = schema.get("properties", {})
        value: dict[str, Any] = {}
        chosen = {rule["property"]: rule for rule in _chosen_by_sibling(schema)}
        # The properties that select a schema come before the properties that have the schema.
        for name, child in sorted(properties.items(), key=lambda item: item[0] in chosen):
            if name in fixed:
                value[name] = fixed[name]
            elif name in required or (child.get("$ref") not in above and self._random.random() < optional):
                rule = chosen.get(name)
                selected = {"$ref": rule["mapping"][value[rule["selector"]]]} if rule else child
                value[name] = self._value(selected, optional, above)
        more = schema.get("additionalProperties")
        if not properties and isinstance(more, dict):
            value |= {f"key{number}": self._value(more, optional, above) for number in (1, 2)}
        return value

    def _text(self, schema: _Schema) -> str:
        chance = self._random
        match schema.get("format"):
            case "uuid":
                return str(UUID(int=chance.getrandbits(128), version=4))
            case "date-time":
                day = f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
                clock = f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:{chance.randint(0, 59):02}"
                return f"{day}T{clock}.{chance.randint(0, 999999):06}Z"
            case "date":
                return f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            case "uri" | "url":
                return f"https://files.example.com/{chance.getrandbits(32):08x}"
            case "email":
                return f"user{chance.randint(1, 999)}@example.com"
        pattern = schema.get("pattern")
        if pattern is None:
            return f"text {chance.getrandbits(24):06x}"
        for candidate in _PATTERNED:
            if re.search(pattern, candidate):
                return candidate
        raise BenchError(f"bench/samples.py has no string that matches the pattern {pattern!r}")

    def _number(self, low: float, high: float) -> float:
        # Never an integer, which JSON cannot distinguish from a float.
        return round(low + (high - low) * self._random.uniform(0.001, 0.999), 6)

    def _resolve(self, reference: str) -> _Schema:
        node: Any = self._document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        schema: _Schema = node
        return schema


def _chosen_by_sibling(schema: _Schema) -> list[_Schema]:
    """Return the rules by which one property selects the schema of another (`x-specifications-by-type`)."""
    return [
        rule
        for key, rule in schema.items()
        if key.startswith("x-") and isinstance(rule, dict) and {"selector", "property", "mapping"} <= rule.keys()
    ]


def _is_null(schema: _Schema) -> bool:
    return schema.get("type") == "null" or schema.get("enum") == [None]


def _may_be_null(schema: _Schema) -> bool:
    kinds = schema.get("type")
    return (
        bool(schema.get("nullable"))
        or (isinstance(kinds, list) and "null" in kinds)
        or any(_is_null(member) for union in ("oneOf", "anyOf") for member in schema.get(union, ()))
    )
