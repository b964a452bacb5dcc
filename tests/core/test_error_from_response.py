"""Errors of our tree for what generated clients report."""

from __future__ import annotations

import base64
import pickle
from typing import Any

import httpx
import pytest
from attrs import frozen
from tiepoint_core._error_from_response import ErrorInfo, error_factory, error_from_response
from tiepoint_core._errors import (
    DecodeError,
    HttpError,
    NotFound,
    RateLimited,
    ServerError,
    TiepointError,
    Unauthorized,
    UnexpectedContent,
)

CANARY = "canary-1618"


class StatusError(Exception):
    def __init__(self, response: httpx.Response, error: object = None) -> None:
        self.operation, self.response, self.error = "get_x", response, error


class UnreadableError(Exception):
    def __init__(self, response: httpx.Response, path: str, problem: str) -> None:
        self.operation, self.response, self.path, self.problem = "get_x", response, path, problem


@frozen
class Model:
    title: str


def response(status: int, content: bytes = b"", **headers: str) -> httpx.Response:
    sent = {"Authorization": f"Bearer {CANARY}", "api_key": CANARY, "Cookie": f"s={CANARY}"}
    request = httpx.Request("GET", f"https://api.example.com/x?sig={CANARY}", headers=sent)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=content, headers=named, request=request)


def parsed(answer: httpx.Response) -> ErrorInfo:
    body = answer.json()["error"]
    return ErrorInfo(code=body["code"], message=body["message"], details=tuple(body.get("details", ())))


def test_status_and_parser() -> None:
    """A status becomes its error, with the vendor's code, message and target."""
    answer = response(404, b'{"error": {"code": "JobGone", "message": "No job.\\u001b[2J\\r\\n", "details": [1]}}')
    error = error_factory(parsed)(StatusError(answer, Model("t")))
    assert isinstance(error, NotFound)
    assert [error.code, error.details, error.error, error.operation] == ["JobGone", (1,), Model("t"), "get_x"]
    assert [error.status_code, error.method, error.url] == [404, "GET", "https://api.example.com/x"]
    assert str(error) == ("get_x: No job.\\x1b[2J; check the identifier and who may see it")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert [str(again), again.code] == [str(error), "JobGone"]


@pytest.mark.parametrize("body", [b"<html>", b"", b"null", b"[]", b'{"error": 3}', b"\xff\xfe", b"[" * 100_000])
def test_failing_parser(body: bytes) -> None:
    """The status is raised also if the parser fails."""
    error = error_factory(parsed)(StatusError(response(502, body)))
    assert isinstance(error, ServerError)
    assert str(error) == "get_x: the service answered with status 502; try later"


@pytest.mark.parametrize(("value", "seconds"), [("3", 3.0), ("315360000", 315_360_000.0), ("junk", None), (None, None)])
def test_fault_13_retry_after(value: str | None, seconds: float | None) -> None:
    """The error for 429 has the seconds to wait."""
    error = error_factory()(StatusError(response(429, b"", **({"retry_after": value} if value else {}))))
    assert isinstance(error, RateLimited)
    assert error.retry_after == seconds


@pytest.mark.parametrize(
    "message",
    [
        f"token {CANARY} is expired",
        f"see https://x.test/y?sig={CANARY}",
        "Bearer canary-other",
        'secret: "canary-other"',
        "api_key=canary-other",
    ],
)
def test_fault_42_repeated_credentials(message: str) -> None:
    """Credentials that the service repeats are masked."""
    error = error_factory(lambda _: ErrorInfo(code="c", message=message))(StatusError(response(401)))
    assert isinstance(error, Unauthorized)
    assert "canary" not in str(error) + repr(error)
    assert b"canary" not in pickle.dumps(error)


@frozen
class Detail:
    words: str
    _hidden: str = ""
    number: int = 3


def test_fault_42_details() -> None:
    """Details are masked and made one line, as the message is."""
    wrong, shown = f"m\r\n  secret=other of {CANARY}\x1b", "m secret=*** of ***\\x1b"
    details = (wrong, Detail(wrong, wrong), {"as": "it is"}, None)
    error = error_from_response(response(400), lambda _: ErrorInfo(message=wrong, details=details))
    assert error.details == (shown, Detail(shown, shown), {"as": "it is"}, None)
    assert str(error) == f"{shown}; check the arguments"


@pytest.mark.parametrize(
    "headers",
    [
        {"Cookie": f"a=other; sess={CANARY}; b=another"},
        {"Authorization": f"Basic {base64.b64encode(f'me:{CANARY}'.encode()).decode()}"},
        {"Authorization": f"Digest {CANARY}"},
        {"X-Session": CANARY},
    ],
)
@pytest.mark.parametrize("message", [f"unknown session {CANARY}", f"sess={CANARY};", f"me:{CANARY} is not known"])
def test_fault_42_parts(headers: dict[str, str], message: str) -> None:
    """Any part of a credential that the service repeats is masked."""
    request = httpx.Request("GET", "https://api.example.com/x", headers=headers)
    error = error_from_response(httpx.Response(400, request=request), lambda _: ErrorInfo(message=message))
    assert CANARY not in str(error)
    assert "***" in str(error)


@pytest.mark.parametrize(
    "answer",
    [
        {"content": f"<!DOCTYPE html><p>{CANARY}".encode(), "content_type": "text/html; charset=utf-8"},
        {"content": f"\n <HTML>{CANARY}".encode(), "content_type": "application/json"},
        {"content": f"<Error>{CANARY}".encode(), "content_type": "application/xml"},
        {"content": CANARY.encode(), "content_type": "text/plain"},
    ],
)
def test_fault_21_html(answer: dict[str, Any]) -> None:
    """An HTML page instead of JSON is UnexpectedContent."""
    error = error_factory()(UnreadableError(response(200, x_request_id="r1", **answer), "", f"no JSON: {CANARY}"))
    assert type(error) is UnexpectedContent
    assert [error.status_code, error.request_id] == [200, "r1"]
    assert CANARY not in str(error)


@pytest.mark.parametrize(("status", "body"), [(200, b""), (200, b"null"), (204, b""), (200, b'{"a": ')])
def test_fault_22_missing_body(status: int, body: bytes) -> None:
    """A missing body is a DecodeError with its path."""
    error: TiepointError = error_factory()(UnreadableError(response(status, body), "jobs[3].id", "missing"))
    assert type(error) is DecodeError
    assert error.path == "jobs[3].id"
    assert str(error) == "get_x: GET https://api.example.com/x: cannot read jobs[3].id: missing"


def test_no_request() -> None:
    """A response without a request can be read."""
    error = error_factory()(StatusError(httpx.Response(418)))
    assert type(error) is HttpError
    assert str(error) == "get_x: the service answered with status 418"
