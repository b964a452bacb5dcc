"""Schemas in normal form: what they are made of, and how to take them apart and put them together."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final

from pipeline.document import Json, JsonObject

__all__ = [
    "ALSO_READ",
    "FREE_OBJECT",
    "Place",
    "annotations_of",
    "children",
    "fingerprints",
    "inner_schemas",
    "is_free_object",
    "is_null",
    "is_object",
    "map_children",
    "members",
    "nullable",
    "reference",
    "structure",
    "target",
    "union",
    "without_null",
]

Place = tuple[str | int, ...]

_PREFIX: Final = "#/components/schemas/"
FREE_OBJECT: Final = "JsonObject"
# Other spellings of properties, or of an enum's values, that are read as well; each to a list of them.
ALSO_READ: Final = "x-also-read"
_ANNOTATIONS: Final = ("description", "default", "example", "title", "discriminator", "secret")


def reference(key: str) -> JsonObject:
    """Return a schema that is another component."""
    return {"$ref": _PREFIX + key}


def target(schema: JsonObject) -> str | None:
    """Return the component that a schema refers to, if it does."""
    ref = schema.get("$ref")
    return ref.removeprefix(_PREFIX) if isinstance(ref, str) else None


def members(schema: JsonObject) -> list[JsonObject]:
    """Return the members of a union; a schema that is none is its own only member."""
    return list(schema["anyOf"]) if "anyOf" in schema else [schema]


def is_null(schema: JsonObject) -> bool:
    """Return whether a schema is null and nothing else."""
    return schema.get("type") == "null"


def without_null(schema: JsonObject) -> JsonObject:
    """Return the schema with null no longer allowed."""
    kept = [member for member in members(schema) if not is_null(member)]
    if "anyOf" not in schema or len(kept) == len(schema["anyOf"]):
        return schema
    return union(kept, schema)


def nullable(schema: JsonObject) -> JsonObject:
    """Return the schema with null allowed as well."""
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
    annotations: JsonObject = {key: notes[key] for key in _ANNOTATIONS if key in notes}
    if not flat:
        return annotations
    return (flat[0] | annotations) if len(flat) == 1 else {"anyOf": flat, **annotations}


def structure(schema: JsonObject) -> JsonObject:
    """Return the schema without its annotations."""
    return {key: value for key, value in schema.items() if key not in _ANNOTATIONS}


def is_free_object(schema: JsonObject) -> bool:
    """Return whether any object at all fits."""
    return (
        schema.get("type") == "object"
        and not schema.get("properties")
        and schema.get("additionalProperties", True) is True
    )


def is_object(schema: JsonObject) -> bool:
    """Return whether a schema is an object itself, and not by way of a reference or a union."""
    return schema.get("type") == "object"


def annotations_of(raw: JsonObject) -> JsonObject:
    """Return the annotations of a schema, in one spelling each."""
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


def fingerprints(schemas: list[JsonObject]) -> tuple[str, ...]:
    """Return schemas as text, for comparisons. Annotations do not count."""
    return tuple(json.dumps(structure(schema), sort_keys=True) for schema in schemas)


def inner_schemas(holder: Json, name: str | int) -> Iterator[tuple[Json, str | int, JsonObject]]:
    """Yield a schema and those in a list or union, each with its holder; objects end the walk."""
    schema: JsonObject = holder[name]
    yield holder, name, schema
    if "anyOf" in schema:
        for index in range(len(schema["anyOf"])):
            yield from inner_schemas(schema["anyOf"], index)
    elif schema.get("type") == "array":
        yield from inner_schemas(schema, "items")


def children(schema: JsonObject) -> Iterator[JsonObject]:
    """Yield the schemas directly inside a schema in normal form."""
    yield from schema.get("anyOf", ())
    yield from schema.get("properties", {}).values()
    yield from (schema[word] for word in ("items", "additionalProperties") if isinstance(schema.get(word), dict))


def map_children(schema: JsonObject, change: Callable[[JsonObject], JsonObject]) -> JsonObject:
    """Return the schema with every schema directly inside it replaced."""
    changed = dict(schema)
    if "anyOf" in schema:
        changed["anyOf"] = [change(member) for member in schema["anyOf"]]
    if "properties" in schema:
        changed["properties"] = {name: change(part) for name, part in schema["properties"].items()}
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            changed[word] = change(schema[word])
    return changed
