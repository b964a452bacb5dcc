"""Reading definitions: what YAML and JSON mean, what is refused and with which words, and the way back to YAML."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import pytest

from pipeline.document import MAX_DEPTH, Json, load, parse, pointer, room_to_recurse, to_yaml, walk
from pipeline.errors import PipelineError

FILE = Path("api.yaml")


def read(text: str | bytes) -> Json:
    return parse(text.encode() if isinstance(text, str) else text, file=FILE)


def refusal(text: str | bytes) -> str:
    """The error, which is one line and names the file."""
    with pytest.raises(PipelineError) as caught:
        read(text)
    assert caught.value.file == FILE
    assert str(caught.value).isprintable()
    return str(caught.value)


# --- what is read -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plain", "value"),
    [
        ("true", True), ("False", False), ("yes", "yes"), ("on", "on"), ("off", "off"), ("Null", None), ("~", None),
        ("", None), ("1", 1), ("+1", 1), ("-1", -1), ("010", 10), ("0o17", 15), ("0x1F", 31), ("1_000", "1_000"),
        ("1:30", "1:30"), ("1.5", 1.5), ("1.", 1.0), (".5", 0.5), ("1e3", 1000.0), ("2024-01-01", "2024-01-01"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"), ("=", "="), ("0b1", "0b1"), ("1.2.3", "1.2.3"), ("e1", "e1"),
    ],
)  # fmt: skip
def test_yaml_scalars(plain: str, value: Json) -> None:
    """Scalars without quotes follow YAML 1.2."""
    found = read(f"a: {plain}\n")["a"]
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("text", ['{"a": NaN}', '{"a": -Infinity}', '{"a": 1e999}', "a: .inf", "a: -.INF", "a: .nan"])
def test_non_finite(text: str) -> None:
    """A number that JSON cannot hold is null."""
    assert read(text) == {"a": None}


@pytest.mark.parametrize(
    ("key", "text"),
    [("200", "200"), ("1.5", "1.5"), ("true", "true"), ("~", "null"), ("on", "on"), ("2024-01-01", "2024-01-01")],
)
def test_keys(key: str, text: str) -> None:
    """Keys are text."""
    assert read(f"{key}: a") == {text: "a"}


def test_flow_style() -> None:
    """JSON and YAML in flow style are read; half a surrogate pair becomes the replacement character."""
    assert read('\ufeff {"a": [1, {"b": null}]}') == read("{a: [1, {b: }], }") == {"a": [1, {"b": None}]}
    assert read('{"\\ud800": "a\\udc00b", "whole": "\\ud83d\\ude00"}') == {"\ufffd": "a\ufffdb", "whole": "\U0001f600"}


def test_no_shared_nodes() -> None:
    """No two places share a node."""
    document = read("a: &x {list: [1]}\nb: *x\nc: {<<: *x, own: 2}")
    assert document == {"a": {"list": [1]}, "b": {"list": [1]}, "c": {"list": [1], "own": 2}}
    assert document["a"] is not document["b"]
    assert document["a"]["list"] is not document["c"]["list"]


def test_load(tmp_path: Path) -> None:
    """A file is read, and one that cannot be read is named."""
    file = tmp_path / "api.json"
    file.write_bytes(b'{"openapi": "3.1.0"}')
    assert load(file) == {"openapi": "3.1.0"}
    with pytest.raises(PipelineError, match=r"missing\.yaml: cannot be read: No such file"):
        load(tmp_path / "missing.yaml")


# --- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1".encode("utf-16"), "is not UTF-8 (byte 0)"),
        ("", "with an object at the top"),
        ("# nothing", "with an object at the top"),
        ("hello", "with an object at the top"),
        ("[1]", "with an object at the top"),
        ("<html>", "with an object at the top"),
        ('{"a" 1}', "line 1, column 6"),
        ("a: 1\n\t- b", "line 2, column 1"),
        ("a: 1\n---\nb: 2", "another document"),
        ("a: *b", "undefined alias"),
        ("a: \x00", "control characters"),
        ("a: &a [*a]", "recursive"),
        ("a: {<<: 3}", "merging"),
        ("? [a]\n: b", "unhashable"),
        ("a: !!int abc", "invalid literal"),
        ("a: !!bool maybe", "neither YAML nor JSON"),
        ("a: !!map abc", "expected a mapping"),
        ("a: !!timestamp abc", "neither YAML nor JSON"),
        ("a: !!timestamp 2024-01-01", "#/a: datetime.date(2024, 1, 1) is nothing that JSON can hold"),
        ("a: !!set {b}", "nothing that JSON can hold"),
        ("a: !!python/object/apply:os.system [x]", "could not determine a constructor"),
        ("a: !own b", "could not determine a constructor"),
        ("a: 1\nb: 2\na: 3", "line 3, column 1: is neither YAML nor JSON: the key 'a' is there twice"),
        ('{"a": {"b": 1, "b": 2}}', "the key 'b' is there twice"),
        ("x:\n  200: a\n  '200': b", "#/x: the key '200' is there twice"),
        ('{"\\ud800": 1, "\\ud801": 2}', "is there twice"),
        (f"a: {'9' * 5000}", "4300 digits"),
        (f'{{"a": {"9" * 5000}}}', "4300 digits"),
    ],
)  # fmt: skip
def test_invalid(text: str | bytes, problem: str) -> None:
    """An invalid definition is rejected in one line."""
    assert problem in refusal(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' * 100_000 + "1" + "}" * 100_000,
        "{a: " * 100_000 + "1" + "}" * 100_000,
        "a: " + "[" * 100_000,
        "- " * 100_000,
        "\n".join(" " * level + "a:" for level in range(3_000)),
        '{"a":' * (MAX_DEPTH + 1) + "1" + "}" * (MAX_DEPTH + 1),
    ],
    ids=["json", "flow mappings", "flow sequences", "block sequences", "block mappings", "one too many"],
)
def test_nesting_too_deep(text: str) -> None:
    """Nesting past the limit is rejected before it crashes the process."""
    assert f"is nested more than {MAX_DEPTH} deep" in refusal(text)


@pytest.mark.parametrize("level", ['{{"a":{}}}', "{{a: {}}}"])
def test_nesting_limit(level: str) -> None:
    """Nesting up to the limit is read."""
    text = "1"
    for _ in range(MAX_DEPTH):
        text = level.format(text)
    node, depth = read(text), 0
    while isinstance(node, dict):
        node, depth = node["a"], depth + 1
    assert (node, depth) == (1, MAX_DEPTH)


@pytest.mark.parametrize("node", ["[{}]", "{{<<: [{}]}}"], ids=["aliases", "merges"])
def test_alias_bomb(node: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Aliases that expand to billions of nodes are rejected."""
    monkeypatch.setattr("pipeline.document.MAX_NODES", 50_000)  # the real limit takes seconds to get to
    lines = ["a: &a {x: 1}"]
    for before, name in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{name}: &{name} {node.format(', '.join([f'*{before}'] * 10))}")
    assert any(words in refusal("\n".join(lines)) for words in ("more than 50,000 nodes", "merges too many keys"))


