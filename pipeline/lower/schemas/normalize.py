"""Any schema of OpenAPI 3.0 or 3.1, brought to normal form."""

from __future__ import annotations

import json
from typing import Final

from attrs import define, field

from pipeline.document import Json, JsonObject
from pipeline.lower.log import Log
from pipeline.lower.schemas.forms import ALSO_READ, Place, annotations_of, is_object, nullable, reference, union
from pipeline.lower.schemas.merge import Merger
from pipeline.lower.schemas.references import References, has_siblings

__all__ = ["Schemas"]

_TYPES: Final = {
    "string": "string", "str": "string", "text": "string", "char": "string", "password": "string", "url": "string",
    "integer": "integer", "int": "integer", "int32": "integer", "int64": "integer", "long": "integer",
    "number": "number", "float": "number", "double": "number", "decimal": "number",
    "boolean": "boolean", "bool": "boolean", "array": "array", "list": "array", "object": "object", "map": "object",
    "null": "null", "file": "file", "binary": "file", "date": "date", "date-time": "date-time", "datetime": "date-time",
    "uuid": "string",
}  # fmt: skip
# What is no type of its own in Python stays text; a UUID as well: ids are held, compared and sent as text.
_FORMATS: Final = frozenset({"date", "date-time", "binary"})


@define(eq=False)
class Schemas:
    """The schemas of a definition, in normal form.

    Attributes:
        document: The definition.
        log: Where rewrites are recorded.
    """

    document: JsonObject
    log: Log
    _references: References = field(init=False)
    _merger: Merger = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._references = References(self.document, self.log, self)
        self._merger = Merger(self._references, self.log)

    @property
    def components(self) -> dict[str, JsonObject]:
        """The component schemas that are in normal form."""
        return self._references.components

    def deref(self, schema: JsonObject) -> JsonObject:
        """Follow references to a schema that is no reference."""
        return self._references.deref(schema)

    def resolve(self, ref: str, place: Place) -> str | None:
        """Return the component that a reference means, or None if the reference leads nowhere."""
        return self._references.resolve(ref, place)

    def normalize_all(self) -> None:
        """Bring every component to normal form; those that only stand for another one go."""
        self._references.normalize_all()

    def normalize(self, raw: Json, place: Place) -> JsonObject:
        """Bring a schema to normal form. It is read only; the result is new."""
        if not isinstance(raw, dict):
            return {}
        notes = annotations_of(raw)
        ref = raw.get("$ref")
        if isinstance(ref, str):
            key = self._references.resolve(ref, place)
            schema = {**(reference(key) if key is not None else {}), **notes}
            if has_siblings(raw):
                rest = self.normalize({name: value for name, value in raw.items() if name != "$ref"}, place)
                schema = self._merger.merge([schema, rest], notes, place)
            if raw.get("nullable") is True and key is not None:
                self.log.add("nullable_reference", place, f"null as well as {key}")
                schema = nullable(schema)
            return schema
        types, null = self._types(raw, place)
        base = self._typed(raw, types, place) | notes
        parts = [self.normalize(part, (*place, "allOf", index)) for index, part in enumerate(_list(raw, "allOf"))]
        if parts:
            base = _demanding(self._merger.merge([base, *parts], notes, place), [raw, *_list(raw, "allOf")])
        for word in ("anyOf", "oneOf"):
            choices = [self.normalize(part, (*place, word, index)) for index, part in enumerate(_list(raw, word))]
            if choices:
                base = self._merger.choose(base, choices, notes, place)
        return nullable(base) if null else base

    def own_form(self, raw: JsonObject, place: Place) -> JsonObject:
        """Bring a schema to normal form without ``allOf``, ``anyOf``, ``oneOf`` and null."""
        return self._typed(raw, self._types(raw, place)[0], place)

    def _types(self, raw: JsonObject, place: Place) -> tuple[list[str], bool]:
        """Return the types a schema allows, spelled as the standard does, and whether null is one of them."""
        value = raw.get("type")
        stated = [name for name in (value if isinstance(value, list) else [value]) if isinstance(name, str)]
        types = []
        for name in stated:
            known = _TYPES.get(name.lower().strip())
            if known is None:
                self.log.add(
                    "types", place, f"there is no type {name!r}: anything is accepted here", lossy=name != "any"
                )
            elif known not in types:
                types.append(known)
            if known is not None and known != name:
                self.log.add("types", place, f"{name!r} read as {known}")
        null = raw.get("nullable") is True or "null" in types or None in _list(raw, "enum")
        if types == ["null"] or ("const" in raw and raw["const"] is None):
            return ["null"], False
        types = [name for name in types if name != "null"]
        if not stated:
            types = _implied_types(raw)
        return types, null

    def _typed(self, raw: JsonObject, types: list[str], place: Place) -> JsonObject:
        """Return the schema by its types alone: no ``allOf``, ``anyOf`` or null yet."""
        if "enum" in raw or "const" in raw:
            chosen = self._enum(raw, types, place)
            if chosen is not None:
                return chosen
        return union([self._one_type(raw, name, place) for name in types], {}) if types else {}

    def _one_type(self, raw: JsonObject, name: str, place: Place) -> JsonObject:
        if name in ("file", "date", "date-time"):
            return {"type": "string", "format": "binary" if name == "file" else name}
        if name == "object":
            return self._object(raw, place)
        if name == "array":
            return self._array(raw, place)
        if name == "string":
            form = _form(raw)
            return {"type": "string", "format": form} if form else {"type": "string"}
        return {"type": name}

    def _array(self, raw: JsonObject, place: Place) -> JsonObject:
        items = raw.get("items")
        first = items if isinstance(items, list) else _list(raw, "prefixItems")
        parts = [self.normalize(part, (*place, "items", index)) for index, part in enumerate(first)]
        if isinstance(items, dict):
            parts.append(self.normalize(items, (*place, "items")))
        elif not parts:
            self.log.add("items", place, "a list that says nothing of its items: they are anything")
        together = parts[0] if len(parts) == 1 else union(parts, {})
        return {"type": "array", "items": together if all(parts) else {}}

    def _object(self, raw: JsonObject, place: Place) -> JsonObject:
        raw_properties = raw.get("properties")
        properties = {
            name: self.normalize(part, (*place, "properties", name))
            for name, part in (raw_properties.items() if isinstance(raw_properties, dict) else ())
        }
        schema: JsonObject = {"type": "object", "properties": properties}
        schema["required"] = [
            name for name in dict.fromkeys(filter(_is_text, _list(raw, "required"))) if name in properties
        ]
        extra = raw.get("additionalProperties", True)
        patterns = raw.get("patternProperties")
        if extra is True and isinstance(patterns, dict) and len(patterns) == 1:
            extra = next(iter(patterns.values()))
        if isinstance(extra, dict):
            extra = self.normalize(extra, (*place, "additionalProperties")) or True
        schema["additionalProperties"] = extra if isinstance(extra, bool | dict) else True
        schema |= {name: value for name, value in raw.items() if name.startswith("x-")}
        return schema

    def _enum(self, raw: JsonObject, types: list[str], place: Place) -> JsonObject | None:
        """Return an enum of texts, or of numbers with names; anything else falls back on its type (None)."""
        raw_values = _list(raw, "enum") or ([raw["const"]] if "const" in raw else [])
        values = [value for value in raw_values if value is not None]
        if not values and raw_values:
            return {"type": "null"}
        if not values or any(isinstance(value, dict | list) for value in values):
            return None
        kinds = {type(value) for value in values}
        if types == ["boolean"] or kinds == {bool}:
            return {"type": "boolean"}
        if "array" in types or "object" in types:
            return None
        if types == ["integer"] or (not types and kinds == {int}):
            numbers = [value for value in (_integer(value) for value in values) if value is not None]
            names = raw.get("x-enum-varnames")
            if len(numbers) == len(values) and isinstance(names, list) and len(names) == len(numbers):
                return {"type": "integer", "enum": numbers, "x-enum-varnames": names}
            self.log.add("unnamed_integers", place, f"{len(values)} numbers without names: plain int")
            return {"type": "integer"}
        if types == ["number"] or kinds <= {int, float}:
            return {"type": "number"}
        if types == ["string"] or (not types and kinds == {str}):
            texts = list(dict.fromkeys(value if isinstance(value, str) else json.dumps(value) for value in values))
            if kinds != {str}:
                self.log.add("enum_texts", place, "values of a text enum that are no text: written as text")
            schema: JsonObject = {"type": "string", "enum": texts}
            names = raw.get("x-enum-varnames")
            if isinstance(names, list) and len(names) == len(texts) and all(isinstance(name, str) for name in names):
                schema["x-enum-varnames"] = names
            if isinstance(raw.get(ALSO_READ), dict):
                schema[ALSO_READ] = raw[ALSO_READ]
            return schema
        self.log.add("mixed_enum", place, "values of several types: their types without the enum")
        names_of = {bool: "boolean", int: "integer", float: "number", str: "string"}
        return union([{"type": names_of[kind]} for kind in names_of if kind in kinds], {})


