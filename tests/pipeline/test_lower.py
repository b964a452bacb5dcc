"""Every rewrite of lowering: what goes in, what the generator gets, and what the log says."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import PipelineError
from pipeline.lower import Lowered, Names, count_operations, lower

Json = Any


def definition(
    operation: Json = None, *, path: str = "/things", item: Json = None, schemas: Json = None, **top: Json
) -> Json:
    """A definition with one operation."""
    operation = {"operationId": "act", "responses": {"200": {"description": ""}}} | (operation or {})
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {path: {"get": operation, **(item or {})}},
        "components": {"schemas": schemas or {}},
        **top,
    }


def steps(lowered: Lowered) -> list[str]:
    return [rewrite.step for rewrite in lowered.rewrites]


def only_operation(lowered: Lowered) -> Json:
    (item,) = lowered.document["paths"].values()
    (operation,) = item.values()
    return operation


def parameter(**given: Json) -> Json:
    return {"parameters": [{"name": "p", "in": "query", **given}]}


def answer(schema: Json, media_type: str = "application/json") -> Json:
    return {"responses": {"200": {"description": "", "content": {media_type: {"schema": schema}}}}}


def answered(lowered: Lowered) -> Json:
    ((media_type, value),) = only_operation(lowered)["responses"]["200"]["content"].items()
    return media_type, value["schema"]


def component(lowered: Lowered, key: str) -> Json:
    """What becomes of a component, also of one that no class comes of."""
    return lowered.document["components"]["schemas"][lowered.class_names[key]]


def schema_of(raw: Json, **schemas: Json) -> Json:
    """What becomes of a property's schema."""
    holder = {"type": "object", "properties": {"value": raw}}
    lowered = lower(definition(answer({"$ref": "#/components/schemas/Holder"}), schemas={"Holder": holder, **schemas}))
    return lowered.document["components"]["schemas"]["Holder"]["properties"]["value"]


# --- the rewrites of parameters -----------------------------------------------------------------------------------


def test_deep_object_becomes_one_parameter_a_property_with_its_exact_name() -> None:
    schema = {
        "type": "object",
        "properties": {
            "asset_name": {"type": "string"},
            "asset_type": {"type": "array", "items": {"type": "string"}},
            "range": {"type": "object", "properties": {"from": {"type": "integer"}}},
            "labels": {"type": "object"},
        },
        "required": ["asset_name"],
    }

    lowered = lower(definition(parameter(style="deepObject", required=True, schema=schema, name="filter")))

    found = {item.wire: (item.python, item.style, item.required) for item in lowered.operations["act"].parameters}
    assert found == {
        "filter[asset_name]": ("filter_asset_name", "", True),
        "filter[asset_type]": ("filter_asset_type", "index", False),
        "filter[range][from]": ("filter_range_from", "", False),
        "filter[labels]": ("filter_labels", "keys", False),
    }
    assert "deep_object" in steps(lowered)


def test_deep_object_that_holds_itself_ends() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}, "id": {"type": "string"}}}

    lowered = lower(
        definition(parameter(style="deepObject", schema={"$ref": "#/components/schemas/Node"}), schemas={"Node": node})
    )

    assert [item.wire for item in lowered.operations["act"].parameters if item.style == "keys"] == [
        "p[next][next][next]"
    ]


def test_deep_object_without_named_properties_stays_one_parameter() -> None:
    schema = {"type": "object", "additionalProperties": {"type": "string"}}

    lowered = lower(definition(parameter(style="deepObject", schema=schema)))

    assert [(item.wire, item.style) for item in lowered.operations["act"].parameters] == [("p", "keys")]


def test_parameter_given_by_content_is_text() -> None:
    lowered = lower(definition(parameter(content={"application/json": {"schema": {"type": "object"}}})))

    assert [item["schema"] for item in only_operation(lowered)["parameters"]] == [{"type": "string"}]
    assert steps(lowered) == ["content_parameter"]


