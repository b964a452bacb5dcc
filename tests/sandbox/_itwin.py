"""What the tests of iTwin's operations have in common: calls without a server, and a judge of the answers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tiepoint_sandbox._blobs import BlobService
from tiepoint_sandbox._clock import Clock
from tiepoint_sandbox._handler import EMPTY, Call, Caller, ErrorResponse, Handler, Json, JsonObject, Response
from tiepoint_sandbox.itwin._state import PERSON, PlatformState

from ._requests import definition

__all__ = ["BASE", "OTHER", "Judged", "check_reached", "files", "state"]

BASE = "http://127.0.0.1:8765"
OTHER = Caller("another-app", "7d0c5d6e-2f0b-4a49-8a8a-0b1c2d3e4f50", "other@sandbox.example")


_REACHED: dict[str, set[tuple[str, int]]] = {}
# Neither comes from the code of an operation.
_ELSEWHERE = (401, 429)


def check_reached(api: str, request: pytest.FixtureRequest) -> None:
    """Once all tests of a module ran, whether its API has answered with all that is documented."""
    chosen = request.config.option.keyword or any("::" in each for each in request.config.args)
    if not chosen and not request.session.testsfailed:
        documented = {
            (item.id, int(status)) for item in definition(f"itwin/{api}").operations for status in item.answers
        }
        assert {each for each in documented if each[1] not in _ELSEWHERE} <= _REACHED[api]


class Judged:
    """Calls the operations of an API, all of which have code; what is given and answered has to fit its definition."""

    def __init__(self, api: str, handlers: Mapping[str, Handler], assumptions: Mapping[str, str]) -> None:
        self.handlers = handlers
        self.operations = {item.id: item for item in definition(f"itwin/{api}").operations}
        assert set(handlers) == set(self.operations)
        self.assumptions = assumptions
        self.reached = _REACHED.setdefault(api, set())

    def __call__(
        self,
        operation: str,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, Json] | None = None,
        headers: Mapping[str, Json] | None = None,
        body: Json = EMPTY,
        caller: Caller | None = PERSON,
    ) -> Response:
        found = self.operations[operation]
        known = {item.key for item in found.parameters}
        given = (("path", path or {}), ("query", query or {}), ("header", headers or {}))
        assert {(kind, name) for kind, values in given for name in values} <= known
        call = Call(operation, path or {}, query or {}, headers or {}, body, caller, BASE)
        try:
            answer = self.handlers[operation](call)
        except ErrorResponse as refused:
            self.judge(operation, refused.status, EMPTY, refused.assumed)
            raise
        self.judge(operation, answer.status, answer.value, answer.assumed)
        return answer

    def judge(self, operation: str, status: int, value: Json, assumed: tuple[str, ...]) -> None:
        found = self.operations[operation]
        assert str(status) in found.answers
        bodies = found.answers[str(status)]
        if status < 300:
            assert (value is EMPTY) == (not bodies)
            if bodies:
                assert found.definition.errors(bodies[0].schema, value) == []
        assert set(assumed) <= set(self.assumptions)
        assert len(assumed) == len(set(assumed))
        self.reached.add((operation, status))

    def value(self, operation: str, path: Mapping[str, str] | None = None, **options: Json) -> JsonObject:
        value: JsonObject = self(operation, path, **options).value
        return value

    def refused(
        self, operation: str, path: Mapping[str, str] | None = None, **options: Json
    ) -> tuple[int, str | None, str | None]:
        """Status, code and the target of the first detail."""
        with pytest.raises(ErrorResponse) as caught:
            self(operation, path, **options)
        refused = caught.value
        return refused.status, refused.code, refused.details[0].target if refused.details else None


@pytest.fixture
def state() -> PlatformState:
    clock = Clock()
    clock.stop()
    return PlatformState(clock, BlobService(clock))


def files(state: PlatformState) -> dict[str, dict[str, bytes]]:
    """Return the files of each container."""
    containers = state.blobs._containers.items()
    return {key: {name: b"".join(blob.content.parts) for name, blob in box.blobs.items()} for key, box in containers}
