"""Read and write definitions: YAML or JSON in, a plain tree of JSON values out, and back to YAML.

The tree has nothing in it but what JSON has: no dates, no shared nodes, no keys that are not text. YAML is
read by the rules of YAML 1.2's core schema, so that ``on`` stays text and ``2024-01-01`` no date.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

import yaml

from pipeline.errors import PipelineError

__all__ = ["Json", "JsonObject", "load", "parse", "pointer", "room_to_recurse", "to_yaml", "walk"]

Json = Any
"""A JSON value. Named for the reader; Python's type system has no use for a closer one here."""
JsonObject = dict[str, Any]

# A definition of 3 MB has some 200,000 nodes. A small file can ask for billions, by YAML aliases.
MAX_NODES = 5_000_000
MAX_DEPTH = 400
_TOO_DEEP = f"is nested more than {MAX_DEPTH} deep"


class _Loader(yaml.CSafeLoader):
    """YAML 1.2's core schema; a key given twice is an error and not a silent loss."""

    # Resolvers live in this dictionary of the class; a subclass starts with its parents' YAML 1.1 ones.
    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Take in what ``<<`` names; mappings that each name the last ten times grow past any memory."""
        super().flatten_mapping(node)
        if len(node.value) > MAX_NODES:
            raise yaml.constructor.ConstructorError(None, None, "merges too many keys", node.start_mark)


# What text without quotes is, and the characters it then starts with.
_PLAIN = (
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)", "tTfF"),
    ("null", r"(?:null|Null|NULL|~|)", ["n", "N", "~", ""]),
    ("int", r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)", "-+0123456789"),
    (
        "float",
        r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))",
        "-+0123456789.",
    ),
    ("merge", r"<<", "<"),
)
for _name, _pattern, _first in _PLAIN:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(rf"^{_pattern}\Z"), list(_first))


def _construct_int(loader: _Loader, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))  # YAML 1.1, PyYAML's own, reads 010 as octal


def _construct_mapping(loader: _Loader, node: yaml.MappingNode) -> Iterator[JsonObject]:
    if not isinstance(node, yaml.MappingNode):  # `!!map text`
        raise yaml.constructor.ConstructorError(None, None, "expected a mapping", node.start_mark)
    # In two steps, as PyYAML does it, so that an alias inside can point back to its own mapping.
    result: JsonObject = {}
    yield result
    seen: dict[Any, yaml.Node] = {}
    for key_node, _ in node.value:
        key = (key_node.tag, key_node.value) if isinstance(key_node, yaml.ScalarNode) else None
        if key is not None and key[0] != "tag:yaml.org,2002:merge" and key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"the key {key_node.value!r} is there twice", key_node.start_mark
            )
        seen[key] = key_node
    loader.flatten_mapping(node)
    result.update(cast(JsonObject, loader.construct_mapping(node, deep=True)))


_Loader.add_constructor("tag:yaml.org,2002:int", _construct_int)
_Loader.add_constructor("tag:yaml.org,2002:map", _construct_mapping)


def pointer(*parts: str | int) -> str:
    """Return the JSON Pointer of a place, as a URI fragment: ``pointer("paths", "/jobs")`` is ``#/paths/~1jobs``."""
    text = "#" + "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
    return "".join(char if char.isprintable() else quote(char) for char in text)


def load(path: Path) -> JsonObject:
    """Read a definition from a file.

    Raises:
        PipelineError: The file cannot be read, or `parse` refuses it.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=path) from None
    return parse(data, file=path)


def parse(data: bytes, *, file: Path) -> JsonObject:
    """Turn the bytes of a YAML or JSON file into a tree of JSON values.

    Args:
        data: The bytes, UTF-8.
        file: Named in errors.

    Raises:
        PipelineError: Not UTF-8, neither YAML nor JSON, a key given twice, something JSON cannot hold, no
            object at the top, or deeper or larger than any honest definition.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(f"is not UTF-8 (byte {error.start})", file=file) from None
    try:
        raw = _read(text)
    except yaml.YAMLError as error:
        raise _yaml_error(error, file) from None
    except _TwinKeyError as error:
        raise PipelineError(f"is no valid JSON: the key {error} is there twice in one object", file=file) from None
    except RecursionError:
        raise PipelineError(_TOO_DEEP, file=file) from None
    except (ValueError, LookupError, AttributeError) as error:
        # A number of thousands of digits, which Python does not read, or what PyYAML lets out: `!!bool maybe`.
        raise PipelineError(f"is neither YAML nor JSON: {str(error)[:100]}", file=file) from None
    if not isinstance(raw, dict):
        raise PipelineError("is neither YAML nor JSON with an object at the top", file=file)
    return cast(JsonObject, _Copier(file).copy(raw, (), 0))


