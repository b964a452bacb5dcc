"""Sample values for schemas: documented examples first, then values made by type."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Collection, Iterator
from typing import Final

from attrs import define, field

from .definition import Definition, Json, JsonObject
from .shapes import Shape, is_null, shape_of

# Not UTF-8, with a line break and text that resembles a multipart boundary.
FILE: Final = b"\x89tie\r\n--point\x00\xff\r\n"
_TEXT: Final = 'Pumpe "\u00c4\u6771" <1> & 2'
_TEXTS: Final = {
    "date-time": "2026-03-04T05:06:07.5Z",
    "date": "2026-03-04",
    "uuid": "0b6f6a51-3d3c-4b5e-9d55-0123456789ab",
    "uri": "https://example.com/a%20b?c=d&e=f#g",
}
# Tried in this order for a schema with a pattern. Add a string for each new pattern.
_PATTERNED: Final = ("bkt:tiles/a", "#a0B1c2", "abc_DEF-12")
_ANYTHING: Final = {"text": _TEXT, "number": 1.5, "whole": 3, "list": [True, None, {"key": "value"}], "nothing": None}
# Far more than any definition needs, in case a recursive union never ends.
_MOST: Final = 200


class Kind(enum.Enum):
    """Extent of a sample."""

    FULL = "full"  # every property, none of them null
    MINIMAL = "minimal"  # required properties
    NULLS = "nulls"  # every property, null if allowed
    EMPTY = "empty"  # every property, false, 0 or empty if allowed
    MORE = "more"  # every property, and an undeclared one wherever allowed


class _EndlessError(Exception):
    """Recursive schema that was reached again."""


@define
class Sampler:
    """Maker of samples for the schemas of a definition, equal in every run.

    Attributes:
        text: Sample of a string without further constraints.
        anything: Sample of a schema without any constraint.
    """

    definition: Definition
    text: str = _TEXT
    anything: Json = field(factory=lambda: _ANYTHING)
    # Number of times each alternative was used, by id of the union.
    _taken: dict[int, list[int]] = field(factory=dict)
    _turns: dict[int, int] = field(factory=dict)
    _inside: list[str] = field(factory=list)

    def every(self, schema: JsonObject) -> list[Json]:
        """Return full samples that together contain every alternative of every union."""
        self._taken.clear()
        samples: list[Json] = []
        for _ in range(_MOST):
            sample = self.one(schema, Kind.FULL)
            if sample not in samples:
                samples.append(sample)
            if all(all(counts) for counts in self._taken.values()):
                return samples
        raise AssertionError(f"{self.definition.key}: {_MOST} samples do not contain every alternative of {schema}")

    def one(self, schema: JsonObject, kind: Kind) -> Json:
        """Return a sample."""
        shape = shape_of(self.definition, schema)
        if shape.component is None:
            return self._of(shape, schema, kind)
        if self._inside.count(shape.component) > 1:
            raise _EndlessError
        self._inside.append(shape.component)
        try:
            return self._of(shape, schema, kind)
        finally:
            self._inside.pop()

    def _of(self, shape: Shape, schema: JsonObject, kind: Kind) -> Json:
        if shape.union:
            return self._alternative(shape, kind)
        if shape.is_object:
            return self._object(shape, kind)
        if "array" in shape.types:
            return self._array(shape, kind)
        plain = shape.schema
        if kind is Kind.EMPTY:
            for empty in (b"" if plain.get("format") == "binary" else "", 0, False):
                if self.definition.valid(schema, empty):
                    return empty
        for example in (*_examples(plain), *([plain["const"]] if "const" in plain else ())):
            if example is not None and self.definition.valid(schema, example):
                return example
        if "enum" in plain:
            # In turn, so that the items of a list differ; the default last, so that a client that omits it is noticed.
            values = sorted(plain["enum"], key=lambda value: (value is None, value == plain.get("default")))
            turn = self._turns[id(plain["enum"])] = self._turns.get(id(plain["enum"]), -1) + 1
            return values[turn % (len(values) - values.count(None))]
        return self._plain(shape, kind)

    def _plain(self, shape: Shape, kind: Kind) -> Json:
        match next((name for name in shape.types if name != "null"), None):
            case "boolean":
                return shape.schema.get("default") is not True
            case "integer":
                return math.ceil(_within(shape.schema, 7))
            case "number":
                return _within(shape.schema, 7.25)
            case "string":
                return self._text(shape.schema)
            case "null":
                return None
            case _:
                return self.text if kind is Kind.MINIMAL else self.anything

    def _text(self, schema: JsonObject) -> Json:
        if schema.get("format") == "binary":
            return FILE
        if "pattern" in schema:
            matching = [text for text in _PATTERNED if re.search(schema["pattern"], text)]
            assert matching, f"a sample for the pattern {schema['pattern']} is missing in {__name__}"
            return matching[0]
        if "default" in schema:
            # Services do not always accept other strings.
            return schema["default"]
        text = _TEXTS.get(schema.get("format", ""), self.text)
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]

    def _array(self, shape: Shape, kind: Kind) -> Json:
        least = shape.schema.get("minItems", 0)
        items = shape.schema.get("items", {})
        inner = shape_of(self.definition, items)
        # Two items of a small type, so that the encoding of lists is tested.
        wanted = 1 if inner.is_object or inner.union or "array" in inner.types else 2
        few = kind in (Kind.MINIMAL, Kind.EMPTY)
        count = least if few else max(least, min(wanted, shape.schema.get("maxItems", wanted)))
        samples: list[Json] = []
        for _ in range(count):
            try:
                samples.append(self.one(items, kind))
            except _EndlessError:
                if len(samples) < least:
                    raise
                break
        if shape.schema.get("uniqueItems"):
            return [sample for index, sample in enumerate(samples) if sample not in samples[:index]]
        return samples

    def _object(self, shape: Shape, kind: Kind) -> Json:
        required = shape.schema.get("required", [])
        least = shape.schema.get("minProperties", 0)
        sample: JsonObject = {}
        schemas = {**{name: {} for name in required}, **shape.properties, **self._selected(shape, kind)}
        # Required properties come first, then as many others as needed.
        for name, schema in sorted(schemas.items(), key=lambda item: item[0] not in required):
            if name in required or kind is not Kind.MINIMAL or len(sample) < least:
                self._add(sample, name, schema, kind, needed=name in required)
        extra = shape.schema.get("additionalProperties", True)
        # Full samples have an undeclared property only if the schema mentions such properties or declares none.
        open_ended = not shape.properties or "additionalProperties" in shape.schema
        wanted = kind is Kind.MORE or (open_ended and kind in (Kind.FULL, Kind.NULLS))
        if extra is not False and (wanted or len(sample) < least):
            self._add(sample, "further property", shape.further, kind, needed=False)
        return {name: sample[name] for name in (*schemas, *sample) if name in sample}

    def _add(self, sample: JsonObject, name: str, schema: JsonObject, kind: Kind, *, needed: bool) -> None:
        if kind is Kind.NULLS and self.definition.valid(schema, None):
            sample[name] = None
            return
        try:
            sample[name] = self.one(schema, kind)
        except _EndlessError:
            if needed:
                raise

    def _selected(self, shape: Shape, kind: Kind) -> dict[str, JsonObject]:
        """Return the schemas of discriminating properties and of the properties that they discriminate."""
        schemas: dict[str, JsonObject] = {}
        for selector, name, mapping in shape.selectors:
            if selector not in schemas:
                (turn,) = self._order(mapping, kind)[:1]
                schemas[selector] = {"const": list(mapping)[turn]}
                self._counts(mapping)[turn] += 1
            reference = mapping.get(schemas[selector]["const"])
            # A property that can be null is null.
            if reference and not (kind is Kind.NULLS and self.definition.valid(shape.properties[name], None)):
                schemas[name] = {"$ref": reference}
        return schemas

    def _alternative(self, shape: Shape, kind: Kind) -> Json:
        members = shape.schema.get("oneOf") or shape.schema["anyOf"]
        for index in self._order(members, kind):
            if is_null(members[index]):
                continue
            try:
                return self.one(members[index], kind)
            except _EndlessError:
                continue
            finally:
                self._counts(members)[index] += 1
        raise _EndlessError

    def _order(self, choices: Collection[object], kind: Kind) -> list[int]:
        """Return the indices in the order to try: as documented, or for full samples the least used first."""
        counts = self._counts(choices)
        return sorted(range(len(choices)), key=lambda index: counts[index] if kind is Kind.FULL else 0)

    def _counts(self, choices: Collection[object]) -> list[int]:
        """Return the number of times each was used; null counts as used, since other samples contain nulls."""
        return self._taken.setdefault(id(choices), [int(is_null(choice)) for choice in choices])


def _examples(schema: JsonObject) -> Iterator[Json]:
    if "example" in schema:
        yield schema["example"]
    yield from schema.get("examples", ())


def _within(schema: JsonObject, value: float) -> float:
    return float(min(max(value, schema.get("minimum", -math.inf)), schema.get("maximum", math.inf)))
