"""Calls of an operation, and the documented responses that it receives."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

import httpx
from attrs import evolve, field, frozen

from ..support.definition import Body, Json, Operation, Parameter
from ..support.samples import Kind, Sampler
from ..support.shapes import shape_of
from ._request_check import ABSENT

# Characters with a meaning in URLs, and characters that must always be encoded.
_AWKWARD: Final = "a/b?c=d&e;f#g h+i%2Fj%\u00e4[k]:@,'\"<>\\^`{|}~ ."
# For path parameters whose slashes are not encoded.
_AWKWARD_ADDRESS: Final = "https://cdn.example.com/a b/\u00e4%.png"


@frozen
class Call:
    """Arguments of an operation, as JSON values.

    Attributes:
        label: Kind of call, for messages.
        parameters: Values by `Parameter.key`.
        media_type: Media type of the body, or None without a body.
    """

    label: str
    parameters: dict[tuple[str, str], Json]
    media_type: str | None = None
    body: Json = field(default=ABSENT)


@frozen
class Answer:
    """Documented response.

    Attributes:
        documented: Documented status, which can be a range.
        body: Documented body, or None for a response without content.
        charset: Suffix of the media type, such as ``; charset=utf-8``.
    """

    documented: str
    status: int
    body: Body | None = None
    sample: Json = field(default=ABSENT)
    headers: dict[str, str] = field(factory=dict)
    charset: str = ""

    def response(self) -> httpx.Response:
        """Return the HTTP response."""
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
    """Yield all calls of an operation, with each media type of a body.

    - Every parameter, until each documented example and each alternative was sent.
    - Required parameters only.
    - Nulls, zeros and empty values, which must not be treated as omitted.
    - Strings that must be encoded in URLs.
    """
    values = {
        parameter.key: [*parameter.examples, *_sampler(operation, parameter).every(parameter.schema)]
        for parameter in operation.parameters
    }
    most = max(map(len, values.values()), default=0)
    required = minimal_call(operation)
    for media_type, body in operation.bodies.items() or ((None, None),):
        bodies = _full(operation, body) if body else [ABSENT]
        for turn in range(max(most, len(bodies))):
            yield Call(
                f"everything, {media_type}, {turn}",
                {key: choices[turn % len(choices)] for key, choices in values.items()},
                media_type,
                bodies[turn % len(bodies)],
            )
        for kind, sample in _others(operation, body) if body else ():
            yield evolve(required, label=f"{kind.value}, {media_type}", media_type=media_type, body=sample)
    yield required
    for label, make in (("empty values", _empty), ("awkward strings", _awkward)):
        samples = {parameter.key: make(operation, parameter) for parameter in operation.parameters}
        parameters = {key: value for key, value in samples.items() if value is not None}
        if parameters:
            yield evolve(required, label=label, parameters={**required.parameters, **parameters})


def _full(operation: Operation, body: Body) -> list[Json]:
    """Return the documented examples and full samples of a body."""
    return [*body.examples, *_sampler(operation, body).every(body.schema)]


def _others(operation: Operation, body: Body) -> list[tuple[Kind, Json]]:
    """Return a body's samples of all other kinds."""
    sampler = _sampler(operation, body)
    if not _is_form(body):
        return [(kind, sampler.one(body.schema, kind)) for kind in Kind if kind is not Kind.FULL]
    # A form has no null, and an empty list has no field.
    empty = sampler.one(body.schema, Kind.EMPTY)
    return [
        (Kind.MINIMAL, sampler.one(body.schema, Kind.MINIMAL)),
        (Kind.EMPTY, {name: value for name, value in empty.items() if value != []}),
    ]


def _is_form(body: Body) -> bool:
    return body.kind in ("form", "multipart")


def _sampler(operation: Operation, of: Parameter | Body) -> Sampler:
    if isinstance(of, Parameter) and of.location in ("header", "cookie"):
        # Headers and cookies are ASCII.
        return Sampler(operation.definition, text="plain text")
    if isinstance(of, Parameter) or _is_form(of):
        # Parameters and form fields without a schema are strings.
        return Sampler(operation.definition, anything="any text")
    return Sampler(operation.definition)


def minimal_call(operation: Operation) -> Call:
    """Return a call with only required parameters."""
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
    # A path segment or header cannot be empty.
    if parameter.location != "query":
        return None
    value = _sampler(operation, parameter).one(parameter.schema, Kind.EMPTY)
    # An empty list is not sent, neither alone nor inside a deepObject.
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
    """Yield responses with documented examples and samples of all kinds, of every media type."""
    for documented in statuses:
        status = _status(operation, documented)
        headers = {header.name: _header(operation, header) for header in operation.headers[documented]}
        bodies = operation.answers[documented]
        if not bodies:
            yield Answer(documented, status, headers=headers)
        for body in bodies:
            # Services send a charset or not; plain text without one would not be UTF-8.
            charset = "; charset=utf-8"
            for sample in _full(operation, body):
                yield Answer(documented, status, body, sample, headers, charset if body.kind == "text" else "")
            for _, sample in _others(operation, body):
                yield Answer(documented, status, body, sample, headers, "" if body.kind == "bytes" else charset)


def _status(operation: Operation, documented: str) -> int:
    """Return a status; for a range or the default, a status that is not documented separately."""
    if documented.isdigit():
        return int(documented)
    first = 400 if documented == "DEFAULT" else int(documented[0]) * 100
    return next(status for status in range(first + 18, first + 100) if str(status) not in operation.answers)


def _header(operation: Operation, header: Parameter) -> str:
    sample = header.examples[0] if header.examples else _sampler(operation, header).one(header.schema, Kind.FULL)
    return sample if isinstance(sample, str) else json.dumps(sample)
