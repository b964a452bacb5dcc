"""What a request's path, query, headers and cookies say, by the definition's names and types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import unquote, unquote_plus

from attrs import frozen
from starlette.datastructures import Headers

from .._definition.operations import Operation, Parameter
from .._definition.schemas import looks_like
from .._handler import Json
from .json_text import parsed

_SEPARATORS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_NOTHING: Final = object()


@frozen
class Problem:
    """What a definition has against a request.

    Attributes:
        location: ``path``, ``query``, ``header``, ``cookie`` or ``body``.
        name: The parameter, or where in the body.
        message: What it is.
        missing: Whether something is not there that has to be.
        value: What is there.
    """

    location: str
    name: str
    message: str
    missing: bool = False
    value: Json = None

    def __str__(self) -> str:
        return f"{self.location} {self.name}: {self.message}" if self.name else f"{self.location}: {self.message}"


@frozen
class Parameters:
    """What was said, where the definition has nothing against it, and what it has against the rest.

    Attributes:
        unknown: Names in the query that the definition does not have, neither as parameters nor as keys.
        respelled: Names in the query that it has in other letters.
    """

    path: dict[str, Json]
    query: dict[str, Json]
    headers: dict[str, Json]
    problems: list[Problem]
    unknown: list[str]
    respelled: list[str]


def query_pairs(query: str, plain_plus: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Return the names and values of a query; a plus sign is not a space in values of `plain_plus` (lower case)."""
    pairs: list[tuple[str, str]] = []
    for part in query.split("&") if query else ():
        name, _, value = part.partition("=")
        name = unquote_plus(name)
        pairs.append((name, unquote(value) if name.lower() in plain_plus else unquote_plus(value)))
    return [pair for pair in pairs if pair != ("", "")]


def read_parameters(
    operation: Operation,
    path: Mapping[str, str],
    query: Iterable[tuple[str, str]],
    headers: Headers,
    cookies: Mapping[str, str],
    *,
    any_case: bool,
) -> Parameters:
    """Read the parameters of a request. With `any_case`, the letter case of names in the query does not count.

    A header that is sent twice is one with a comma between its values, as HTTP has it.
    """
    texts: dict[str, list[str]] = {}
    for name, value in query:
        texts.setdefault(name, []).append(value)
    result = Parameters({}, {}, {}, [], [], [])
    used: set[str] = set()
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "query":
            if any_case:
                for other in [each for each in texts if each != name and each.lower() == name.lower()]:
                    result.respelled.append(other)
                    texts.setdefault(name, []).extend(texts.pop(other))
            value, names = _from_query(parameter, texts)
            used.update(names)
            into = result.query
        elif parameter.location == "header":
            lines = headers.getlist(name)
            value = _from_text(parameter, ", ".join(lines) if lines else None)
            name, into = name.lower(), result.headers
        elif parameter.location == "path":
            value, into = _from_text(parameter, path[name]), result.path
        else:
            value, into = _from_text(parameter, cookies.get(name)), result.headers
        if value is _NOTHING:
            if parameter.required:
                result.problems.append(Problem(parameter.location, parameter.name, "it is missing", missing=True))
            continue
        if not parameter.check.accepts(value):
            for where, message in parameter.check.problems(value)[:1]:
                inner = ".".join(map(str, (parameter.name, *where)))
                result.problems.append(Problem(parameter.location, inner, message, value=value))
            continue
        into[name] = value
    if texts:
        used |= operation.query_keys
        result.unknown.extend(name for name in texts if name not in used)
    return result


def typed(text: str, types: frozenset[str]) -> Json:
    """Return a text as what its schema says; as a text where it cannot be read so, for the schema to refuse."""
    if not types or types == {"string"}:
        return text
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "integer" in types and looks_like(text, "integer"):
        return int(text)
    if "number" in types and looks_like(text, "number"):
        return float(text)
    return text


def _from_query(parameter: Parameter, query: Mapping[str, list[str]]) -> tuple[Json, list[str]]:
    name = parameter.name
    if parameter.style == "deepObject":
        names = [each for each in query if each.startswith(name + "[") and each.endswith("]")]
        value = {each[len(name) + 1 : -1]: query[each] for each in names}
        return (_object(parameter, value) if names else _NOTHING), names
    if "object" in parameter.types and parameter.explode and not parameter.content and name not in query:
        names = [each for each in query if each in parameter.items]
        return (_object(parameter, {each: query[each] for each in names}) if names else _NOTHING), names
    if name not in query:
        return _NOTHING, []
    texts = query[name]
    if "array" in parameter.types and not parameter.content:
        texts = texts if parameter.explode else texts[-1].split(_SEPARATORS.get(parameter.style, ","))
        return [typed(text, parameter.items[""]) for text in texts], [name]
    if len(texts) > 1:
        return texts, [name]  # twice: a schema of one value refuses it
    return _one(parameter, texts[0]), [name]


def _from_text(parameter: Parameter, text: str | None) -> Json:
    if text is None:
        return _NOTHING
    if "array" in parameter.types and not parameter.content:
        return [typed(each.strip(), parameter.items[""]) for each in text.split(",")]
    return _one(parameter, text)


def _one(parameter: Parameter, text: str) -> Json:
    if parameter.content:
        try:
            return parsed(text)
        except ValueError:
            return text
    return typed(text, parameter.types)


def _object(parameter: Parameter, texts_by_name: Mapping[str, list[str]]) -> Json:
    value = {}
    for name, texts in texts_by_name.items():
        types = parameter.items.get(name, frozenset())
        value[name] = texts if "array" in types or len(texts) > 1 else typed(texts[0], types)
    return value
