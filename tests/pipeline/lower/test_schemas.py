"""Schemas: each rewrite as definition in, normal form out, and the record of it in the log."""

from __future__ import annotations

import time

import pytest

from pipeline.document import Json, JsonObject
from pipeline.lower import Log, Rewrite
from pipeline.lower.schemas.forms import children, is_free_object, map_children
from pipeline.lower.schemas.normalize import Schemas
from pipeline.lower.schemas.references import break_circles, lookup, split_pointer

from ..definitions import BOOLEAN, INTEGER, NULL, NUMBER, TEXT, listed, ref

PLACE = ("components", "schemas", "It")


def some(*parts: JsonObject) -> JsonObject:
    return {"anyOf": list(parts)}


def has(required: tuple[str, ...] = (), extra: Json = True, **properties: JsonObject) -> JsonObject:
    """An object in normal form."""
    return {
        "type": "object", "properties": properties, "required": list(required), "additionalProperties": extra,
    }  # fmt: skip


COMPONENTS: JsonObject = {
    "Pet": {"type": "object", "properties": {"name": TEXT}, "required": ["name"]},
    "Age": {"type": "object", "properties": {"age": INTEGER}},
    "Kind": {"type": "string", "enum": ["a", "b"]},
    "Second": ref("Pet"),
    "Round": ref("About"),
    "About": ref("Round"),
    "Choice": {"oneOf": [ref("Pet"), ref("Age")]},
    "a/b~c d": TEXT,
}
PET, AGE = has(("name",), name=TEXT), has(age=INTEGER)


def prepared(**components: Json) -> tuple[Schemas, Log]:
    log = Log()
    document = {"components": {"schemas": COMPONENTS | components, "parameters": {"P": {"schema": TEXT}}}}
    return Schemas(document, log), log


def normal(raw: Json) -> tuple[JsonObject, list[Rewrite]]:
    """A schema in normal form, and what was said about it."""
    schemas, log = prepared()
    return schemas.normalize(raw, PLACE), log.rewrites


# --- each rewrite -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "result", "step", "lossy"),
    [
        # A reference that the client cannot follow is anything.
        (ref("Nowhere"), {}, "references", True),
        (ref("Round"), {}, "references", True),
        ({"$ref": "other.yaml#/A"}, {}, "references", True),
        ({"$ref": "#"}, {}, "references", True),
        ({"$ref": "#/info/title"}, {}, "references", True),
        # A reference may be null.
        ({**ref("Pet"), "nullable": True}, some(ref("Pet"), NULL), "nullable_reference", False),
        # Types are spelled as the standard does; there are no others.
        ({"type": "String"}, TEXT, "types", False),
        ({"type": "int64"}, INTEGER, "types", False),
        ({"type": "uuid"}, TEXT, "types", False),
        ({"type": "date"}, {"type": "string", "format": "date"}, "", False),
        ({"type": "file"}, {"type": "string", "format": "binary"}, "", False),
        ({"type": "any"}, {}, "types", False),
        ({"type": "strnig"}, {}, "types", True),
        ({"type": ["string", "strnig"]}, TEXT, "types", True),
        # A list has items.
        ({"type": "array"}, listed({}), "items", False),
        # An enum is of texts, or of numbers with names.
        ({"type": "integer", "enum": [1, 2]}, INTEGER, "unnamed_integers", False),
        ({"const": 3}, INTEGER, "unnamed_integers", False),
        ({"type": "integer", "enum": [1, 1.5], "x-enum-varnames": ["a", "b"]}, INTEGER, "unnamed_integers", False),
        ({"type": "string", "enum": [1, "1", True]}, {"type": "string", "enum": ["1", "true"]}, "enum_texts", False),
        ({"enum": [1, "a", None]}, some(INTEGER, TEXT, NULL), "mixed_enum", False),
        ({"enum": [True, 1.5]}, some(BOOLEAN, NUMBER), "mixed_enum", False),
        # An object and something that is none can only be the object.
        ({"allOf": [ref("Pet"), TEXT]}, PET, "all_of", True),
        # A union of lists is a list of a union.
        ({"oneOf": [listed(TEXT), listed(INTEGER)]}, listed(some(TEXT, INTEGER)), "union_of_lists", False),
        ({"oneOf": [TEXT, listed(TEXT), listed({})]}, some(TEXT, listed({})), "union_of_lists", False),
        # An object with variants, none of which can be one.
        ({**COMPONENTS["Pet"], "oneOf": [TEXT, INTEGER]}, PET, "any_of", True),
    ],
)
def test_rewrite(raw: Json, result: JsonObject, step: str, *, lossy: bool) -> None:
    """A rewrite gives the normal form and one record."""
    found, rewrites = normal(raw)
    assert found == result
    assert [(item.step, item.location, item.lossy) for item in rewrites] == (
        [(step, "#/components/schemas/It", lossy)] if step else []
    )


