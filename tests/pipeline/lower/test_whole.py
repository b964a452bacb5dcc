"""The lowered definition: what the generator gets of a whole, which names are in it, and that nothing crashes it."""

from __future__ import annotations

import copy
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline.lower
from pipeline.document import MAX_DEPTH, Json, JsonObject, pointer
from pipeline.errors import PipelineError
from pipeline.lower import Choice, Lowered, Names, count_operations, lower

from ..definitions import FILE, FORM, INTEGER, JSON, MULTIPART, TEXT, content, has, listed, mapped, ref


def answer(schema: JsonObject) -> JsonObject:
    return {"200": content(schema)}


def whole(*, names: Names | None = None, operation: JsonObject | None = None, **schemas: Json) -> Lowered:
    """A definition of some schemas and at most one operation, lowered."""
    paths = {"/x": {"post": {"operationId": "act", **operation}}} if operation else {}
    return lower({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}, names)


def said(result: Lowered) -> list[tuple[str, str, bool]]:
    return [(item.step, item.location, item.lossy) for item in result.rewrites]


def written(result: Lowered) -> JsonObject:
    schemas: JsonObject = result.document["components"]["schemas"]
    return schemas


# --- what the generator gets --------------------------------------------------------------------------------------


def test_lowered() -> None:
    """The lowered definition holds Python names; wire names are beside it."""
    parameters = [{"name": "user.id", "in": "path", "schema": TEXT}, {"name": "$top", "in": "query", "schema": INTEGER}]
    text = TEXT | {"description": "Its id."}
    job = has("job-id", **{"job-id": text})
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": 2, "description": "What it is.", "contact": {}},
        "paths": {
            "/u/{user.id}": {
                "get": {
                    "operationId": "getJob", "tags": ["Some Jobs"], "summary": "Get.", "description": 3,
                    "deprecated": True, "security": [{"k": []}], "parameters": parameters,
                    "responses": answer(ref("job")),
                }
            }
        },
        "components": {"schemas": {"job": job}, "securitySchemes": {"k": {"type": "http", "scheme": "bearer"}}},
    }  # fmt: skip

    result = lower(document)

    assert result.document == {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "2", "description": "What it is."},
        "paths": {
            "/get_job/{user_id}": {
                "get": {
                    "operationId": "get_job", "tags": ["some_jobs"], "summary": "Get.",
                    "parameters": [
                        {"name": "user_id", "in": "path", "required": True, "schema": TEXT},
                        {"name": "top", "in": "query", "required": False, "schema": INTEGER},
                    ],
                    "responses": answer(ref("Job")),
                }
            }
        },
        "components": {"schemas": {"Job": has("job_id", job_id=text)}},
    }  # fmt: skip
    ((name, property_),) = result.properties["Job"].items()
    assert (name, property_.wire, property_.description) == ("job_id", "job-id", "Its id.")
    assert result.rewrites == ()


def test_input_unchanged() -> None:
    """The definition is not modified."""
    schema = {"type": ["object", "null"], "properties": {"a": {"enum": [1]}}, "oneOf": [{"properties": {"b": FILE}}]}
    document = {"openapi": "3.1.0", "paths": {"/x": {"get": {"responses": answer(schema)}}}}
    before = copy.deepcopy(document)
    lower(document)
    assert document == before