@pytest.mark.parametrize(
    ("schema", "header", "cookie", "path"),
    [
        ({"type": "string", "format": "date-time"}, "text", "text", "text"),
        ({"type": "string", "format": "date"}, "text", "text", "kept"),
        ({"type": "string", "format": "uuid"}, "text", "text", "kept"),
        ({"type": "array", "items": {"type": "string"}}, "text", "text", "text"),
        ({"type": "object", "properties": {"a": {}}}, "text", "text", "text"),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, "text", "text", "kept"),
        ({"type": "integer"}, "kept", "text", "kept"),
        ({"type": "boolean"}, "kept", "text", "text"),
        ({"type": "string"}, "kept", "kept", "kept"),
    ],
)
@pytest.mark.parametrize("location", ["header", "cookie", "path"])
def test_parameter_that_the_generator_cannot_send_is_text(
    schema: Json, header: str, cookie: str, path: str, location: str
) -> None:
    given = parameter(schema=schema, required=True, **{"in": location})

    lowered = lower(definition(given, path="/{p}" if location == "path" else "/"))

    expected = {"header": header, "cookie": cookie, "path": path}[location]
    assert [item["schema"] for item in only_operation(lowered)["parameters"]] == [
        schema if expected == "kept" else {"type": "string"}
    ]
    said = {"header": "header_type"}.get(location, "parameter_type")
    assert steps(lowered) == ([said] if expected == "text" else [])


def test_list_in_a_path_keeps_the_commas_of_its_text() -> None:
    schema = {"type": "array", "items": {"type": "string"}}

    lowered = lower(definition(parameter(schema=schema, **{"in": "path"}), path="/{p}"))

    assert lowered.operations["act"].parameters[0].style == ","


def test_path_parameter_that_may_hold_an_address_keeps_its_slashes() -> None:
    given = parameter(schema={"type": "string"}, **{"in": "path"}) | {"x-allow-reserved-path": ["p"]}

    lowered = lower(definition(given, path="/image/{p}"))

    assert "/" in lowered.operations["act"].parameters[0].style
    assert steps(lowered) == ["reserved_path"]


@pytest.mark.parametrize(
    ("given", "style"),
    [
        ({"explode": False}, ","),
        ({"style": "spaceDelimited", "explode": False}, " "),
        ({"style": "pipeDelimited"}, "|"),
        ({}, ""),
        ({"explode": True}, ""),
    ],
)
def test_list_in_a_query_is_joined_as_the_definition_says(given: Json, style: str) -> None:
    lowered = lower(definition(parameter(schema={"type": "array", "items": {"type": "string"}}, **given)))

    assert lowered.operations["act"].parameters[0].style == style
    assert steps(lowered) == (["joined_list"] if style else [])


def test_list_of_objects_in_a_query_is_a_list_of_texts() -> None:
    schema = {"type": "array", "items": {"type": "object", "properties": {"a": {}}}}

    lowered = lower(definition(parameter(schema=schema)))

    assert only_operation(lowered)["parameters"][0]["schema"] == {"type": "array", "items": {"type": "string"}}
    assert steps(lowered) == ["query_object"]


def test_default_goes_where_a_path_parameter_without_one_follows() -> None:
    parameters = [
        {"name": "locale", "in": "path", "required": True, "schema": {"type": "string", "default": "en"}},
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "part", "in": "path", "required": True, "schema": {"type": "string", "default": "all"}},
    ]

    lowered = lower(definition({"parameters": parameters}, path="/{locale}/{id}/{part}"))

    assert ["default" in item["schema"] for item in only_operation(lowered)["parameters"]] == [False, False, True]
    assert steps(lowered) == ["parameter_order"]


def test_path_and_declared_parameters_are_made_to_agree() -> None:
    parameters = [
        {"name": "user.id", "in": "path", "schema": {"type": "string"}},
        {"name": "gone", "in": "path", "required": True, "schema": {"type": "string"}},
    ]

    lowered = lower(definition({"parameters": parameters}, path="/u/{user.id}/{undeclared}/{user.id}?action=list#top"))

    operation = lowered.operations["act"]
    assert operation.path == "/u/{user_id}/{undeclared}/{user_id}"
    assert {(item.wire, item.location, item.required) for item in operation.parameters} == {
        ("user.id", "path", True),
        ("undeclared", "path", True),
        ("action", "query", False),
    }
    assert steps(lowered) == ["placeholders"] * 3


def test_hole_in_the_query_of_a_path_is_a_parameter_of_the_query() -> None:
    parameters = [{"name": "apikey", "in": "path", "required": True, "schema": {"type": "string"}}]

    operation = lower(definition({"parameters": parameters}, path="/pic?key={apikey}")).operations["act"]

    assert operation.path == "/pic"
    assert [(item.wire, item.location, item.required) for item in operation.parameters] == [("key", "query", True)]


def test_braces_that_are_no_hole_are_encoded() -> None:
    parameters = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]

    operation = lower(definition({"parameters": parameters}, path="/a}/{id}/{")).operations["act"]

    assert operation.path.format(id=1) == "/a%7D/1/%7B"


