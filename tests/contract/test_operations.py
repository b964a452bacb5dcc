"""Every operation, sync and async: what it sends, what it makes of every documented answer, and what it raises."""

from __future__ import annotations

import inspect
import typing

import httpx
import pytest

from ..support.definition import Json
from ..support.hints import broken_promises, hints_of
from ..support.samples import Kind, Sampler
from ._calls import Answer, answers, calls, least
from ._compare import differences
from ._judge import RefusedError, judge
from ._package import BASE, Mode, Wire, packages

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
def test_what_is_sent_is_what_was_given_as_the_definition_has_it(wire: Wire) -> None:
    operation = wire.operation
    answer = next(answers(operation, operation.successes))
    problems = []
    for call in calls(operation):
        wire.requests.clear()
        wire.call(call, answer.response())
        (request,) = wire.requests
        try:
            sent = judge(operation, request, BASE)
        except RefusedError as refused:
            problems.append(f"{call.says}: {refused}")
            continue
        # What is left out may go out as the documented default.
        defaults = {key: sent.parameters[key] for key in sent.parameters.keys() - call.parameters.keys()}
        for parameter in operation.parameters:
            if parameter.key in defaults and defaults[parameter.key] == parameter.schema.get("default"):
                del sent.parameters[parameter.key]
        given = (_readable(call.parameters), call.media_type, call.body)
        got = (_readable(sent.parameters), sent.media_type, sent.body)
        for expected, found in zip(given, got, strict=True):
            problems.extend(f"{call.says}: {difference}" for difference in differences(expected, found))
    assert not problems


def _readable(parameters: dict[tuple[str, str], Json]) -> Json:
    return {" ".join(key): value for key, value in parameters.items()}


@every_operation
def test_arguments_are_the_documented_ones(wire: Wire) -> None:
    """None is missing, none is made up, and those that are required cannot be left out."""
    operation = wire.operation
    python = wire.package.names.operation(operation)
    expected: dict[str, bool] = {}
    for parameter in operation.parameters:
        sample = Sampler(operation.definition).one(parameter.schema, Kind.FULL)
        expected |= dict.fromkeys(python.arguments(parameter, sample), parameter.required)
    if operation.bodies:
        expected["body"] = operation.body_required
    for function in (wire.package.operation(python).request, *wire.methods()):
        given = [item for name, item in inspect.signature(function).parameters.items() if name != "self"]
        assert {item.name: item.default is item.empty for item in given} == expected
        positional = [item.name for item in given if item.kind is not item.KEYWORD_ONLY]
        assert positional == [python.parameters["path", name] for name in operation.path_names]


@every_operation
def test_every_documented_answer_becomes_the_documented_value_and_back(wire: Wire) -> None:
    operation = wire.operation
    call = least(operation)
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
def test_every_other_answer_is_raised(wire: Wire) -> None:
    operation = wire.operation
    call = least(operation)
    name = wire.package.names.operation(operation).name
    errors = wire.package.module("errors")
    problems: list[str] = []
    for answer in answers(operation, operation.failures):
        raised = wire.raised(errors.StatusError, call, answer.response())
        assert (raised.operation, raised.status_code) == (name, answer.status)
        problems.extend(_problems(wire, answer, raised.error))
    for undocumented in (302, 599):
        # Of a gateway that knows nothing of the definition.
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
    """What is wrong with the value of an answer."""
    where = f"{answer.status} {answer.body.media_type if answer.body else ''}"
    if answer.body is None:
        return [] if value is None else [f"{where}: {value!r:.100} of nothing"]
    found = wire.package.answers.problems(answer.body.schema, answer.sample, value)
    return [f"{where}: {problem}" for problem in found]
