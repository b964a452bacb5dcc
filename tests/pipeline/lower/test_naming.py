# ruff: noqa: RUF001
"""Names: valid Python whatever the text, left alone by the generator, and different where they have to be."""

from __future__ import annotations

import keyword
import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

from pipeline.errors import PipelineError
from pipeline.lower import Names
from pipeline.lower.naming import (
    ATTRIBUTES,
    CLASSES,
    METHODS,
    OPERATIONS,
    PARAMETERS,
    Namespace,
    class_name,
    identifier,
    member_name,
)

# --- one name -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("getJob", "get_job"), ("HTTPServer", "http_server"), ("job-id", "job_id"), ("Job Id", "job_id"),
        ("a.b", "a_b"), ("filter[asset_name]", "filter_asset_name"), ("_id", "id"), ("__init__", "init"),
        ("$top", "top"), ("+1", "plus_1"), ("-1", "minus_1"), ("@", "at"), ("<=", "less_equals"), ("a+b", "a_b"),
        ("1a", "field_1a"),
        ("", "field"), (" ", "field"), ("\u200b", "field"), ("class", "class_"), ("None", "none"), ("self", "self_"),
        ("list", "list_"), ("id", "id"), ("true", "true_"), ("é", "e"), ("日本", "日本"), ("x²", "x2"), ("ﬁ", "fi"),
        ("a\u200bb", "a_b"), ("a\nb", "a_b"), ('"""', "quotes_quotes_quotes"), ("{{ x }}", "x"),
        ("x" * 300, "x" * 72), ("日" * 100, "日" * 24),
    ],
)  # fmt: skip
def test_identifier(text: str, name: str) -> None:
    """An identifier is snake_case."""
    assert identifier(text) == name


def test_words() -> None:
    """A spelling in `[words]` is written as one word."""
    words = {"iTwin": "itwin", "GeoTIFF": "geotiff"}
    assert identifier("iTwinId", words) == "itwin_id"
    assert identifier("getITwins", words) == "get_itwins"
    assert identifier("exportGeoTIFFs", words) == "export_geotiffs"
    assert identifier("iTwinkle", words) == "i_twinkle"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("job", "Job"), ("job_response", "JobResponse"), ("HTTPThing", "HTTPThing"), ("3d-tiles", "Model3DTiles"),
        ("", "Model"), ("Warning", "WarningModel"), ("list", "List"), ("None", "NoneModel"), ("class", "Class"),
        ("Factory", "FactoryModel"), ("File", "FileModel"), ("NULL", "NULLModel"), ("a.b.C", "ABC"), ("日本", "日本"),
        ("Σ1αO", "Model1O"), ("\u200b", "Model"),
    ],
)  # fmt: skip
def test_class_name(text: str, name: str) -> None:
    """A class name is PascalCase and no builtin."""
    assert class_name(text) == name


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("red", "RED"), ("Light Blue", "LIGHT_BLUE"), ("", "EMPTY"), (" ", "VALUE"), ("3D", "VALUE_3D"), ("+", "PLUS"),
        ("-red", "RED"), ("a\nb", "A_B"), ("mro", "MRO"), ("class", "CLASS"), ("straße", "STRASSE"), ("name", "NAME"),
    ],
)  # fmt: skip
def test_member_name(value: str, name: str) -> None:
    """A member name is upper case."""
    assert member_name(value) == name


HOSTILE = [
    *keyword.kwlist, *sorted(PARAMETERS | OPERATIONS | METHODS | ATTRIBUTES | CLASSES), "__class__", "__slots__",
    "_value_", "mro", "api", '"', "'", '"""', "\\", "\n", "\r", "\x00", "{", "}", "{{ }}", "{% x %}", "#", "?", "&",
    "=", "/", "~1", "%2F", "+1", "½", "²", "ſ", "ß", "İ", "ı", "ﷺ", "٣", "x٣", "à\u0301", "\u0301", "\u0345", "\u200d",
    "\u202e", "\u2028", "\x85", "\U0001f600", "नमस्ते", "ไทย", "עברית", "ǅ", "K", "𝔘", "·", "℮", "゛", "ᾳ", "Σ",
    "x" * 300, "é" * 200,
]  # fmt: skip


def texts() -> list[str]:
    """Nasty texts and pieces of them in a row, the same in every run."""
    chance = random.Random(1)  # noqa: S311 - nothing secret
    return HOSTILE + ["".join(chance.choices([*HOSTILE, *"aBz09_- ."], k=chance.randint(2, 4))) for _ in range(1500)]


