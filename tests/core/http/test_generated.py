"""Generated clients on top of ours: answers that are not what the definition says, sync and async."""

from __future__ import annotations

import asyncio
import importlib
import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_core._error_from_response import ErrorInfo
from tiepoint_core._errors import DecodeError, NotFound, ServerError, TiepointError, UnexpectedContent
from tiepoint_core._http.retry import RetryPolicy

from ...support.loopback import Server, answer, serve

pytestmark = pytest.mark.usefixtures("generated")
CANARY = "canary-2718"
JOB: dict[str, Any] = {
    "id": "j1",
    "type": "Calibration",
    "state": "Active",
    "userId": "u1",
    "iTwinId": "t1",
    "executionInfo": {"createdDateTime": "2026-01-02T03:04:05Z", "processingUnits": 1.5},
    "specifications": {},
}

Operation = Callable[[Any], Any]


class Asker:
    """Call an operation of a generated client that sends with ours, sync or async."""

    def __init__(self, kind: str) -> None:
        self._async = kind == "async"

    def __call__(
        self,
        server: Server,
        operation: Operation,
        *,
        package: str = "tiepoint_itwin_api.reality_modeling",
        **options: Any,
    ) -> Any:
        generated = importlib.import_module(f"{package}.client")
        options = {"retries": RetryPolicy(backoff=0.0), **options}
        if self._async:
            return asyncio.run(self._ask(server.url, operation, generated.AsyncClient, options))
        with BaseClient(base_url=server.url, **options) as client:
            return operation(client._attach(generated.Client))

    async def _ask(self, url: str, operation: Operation, generated: Any, options: dict[str, Any]) -> Any:
        async with AsyncBaseClient(base_url=url, **options) as client:
            return await operation(client._attach(generated))

    def failure(self, told: bytes, operation: Operation | None = None, **options: Any) -> TiepointError:
        with serve(lambda *_: told) as server, pytest.raises(TiepointError) as caught:
            self(server, operation or job, **options)
        return caught.value

    def found(self, body: bytes, operation: Operation | None = None) -> Any:
        with serve(lambda *_: answer(200, body)) as server:
            return self(server, operation or job)


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Asker:
    return Asker(request.param)


def job(api: Any) -> Any:
    return api.jobs.jobs_get("j1")


def progress(api: Any) -> Any:
    return api.jobs.jobs_progress("j1")


def told(**changed: Any) -> bytes:
    return json.dumps({"job": {**JOB, **changed}}).encode()


def untold(name: str) -> bytes:
    return json.dumps({"job": {key: value for key, value in JOB.items() if key != name}}).encode()


PAGE = f"<!doctype html><p>{CANARY}".encode()


@pytest.mark.parametrize("media_type", ["text/html", "application/json", "text/html; charset=utf-8"])
def test_fault_21_login_page(ask: Asker, media_type: str) -> None:
    """A login page is UnexpectedContent."""
    error = ask.failure(answer(200, PAGE, content_type=media_type))
    assert type(error) is UnexpectedContent
    assert "a page of HTML" in str(error)
    assert [error.operation, error.status_code] == ["jobs_get", 200]
    assert CANARY not in str(error) + repr(error)


@pytest.mark.parametrize("body", [b"", b"null", b" "], ids=["empty", "null", "space"])
def test_fault_22_no_value(ask: Asker, body: bytes) -> None:
    """A body without a value is a DecodeError."""
    error = ask.failure(answer(200, body))
    assert type(error) is DecodeError
    assert error.attempts == 1


def test_fault_22_status_204(ask: Asker) -> None:
    """Status 204 instead of a value is a DecodeError."""
    assert type(ask.failure(b"HTTP/1.1 204 No\r\n\r\n")) is DecodeError


def test_fault_22_none(ask: Asker) -> None:
    """An operation without a value returns None."""

    def leave(api: Any) -> Any:
        return api.assets.delete_asset(next(iter(kinds.AssetContainer)), "a1")

    kinds: Any = importlib.import_module("tiepoint_3dverse_api.asset_api.models")
    with serve(lambda *_: b"HTTP/1.1 204 No\r\n\r\n") as server:
        assert ask(server, leave, package="tiepoint_3dverse_api.asset_api") is None
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (b"[1]", ""),
        (b'"text"', ""),
        (b"{}", ""),
        (b'{"job": []}', "job"),
        (b'{"job": 7}', "job"),
        (untold("id"), "job"),
        (untold("executionInfo"), "job"),
        (told(executionInfo=[]), "job.executionInfo"),
        (told(executionInfo={}), "job.executionInfo"),
        (told(executionInfo={"createdDateTime": "soon"}), "job.executionInfo.createdDateTime"),
        (told(executionInfo={"createdDateTime": 7}), "job.executionInfo.createdDateTime"),
    ],
)
def test_fault_23_shape(ask: Asker, body: bytes, path: str) -> None:
    """JSON of another shape is a DecodeError with its path."""
    error = ask.failure(answer(200, body, x_request_id="r7"))
    assert type(error) is DecodeError
    assert [error.path, error.request_id, error.attempts] == [path, "r7", 1]
    assert str(error).startswith("jobs_get: GET http://127.0.0.1:")


