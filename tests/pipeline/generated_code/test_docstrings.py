"""Docstrings: what the definition says, whole, wrapped, and never more than text."""

from __future__ import annotations

import ast
import inspect
import random
import textwrap
import unicodedata
from typing import Any

import pytest

from pipeline.document import JsonObject
from pipeline.generate.docstrings import attributes, docstring, summary, wrapped

from ..definitions import DATE, INTEGER, JSON, TEXT, content, has, ref
from ._made import Generate, Made

LONG = " ".join(["It goes on and on, for as long as anyone will read."] * 8)
STEPS = f"It has:\n\n- one thing,\n- another thing. {LONG}\n\n1. first\n2. second\n\n| a | b |\n|---|---|\n| 1 | 2 |"

OPERATIONS: JsonObject = {
    "post /jobs/{id}": {
        "operationId": "run_job", "tags": ["jobs"], "summary": "Run a job", "description": f"{STEPS}\n\nThe end.",
        "externalDocs": {"url": "https://vendor.example/docs/jobs"},
        "x-confidence": "inferred",
        "parameters": [
            {"name": "top", "in": "query", "description": "How many.", "schema": INTEGER | {"default": 10}},
            {"name": "id", "in": "path", "required": True, "description": f"Which job. {LONG}", "schema": TEXT},
            {"name": "unsaid", "in": "query", "schema": TEXT},
            {"name": "X-Day", "in": "header", "description": "Which day", "schema": DATE},
        ],
        "requestBody": {"description": "What to run.", "content": {JSON: {"schema": ref("Job")}}},
        "responses": {
            "200": {**content(ref("Job")), "description": "The job."},
            "202": {"description": "Not yet.", "x-confidence": "inferred"},
            "404": {"description": f"There is none. {LONG}"},
            "5XX": {"description": ""},
            "default": {"description": "Anything else."},
        },
    },
    "delete /jobs/{id}": {
        "operationId": "delete_job", "tags": ["jobs"], "description": f"{LONG[:250]}. And there is more.",
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
        "responses": {"204": {"description": "Gone."}},
    },
    "get /bare": {"operationId": "bare", "tags": ["jobs"], "responses": {"200": content(ref("Union"))}},
    "get /other": {"operationId": "other", "tags": ["Other things"]},
}  # fmt: skip
SCHEMAS: JsonObject = {
    "Job": {
        **has(
            id=TEXT | {"description": "Its id."},
            state={"$ref": "#/components/schemas/State"},
            count=INTEGER | {"default": 3, "description": f"How many. {LONG}"},
            unsaid=TEXT,
        ),
        "description": f"A job. {LONG}",
        "x-source": "https://vendor.example/docs/job",
        "x-confidence": "documented",
    },
    "State": {"type": "string", "enum": ["on"], "description": f"Which state. {LONG}"},
    "Bare": has(a=TEXT),
    "Union": {"oneOf": [ref("Job"), ref("Bare")]},
}
MORE: JsonObject = {
    "tags": [{"name": "jobs", "description": f"Jobs run. {LONG}"}],
    "info": {"title": "Jobs API", "version": "2", "description": f"What it is. {LONG}"},
}


def doc(thing: Any) -> str:
    return inspect.getdoc(thing) or ""


def words(text: str) -> str:
    return " ".join(text.split())


# --- what is said -------------------------------------------------------------------------------------------------


def test_operation(made: Made) -> None:
    """An operation documents arguments in order, default, result, error statuses and source."""
    found = doc(made.load("api.jobs").JobsResource.run_job)
    assert found.startswith("Run a job.\n\nIt has:\n\n- one thing,\n- another thing. It goes on")
    assert "\n\n1. first\n2. second\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nThe end.\n\nArgs:\n    id: Which" in found
    arguments = "body: What to run.", "top: How many. Default: 10.", "unsaid: Sent as `unsaid`.", "x_day: Which day"
    assert "\n    ".join(["", *arguments]) + "\n\n" in found
    assert found.index("    id: Which job. It goes on") < found.index("    body: What to run.")
    assert "\n\nReturns:\n    The job. Not yet. (inferred)\n\nRaises:\n    StatusError: The service refuses.\n" in found
    assert "\n        404: There is none. It goes on" in found
    assert (
        "\n        5XX: No more is said.\n        default: Anything else.\n    DecodeError: The answer is not" in found
    )
    assert found.endswith("\n\nSource: https://vendor.example/docs/jobs (inferred).")


