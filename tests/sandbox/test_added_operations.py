"""Operations of iTwin's definitions that the sandbox has no code for: they are served as the definition says."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox._definition import load
from tiepoint_sandbox._definition.operations import Definition

from ..support.itwin_platform import V1, V2, Platform
from ._requests import SPECS

ITWIN_ID = {"name": "iTwinId", "in": "path", "required": True, "schema": {"type": "string"}}
NOTE_ID = {"name": "noteId", "in": "path", "required": True, "schema": {"type": "string"}}
COLOR = {"name": "color", "in": "query", "schema": {"enum": ["red", "blue"]}}
NOTE = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "text": {"type": "string"}}}


def answer(schema: str) -> dict[str, Any]:
    return {"description": "Done.", "content": {V1: {"schema": {"$ref": f"#/components/schemas/{schema}"}}}}


def operation(id_: str, status: str, schema: str, **more: Any) -> dict[str, Any]:
    return {"operationId": id_, "responses": {status: answer(schema)}, **more}


NOTES = {
    "parameters": [ITWIN_ID],
    "get": operation("list-notes", "200", "Notes", parameters=[COLOR]),
    "post": operation(
        "create-note",
        "201",
        "Note",
        requestBody={"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
    ),
}
SCHEMAS = {"Note": NOTE, "Notes": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}}}


def extend(specs: Path, key: str, paths: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Add operations to a definition, and the new digest to the lock file."""
    file, lock = specs / key / "openapi.yaml", specs / "lock.toml"
    before = file.read_bytes()
    document = Definition.parse("", before.decode()).document
    document["paths"] |= paths
    document["components"]["schemas"] |= schemas
    file.write_text(json.dumps(document), "utf-8")
    digests = [hashlib.sha256(content).hexdigest() for content in (before, file.read_bytes())]
    text = lock.read_text("utf-8")
    assert text.count(digests[0]) == 1
    lock.write_text(text.replace(digests[0], digests[1]), "utf-8")


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    specs = tmp_path_factory.mktemp("scratch") / "specs"
    shutil.copytree(SPECS, specs)
    notes = {"/itwins/{iTwinId}/notes": NOTES}
    notes["/itwins/{iTwinId}/notes/{noteId}"] = {
        "parameters": [ITWIN_ID, NOTE_ID],
        "get": operation("get-note", "200", "Note"),
    }
    extend(specs, "itwin/itwins", notes, SCHEMAS)
    for name in ("modeling", "conversion"):
        log: dict[str, Any] = {"parameters": [NOTE_ID], "get": operation("jobs-log", "200", "Log")}
        log["get"]["responses"]["200"]["content"] = {V2: {"schema": NOTE, "example": {"id": "log-1"}}}
        extend(specs, f"itwin/reality-{name}", {f"/reality-{name}/jobs/{{noteId}}/log": log}, {})
    added = {
        "openapi": "3.1.0",
        "paths": {"/added/things": NOTES | {"parameters": []}},
        "components": {"schemas": SCHEMAS},
    }
    file = specs / "itwin" / "added" / "openapi.yaml"
    file.parent.mkdir()
    file.write_text(json.dumps(added), "utf-8")
    with (specs / "lock.toml").open("a", encoding="utf-8") as lock:
        lock.write(f'\n[apis."itwin/added"]\nopenapi = "{hashlib.sha256(file.read_bytes()).hexdigest()}"\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "_folder", lambda: specs)
        sandbox = Sandbox("itwin")
    with sandbox, httpx.Client(base_url=sandbox.base_url, timeout=30) as client:
        platform = Platform(sandbox, client)
        platform.sign_in()
        yield platform
        assert sandbox.wrong == []


def test_state(platform: Platform) -> None:
    """What an added operation creates is listed and found by the others, among the iTwin's own only."""
    path = f"/itwins/{platform.itwin()}/notes"
    note = platform.call("POST", path, json={"id": "x", "text": "Crack"})
    assert (note.status_code, note.json()["text"]) == (201, "Crack")
    assert note.headers["x-sandbox-assumption"] == "generic-state"
    assert platform.call("GET", path).json() == [note.json()]
    assert platform.call("GET", f"{path}/{note.json()['id']}").json() == note.json()
    assert platform.call("GET", f"/itwins/{platform.itwin()}/notes").json() == []


@pytest.mark.parametrize("api", ["modeling", "conversion"])
def test_example(platform: Platform, api: str) -> None:
    """An added operation beside jobs answers with the definition's example, and jobs work as before."""
    job = platform.job(f"reality-{api}")
    response = platform.call("GET", f"/reality-{api}/jobs/{job}/log", V2)
    assert (response.status_code, response.json()) == (200, {"id": "log-1"})
    assert response.headers["x-sandbox-assumption"] == "example-answer"


def test_added_api(platform: Platform) -> None:
    """A whole API without code is served, apart from what other APIs store under the same names."""
    platform.call("POST", f"/itwins/{platform.itwin()}/notes", json={"id": "x"})
    response = platform.call("GET", "/added/things")
    assert response.json() == [{"id": "text", "text": "text"}]
    assert response.headers["x-sandbox-assumption"] == "example-answer"


@pytest.mark.parametrize(
    ("given", "status", "problem"),
    [
        ({"headers": {"authorization": ""}}, 401, "header Authorization"),
        ({"params": {"color": "green"}}, 422, "query color"),
        ({"version": V2}, 404, ""),
    ],
    ids=["signed-out", "parameter", "version"],
)
def test_errors(platform: Platform, given: dict[str, Any], status: int, problem: str) -> None:
    """An added operation rejects what the platform rejects, though its definition documents no error."""
    response = platform.call("GET", f"/itwins/{platform.itwin()}/notes", **given)
    assert response.status_code == status
    assert "undocumented-status" in response.headers["x-sandbox-assumption"]
    assert response.headers.get("x-sandbox-problem", "").startswith(problem)


def test_unknown_parent(platform: Platform) -> None:
    """A note that does not exist is a 404, of which the definition knows nothing."""
    response = platform.call("GET", f"/itwins/{platform.itwin()}/notes/none")
    assert (response.status_code, response.headers["x-sandbox-assumption"]) == (404, "undocumented-status")


def test_faults(platform: Platform) -> None:
    """A rate limit affects an added operation."""
    platform.sandbox.fault("rate-limit", operation="list-notes", times=1)
    assert platform.call("GET", f"/itwins/{platform.itwin()}/notes").status_code == 429