@pytest.mark.parametrize(
    ("raw", "result"),
    [
        # What is no schema is anything.
        (None, {}), (True, {}), ("string", {}), ([TEXT], {}), ({}, {}), ({"type": 3}, {}), ({"enum": {}}, {}),
        ({"properties": []}, {}), ({"$ref": 3}, {}), ({"$ref": None, "type": "string"}, TEXT), ({"allOf": {}}, {}),
        # Limits go, three formats stay.
        ({"type": "string", "minLength": 1, "format": "email"}, TEXT),
        ({"type": "string", "format": "uuid"}, TEXT),
        ({"format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"type": "integer", "format": "int64", "maximum": 3}, INTEGER),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, {"type": "string", "format": "binary"}),
        # References: by a second name, with a name that needs escapes.
        (ref("Second"), ref("Pet")), ({"$ref": "#/components/schemas/a~1b~0c%20d"}, ref("a/b~c d")),
        ({**ref("Pet"), "description": "mine"}, {**ref("Pet"), "description": "mine"}),
        ({**ref("Pet"), "required": ["name"]}, ref("Pet")),
        ({**ref("Pet"), "properties": {"x": TEXT}}, has(("name",), name=TEXT, x=TEXT)),
        # Null is a member of a union.
        ({"type": ["string", "null"]}, some(TEXT, NULL)), ({"type": "null"}, NULL), ({"enum": [None]}, NULL),
        ({"type": "string", "nullable": True}, some(TEXT, NULL)), ({"nullable": True}, {}),
        ({"enum": ["a", None]}, some({"type": "string", "enum": ["a"]}, NULL)),
        # Enums.
        ({"enum": ["a", "b", "a"]}, {"type": "string", "enum": ["a", "b"]}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"type": "boolean", "enum": [True]}, BOOLEAN), ({"enum": [1.5, 2]}, NUMBER), ({"enum": [{}, []]}, {}),
        ({"type": "array", "items": TEXT, "enum": [["a"]]}, listed(TEXT)),
        ({"type": "integer", "enum": [1, "2"], "x-enum-varnames": ["one", "two"]},
         {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["one", "two"]}),
        # Objects.
        ({"properties": {"a": None}}, has(a={})), ({"additionalProperties": TEXT}, has(extra=TEXT)),
        ({"type": "object", "additionalProperties": {}}, has()), ({"type": "object", "additionalProperties": 3}, has()),
        ({"type": "object", "additionalProperties": False}, has(extra=False)),
        ({"patternProperties": {"^x": TEXT}}, has(extra=TEXT)),
        ({"patternProperties": {"^x": TEXT, "^y": INTEGER}}, has()),
        ({"properties": {"a": TEXT}, "required": ["a", "a", "b", 3, ["a"]]}, has(("a",), a=TEXT)),
        ({"properties": {"a": TEXT}, "required": "a"}, has(a=TEXT)),
        ({"type": "object", "x-mark": 1}, has() | {"x-mark": 1}),
        # Lists.
        ({"prefixItems": [TEXT, INTEGER]}, listed(some(TEXT, INTEGER))),
        ({"type": "array", "items": [TEXT, {}]}, listed({})), ({"items": TEXT}, listed(TEXT)),
        # allOf.
        ({"allOf": []}, {}), ({"allOf": [ref("Pet")]}, ref("Pet")), ({"allOf": [{}, {"description": "d"}]}, {}),
        ({"allOf": [ref("Pet"), ref("Age")]}, has(("name",), name=TEXT, age=INTEGER)),
        ({"allOf": [has(a=TEXT), has(extra=False, a=TEXT)]}, has(extra=False, a=TEXT)),
        ({"allOf": [ref("Age"), has(b=TEXT), {"required": ["age", "x", 3]}], "required": ["b"]},
         has(("b", "age"), age=INTEGER, b=TEXT)),
        ({"allOf": [ref("Age"), {"required": ["age"]}]}, ref("Age")),
        ({"allOf": [TEXT, ref("Kind")]}, ref("Kind")), ({"allOf": [NUMBER, INTEGER]}, INTEGER),
        ({"allOf": [some(TEXT, NULL), some(TEXT, NULL)]}, some(TEXT, NULL)),
        ({"allOf": [ref("Pet"), {"type": "object"}], "nullable": True}, some(PET, NULL)),
        # anyOf and oneOf.
        ({"anyOf": [TEXT, some(INTEGER, TEXT)]}, some(TEXT, INTEGER)), ({"oneOf": [INTEGER]}, INTEGER),
        ({"oneOf": [ref("Pet"), NULL]}, some(ref("Pet"), NULL)), ({"anyOf": [TEXT, {}]}, some(TEXT, {})),
        ({"anyOf": [{"enum": ["a"]}, {"enum": ["b", "a"]}]}, {"type": "string", "enum": ["a", "b"]}),
        ({"type": "object", "oneOf": [ref("Pet"), ref("Age")]}, some(ref("Pet"), ref("Age"))),
        ({"type": "string", "anyOf": [{"format": "date"}, TEXT]}, some({"type": "string", "format": "date"}, TEXT)),
        ({**COMPONENTS["Pet"], "anyOf": [{"required": ["name"]}, {"required": []}]}, PET),
    ],
    ids=repr,
)  # fmt: skip
def test_silent_rewrite(raw: Json, result: JsonObject) -> None:
    """A rewrite that loses nothing is not logged."""
    found, rewrites = normal(raw)
    assert {word: value for word, value in found.items() if word != "description" or "description" in result} == result
    assert rewrites == []


def test_annotations() -> None:
    """Annotations stay with their schema."""
    raw = {"type": "string", "description": "d", "default": "a", "examples": ["e", "f"], "nullable": True}
    assert normal(raw)[0] == some(TEXT, NULL) | {"description": "d", "default": "a", "example": "e"}


@pytest.mark.parametrize("wrong", [None, 3, "", " ", [], {"a": 1}])
def test_description_invalid(wrong: Json) -> None:
    """A description that is not text is dropped."""
    assert normal({"type": "string", "description": wrong, "title": wrong})[0] == TEXT


def test_input_unchanged() -> None:
    """The schema is not modified."""
    raw = {"allOf": [{"properties": {"a": {"type": ["string", "null"]}}}], "oneOf": [{"properties": {"b": TEXT}}]}
    before = repr(raw)
    normal(raw)
    assert repr(raw) == before


# --- objects with variants ----------------------------------------------------------------------------------------


def test_variants() -> None:
    """An object with variants becomes one object per variant."""
    found, rewrites = normal({"properties": {"x": TEXT}, "oneOf": [ref("Pet"), {"properties": {"b": INTEGER}}]})
    first = has(("name",), x=TEXT, name=TEXT) | {"title": "Pet"}
    assert found == some(first, has(x=TEXT, b=INTEGER))
    assert rewrites == []


def test_too_many_variants() -> None:
    """Too many variants are left out and logged."""
    variants = [{"properties": {f"v{number}": TEXT}} for number in range(41)]
    found, rewrites = normal({"properties": {"x": TEXT}, "oneOf": variants})
    assert found == has(x=TEXT)
    assert [(item.step, item.lossy) for item in rewrites] == [("any_of", True)]


# --- references to other places -----------------------------------------------------------------------------------


def test_hoisted_reference() -> None:
    """A reference into another place gets one component, with a new name."""
    schemas, log = prepared(Deep={"properties": {"list": {"items": {"properties": {"x": TEXT}}}}})
    place = "#/components/schemas/Deep/properties/list/items"
    keys = [schemas.resolve(place, PLACE) for _ in range(2)]
    assert keys == ["DeepList", "DeepList"]
    assert schemas.components["DeepList"] == has(x=TEXT)
    assert schemas.resolve("#/components/parameters/P/schema", PLACE) == "ParametersP"
    assert log.rewrites == []
    schemas, _ = prepared(DeepList=TEXT, Deep={"properties": {"list": INTEGER}})
    assert schemas.resolve("#/components/schemas/Deep/properties/list", PLACE) == "DeepList2"


def test_hoisted_place() -> None:
    """A rewrite in another place is logged with that place."""
    schemas, log = prepared(Deep={"properties": {"list": {"properties": {"x": {"type": "array"}}}}})
    schemas.resolve("#/components/schemas/Deep/properties/list", PLACE)
    assert [item.location for item in log.rewrites] == ["#/components/schemas/Deep/properties/list/properties/x"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("#/a/b", ["a", "b"]), ("#/a~1b/~0c", ["a/b", "~c"]), ("#/a%20b", ["a b"]), ("#/~01", ["~1"]), ("#/", [""]),
        ("#", None), ("", None), ("#a", None), ("a.yaml#/b", None), ("http://h/a#/b", None),
    ],
)  # fmt: skip
def test_split_pointer(text: str, parts: list[str] | None) -> None:
    """A pointer is split into its keys."""
    assert split_pointer(text) == parts


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (["a", "0"], 1), (["a", "1", "b"], 2), (["a", "2"], None), (["a", "-1"], None), (["a", "x"], None),
        (["a", "0", "x"], None), (["b"], None), ([], {"a": [1, {"b": 2}]}),
    ],
)  # fmt: skip
def test_lookup(parts: list[str], found: Json) -> None:
    """A lookup returns the node or None."""
    assert lookup({"a": [1, {"b": 2}]}, parts) == found


