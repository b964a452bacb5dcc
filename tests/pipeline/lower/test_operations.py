"""Operations: each rewrite as definition in, operation out, and the record of it in the log."""

from __future__ import annotations

import pytest

from pipeline.document import Json, JsonObject
from pipeline.errors import PipelineError
from pipeline.lower import Answer, Lowered, Operation, Tag, check_version, count_operations, lower
from pipeline.lower.naming import METHODS as CLIENT_METHODS
from pipeline.lower.naming import OPERATIONS

from ..definitions import BOOLEAN, DATE, FILE, FORM, INTEGER, JSON, MOMENT, MULTIPART, NULL, OCTETS, TEXT, listed, ref

TEXTS, PET = listed(TEXT), ref("Pet")
ANSWER: JsonObject = {"200": {"description": ""}}
# (step, what follows the operation in the location, lossy)
Said = list[tuple[str, str, bool]]


def lowered(operation: JsonObject, path: str = "/x", item: JsonObject | None = None, **top: Json) -> Lowered:
    """A definition with one operation, lowered."""
    schemas = {
        "Pet": {"type": "object", "properties": {"name": TEXT}}, "PetOrNull": {"oneOf": [PET, NULL]}, "Text": TEXT,
        "TextOrNull": TEXT | {"nullable": True},
    }  # fmt: skip
    paths = {path: {"post": {"operationId": "act", "responses": ANSWER} | operation, **(item or {})}}
    return lower({"openapi": "3.0.3", "components": {"schemas": schemas}, "paths": paths, **top})


def one(result: Lowered) -> tuple[Operation, Said]:
    """The operation, and what was said about it."""
    (operation,) = result.operations.values()
    place = "#/paths/" + operation.wire_path.replace("~", "~0").replace("/", "~1") + "/post"
    return operation, [(item.step, item.location.removeprefix(place), item.lossy) for item in result.rewrites]


def parameter(raw: JsonObject, path: str = "/x") -> tuple[list[tuple[str, str, JsonObject, bool, str]], Said]:
    """What becomes of one parameter: (name on the wire, place, schema, required, style)."""
    operation, said = one(lowered({"parameters": [{"name": "p", "in": "query", **raw}]}, path))
    return [(it.wire, it.location, it.schema, it.required, it.style) for it in operation.parameters], said


# --- parameters ---------------------------------------------------------------------------------------------------


def properties(*required: str, **schemas: JsonObject) -> JsonObject:
    return {"type": "object", "properties": schemas, "required": list(required)}


DEEP: JsonObject = {"style": "deepObject", "explode": True}


def test_deep_object() -> None:
    """A deepObject becomes one parameter per property, with the exact wire name."""
    schema = properties("a_b", **{"a_b": TEXT, "List[]": TEXTS, "free": {"type": "object"}})
    found, said = parameter({"name": "f", "required": True, "schema": schema, **DEEP})
    assert [(wire, required, style) for wire, _, _, required, style in found] == [
        ("f[a_b]", True, ""), ("f[List[]]", False, "index"), ("f[free]", False, "keys"),
    ]  # fmt: skip
    assert said == [("deep_object", "/parameters/f", False), ("free_object", "/parameters/f[free]", False)]


def test_deep_object_levels() -> None:
    """A nested deepObject has a pair of brackets per level."""
    schema = properties(a=properties(b=properties(c=TEXT)))
    operation, _ = one(lowered({"parameters": [{"name": "f", "in": "query", "schema": schema, **DEEP}]}))
    assert [(item.wire, item.python) for item in operation.parameters] == [("f[a][b][c]", "f_a_b_c")]


def test_deep_object_recursive() -> None:
    """A deepObject that holds itself ends."""
    node = properties(next=ref("Node"), id=TEXT)
    raw = {"name": "p", "in": "query", "schema": ref("Node"), **DEEP}
    operation, _ = one(lowered({"parameters": [raw]}, components={"schemas": {"Node": node}}))
    assert [item.wire for item in operation.parameters if item.style == "keys"] == ["p[next][next][next]"]


def test_deep_object_open() -> None:
    """Additional keys of a deepObject are a logged loss."""
    schema = properties(a=TEXT) | {"additionalProperties": TEXT}
    assert parameter({"schema": schema, **DEEP})[1] == [("deep_object", "/parameters/p", True)]


def test_deep_object_free() -> None:
    """A deepObject without named properties stays one parameter."""
    schema = {"type": "object", "additionalProperties": TEXT}
    ((wire, _, _, _, style),), said = parameter({"schema": schema, **DEEP})
    assert (wire, style) == ("p", "keys")
    assert said == [("deep_object", "/parameters/p", False)]