def test_parameters_that_the_operation_replaces_and_broken_ones_are_left_out() -> None:
    own = [{"name": "a", "in": "query", "required": True, "schema": {"type": "integer"}}, {"$ref": "#/nowhere"}]
    shared = [{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "body"}, None]

    lowered = lower(definition({"parameters": own}, item={"parameters": shared}))

    assert [item["schema"] for item in only_operation(lowered)["parameters"]] == [{"type": "integer"}]
    assert [rewrite.lossy for rewrite in lowered.rewrites] == [True, True, True]


# --- servers, names, references -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation_servers", "item_servers", "path"),
    [
        (None, None, "/things"),
        ([{"url": "https://other.example.com/base/"}], None, "https://other.example.com/base/things"),
        (None, [{"url": "https://other.example.com"}], "https://other.example.com/things"),
        ([{"url": "https://{region}.example.com", "variables": {"region": {"default": "eu"}}}], None, "https://eu.example.com/things"),
        ([{"url": "/v2"}], None, "https://api.example.com/v2/things"),
        ([{"url": "https://api.example.com/v1"}], [{"url": "https://no.example.com"}], "/things"),
        ([None], {"url": 3}, "/things"),
    ],
)  # fmt: skip
def test_operation_with_servers_of_its_own_gets_their_address(
    operation_servers: Json, item_servers: Json, path: str
) -> None:
    operation = {"servers": operation_servers} if operation_servers else {}
    item = {"servers": item_servers} if item_servers else {}

    lowered = lower(definition(operation, item=item, servers=[{"url": "https://api.example.com/v1"}]))

    assert lowered.operations["act"].path == path
    assert steps(lowered) == (["servers"] if path.startswith("https:") else [])


def test_operations_get_names_that_differ() -> None:
    document = definition()
    document["paths"]["/a"] = {"get": {"operationId": "act"}, "put": {"operationId": "Act"}, "post": {}}
    document["paths"]["/b/{id}"] = {"get": {"operationId": "import"}, "x-note": 1, "summary": "none"}

    lowered = lower(document)

    assert list(lowered.operations) == ["act", "act_get", "act_put", "post_a", "import_"]
    assert steps(lowered).count("operation_ids") == 3
    assert count_operations(document) == len(lowered.operations) == 5


@pytest.mark.parametrize(
    ("raw", "lossy"),
    [
        ({"$ref": "other.yaml#/X"}, True),
        ({"$ref": "https://example.com/x.json"}, True),
        ({"$ref": "#/components/schemas/Nowhere"}, True),
        ({"$ref": "#/components/schemas/Loop"}, True),
    ],
)
def test_reference_that_leads_nowhere_is_anything_and_is_said(raw: Json, *, lossy: bool) -> None:
    loop = {"$ref": "#/components/schemas/Loop2"}
    schemas = {"Loop": loop, "Loop2": {"$ref": "#/components/schemas/Loop"}}

    lowered = lower(definition(answer(raw), schemas=schemas))

    assert answered(lowered)[1] == {}
    (rewrite,) = lowered.rewrites
    assert (rewrite.step, rewrite.lossy) == ("references", lossy)
    assert rewrite.location == "#/paths/~1things/get/responses/200/content/application~1json/schema"


def test_reference_into_another_place_gets_a_component() -> None:
    schemas = {"A": {"type": "object", "properties": {"inner": {"type": "object", "properties": {"x": {}}}}}}

    lowered = lower(definition(answer({"$ref": "#/components/schemas/A/properties/inner"}), schemas=schemas))

    assert answered(lowered)[1] == {"$ref": "#/components/schemas/AInner"}


def test_names_that_meet_are_told_apart() -> None:
    properties: Json = {
        "id": {},
        "_id": {},
        "a-b": {},
        "a_b": {},
        "class": {},
        "to_dict": {},
        "d": {},
        "+1": {},
        "-1": {},
    }
    schemas = {
        "HttpThing": {"type": "object", "properties": properties},
        "HTTPThing": {"type": "object"},
        "Response": {"type": "object"},
        "Warning": {"type": "object"},
        "Color": {"type": "string", "enum": ["-red", "red", "", "3D", "a\nb", "*"]},
    }

    lowered = lower(definition(schemas=schemas))

    assert list(lowered.class_names.values()) == ["HttpThing", "HTTPThing2", "ResponseModel", "WarningModel", "Color"]
    assert {python: item.wire for python, item in lowered.properties["HttpThing"].items()} == {
        "id": "id", "field_id": "_id", "a_b": "a-b", "a_b_value": "a_b", "class_": "class", "to_dict_value": "to_dict",
        "d_value": "d", "plus_1": "+1", "minus_1": "-1",
    }  # fmt: skip
    color = lowered.document["components"]["schemas"]["Color"]
    assert color["enum"] == ["-red", "red", "", "3D", "a\nb", "*"]
    assert len(set(color["x-enum-varnames"])) == 6