def _demanding(schema: JsonObject, parts: list[Json]) -> JsonObject:
    """Return an object that requires what any of the schemas it is made of does: properties of others as well."""
    if not is_object(schema):
        return schema
    named = [name for part in parts if isinstance(part, dict) for name in _list(part, "required") if _is_text(name)]
    known = [name for name in named if name in schema["properties"]]
    return {**schema, "required": list(dict.fromkeys([*schema["required"], *known]))}


def _implied_types(raw: JsonObject) -> list[str]:
    """Return the type of a schema that names none, by the words it uses."""
    if any(isinstance(raw.get(word), dict) for word in ("properties", "additionalProperties", "patternProperties")):
        return ["object"]
    if "items" in raw or "prefixItems" in raw:
        return ["array"]
    return ["string"] if _form(raw) else []


def _form(raw: JsonObject) -> str | None:
    """Return the format of a text, where it makes a difference to Python."""
    if raw.get("contentMediaType") == "application/octet-stream" and "contentEncoding" not in raw:
        return "binary"
    form = raw.get("format")
    return form if isinstance(form, str) and form in _FORMATS else None


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _list(raw: JsonObject, key: str) -> list[Json]:
    value = raw.get(key)
    return value if isinstance(value, list) else []


def _integer(value: Json) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    try:
        return int(value) if not isinstance(value, float) or value.is_integer() else None
    except (TypeError, ValueError):
        return None
