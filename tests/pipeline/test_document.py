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
def test_text_without_quotes_means_what_yaml_1_2_says(plain: str, value: Json) -> None:
    found = read(f"a: {plain}\n")["a"]

    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("text", ['{"a": NaN}', '{"a": -Infinity}', '{"a": 1e999}', "a: .inf", "a: -.INF", "a: .nan"])
def test_number_that_json_cannot_hold_is_null(text: str) -> None:
    assert read(text) == {"a": None}


@pytest.mark.parametrize(
    ("key", "text"),
    [("200", "200"), ("1.5", "1.5"), ("true", "true"), ("~", "null"), ("on", "on"), ("2024-01-01", "2024-01-01")],
)
def test_keys_are_text(key: str, text: str) -> None:
    assert read(f"{key}: a") == {text: "a"}


def test_json_and_yaml_in_flow_style_are_both_read() -> None:
    assert read('\ufeff {"a": [1, {"b": null}]}') == read("{a: [1, {b: }], }") == {"a": [1, {"b": None}]}


def test_no_two_places_share_a_node() -> None:
    document = read("a: &x {list: [1]}\nb: *x\nc: {<<: *x, own: 2}")

    assert document == {"a": {"list": [1]}, "b": {"list": [1]}, "c": {"list": [1], "own": 2}}
    assert document["a"] is not document["b"]
    assert document["a"]["list"] is not document["c"]["list"]


def test_half_a_surrogate_pair_becomes_the_character_for_what_is_unknown() -> None:
    assert read('{"\\ud800": "a\\udc00b", "whole": "\\ud83d\\ude00"}') == {"\ufffd": "a\ufffdb", "whole": "\U0001f600"}


def test_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "api.json"
    file.write_bytes(b'{"openapi": "3.1.0"}')

    assert load(file) == {"openapi": "3.1.0"}


# --- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problem"),
    [
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
        (f"a: {'9' * 5000}", "4300 digits"),
        (f'{{"a": {"9" * 5000}}}', "4300 digits"),
    ],
)  # fmt: skip
def test_what_is_no_definition_is_refused_in_one_line(text: str, problem: str) -> None:
    assert problem in refusal(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\nb: 2\na: 3", "line 3, column 1: is neither YAML nor JSON: the key 'a' is there twice"),
        ('{"a": {"b": 1, "b": 2}}', "the key 'b' is there twice"),
        ("x:\n  200: a\n  '200': b", "#/x: the key '200' is there twice"),
        ('{"\\ud800": 1, "\\ud801": 2}', "is there twice"),
    ],
)
def test_key_given_twice_is_no_silent_loss(text: str, problem: str) -> None:
    assert problem in refusal(text)


def test_other_encodings_than_utf_8_are_refused() -> None:
    assert "is not UTF-8 (byte 0)" in refusal("a: 1".encode("utf-16"))


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
def test_nesting_past_the_limit_is_refused_before_it_ends_the_process(text: str) -> None:
    assert f"is nested more than {MAX_DEPTH} deep" in refusal(text)


@pytest.mark.parametrize("level", ['{{"a":{}}}', "{{a: {}}}"])
def test_nesting_up_to_the_limit_is_read(level: str) -> None:
    text = "1"
    for _ in range(MAX_DEPTH):
        text = level.format(text)

    node, depth = read(text), 0
    while isinstance(node, dict):
        node, depth = node["a"], depth + 1

    assert (node, depth) == (1, MAX_DEPTH)


@pytest.mark.parametrize("node", ["[{}]", "{{<<: [{}]}}"], ids=["aliases", "merges"])
def test_aliases_that_ask_for_billions_of_nodes_are_refused(node: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.document.MAX_NODES", 50_000)  # the real limit takes seconds to get to
    lines = ["a: &a {x: 1}"]
    for before, name in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{name}: &{name} {node.format(', '.join([f'*{before}'] * 10))}")

    assert any(words in refusal("\n".join(lines)) for words in ("more than 50,000 nodes", "merges too many keys"))


def test_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"missing\.yaml: cannot be read: No such file"):
        load(tmp_path / "missing.yaml")


# --- and the way back ---------------------------------------------------------------------------------------------

TEXTS = [
    "", " ", "a: b", "- a", "#", "# a", "null", "~", "true", "yes", "on", "1", "08", "010", "0o7", "0x1", "1_0", "1:30",
    "1e5", "1.", ".5", "-.inf", ".NaN", "2024-01-01", "<<", "=", "*a", "&a", "!a", "%a", "@a", "`", "{a}", "[a]", '"',
    "'", "\\", "a\n", "\na", "a\nb", "a \nb", "  a\n b", "a\r\nb", "a\tb", "\t", "\x00", "\x85", "a\u2028b", "\ufeff",
    "\u200b", "é", "日本", "\U0001f600", "\ufffd", "\xa0", "---", "...", "? a", "|", ">",
    "a" * 200, "a b " * 60, "x\n" * 3,
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_text_written_as_yaml_reads_as_the_same_text(text: str) -> None:
    document = {"a": {text: [text, {"b": text}]}}

    assert read(to_yaml(document)) == document


def test_every_kind_of_value_written_as_yaml_reads_as_the_same_value() -> None:
    document: Json = {"b": [None, True, False, 0, -3, 10**30, 1.5, 1e16, 1e-7, [], {}, ""], "a": {}}

    text = to_yaml(document)

    assert read(text) == document
    assert text.index("b:") < text.index("a:")  # in the document's own order
    assert "&" not in to_yaml({"a": document["b"], "b": document["b"]})


def test_yaml_for_people_has_texts_of_several_lines_as_they_are() -> None:
    assert to_yaml({"a": "one\ntwo\n"}) == "a: |\n  one\n  two\n"


# --- places -------------------------------------------------------------------------------------------------------


def test_pointer_escapes_what_would_divide_it() -> None:
    assert pointer("paths", "/a~b", 0) == "#/paths/~1a~0b/0"
    assert pointer() == "#"


def test_pointer_is_one_printable_line() -> None:
    assert pointer("a\nb", "é \u2028") == "#/a%0Ab/é %E2%80%A8"
    assert "#/a%0Ab" in refusal('? "a\\nb"\n: !!set {c}')


def test_walk_gives_every_node_with_the_way_to_it_parents_first() -> None:
    nodes = list(walk({"a": [1, {"b": None}]}))

    assert [way for way, _ in nodes] == [(), ("a",), ("a", 0), ("a", 1), ("a", 1, "b")]
    assert nodes[-1] == (("a", 1, "b"), None)


def test_room_to_recurse_is_given_back() -> None:
    before = within = sys.getrecursionlimit()

    with contextlib.suppress(PipelineError), room_to_recurse():
        within = sys.getrecursionlimit()
        raise PipelineError("and an error on the way")

    assert within >= 40 * MAX_DEPTH
    assert sys.getrecursionlimit() == before