@pytest.mark.parametrize(
    ("derive", "rule", "joiner"),
    [
        (identifier, lambda name: PythonIdentifier(name, "field_"), "_"),
        (class_name, lambda name: ClassName(name, "Model"), ""),
        (member_name, lambda name: snake_case(name).upper(), "_"),
    ],
    ids=["identifier", "class_name", "member_name"],
)
def test_any_text(derive: Callable[[str], str], rule: Callable[[str], str], joiner: str) -> None:
    """Any text gives a name, in Unicode form NFC, that Python and the generator keep."""
    for text in texts():
        space = Namespace()
        wanted = derive(text)
        for name in (space.claim(wanted, joiner=joiner) for _ in range(3)):
            assert name.isidentifier(), ascii(text)
            assert not keyword.iskeyword(name), ascii(text)
            assert rule(name) == name, ascii(text)
            assert unicodedata.normalize("NFKC", name) == name, ascii(text)
            assert not name.startswith("_"), ascii(text)
            assert len(name.encode()) < 100, ascii(text)


# --- names beside each other --------------------------------------------------------------------------------------


def test_namespace() -> None:
    """A taken name is replaced by the next candidate and then by a number."""
    space = Namespace()
    assert [space.claim("a", "a_query") for _ in range(4)] == ["a", "a_query", "a_query_2", "a_query_3"]
    assert [space.claim("a1") for _ in range(2)] == ["a1", "a1_2"]
    assert [space.claim("Pet", joiner="") for _ in range(3)] == ["Pet", "Pet2", "Pet3"]


def test_namespace_letter_case() -> None:
    """Names that differ in case only collide, since modules are files."""
    space = Namespace()
    assert [space.claim(name, joiner="") for name in ("HttpThing", "HTTPThing")] == ["HttpThing", "HTTPThing2"]


@pytest.mark.parametrize("name", ["con", "nul", "com1", "lpt9", "client"])
def test_reserved_name(name: str) -> None:
    """A reserved name is never handed out, nor the name of a Windows device."""
    assert Namespace(frozenset({"client"})).claim(name, f"{name}_query") == f"{name}_query"
    assert name == "client" or Namespace().claim(name) != name


# --- names written by hand ----------------------------------------------------------------------------------------


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "names.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_missing_file(tmp_path: Path) -> None:
    """A missing names.toml has no names."""
    assert Names.load(tmp_path / "names.toml") == Names()


def test_unused(tmp_path: Path) -> None:
    """An entry that is never read is reported as unused."""
    names = Names.load(written(tmp_path, '[words]\n"iTwin" = "itwin"\n[tags]\n"A" = "a"\n"B" = "b"\n'))
    assert names.words == {"iTwin": "itwin"}
    assert (names.pick("tags", "A"), names.pick("tags", "C"), names.pick("classes", "A")) == ("a", None, None)
    assert names.unused() == ["[tags] B"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("nonsense", "no valid TOML"),
        ("[colours]\n", "[colours]: the tables are"),
        ("words = 1", "[words]: the tables are"),
        ('[tags]\n"A" = 1', "[tags] A: 1 is no Python name"),
        ('[tags]\n"A" = "a b"', "[tags] A: 'a b' is no Python name"),
        ('[tags]\n"A" = "class"', "[tags] A: 'class' would not stay as it is; 'class_' would"),
        ('[operations]\n"a" = "getJob"', "'getJob' would not stay as it is; 'get_job' would"),
        ('[parameters]\n"a" = "_id"', "'_id' would not stay as it is; 'id' would"),
        ('[properties]\n"A.a" = "list"', "'list_' would"),
        ('[classes]\n"A" = "job"', "'Job' would"),
        ('[classes]\n"A" = "File"', "'FileModel' would"),
        ('[enums]\n"A.a" = "red"', "'RED' would"),
        ('[words]\n"iTwin" = "iTwin"', "'i_twin' would"),
        ('[words]\n"" = "a"', "[words] : 'a' would not stay"),
    ],
)
def test_unstable_name(tmp_path: Path, text: str, problem: str) -> None:
    """A name that the generator would change is rejected with a better one."""
    file = written(tmp_path, text)
    with pytest.raises(PipelineError) as caught:
        Names.load(file)
    assert caught.value.file == file
    assert problem in str(caught.value)
