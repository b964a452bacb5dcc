"""Tests of samples: valid by the definition, and complete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ..support.definition import Body, Definition, Json, JsonObject, Operation
from ..support.samples import FILE, Kind, Sampler
from ..support.shapes import shape_of
from ._calls import answers, calls
from ._package import packages

DEFINITIONS = [package.definition for package in packages()]

every_definition = pytest.mark.parametrize("definition", DEFINITIONS, ids=[item.key for item in DEFINITIONS])


def bodies(operation: Operation) -> list[Body]:
    """Return the bodies of an operation's requests and responses."""
    return [*operation.bodies.values(), *(body for answers in operation.answers.values() for body in answers)]


def schemas(definition: Definition) -> Iterator[tuple[str, JsonObject]]:
    """Yield all schemas of parameters and bodies with a description."""
    for operation in definition.operations:
        for parameter in operation.parameters:
            yield f"{operation.id} {parameter.name}", parameter.schema
        for body in bodies(operation):
            yield f"{operation.id} {body.media_type}", body.schema


def defined(schema: JsonObject, version: str = "3.0.3", **components: JsonObject) -> tuple[Definition, JsonObject]:
    """Return a definition with components, and the schema to make samples for."""
    return Definition({"openapi": version, "paths": {}, "components": {"schemas": components}}), schema


def every(schema: JsonObject, version: str = "3.0.3", **components: JsonObject) -> list[Json]:
    definition, wanted = defined(schema, version, **components)
    return Sampler(definition).every(wanted)


def one(schema: JsonObject, kind: Kind, version: str = "3.0.3", **components: JsonObject) -> Json:
    definition, wanted = defined(schema, version, **components)
    return Sampler(definition).one(wanted, kind)


# --- the definitions ----------------------------------------------------------------------------------------------


@every_definition
def test_samples_are_valid(definition: Definition) -> None:
    """Samples of every kind are valid for their schemas."""
    problems: list[str] = []
    for where, schema in schemas(definition):
        sampler = Sampler(definition)
        for sample in [*sampler.every(schema), *(sampler.one(schema, kind) for kind in Kind)]:
            problems.extend(f"{where}: {error}" for error in definition.errors(schema, sample))
    assert not problems


@every_definition
def test_examples_are_valid(definition: Definition) -> None:
    """Documented examples are valid for their schemas."""
    problems: list[str] = []
    for operation in definition.operations:
        documented = [(item.schema, item.examples) for item in operation.parameters]
        documented += [(item.schema, item.examples) for item in bodies(operation)]
        for schema, examples in documented:
            for example in examples:
                problems.extend(f"{operation.id}: {error}" for error in definition.errors(schema, example))
    assert not problems


@every_definition
def test_every_property(definition: Definition) -> None:
    """Full samples contain every property, and null samples null wherever allowed."""
    for name, schema in definition.document["components"]["schemas"].items():
        shape = shape_of(definition, schema)
        if shape.is_object and not shape.union:
            full, nulls = (Sampler(definition).one(schema, kind) for kind in (Kind.FULL, Kind.NULLS))
            assert shape.properties.keys() <= full.keys(), name
            for wire, part in shape.properties.items():
                assert (nulls[wire] is None) is definition.valid(part, None), f"{name}.{wire}"
                assert full[wire] is not None, f"{name}.{wire}"


@every_definition
def test_every_alternative(definition: Definition) -> None:
    """Full samples contain every member of every union."""
    for name, schema in definition.document["components"]["schemas"].items():
        for wire, part in shape_of(definition, schema).properties.items():
            shape = shape_of(definition, part)
            samples = [sample[wire] for sample in Sampler(definition).every(schema) if wire in sample]
            for member in shape.union:
                assert any(definition.valid(member, sample) for sample in samples), f"{name}.{wire}: {member}"


@every_definition
def test_discriminated_properties(definition: Definition) -> None:
    """A discriminated property matches each value of its discriminator."""
    for name, schema in definition.document["components"]["schemas"].items():
        for selector, wire, mapping in shape_of(definition, schema).selectors:
            values = {sample[selector]: sample[wire] for sample in Sampler(definition).every(schema)}
            assert values.keys() == mapping.keys(), name
            for value, sample in values.items():
                assert definition.valid({"$ref": mapping[value]}, sample), f"{name} {value}"


@every_definition
def test_calls_and_answers(definition: Definition) -> None:
    """Calls use every parameter and media type, and responses every documented body."""
    for operation in definition.operations:
        sent = {key for call in calls(operation) for key in call.parameters}
        assert sent == {parameter.key for parameter in operation.parameters}
        assert {call.media_type for call in calls(operation)} - {None} == operation.bodies.keys()
        assert operation.successes, operation.id
        for status in operation.answers:
            actual = {item.body.media_type for item in answers(operation, [status]) if item.body}
            assert actual == {body.media_type for body in operation.answers[status]}