@pytest.mark.parametrize(
    ("raw", "schema", "style", "step"),
    [
        # As they are.
        ({"schema": TEXT}, TEXT, "", ""),
        ({"schema": TEXT, "required": True}, TEXT, "", ""),
        ({"schema": TEXT, "required": "yes"}, TEXT, "", ""),
        ({"schema": TEXTS, "explode": True}, TEXTS, "", ""),
        ({}, {}, "", ""),
        ({"schema": 3}, {}, "", ""),
        # `content`: text of that media type.
        ({"content": {JSON: {"schema": PET}}, "required": True}, TEXT, "", "content_parameter"),
        ({"content": {}}, TEXT, "", "content_parameter"),
        # Joined lists.
        ({"schema": TEXTS, "explode": False}, TEXTS, ",", "joined_list"),
        ({"schema": TEXTS, "style": "pipeDelimited"}, TEXTS, "|", "joined_list"),
        ({"schema": {**TEXTS, "nullable": True}, "style": "spaceDelimited", "explode": False},
         {"anyOf": [TEXTS, NULL]}, " ", "joined_list"),
        # Objects in a query.
        ({"schema": {"oneOf": [PET, TEXT]}}, TEXT, "", "query_object"),
        ({"schema": PET, "explode": False}, TEXT, "", "query_object"),
        ({"schema": {"type": "array", "items": PET}}, TEXTS, "", "query_object"),
        # Headers and cookies of types that cannot be sent.
        ({"in": "header", "schema": INTEGER}, INTEGER, "", ""),
        ({"in": "header", "schema": TEXTS}, TEXT, "", "header_type"),
        ({"in": "cookie", "schema": INTEGER}, TEXT, "", "parameter_type"),
        ({"in": "header"}, TEXT, "", ""),
    ],
)  # fmt: skip
def test_parameter(raw: JsonObject, schema: JsonObject, style: str, step: str) -> None:
    """Each parameter becomes one that the generator can send."""
    required = raw.get("required") is True
    result = ("p", raw.get("in", "query"), schema, required, style)
    assert parameter(raw) == ([result], [(step, "/parameters/p", False)] if step else [])


@pytest.mark.parametrize(
    ("schema", "sent", "places"),
    [
        (TEXT, TEXT, {"path", "header", "cookie"}),
        (ref("Text"), ref("Text"), {"path", "header", "cookie"}),
        (INTEGER, INTEGER, {"path", "header"}),
        (BOOLEAN, BOOLEAN, {"header"}),
        (DATE, DATE, {"path"}),
        (MOMENT, TEXT, set()),
        ({"anyOf": [TEXT, INTEGER]}, {"anyOf": [TEXT, INTEGER]}, {"path"}),
        (TEXTS, TEXT, set()),
        (PET, TEXT, set()),
        # Never null.
        (TEXT | {"nullable": True}, TEXT, {"path", "header", "cookie"}),
        (ref("TextOrNull"), TEXT, {"path", "header", "cookie"}),
    ],
    ids=repr,
)
@pytest.mark.parametrize("location", ["path", "header", "cookie"])
def test_plain_parameter(schema: JsonObject, sent: JsonObject, places: set[str], location: str) -> None:
    """A path, header or cookie parameter is one plain value, or text, and never null."""
    ((_, _, found, _, _),), said = parameter({"in": location, "schema": schema}, "/{p}" if location == "path" else "/x")
    step = "header_type" if location == "header" else "parameter_type"
    if location in places:
        assert (found, said) == (sent, [])
    else:
        assert (found, said) == (TEXT, [(step, "/parameters/p", False)])


@pytest.mark.parametrize(("schema", "expected"), [(TEXT, ""), (TEXTS, ",")], ids=repr)
def test_path_parameter(schema: JsonObject, expected: str) -> None:
    """A path parameter is required, and a list in a path keeps its commas."""
    ((_, _, _, required, style),), _ = parameter({"in": "path", "schema": schema}, "/{p}")
    assert (required, style) == (True, expected)


@pytest.mark.parametrize(
    ("named", "kept"), [(["p"], True), (["q"], False), ([], False), ("p", False), (None, False), ([3], False)]
)
def test_path_reserved(named: Json, *, kept: bool) -> None:
    """A path parameter that may hold a URL keeps its slashes."""
    raw = {"parameters": [{"name": "p", "in": "path", "schema": TEXT}], "x-allow-reserved-path": named}
    operation, said = one(lowered(raw, "/{p}"))
    assert (operation.parameters[0].style == "reserved") is kept
    assert said == ([("reserved_path", "/parameters/p", False)] if kept else [])