@pytest.mark.parametrize("components", [None, 3, [], {"schemas": []}, {"schemas": None}, {"schemas": {"A": 3}}])
def test_components_invalid(components: Json) -> None:
    """Invalid components are ignored."""
    schemas = Schemas({"components": components}, Log())
    schemas.normalize_all()
    assert list(schemas.components.values()) in ([], [{}])


# --- circles ------------------------------------------------------------------------------------------------------


def finished(**components: Json) -> tuple[dict[str, JsonObject], list[tuple[str, str, bool]]]:
    """All components after the last pass, and the log."""
    log = Log()
    schemas = Schemas({"components": {"schemas": components}}, log)
    schemas.normalize_all()
    break_circles(schemas.components, log)
    return schemas.components, [(item.step, item.location, item.lossy) for item in log.rewrites]


@pytest.mark.parametrize(
    ("components", "cut"),
    [
        ({"A": listed(ref("A"))}, {"A": listed({})}),
        ({"A": some(TEXT, listed(ref("A")))}, {"A": some(TEXT, listed({}))}),
        ({"A": listed(ref("B")), "B": some(ref("A"), TEXT)}, {"A": listed(ref("B")), "B": some({}, TEXT)}),
        ({"A": {"allOf": [ref("A")]}}, {"A": {}}),
        ({"A": {"allOf": [ref("B")]}, "B": {"allOf": [ref("A")]}}, {"A": ref("B"), "B": {}}),
        ({"A": {"allOf": [ref("B")]}, "B": {"anyOf": [ref("C")]}, "C": {"allOf": [ref("B")]}},
         {"A": ref("B"), "B": ref("C"), "C": {}}),
    ],
)  # fmt: skip
def test_recursive_alias(components: Json, cut: Json) -> None:
    """A list, union or alias that holds itself, which no Python type can say, is cut and logged."""
    found, said = finished(**components)
    assert found == cut
    assert said == [("recursive_alias", f"#/components/schemas/{list(components)[-1]}", True)]