def test_written_names_are_used_and_unused_ones_are_told(tmp_path: Path) -> None:
    file = tmp_path / "names.toml"
    file.write_text(
        '[words]\n"iTwin" = "itwin"\n[operations]\n"act" = "do_it"\n[classes]\n"File" = "StoredFile"\n'
        '[properties]\n"File.iTwinId" = "twin"\n[enums]\n"Kind.a" = "ALPHA"\n[parameters]\n"p" = "page"\n'
        '[tags]\n"Old" = "new"\n',
        encoding="utf-8",
    )
    names = Names.load(file)
    schemas = {
        "File": {"type": "object", "properties": {"iTwinId": {}, "iTwins": {}}},
        "Kind": {"type": "string", "enum": ["a"]},
    }

    lowered = lower(definition(parameter(schema={"type": "string"}), schemas=schemas), names)

    assert list(lowered.operations) == ["do_it"]
    assert list(lowered.properties["StoredFile"]) == ["twin", "itwins"]
    assert lowered.document["components"]["schemas"]["Kind"]["x-enum-varnames"] == ["ALPHA"]
    assert lowered.operations["do_it"].parameters[0].python == "page"
    assert names.unused() == ["[tags] Old"]


@pytest.mark.parametrize(
    "text", ["nonsense", "[unknown]\na = 'b'", "[classes]\na = '1b'", "[classes]\na = 1", "words = 1"]
)
def test_wrong_names_are_refused_with_file_and_place(tmp_path: Path, text: str) -> None:
    file = tmp_path / "names.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(PipelineError, match=r"names\.toml"):
        Names.load(file)


# --- bodies and answers -------------------------------------------------------------------------------------------


def bodies(content: Json, **schemas: Json) -> tuple[Json, list[str]]:
    lowered = lower(definition({"requestBody": {"content": content}}, schemas=schemas))
    return lowered.operations["act"].bodies, steps(lowered)


PET = {"$ref": "#/components/schemas/Pet"}
PET_SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}}
FILE = {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    "media_type", ["application/zip", "image/png", "text/csv", "application/xml", "Application/PDF"]
)
def test_body_that_is_neither_json_nor_a_form_is_a_file(media_type: str) -> None:
    found, said = bodies({media_type: {"schema": PET}}, Pet=PET_SCHEMA)

    assert found == {"application/octet-stream": (media_type, FILE)}
    assert said == ["octet_stream"]


def test_bodies_of_one_type_become_one_and_json_comes_first() -> None:
    media_types = ["application/xml", "application/x-www-form-urlencoded", "text/json", "application/json"]
    content = {media_type: {"schema": PET} for media_type in media_types}

    found, said = bodies(content, Pet=PET_SCHEMA)

    assert list(found) == ["application/json", "application/octet-stream"]
    assert found["application/json"] == ("application/json", PET)
    assert said.count("one_body_a_type") == 2


def test_several_files_become_one_with_the_first_media_type() -> None:
    found, _ = bodies({"image/jpg": {}, "image/png": {}})

    assert found == {"application/octet-stream": ("image/jpg", FILE)}


@pytest.mark.parametrize(("media_type", "sent"), [("image/*", "application/octet-stream"), ("*/*", "application/json")])
def test_wildcard_is_sent_as_one_media_type(media_type: str, sent: str) -> None:
    found, _ = bodies({media_type: {"schema": PET}}, Pet=PET_SCHEMA)

    assert [given for given, _ in found.values()] == [sent]


