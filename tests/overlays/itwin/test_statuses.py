"""All operations of iTwin by both clients: values where they succeed, the right errors for all documented refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any, cast

import httpx
import pytest
from tiepoint_core import (
    AuthError,
    BadRequest,
    Conflict,
    Forbidden,
    Hooks,
    HttpError,
    NotFound,
    RateLimited,
    ResponseEvent,
    RetryPolicy,
    Unauthorized,
    Unprocessable,
)
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox._definition.load import definitions_of

from ...support.hints import broken_promises, hints_of
from ...support.itwin_platform import MODELING, Platform
from ._both import KINDS, bare, opened
from ._status_calls import CALLS, Call, StatusCall

CLASSES = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: Unprocessable,
    429: RateLimited,
}
WRONG = "no-such-token"

DOCUMENTED = {
    (definition.api, operation.id, int(status)): response
    for definition in definitions_of("itwin")
    for operation in definition.operations
    for status, response in operation.responses.items()
}
NEVER = {
    # An estimate answers with either; the SDK that is its only source does not say which.
    (MODELING, "costs-estimate", 201),
}

SUCCESSES = [each for each in CALLS if each.status < 300]
REFUSALS = [each for each in CALLS if each.status >= 300]


class Caller:
    """Makes clients of one kind, and keeps what they are answered."""

    def __init__(self, kind: str, sandbox: Sandbox) -> None:
        self.answers: list[ResponseEvent] = []
        self.secret = sandbox.client_secret
        self._hooks = Hooks(on_response=self.answers.append)
        self._kind, self._sandbox = kind, sandbox

    def signed_in(self, **options: Any) -> AbstractContextManager[Any]:
        """A client with connections and a gate of its own."""
        return opened(self._kind, self._sandbox, hooks=self._hooks, **options)


def refused(call: Call, client: Any, platform: Platform) -> HttpError:
    with pytest.raises(HttpError) as caught:
        call(client, platform)
    return caught.value


@pytest.fixture(scope="module")
def platform(sandbox: Sandbox) -> Iterator[Platform]:
    """Makes by plain requests what a call needs."""
    with httpx.Client(base_url=sandbox.base_url, timeout=30) as client:
        platform = Platform(sandbox, client)
        platform.sign_in()
        yield platform


@pytest.fixture(scope="module", params=KINDS)
def caller(request: pytest.FixtureRequest, sandbox: Sandbox) -> Caller:
    return Caller(request.param, sandbox)


@pytest.fixture(scope="module")
def client(caller: Caller) -> Iterator[Any]:
    with caller.signed_in() as client:
        yield client


def method_name(operation: str) -> str:
    return operation.replace("-", "_").lower()


def method_of(client: Any, expected: StatusCall) -> Callable[..., object]:
    """The client's method of an operation, whichever group of operations it is in."""
    api = getattr(bare(client).api, expected.api.replace("-", "_"))
    groups = [getattr(api, name) for name, value in vars(type(api)).items() if isinstance(value, property)]
    (method,) = (operation for group in groups if (operation := getattr(group, method_name(expected.operation), None)))
    return cast("Callable[..., object]", method)


def check_error(error: HttpError, expected: StatusCall, status: int, caller: Caller) -> None:
    """That an error is of its status's class, and says all that the answer said."""
    assert type(error) is CLASSES[status]
    assert error.status_code == status
    assert error.operation == method_name(expected.operation)
    answer = caller.answers[-1]
    assert (error.method, error.url) == (answer.method, answer.url)
    assert error.request_id == answer.headers["x-correlation-id"] != ""
    check_body(error, expected, status)
    check_vendor_fields(error)
    for shown in (str(error), repr(error)):
        assert shown.isprintable()
        assert error.operation in shown
        assert error.request_id in shown
        for secret in (caller.secret, WRONG, "Bearer", "sig="):
            assert secret not in shown


def check_body(error: HttpError, expected: StatusCall, status: int) -> None:
    """That the body was read as the definition has it."""
    (media,) = DOCUMENTED[expected.api, expected.operation, status].media.values()
    models = import_module(f"tiepoint_itwin_api.{expected.api.replace('-', '_')}.models")
    assert type(error.error) is getattr(models, media.check.schema["$ref"].rpartition("/")[2])
    body = cast("Any", error.error).error
    assert body.code
    assert body.message
    for detail in getattr(body, "details", None) or ():
        assert type(detail) is models.ErrorBody
        assert detail.code


def check_vendor_fields(error: HttpError) -> None:
    """That the vendor's own fields stand on the error itself."""
    body = cast("Any", error.error).error
    assert error.code == body.code
    assert len(error.details) == len(getattr(body, "details", None) or ())


def test_all_statuses() -> None:
    """Each documented status of all 42 operations has a call."""
    with_every_operation = {key for key in DOCUMENTED if key[2] in (401, 429)}
    assert {(each.api, each.operation, each.status) for each in CALLS} | with_every_operation == set(DOCUMENTED) - NEVER
    assert len({key[:2] for key in DOCUMENTED}) == len(SUCCESSES) == 42


@pytest.mark.parametrize("expected", SUCCESSES, ids=str)
def test_success(caller: Caller, client: Any, platform: Platform, expected: StatusCall) -> None:
    """A successful call returns its annotated type."""
    value = expected.call(client, platform)
    answer = caller.answers[-1]
    assert (answer.operation, answer.status_code) == (method_name(expected.operation), expected.status)
    promised = hints_of(method_of(client, expected))["return"]
    assert list(broken_promises(promised, value)) == []


@pytest.mark.parametrize("expected", REFUSALS, ids=str)
def test_error_responses(caller: Caller, client: Any, platform: Platform, expected: StatusCall) -> None:
    """An error response is raised as the class of its status."""
    check_error(refused(expected.call, client, platform), expected, expected.status, caller)


@pytest.mark.parametrize("expected", SUCCESSES, ids=str)
def test_rejected_token(caller: Caller, platform: Platform, expected: StatusCall) -> None:
    """A rejected token is Unauthorized."""
    with caller.signed_in(token=WRONG, client_id=None, client_secret=None) as client:
        check_error(refused(expected.call, client, platform), expected, 401, caller)


@pytest.mark.parametrize("expected", SUCCESSES, ids=str)
def test_rate_limit(caller: Caller, platform: Platform, sandbox: Sandbox, expected: StatusCall) -> None:
    """Too many requests are RateLimited with the seconds to wait."""
    sandbox.fault("rate-limit", operation=f"{expected.api}/{expected.operation}", times=1, seconds=7)
    with caller.signed_in() as client:  # of its own: all its calls have to wait from then on
        once = client.with_options(retries=RetryPolicy(max_attempts=1))
        error = refused(expected.call, once, platform)
    check_error(error, expected, 429, caller)
    assert isinstance(error, RateLimited)
    assert error.retry_after == 7


def test_wrong_secret(caller: Caller, platform: Platform) -> None:
    """A wrong secret is an AuthError."""
    secret = "not-the-secret"
    before = len(caller.answers)
    with caller.signed_in(client_secret=secret) as client, pytest.raises(AuthError) as caught:
        SUCCESSES[0].call(client, platform)
    assert len(caller.answers) == before  # the API itself was not asked
    assert str(caught.value).isprintable()
    assert secret not in f"{caught.value} {caught.value!r}"