# --- defaults -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "description", "said"),
    [
        (TEXT, "Which.", "Which."),
        (TEXT | {"default": "a"}, "", 'Default: "a".'),
        (TEXT | {"default": "a"}, "Which", 'Which. Default: "a".'),
        (TEXT | {"default": "a"}, "Which.", 'Which. Default: "a".'),
        (TEXT | {"default": "a"}, "Which; defaults to a.", "Which; defaults to a."),
        (TEXT | {"default": 'é"'}, "", 'Default: "é\\"".'),
        (INTEGER | {"default": 0}, "", "Default: 0."),
        (BOOLEAN | {"default": False}, "", "Default: false."),
        (TEXT | {"default": None}, "", ""),
        (TEXTS | {"default": []}, "", ""),
        (TEXT | {"description": "Of the schema.", "default": "a"}, "", 'Of the schema. Default: "a".'),
        (TEXT | {"description": "Of the schema."}, "Its own.", "Its own."),
        (ref("Told"), "", 'Of the component. Default: "a".'),
    ],
)
def test_default_described(schema: JsonObject, description: str, said: str) -> None:
    """The description names the service's default."""
    raw = {"name": "p", "in": "query", "schema": schema, "description": description}
    components = {"schemas": {"Told": TEXT | {"description": "Of the component.", "default": "a"}}}
    operation, _ = one(lowered({"parameters": [raw]}, components=components))
    assert operation.parameters[0].description == said


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        (TEXT | {"default": "a"}, "a"), (TEXT | {"default": ""}, ""), (INTEGER | {"default": 0}, 0),
        ({"type": "number", "default": 1.5}, 1.5), (BOOLEAN | {"default": True}, True), (TEXT, None),
        (TEXTS | {"default": ["a"]}, None), ({"type": "object", "default": {}}, None),
        ({"type": "string", "enum": ["a"], "default": "a"}, None),
        # Of another type than the parameter: it would be a type error in our own code.
        (INTEGER | {"default": "3"}, None), (INTEGER | {"default": True}, None), (INTEGER | {"default": 1.5}, None),
        (TEXT | {"default": 5}, None), (BOOLEAN | {"default": "true"}, None), (BOOLEAN | {"default": 0}, None),
        (DATE | {"default": "2024-01-02"}, None), (MOMENT | {"default": "now"}, None), (TEXTS | {"default": "a"}, None),
        (PET | {"default": "a"}, None), ({"type": "string", "enum": ["a"], "nullable": True, "default": "a"}, None),
    ],
    ids=repr,
)  # fmt: skip
def test_default(schema: JsonObject, default: Json) -> None:
    """Only a plain default of the parameter's own type is kept for the signature."""
    operation, _ = one(lowered({"parameters": [{"name": "p", "in": "query", "required": True, "schema": schema}]}))
    found = operation.parameters[0].default
    assert (found, type(found)) == (default, type(default))


# --- headers that are sent anyway ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Accept", "content-type", "AUTHORIZATION"])
@pytest.mark.parametrize("required", [True, False])
@pytest.mark.parametrize(("location", "is_sent"), [("header", False), ("query", True), ("cookie", True)])
def test_own_headers(name: str, location: str, *, required: bool, is_sent: bool) -> None:
    """A header that the client sets is no parameter; its name is allowed in another place."""
    raw = {"name": name, "in": location, "required": required, "schema": TEXT}
    operation, said = one(lowered({"parameters": [raw]}))
    assert [item.wire for item in operation.parameters] == ([name] if is_sent else [])
    assert said == []


def accept(schema: Json, name: str = "Accept") -> JsonObject:
    return {"name": name, "in": "header", "schema": schema}


@pytest.mark.parametrize(
    ("parameters", "content", "sent"),
    [
        # What the parameter prescribes goes before what is documented.
        ([accept({"default": "application/vnd.v2+json"})], {JSON: {}}, "application/vnd.v2+json"),
        ([accept({"default": "a/b"}, "accept")], {JSON: {}}, "a/b"),
        ([accept(ref("Version"))], {JSON: {}}, "application/vnd.v1+json"),
        ([accept(TEXT)], {JSON: {}}, JSON),
        ([accept({"default": 3})], {JSON: {}}, JSON),
        ([accept({"default": "a/b\r\nX-Evil: 1"})], {JSON: {}}, JSON),
        ([accept({"default": "é"})], {JSON: {}}, JSON),
        # All that is documented, without what names no type.
        ([], {JSON: {}, "image/png": {}}, f"{JSON}, image/png"),
        ([], {"*/*": {}}, ""),
        ([], {JSON: {}, "image/*": {}}, ""),
        ([], {"nonsense": {}}, ""),
        ([], {}, ""),
    ],
    ids=repr,
)
def test_accept(parameters: Json, content: JsonObject, sent: str) -> None:
    """The accept header is the prescribed or the documented one."""
    components = {"schemas": {"Version": TEXT | {"default": "application/vnd.v1+json"}}}
    operation = {"parameters": parameters, "responses": {"200": {"content": content}}}
    assert one(lowered(operation, components=components))[0].accept == sent


def test_accept_order() -> None:
    """The accept header lists successes first, and each media type once."""
    answers: JsonObject = {"400": {"content": {"application/problem+json": {}}}, "200": {"content": {JSON: {}}}}
    answers |= {"500": {"content": {JSON: {}}}, "default": {"content": {"text/plain": {}}}}
    assert one(lowered({"responses": answers}))[0].accept == f"{JSON}, application/problem+json, text/plain"


