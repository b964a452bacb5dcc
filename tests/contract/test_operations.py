"""Tests of every operation, sync and async: requests, decoded responses and errors."""

from __future__ import annotations

import inspect
import typing

import httpx
import pytest

from ..support.definition import Json
from ..support.hints import broken_promises, hints_of
from ..support.samples import Kind, Sampler
from ._calls import Answer, answers, calls, minimal_call
from ._compare import differences
from ._package import BASE, Mode, Wire, packages
from ._parameters import RejectedError
from ._request_check import check_request

every_operation = pytest.mark.parametrize(
    "wire",
    [
        pytest.param(Wire(package, operation, mode), id=f"{package.api.key}/{operation.id} {mode}")
        for package in packages()
        for operation in package.definition.operations
        for mode in Mode
    ],
)


@every_operation
def test_request(wire: Wire) -> None:
    """A request is valid by the definition and contains exactly the arguments."""
    operation = wire.operation
    answer = next(answers(operation, operation.successes))
    problems = []
    for call in calls(operation):
        wire.requests.clear()
        wire.call(call, answer.response())
        (request,) = wire.requests
        try:
            sent = check_request(operation, request, BASE)
        except RejectedError as rejected:
            problems.append(f"{call.label}: {rejected}")
            continue
        # An omitted parameter can be sent as its documented default.
        defaults = {key: sent.parameters[key] for key in sent.parameters.keys() - call.parameters.keys()}
        for parameter in operation.parameters:
            if parameter.key in defaults and defaults[parameter.key] == parameter.schema.get("default"):
                del sent.parameters[parameter.key]
        expected = [_readable(call.parameters), call.media_type, call.body]
        actual = [_readable(sent.parameters), sent.media_type, sent.body]
        problems.extend(f"{call.label}: {difference}" for difference in differences(expected, actual))
    assert not problems


def _readable(parameters: dict[tuple[str, str], Json]) -> Json:
    return {" ".join(key): value for key, value in parameters.items()}


@every_operation
def test_arguments(wire: Wire) -> None:
    """Methods have exactly the documented parameters, and required ones have no default."""
    operation = wire.operation
    python = wire.package.names.operation(operation)
    expected: dict[str, bool] = {}
    for parameter in operation.parameters:
        sample = Sampler(operation.definition).one(parameter.schema, Kind.FULL)
        expected |= dict.fromkeys(python.arguments(parameter, sample), parameter.required)
    if operation.bodies:
        expected["body"] = operation.body_required
    for function in (wire.package.operation(python).request, *wire.methods()):
        items = [item for name, item in inspect.signature(function).parameters.items() if name != "self"]
        assert {item.name: item.default is item.empty for item in items} == expected
        positional = [item.name for item in items if item.kind is not item.KEYWORD_ONLY]
        assert positional == [python.parameters["path", name] for name in operation.path_names]


@every_operation
def test_response(wire: Wire) -> None:
    """Each documented response is decoded to the documented value, and encodes unchanged."""
    operation = wire.operation
    call = minimal_call(operation)
    (hint,) = typing.get_args(hints_of(wire.request)["return"])
    problems: list[str] = []
    documented = list(answers(operation, operation.successes))
    for answer in documented:
        value = wire.call(call, answer.response())
        problems.extend(_problems(wire, answer, value))
        problems.extend(broken_promises(hint, value))
    answer = documented[-1]
    response = wire.call_with_response(call, answer.response())
    assert response.status_code == answer.status
    assert {name: response.headers.get(name) for name in answer.headers} == answer.headers
    problems.extend(_problems(wire, answer, response.value))
    problems.extend(_problems(wire, answer, wire.send(call, answer.response()).value))
    assert not problems


@every_operation
def test_error(wire: Wire) -> None:
    """Documented failures, undocumented statuses and invalid JSON raise errors that name the operation."""
    operation = wire.operation
    call = minimal_call(operation)
    name = wire.package.names.operation(operation).name
    errors = wire.package.module("errors")
    problems: list[str] = []
    for answer in answers(operation, operation.failures):
        raised = wire.raised(errors.StatusError, call, answer.response())
        assert (raised.operation, raised.status_code) == (name, answer.status)
        problems.extend(_problems(wire, answer, raised.error))
    for undocumented in (302, 599):
        # As a gateway would send it.
        raised = wire.raised(errors.StatusError, call, httpx.Response(undocumented, html="<p>elsewhere</p>"))
        assert (raised.operation, raised.status_code) == (name, undocumented)
        assert raised.error is None
    for answer in answers(operation, operation.successes):
        if answer.body is not None and answer.body.kind == "json":
            headers = {"Content-Type": answer.body.media_type}
            broken = httpx.Response(answer.status, headers=headers, content=b'{"a": ')
            assert wire.raised(errors.DecodeError, call, broken).operation == name
            break
    assert not problems


def _problems(wire: Wire, answer: Answer, value: object) -> list[str]:
    """Return the problems of the value of a response."""
    where = f"{answer.status} {answer.body.media_type if answer.body else ''}"
    if answer.body is None:
        return [] if value is None else [f"{where}: {value!r:.100} for an empty response"]
    problems = wire.package.answers.problems(answer.body.schema, answer.sample, value)
    return [f"{where}: {problem}" for problem in problems]