def test_class_source() -> None:
    """A class has its source, and a property the description of the schema that it refers to."""
    kind = {"enum": ["a"], "description": "Which kind."}
    job = {"properties": {"kind": ref("Kind")}, "x-source": "https://a.example"}
    result = whole(Job=job, Plain={"properties": {"a": TEXT}}, Kind=kind)
    assert (result.sources["Job"], result.sources["Plain"]) == ("Source: https://a.example.", "")
    assert result.properties["Job"]["kind"].description == "Which kind."


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (TEXT | {"default": "a", "description": "Its name."}, 'Its name. Default: "a".'),
        (INTEGER | {"default": 0}, "Default: 0."),
        (ref("Kind"), 'Which kind. Default: "a".'),
        (ref("Kind") | {"default": "b"}, 'Which kind. Default: "b".'),
        ({"allOf": [ref("Kind")], "default": "b", "description": "Own."}, 'Own. Default: "b".'),
        (TEXT | {"default": {}}, ""),
    ],
    ids=repr,
)
def test_property_default(schema: JsonObject, said: str) -> None:
    """The default of a property is described and left to the service."""
    kind = {"enum": ["a", "b"], "description": "Which kind.", "default": "a"}
    result = whole(Job={"properties": {"it": schema}}, Kind=kind)
    assert result.properties["Job"]["it"].description == said
    assert "default" not in json.dumps(result.document)


# --- how the class of an object is told ---------------------------------------------------------------------------

CAT, DOG = {"properties": {"kind": TEXT, "meow": TEXT}}, {"properties": {"kind": TEXT, "bark": TEXT}}


@pytest.mark.parametrize(
    ("mapping", "classes"),
    [
        (None, {"Cat": "Cat", "Dog": "Dog"}),
        ({}, {"Cat": "Cat", "Dog": "Dog"}),
        ({"c": "#/components/schemas/Cat", "d": "Dog"}, {"c": "Cat", "d": "Dog"}),
        ({"c": "#/components/schemas/Cat", "kitten": "#/components/schemas/Cat"},
         {"c": "Cat", "kitten": "Cat", "Dog": "Dog"}),
        ({"c": "#/components/schemas/Cat", "x": "#/components/schemas/Other", "y": "else.yaml", "z": 3},
         {"c": "Cat", "Dog": "Dog"}),
        ([], {"Cat": "Cat", "Dog": "Dog"}),
    ],
    ids=repr,
)  # fmt: skip
def test_discriminator(mapping: Json, classes: dict[str, str]) -> None:
    """A discriminator selects the member of a union."""
    told = {"propertyName": "kind", **({"mapping": mapping} if mapping is not None else {})}
    result = whole(Pet={"oneOf": [ref("Cat"), ref("Dog")], "discriminator": told}, Cat=CAT, Dog=DOG, Other=DOG)
    assert list(result.choices.values()) == [Choice("kind", classes)]


def test_discriminator_title() -> None:
    """A member without a name is selected by its title; without a union, the discriminator is a listed loss."""
    discriminator = {"propertyName": "kind"}
    union = {"oneOf": [CAT | {"title": "Cat"}, DOG | {"title": "Dog"}], "discriminator": discriminator}
    assert list(whole(Pet=union).choices.values()) == [Choice("kind", {"Cat": "PetCat", "Dog": "PetDog"})]
    base = {"type": "object", "properties": {"kind": TEXT}, "discriminator": discriminator}
    assert [item.lossy for item in whole(Pet=base).rewrites if item.step == "discriminator"] == [True]


@pytest.mark.parametrize("wrong", [None, 3, "kind", [], {}, {"propertyName": 3}, {"mapping": {}}], ids=repr)
def test_discriminator_invalid(wrong: Json) -> None:
    """An invalid discriminator is ignored."""
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": wrong}
    assert whole(Pet=union, Cat=CAT, Dog=DOG).choices == {}


MAPPING = {"c": ref("Cat")["$ref"], "d": ref("Dog")["$ref"]}
TABLE: JsonObject = {"selector": "the type", "property": "the-part", "mapping": MAPPING}


def job(table: Json, key: str = "x-part-by-type") -> JsonObject:
    return {**has(**{"the type": TEXT, "the-part": {"oneOf": [ref("Cat"), ref("Dog")]}}), key: table}


def test_sibling() -> None:
    """The extension selects the class of a property by another property."""
    result = whole(Job=job(TABLE), Heir={"allOf": [ref("Job"), {"properties": {"more": TEXT}}]}, Cat=CAT, Dog=DOG)
    choice = Choice("the type", {"c": "Cat", "d": "Dog"})
    assert result.siblings == {("Job", "the_part"): choice, ("Heir", "the_part"): choice}