def test_operation_without_result(made: Made) -> None:
    """An operation without a result has no section for it."""
    found = doc(made.load("api.jobs").JobsResource.delete_job)
    assert "Returns:" not in found
    assert "DecodeError" not in found
    assert "StatusError: The service refuses." in found


def test_sync_and_async(made: Made) -> None:
    """Sync and async method and the module have the same text."""
    module = made.load("api.jobs")
    assert doc(module.AsyncJobsResource.run_job) == doc(module.JobsResource.run_job)
    assert doc(made.load("api.jobs.with_response").JobsWithResponse.run_job) == "Run a job."
    assert doc(made.load("api.jobs.run_job")) == "Run a job.\n\n`POST /jobs/{id}`"
    assert "JobsResource.run_job" in doc(made.load("api.jobs.run_job").request)


def test_model(made: Made) -> None:
    """A model documents itself, its attributes and its source."""
    found = doc(made.models.Job)
    assert found.startswith("A job.\n\nIt goes on")
    assert "\n\nAttributes:\n    id: Its id.\n    state: Which state. It goes on" in found
    assert "\n    count: How many. It goes on" in found
    assert words(found).endswith("will read. Default: 3. Source: https://vendor.example/docs/job (documented).")
    assert "unsaid" not in found


@pytest.mark.parametrize(
    ("module", "name", "first", "more"),
    [
        ("models", "Job", "A job.", LONG),
        ("models", "State", "Which state.", LONG),
        ("models", "Bare", "Bare.", ""),
        ("api.jobs", "", "Jobs run.", LONG),
        ("api.jobs", "JobsResource", "Jobs run.", LONG),
        ("api.jobs", "AsyncJobsResource", "Jobs run.", "Each operation is awaited."),
        ("api.other_things", "OtherThingsResource", "Other things.", ""),
        ("client", "Client", "Call Jobs API.", "Each group of operations is an attribute."),
        ("", "", "Client of Jobs API, version 2; unofficial.", f"What it is. {LONG}"),
    ],
)
def test_first_line(made: Made, module: str, name: str, first: str, more: str) -> None:
    """The first line stands alone and no word of the description is lost."""
    found = doc(getattr(made.load(module), name) if name else made.load(module))
    assert found.split("\n\n")[0] == first
    assert words(f"{first} {more}").strip() in words(found)


def test_client_property(made: Made) -> None:
    """The client's property documents its group of operations."""
    for name in ("Client", "AsyncClient"):
        assert words(doc(getattr(made.load("client"), name).jobs)) == words(f"Jobs run. {LONG}")


@pytest.mark.parametrize(
    "first", ["No.", "A job.", "It ends here.", "Nineteen letters..", "It has more than twenty letters."]
)
def test_several_sentences(generate: Generate, first: str) -> None:
    """A description of several sentences is complete."""
    description = f"{first} Second one. {LONG}"
    said = {"description": description}
    schemas = {"Thing": said | has(a=TEXT), "Kind": said | {"type": "string", "enum": ["a"]}}
    made = generate({"get /a": {"tags": ["a"]}}, schemas, tags=[{"name": "a"} | said])
    for found in (made.models.Thing, made.models.Kind, made.load("api.a"), made.load("api.a").AResource):
        assert words(doc(found)) == words(description)
        assert doc(found).splitlines()[0] == first


def test_wrapped() -> None:
    """Lines of code are not joined, and a word longer than a line, such as a URL, is not broken."""
    text = "Call it so:\n\n```python\nfirst()\n    second()\n```\n\nAnd that is\nall."
    lines = wrapped(text).splitlines()
    assert [line.strip() for line in lines] == [
        "Call it so:", "", "```python", "first()", "second()", "```", "", "And that is all.",
    ]  # fmt: skip
    address = f"https://vendor.example/{'x' * 150}"
    assert address in wrapped(f"See {address} for more.").splitlines()


# --- how it is written --------------------------------------------------------------------------------------------


def test_line_length(made: Made) -> None:
    """No line is longer than 120 characters."""
    for path in made.folder.rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert len(line) <= 120, f"{path.name}: {line}"
            assert line == line.rstrip(), f"{path.name}: {line}"