# --- what is no parameter -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        None, 3, "p", [], {}, {"name": "p"}, {"name": 3, "in": "query"}, {"name": "p", "in": "body"},
        {"name": "p", "in": ["query"]}, {"$ref": "#/nowhere"}, {"$ref": 3}, {"$ref": "p.yaml"},
    ],
    ids=repr,
)  # fmt: skip
def test_parameter_invalid(wrong: Json) -> None:
    """An invalid parameter is left out and logged."""
    operation, said = one(lowered({"parameters": [wrong]}))
    assert operation.parameters == []
    assert said == [("parameters", "/parameters/0", True)]


@pytest.mark.parametrize("wrong", [None, 3, "p", {}, {"name": "p", "in": "query"}], ids=repr)
def test_parameters_no_list(wrong: Json) -> None:
    """Parameters that are not a list are ignored."""
    operation, said = one(lowered({"parameters": wrong}, item={"parameters": wrong}))
    assert (operation.parameters, said) == ([], [])


def test_path_item_parameters() -> None:
    """An operation overrides parameters of its path by name and place."""
    own = [{"name": "a", "in": "query", "schema": INTEGER}, {"$ref": "#/components/parameters/B"}]
    shared = [{"name": "a", "in": "query"}, {"name": "a", "in": "header", "schema": TEXT}, {"name": "b", "in": "query"}]
    components = {"parameters": {"B": {"$ref": "#/components/parameters/C"}, "C": {"name": "b", "in": "query"}}}
    operation, said = one(lowered({"parameters": own}, item={"parameters": shared}, components=components))
    found = [(item.wire, item.location, item.python) for item in operation.parameters]
    assert found == [("a", "query", "a"), ("b", "query", "b"), ("a", "header", "a_header")]
    assert said == []


# --- paths and addresses ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "declared", "sent", "found", "said"),
    [
        ("/x", [], "/x", [], []),
        ("x", [], "/x", [], []),
        ("/x#part", [], "/x", [], []),
        ("/a/{user.id}", ["user.id"], "/a/{user_id}", [("user.id", "path")], []),
        ("/{a}{b}/{a}", ["b", "a"], "/{a}{b}/{a}", [("a", "path"), ("b", "path")], []),
        ("/{a}", [], "/{a}", [("a", "path")], [("placeholders", "", False)]),
        ("/x", ["a"], "/x", [], [("placeholders", "/parameters/a", False)]),
        ("/x?a=b", [], "/x", [("a", "query")], [("placeholders", "", False)]),
        ("/x?a={b}", ["b"], "/x", [("a", "query")], [("placeholders", "", False)]),
        ("/x?a", [], "/x", [("a", "query")], [("placeholders", "", False)]),
        ("/{", [], "/%7B", [], []),
        ("/{}/}", [], "/%7B%7D/%7D", [], []),
        ("/{a b}/c d", ["a b"], "/{a_b}/c d", [("a b", "path")], []),
        ("/\x00client\x01/\n\x7f", [], "/%00client%01/%0A%7F", [], []),
        ("/{größe}", ["größe"], "/{groe}", [("größe", "path")], []),
        ("/{日本}/{本}", ["日本", "本"], "/{field}/{field_path}", [("日本", "path"), ("本", "path")], []),
    ],
)
def test_path_names(path: str, declared: list[str], sent: str, found: list[tuple[str, str]], said: Said) -> None:
    """A path holds Python names, since the generator finds only ASCII names."""
    operation, log = one(lowered({"parameters": [{"name": n, "in": "path", "schema": TEXT} for n in declared]}, path))
    assert (operation.wire_path, operation.path) == (path, sent)
    assert [(item.wire, item.location) for item in operation.parameters] == found
    assert log == said


@pytest.mark.parametrize(
    ("path", "declared", "expected"),
    [
        ("/x?action=a%20b&flag", [], [("action", "query", TEXT, True, "a b"), ("flag", "query", TEXT, True, "")]),
        ("/x?a={b}", [], [("a", "query", TEXT, True, None)]),
        ("/x?a={b}", [("b", "path", TEXT)], [("a", "query", TEXT, True, None)]),
        ("/x?a=1", [("a", "query", INTEGER)], [("a", "query", INTEGER, False, None)]),
    ],
    ids=repr,
)
def test_path_query(path: str, declared: list[tuple[str, str, JsonObject]], expected: Json) -> None:
    """The query of a path becomes parameters: a value is a default, a placeholder is required, a declared one wins."""
    raw = {"parameters": [{"name": name, "in": location, "schema": schema} for name, location, schema in declared]}
    operation, said = one(lowered(raw, path))
    found = [(item.wire, item.location, item.schema, item.required, item.default) for item in operation.parameters]
    assert found == expected
    assert said == [] or path != "/x?a=1"


BASE = [{"url": "https://a.example/v1"}]