def test_form_of_several_variants_has_the_fields_of_all() -> None:
    variants = {"oneOf": [PET, {"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]}]}

    found, said = bodies({"multipart/form-data": {"schema": variants}}, Pet=PET_SCHEMA)

    schema = found["multipart/form-data"][1]
    assert (list(schema["properties"]), schema["required"]) == (["name", "age"], [])
    assert said == ["form_union"]


def test_body_that_leads_nowhere_is_any_file() -> None:
    lowered = lower(definition({"requestBody": {"$ref": "#/components/requestBodies/No"}}))

    assert list(lowered.operations["act"].bodies) == ["application/octet-stream"]
    assert lowered.rewrites[0].lossy


@pytest.mark.parametrize(
    ("content", "media_type", "schema"),
    [
        ({"text/plain": {"schema": PET}, "application/json": {"schema": PET}}, "application/json", PET),
        ({"application/hal+json": {"schema": PET}}, "application/json", PET),
        ({"text/csv": {"schema": {"type": "array"}}}, "text/plain", {"type": "string"}),
        ({"application/zip": {"schema": PET}}, "application/octet-stream", FILE),
        ({"*/*": {"schema": PET}}, "application/json", PET),
        ({"*/*": {"schema": FILE}}, "application/octet-stream", FILE),
        ({"application/json": {}}, "application/json", {}),
    ],
)
def test_answer_is_json_else_text_else_bytes(content: Json, media_type: str, schema: Json) -> None:
    lowered = lower(definition({"responses": {"200": {"content": content}}}, schemas={"Pet": PET_SCHEMA}))

    assert answered(lowered) == (media_type, schema)


def test_answer_of_two_kinds_says_that_one_cannot_be_read() -> None:
    content = {"application/json": {"schema": PET}, "model/gltf-binary": {}, "text/plain": {}}

    lowered = lower(definition({"responses": {"200": {"content": content}}}, schemas={"Pet": PET_SCHEMA}))

    assert [rewrite.step for rewrite in lowered.rewrites if rewrite.lossy] == ["answers"]


def test_null_alone_is_anything() -> None:
    null = {"content": {"application/json": {"schema": {"type": "null"}}}}

    lowered = lower(definition({"responses": {"200": null}, "requestBody": null}))

    assert lowered.operations["act"].responses == {"200": ("application/json", {})}
    assert lowered.operations["act"].bodies == {"application/json": ("application/json", {})}


def test_statuses_that_are_none_are_left_out() -> None:
    given = {"2xx": {}, "default": {}, "20": {}, "ok": {}, "x-note": 1, "599": None}

    lowered = lower(definition({"responses": given}))

    assert list(only_operation(lowered)["responses"]) == ["2XX", "default", "599"]
    assert steps(lowered) == ["responses", "responses"]


def test_file_inside_json_is_text_and_as_a_field_of_a_form_stays_a_file() -> None:
    """An object in a field of a form travels as JSON."""
    schemas = {
        "Json": {"type": "object", "properties": {"data": FILE}},
        "Form": {"type": "object", "properties": {"data": FILE, "part": {"$ref": "#/components/schemas/Part"}}},
        "Part": {"type": "object", "properties": {"data": {"type": "array", "items": FILE}}},
    }
    operation = answer({"$ref": "#/components/schemas/Json"}) | {
        "requestBody": {"content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Form"}}}}
    }

    lowered = lower(definition(operation, schemas=schemas))

    written = lowered.document["components"]["schemas"]
    assert written["Json"]["properties"]["data"] == {"type": "string"}
    assert written["Form"]["properties"]["data"] == FILE
    assert written["Part"]["properties"]["data"]["items"] == {"type": "string"}
    assert steps(lowered) == ["file_in_json", "file_in_json"]


# --- schemas ------------------------------------------------------------------------------------------------------

INTEGER, TEXT, NULL = {"type": "integer"}, {"type": "string"}, {"type": "null"}
INTEGERS, TEXTS = {"type": "array", "items": INTEGER}, {"type": "array", "items": TEXT}


