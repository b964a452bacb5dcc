"""Schemas in the few forms that the generator handles well.

After `Schemas.normalize` a schema is one of: ``{}`` (anything), a reference to a component, one type, an enum of
texts or named numbers, a list, an object with properties, or ``anyOf`` of these; each with a description, a
default, an example and a discriminator where there were any. Limits that no generated code checks (lengths,
patterns) are gone, ``allOf`` is merged, and null is a member of ``anyOf``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import unquote

from attrs import define, field

from pipeline.document import Json, JsonObject
from pipeline.lower.log import Log
from pipeline.lower.naming import Namespace, class_name

__all__ = [
    "ALSO_READ",
    "FREE_OBJECT",
    "Place",
    "Schemas",
    "children",
    "is_free_object",
    "is_null",
    "is_object",
    "lookup",
    "map_children",
    "members",
    "nullable",
    "reference",
    "split_pointer",
    "structure",
    "target",
    "union",
    "without_null",
]

Place = tuple[str | int, ...]

PREFIX: Final = "#/components/schemas/"
FREE_OBJECT: Final = "JsonObject"
# Other spellings of properties, or of an enum's values, that are read as well; each to a list of them.
ALSO_READ: Final = "x-also-read"
ANNOTATIONS: Final = ("description", "default", "example", "title", "discriminator", "secret")
_STRUCTURE: Final = (
    "type", "properties", "items", "prefixItems", "additionalProperties", "patternProperties", "allOf", "anyOf",
    "oneOf", "enum", "const", "format",
)  # fmt: skip
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
# An object together with a union is written out as one object a member; past this the union is left out.
_WIDEST: Final = 40
# How far, and how often, properties of merged objects are merged themselves.
_DEEPEST: Final = 40
_MOST: Final = 20_000


def reference(key: str) -> JsonObject:
    """A schema that is another component."""
    return {"$ref": PREFIX + key}


def target(schema: JsonObject) -> str | None:
    """The component that a schema refers to, if it does."""
    ref = schema.get("$ref")
    return ref.removeprefix(PREFIX) if isinstance(ref, str) else None


def members(schema: JsonObject) -> list[JsonObject]:
    """The members of a union; a schema that is none is its own only member."""
    return list(schema["anyOf"]) if "anyOf" in schema else [schema]


def is_null(schema: JsonObject) -> bool:
    """Whether a schema is null and nothing else."""
    return schema.get("type") == "null"


def without_null(schema: JsonObject) -> JsonObject:
    """The schema with null no longer allowed."""
    kept = [member for member in members(schema) if not is_null(member)]
    if "anyOf" not in schema or len(kept) == len(schema["anyOf"]):
        return schema
    return union(kept, schema)


def nullable(schema: JsonObject) -> JsonObject:
    """The schema with null allowed as well."""
    if not structure(schema) or any(is_null(member) for member in members(schema)):
        return schema
    return union([*members(schema), {"type": "null"}], schema)


def union(parts: list[JsonObject], notes: JsonObject) -> JsonObject:
    """``anyOf`` of the parts, without doubles, with the annotations of another schema."""
    flat: list[JsonObject] = []
    seen: set[str] = set()
    for part in parts:
        for member in members(part):
            bare = structure(member) if len(parts) > 1 else member
            text = json.dumps(bare, sort_keys=True)
            if text not in seen:
                seen.add(text)
                flat.append(bare | ({"title": member["title"]} if "title" in member else {}))
    annotations: JsonObject = {key: notes[key] for key in ANNOTATIONS if key in notes}
    if not flat:
        return annotations
    return (flat[0] | annotations) if len(flat) == 1 else {"anyOf": flat, **annotations}


def structure(schema: JsonObject) -> JsonObject:
    """The schema without its annotations."""
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def is_free_object(schema: JsonObject) -> bool:
    """Whether any object at all fits."""
    return (
        schema.get("type") == "object"
        and not schema.get("properties")
        and schema.get("additionalProperties", True) is True
    )


def is_object(schema: JsonObject) -> bool:
    """Whether a schema is an object itself, and not by way of a reference or a union."""
    return schema.get("type") == "object"


@define
class Schemas:
    """The component schemas of a definition, each brought to normal form when it is first needed.

    Attributes:
        document: The whole definition, for references that lead elsewhere in it.
        log: Where rewrites are recorded.
        components: The finished ones.
    """

    document: JsonObject
    log: Log
    components: dict[str, JsonObject] = field(factory=dict)
    _raw: dict[str, Json] = field(init=False)
    _active: list[str] = field(factory=list)
    _merging: list[tuple[str, ...]] = field(factory=list)
    _nested: int = 0
    _own: dict[str, JsonObject] = field(factory=dict)
    _hoisted: dict[str, str] = field(factory=dict)
    _places: dict[str, Place] = field(factory=dict)
    _keys: Namespace = field(factory=Namespace)

    def __attrs_post_init__(self) -> None:
        found = lookup(self.document, ["components", "schemas"])
        self._raw = dict(found) if isinstance(found, dict) else {}
        for key in self._raw:
            self._keys.taken.add(key.lower())

    def normalize_all(self) -> None:
        """Bring every component to normal form; those that only stand for another one go."""
        for key in list(self._raw):
            if not self._is_alias(key):
                self.component(key)

    # --- references -------------------------------------------------------------------------------------------

    def component(self, key: str) -> JsonObject:
        """One component in normal form. While it is being worked on, for instance by itself, it is what it is alone."""
        if key not in self.components:
            if key in self._active:
                return self._alone(key)
            self._active.append(key)
            schema = self.normalize(self._raw[key], self._places.get(key, ("components", "schemas", key)))
            self._active.remove(key)
            self.components[key] = schema
        return self.components[key]

    def _alone(self, key: str) -> JsonObject:
        """A component without what it takes from others: its own properties, which its heirs take from it."""
        if key not in self._own:
            self._own[key] = {}  # it holds itself in a property: there it is anything
            raw, place = self._raw[key], ("components", "schemas", key)
            if isinstance(raw, dict):
                self._own[key] = self._typed(raw, self._types(raw, place)[0], place)
        return self._own[key]

    def _inherited(self, part: JsonObject) -> JsonObject:
        """What ``allOf`` takes from a part. A parent that lists its heirs as variants gives its own properties."""
        shape, key = self.deref(part), target(part)
        heirs = any(target(member) in self._active for member in members(shape))
        return self._alone(key) if key is not None and heirs else shape

    def deref(self, schema: JsonObject) -> JsonObject:
        """Follow references until there is a schema with a structure of its own."""
        for _ in range(50):
            key = target(schema)
            if key is None:
                return schema
            schema = self.component(key)
        return {}

    def _is_alias(self, key: str) -> bool:
        raw = self._raw.get(key)
        return (
            isinstance(raw, dict)
            and isinstance(raw.get("$ref"), str)
            and not raw.get("nullable")
            and not _siblings(raw)
        )

    def resolve(self, ref: str, place: Place) -> str | None:
        """Find the component that a reference means; one that leads into another place gets a component."""
        seen: set[str] = set()
        while True:
            parts = split_pointer(ref)
            if parts is None or ref in seen:
                problem = (
                    "leads in a circle" if ref in seen else "leads out of this file, which the client cannot follow"
                )
                self.log.add("references", place, f"{ref} {problem}: anything is accepted here", lossy=True)
                return None
            seen.add(ref)
            if len(parts) == 3 and parts[:2] == ["components", "schemas"] and parts[2] in self._raw:
                key = parts[2]
                if not self._is_alias(key):
                    return key
                ref = str(self._raw[key]["$ref"])
                continue
            found = lookup(self.document, parts)
            if not isinstance(found, dict):
                self.log.add("references", place, f"{ref} leads nowhere: anything is accepted here", lossy=True)
                return None
            if isinstance(found.get("$ref"), str) and not _siblings(found):
                ref = found["$ref"]
                continue
            return self._hoist_target(ref, parts, found)

    def _hoist_target(self, ref: str, parts: list[str], found: JsonObject) -> str:
        if ref not in self._hoisted:
            noise = {
                "schema",
                "items",
                "properties",
                "content",
                "schemas",
                "components",
                "paths",
                "responses",
                "requestBody",
            }
            named = [part for part in parts if part not in noise and "/" not in part and not part.isdigit()]
            key = self._keys.claim(class_name(" ".join(named[-2:])), joiner="")
            self._hoisted[ref] = key
            self._raw[key] = found
            self._places[key] = tuple(parts)
            self.component(key)
        return self._hoisted[ref]

    # --- normal form ------------------------------------------------------------------------------------------

    def normalize(self, raw: Json, place: Place) -> JsonObject:
        """Bring a schema to normal form. It is read only; the result is new."""
        if not isinstance(raw, dict):
            return {}
        notes = _annotations(raw)
        ref = raw.get("$ref")
        if isinstance(ref, str):
            key = self.resolve(ref, place)
            schema = {**(reference(key) if key is not None else {}), **notes}
            if _siblings(raw):
                rest = self.normalize({name: value for name, value in raw.items() if name != "$ref"}, place)
                schema = self._merge([schema, rest], notes, place)
            if raw.get("nullable") is True and key is not None:
                self.log.add("nullable_reference", place, f"null as well as {key}")
                schema = nullable(schema)
            return schema
        types, null = self._types(raw, place)
        base = self._typed(raw, types, place) | notes
        parts = [self.normalize(part, (*place, "allOf", index)) for index, part in enumerate(_list(raw, "allOf"))]
        if parts:
            base = _demanding(self._merge([base, *parts], notes, place), [raw, *_list(raw, "allOf")])
        for word in ("anyOf", "oneOf"):
            choices = [self.normalize(part, (*place, word, index)) for index, part in enumerate(_list(raw, word))]
            if choices:
                base = self._choose(base, choices, notes, place)
        return nullable(base) if null else base

    def _types(self, raw: JsonObject, place: Place) -> tuple[list[str], bool]:
        """The types a schema allows, spelled as the standard does, and whether null is one of them."""
        given = raw.get("type")
        stated = (
            [given]
            if isinstance(given, str)
            else [name for name in given if isinstance(name, str)]
            if isinstance(given, list)
            else []
        )
        types = []
        for name in stated:
            known = _TYPES.get(name.lower().strip())
            if known is None:
                self.log.add(
                    "types",
                    place,
                    f"there is no type {name!r}: anything is accepted here",
                    lossy=name != "any",
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
        """The schema by its types alone: no ``allOf``, ``anyOf`` or null yet."""
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
        given = raw.get("properties")
        properties = {
            name: self.normalize(part, (*place, "properties", name))
            for name, part in (given.items() if isinstance(given, dict) else ())
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
        """An enum of texts, or of numbers with names; anything else falls back on its type (None)."""
        given = _list(raw, "enum") or ([raw["const"]] if "const" in raw else [])
        values = [value for value in given if value is not None]
        if not values and given:
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

    # --- allOf and anyOf --------------------------------------------------------------------------------------

    def _merge(self, parts: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """What fits all the parts. Objects become one object with the properties of all."""
        solid = [part for part in parts if structure(part)]
        if not solid:
            return dict(notes)
        if len(set(_texts(solid))) == 1:
            return solid[0] | notes
        null = all(any(is_null(member) for member in members(self.deref(part))) for part in solid)
        solid = [without_null(part) for part in solid]
        work = _texts(solid)
        self._nested += len(self._merging) > 2
        if work in self._merging or len(self._merging) > _DEEPEST or self._nested > _MOST:
            self.log.add("all_of", place, "schemas that lead to each other: read as the last", lossy=True)
            merged = solid[-1] | notes
        else:
            self._merging.append(work)
            shapes = [self._inherited(part) for part in solid]
            merged = self._merge_shapes(solid, shapes, place) | notes
            self._merging.pop()
        return nullable(merged) if null else merged

    def _merge_shapes(self, solid: list[JsonObject], shapes: list[JsonObject], place: Place) -> JsonObject:
        objects = [shape for shape in shapes if is_object(shape)]
        unions = [
            shape
            for shape in shapes
            if any(is_object(self.deref(member)) for member in members(shape)) and "anyOf" in shape
        ]
        if objects or unions:
            if len(objects) + len(unions) < len([shape for shape in shapes if structure(shape)]):
                self.log.add("all_of", place, "an object and something that is none: read as the object", lossy=True)
            base: JsonObject = {
                "type": "object",
                "properties": {},
                "required": [],
                "additionalProperties": True,
            }
            for shape in objects:
                base = self._merge_objects(base, shape, place)
            result = base
            for shape in unions:
                result = self._choose(result, members(shape), {}, place)
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
                properties[name] = self._merge(
                    [known, schema], _annotations(known) | _annotations(schema), (*place, "properties", name)
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

    def _choose(self, base: JsonObject, choices: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """What fits the base and one of the choices."""
        solid = [choice for choice in choices if structure(choice)]
        if not structure(base):
            if len(solid) < len(choices):
                # One choice is "anything": the others still say what is expected.
                solid.append({})
            return self._combine(solid, notes, place)
        if any(is_object(self.deref(member)) for member in members(base)) and "anyOf" in base:
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
            if target(choice) in self._active or is_object(self.deref(choice)) or "anyOf" in self.deref(choice)
        ]
        if is_free_object(base):
            return self._combine(fitting or solid, notes, place)
        if not fitting or len(fitting) > _WIDEST:
            self.log.add(
                "any_of",
                place,
                f"an object with {len(choices)} variants: read as the object alone",
                lossy=True,
            )
            return base
        spread = []
        for choice in fitting:
            if target(choice) in self._active or self._covers(choice, base):
                spread.append(choice)
                continue
            if _texts([base, choice]) in self._merging:
                continue  # a union that is among its own members: nothing that the others do not say
            merged = self._merge([base, choice], {}, place)
            title = choice.get("title") or target(choice)
            spread.append(merged | ({"title": title} if title else {}))
        return self._combine(spread, notes, place) if spread else base

    def _choose_twice(self, base: JsonObject, choices: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """What fits one of the variants that the base has already and one of the choices."""
        variants = [member for member in members(base) if is_object(self.deref(member))]
        if len(variants) * len(choices) > _WIDEST:
            self.log.add(
                "any_of", place, f"{len(variants)} variants times {len(choices)}: read as the first", lossy=True
            )
            return base
        return self._combine([self._choose(self.deref(one), choices, {}, place) for one in variants], notes, place)

    def _covers(self, choice: JsonObject, base: JsonObject) -> bool:
        """Whether a choice has all that the base has, as an heir has."""
        shape = self.deref(choice)
        required = set(base.get("required", ())) <= set(shape.get("required", ()))
        return required and base.get("properties", {}).keys() <= shape.get("properties", {}).keys()

    def _says_more(self, base: JsonObject, choice: JsonObject) -> bool:
        """Whether a choice does more than to demand properties the base has anyway."""
        shape = self.deref(choice)
        if not is_object(base) or not is_object(shape):
            return True
        known = base.get("properties", {})
        return any(
            known.get(name) != schema and structure(schema) for name, schema in shape.get("properties", {}).items()
        )

    def _combine(self, choices: list[JsonObject], notes: JsonObject, place: Place) -> JsonObject:
        """A union in the form that decodes best."""
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

    # --- passes over all components ---------------------------------------------------------------------------

    def break_circles(self) -> None:
        """Cut references that lead from a list or a union back to itself: no Python type can say that."""
        done: set[str] = set()

        def visit(key: str, way: tuple[str, ...]) -> None:
            if key in done or is_object(self.components[key]):
                return
            for holder, name, schema in _inner(self.components, key):
                inner = target(schema)
                if inner is None or inner not in self.components:
                    continue
                if inner in (*way, key):
                    self.log.add(
                        "recursive_alias",
                        ("components", "schemas", key),
                        f"holds itself by way of {inner}: anything is accepted there",
                        lossy=True,
                    )
                    holder[name] = {}
                else:
                    visit(inner, (*way, key))
            done.add(key)

        for key in list(self.components):
            visit(key, ())


def _demanding(schema: JsonObject, parts: list[Json]) -> JsonObject:
    """An object that requires what any of the schemas it is made of does: properties of others as well."""
    if not is_object(schema):
        return schema
    named = [name for part in parts if isinstance(part, dict) for name in _list(part, "required") if _is_text(name)]
    known = [name for name in named if name in schema["properties"]]
    return {**schema, "required": list(dict.fromkeys([*schema["required"], *known]))}


def _texts(schemas: list[JsonObject]) -> tuple[str, ...]:
    """Schemas as text, by which they can be told apart."""
    return tuple(json.dumps(structure(schema), sort_keys=True) for schema in schemas)


def _inner(holder: Json, name: str | int) -> Iterator[tuple[Json, str | int, JsonObject]]:
    """A schema and those in a list or union, each with what holds it; objects hold theirs by name and end the walk."""
    schema: JsonObject = holder[name]
    yield holder, name, schema
    if "anyOf" in schema:
        for index in range(len(schema["anyOf"])):
            yield from _inner(schema["anyOf"], index)
    elif schema.get("type") == "array":
        yield from _inner(schema, "items")


def children(schema: JsonObject) -> Iterator[JsonObject]:
    """The schemas directly inside a schema in normal form."""
    yield from schema.get("anyOf", ())
    yield from schema.get("properties", {}).values()
    yield from (schema[word] for word in ("items", "additionalProperties") if isinstance(schema.get(word), dict))


def map_children(schema: JsonObject, change: Callable[[JsonObject], JsonObject]) -> JsonObject:
    """The schema with every schema directly inside it replaced."""
    changed = dict(schema)
    if "anyOf" in schema:
        changed["anyOf"] = [change(member) for member in schema["anyOf"]]
    if "properties" in schema:
        changed["properties"] = {name: change(part) for name, part in schema["properties"].items()}
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            changed[word] = change(schema[word])
    return changed


def split_pointer(ref: str) -> list[str] | None:
    """The keys of a reference into the same file; None for one that leads elsewhere."""
    if not ref.startswith("#/"):
        return None
    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/")]


def lookup(document: JsonObject, parts: list[str]) -> Json:
    """What stands at the end of a way through a definition, or None."""
    node: Json = document
    for part in parts:
        if isinstance(node, dict):
            node = node.get(part)
        elif isinstance(node, list) and part.isdigit() and int(part) < len(node):
            node = node[int(part)]
        else:
            return None
    return node


def _siblings(raw: JsonObject) -> bool:
    """Whether something that has a meaning of its own stands beside a reference."""
    return any(word in raw for word in _STRUCTURE)


def _annotations(raw: JsonObject) -> JsonObject:
    notes: JsonObject = {}
    for key in ("description", "title"):
        if isinstance(raw.get(key), str) and raw[key].strip():
            notes[key] = raw[key]
    if raw.get("default") is not None:
        notes["default"] = raw["default"]
    discriminator = raw.get("discriminator")
    if isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str):
        notes["discriminator"] = discriminator
    if raw.get("format") == "password":
        notes["secret"] = True
    examples = raw.get("examples")
    example = raw.get("example", examples[0] if isinstance(examples, list) and examples else None)
    if example is not None:
        notes["example"] = example
    return notes


def _implied_types(raw: JsonObject) -> list[str]:
    """The type of a schema that names none, by the words it uses."""
    if any(isinstance(raw.get(word), dict) for word in ("properties", "additionalProperties", "patternProperties")):
        return ["object"]
    if "items" in raw or "prefixItems" in raw:
        return ["array"]
    return ["string"] if _form(raw) else []


def _form(raw: JsonObject) -> str | None:
    """The format of a text, where it makes a difference to Python."""
    if raw.get("contentMediaType") == "application/octet-stream" and "contentEncoding" not in raw:
        return "binary"
    form = raw.get("format")
    return form if isinstance(form, str) and form in _FORMATS else None


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _list(raw: JsonObject, key: str) -> list[Json]:
    found = raw.get(key)
    return found if isinstance(found, list) else []


def _integer(value: Json) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    try:
        return int(value) if not isinstance(value, float) or value.is_integer() else None
    except (TypeError, ValueError):
        return None