@pytest.mark.parametrize(
    ("table", "key"),
    [
        (TABLE, "x-note"), (TABLE | {"more": 1}, "x-part-by-type"), ({"selector": "the type"}, "x-part-by-type"),
        (None, "x-part-by-type"), ([], "x-part-by-type"), ("a", "x-part-by-type"),
    ],
)  # fmt: skip
def test_sibling_ignored(table: Json, key: str) -> None:
    """An extension with another name or shape is ignored."""
    assert whole(Job=job(table, key), Cat=CAT, Dog=DOG).siblings == {}


@pytest.mark.parametrize(
    "change",
    [
        {"selector": "size"}, {"property": "size"}, {"selector": ["the type"]}, {"property": 3}, {"mapping": []},
        {"mapping": None}, {"mapping": {"c": "#/components/schemas/Nope"}},
        {"mapping": {"c": "#/components/schemas/Text"}}, {"mapping": {"a/b": None}},
    ],
    ids=repr,
)  # fmt: skip
def test_sibling_unknown(change: JsonObject) -> None:
    """A table with unknown names is a loss that must be listed."""
    result = whole(Job=job(TABLE | change), Cat=CAT, Dog=DOG, Text=TEXT)
    assert result.siblings == {}
    (rewrite,) = [rewrite for rewrite in result.rewrites if rewrite.step == "siblings"]
    assert rewrite.lossy
    assert rewrite.location == "#/components/schemas/Job/x-part-by-type"


def test_also_read_unknown() -> None:
    """Spellings of unknown names are a loss that must be listed."""
    job = {"type": "object", "properties": {"a": TEXT}, "x-also-read": {"a": ["A"], "b": ["B"]}}
    kind = {"type": "string", "enum": ["x"], "x-also-read": {"x": ["X"], "y": ["Y"]}}
    result = whole(Job=job, Kind=kind)
    lost = [rewrite.location for rewrite in result.rewrites if rewrite.step == "also_read"]
    assert lost == ["#/components/schemas/Job/x-also-read/b", "#/components/schemas/Kind/x-also-read/y"]
    assert result.properties["Job"]["a"].also == ("A",)
    assert result.spellings["Kind"] == {"X": "x", "Y": "y"}


# --- components of their own --------------------------------------------------------------------------------------


def test_free_objects() -> None:
    """All free objects share one class: one of the definition, or a new one with a free name."""
    result = whole(Job={"properties": {"a": {"type": "object"}, "b": {"additionalProperties": True, "type": "object"}}})
    assert written(result)["Job"]["properties"] == {"a": ref("JsonObject"), "b": ref("JsonObject")}
    assert said(result) == [
        ("free_object", f"#/components/schemas/Job/properties/{name}", False) for name in ("a", "b")
    ]
    holder = {"properties": {"a": {"type": "object"}}}
    same = whole(Job=holder, JsonObject={"type": "object", "description": "ours"})
    other = whole(Job=holder, JsonObject={"properties": {"x": TEXT}})
    assert (set(written(same)), set(written(other))) == ({"Job", "JsonObject"}, {"Job", "JsonObject", "JsonObject2"})


def test_inline_schemas() -> None:
    """Inline objects and enums become components named by their place."""
    inner = {"properties": {"kind": {"enum": ["a", "b"]}, "list": {"items": {"properties": {"x": TEXT}}}}}
    operation = {
        "parameters": [{"name": "sort", "in": "query", "schema": {"enum": ["up"]}}],
        "requestBody": {"content": {JSON: {"schema": inner}}},
        "responses": answer({"oneOf": [{"title": "Good", "properties": {"g": TEXT}}, {"properties": {"b": TEXT}}]}),
    }
    assert list(written(whole(operation=operation))) == [
        "ActSort", "ActBody", "ActBodyKind", "ActBodyListItem", "ActResponse200Good", "ActResponse200Type1",
    ]  # fmt: skip


