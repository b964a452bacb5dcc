"""What an error says: the platform's words, whichever of them are there, and the next step."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest
from tiepoint_core import (
    Conflict,
    Forbidden,
    HttpError,
    NotFound,
    RateLimited,
    RetryPolicy,
    Unauthorized,
    UnexpectedContent,
    Unprocessable,
)
from tiepoint_itwin import ErrorDetail
from tiepoint_itwin._errors import read_error
from tiepoint_sandbox import Sandbox

from ...support.loopback import answer
from ._both import ask, of_sandbox, scripted

NOBODY = "00000000-0000-4000-8000-000000000000"


def failed(kind: str, status: int, body: bytes, **headers: str) -> HttpError:
    """The error that an answer becomes."""
    with (
        scripted(answer(status, body, close=False, **headers), retries=RetryPolicy(max_attempts=1)) as (_, options),
        pytest.raises(HttpError) as caught,
    ):
        ask(kind, options, lambda client: client.itwins.get("a"))
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert str(again) == str(caught.value)
    assert (again.code, again.target, again.details) == (caught.value.code, caught.value.target, caught.value.details)
    assert len(str(caught.value).splitlines()) == 1
    return caught.value


def body(**error: Any) -> bytes:
    return json.dumps({"error": error}).encode()


def test_error_body(kind: str) -> None:
    """An error has the code, message, target and details of the body."""
    detail = {"code": "InvalidValue", "message": "Not a number.", "target": "$top"}
    error = failed(
        kind,
        422,
        body(code="InvalidiTwinsRequest", message="Cannot list.", target="query", details=[detail]),
        x_correlation_id="c-1",
    )
    assert isinstance(error, Unprocessable)
    assert error.code == "InvalidiTwinsRequest"
    assert error.target == "query"
    assert error.details == (ErrorDetail(code="InvalidValue", message="Not a number.", target="$top"),)
    assert error.request_id == "c-1"
    assert error.status_code == 422
    assert str(error) == "get_itwin: Cannot list (query); Not a number ($top); check the values (request id c-1)"


def test_target_of_details(kind: str) -> None:
    """Without its own target, an error has the target of its details."""
    details = [{"code": "A", "message": "a"}, {"code": "B", "message": "The $top is b", "target": "$top"}]
    error = failed(kind, 422, body(code="X", message="x", details=details))
    assert error.target == "$top"
    assert "x; a; The $top is b; check the values" in str(error)


@pytest.mark.parametrize(
    "said_body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'"text"',
        b'{"error": null}',
        b'{"error": "text"}',
        b'{"error": {}}',
        body(code=None, message=None, target=None, details=None),
        body(code=1, message=[], details={}),
        body(details=[None, "x", {}, {"code": None}]),
        b"not json",
        b"<!doctype html><html><body>Bad gateway</body></html>",
        b"\xff\xfe",
    ],
)
def test_incomplete_bodies(kind: str, said_body: bytes) -> None:
    """Bodies with missing, null or odd parts are read."""
    error = failed(kind, 404, said_body, x_correlation_id="c-2")
    assert isinstance(error, NotFound)
    assert (error.code, error.target) == ("", "")
    assert str(error).startswith("get_itwin: the service answered with status 404; check the id, and that you may see")
    assert error.request_id == "c-2"


def test_detail_as_text() -> None:
    """A detail is one text."""
    assert str(ErrorDetail()) == ""
    assert str(ErrorDetail(code="C")) == "C"
    assert str(ErrorDetail(code="C", message="Wrong.")) == "Wrong."
    assert str(ErrorDetail(code="C", target="$top")) == "C ($top)"
    assert str(ErrorDetail(message="$top is wrong", target="$top")) == "$top is wrong"


def test_repeated_details() -> None:
    """Repeated and numerous details are shortened."""
    details = [{"code": "A", "message": "Same"}, *({"message": f"{number}."} for number in range(5))]
    info = read_error(httpx.Response(422, json={"error": {"message": "Same", "details": details}}))
    assert info.message == "Same; 0; 1"
    assert len(info.details) == 6


def test_unreadable_body(kind: str) -> None:
    """The rest of a truncated body is in no message."""
    error = failed(kind, 401, body(code="Unauthorized", message="Bearer t-0123456789 is not valid"))
    assert "t-0123456789" not in str(error)


def test_secrets_in_details(kind: str) -> None:
    """Details are lines without secrets."""
    details = [{"code": "A", "message": "m\nsecret=canary", "target": "a\r\nb"}]
    error = failed(kind, 422, body(code="X", message="x", details=details))
    assert error.details == (ErrorDetail(code="A", message="m secret=***", target="a b"),)
    assert "m secret=*** (a b); check the values" in str(error)


# --- hints ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code", "class_", "hint"),
    [
        (401, "HeaderNotFound", Unauthorized, "check the credential and that its scope is itwin-platform"),
        (403, "InsufficientPermissions", Forbidden, "realitydata_use to read .*itwins_create or itwins_modify"),
        (404, "iTwinNotFound", NotFound, "missing rights show as 404 too .*client e-mail of its registration"),
        (404, "JobNotFound", NotFound, "missing rights show as 404 too"),
        (404, "JobProgressNotFound", NotFound, "check the id; progress is kept for 30 days$"),
        (404, "AssociationNotFound", NotFound, r"reality_data\.itwins\(id\)"),
        (404, "ResourceNotFound", NotFound, "there is no such operation: check base_url and path, and the Accept"),
        (409, "iTwinExists", Conflict, "another iTwin has this number"),
        (409, "", Conflict, "read it again and try with what is there now"),
        (422, "InvalidiTwinsRequest", Unprocessable, "check the values"),
        (429, "RateLimitExceeded", RateLimited, "send fewer requests, or wait"),
        (503, "", HttpError, "try later"),
    ],
)
def test_hints(kind: str, status: int, code: str, class_: type[HttpError], hint: str) -> None:
    """Each kind of error has a hint."""
    error = failed(kind, status, body(code=code, message="So it is."))
    assert isinstance(error, class_)
    assert error.code == code
    with pytest.raises(class_, match=f"So it is; .*{hint}"):
        raise error


def test_invisible_itwin(kind: str, sandbox: Sandbox) -> None:
    """An iTwin that is missing or not visible is NotFound with a hint."""
    with pytest.raises(NotFound, match="get_itwin: The iTwin is not available; check the id, and that you") as caught:
        ask(kind, of_sandbox(sandbox), lambda client: client.itwins.get(NOBODY))
    assert caught.value.code == "iTwinNotFound"
    assert caught.value.request_id


def test_missing_permission(kind: str, sandbox: Sandbox) -> None:
    """A missing permission is Forbidden with a hint."""
    with pytest.raises(Forbidden, match=r"insufficient permissions.*ask for the right") as caught:
        ask(
            kind,
            of_sandbox(sandbox),
            lambda client: client.itwins.update(sandbox.itwin.shared_itwin_id, display_name="x"),
        )
    assert caught.value.code == "InsufficientPermissions"


def test_unknown_token(kind: str, sandbox: Sandbox) -> None:
    """An unknown token is Unauthorized with a hint."""
    options = {"base_url": sandbox.base_url, "token": "unknown-token"}
    with pytest.raises(Unauthorized, match="not valid, or has expired; sign in again, or check the cred") as caught:
        ask(kind, options, lambda client: client.itwins.primary_account())
    assert caught.value.code == "Unauthorized"
    assert "unknown-token" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "headers"),
    [("/itwins/a/b/c", {}), ("/itwins/", {"accept": "application/vnd.bentley.itwin-platform.v9+json"})],
)
def test_wrong_path(kind: str, sandbox: Sandbox, path: str, headers: dict[str, str]) -> None:
    """A wrong path or version is NotFound with a hint."""
    with pytest.raises(NotFound, match=r"Unable to match incoming request.*there is no such operation") as caught:
        ask(kind, of_sandbox(sandbox), lambda client: client.request("GET", path, headers=headers))
    assert caught.value.code == "ResourceNotFound"
    assert [getattr(each, "code", "") for each in caught.value.details] == ["OperationNotFound"]


def test_taken_number(kind: str, sandbox: Sandbox) -> None:
    """A number of another iTwin is Conflict with a hint."""
    with pytest.raises(Conflict, match="another iTwin has this number") as caught:
        ask(kind, of_sandbox(sandbox), lambda client: client.itwins.create("x", number="SANDBOX-1"))
    assert (caught.value.code, caught.value.target) == ("iTwinExists", "number")


def test_html_page(kind: str, sandbox: Sandbox) -> None:
    """An HTML page instead of JSON is a DecodeError."""
    sandbox.fault("html", operation="get-itwin", times=1)
    with pytest.raises(UnexpectedContent, match="a page of HTML; check the base URL and the sign-in"):
        ask(kind, of_sandbox(sandbox), lambda client: client.itwins.get(sandbox.itwin.itwin_id))
