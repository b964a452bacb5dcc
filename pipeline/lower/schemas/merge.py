"""Schemas that are put together: ``allOf`` becomes one schema, ``anyOf`` and ``oneOf`` become one union."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from attrs import define, field

from pipeline.document import JsonObject
from pipeline.lower.log import Log
from pipeline.lower.schemas.forms import (
    Place,
    annotations_of,
    fingerprints,
    is_free_object,
    is_null,
    is_object,
    members,
    nullable,
    structure,
    target,
    union,
    without_null,
)
from pipeline.lower.schemas.references import References

__all__ = ["Merger"]

# An object together with a union is written out as one object a member; past this the union is left out.
_WIDEST: Final = 40
# How far, and how often, properties of merged objects are merged themselves.
_DEEPEST: Final = 40
_MOST: Final = 20_000


@define(eq=False)
class Merger:
    """Puts schemas in normal form together.

    Attributes:
        references: The components that schemas refer to.
        log: Where rewrites are recorded.
    """

    references: References
    log: Log
    _merging: list[tuple[str, ...]] = field(factory=list)
    _nested: int = 0

    def merge(self, parts: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """Return what fits all the parts. Objects become one object with the properties of all."""
        solid = [part for part in parts if structure(part)]
        if not solid:
            return dict(notes)
        if len(set(fingerprints(solid))) == 1:
            return solid[0] | notes
        null = all(any(is_null(member) for member in members(self._deref(part))) for part in solid)
        solid = [without_null(part) for part in solid]
        work = fingerprints(solid)
        self._nested += len(self._merging) > 2
        if work in self._merging or len(self._merging) > _DEEPEST or self._nested > _MOST:
            self.log.add("all_of", place, "schemas that lead to each other: read as the last", lossy=True)
            merged = solid[-1] | notes
        else:
            self._merging.append(work)
            shapes = [self.references.inherited(part) for part in solid]
            merged = self._merge_shapes(solid, shapes, place) | notes
            self._merging.pop()
        return nullable(merged) if null else merged

    def _merge_shapes(self, solid: list[JsonObject], shapes: list[JsonObject], place: Place) -> JsonObject:
        objects = [shape for shape in shapes if is_object(shape)]
        unions = [
            shape
            for shape in shapes
            if any(is_object(self._deref(member)) for member in members(shape)) and "anyOf" in shape
        ]
        if objects or unions:
            if len(objects) + len(unions) < len([shape for shape in shapes if structure(shape)]):
                self.log.add("all_of", place, "an object and something that is none: read as the object", lossy=True)
            base: JsonObject = {"type": "object", "properties": {}, "required": [], "additionalProperties": True}
            for shape in objects:
                base = self._merge_objects(base, shape, place)
            result = base
            for shape in unions:
                result = self.choose(result, members(shape), {}, place)
            return structure(result)
        # Texts and numbers: the narrowest says most.
        order: list[Callable[[JsonObject], bool]] = [
            lambda shape: "enum" in shape,
            lambda shape: "format" in shape,
            lambda shape: shape.get("type") == "integer",
            lambda shape: "type" in shape,
            lambda shape: bool(structure(shape)),
        ]
        for narrow in order:
            for part, shape in zip(solid, shapes, strict=True):
                if narrow(shape):
                    return structure(part)
        return {}

    def _merge_objects(self, first: JsonObject, second: JsonObject, place: Place) -> JsonObject:
        properties = dict(first.get("properties", {}))
        for name, schema in second.get("properties", {}).items():
            known = properties.get(name)
            if known is None or known == schema:
                properties[name] = schema
            else:
                properties[name] = self.merge(
                    [known, schema], annotations_of(known) | annotations_of(schema), (*place, "properties", name)
                )
        extras = [shape.get("additionalProperties", True) for shape in (first, second)]
        extra = next((item for item in extras if isinstance(item, dict)), all(extras))
        required = list(dict.fromkeys([*first.get("required", []), *second.get("required", [])]))
        marks = {name: value for shape in (first, second) for name, value in shape.items() if name.startswith("x-")}
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": extra,
            **marks,
        }

    def choose(self, base: JsonObject, choices: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """Return what fits the base and one of the choices."""
        solid = [choice for choice in choices if structure(choice)]
        if not structure(base):
            if len(solid) < len(choices):
                # One choice is "anything": the others still say what is expected.
                solid.append({})
            return self._combine(solid, notes, place)
        if any(is_object(self._deref(member)) for member in members(base)) and "anyOf" in base:
            return self._choose_twice(base, choices, notes, place)
        shaped = [choice for choice in solid if self._says_more(base, choice)]
        if not shaped:
            return base
        if not is_object(base):
            # A type beside a union only repeats what its members say.
            return self._combine(solid, notes, place)
        fitting = [
            choice
            for choice in solid
            if target(choice) in self.references.active
            or is_object(self._deref(choice))
            or "anyOf" in self._deref(choice)
        ]
        if is_free_object(base):
            return self._combine(fitting or solid, notes, place)
        if not fitting or len(fitting) > _WIDEST:
            self.log.add(
                "any_of", place, f"an object with {len(choices)} variants: read as the object alone", lossy=True
            )
            return base
        spread = []
        for choice in fitting:
            if target(choice) in self.references.active or self._covers(choice, base):
                spread.append(choice)
                continue
            if fingerprints([base, choice]) in self._merging:
                continue  # a union that is among its own members: nothing that the others do not say
            merged = self.merge([base, choice], {}, place)
            title = choice.get("title") or target(choice)
            spread.append(merged | ({"title": title} if title else {}))
        return self._combine(spread, notes, place) if spread else base

    def _choose_twice(self, base: JsonObject, choices: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """Return what fits one of the variants that the base has already and one of the choices."""
        variants = [member for member in members(base) if is_object(self._deref(member))]
        if len(variants) * len(choices) > _WIDEST:
            self.log.add(
                "any_of", place, f"{len(variants)} variants times {len(choices)}: read as the first", lossy=True
            )
            return base
        return self._combine([self.choose(self._deref(one), choices, {}, place) for one in variants], notes, place)

    def _covers(self, choice: JsonObject, base: JsonObject) -> bool:
        """Return whether a choice has all that the base has, as an heir has."""
        shape = self._deref(choice)
        required = set(base.get("required", ())) <= set(shape.get("required", ()))
        return required and base.get("properties", {}).keys() <= shape.get("properties", {}).keys()

    def _says_more(self, base: JsonObject, choice: JsonObject) -> bool:
        """Return whether a choice does more than to demand properties the base has anyway."""
        shape = self._deref(choice)
        if not is_object(base) or not is_object(shape):
            return True
        known = base.get("properties", {})
        return any(
            known.get(name) != schema and structure(schema) for name, schema in shape.get("properties", {}).items()
        )

    def _deref(self, schema: JsonObject) -> JsonObject:
        return self.references.deref(schema)

    def _combine(self, choices: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """Return a union in the form that decodes best."""
        flat = [member for choice in choices for member in members(choice)]
        enums = [member for member in flat if member.get("type") == "string" and "enum" in member]
        if len(enums) > 1:
            values = list(dict.fromkeys(value for member in enums for value in member["enum"]))
            flat = [member for member in flat if member not in enums]
            flat.insert(0, {"type": "string", "enum": values})
        lists = [member for member in flat if member.get("type") == "array"]
        if len({json.dumps(structure(member), sort_keys=True) for member in lists}) > 1:
            self.log.add("union_of_lists", place, f"{len(lists)} kinds of list: one list of all their items")
            items = [member["items"] for member in lists]
            position = flat.index(lists[0])
            flat = [member for member in flat if member.get("type") != "array"]
            flat.insert(position, {"type": "array", "items": union(items, {}) if all(items) else {}})
        return union(flat, notes)