@pytest.mark.parametrize(
    ("raw", "result"),
    [
        ({}, {}),
        (True, {}),
        (3, {}),
        ({"type": "string", "maxLength": 3, "pattern": "["}, TEXT),
        ({"type": "string", "format": "email"}, TEXT),
        ({"type": "string", "format": ["date"]}, TEXT),
        ({"type": "String"}, TEXT),
        ({"type": "any"}, {}),
        ({"type": ["string", "null"]}, {"anyOf": [TEXT, NULL]}),
        ({"type": "integer", "nullable": True}, {"anyOf": [INTEGER, NULL]}),
        ({"type": ["integer", "string"]}, {"anyOf": [INTEGER, TEXT]}),
        ({"$ref": "#/components/schemas/Pet", "nullable": True}, {"anyOf": [PET, NULL]}),
        ({"allOf": [PET], "nullable": True}, {"anyOf": [PET, NULL]}),
        ({"allOf": [PET, {"description": "mine"}]}, PET),
        ({"oneOf": [PET, {"type": "null"}]}, {"anyOf": [PET, NULL]}),
        ({"anyOf": [TEXT, {"anyOf": [INTEGER, TEXT]}]}, {"anyOf": [TEXT, INTEGER]}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"items": TEXT}, {"type": "array", "items": TEXT}),
        ({"type": "array", "prefixItems": [TEXT, INTEGER]}, {"type": "array", "items": {"anyOf": [TEXT, INTEGER]}}),
        ({"oneOf": [TEXTS, INTEGERS]}, {"type": "array", "items": {"anyOf": [TEXT, INTEGER]}}),
        ({"type": "integer", "enum": [1, 2]}, INTEGER),
        ({"enum": [1, "a"]}, {"anyOf": [INTEGER, TEXT]}),
        ({"enum": [True]}, {"type": "boolean"}),
        ({"enum": [None]}, NULL),
        ({"enum": []}, {}),
        ({"const": None}, NULL),
        ({"const": 1.5}, {"type": "number"}),
        ({"type": "object"}, {"$ref": "#/components/schemas/JsonObject"}),
        ({"type": "object", "additionalProperties": {}}, {"$ref": "#/components/schemas/JsonObject"}),
    ],
)  # fmt: skip
def test_schema_is_brought_to_normal_form(raw: Json, result: Json) -> None:
    assert schema_of(raw, Pet=PET_SCHEMA) == result


@pytest.mark.parametrize(
    ("raw", "step"),
    [
        ({"$ref": "#/components/schemas/Pet", "nullable": True}, "nullable_reference"),
        ({"oneOf": [TEXTS, INTEGERS]}, "union_of_lists"),
        ({"type": "integer", "enum": [1, 2]}, "unnamed_integers"),
        ({"type": "object"}, "free_object"),
        ({"enum": [1, "a"]}, "mixed_enum"),
        ({"type": "string", "enum": ["a", 1]}, "enum_texts"),
        ({"type": "array"}, "items"),
        ({"type": "strnig"}, "types"),
        ({"type": "integer", "default": "x"}, "unfit_default"),
        ({"allOf": [PET, TEXT]}, "all_of"),
    ],
)
def test_rewrite_of_a_schema_is_logged_with_its_place(raw: Json, step: str) -> None:
    holder = {"type": "object", "properties": {"value": raw}}

    lowered = lower(definition(schemas={"Holder": holder, "Pet": PET_SCHEMA}))

    assert [(item.step, item.location) for item in lowered.rewrites] == [
        (step, "#/components/schemas/Holder/properties/value")
    ]


def test_integers_with_names_stay_an_enum() -> None:
    schema = {"type": "integer", "enum": [0, 1], "x-enum-varnames": ["off", "on-line"]}

    written = lower(definition(schemas={"Mode": schema})).document["components"]["schemas"]["Mode"]

    assert (written["enum"], written["x-enum-varnames"]) == ([0, 1], ["OFF", "ON_LINE"])


def test_inline_free_objects_share_one_component_also_one_of_the_definition() -> None:
    holder = {"type": "object", "properties": {"a": {"type": "object"}, "b": {"type": "object", "properties": {}}}}

    ours = lower(definition(schemas={"Holder": holder}))
    theirs = lower(definition(schemas={"Holder": holder, "JsonObject": {"type": "object", "description": "theirs"}}))

    for lowered in (ours, theirs):
        written = lowered.document["components"]["schemas"]
        assert set(written) == {"Holder", "JsonObject"}
        assert written["Holder"]["properties"]["a"] == written["Holder"]["properties"]["b"]


def test_inline_objects_and_enums_get_components_of_their_own() -> None:
    inner = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["a", "b"]}}}
    holder = {"type": "object", "properties": {"items": {"type": "array", "items": inner}}}

    lowered = lower(definition(answer(holder)))

    assert set(lowered.document["components"]["schemas"]) == {
        "ActResponse200", "ActResponse200ItemsItem", "ActResponse200ItemsItemKind",
    }  # fmt: skip


def test_all_of_objects_is_one_object_with_the_properties_of_all() -> None:
    more = {"properties": {"name": TEXT, "kind": {"enum": ["pet"]}}, "required": ["name", "kind"]}
    schemas = {
        "Base": {"type": "object", "properties": {"id": TEXT, "kind": TEXT}, "required": ["id"]},
        "Pet": {"allOf": [{"$ref": "#/components/schemas/Base"}, more]},
        "Ring": {"allOf": [{"$ref": "#/components/schemas/Ring"}, {"properties": {"x": TEXT}}]},
    }  # fmt: skip

    written = lower(definition(schemas=schemas)).document["components"]["schemas"]

    assert set(written["Pet"]["properties"]) == {"id", "kind", "name"}
    assert set(written["Pet"]["required"]) == {"id", "name", "kind"}
    assert written["Pet"]["properties"]["kind"] == {"$ref": "#/components/schemas/PetKind"}
    assert set(written["Ring"]["properties"]) == {"x"}