# --- single schemas -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "full"),
    [
        ({"type": "string", "example": "mesh"}, "mesh"),
        ({"type": "integer", "example": "seven"}, 7),  # an invalid example
        ({"type": "integer", "maximum": 3}, 3),
        ({"type": "number", "minimum": 9.5}, 9.5),
        ({"type": "boolean"}, True),
        ({"type": "boolean", "default": True}, False),
        ({"type": "string", "enum": ["a", "b"], "default": "a"}, "b"),
        ({"type": "string", "format": "binary"}, FILE),
        ({"type": "string", "maxLength": 2}, "Pu"),
        ({"type": "array", "items": {"type": "integer", "example": 4}}, [4, 4]),
        ({"type": "array", "uniqueItems": True, "items": {"type": "integer"}}, [7]),
        ({"type": "array", "items": {"type": "string", "enum": ["a", "b", "c"]}}, ["a", "b"]),
        ({"type": "array", "items": {"type": "object", "properties": {}}, "minItems": 2}, None),
        ({"allOf": [{"properties": {"a": {"type": "integer"}}}, {"properties": {"b": {"type": "boolean"}}}]}, None),
    ],
)
def test_full_sample(schema: JsonObject, full: Json) -> None:
    """A full sample uses the example, enum or constraints of its schema."""
    sample = one(schema, Kind.FULL)
    assert full is None or sample == full
    definition, _ = defined(schema)
    assert not definition.errors(schema, sample)


OBJECT: JsonObject = {
    "type": "object",
    "required": ["id", "note"],
    "properties": {
        "id": {"type": "integer"},
        "note": {"type": "string", "nullable": True},
        "done": {"type": "boolean"},
        "tags": {"type": "array", "items": {"type": "string", "example": "x"}},
    },
}


@pytest.mark.parametrize(
    ("kind", "sample"),
    [
        (Kind.FULL, {"id": 7, "note": "text", "done": True, "tags": ["x", "x"]}),
        (Kind.MINIMAL, {"id": 7, "note": "text"}),
        (Kind.NULLS, {"id": 7, "note": None, "done": True, "tags": ["x", "x"]}),
        (Kind.EMPTY, {"id": 0, "note": "", "done": False, "tags": []}),
    ],
)
def test_kinds(kind: Kind, sample: Json) -> None:
    """Each kind of sample has its extent."""
    definition, _ = defined(OBJECT)
    assert Sampler(definition, text="text").one(OBJECT, kind) == sample


def test_unknown_pattern() -> None:
    """A pattern without a sample fails with a message."""
    with pytest.raises(AssertionError, match="a sample for the pattern"):
        one({"type": "string", "pattern": "^no such text$"}, Kind.FULL)


def test_min_properties() -> None:
    """A minimal sample has `minProperties` properties."""
    some: JsonObject = {"type": "object", "minProperties": 1, "properties": {"a": {"type": "integer"}}}
    assert one(some, Kind.MINIMAL) == {"a": 7}
    free: JsonObject = {"type": "object", "minProperties": 1, "additionalProperties": {"type": "integer"}}
    assert one(free, Kind.MINIMAL) == {"further property": 7}


def test_null_in_3_1() -> None:
    """Nulls of OpenAPI 3.1 are used."""
    schema: JsonObject = {"type": "object", "properties": {"a": {"type": ["integer", "null"]}}}
    assert one(schema, Kind.NULLS, "3.1.0") == {"a": None}
    assert one(schema, Kind.FULL, "3.1.0") == {"a": 7}


def test_nested_unions() -> None:
    """Each alternative of nested unions is used once."""
    inner: JsonObject = {"oneOf": [{"type": "integer"}, {"type": "boolean"}]}
    outer: JsonObject = {"anyOf": [{"type": "string", "example": "x"}, {"type": "array", "items": inner}]}
    assert every(outer) == ["x", [7], [True]]


def test_recursive_schema() -> None:
    """A sample of a recursive schema ends."""
    node: JsonObject = {
        "type": "object",
        "required": ["children"],
        "properties": {
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            "parent": {"$ref": "#/components/schemas/Node"},
        },
    }
    (sample,) = every({"$ref": "#/components/schemas/Node"}, Node=node)
    assert sample["parent"]["children"] == []


@pytest.mark.parametrize(
    ("format_", "wrong"), [("date-time", "yesterday"), ("date", "2026-02-30"), ("uuid", "1"), ("uri", "a b")]
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_formats(version: str, format_: str, wrong: str) -> None:
    """A string that violates its format is invalid."""
    definition, schema = defined({"type": "string", "format": format_}, version)
    assert definition.errors(schema, wrong)
    assert not definition.errors(schema, Sampler(definition).one(schema, Kind.FULL))


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_reference(version: str) -> None:
    """Validation follows references."""
    whole: JsonObject = {"type": "integer"}
    definition, schema = defined({"$ref": "#/components/schemas/Whole"}, version, Whole=whole)
    assert definition.valid(schema, 1)
    assert not definition.valid(schema, "1")


def test_null() -> None:
    """Null is invalid unless allowed."""
    for version in ("3.0.3", "3.1.0"):
        definition, schema = defined({"type": "string"}, version)
        assert not definition.valid(schema, None)


def test_known_formats() -> None:
    """The definitions use only formats that are checked."""

    def formats(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if isinstance(value.get("format"), str) and "string" in str(value.get("type")):
                yield value["format"]
            for item in value.values():
                yield from formats(item)
        elif isinstance(value, list):
            for item in value:
                yield from formats(item)

    used = {name for definition in DEFINITIONS for name in formats(definition.document)}
    assert used <= {"date-time", "date", "uuid", "uri", "binary"}
