"""Bad input: each definition gives correct, inert code, or one error that names file and place. Never anything else."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from pipeline.__main__ import main
from pipeline.document import JsonObject
from pipeline.errors import PipelineError
from pipeline.regenerate import regenerate
from pipeline.standalone import Report, generate_from

from .definitions import (
    INTEGER,
    JSON,
    MOMENT,
    TEXT,
    answers,
    content,
    definition,
    get,
    has,
    listed,
    mapped,
    ref,
    write_api,
)

Load = Callable[[Path, str], ModuleType]
ImportAll = Callable[..., str]


def modules(package: Path) -> Iterator[str]:
    for path in sorted(package.rglob("*.py")):
        yield path.relative_to(package).with_suffix("").as_posix().replace("/", ".").removesuffix("__init__").strip(".")


class Wire:
    """A client whose requests end here, where they can be looked at."""

    def __init__(self, package: Path, load: Load, answer: object = None) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = answer
        base = "https://host.example/base"
        transport = httpx.MockTransport(self._handle)
        self.client = load(package, "client").Client(base)
        self.client.set_httpx_client(httpx.Client(base_url=base, transport=transport))

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=self._answer)

    def call(self, module: str, *values: object) -> Any:
        """Call the operation of a module, with values in the order of its parameters; gives its result."""
        tag, name = module.removeprefix("api.").split(".")
        operation = getattr(getattr(self.client, tag), name)
        return operation(**dict(zip(inspect.signature(operation).parameters, values, strict=False)))

    @property
    def query(self) -> list[tuple[str, str]]:
        return self.requests[-1].url.params.multi_items()


def report_of(tmp_path: Path, content: JsonObject, name: str = "out") -> tuple[Report, Path]:
    file = tmp_path / f"{name}.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return generate_from(file, tmp_path / name), tmp_path / name


# --- refused with one error ---------------------------------------------------------------------------------------

REFUSALS: dict[str, tuple[str | bytes, str]] = {
    "nothing": ("", "is neither YAML nor JSON with an object at the top"),
    "a page of HTML": ("<!DOCTYPE html>\n<html><body class='x'></body></html>\n", "is neither YAML nor JSON"),
    "a picture": (b"\x89PNG\r\n\x1a\n\xff\xfe", "is not UTF-8 (byte 0)"),
    "UTF-16": ("openapi: 3.0.3".encode("utf-16"), "is not UTF-8 (byte 0)"),
    "a text": ("openapi", "is neither YAML nor JSON with an object at the top"),
    "a list": ("[]", "is neither YAML nor JSON with an object at the top"),
    "broken YAML": ("openapi: 3.0.3\ninfo: [\n", "line 3, column 1: is neither YAML nor JSON: "),
    "broken JSON": ('{"openapi": "3.0.3",\n "info": {"title" "x"}}', "line 2, column 19: is neither YAML nor JSON: "),
    "half a JSON": ('{"openapi": "3.0.3", "paths": {', "is neither YAML nor JSON: "),
    "a key twice in YAML": ("openapi: 3.0.3\nopenapi: 3.0.3\n", "line 2, column 1: "),
    "a key twice in JSON": ('{"openapi": "3.0.3", "openapi": "3.0.3"}', "the key 'openapi' is there twice"),
    "an object of Python": ("openapi: !!python/object/apply:os.abort []\n", "line 1, column 10: "),
    "an alias to itself": ("openapi: &a\n  b: *a\n", "line 1, column 10: "),
    "a bomb of aliases": (
        "".join(f"a{i}: &a{i} [{', '.join(['x' if i == 0 else f'*a{i - 1}'] * 10)}]\n" for i in range(8)),
        "has more than 100,000 nodes",
    ),
    "too deep": ('{"a":' * 500 + "1" + "}" * 500, "is nested more than 400 deep"),
    "Swagger 2.0": ('{"swagger": "2.0", "paths": {}}', "#/swagger: is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1"),
    "OpenAPI 3.2": ('{"openapi": "3.2.0", "paths": {}}', "#/openapi: is OpenAPI 3.2.0; 3.0 and 3.1 can be read"),
    "OpenAPI 4": ('{"openapi": "4.0.0", "paths": {}}', "#/openapi: is OpenAPI 4.0.0; 3.0 and 3.1 can be read"),
    "no version": ("info: {title: x}\n", "#/openapi: is no OpenAPI definition: it says no version"),
    "no object of paths": ('{"openapi": "3.0.3", "paths": []}', "#/paths: is no object of paths"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_no_definition(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """An invalid definition is one error with file and place."""
    monkeypatch.setattr("pipeline.document.MAX_NODES", 100_000)
    content, expected = REFUSALS[name]
    file = tmp_path / "api.yaml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    report = tmp_path / "report.json"
    assert main(["regenerate", "--from", str(file), "--out", str(tmp_path / "out"), "--report", str(report)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"error: {file}")
    assert expected in said.err
    assert len(said.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == [file]


# --- references ---------------------------------------------------------------------------------------------------

LOST = {
    "nowhere": "#/components/schemas/Nope",
    "a file": "other.yaml#/Thing",
    "a URL": "https://vendor.example/other.json#/Thing",
    "a file of this machine": "file:///etc/passwd",
    "no pointer": "#Thing",
}


@pytest.mark.parametrize("where", LOST)
def test_unresolved_schema(tmp_path: Path, load: Load, where: str) -> None:
    """A schema that cannot be resolved is anything, and logged."""
    link = {"$ref": LOST[where]}
    content = definition(get("job", answers(ref("Job"))), {"Job": has(lost=link, list=listed(link))})
    report, out = report_of(tmp_path, content, f"lost_{len(where)}")
    lost = [rewrite["location"] for rewrite in report.rewrites if rewrite["lossy"]]
    assert lost == ["#/components/schemas/Job/properties/lost", "#/components/schemas/Job/properties/list/items"]
    document = {"lost": {"a": [1, None]}, "list": [1, "x", {}], "more": 1}
    assert Wire(out, load, document).call("api.read.job").to_dict() == document


@pytest.mark.parametrize("where", ["nowhere", "a URL"])
def test_unresolved_schema_listed(root: Path, where: str) -> None:
    """For our own definitions it fails until gaps.toml lists it."""
    write_api(root, "acme/new", definition({"get /job": answers({"$ref": LOST[where]})}))
    with pytest.raises(PipelineError) as caught:
        regenerate(root, [])
    message = str(caught.value)
    assert message.startswith(
        "acme/new: specs/acme/new/upstream.yaml: not listed in gaps.toml:\n  references: #/paths/"
    )
    assert LOST[where] in message
    assert not (root / "generated/acme/tiepoint_acme_api/new").exists()


@pytest.mark.parametrize(
    "operation",
    [
        {"parameters": [{"$ref": "other.yaml#/Limit"}]},
        {"requestBody": {"$ref": "other.yaml#/Body"}},
        {"responses": {"200": {"$ref": "other.yaml#/Answer"}}},
    ],
    ids=["parameter", "body", "answer"],
)
def test_unresolved_operation(tmp_path: Path, import_all: ImportAll, operation: JsonObject) -> None:
    """A part of an operation that cannot be resolved is logged."""
    report, out = report_of(tmp_path, definition({"post /jobs": operation}))
    assert [item.status for item in report.operations] == ["generated"]
    lost = [rewrite for rewrite in report.rewrites if rewrite["lossy"]]
    assert len(lost) == 1
    assert "other.yaml" in str(lost[0]["detail"])
    import_all(out)


CIRCLES: dict[str, JsonObject] = {
    "a reference to itself": {"A": ref("A")},
    "two references": {"A": ref("B"), "B": ref("A")},
    "an object": {"A": has(a=ref("A"), b=listed(ref("A")))},
    "two objects": {"A": has(a=ref("B")), "B": has(a=ref("A"))},
    "values of a map": {"A": mapped(ref("A"))},
    "items of a list": {"A": listed(ref("A"))},
    "a member of a union": {"A": {"oneOf": [ref("A"), has(a=ref("A"))]}},
    "two unions": {"A": {"anyOf": [ref("B"), {"type": "object"}]}, "B": {"oneOf": [ref("A"), INTEGER]}},
    "a part of itself": {"A": {"allOf": [ref("B"), {"properties": {"a": ref("A")}}]}, "B": {"allOf": [ref("A")]}},
    "a property of itself": {"A": {"properties": {"a": {"$ref": "#/components/schemas/A/properties/a"}}}},
}


@pytest.mark.parametrize("name", CIRCLES)
def test_circular_references(tmp_path: Path, load: Load, name: str) -> None:
    """Circular references decode and encode."""
    answer = has(first=ref("A"), all=listed(ref("A")))
    _, out = report_of(tmp_path, definition(get("get_a", answers(answer)), CIRCLES[name]))
    for module in modules(out):
        load(out, module)
    inner: object = [[[]], []] if name == "items of a list" else {"a": {"a": {}}}
    document = {"first": inner, "all": [inner, inner]}
    assert Wire(out, load, document).call("api.read.get_a").to_dict() == document


def test_circular_parameters(tmp_path: Path, load: Load) -> None:
    """A circle of parameters ends."""
    parameters = {"A": {"$ref": "#/components/parameters/B"}, "B": {"$ref": "#/components/parameters/A"}}
    operation = {"operationId": "get_a", "parameters": [{"$ref": "#/components/parameters/A"}]}
    _, out = report_of(tmp_path, definition({"get /a": operation}, components={"parameters": parameters}))
    wire = Wire(out, load)
    wire.call("api.default.get_a")
    assert wire.query == []


# --- names --------------------------------------------------------------------------------------------------------


def test_operation_ids(tmp_path: Path, load: Load) -> None:
    """Operations without ids, or with ids that differ in case only, all exist and have their own paths."""
    ids = ["getJob", "getJob", "GetJob", "get_job", "get-job", "", None, None, "client", "import", "1st", "\u00e9"]
    paths = [f"/p{number}" for number in range(len(ids))]
    operations = {
        f"get {path}": ({"operationId": name} if name is not None else {})
        for path, name in zip(paths, ids, strict=True)
    }
    operations["post /p0"] = {"operationId": "getJob"}
    report, out = report_of(tmp_path, definition(operations))
    assert report.operations_in == report.operations_out == len(operations)
    assert len({(item.module or "").lower() for item in report.operations}) == len(operations)
    wire = Wire(out, load)
    for item in report.operations:
        wire.call(item.module or "")
        assert (wire.requests[-1].method, wire.requests[-1].url.path) == (item.method.upper(), f"/base{item.path}")


@pytest.mark.parametrize("title", ["3dverse Asset API", "", "import", "...", "\N{ROCKET}", "x" * 500])
def test_title(tmp_path: Path, load: Load, title: str) -> None:
    """The title may be any text; a long one is shortened."""
    _, out = report_of(tmp_path, definition({"get /a": {}}, info={"title": title, "version": "1"}))
    said = (title or "API") if len(title) < 100 else "Client of ..."
    assert said in str(load(out, "").__doc__)
    Wire(out, load).call("api.default.get_a")


def test_class_collisions(tmp_path: Path, load: Load) -> None:
    """Class names that collide, in case, with inline ones or with the client's, stay distinct."""
    names = ["Job", "job", "JOB", "Job_", "job.", "Job Response", "JobResponse", "GetJobResponse200", "Client", "Unset"]
    names += ["File", "Response", "Any", "Self", "Request", "list", "Exception", "None", "T", "AsyncClient", "NULL"]
    names += ["UNSET", "DECODE_FAULTS", "_KEYS", "Mapping", "StrEnum", "datetime", "define", "models", "TYPE_CHECKING"]
    schemas = {name: has(**{f"p{number}": TEXT}) for number, name in enumerate(names)}
    inline = has(inline=TEXT)
    operations = {
        f"get /{number}": {"operationId": f"get_{number}", **answers(ref(name))} for number, name in enumerate(names)
    }
    operations["get /job"] = {"operationId": "get_job", **answers(inline)}
    _, out = report_of(tmp_path, definition(operations, schemas))
    classes = set()
    for number in [*range(len(names)), "job"]:
        document = {f"p{number}" if number != "job" else "inline": "x"}
        parsed = Wire(out, load, document).call(f"api.default.get_{number}")
        assert parsed.additional_properties == {}
        assert parsed.to_dict() == document
        classes.add(type(parsed).__name__.lower())
    assert len(classes) == len(operations)