@pytest.mark.parametrize("order", [("Pet", "Cat", "Dog"), ("Cat", "Dog", "Pet"), ("Dog", "Pet", "Cat")])
def test_parent_that_lists_its_heirs_gives_them_its_properties_in_any_order(order: tuple[str, ...]) -> None:
    heirs = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
    pet = {"$ref": "#/components/schemas/Pet"}
    schemas: Json = {
        "Pet": {"type": "object", "properties": {"kind": TEXT, "name": TEXT}, "required": ["kind"], "oneOf": heirs},
        "Cat": {"allOf": [pet, {"properties": {"meow": TEXT}}]},
        "Dog": {"allOf": [pet, {"properties": {"bark": TEXT}}]},
    }

    lowered = lower(definition(schemas={name: schemas[name] for name in order}))

    written = lowered.document["components"]["schemas"]
    assert set(written["Cat"]["properties"]) == {"kind", "name", "meow"}
    assert set(written["Dog"]["properties"]) == {"kind", "name", "bark"}
    assert component(lowered, "Pet") == {"anyOf": heirs}
    assert set(lowered.properties) == {"Cat", "Dog"}


def test_two_unions_in_one_object_are_multiplied() -> None:
    def one_of(*names: str) -> Json:
        return {"oneOf": [{"type": "object", "properties": {name: TEXT}} for name in names]}

    schema = {"allOf": [{"type": "object", "properties": {"p": TEXT}}, one_of("a", "b"), one_of("x", "y")]}

    lowered = lower(definition(schemas={"Both": schema}))

    found = [set(properties) for properties in lowered.properties.values()]
    assert found == [{"p", "a", "x"}, {"p", "a", "y"}, {"p", "b", "x"}, {"p", "b", "y"}]


def test_object_with_variants_is_one_object_a_variant() -> None:
    variants = [{"properties": {"a": TEXT}, "required": ["a"]}, {"properties": {"b": TEXT}}]
    rules = [{"required": ["id"]}, {"required": ["a"]}]
    schemas = {
        "Open": {"type": "object", "properties": {"id": TEXT}, "oneOf": variants},
        "Rules": {"type": "object", "properties": {"id": TEXT, "a": TEXT}, "anyOf": rules},
    }

    lowered = lower(definition(schemas=schemas))

    written = lowered.document["components"]["schemas"]
    first, second = (written[part["$ref"].rsplit("/", 1)[1]] for part in component(lowered, "Open")["anyOf"])
    assert (set(first["properties"]), set(second["properties"])) == ({"id", "a"}, {"id", "b"})
    assert set(written["Rules"]["properties"]) == {"id", "a"}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {"$ref": "#/components/schemas/Me"}},
        {"anyOf": [TEXT, {"$ref": "#/components/schemas/Me"}]},
        {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Me"}}]},
    ],
)
def test_list_or_union_that_holds_itself_is_cut(schema: Json) -> None:
    lowered = lower(definition(answer({"$ref": "#/components/schemas/Me"}), schemas={"Me": schema}))

    assert "Me" not in str(component(lowered, "Me"))
    assert [(item.step, item.lossy) for item in lowered.rewrites] == [("recursive_alias", True)]


def test_component_that_is_an_object_or_null_gives_its_name_to_the_object() -> None:
    schemas = {
        "Maybe": {"type": "object", "properties": {"a": TEXT}, "nullable": True},
        "Second": {"allOf": [{"$ref": "#/components/schemas/First"}]},
        "First": {"type": "object", "properties": {"maybe": {"$ref": "#/components/schemas/Maybe"}}},
    }

    lowered = lower(definition(answer({"$ref": "#/components/schemas/Second"}), schemas=schemas))

    assert set(lowered.properties) == {"Maybe", "First"}
    assert answered(lowered)[1] == {"$ref": "#/components/schemas/First"}


def test_object_that_holds_itself_is_left_alone() -> None:
    node = {
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}},
    }

    lowered = lower(definition(schemas={"Node": node}))

    assert lowered.rewrites == ()