def _read(text: str) -> Json:
    if text.lstrip()[:1] == "{":
        # JSON is YAML as well, but json reads it far faster. What is no JSON may be YAML in flow style.
        with contextlib.suppress(json.JSONDecodeError):
            return json.loads(text, object_pairs_hook=_no_twins)
    _check_depth(text)
    with room_to_recurse():
        return yaml.load(text, Loader=_Loader)  # noqa: S506 - _Loader is a safe loader


def _check_depth(text: str) -> None:
    """Refuse YAML nested too deep before it is read: the C code that does it would end the process."""
    flow = text.count("[") + text.count("{")
    block = max(map(len, re.findall(r"^[ ?:\t-]*", text, re.MULTILINE)))
    if flow + 2 * block <= MAX_DEPTH:
        return  # it cannot be that deep; most definitions are spared the way through all events
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise RecursionError


@contextlib.contextmanager
def room_to_recurse() -> Iterator[None]:
    """Let functions call themselves for every level of the deepest tree there is, which takes some calls each."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, 40 * MAX_DEPTH))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _yaml_error(error: yaml.YAMLError, file: Path) -> PipelineError:
    mark = getattr(error, "problem_mark", None)
    location = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    return PipelineError(f"is neither YAML nor JSON: {problem}", file=file, location=location)


class _TwinKeyError(ValueError):
    pass


def _no_twins(pairs: list[tuple[str, Json]]) -> JsonObject:
    result = dict(pairs)
    if len(result) != len(pairs):
        keys = [key for key, _ in pairs]
        raise _TwinKeyError(repr(next(key for key in keys if keys.count(key) > 1)))
    return result


class _Copier:
    """Copies a tree so that no two places share a node, and refuses what is not JSON."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._nodes = 0

    def copy(self, value: Json, place: tuple[str | int, ...], depth: int) -> Json:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise PipelineError(f"has more than {MAX_NODES:,} nodes (YAML aliases count each time)", file=self._file)
        if depth > MAX_DEPTH:
            raise PipelineError(_TOO_DEEP, file=self._file, location=pointer(*place[:6]))
        if isinstance(value, dict):
            result: JsonObject = {}
            for key, item in value.items():
                text = _clean(key if isinstance(key, str) else self._key(key, place))
                if text in result:  # 200 and "200"
                    problem = f"the key {text!r} is there twice"
                    raise PipelineError(problem, file=self._file, location=pointer(*place))
                result[text] = self.copy(item, (*place, text), depth + 1)
            return result
        if isinstance(value, list):
            return [self.copy(item, (*place, index), depth + 1) for index, item in enumerate(value)]
        if isinstance(value, str):
            return _clean(value)
        if isinstance(value, float) and not math.isfinite(value):
            return None  # .inf, .nan and 1e999: no JSON, and never more than a limit nobody checks
        if value is None or isinstance(value, bool | int | float):
            return value
        raise PipelineError(f"{value!r} is nothing that JSON can hold", file=self._file, location=pointer(*place))

    def _key(self, key: object, place: tuple[str | int, ...]) -> str:
        # Status codes are often written without quotes.
        if isinstance(key, bool):
            return str(key).lower()
        if isinstance(key, int | float):
            return str(key)
        if key is None:
            return "null"
        raise PipelineError(f"the key {key!r} is no text", file=self._file, location=pointer(*place))


def _clean(text: str) -> str:
    """JSON can escape half a surrogate pair, which no file can be written with."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def walk(value: Json, *place: str | int) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    """Yield every node of a tree with the way to it, parents first."""
    yield place, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, *place, key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, *place, index)


class _Dumper(yaml.CSafeDumper):
    """Block style throughout; text of several lines as a literal block."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represent_text)
for _name, _pattern, _first in _PLAIN:
    # Beside YAML 1.1's, so that a text gets quotes where either version would read something else.
    _Dumper.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(rf"^{_pattern}\Z"), list(_first))


def to_yaml(document: JsonObject) -> str:
    """Return a definition as YAML for people: block style, keys in the document's own order."""
    return yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