@pytest.mark.parametrize("second", [{"allOf": [ref("Job")]}, {"$ref": "#/components/schemas/Job", "description": "x"}])
def test_alias_wire_names(tmp_path: Path, load: Load, second: JsonObject) -> None:
    """An alias of a schema has the same wire names."""
    schemas = {"Second": second, "Job": has(createdAt=TEXT), "Third": ref("Second")}
    operations = {f"get /{name}": {"operationId": name.lower(), **answers(ref(name))} for name in schemas}
    _, out = report_of(tmp_path, definition(operations, schemas))
    for name in schemas:
        parsed = Wire(out, load, {"createdAt": "x"}).call(f"api.default.{name.lower()}")
        assert (parsed.created_at, parsed.additional_properties) == ("x", {})
        assert parsed.to_dict() == {"createdAt": "x"}


WORDS = [
    "class", "def", "None", "True", "import", "from", "async", "match", "lambda", "list", "dict", "str", "int", "type",
    "id", "object", "print", "self", "cls", "Exception", "_", "__class__", "__init__", "client", "body", "url",
    "params", "headers", "cookies", "kwargs", "request", "response", "json", "httpx", "models", "types", "errors",
    "UNSET", "Unset", "File", "Any", "datetime", "annotations", "operation", "method", "results", "read", "send",
    "close", "aclose", "get_httpx_client", "set_httpx_client", "with_response", "api", "name", "value", "item", "key",
    "data", "define", "write", "rest", "read_date", "read_datetime", "read_best", "NULL", "DECODE_FAULTS", "Self",
    "to_dict", "from_dict", "additional_properties", "mro", "_client", "_wire", "_read", "_models", "_KEYS",
    "__attrs_attrs__", "__slots__", "hash", "property",
]  # fmt: skip


