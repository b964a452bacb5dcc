"""Which calls an operation is tried with, and which answers it gets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

import httpx
from attrs import evolve, field, frozen

from ..support.definition import Body, Json, Operation, Parameter
from ..support.samples import Kind, Sampler
from ..support.shapes import shape_of
from ._judge import ABSENT

__all__ = ["Answer", "Call", "answers", "calls", "least"]

# All that has a meaning in a URL, beside what has to be encoded in any case.
_AWKWARD: Final = "a/b?c=d&e;f#g h+i%2Fj%\u00e4[k]:@,'\"<>\\^`{|}~ ."
# Where slashes stay as they are.
_AWKWARD_ADDRESS: Final = "https://cdn.example.com/a b/\u00e4%.png"


@frozen
class Call:
    """What is given to an operation, in JSON values.

    Attributes:
        says: What kind of call it is.
        parameters: By `Parameter.key`.
        media_type: Of the body; None without one.
    """

    says: str
    parameters: dict[tuple[str, str], Json]
    media_type: str | None = None
    body: Json = field(default=ABSENT)


@frozen
class Answer:
    """A documented answer.

    Attributes:
        documented: The status as documented, where that may be a range.
        body: None where the answer has none.
        charset: What follows the media type.
    """

    documented: str
    status: int
    body: Body | None = None
    sample: Json = field(default=ABSENT)
    headers: dict[str, str] = field(factory=dict)
    charset: str = ""

    def response(self) -> httpx.Response:
        """It, as it travels."""
        if self.body is None:
            return httpx.Response(self.status, headers=self.headers)
        match self.body.kind:
            case "json":
                content = json.dumps(self.sample, ensure_ascii=False).encode()
            case "text":
                content = str(self.sample).encode()
            case _:
                content = self.sample
        headers = {**self.headers, "Content-Type": self.body.media_type + self.charset}
        return httpx.Response(self.status, headers=headers, content=content)


def calls(operation: Operation) -> Iterator[Call]:
    """All calls of an operation.

    With everything, so often that every documented example and every alternative was sent; with what is required;
    with nulls, zeros and the like, which must not be taken for what was left out; with texts that a URL has to encode.
    Each body with every media type.
    """
    values = {
        parameter.key: [*parameter.examples, *_sampler(operation, parameter).every(parameter.schema)]
        for parameter in operation.parameters
    }
    most = max(map(len, values.values()), default=0)
    required = least(operation)
    for media_type, body in operation.bodies.items() or ((None, None),):
        bodies = _full(operation, body) if body else [ABSENT]
        for turn in range(max(most, len(bodies))):
            yield Call(
                f"everything, {media_type}, {turn}",
                {key: found[turn % len(found)] for key, found in values.items()},
                media_type,
                bodies[turn % len(bodies)],
            )
        for kind, sample in _others(operation, body) if body else ():
            yield evolve(required, says=f"{kind.value}, {media_type}", media_type=media_type, body=sample)
    yield required
    for says, make in (("empty values", _empty), ("awkward texts", _awkward)):
        made = {parameter.key: make(operation, parameter) for parameter in operation.parameters}
        found = {key: value for key, value in made.items() if value is not None}
        if found:
            yield evolve(required, says=says, parameters={**required.parameters, **found})


def _full(operation: Operation, body: Body) -> list[Json]:
    """The documented examples, and samples with everything."""
    return [*body.examples, *_sampler(operation, body).every(body.schema)]


def _others(operation: Operation, body: Body) -> list[tuple[Kind, Json]]:
    """Samples that leave out what they may, in one way and another, and one that goes beyond what is declared."""
    sampler = _sampler(operation, body)
    if not _is_form(body):
        return [(kind, sampler.one(body.schema, kind)) for kind in Kind if kind is not Kind.FULL]
    # No field of a form can say null, and an empty list is no field at all.
    empty = sampler.one(body.schema, Kind.EMPTY)
    return [
        (Kind.MINIMAL, sampler.one(body.schema, Kind.MINIMAL)),
        (Kind.EMPTY, {name: value for name, value in empty.items() if value != []}),
    ]


def _is_form(body: Body) -> bool:
    return body.kind in ("form", "multipart")


def _sampler(operation: Operation, of: Parameter | Body) -> Sampler:
    if isinstance(of, Parameter) and of.location in ("header", "cookie"):
        # There is no place for letters beyond ASCII.
        return Sampler(operation.definition, text="plain text")
    if isinstance(of, Parameter) or _is_form(of):
        # Where nothing is said it is a text that travels.
        return Sampler(operation.definition, anything="any text")
    return Sampler(operation.definition)


def least(operation: Operation) -> Call:
    """A call with nothing but what is required."""
    parameters = {
        parameter.key: _sampler(operation, parameter).one(parameter.schema, Kind.MINIMAL)
        for parameter in operation.parameters
        if parameter.required
    }
    if not operation.body_required:
        return Call("required", parameters)
    body = next(iter(operation.bodies.values()))
    return Call("required", parameters, body.media_type, _sampler(operation, body).one(body.schema, Kind.MINIMAL))


def _empty(operation: Operation, parameter: Parameter) -> Json:
    # A path has no place for nothing, and a header of no length is none.
    if parameter.location != "query":
        return None
    value = _sampler(operation, parameter).one(parameter.schema, Kind.EMPTY)
    # An empty list sends nothing, alone or inside a deepObject.
    if isinstance(value, dict):
        value = {name: item for name, item in value.items() if item not in ([], {})}
    return None if value in ([], {}) else value


def _awkward(operation: Operation, parameter: Parameter) -> str | None:
    shape = shape_of(operation.definition, parameter.schema)
    free = shape.types == ["string"] and not shape.schema.keys() & {"enum", "format", "pattern", "maxLength"}
    if not free or parameter.location not in ("path", "query") or parameter.media_type:
        return None
    return _AWKWARD_ADDRESS if parameter.reserved else _AWKWARD


def answers(operation: Operation, statuses: list[str]) -> Iterator[Answer]:
    """The documented examples of answers, and full, minimal and null samples, of every media type."""
    for documented in statuses:
        status = _status(operation, documented)
        headers = {header.name: _header(operation, header) for header in operation.headers[documented]}
        bodies = operation.answers[documented]
        if not bodies:
            yield Answer(documented, status, headers=headers)
        for body in bodies:
            # Services say the charset or not; text would not be UTF-8 without it.
            charset = "; charset=utf-8"
            for sample in _full(operation, body):
                yield Answer(documented, status, body, sample, headers, charset if body.kind == "text" else "")
            for _, sample in _others(operation, body):
                yield Answer(documented, status, body, sample, headers, "" if body.kind == "bytes" else charset)


def _status(operation: Operation, documented: str) -> int:
    """A status; of a range, or of all others, one that is not documented by itself."""
    if documented.isdigit():
        return int(documented)
    first = 400 if documented == "DEFAULT" else int(documented[0]) * 100
    return next(status for status in range(first + 18, first + 100) if str(status) not in operation.answers)


def _header(operation: Operation, header: Parameter) -> str:
    sample = header.examples[0] if header.examples else _sampler(operation, header).one(header.schema, Kind.FULL)
    return sample if isinstance(sample, str) else json.dumps(sample)