def test_class_collisions() -> None:
    """Colliding class names get distinct names and modules."""
    keys = ["job", "Job", "JOB", "Job_", "job.", "Response", "Warning", "Con", "GltfBinary", "GLB"]
    names = Names({"words": {"GLB": "gltf_binary"}})
    result = whole(names=names, **{key: {"properties": {"x": TEXT}} for key in keys})
    assert list(result.properties) == [
        "Job", "Job2", "JOB3", "Job4", "Job5", "Response", "WarningModel", "Con", "GltfBinary", "GLB",
    ]  # fmt: skip
    assert result.module_names == {"Con": "con_2", "GLB": "gltf_binary_2"}


def test_nullable_component() -> None:
    """A component that may be null gives its name to the object."""
    result = whole(
        operation={"responses": answer(ref("Second"))},
        Maybe={**has(a=TEXT), "nullable": True},
        Second={"allOf": [ref("First")]},
        First={"properties": {"maybe": ref("Maybe")}},
    )
    assert set(result.properties) == {"Maybe", "First"}
    assert result.document["paths"]["/act"]["post"]["responses"] == answer(ref("First"))


def test_parent_union() -> None:
    """A parent that lists its heirs is their union, in any order."""
    schemas: JsonObject = {
        "Pet": {"properties": {"kind": TEXT}, "required": ["kind"], "oneOf": [ref("Cat"), ref("Dog")]},
        "Cat": {"allOf": [ref("Pet"), {"properties": {"meow": TEXT}}]},
        "Dog": {"allOf": [ref("Pet"), {"properties": {"bark": TEXT}}]},
    }
    for order in itertools.permutations(schemas):
        result = whole(**{name: schemas[name] for name in order})
        assert {name: set(properties) for name, properties in result.properties.items()} == {
            "Cat": {"kind", "meow"}, "Dog": {"kind", "bark"},
        }  # fmt: skip
        assert written(result)["Pet."] == {"anyOf": [ref("Cat"), ref("Dog")]}


def test_two_unions() -> None:
    """Two unions in one object are multiplied."""

    def one_of(*names: str) -> JsonObject:
        return {"oneOf": [has(**{name: TEXT}) for name in names]}

    result = whole(Both={"allOf": [{"properties": {"p": TEXT}}, one_of("a", "b"), one_of("x", "y")]})

    found = [set(properties) for properties in result.properties.values()]
    assert found == [{"p", "a", "x"}, {"p", "a", "y"}, {"p", "b", "x"}, {"p", "b", "y"}]


# --- properties and members ---------------------------------------------------------------------------------------