def words_definition(words: list[str]) -> JsonObject:
    places = [{"name": word, "in": place, "schema": TEXT} for place in ("query", "header") for word in words]
    schemas: JsonObject = {
        "Words": has(**dict.fromkeys(words, TEXT)),
        "Enum": {"type": "string", "enum": words},
        "Holder": has(*words, **dict.fromkeys(words, listed(ref("Enum")))),
    }
    schemas |= {word: has(**{f"p {word}": TEXT, word: ref("Enum")}) for word in words}
    operations = {
        "get /words": {"operationId": "lambda", "tags": ["import"], "parameters": places, **answers(ref("Words"))},
        "get /holder": {"operationId": "class", "tags": ["None"], **answers(ref("Holder"))},
    }
    for number, word in enumerate(words):
        parameters = [{"name": word, "in": "path", "required": True, "schema": TEXT}, *places[:3]]
        operations[f"get /{number}/{{{word}}}"] = {
            "operationId": word, "tags": [word], "parameters": parameters, **answers(ref(word)),
        }  # fmt: skip
    return definition(operations, schemas)


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, Path]:
    """A package with each of the words as a name of everything."""
    return report_of(tmp_path_factory.mktemp("named"), words_definition(WORDS), "words")


def test_reserved_names(named: tuple[Report, Path], load: Load) -> None:
    """Keywords, builtins and names of generated code keep their wire names everywhere."""
    report, out = named
    words, holder, *others = [item.module or "" for item in report.operations]
    assert len(others) == len(WORDS)
    document = {word: word for word in WORDS}
    wire = Wire(out, load, document)
    assert wire.call(words, *WORDS, *WORDS).to_dict() == document
    assert wire.query == list(document.items())
    lists = {word: [word] for word in WORDS}
    assert Wire(out, load, lists).call(holder).to_dict() == lists
    for number, (word, module) in enumerate(zip(WORDS, others, strict=True)):
        document = {f"p {word}": "x", word: word}
        wire = Wire(out, load, document)
        assert wire.call(module, "value").to_dict() == document
        assert wire.requests[0].url.path == f"/base/{number}/value"