@pytest.mark.parametrize(("name", "attribute"), [("id", "id"), ("state", "state"), ("executionInfo", "execution_info")])
def test_fault_24_null(ask: Asker, name: str, attribute: str) -> None:
    """An unexpected null is preserved."""
    found = ask.found(told(**{name: None}))
    assert getattr(found.job, attribute) is None
    assert found.to_dict()["job"][name] is None
    assert repr(found)


@pytest.mark.parametrize(("said", "kept"), [('"3"', "3"), ("1e400", math.inf), ("true", True), ("null", None)])
def test_fault_24_number(ask: Asker, said: str, kept: object) -> None:
    """A string instead of a number is preserved."""
    found = ask.found(b'{"progress": {"percentage": %s, "state": "Active"}}' % said.encode(), progress)
    assert found.progress.percentage == kept
    assert found.to_dict()["progress"]["percentage"] == kept
    assert repr(found)


@pytest.mark.parametrize("word", ["Paused", "", "None", "Queued\x1b[2J"])
def test_fault_25_enum(ask: Asker, word: str) -> None:
    """An unknown enum value is preserved."""
    found = ask.found(told(state=word, type=word))
    assert [found.job.state, found.job.type_] == [word, word]
    assert found.job.state.value == word
    assert found.to_dict()["job"]["state"] == word


def test_fault_25_number(ask: Asker) -> None:
    """A number instead of an enum value is preserved."""
    assert ask.found(told(state=7)).job.state == 7


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"job": ' * 100_000 + b"1" + b"}" * 100_000,
        b'{"job": ' + b"[" * 900 + b"]" * 900 + b"}",
        b'{"job": "\xff\xfe"}',
        b"\xff",
        b"{",
        b'{"job": ' + b"1" * 5000 + b"}",
    ],
    ids=["open", "list", "object", "900 deep", "no UTF-8", "one byte", "cut", "5000 digits"],
)
def test_fault_26_unreadable(ask: Asker, body: bytes) -> None:
    """Unreadable JSON is a DecodeError."""
    error = ask.failure(answer(200, body))
    assert type(error) is DecodeError
    assert error.attempts == 1
    assert str(error).isprintable()
    assert len(str(error)) < 1000


def test_fault_26_deep(ask: Asker) -> None:
    """Deep JSON in a part that is not decoded does no harm."""
    found = ask.found(told(more="here").replace(b'"here"', b"[" * 500 + b"]" * 500))
    assert found.job.id == "j1"
    assert found.job.additional_properties["more"]


def test_fault_26_surrogate(ask: Asker) -> None:
    """Half of a surrogate pair is preserved, and errors with it can be printed."""
    assert ask.found(told(id="\ud800")).job.id == "\ud800"
    error = ask.failure(answer(200, told(executionInfo={"\ud800": 1})))
    str(error).encode()
    error = ask.failure(answer(404, b'{"m": "\\ud800"}'), error_parser=lambda said: ErrorInfo(message=said.json()["m"]))
    str(error).encode()


HOSTILE = "no\r\nHTTP/1.1 200\x1b[2J\x00\u202e\u2028\x85 such thing"


def test_fault_43_error(ask: Asker, caplog: pytest.LogCaptureFixture) -> None:
    """Control characters in an error are escaped."""

    def parser(response: Any) -> ErrorInfo:
        said = response.json()["m"]
        return ErrorInfo(code=said, message=said, request_id=said)

    caplog.set_level("DEBUG")
    error = ask.failure(answer(404, json.dumps({"m": HOSTILE}).encode()), error_parser=parser)
    assert isinstance(error, NotFound)
    for shown in (str(error), repr(error), error.message, error.code, error.request_id, *error.args):
        assert shown.isprintable()
    assert "no HTTP/1.1 200\\x1b[2J" in str(error)  # a blank for what breaks the line
    assert all(record.getMessage().isprintable() for record in caplog.records if record.name.startswith("tiepoint"))


@pytest.mark.parametrize("body", [told(executionInfo={HOSTILE: 1, "createdDateTime": HOSTILE}), HOSTILE.encode()])
def test_fault_43_decode_error(ask: Asker, body: bytes) -> None:
    """Control characters in a DecodeError are escaped."""
    error = ask.failure(answer(200, body, content_type="a/b\x1b[2J"))
    assert isinstance(error, DecodeError)
    assert (str(error) + repr(error) + error.path).isprintable()


def test_fault_43_headers(ask: Asker, caplog: pytest.LogCaptureFixture) -> None:
    """Control characters in headers and URLs are escaped."""
    caplog.set_level("DEBUG")
    said = b"HTTP/1.1 502 \xff\x80\r\ncontent-length: 0\r\nx-request-id: r\xc2\x85\xff\xad1\r\n\r\n"
    error = ask.failure(said, lambda api: api.jobs.jobs_get("a\r\n\x1b[2Jb"))
    assert isinstance(error, ServerError)
    assert (str(error) + repr(error) + error.url + error.request_id).isprintable()
    assert all(record.getMessage().isprintable() for record in caplog.records if record.name.startswith("tiepoint"))


def test_last_attempt(ask: Asker) -> None:
    """The status of the last attempt is raised."""
    error = ask.failure(answer(502, b"<html>"))
    assert type(error) is ServerError
    assert error.attempts == 5
    assert error.operation == "jobs_get"