def test_property_names() -> None:
    """Properties get distinct names that are not reserved."""
    wires = ["id", "_id", "ID", "a-b", "a_b", "class", "to_dict", "from_dict", "additional_properties", "self", "data"]
    wires += ["+1", "-1", "__x__"]
    result = whole(Job={"properties": dict.fromkeys(wires, TEXT)})
    assert {item.wire: name for name, item in result.properties["Job"].items()} == {
        "id": "id", "_id": "field_id", "ID": "id_value", "a-b": "a_b", "a_b": "a_b_value", "class": "class_",
        "to_dict": "to_dict_value", "from_dict": "from_dict_value",
        "additional_properties": "additional_properties_value", "self": "self_", "data": "data", "+1": "plus_1",
        "-1": "minus_1", "__x__": "x",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "members"),
    [
        ({"enum": ["a", "b"]}, {"A": "a", "B": "b"}),
        ({"enum": ["red", "RED", "-red", "re d"]}, {"RED": "red", "RED_2": "RED", "MINUS_RED": "-red", "RE_D": "re d"}),
        ({"enum": ["+1", "-1", "1"]}, {"PLUS_1": "+1", "MINUS_1": "-1", "VALUE_1": "1"}),
        ({"enum": ["", "EMPTY", " ", "\n"]}, {"EMPTY": "", "EMPTY_2": "EMPTY", "VALUE": " ", "VALUE_2": "\n"}),
        ({"enum": ['"""', "{{ x }}", "\\"]}, {"QUOTES_QUOTES_QUOTES": '"""', "X": "{{ x }}", "VALUE": "\\"}),
        ({"type": "integer", "enum": [0, -1], "x-enum-varnames": ["off", "on"]}, {"OFF": 0, "ON": -1}),
        ({"enum": ["a", "b"], "x-enum-varnames": ["first", "first"]}, {"FIRST": "a", "FIRST_2": "b"}),
        ({"enum": ["a", "b"], "x-enum-varnames": ["first"]}, {"A": "a", "B": "b"}),
        ({"enum": ["a", "b"], "x-enum-varnames": ["first", 3]}, {"A": "a", "B": "b"}),
    ],
)
def test_enum_names(schema: JsonObject, members: JsonObject) -> None:
    """Enum members have distinct names."""
    enum = written(whole(Kind=schema))["Kind"]
    assert dict(zip(enum["x-enum-varnames"], enum["enum"], strict=True)) == members


def test_names_toml() -> None:
    """Names of names.toml are used wherever there are any."""
    names = Names(
        {
            "words": {"iTwin": "itwin"}, "tags": {"Old": "new"}, "operations": {"act": "do_it"},
            "parameters": {"p": "page"}, "properties": {"Job.x": "ex"}, "classes": {"Job": "Task"},
            "enums": {"Kind.a": "ALPHA"},
        }
    )  # fmt: skip
    operation = {"tags": ["Old"], "parameters": [{"name": "p", "in": "query"}], "responses": answer(ref("Job"))}

    job = has(x=TEXT, iTwins=TEXT)
    result = whole(names=names, operation=operation, Job=job, Kind={"enum": ["a"]})

    assert result.operations["do_it"].tag == "new"
    assert result.operations["do_it"].parameters[0].python == "page"
    assert list(result.properties["Task"]) == ["ex", "itwins"]
    assert written(result)["Kind"]["x-enum-varnames"] == ["ALPHA"]
    assert names.unused() == []


# --- files --------------------------------------------------------------------------------------------------------


def upload(schema: JsonObject, media_type: str = MULTIPART) -> JsonObject:
    return {"requestBody": {"content": {media_type: {"schema": schema}}}}


