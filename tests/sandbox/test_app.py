"""An own answer that the definition does not have is found out: that is why it can be trusted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from tiepoint_sandbox._app import App
from tiepoint_sandbox._clock import Clock
from tiepoint_sandbox._definition.load import definitions_of
from tiepoint_sandbox._definition.operations import Operation
from tiepoint_sandbox._faults import Faults
from tiepoint_sandbox._handler import Call, Handler, Response
from tiepoint_sandbox._request.leniency import Leniency
from tiepoint_sandbox._request.routes import Routes
from tiepoint_sandbox._vendor import Vendor

from ..support.asgi_server import served

GOOD = {"user_id": "5f0c7a52-1d7e-4c36-9b0a-000000000001", "username": "ada", "registered_at": "2026-01-01T00:00:00Z"}


@contextmanager
def answering(answer: Response | Exception) -> Iterator[tuple[App, str]]:
    """3dverse, with this answer to everything."""

    class Answering(Vendor):
        def handler(self, operation: Operation) -> Handler:  # noqa: ARG002 - the same to all
            def handle(_: Call) -> Response:
                if isinstance(answer, Exception):
                    raise answer
                return answer

            return handle

    app = App(Answering("3dverse", definitions_of("3dverse"), Clock()), Faults(), strict=False)
    with served(app) as address:
        yield app, f"{address}/app/v1/users"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Response(200, [{**GOOD, "user_id": 7}]), "0.user_id"),
        (Response(200, [{"username": "ada"}]), "required property"),
        (Response(200), "it has no body"),
        (Response(200, [GOOD], media_type="text/plain"), "another media type"),
        (Response(302, {}), "no such status is documented"),
        (Response(200, [GOOD], assumed=("made-up",)), "no reason is given for made-up"),
        (KeyError("a mistake"), "a mistake"),
    ],
)
def test_wrong_response(answer: Response | Exception, why: str) -> None:
    """A response that does not match the definition is a 500, and is recorded."""
    with answering(answer) as (app, address):
        response = httpx.get(address, headers={"api_key": "sandbox-ApiKey"})
        assert response.status_code == 500
        assert len(app.wrong) == 1
        assert why in app.wrong[0]
        assert "listUsers" in app.wrong[0]


@pytest.mark.parametrize(
    ("answer", "content", "assumed"),
    [
        (Response(200, [GOOD]), json.dumps([GOOD], separators=(",", ":")), "inferred-in-definition"),
        (Response(302, assumed=("undocumented-status",)), "", "undocumented-status"),
    ],
)
def test_right_response(answer: Response, content: str, assumed: str) -> None:
    """A response that matches the definition is sent, and one with an undocumented status if it names why."""
    with answering(answer) as (app, address):
        response = httpx.get(address, headers={"api_key": "sandbox-ApiKey"})
        assert (response.status_code, response.text) == (answer.status, content)
        assert response.headers.get("x-sandbox-assumption") == assumed
        assert app.wrong == []


@pytest.mark.parametrize(
    ("leniency", "path", "assumed"),
    [
        (Leniency(), "/app/v1/users", ()),
        (Leniency(), "/app/v1/Users", None),
        (Leniency(), "/app/v1/users/", None),
        (Leniency(path_case="case"), "/app/v1/Users", ("case",)),
        (Leniency(path_case="case"), "/app/v1/users/", None),
        (Leniency(trailing_slash="slash"), "/app/v1/users/", ("slash",)),
        (Leniency(trailing_slash="slash"), "/app/v1/Users", None),
        (Leniency(path_case="case", trailing_slash="slash"), "/app/v1/Users/", ("slash", "case")),
    ],
)
def test_path_leniency(leniency: Leniency, path: str, assumed: tuple[str, ...] | None) -> None:
    """A path matches in other forms only if the vendor accepts them, and the match names the assumption."""
    operations = definitions_of("3dverse")[0].operations
    match = Routes([(each, lambda _: Response(200)) for each in operations], leniency).match(path)
    assert (match.assumed if match.methods else None) == assumed