@pytest.mark.parametrize(
    ("own", "sent", "said"),
    [
        ([{"url": "https://b.example"}], "https://b.example/x", [("servers", "", False)]),
        ([{"url": "/v2/"}], "https://a.example/v2/x", [("servers", "", False)]),
        ([{"url": "v2"}], "https://a.example/v1/v2/x", [("servers", "", False)]),
        ([{"url": "https://a.example/v1/"}], "/x", []),
        ([{"url": "https://{r}.b.example/{s}", "variables": {"r": {"default": "eu"}}}], "https://eu.b.example/%7Bs%7D/x",
         [("servers", "", False)]),
        ([{"url": "https://b.example:{p}", "variables": {"p": {"default": 8443}}}], "https://b.example:8443/x",
         [("servers", "", False)]),
        ([{"url": "https://b.example/{v}", "variables": {"v": {"default": {}}}}], "https://b.example/%7Bv%7D/x",
         [("servers", "", False)]),
        ([{"url": "https://b.example/?q=1#f"}], "https://b.example/x", [("servers", "", False)]),
        ([{"url": "https://b.example/a\nb"}], "https://b.example/ab/x", [("servers", "", False)]),
        ([{"url": "http://[h"}], "/x", [("servers", "", True)]),
        ([{"url": 3}], "/x", []), ([None], "/x", []), ([], "/x", []), ({"url": "/v2"}, "/x", []), (None, "/x", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("level", ["operation", "path"])
def test_server(own: Json, sent: str, said: Said, level: str) -> None:
    """The server of an operation or path is an absolute URL."""
    raw = {"servers": own}
    result = lowered(raw if level == "operation" else {}, item=raw if level == "path" else None, servers=BASE)
    operation, log = one(result)
    assert (operation.path, log) == (sent, said)


def test_server_order() -> None:
    """The server of an operation goes before that of its path."""
    result = lowered({"servers": [{"url": "/a"}]}, item={"servers": [{"url": "/b"}]})
    assert one(result)[0].path == "/a/x"


# --- bodies -------------------------------------------------------------------------------------------------------


def form(**schemas: JsonObject) -> JsonObject:
    return {"type": "object", "properties": schemas, "required": [], "additionalProperties": True}


@pytest.mark.parametrize(
    ("content", "bodies", "said"),
    [
        ({JSON: {"schema": PET}}, {JSON: (JSON, PET)}, []),
        ({JSON: {}}, {JSON: (JSON, {})}, []),
        ({JSON: None}, {JSON: (JSON, {})}, []),
        ({"application/vnd.a+json; v=1": {"schema": PET}}, {JSON: ("application/vnd.a+json; v=1", PET)}, []),
        ({"*/*": {"schema": PET}}, {JSON: (JSON, PET)}, []),
        ({"*/*": {}}, {OCTETS: (OCTETS, FILE)}, [("octet_stream", "*~1*", False)]),
        ({JSON: {"schema": NULL}}, {JSON: (JSON, {})}, [("null_content", "application~1json", False)]),
        ({"image/png": {"schema": FILE}}, {OCTETS: ("image/png", FILE)}, [("octet_stream", "image~1png", False)]),
        ({"text/xml": {"schema": PET}}, {OCTETS: ("text/xml", FILE)}, [("octet_stream", "text~1xml", False)]),
        ({"nonsense": {}}, {OCTETS: ("nonsense", FILE)}, [("octet_stream", "nonsense", False)]),
        ({"image/*": {}}, {OCTETS: (OCTETS, FILE)}, [("octet_stream", "image~1*", False)]),
        ({"Application/PDF": {"schema": PET}}, {OCTETS: ("Application/PDF", FILE)},
         [("octet_stream", "Application~1PDF", False)]),
        ({"image/jpg": {}, "image/png": {}}, {OCTETS: ("image/jpg", FILE)},
         [("octet_stream", "image~1jpg", False), ("octet_stream", "image~1png", False),
          ("one_body_a_type", "image~1png", False)]),
        ({OCTETS: {"schema": TEXT}}, {OCTETS: (OCTETS, FILE)}, []),
        ({MULTIPART: {"schema": PET}}, {MULTIPART: (MULTIPART, PET)}, []),
        ({MULTIPART: {"schema": {**PET, "nullable": True}}}, {MULTIPART: (MULTIPART, PET)},
         [("nullable_reference", "multipart~1form-data/schema", False)]),
        ({FORM: {"schema": ref("PetOrNull")}}, {FORM: (FORM, PET)}, []),
        ({FORM: {}}, {FORM: (FORM, form())}, []),
        ({FORM: {"schema": TEXTS}}, {FORM: (FORM, form())},
         [("form_without_fields", "application~1x-www-form-urlencoded", True)]),
        ({FORM: {"schema": {"oneOf": [PET, {"properties": {"age": INTEGER}, "required": ["age"]}]}}},
         {FORM: (FORM, form(name=TEXT, age=INTEGER))}, [("form_union", "application~1x-www-form-urlencoded", False)]),
        ({"text/json": {"schema": PET}, JSON: {"schema": PET}}, {JSON: (JSON, PET)},
         [("one_body_a_type", "application~1json", False)]),
        ({JSON: {"schema": TEXT}, "text/json": {"schema": PET}}, {JSON: (JSON, TEXT)},
         [("one_body_a_type", "text~1json", True)]),
        ({JSON: {"schema": PET}, FORM: {"schema": PET}}, {JSON: (JSON, PET)},
         [("one_body_a_type", "application~1x-www-form-urlencoded", False)]),
        ({"text/xml": {}, FORM: {"schema": PET}, JSON: {"schema": PET}},
         {JSON: (JSON, PET), OCTETS: ("text/xml", FILE)},
         [("octet_stream", "text~1xml", False), ("one_body_a_type", "application~1x-www-form-urlencoded", False)]),
        # A file can only travel in the form; a body without a class is asked for last.
        ({JSON: {"schema": {}}, MULTIPART: {"schema": form(file=FILE)}},
         {MULTIPART: (MULTIPART, form(file=FILE)), JSON: (JSON, {})}, []),
        ({}, {}, []), ([], {}, []), (None, {}, []),
    ],
    ids=repr,
)  # fmt: skip
def test_bodies(content: Json, bodies: Json, said: Said) -> None:
    """Bodies are of four kinds, and the Python type distinguishes them."""
    operation, log = one(lowered({"requestBody": {"required": True, "content": content}}))
    assert list(operation.bodies.items()) == list(bodies.items())
    assert operation.body_required
    expected = [(step, f"/requestBody/content/{place}", lossy) for step, place, lossy in said]
    assert [item for item in log if item[0] != "free_object"] == expected


@pytest.mark.parametrize("raw", [{"$ref": "#/nowhere"}, {"$ref": "body.yaml"}, {"$ref": 3}])
def test_body_unresolved(raw: JsonObject) -> None:
    """A body that cannot be resolved is any file."""
    operation, said = one(lowered({"requestBody": raw}))
    assert operation.bodies == {OCTETS: (OCTETS, FILE)}
    assert said == [("references", "/requestBody", True)]


@pytest.mark.parametrize("wrong", [None, 3, "body", [], [{"content": {JSON: {}}}]])
def test_body_invalid(wrong: Json) -> None:
    """An invalid body is ignored."""
    operation, said = one(lowered({"requestBody": wrong}))
    assert (operation.bodies, said) == ({}, [])


# --- answers ------------------------------------------------------------------------------------------------------


def read(kind: str, schema: JsonObject, *media_types: str, file: bool = False, text: bool = False) -> Answer:
    return Answer(kind, schema, media_types or (kind,), file, text)


@pytest.mark.parametrize(
    ("given", "found", "said"),
    [
        ({"204": {"description": ""}}, {"204": None}, []),
        ({"2xx": {}, "default": None, "599": None}, {"2XX": None, "default": None, "599": None}, []),
        ({}, {"default": None}, []),
        ([], {"default": None}, []),
        (None, {"default": None}, []),
        ({"x-note": {}}, {"default": None}, []),
        ({"20": {}, "okay": {}}, {"default": None}, [("responses", "/20", True), ("responses", "/okay", True)]),
        ({"200": {"$ref": "#/nowhere"}}, {"200": None}, [("references", "/200", True)]),
        ({"200": {"$ref": "#/components/responses/Good"}}, {"200": read(JSON, TEXT)}, []),
    ],
    ids=repr,
)
def test_responses(given: Json, found: Json, said: Said) -> None:
    """A response has its status and, if documented, its content."""
    components = {"responses": {"Good": {"content": {JSON: {"schema": TEXT}}}}}
    operation, log = one(lowered({"responses": given}, components=components))
    assert operation.responses == found
    assert log == [(step, f"/responses{place}", lossy) for step, place, lossy in said]


@pytest.mark.parametrize(
    ("content", "found", "step", "place"),
    [
        ({JSON: {"schema": PET}}, read(JSON, PET), "", ""),
        ({JSON: {}}, read(JSON, {}), "", ""),
        ({"application/hal+json": {"schema": PET}}, read(JSON, PET, "application/hal+json"), "", ""),
        ({"text/csv": {"schema": PET}}, read("text/plain", TEXT, "text/csv"), "", ""),
        ({"text/csv": {}, JSON: {"schema": PET}}, read(JSON, PET, "text/csv", JSON, text=True), "", ""),
        ({"*/*": {"schema": PET}}, read(JSON, PET, "*/*"), "", ""),
        ({"*/*": {"schema": FILE}}, read(OCTETS, FILE, "*/*"), "octet_stream", "/content/*~1*"),
        ({"image/png": {"schema": TEXT}}, read(OCTETS, FILE, "image/png"), "octet_stream", "/content/image~1png"),
        # The media type of the answer tells which of the two it is, so that nothing is lost.
        ({JSON: {"schema": PET}, OCTETS: {}}, read(JSON, PET, JSON, OCTETS, file=True), "", ""),
        ({"image/png": {}, JSON: {"schema": PET}, "text/plain": {}},
         read(JSON, PET, "image/png", JSON, "text/plain", file=True, text=True), "octet_stream", "/content/image~1png"),
        ({JSON: {"schema": NULL}}, read(JSON, {}), "null_content", "/content/application~1json"),
        ({JSON: {"schema": FILE}}, read(JSON, TEXT), "file_in_json", ""),
    ],
    ids=repr,
)  # fmt: skip
def test_response_content(content: JsonObject, found: Answer, step: str, place: str) -> None:
    """A response is JSON or a file, or text, or bytes."""
    operation, log = one(lowered({"responses": {"200": {"content": content}}}))
    assert operation.responses == {"200": found}
    assert log == ([(step, f"/responses/200{place}", False)] if step else [])


def test_descriptions() -> None:
    """Descriptions of body and statuses are kept, and inferred ones are marked."""
    answers = {"200": {"description": " All. "}, "404": {"description": "None.", "x-confidence": "inferred"}, "5xx": {}}
    body = {"description": "A pet.", "content": {JSON: {"schema": PET}}}
    operation, _ = one(lowered({"requestBody": body, "responses": answers}))
    assert operation.about == {"body": "A pet.", "200": "All.", "404": "None. (inferred)", "5XX": ""}


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ({"externalDocs": {"url": "https://a.example/b."}}, "Source: https://a.example/b."),
        ({"x-source": "see https://a.example/b, and (https://a.example/c)", "x-confidence": "documented"},
         "Source: https://a.example/b, https://a.example/c (documented)."),
        ({"x-source": ["https://a.example", "https://a.example"]}, "Source: https://a.example."),
        ({"x-confidence": "inferred"}, "Confidence: inferred."),
        ({"x-confidence": "inferred'); evil("}, ""), ({"x-source": "a page"}, ""), ({"x-source": 3}, ""),
        ({"externalDocs": "https://a.example"}, ""), ({}, ""),
    ],
    ids=repr,
)  # fmt: skip
def test_source_line(raw: JsonObject, line: str) -> None:
    """The source of an operation is one line."""
    assert one(lowered(raw))[0].source == line


# --- names --------------------------------------------------------------------------------------------------------


def named(*operations: tuple[str, str, Json]) -> Lowered:
    paths: JsonObject = {}
    for method, path, given in operations:
        paths.setdefault(path, {})[method] = {"responses": ANSWER, **({"operationId": given} if given else {})}
    return lower({"openapi": "3.0.3", "paths": paths})


def test_operation_ids() -> None:
    """Operation ids are unique, and missing ones are derived."""
    result = named(
        ("get", "/a", "run"), ("put", "/a", "Run"), ("put", "/b", "run"), ("put", "/c", "RUN"),
        ("get", "/d/{id}", None), ("get", "/e", " "), ("get", "/f", 3), ("get", "/g", "import"),
    )  # fmt: skip
    assert [(item.wire_path, item.method, name) for name, item in result.operations.items()] == [
        ("/a", "get", "run"), ("/a", "put", "run_put"), ("/b", "put", "put_b"), ("/c", "put", "put_c"),
        ("/d/{id}", "get", "get_d_id"), ("/e", "get", "get_e"), ("/f", "get", "get_f"), ("/g", "get", "import_"),
    ]  # fmt: skip
    changed = ["~1a/put", "~1b/put", "~1c/put", "~1d~1{id}/get", "~1e/get", "~1f/get"]
    said = [item.location for item in result.rewrites if item.step == "operation_ids" and not item.lossy]
    assert said == [f"#/paths/{place}" for place in changed]


@pytest.mark.parametrize(
    ("tags", "tag"),
    [
        (["Data Sources", "b"], "data_sources"), ([], "default"), (None, "default"), ("x", "default"), ([3, "b"], "b"),
        (["class"], "class_"), (["1st"], "tag_1st"), ([""], "tag"), (["con"], "con_2"), (["日本"], "日本"),
    ],
)  # fmt: skip
def test_tag(tags: Json, tag: str) -> None:
    """An operation is in the module of its first tag."""
    assert one(lowered({"tags": tags}))[0].tag == tag


def test_tags_merged() -> None:
    """Tags that differ in punctuation only are one module."""
    paths = {f"/{number}": {"get": {"tags": [tag]}} for number, tag in enumerate(["Data-Sources", "data sources", "b"])}
    found = lower({"openapi": "3.1.0", "paths": paths}).operations.values()
    assert [operation.tag for operation in found] == ["data_sources", "data_sources", "b"]


def test_tag_fields() -> None:
    """A tag has name, class name and description."""
    tags = ["Data-Sources", "data sources", "Jobs", "jobs!"]
    paths = {f"/{number}": {"get": {"tags": [tag]}} for number, tag in enumerate(tags)}
    told: Json = [{"name": "Data-Sources", "description": " Where from. "}, {"name": 3}, "Jobs", {"name": "other"}]

    found = lower({"openapi": "3.1.0", "paths": paths, "tags": told}).tags

    assert found == {
        "data_sources": Tag("Data-Sources", "DataSources", "Where from."), "jobs": Tag("Jobs", "Jobs", ""),
    }  # fmt: skip


def test_tag_classes() -> None:
    """Class names of tags differ, also from async ones, such as `AsyncJobsResource`."""
    tags = ["jobs", "Async Jobs", "JOBS_", "日本", "日 本"]
    paths = {f"/{number}": {"get": {"tags": [tag]}} for number, tag in enumerate(tags)}
    found = [tag.class_name for tag in lower({"openapi": "3.1.0", "paths": paths}).tags.values()]
    both = [f"{prefix}{name}".lower() for name in found for prefix in ("", "Async")]
    assert len(set(both)) == len(both)


@pytest.mark.parametrize("name", sorted(CLIENT_METHODS | OPERATIONS))
def test_names_of_attributes(name: str) -> None:
    """A tag is never the name of a client method, an operation never the name of a resource attribute."""
    assert one(lowered({"tags": [name]}))[0].tag == (f"{name}_2" if name in CLIENT_METHODS else name)
    assert one(lowered({"operationId": name}))[0].name == (f"{name}_post" if name in OPERATIONS else name)


def test_parameter_names() -> None:
    """Parameters get distinct Python names that are not reserved."""
    wires = ["id", "_id", "Id", "class", "client", "body", "url", "models", "a-b", "a_b", "a.b", "+1", "-1", "", "json"]
    parameters = [{"name": wire, "in": "query", "schema": TEXT} for wire in wires]
    parameters += [{"name": "id", "in": "header", "schema": TEXT}, {"name": "id", "in": "cookie", "schema": TEXT}]

    operation, _ = one(lowered({"parameters": parameters}))

    assert {(item.wire, item.location): item.python for item in operation.parameters} == {
        ("id", "query"): "id", ("_id", "query"): "id_query_2", ("Id", "query"): "id_query",
        ("class", "query"): "class_", ("client", "query"): "client_query", ("body", "query"): "body_query",
        ("url", "query"): "url_query", ("models", "query"): "models_query",
        ("a-b", "query"): "a_b", ("a_b", "query"): "a_b_query", ("a.b", "query"): "a_b_query_2",
        ("+1", "query"): "plus_1", ("-1", "query"): "minus_1", ("", "query"): "field", ("json", "query"): "json",
        ("id", "header"): "id_header", ("id", "cookie"): "id_cookie",
    }  # fmt: skip


# --- the whole definition -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paths", "count"),
    [
        ({"/x": {"get": {}, "trace": {}, "parameters": [], "x-get": {}, "GET": {}}}, 2),
        ({"/x": {"$ref": "#/components/pathItems/X"}}, 1),
        ({"/x": {"$ref": "#/components/pathItems/X", "get": {}}}, 2),
        ({"x-own": {"get": {}}, "/x": None, "/y": [], "/z": {"get": None, "put": 3}}, 0),
        ({}, 0),
    ],
)
def test_operations_counted(paths: Json, count: int) -> None:
    """Every operation is counted and lowered."""
    document = {"openapi": "3.1.0", "paths": paths, "components": {"pathItems": {"X": {"put": {}}}}}
    assert count_operations(document) == count
    assert len(lower(document).operations) == count
    assert lower({"openapi": "3.1.0"}).operations == {}