@pytest.mark.parametrize(
    ("field", "found"),
    [
        (FILE, FILE),
        (listed(FILE), listed(FILE)),
        ({"anyOf": [FILE, TEXT]}, {"anyOf": [FILE, TEXT]}),
        (ref("Data"), FILE),
        (ref("List"), listed(ref("Data."))),
        # An object in a field of a form travels as JSON.
        (mapped(FILE), {**has(), "additionalProperties": TEXT}),
        (ref("Part"), has(x=TEXT)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("inline", [True, False])
def test_file_in_form(field: JsonObject, found: JsonObject, *, inline: bool) -> None:
    """A file is a file as a field of a form."""
    form = has(a=field)
    operation = upload(form if inline else ref("Form"))
    result = whole(operation=operation, Form=form, Data=FILE, List=listed(ref("Data")), Part=has(x=FILE))
    schemas = written(result)
    part = schemas["ActBody" if inline else "Form"]["properties"]["a"]
    hoisted = schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else {}
    assert found in (part, hoisted)


@pytest.mark.parametrize("kind", [JSON, FORM])
def test_file_in_json(kind: str) -> None:
    """A file inside JSON is text and logged, also by a component that a form shares."""
    holder = {"properties": {"one": FILE, "both": {"items": FILE}, "data": ref("Data"), "many": ref("Many")}}
    form = upload({"properties": {"f": ref("Data"), "g": ref("Many")}})
    form["requestBody"]["content"][kind] = {"schema": holder}
    result = whole(operation=form, Data=FILE, Many=listed(ref("Data")), Holder=holder)
    body = result.operations["act"].bodies[kind][1]["properties"]
    assert body == {"one": TEXT, "both": listed(TEXT), "data": TEXT, "many": listed(TEXT)}
    assert written(result)["Holder"]["properties"] == body
    assert written(result)["ActFilesBody"]["properties"] == {"f": ref("Data."), "g": ref("Many.")}
    assert said(result).count(("file_in_json", "#/components/schemas/Holder", False)) == 4


def test_form_and_json() -> None:
    """A form that is also JSON gets a separate class for its files."""
    form = {"properties": {"data": FILE, "name": TEXT}}
    operation = upload(ref("Upload")) | {"responses": answer({"items": ref("Upload")})}
    result = whole(operation=operation, Upload=form)
    found = {name: schema["properties"]["data"] for name, schema in written(result).items()}
    assert found == {"Upload": TEXT, "ActBody": FILE}
    assert said(result) == [
        ("file_in_json", "#/paths/~1x/post/requestBody/content/multipart~1form-data", False),
        ("file_in_json", "#/components/schemas/Upload", False),
    ]


def test_form_recursive() -> None:
    """A form that holds itself is lowered."""
    node = {"properties": {"p": ref("Choice"), "f": FILE}}
    choice = {"properties": {"a": TEXT}, "oneOf": [ref("Node"), {"properties": {"b": TEXT}}]}
    result = whole(operation=upload(ref("Choice")), Node=node, Choice=choice)
    assert result.operations["act"].bodies


# --- anything at all ----------------------------------------------------------------------------------------------


def test_steps_are_tested() -> None:
    """Each rewrite step occurs in a test."""
    folder = Path(pipeline.lower.__file__).parent
    code = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    chosen = re.findall(r'what = "(\w+)" if .* else "(\w+)"', code)
    steps = {*re.findall(r'log\.add\(\s*"(\w+)"', code), *chosen[0]}
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert len(steps) > 30
    assert [step for step in sorted(steps) if f'"{step}"' not in tests] == []


def test_long_chain() -> None:
    """Too long a chain of schemas is rejected."""

    def chain(length: int) -> JsonObject:
        parts: JsonObject = {f"S{n}": {"allOf": [ref(f"S{n + 1}"), {"properties": {"a": TEXT}}]} for n in range(length)}
        return parts | {f"S{length}": {"properties": {"z": TEXT}}}

    assert written(whole(**chain(300)))["S0"]["properties"] == {"a": TEXT, "z": TEXT}
    with pytest.raises(PipelineError, match="too many schemas are each made of the next"):
        whole(**chain(5_000))


@pytest.mark.parametrize("kind", ["list", "object", "allOf", "anyOf", "map"])
def test_deep_nesting(kind: str) -> None:
    """A schema at the nesting limit is lowered."""
    schema: Json = {"properties": {"z": TEXT}}
    for _ in range(MAX_DEPTH // 2 - 10):
        schema = {
            "list": {"items": schema}, "object": {"properties": {"a": schema}}, "allOf": {"allOf": [schema]},
            "anyOf": {"anyOf": [schema, TEXT]}, "map": {"additionalProperties": schema},
        }[kind]  # fmt: skip
    assert any(name.startswith("Deep") for name in written(whole(Deep=schema)))


EVERYTHING: JsonObject = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "servers": [{"url": "https://{h}.example/v1", "variables": {"h": {"default": "a"}}}],
    "paths": {
        "/things/{id}": {
            "servers": [{"url": "/v2"}],
            "parameters": [{"name": "id", "in": "path", "required": True}, {"$ref": "#/components/parameters/P"}],
            "get": {
                "operationId": "getThing", "tags": ["things"], "summary": "s", "x-allow-reserved-path": ["id"],
                "parameters": [
                    {"name": "f", "in": "query", "style": "deepObject", "schema": {"properties": {"a": TEXT}}},
                    {"name": "w", "in": "query", "content": {JSON: {"schema": {"type": "object"}}}},
                    {"name": "l", "in": "query", "explode": False, "schema": {"items": INTEGER}},
                    {"name": "h", "in": "header", "description": "d", "schema": {"format": "date-time"}},
                ],
                "responses": {
                    "200": {"content": {JSON: {"schema": ref("Thing")}}}, "404": {"$ref": "#/components/responses/R"},
                },
            },
        },
        "/things": {
            "post": {
                "requestBody": {"content": {JSON: {"schema": ref("Thing")}, MULTIPART: {"schema": ref("Form")}}},
                "responses": answer({"oneOf": [ref("Thing"), ref("Value")]}),
            },
            "put": {"requestBody": {"$ref": "#/components/requestBodies/B"}},
        },
    },
    "components": {
        "parameters": {"P": {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}}},
        "responses": {"R": {"content": {"text/plain": {}}}},
        "requestBodies": {"B": {"content": {FORM: {"schema": ref("Base")}}}},
        "schemas": {
            "Base": {"required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["a", None]}}},
            "Thing": {"allOf": [ref("Base"), {"properties": {"next": ref("Thing")}}], "x-mark": {"a": "b"}},
            "Value": {"anyOf": [TEXT, {"items": ref("Value")}], "description": "d", "default": "a"},
            "Map": {"additionalProperties": ref("Value"), "patternProperties": {"^x": TEXT}, "title": "t"},
            "Num": {"type": ["integer", "null"], "enum": [1, 2], "x-enum-varnames": ["One", "Two"]},
            "Tuple": {"prefixItems": [TEXT, {"const": 3}], "oneOf": [{"required": ["a"]}]},
            "Form": {"type": "object", "properties": {"f": FILE}, "example": {}},
        },
    },
}  # fmt: skip


def ways(node: Json, *way: str | int) -> Iterator[tuple[str | int, ...]]:
    """The ways to all places of a definition."""
    if way:
        yield way
    for key, item in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from ways(item, *way, key)


def spoiled(way: tuple[str | int, ...], *wrong: Json) -> JsonObject:
    """The definition with something else in one place, or nothing there."""
    document = copy.deepcopy(EVERYTHING)
    node: Json = document
    for key in way[:-1]:
        node = node[key]
    del node[way[-1]]
    if wrong and isinstance(node, list):
        node.insert(int(way[-1]), wrong[0])
    elif wrong:
        node[way[-1]] = wrong[0]
    return document


@pytest.mark.parametrize(
    "wrong",
    [None, 3, "x", [], {}, [None], {"a": []}, {"$ref": 3}, {"$ref": "#/paths"}, ref("Thing"), {"$ref": "other.yaml"}],
    ids=json.dumps,
)
def test_wrong_values(wrong: Json) -> None:
    """A wrong value in any of 200 places gives a definition or one error, and no operation is lost."""
    refused = []
    for way in ways(EVERYTHING):
        document = spoiled(way, wrong)
        try:
            result = lower(document)
        except PipelineError:
            refused.append(way)
        else:
            assert len(result.operations) == count_operations(document), way
            json.dumps(result.document)
    assert set(refused) <= {("openapi",), ("paths",)}


def test_circular_references() -> None:
    """A missing value in any place is no crash, and a reference to itself or to its parent ends."""
    for way in ways(EVERYTHING):
        if way != ("openapi",):
            document = spoiled(way)
            assert len(lower(document).operations) == count_operations(document), way
        for end in {len(way), len(way) - 1, len(way) - 2} - {-1, 0, 1}:
            document = spoiled(way, {"$ref": pointer(*way[:end])})
            assert len(lower(document).operations) == count_operations(document), way