def test_argument_names(named: tuple[Report, Path]) -> None:
    """An argument is never also a local variable of another type."""
    for path in named[1].glob("api/*/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                arguments = {one.arg for one in (*node.args.args, *node.args.kwonlyargs)}
                names = [one for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)]
                assert not arguments & {one.id for one in names}, f"{path.name}: {node.name}"


def test_property_named_field(tmp_path: Path, load: Load) -> None:
    """A property named `field` does not hide the function that makes the last attribute."""
    schemas = {"optional": has(**{"field": TEXT, "": TEXT}), "required": has("field", field=TEXT)}
    operations = {name: {"operationId": name, **answers(ref(name))} for name in schemas}
    _, out = report_of(
        tmp_path, definition({f"get /{name}": operation for name, operation in operations.items()}, schemas)
    )
    for name in schemas:
        parsed = Wire(out, load, {"field": "x"}).call(f"api.default.{name}")
        assert (parsed.field, parsed.to_dict()) == ("x", {"field": "x"})


def test_same_name_parameters(tmp_path: Path, load: Load) -> None:
    """Parameters with one name in all places are all sent."""
    places = ["path", "query", "header", "cookie"]
    parameters = [{"name": "id", "in": place, "required": True, "schema": TEXT} for place in places]
    _, out = report_of(tmp_path, definition({"get /{id}": {"operationId": "get_it", "parameters": parameters}}))
    wire = Wire(out, load)
    wire.call("api.default.get_it", *places)
    request = wire.requests[0]
    assert request.url.path == "/base/path"
    assert wire.query == [("id", "query")]
    assert (request.headers["id"], request.headers["cookie"]) == ("header", "id=cookie")


