"""What a request's path, query, headers and cookies say, by the definition's names and types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import unquote, unquote_plus

from attrs import frozen
from starlette.datastructures import Headers

from ._calls import Json
from ._definition import Operation, Parameter
from ._json import parsed
from ._schemas import looks_like

__all__ = ["Parameters", "Problem", "pairs", "read", "typed"]

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
        unknown: Names in the query that the definition does not have.
        respelled: Names in the query that it has in other letters.
    """

    path: dict[str, Json]
    query: dict[str, Json]
    headers: dict[str, Json]
    problems: list[Problem]
    unknown: list[str]
    respelled: list[str]


def pairs(query: str, plain_plus: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """The names and values of a query; in those named (in lower case) a plus sign is one, and no space."""
    found: list[tuple[str, str]] = []
    for part in query.split("&") if query else ():
        name, _, value = part.partition("=")
        name = unquote_plus(name)
        found.append((name, unquote(value) if name.lower() in plain_plus else unquote_plus(value)))
    return [pair for pair in found if pair != ("", "")]


def read(
    operation: Operation,
    path: Mapping[str, str],
    query: Iterable[tuple[str, str]],
    headers: Headers,
    cookies: Mapping[str, str],
    *,
    any_case: bool,
) -> Parameters:
    """Read them all. With `any_case` the letters of a query's names may be large or small.

    A header that comes twice is one with a comma between its values, as HTTP has it.
    """
    given: dict[str, list[str]] = {}
    for name, value in query:
        given.setdefault(name, []).append(value)
    found = Parameters({}, {}, {}, [], [], [])
    used: set[str] = set()
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "query":
            if any_case:
                for other in [each for each in given if each != name and each.lower() == name.lower()]:
                    found.respelled.append(other)
                    given.setdefault(name, []).extend(given.pop(other))
            value, names = _from_query(parameter, given)
            used.update(names)
            into = found.query
        elif parameter.location == "header":
            lines = headers.getlist(name)
            value = _from_text(parameter, ", ".join(lines) if lines else None)
            name, into = name.lower(), found.headers
        elif parameter.location == "path":
            value, into = _from_text(parameter, path[name]), found.path
        else:
            value, into = _from_text(parameter, cookies.get(name)), found.headers
        if value is _NOTHING:
            if parameter.required:
                found.problems.append(Problem(parameter.location, parameter.name, "it is missing", missing=True))
            continue
        if not parameter.check.accepts(value):
            for where, message in parameter.check.problems(value)[:1]:
                inner = ".".join(map(str, (parameter.name, *where)))
                found.problems.append(Problem(parameter.location, inner, message, value=value))
            continue
        into[name] = value
    found.unknown.extend(name for name in given if name not in used)
    return found


def typed(text: str, types: frozenset[str]) -> Json:
    """A text as what its schema says; as a text where it cannot be read so, for the schema to refuse."""
    if not types or types == {"string"}:
        return text
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "integer" in types and looks_like(text, "integer"):
        return int(text)
    if "number" in types and looks_like(text, "number"):
        return float(text)
    return text


def _from_query(parameter: Parameter, given: Mapping[str, list[str]]) -> tuple[Json, list[str]]:
    name = parameter.name
    if parameter.style == "deepObject":
        names = [each for each in given if each.startswith(name + "[") and each.endswith("]")]
        value = {each[len(name) + 1 : -1]: given[each] for each in names}
        return (_object(parameter, value) if names else _NOTHING), names
    if "object" in parameter.types and parameter.explode and not parameter.content and name not in given:
        names = [each for each in given if each in parameter.items]
        return (_object(parameter, {each: given[each] for each in names}) if names else _NOTHING), names
    if name not in given:
        return _NOTHING, []
    texts = given[name]
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


def _object(parameter: Parameter, given: Mapping[str, list[str]]) -> Json:
    found = {}
    for name, texts in given.items():
        types = parameter.items.get(name, frozenset())
        found[name] = texts if "array" in types or len(texts) > 1 else typed(texts[0], types)
    return found