@pytest.mark.parametrize("target", ["x.yaml", "#/nowhere", "#/paths/~1x"])
def test_path_item_unresolved(target: str) -> None:
    """A path item that cannot be resolved is logged."""
    result = lower({"openapi": "3.1.0", "paths": {"/x": {"$ref": target}}})
    assert [(item.step, item.location, item.lossy) for item in result.rewrites] == [("path_item", "#/paths/~1x", True)]


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ({}, "#/openapi: is no OpenAPI definition"),
        ({"swagger": "2.0"}, "#/swagger: is Swagger 2.0"),
        ({"openapi": "3.0.0", "swagger": "2.0"}, "#/swagger: is Swagger 2.0"),
        ({"openapi": "3.2.0"}, "#/openapi: is OpenAPI 3.2.0"),
        ({"openapi": "3.10"}, "#/openapi: is OpenAPI 3.10"),
        ({"openapi": 2}, "#/openapi: is OpenAPI 2"),
        ({"openapi": [3.0]}, "#/openapi: is OpenAPI [3.0]"),
        ({"openapi": "3.1.0", "paths": []}, "#/paths: is no object"),
    ],
)
def test_version_rejected(document: JsonObject, problem: str) -> None:
    """An unsupported definition is rejected with the place."""
    with pytest.raises(PipelineError) as caught:
        check_version(document)
    assert problem in str(caught.value)


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.1", "3.1", "3.0.0-rc1", 3.0, 3.1])
def test_version_accepted(version: Json) -> None:
    """OpenAPI 3.0 and 3.1 are accepted."""
    check_version({"openapi": version})