def test_required_after_optional(tmp_path: Path, load: Load) -> None:
    """Required parameters may follow optional ones, in every place and with defaults."""
    parameters = [
        {"name": f"{place}_{name}", "in": place, "required": required, "schema": {**TEXT, **default}}
        for place in ("path", "query", "header")
        for name, required, default in [
            ("a", place == "path", {"default": "A"}), ("b", place == "path", {}), ("c", True, {"default": "C"}),
            ("d", True, {}),
        ]
    ]  # fmt: skip
    path = "/".join(f"{{path_{name}}}" for name in "abcd")
    _, out = report_of(tmp_path, definition({f"get /{path}": {"operationId": "get_it", "parameters": parameters}}))
    wire = Wire(out, load)
    wire.client.default.get_it("1", "2", "3", "4", query_d="5", header_d="6")
    assert wire.requests[0].url.path == "/base/1/2/3/4"
    assert wire.query == [("query_c", "C"), ("query_d", "5")]
    sent = wire.requests[0].headers
    assert [sent.get(f"header_{name}") for name in "abcd"] == [None, None, "C", "6"]


# --- size ---------------------------------------------------------------------------------------------------------


def test_three_megabytes(tmp_path: Path, capsys: pytest.CaptureFixture[str], import_all: ImportAll) -> None:
    """A definition of three megabytes is generated and its time is reported."""
    words = "What this is, and what it is for, at some length. " * 40
    thing = has(**{f"property{number}": TEXT | {"description": words[:900]} for number in range(12)})
    schemas = {f"Schema{number}": thing for number in range(220)}
    operations = {
        f"get /things/{number}/{{id}}": {"description": words, "tags": [f"tag{number % 7}"], **answers(ref(name))}
        for number, name in enumerate(schemas)
    }
    file = tmp_path / "large.json"
    file.write_text(json.dumps(definition(operations, schemas), indent=1), encoding="utf-8")
    assert file.stat().st_size > 3_000_000
    report = tmp_path / "report.json"
    assert main(["regenerate", "--from", str(file), "--out", str(tmp_path / "out"), "--report", str(report)]) == 0
    said = json.loads(report.read_bytes())
    assert said["operations_in"] == said["operations_out"] == 220
    assert said["seconds"] > 0
    assert capsys.readouterr().out.endswith(f"{said['seconds']:.2f} s\n")
    import_all(tmp_path / "out")


# --- hostile text -------------------------------------------------------------------------------------------------