@pytest.mark.parametrize(
    "holder",
    [
        {"properties": {"x": ref("A")}},
        {"properties": {"x": listed(ref("A"))}},
        {"properties": {"x": some(ref("A"), NULL)}},
        {"additionalProperties": ref("A")},
    ],
)
def test_recursive_object(holder: Json) -> None:
    """An object that holds itself is unchanged."""
    assert finished(A=holder)[1] == []


def test_recursive_all_of() -> None:
    """An allOf that leads back to itself uses what is known."""
    found, said = finished(
        A={"allOf": [ref("B"), {"properties": {"a": TEXT}}]}, B={"allOf": [ref("A"), {"properties": {"b": TEXT}}]}
    )
    assert found["A"] == has(b=TEXT, a=TEXT)
    assert said == []


@pytest.mark.parametrize(
    ("components", "merged"),
    [
        # Each holds itself under one name; their product would hold their product, and so on.
        ({"A": {"properties": {"p": ref("A")}}, "B": {"properties": {"p": ref("B")}}}, has(p=ref("B"))),
        ({"A": {"properties": {"p": ref("B")}}, "B": {"properties": {"p": ref("A")}}}, None),
        ({"A": {"properties": {"p": {"properties": {"p": ref("A")}}}}, "B": {"properties": {"p": ref("B")}}}, None),
    ],
)
def test_recursive_merge(components: Json, merged: Json) -> None:
    """Merging objects that hold themselves ends."""
    found, said = finished(**components, Both={"allOf": [ref("A"), ref("B")]})
    assert found["Both"]["properties"].keys() == {"p"}
    assert merged is None or found["Both"] == merged
    assert [(step, lossy) for step, _, lossy in said] == [("all_of", True)]