# --- and the way back ---------------------------------------------------------------------------------------------

TEXTS = [
    "", " ", "a: b", "- a", "#", "# a", "null", "~", "true", "yes", "on", "1", "08", "010", "0o7", "0x1", "1_0", "1:30",
    "1e5", "1.", ".5", "-.inf", ".NaN", "2024-01-01", "<<", "=", "*a", "&a", "!a", "%a", "@a", "`", "{a}", "[a]", '"',
    "'", "\\", "a\n", "\na", "a\nb", "a \nb", "  a\n b", "a\r\nb", "a\tb", "\t", "\x00", "\x85", "a\u2028b", "\ufeff",
    "\u200b", "é", "日本", "\U0001f600", "\ufffd", "\xa0", "---", "...", "? a", "|", ">",
    "a" * 200, "a b " * 60, "x\n" * 3,
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_yaml_text_round_trip(text: str) -> None:
    """Text written as YAML reads as the same text."""
    document = {"a": {text: [text, {"b": text}]}}
    assert read(to_yaml(document)) == document


def test_yaml_round_trip() -> None:
    """Each kind of value written as YAML reads as the same value; text of several lines is a literal block."""
    document: Json = {"b": [None, True, False, 0, -3, 10**30, 1.5, 1e16, 1e-7, [], {}, ""], "a": {}}
    text = to_yaml(document)
    assert read(text) == document
    assert text.index("b:") < text.index("a:")  # in the document's own order
    assert "&" not in to_yaml({"a": document["b"], "b": document["b"]})
    assert to_yaml({"a": "one\ntwo\n"}) == "a: |\n  one\n  two\n"


# --- places -------------------------------------------------------------------------------------------------------


def test_pointer() -> None:
    """A pointer escapes its separators and is one printable line."""
    assert pointer("paths", "/a~b", 0) == "#/paths/~1a~0b/0"
    assert pointer() == "#"
    assert pointer("a\nb", "é \u2028") == "#/a%0Ab/é %E2%80%A8"
    assert "#/a%0Ab" in refusal('? "a\\nb"\n: !!set {c}')


def test_walk() -> None:
    """A walk yields every node with its place, parents first."""
    nodes = list(walk({"a": [1, {"b": None}]}))
    assert [way for way, _ in nodes] == [(), ("a",), ("a", 0), ("a", 1), ("a", 1, "b")]
    assert nodes[-1] == (("a", 1, "b"), None)


def test_room_to_recurse() -> None:
    """The recursion limit is restored."""
    before = within = sys.getrecursionlimit()
    with contextlib.suppress(PipelineError), room_to_recurse():
        within = sys.getrecursionlimit()
        raise PipelineError("and an error on the way")
    assert within >= 40 * MAX_DEPTH
    assert sys.getrecursionlimit() == before