TOUCH = '__import__("pathlib").Path("pwned").touch()'
HOSTILE = [
    f'"""\n{TOUCH}\n"""',
    f"'''\n{TOUCH}\n'''",
    f'"+str({TOUCH})+"',
    f"'+str({TOUCH})+'",
    f"{{{TOUCH}}}",
    f"\n{TOUCH}\n",
    f"\\\n{TOUCH}#",
    f"}}}}{{{{ {TOUCH} }}}}{{% raise %}}{{# #}}",
    '{{ 7+7 }}{{ "".__class__ }}{{ config }}',
    "{0}{}{x!r:>{y}}%s%(x)d$HOME`id`$(id)",
    'a\\', '\\"', '"', '"""', "'", "\\N{BULLET}\\x41\\u0041\\U00110000\\", "C:\\new\\users\\x",
    "\u00e9\u6f22\N{ROCKET}\u202e\u2028\u2029\u0085\ufeff\u00a0",
    "tab\tcr\rcrlf\r\nff\x0cvt\x0bnul\x00del\x7fesc\x1b",
    "../../pwned", "/pwned", "..", ".", "~", "CON", "a/b\\c", "pwned.py", "__init__", " ", "# type: ignore # noqa",
    "x" * 300,
]  # fmt: skip


def hostile_definition() -> JsonObject:
    operations: JsonObject = {}
    schemas: JsonObject = {}
    for number, text in enumerate(HOSTILE):
        said = {"title": text, "description": text}
        thing = has(**{text: TEXT}) | said
        schemas[f"{text}{number}"] = thing
        sides = {"oneOf": [ref(f"L{number}"), ref(f"R{number}")]}
        mapping = {text: f"L{number}", f"no {text}": f"R{number}"}
        properties: JsonObject = {
            text: {**TEXT, **said, "default": text, "example": text},
            f"required {text}": {"type": "string", "enum": [text, f"no {text}"], "description": text},
            "named": {
                "type": "string",
                "enum": [text],
                "x-enum-varnames": [text],
                "x-also-read": {text: [f"other {text}"], f"no {text}": [text]},
            },
            "constant": {"type": "string", "const": text},
            "inner": has(**{text: INTEGER}) | {"title": text},
            "union": {"oneOf": [INTEGER, ref(f"{text}{number}".replace("~", "~0").replace("/", "~1"))]},
            "number": {"type": "number", "default": text, "example": text},
            "when": {**MOMENT, "default": text},
            "by_sibling": sides,
            "by_itself": {**sides, "discriminator": {"propertyName": f"kind {text}", "mapping": mapping}},
        }
        schemas[f"M{number}"] = {
            **has(f"required {text}", **properties),
            **said,
            "additionalProperties": {**TEXT, "description": text},
            f"x-{text}": text,
            "x-also-read": {text: [f"also {text}"], f"required {text}": [f"once {text}", text]},
            "x-source": f"{text} https://source.example/{text}",
            "x-part-by-text": {
                "selector": text,
                "property": "by_sibling",
                "mapping": {f"no {text}": f"#/components/schemas/L{number}", text: f"#/components/schemas/R{number}"},
            },
        }
        schemas |= {f"{side}{number}": has(**{side: INTEGER}) for side in "LR"}
        plain: list[JsonObject] = [
            {"name": text, "in": "query", "schema": {**TEXT, "default": text}, "example": text},
            {"name": f"e{text}", "in": "query", "schema": {"type": "string", "enum": [text], "default": text}},
            {"name": f"f{text}", "in": "query", "style": "deepObject", "schema": thing},
            {"name": f"l{text}", "in": "query", "explode": False, "schema": listed(TEXT)},
        ]
        # In a header, on its own: most of this cannot be sent.
        hidden: list[JsonObject] = [
            {"name": f"{place} {text}", "in": place, "schema": TEXT} for place in ("header", "cookie")
        ]
        notes = {"tags": [text], "summary": text, "description": text, "externalDocs": {"url": text}}
        notes |= {"x-source": f"{text} https://source.example/{text}", "x-confidence": text}
        operations[f"get {path(number)}"] = {
            "operationId": text,
            **notes,
            "parameters": [
                *({**parameter, "description": text} for parameter in plain),
                {"name": "Accept", "in": "header", "schema": {**TEXT, "default": text}},
            ],
            "responses": {
                text: {"description": text},
                "200": {"description": text, "content": {JSON: {"schema": ref(f"M{number}"), "example": text}}},
                "201": {**content(TEXT, text), "description": text},
                "4XX": {**content(ref(f"L{number}")), "description": text},
                "default": {**content(TEXT, text), "description": text},
            },
        }
        operations[f"put /{number}"] = {
            **notes,
            "parameters": [{**parameter, "description": text} for parameter in hidden],
            "servers": [{"url": f"https://own.example/{text}", "description": text}],
            "requestBody": {**content({"format": "binary"}, f"application/x-{text}"), "description": text},
        }
    more = {
        "servers": [{"url": HOSTILE[0], "description": HOSTILE[1]}],
        "tags": [{"name": text, "description": text} for text in HOSTILE],
    }
    version, description, name, *_ = HOSTILE
    info = {"title": "".join(HOSTILE), "version": version, "description": description, "contact": {"name": name}}
    return definition(operations, schemas, info=info, **more)