def test_recursive_union() -> None:
    """A union among its own members adds nothing."""
    union = {"properties": {"x": TEXT}, "oneOf": [ref("A"), {"properties": {"b": TEXT}}]}
    found, _ = finished(A=union, Both={"allOf": [ref("A"), {"properties": {"c": TEXT}}]})
    assert all({"x", "b", "c"} >= set(part.get("properties", ())) for part in found["Both"].get("anyOf", ()))


def test_merge_time() -> None:
    """Nine objects that all hold each other are merged in time."""
    names = [f"A{number}" for number in range(9)]
    parts: Json = {
        name: {"properties": {f"p{other}": ref(names[(number + other) % 9]) for other in range(9)}}
        for number, name in enumerate(names)
    }
    started = time.perf_counter()
    found, _ = finished(**parts, All={"allOf": [ref(name) for name in names]})
    assert set(found["All"]["properties"]) == {f"p{number}" for number in range(9)}
    assert time.perf_counter() - started < 20


# --- walking schemas in normal form -------------------------------------------------------------------------------


def test_children() -> None:
    """Children are the schemas directly inside a schema."""
    schema = has(extra=BOOLEAN, a=listed(TEXT), b=some(INTEGER, NULL))
    assert list(children(schema)) == [listed(TEXT), some(INTEGER, NULL), BOOLEAN]
    assert map_children(schema, lambda child: {"was": child}) == has(
        extra={"was": BOOLEAN}, a={"was": listed(TEXT)}, b={"was": some(INTEGER, NULL)}
    )
    assert map_children(some(TEXT), lambda _: NULL) == some(NULL)
    assert map_children(listed(TEXT), lambda _: NULL) == listed(NULL)


@pytest.mark.parametrize(
    ("schema", "free"),
    [(has(), True), (has(a=TEXT), False), (has(extra=TEXT), False), (has(extra=False), False), (TEXT, False)],
)
def test_free_object(schema: JsonObject, *, free: bool) -> None:
    """A free object is one that any object fits."""
    assert is_free_object(schema) is free