def test_first_line_length() -> None:
    """No first line is too long at any indentation."""
    for length in range(90, 130):
        text = ("word " * 40)[:length].strip()
        for indent in (0, 4, 8):
            lines = textwrap.indent(docstring(summary(text, ""), indent=indent), " " * indent).splitlines()
            assert max(map(len, lines)) <= 120, (length, indent)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "Fallback."),
        ("  \n ", "Fallback."),
        ("Get a job", "Get a job."),
        ("Get a job.", "Get a job."),
        ("Is it\n  there?", "Is it there?"),
        (f"Get a job. {LONG}", "Get a job."),
        (f"Version 1.5 of e.g. this! {LONG}", "Version 1.5 of e.g."),
        ("x" * 200, "...."),
    ],
)
def test_summary(text: str, expected: str) -> None:
    """The summary is one sentence."""
    found = summary(text, "Fallback")
    assert found == expected or (text == "x" * 200 and found.endswith("."))
    assert "\n" not in found
    assert len(found) <= 120


def test_empty_section() -> None:
    """A section without texts is left out."""
    assert attributes("Args", [("a", ""), ("b", " \n")]) == ""
    assert attributes("Args", [("a", ""), ("b", "B.")]) == "Args:\n    b: B."


# --- never more than text -----------------------------------------------------------------------------------------

PIECES = [
    '"', "'", '"""', "'''", '""""', "\\", "\\\\", '\\"', '"\\', "\\N{BULLET}", "\\x00", "\\", "{x}", "{{ x }}",
    "{% x %}", "%s",
    "\n", "\r\n", "\r", "\t", "\x00", "\x1b[31m", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff",
    "\u200b", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069",
    "\U000e0001", "\U000e0041", "\ud800", "é",
    "日本", "\U0001f680", "word", "import os", "- ", "```", "#", " ", "  ",
]  # fmt: skip


def hostile() -> list[str]:
    """Nasty pieces, alone and in a row; the same in every run."""
    chance = random.Random(3)  # noqa: S311 - nothing secret
    return PIECES + ["".join(chance.choices(PIECES, k=chance.randint(2, 12))) for _ in range(1500)]


def is_invisible(char: str) -> bool:
    """Whether a character changes how others are shown, or is not shown itself."""
    return char not in "\n" and unicodedata.category(char) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}


def test_any_text() -> None:
    """Any text stays inside the docstring."""
    for text in hostile():
        parts = (summary(text, "First"), wrapped(text), attributes("Args", [("a", text)]))
        for given in (parts[:1], (text,), parts):
            written = docstring(*given, indent=4)
            source = f"class A:\n    {written}\n"

            (class_,) = ast.parse(source.encode("utf-8")).body

            assert isinstance(class_, ast.ClassDef), ascii(text)
            if class_.body:
                (only,) = class_.body
                assert isinstance(only, ast.Expr), ascii(text)
                assert isinstance(only.value, ast.Constant), ascii(text)
                assert isinstance(only.value.value, str), ascii(text)
            assert not [ascii(char) for char in written if is_invisible(char)], ascii(text)


def test_text_preserved() -> None:
    """The docstring is the text, with a space for each invisible character."""
    for text in hostile():
        written = docstring(text, indent=0)
        shown = "".join(" " if is_invisible(char) else char for char in text.replace("\r", " "))
        found = ast.literal_eval(written)
        assert words(found) == words(shown), ascii(text)


@pytest.mark.parametrize("char", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ids=ascii)
def test_direction_marks(char: str) -> None:
    """Marks of writing direction, which can disguise text, are removed."""
    assert char not in docstring(f"a{char}b", wrapped(f"c{char}d"))


def test_invisible_characters(generate: Generate) -> None:
    """Generated code holds no invisible character in docstrings, names, values or headers."""
    text = "".join(piece for piece in PIECES if piece.isprintable() or piece not in ("\ud800", "\x00"))
    text = text.replace("\ud800", "")
    operation: JsonObject = {
        "operationId": f"act{text}", "tags": [text], "summary": text, "description": text,
        "parameters": [
            {"name": f"{place}{text}", "in": place, "description": text, "schema": TEXT | {"default": text}}
            for place in ("query", "header", "cookie")
        ],
        "requestBody": {"description": text, "content": {f"application/{text}": {}}},
        "responses": {"200": {**content(ref("Thing")), "description": text}, "404": {"description": text}},
    }  # fmt: skip
    thing = has(**{text: {"type": "string", "enum": [text], "description": text}}) | {"description": text}
    info = {"title": text, "version": text, "description": text}

    path = text.translate({ord(char): None for char in "#{}"})
    made = generate({f"put /a/{path}": operation}, {"Thing": thing}, info=info)

    for file in made.folder.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert not [ascii(char) for char in source if is_invisible(char)], file.name
