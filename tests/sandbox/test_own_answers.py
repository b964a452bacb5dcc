"""An own answer that the definition does not have is found out: that is why it can be trusted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from tiepoint_sandbox._app import App
from tiepoint_sandbox._calls import EMPTY, Answer, Call, Handler
from tiepoint_sandbox._clock import Clock
from tiepoint_sandbox._definition import Operation
from tiepoint_sandbox._faults import Faults
from tiepoint_sandbox._specs import definitions_of
from tiepoint_sandbox._vendor import Vendor

from ..support.asgi_server import served

GOOD = {"user_id": "5f0c7a52-1d7e-4c36-9b0a-000000000001", "username": "ada", "registered_at": "2026-01-01T00:00:00Z"}


@contextmanager
def answering(answer: Answer | Exception) -> Iterator[tuple[App, str]]:
    """3dverse, with this answer to everything."""

    class Answering(Vendor):
        def handler(self, operation: Operation) -> Handler:  # noqa: ARG002 - the same to all
            def handle(_: Call) -> Answer:
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
        (Answer(200, [{**GOOD, "user_id": 7}]), "0.user_id"),
        (Answer(200, [{"username": "ada"}]), "required property"),
        (Answer(200), "it has no body"),
        (Answer(200, [GOOD], media_type="text/plain"), "another media type"),
        (Answer(302, {}), "no such status is documented"),
        (Answer(200, [GOOD], assumed=("made-up",)), "no reason is given for made-up"),
        (KeyError("a mistake"), "a mistake"),
    ],
)
def test_a_wrong_answer_is_a_failure_of_the_sandbox_and_kept(answer: Answer | Exception, why: str) -> None:
    with answering(answer) as (app, address):
        response = httpx.get(address, headers={"api_key": "sandbox-ApiKey"})
        assert response.status_code == 500
        assert len(app.wrong) == 1
        assert why in app.wrong[0]
        assert "listUsers" in app.wrong[0]


def test_a_right_answer_is_given() -> None:
    with answering(Answer(200, [GOOD])) as (app, address):
        response = httpx.get(address, headers={"api_key": "sandbox-ApiKey"})
        assert response.json() == [GOOD]
        assert app.wrong == []


def test_a_status_that_is_not_documented_needs_an_assumption() -> None:
    with answering(Answer(302, EMPTY, assumed=("undocumented-status",))) as (app, address):
        response = httpx.get(address, headers={"api_key": "sandbox-ApiKey"})
        assert response.headers["x-sandbox-assumption"] == "undocumented-status"
        assert app.wrong == []
