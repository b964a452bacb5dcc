"""Values made from schemas: documented examples first, then whatever the schema asks for."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Collection, Iterator
from typing import Final

from attrs import define, field

from .definition import Definition, Json, JsonObject
from .shapes import Shape, is_null, shape_of

__all__ = ["FILE", "Kind", "Sampler"]

# Not UTF-8, with an end of line and something like the boundary of a form in it.
FILE: Final = b"\x89tie\r\n--point\x00\xff\r\n"
_TEXT: Final = 'Pumpe "\u00c4\u6771" <1> & 2'
_TEXTS: Final = {
    "date-time": "2026-03-04T05:06:07.5Z",
    "date": "2026-03-04",
    "uuid": "0b6f6a51-3d3c-4b5e-9d55-0123456789ab",
    "uri": "https://example.com/a%20b?c=d&e=f#g",
}
# Tried in this order where a schema has a pattern. One for a new pattern goes here.
_PATTERNED: Final = ("bkt:tiles/a", "#a0B1c2", "abc_DEF-12")
_ANYTHING: Final = {"text": _TEXT, "number": 1.5, "whole": 3, "list": [True, None, {"key": "value"}], "nothing": None}
# Far more than any definition needs; a union inside itself could go on for ever.
_MOST: Final = 200


class Kind(enum.Enum):
    """How much of what a schema allows a sample has."""

    FULL = "full"  # every property, nothing null
    MINIMAL = "minimal"  # what is required
    NULLS = "nulls"  # every property, null where that is allowed
    EMPTY = "empty"  # every property, false, 0, or of no length where that is allowed
    MORE = "more"  # every property, and one that is not declared wherever that is allowed


class _EndlessError(Exception):
    """A schema that is inside itself has come round again."""


@define
class Sampler:
    """Makes samples for the schemas of one definition, the same ones in every run.

    Attributes:
        text: What a text is where a schema says nothing of it.
        anything: What stands where a schema says nothing at all.
    """

    definition: Definition
    text: str = _TEXT
    anything: Json = field(factory=lambda: _ANYTHING)
    # By union: how often each alternative was taken.
    _taken: dict[int, list[int]] = field(factory=dict)
    _turns: dict[int, int] = field(factory=dict)
    _inside: list[str] = field(factory=list)

    def every(self, schema: JsonObject) -> list[Json]:
        """Full samples, until every alternative of every union in it was in one of them."""
        self._taken.clear()
        found: list[Json] = []
        for _ in range(_MOST):
            sample = self.one(schema, Kind.FULL)
            if sample not in found:
                found.append(sample)
            if all(all(counts) for counts in self._taken.values()):
                return found
        raise AssertionError(f"{self.definition.key}: no end of unions in {schema}")

    def one(self, schema: JsonObject, kind: Kind) -> Json:
        """One sample."""
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
        given = shape.schema
        if kind is Kind.EMPTY:
            for nothing in (b"" if given.get("format") == "binary" else "", 0, False):
                if self.definition.valid(schema, nothing):
                    return nothing
        for example in (*_examples(given), *([given["const"]] if "const" in given else ())):
            if example is not None and self.definition.valid(schema, example):
                return example
        if "enum" in given:
            # One after the other, so that the items of a list differ; the default last, so that it is seen to be one.
            values = sorted(given["enum"], key=lambda value: (value is None, value == given.get("default")))
            turn = self._turns[id(given["enum"])] = self._turns.get(id(given["enum"]), -1) + 1
            return values[turn % (len(values) - values.count(None))]
        return self._plain(shape, kind)

    def _plain(self, shape: Shape, kind: Kind) -> Json:
        given = shape.schema
        match next((name for name in shape.types if name != "null"), None):
            case "boolean":
                return given.get("default") is not True
            case "integer":
                return math.ceil(_within(given, 7))
            case "number":
                return _within(given, 7.25)
            case "string":
                return self._text(given)
            case "null":
                return None
            case _:
                return self.text if kind is Kind.MINIMAL else self.anything

    def _text(self, given: JsonObject) -> Json:
        if given.get("format") == "binary":
            return FILE
        if "pattern" in given:
            found = [text for text in _PATTERNED if re.search(given["pattern"], text)]
            assert found, f"a sample for the pattern {given['pattern']} is missing in {__name__}"
            return found[0]
        if "default" in given:
            # Of a text that has one nothing else is known to be understood.
            return given["default"]
        text = _TEXTS.get(given.get("format", ""), self.text)
        return text.ljust(given.get("minLength", 0), "x")[: given.get("maxLength")]

    def _array(self, shape: Shape, kind: Kind) -> Json:
        least = shape.schema.get("minItems", 0)
        items = shape.schema.get("items", {})
        inner = shape_of(self.definition, items)
        # Two of what is small, so that the way a list travels shows.
        wanted = 1 if inner.is_object or inner.union or "array" in inner.types else 2
        few = kind in (Kind.MINIMAL, Kind.EMPTY)
        count = least if few else max(least, min(wanted, shape.schema.get("maxItems", wanted)))
        found: list[Json] = []
        for _ in range(count):
            try:
                found.append(self.one(items, kind))
            except _EndlessError:
                if len(found) < least:
                    raise
                break
        return found if not shape.schema.get("uniqueItems") else [v for i, v in enumerate(found) if v not in found[:i]]

    def _object(self, shape: Shape, kind: Kind) -> Json:
        required = shape.schema.get("required", [])
        least = shape.schema.get("minProperties", 0)
        found: JsonObject = {}
        schemas = {**{name: {} for name in required}, **shape.properties, **self._selected(shape, kind)}
        # Those that are required come first, then as many as are wanted.
        for name, schema in sorted(schemas.items(), key=lambda item: item[0] not in required):
            if name in required or kind is not Kind.MINIMAL or len(found) < least:
                self._put(found, name, schema, kind, needed=name in required)
        extra = shape.schema.get("additionalProperties", True)
        # In every object there may be more; samples with everything have it where it is all there is, or is said.
        said = not shape.properties or "additionalProperties" in shape.schema
        wanted = kind is Kind.MORE or (said and kind in (Kind.FULL, Kind.NULLS))
        if extra is not False and (wanted or len(found) < least):
            self._put(found, "further property", shape.further, kind, needed=False)
        return {name: found[name] for name in (*schemas, *found) if name in found}

    def _put(self, found: JsonObject, name: str, schema: JsonObject, kind: Kind, *, needed: bool) -> None:
        if kind is Kind.NULLS and self.definition.valid(schema, None):
            found[name] = None
            return
        try:
            found[name] = self.one(schema, kind)
        except _EndlessError:
            if needed:
                raise

    def _selected(self, shape: Shape, kind: Kind) -> dict[str, JsonObject]:
        """The schemas of properties that tell of what kind another one is, and of that other one."""
        schemas: dict[str, JsonObject] = {}
        for selector, name, mapping in shape.selectors:
            if selector not in schemas:
                (turn,) = self._order(mapping, kind)[:1]
                schemas[selector] = {"const": list(mapping)[turn]}
                self._counts(mapping)[turn] += 1
            reference = mapping.get(schemas[selector]["const"])
            # What may be null stays so.
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
        """In which order to try them: the first one first, or, where all are to be had, the least taken."""
        counts = self._counts(choices)
        return sorted(range(len(choices)), key=lambda index: counts[index] if kind is Kind.FULL else 0)

    def _counts(self, choices: Collection[object]) -> list[int]:
        """How often each was taken; null counts as done, since there are samples of nulls."""
        return self._taken.setdefault(id(choices), [int(is_null(choice)) for choice in choices])


def _examples(given: JsonObject) -> Iterator[Json]:
    if "example" in given:
        yield given["example"]
    yield from given.get("examples", ())


def _within(given: JsonObject, value: float) -> float:
    return float(min(max(value, given.get("minimum", -math.inf)), given.get("maximum", math.inf)))