def path(number: int) -> str:
    """A path with the text in it, without what ends a path or cannot be in one."""
    text = "".join(char for char in HOSTILE[number] if char.isprintable() and char not in "{}?#%")
    return f"/get/{number}/{text.replace('/', '')}-"


# Calls every operation; prints what was sent and what was made of the answer.
CALL = """
import enum, httpx, inspect, io, json, typing
File = load(root.name + ".types").File
seen = []
def handle(request):
    seen.append([request.url.raw_path.decode().partition("?")[0], request.url.params.multi_items()])
    return httpx.Response(200, json=answer)
client = load(root.name).Client("https://host.example")
client.set_httpx_client(httpx.Client(base_url="https://host.example", transport=httpx.MockTransport(handle)))
for text, answer, get, put in json.loads(sys.argv[2]):
    tag, name = get.split(".")[1:]
    method = getattr(getattr(client, tag), name)
    names = list(inspect.signature(method).parameters)
    kinds = typing.get_args(typing.get_type_hints(method)[names[1]])
    member = next(kind for kind in kinds if issubclass(kind, enum.Enum))(answer["named"])
    value = method(**dict(zip(names, [text, member, "deep", ["a", "b"]], strict=True)))
    request = load(f"{root.name}.{put}").request
    names = list(inspect.signature(request).parameters)
    made = request(**dict(zip(names, [File(io.BytesIO(b"")), "header", "cookie"], strict=True)))
    sides = [type(side).__name__ for side in (value.by_sibling, value.by_itself)]
    print(json.dumps([*seen.pop(), value.to_dict(), sides, made.url, dict(made.headers), method.__doc__]))
"""


def test_hostile_text(tmp_path: Path, import_all: ImportAll, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hostile text is never executed, and names and values are sent exactly."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    report, out = report_of(tmp_path, hostile_definition())
    assert sorted(file.name for file in tmp_path.iterdir()) == ["here", "out", "out.json"]
    assert list(here.iterdir()) == []
    assert report.operations_in == report.operations_out == 2 * len(HOSTILE)
    assert {file.suffix for file in out.rglob("*") if file.is_file()} == {".py", ".typed"}
    answers_given: list[JsonObject] = [
        {
            text: text, f"required {text}": text, "named": text, "constant": text, "inner": {text: 1},
            "union": {text: "x"}, "more": text, "by_sibling": {"R": 1}, "by_itself": {f"kind {text}": text},
        }
        for text in HOSTILE
    ]  # fmt: skip
    found = [item.module for item in report.operations]
    given = list(zip(HOSTILE, answers_given, found[::2], found[1::2], strict=True))
    printed = import_all(out, CALL, json.dumps(given))
    lines = [json.loads(line) for line in printed.splitlines()]
    assert len(lines) == len(HOSTILE)
    for number, ((text, answer, _, _), line) in enumerate(zip(given, lines, strict=True)):
        sent_path, query, value, sides, url, headers, doc = line

        assert unquote(sent_path) == path(number)
        assert query == [[text, text], [f"e{text}", text], [f"f{text}[{text}]", "deep"], [f"l{text}", "a,b"]]
        assert value == answer
        assert sides == [f"R{number}", f"L{number}"]
        # What no header can hold is not sent; a cookie is encoded.
        can_be_sent = text.isascii() and text.isprintable() and text == text.strip()
        assert headers["Content-Type"] == (f"application/x-{text}" if can_be_sent else "application/octet-stream")
        assert headers[f"header {text}"] == "header"
        assert unquote(headers["Cookie"]) == f"cookie {text}=cookie"
        assert url.startswith("https://own.example/")
        assert url.endswith(f"/{number}")

        if text.isprintable() and not set('\\"') & set(text) and len(text) < 60:
            assert text in " ".join(doc.split()) or not text.strip()
