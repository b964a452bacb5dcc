"""The language of ``$filter``: what both lists of jobs and the list of iTwins are asked in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from operator import eq, ge, gt, le, lt
from typing import Any, Final, NoReturn

from attrs import define, field, frozen

from .._handler import Json

_DEPTH: Final = 50
_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_NUMBER: Final = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")
_TIME: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,12}))?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_TOKEN: Final = re.compile(r"(?P<space> +)|'(?P<quoted>(?:[^']|'')*)'|(?P<mark>[()\[\],])|(?P<word>[^\s'()\[\],]+)")

_ORDERED: Final = ("lt", "le", "gt", "ge")
_COMPARISONS: Final = ("eq", "ne", *_ORDERED)
_COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {"eq": eq, "lt": lt, "le": le, "gt": gt, "ge": ge}
_FUNCTIONS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "contains": lambda whole, part: part in whole,
    "startswith": str.startswith,
}

_Record = Mapping[str, Json]
_Test = Callable[[_Record], bool]


class Kind(Enum):
    """What the values of a property are, which decides how they are written in a filter."""

    ID = "an id"
    TEXT = "a text"
    TIME = "a date-time"
    NUMBER = "a number"


@frozen
class FilterError(ValueError):
    """A filter that cannot be understood.

    Attributes:
        message: What is wrong, and where.
        assumed: What the refusal takes for granted.
    """

    message: str
    assumed: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.message


@frozen
class Filter:
    """A filter that was understood: calling it says whether a record passes.

    A property of a record may be a list: of its values one has to fit. One that is missing or null fits nothing but
    ``ne``.

    Attributes:
        assumed: What had to be taken for granted (``assumptions.toml``).
        properties: What it asks about.
        wanted: By property, the values that ``eq`` and ``in`` name, wherever they stand.
    """

    _test: _Test = field(repr=False)
    assumed: tuple[str, ...]
    properties: frozenset[str]
    wanted: Mapping[str, tuple[Json, ...]]

    def __call__(self, record: _Record) -> bool:
        return self._test(record)


def compile_filter(
    text: str, properties: Mapping[str, Kind], *, functions: bool = False, any_case: bool = False
) -> Filter:
    """Understand a filter.

    Args:
        text: It, without percent-encoding.
        properties: Those that may be asked about.
        functions: With what is documented for iTwins only: parentheses, ``contains`` and ``startswith``, brackets.
        any_case: Texts are compared without regard to case.

    Raises:
        FilterError: It has a property, an operator, a value or a form that is not documented.
    """
    parser = _Parser(list(_tokens(text)), properties, functions, any_case)
    test = parser.everything()
    values_by_name = {name: tuple(values) for name, values in parser.wanted.items()}
    return Filter(test, tuple(dict.fromkeys(parser.assumed)), frozenset(parser.asked), values_by_name)


@frozen
class _Token:
    kind: str  # quoted, mark, word or end
    text: str
    at: int

    def __str__(self) -> str:
        return "the end of the filter" if self.kind == "end" else f"{self.text[:60]!r} at character {self.at}"


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position, apart = 0, True
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            what = "a quote that is not closed" if text[position] == "'" else f"{text[position]!r}"
            raise FilterError(f"{what} at character {position + 1}")
        kind = match.lastgroup or ""
        if kind not in ("space", "mark"):
            # 'a'b is neither a text nor two: most likely a quote within was not doubled.
            if not apart:
                raise FilterError(f"a space is missing at character {position + 1}")
            apart = False
        else:
            apart = True
        if kind != "space":
            tokens.append(_Token(kind, match[kind].replace("''", "'"), position + 1))
        position = match.end()
    return [*tokens, _Token("end", "", len(text) + 1)]


@define
class _Parser:
    tokens: list[_Token]
    properties: Mapping[str, Kind]
    functions: bool
    any_case: bool
    position: int = 0
    depth: int = 0
    joined: bool = False  # whether the last conjunction had an `and`
    assumed: list[str] = field(factory=list)
    asked: set[str] = field(factory=set)
    wanted: dict[str, list[Json]] = field(factory=dict)

    def everything(self) -> _Test:
        if self.next.kind == "end":
            raise FilterError("the filter is empty: it needs at least one criterion")
        test = self.alternatives()
        if self.next.kind != "end":
            self.reject("'and' or 'or'", self.next, operator=True)
        return test

    def alternatives(self) -> _Test:
        parts, mixed = [self.conjunction()], self.next.text == "or" and self.joined
        while self.took("or"):
            parts.append(self.conjunction())
            mixed = mixed or self.joined
        if mixed and not self.functions:
            self.assumed.append("filter-precedence")
        return parts[0] if len(parts) == 1 else lambda record: any(part(record) for part in parts)

    def conjunction(self) -> _Test:
        parts = [self.criterion()]
        while self.took("and"):
            parts.append(self.criterion())
        self.joined = len(parts) > 1
        return parts[0] if len(parts) == 1 else lambda record: all(part(record) for part in parts)

    def criterion(self) -> _Test:
        token = self.take()
        if token.kind == "mark" and token.text == "(":
            return self.parentheses(token)
        if token.kind != "word":
            self.reject("a property", token)
        if self.next.text == "(" and self.next.kind == "mark" and token.text not in self.properties:
            return self.function(token)
        kind = self.kind(token)
        name, operator = token.text, self.take()
        self.asked.add(name)
        if operator.kind == "word" and operator.text == "in":
            return self.member(name, kind)
        if operator.kind != "word" or operator.text not in _COMPARISONS:
            self.reject("an operator (eq, ne, lt, le, gt, ge, in)", operator, operator=True)
        if operator.text in _ORDERED and kind in (Kind.ID, Kind.TEXT):
            self.assumed.append("filter-order")
        value = self.value(kind)
        if operator.text == "eq":
            self.wanted.setdefault(name, []).append(value)
        if operator.text == "ne":
            return lambda record: not any(item == value for item in self.values(record, name, kind))
        compare = _COMPARE[operator.text]
        return lambda record: any(compare(item, value) for item in self.values(record, name, kind))

    def parentheses(self, opening: _Token) -> _Test:
        if not self.functions:
            raise FilterError(f"a property is expected, not {opening}", ("filter-parentheses",))
        self.depth += 1
        if self.depth > _DEPTH:
            raise FilterError(f"parentheses are nested too deep: {opening}", ("filter-depth",))
        test = self.alternatives()
        self.mark(")")
        self.depth -= 1
        return test

    def function(self, name: _Token) -> _Test:
        """``contains(number,'abc')``, and the same the other way round."""
        holds = _FUNCTIONS.get(name.text) if self.functions else None
        if holds is None:
            raise FilterError(f"there is no such function or property: {name}", self.in_case(name, _FUNCTIONS))
        self.mark("(")
        first = self.take()
        self.mark(",")
        second = self.take()
        self.mark(")")
        part, whole = (first, second) if first.kind == "quoted" else (second, first)
        if part.kind != "quoted" or whole.kind != "word":
            raise FilterError(f"{name} needs a property and a text in single quotes")
        kind, text, property_name = self.kind(whole), self.folded(part.text, Kind.TEXT), whole.text
        if kind is not Kind.TEXT:
            raise FilterError(f"{name} does not go with {property_name}, which is {kind.value}")
        self.asked.add(property_name)
        self.assumed.append("filter-text-case")
        return lambda record: any(holds(item, text) for item in self.values(record, property_name, kind))

    def member(self, name: str, kind: Kind) -> _Test:
        """``in ('a','b')``; iTwins have brackets."""
        opening = self.take()
        closing = {"(": ")", "[": "]"}.get(opening.text) if opening.kind == "mark" else None
        if closing is None or (closing == "]" and not self.functions):
            self.reject("'['" if self.functions else "'('", opening)
        if self.functions and closing == ")":
            self.assumed.append("filter-in-parentheses")
        values = [self.value(kind, listed=True)]
        while self.next.kind == "mark" and self.next.text == ",":
            self.take()
            values.append(self.value(kind, listed=True))
        self.mark(closing)
        self.wanted.setdefault(name, []).extend(values)
        among = frozenset(values)
        return lambda record: any(item in among for item in self.values(record, name, kind))

    def value(self, kind: Kind, *, listed: bool = False) -> Json:
        token = self.take()
        if token.kind not in ("word", "quoted"):
            self.reject(kind.value, token)
        if kind is Kind.TEXT:
            self.assumed.append("filter-text-case" if listed or self.functions else "filter-text")
        if kind is Kind.ID and self.functions:
            self.assumed.append("filter-ids-of-itwins")
        else:
            self.quotes(token, kind, listed=listed)
        value = _read(self.folded(token.text, kind), kind)
        if value is None:
            self.reject(kind.value, token)
        return value

    def folded(self, text: str, kind: Kind) -> str:
        """Return a text as it is compared."""
        return text.casefold() if self.any_case and kind is Kind.TEXT else text

    def values(self, record: _Record, name: str, kind: Kind) -> list[Any]:
        """Return the values of a record's property, in the form in which those of a filter are."""
        held = record.get(name)
        several = held if isinstance(held, (list, tuple)) else [held]
        values = (_read(self.folded(str(item), kind), kind) for item in several if item is not None)
        return [value for value in values if value is not None]

    def quotes(self, token: _Token, kind: Kind, *, listed: bool) -> None:
        """Members of a list are in quotes; after a comparison a text may be, and nothing else."""
        if token.kind == "quoted":
            if not listed and kind is not Kind.TEXT:
                raise FilterError(f"{kind.value} stands without quotes after a comparison: {token}", ("filter-bare",))
        elif listed and (kind in (Kind.ID, Kind.TEXT) or not self.functions):
            raise FilterError(f"the members of in are in single quotes, not {token}")
        elif kind is Kind.TEXT and self.functions:
            raise FilterError(f"a text is in single quotes, not {token}")

    # --- tokens -----------------------------------------------------------------------------------------------

    @property
    def next(self) -> _Token:
        return self.tokens[self.position]

    def take(self) -> _Token:
        token = self.next
        self.position += token.kind != "end"
        return token

    def took(self, word: str) -> bool:
        taken = self.next.kind == "word" and self.next.text == word
        self.position += taken
        return taken

    def mark(self, text: str) -> None:
        if self.next.kind != "mark" or self.next.text != text:
            self.reject(repr(text), self.next)
        self.position += 1

    def kind(self, name: _Token) -> Kind:
        kind = self.properties.get(name.text)
        if kind is None:
            raise FilterError(f"there is no such property: {name}", self.in_case(name, self.properties))
        return kind

    def reject(self, expected: str, token: _Token, *, operator: bool = False) -> NoReturn:
        known = (*_COMPARISONS, "in", "and", "or") if operator else ()
        raise FilterError(f"{expected} is expected, not {token}", self.in_case(token, known))

    def in_case(self, token: _Token, known: Mapping[str, Any] | tuple[str, ...]) -> tuple[str, ...]:
        """Return whether a word would be known, if case did not count."""
        other = token.text.lower() in {name.lower() for name in known}
        return ("filter-keyword-case",) if token.kind == "word" and other and token.text not in known else ()


def _read(text: str, kind: Kind) -> Any:
    """Return what a text means, in a form that compares; None where it means nothing of this kind."""
    match kind:
        case Kind.ID:
            return text.lower() if _UUID.fullmatch(text) else None
        case Kind.NUMBER:
            return Decimal(text) if _NUMBER.fullmatch(text) else None
        case Kind.TIME:
            return _moment(text)
        case Kind.TEXT:
            return text


def _moment(text: str) -> tuple[datetime, str] | None:
    # The service writes seven digits of a second, of which datetime keeps six: the digits are compared as they stand.
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    try:
        whole = datetime.fromisoformat(f"{match[1]}{match[3]}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return whole, (match[2] or "").rstrip("0")