@pytest.mark.parametrize(
    ("schema", "kept"),
    [
        (INTEGER | {"default": 3}, True),
        (INTEGER | {"default": True}, False),
        ({"type": "number", "default": 1}, True),
        ({"type": "boolean", "default": "true"}, False),
        (TEXT | {"default": ""}, True),
        (TEXT | {"default": {}}, False),
        ({"type": "string", "format": "date-time", "default": "2024-01-01T00:00:00Z"}, True),
        ({"type": "string", "format": "date-time", "default": "now"}, False),
        ({"type": "string", "format": "uuid", "default": "x"}, False),
        ({"type": "string", "enum": ["a"], "default": "a"}, True),
        ({"type": "string", "enum": ["a"], "default": "b"}, False),
        ({"allOf": [{"$ref": "#/components/schemas/Kind"}], "default": "a"}, True),
        ({"allOf": [{"$ref": "#/components/schemas/Kind"}], "default": "z"}, False),
        ({"type": "array", "items": TEXT, "default": ["a"]}, False),
    ],
)
def test_default_stays_where_it_fits(schema: Json, *, kept: bool) -> None:
    written = schema_of(schema, Kind={"type": "string", "enum": ["a", "b"]})

    assert ("default" in written) is kept


# --- the whole ----------------------------------------------------------------------------------------------------


def test_definition_is_only_read() -> None:
    document = definition(answer({"type": "object", "properties": {"a": {"nullable": True, "type": "string"}}}))
    before = str(document)

    lower(document)

    assert str(document) == before


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda document: document.update(openapi="3.2.0"), "OpenAPI 3.2.0"),
        (lambda document: document.update(openapi="4.0"), "OpenAPI 4.0"),
        (lambda document: document.pop("openapi"), "no OpenAPI definition"),
        (lambda document: document.update(swagger="2.0"), "Swagger 2.0"),
        (lambda document: document.update(paths=[]), "#/paths"),
    ],
)
def test_what_is_no_openapi_3_0_or_3_1_is_refused(change: Callable[[Json], object], problem: str) -> None:
    document = definition()
    change(document)

    with pytest.raises(PipelineError, match=problem):
        lower(document)


NONSENSE = [None, True, 3, 1.5, "text", [], [None], {}, {"a": 1}, {"$ref": 3}]


@pytest.mark.parametrize("value", NONSENSE, ids=repr)
@pytest.mark.parametrize(
    "place",
    [
        "info", "servers", "tags", "components", "components/schemas", "components/schemas/Pet",
        "components/schemas/Pet/properties", "components/schemas/Pet/properties/name",
        "components/schemas/Pet/required",
        "components/schemas/Pet/type", "components/schemas/Pet/enum", "components/schemas/Pet/allOf",
        "components/schemas/Pet/anyOf", "components/schemas/Pet/items", "components/schemas/Pet/format",
        "components/schemas/Pet/additionalProperties", "components/schemas/Pet/default", "components/schemas/Pet/title",
        "components/schemas/Pet/const", "components/schemas/Pet/x-enum-varnames", "components/schemas/Pet/nullable",
        "paths/~things", "paths/~things/get", "paths/~things/parameters", "paths/~things/servers",
        "paths/~things/get/parameters", "paths/~things/get/parameters/0", "paths/~things/get/parameters/0/schema",
        "paths/~things/get/parameters/0/name", "paths/~things/get/parameters/0/content", "paths/~things/get/tags",
        "paths/~things/get/operationId", "paths/~things/get/summary", "paths/~things/get/requestBody",
        "paths/~things/get/requestBody/content", "paths/~things/get/responses", "paths/~things/get/responses/200",
        "paths/~things/get/responses/200/content", "paths/~things/get/responses/200/content/~json",
    ],
)  # fmt: skip
def test_nonsense_in_any_place_is_no_crash(place: str, value: Json) -> None:
    operation = (
        parameter(schema=TEXT) | answer(PET) | {"requestBody": {"content": {"application/json": {"schema": PET}}}}
    )
    document = copy.deepcopy(definition(operation, schemas={"Pet": PET_SCHEMA}))
    *way, last = [{"~things": "/things", "~json": "application/json"}.get(part, part) for part in place.split("/")]
    node: Json = document
    for part in way:
        node = node.setdefault(part, {}) if isinstance(node, dict) else node[int(part)]
    node[int(last) if isinstance(node, list) else last] = copy.deepcopy(value)

    lowered = lower(document)

    assert len(lowered.operations) == count_operations(document)
