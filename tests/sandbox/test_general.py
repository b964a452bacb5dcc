"""What every sandbox has: state, faults, the clock, switches by HTTP, and how it is started and stopped."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_tiepoint_sandbox import StartSandbox
from tiepoint_sandbox import FaultKind, Sandbox, SandboxError
from tiepoint_sandbox._definition.load import VendorNames, definitions_of, names_of
from tiepoint_sandbox._server.tls import new_authority

from ._requests import SPECS, definition, signed

USERS = "/users"
NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox("3dverse") as sandbox:
        yield sandbox


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with signed(sandbox) as client:
        yield client


def new_user(http: httpx.Client, name: str) -> str:
    return str(http.post(USERS, json={"username": name}).raise_for_status().json()["user_id"])


def test_crud(sandbox: Sandbox, http: httpx.Client) -> None:
    """What is created can be read, changed, listed and deleted."""
    user = new_user(http, "ada")
    assert http.get(f"{USERS}/{user}").json()["username"] == "ada"
    assert [each["user_id"] for each in http.get(USERS).json()] == [user]
    assert http.patch(f"{USERS}/{user}", json={"username": "bo"}).status_code == 200
    assert http.get(f"{USERS}/{user}").json()["username"] == "bo"
    assert http.delete(f"{USERS}/{user}").status_code == 200
    assert http.get(f"{USERS}/{user}").status_code == 404
    assert http.get(USERS).json() == []
    assert sandbox.wrong == []


def test_offset_pages(http: httpx.Client) -> None:
    """Lists are paged by offset and limit."""
    made = [new_user(http, f"user {number}") for number in range(5)]
    pages = [http.get(USERS, params={"offset": offset, "limit": 2}).json() for offset in (0, 2, 4, 6)]
    assert [[each["user_id"] for each in page] for page in pages] == [made[:2], made[2:4], made[4:], []]


def test_numbered_pages(start_sandbox: StartSandbox) -> None:
    """Lists in an envelope are paged by number."""
    threekit = start_sandbox("threekit")
    with signed(threekit) as http:
        made = [http.post("/api/webhooks", json=webhook(number)).json()["webhook"]["id"] for number in range(3)]
        pages = [http.get("/api/webhooks", params={"page": page, "perPage": 2}).json() for page in (1, 2, 3)]
        (name,) = {key for key, value in pages[0].items() if isinstance(value, list)}
        assert [[each["id"] for each in page[name]] for page in pages] == [made[:2], made[2:], []]
        changed = http.put(f"/api/webhooks/{made[0]}", json=webhook(7))
        assert pages[1]["count"] == 3
        assert changed.json()["webhook"]["id"] == made[0]
        assert threekit.wrong == []


def webhook(number: int) -> dict[str, Any]:
    from ..support.samples import Kind, Sampler

    api = definition("threekit/rest-api")
    operation = next(each for each in api.operations if each.id == "createWebhook")
    body = Sampler(api).one(operation.bodies["application/json"].schema, Kind.FULL)
    assert isinstance(body, dict)
    return {**body, "name": f"Hook {number}"}


def test_children(http: httpx.Client, sandbox: Sandbox) -> None:
    """Children are listed beneath their own parent only."""
    parents = [http.post("/folders", json={"name": name}).json()["folder_id"] for name in ("a", "b")]
    child = http.post(f"/folders/{parents[0]}/folders", json={"name": "c"}).json()["folder_id"]
    assert [each["folder_id"] for each in http.get(f"/folders/{parents[0]}/folders").json()] == [child]
    assert http.get(f"/folders/{parents[1]}/folders").json() == []
    assert http.get(f"/folders/{child}").json()["name"] == "c"
    assert sandbox.wrong == []


def test_separate_state(start_sandbox: StartSandbox) -> None:
    """Two sandboxes share no state."""
    one, other = start_sandbox("3dverse"), start_sandbox("3dverse")
    with signed(one) as here, signed(other) as there:
        new_user(here, "ada")
        assert len(here.get(USERS).json()) == 1
        assert there.get(USERS).json() == []


def test_invalid_request(http: httpx.Client) -> None:
    """A request that does not match the definition is rejected with the reason."""
    response = http.get(USERS, params={"offset": "x"})
    assert response.status_code == 400
    assert response.headers["x-sandbox-problem"] == 'query offset: "x" is not of type "integer"'
    response = http.post(USERS, json={"name": "ada"})
    assert response.status_code == 400
    assert "username" in response.headers["x-sandbox-problem"]


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"{", "application/json"),
        (b"NaN", "application/json"),
        (b'{"username": "\xff"}', "application/json"),
        (b"[" * 100_000, "application/json"),
        (b'{"username": 1e999}', "application/json"),
        (b"", "application/json"),
        (b"username=ada", "application/x-www-form-urlencoded"),
        (b'{"username": "ada"}', "text/plain"),
        (b'{"username": "ada"}', ""),
    ],
)
def test_unreadable_body(sandbox: Sandbox, http: httpx.Client, content: bytes, media_type: str) -> None:
    """Bodies that cannot be read are rejected."""
    response = http.post(USERS, content=content, headers={"content-type": media_type})
    assert response.status_code == 400
    assert response.headers["x-sandbox-problem"]
    assert sandbox.wrong == []


def test_wrong_key(sandbox: Sandbox) -> None:
    """A missing or wrong key is rejected."""
    wrong: list[list[tuple[bytes, bytes]]] = [[], [(b"api_key", b"another")], [(b"api_key", "\u00e9".encode())]]
    for headers in wrong:
        response = httpx.get(sandbox.base_url + USERS, headers=headers)
        assert response.status_code == 401


def test_unknown_query(http: httpx.Client, start_sandbox: StartSandbox) -> None:
    """Unknown query parameters are rejected with `strict` only."""
    assert http.get(USERS, params={"colour": "red"}).status_code == 200
    with signed(start_sandbox("3dverse", strict=True)) as strict:
        response = strict.get(USERS, params={"colour": "red"})
    assert response.status_code == 400
    assert "colour" in response.headers["x-sandbox-problem"]


def test_rate_limit(sandbox: Sandbox, http: httpx.Client) -> None:
    """A rate limit holds `times` times, for the operations that it names."""
    sandbox.fault("rate-limit", operation="listUsers", times=2, seconds=3)
    responses = [http.get(USERS) for _ in range(3)]
    assert [each.status_code for each in responses] == [429, 429, 200]
    assert responses[0].headers["retry-after"] == "3"
    sandbox.fault("rate-limit", operation="asset-api/list*")
    assert http.get(f"{USERS}/{NOBODY}").status_code == 404
    assert http.get(USERS).status_code == 429
    sandbox.clear_faults()
    assert http.get(USERS).status_code == 200


def test_latency(sandbox: Sandbox, http: httpx.Client) -> None:
    """Latency delays a response."""
    sandbox.fault("latency", seconds=5)
    with pytest.raises(httpx.ReadTimeout):
        http.get(USERS, timeout=0.1)


def test_cut(sandbox: Sandbox, http: httpx.Client) -> None:
    """A cut ends the connection within the body."""
    new_user(http, "ada")
    sandbox.fault("cut", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        http.get(USERS)
    assert http.get(USERS).status_code == 200
    assert sandbox.wrong == []


def test_html(sandbox: Sandbox, http: httpx.Client) -> None:
    """A proxy's page comes with status 200."""
    sandbox.fault("html", times=1)
    response = http.get(USERS)
    assert (response.status_code, response.headers["content-type"]) == (200, "text/html; charset=utf-8")


def test_altered(sandbox: Sandbox, http: httpx.Client) -> None:
    """Responses can be those of another version of the service."""
    member = {"user_id": NOBODY, "group_access": "read", "folder_access": "read"}
    body = {"name": "Site", "description": "All of it", "members": [member]}
    made = http.post("/groups", json=body).json()
    path = f"/groups/{made['group_id']}"
    group = http.get(path).json()
    sandbox.fault("unknown-enum", times=1)
    assert http.get(path).json()["members"][0]["group_access"] == "SandboxUnknown"
    sandbox.fault("extra-fields", times=1)
    assert http.get(path).json().keys() - group.keys() == {"xSandboxExtra"}
    sandbox.fault("missing-fields", times=1)
    assert group.keys() - http.get(path).json().keys() == {"description"}
    assert http.get(path).json() == group
    assert sandbox.wrong == []


@pytest.mark.parametrize(
    "given",
    [
        {"kind": "flood"},
        {"kind": "cut", "times": 0},
        {"kind": "cut", "times": True},
        {"kind": "latency", "seconds": -1},
        {"kind": "latency", "seconds": float("nan")},
        {"kind": "latency", "seconds": "1"},
        {"kind": "cut", "operation": 7},
        {"kind": "revoke-sas"},
        {"kind": "cut", "operation": "flyToTheMoon"},
    ],
)
def test_invalid_faults(sandbox: Sandbox, given: dict[str, Any]) -> None:
    """Invalid faults are rejected."""
    kind = given.pop("kind")
    with pytest.raises(SandboxError):
        sandbox.fault(kind, **given)
    assert list(sandbox.faults) == []


def test_unknown_operation(sandbox: Sandbox) -> None:
    """A fault of an unknown operation is rejected, with examples of known ones."""
    with pytest.raises(SandboxError, match="no operation of 3dverse is called 'listUser': there are listUsers, reg"):
        sandbox.fault("cut", operation="listUser")


@pytest.mark.parametrize("kind", ["expire-tokens", "revoke-sas", "slow-job"])
def test_actions(start_sandbox: StartSandbox, kind: FaultKind) -> None:
    """A fault that happens at once has no operation and no number of times."""
    sandbox = start_sandbox("itwin")
    with pytest.raises(SandboxError, match=f"{kind} happens once, now"):
        sandbox.fault(kind, operation="get-*")
    with pytest.raises(SandboxError, match=f"{kind} happens once, now"):
        sandbox.fault(kind, times=1)
    sandbox.fault(kind)
    assert sandbox.faults == []
    with pytest.raises(SandboxError, match="the sandbox of itwin has nothing to flood"):
        sandbox.itwin.do("flood", 1)


def test_clock(sandbox: Sandbox) -> None:
    """The clock can be advanced and stopped, never put back."""
    before = sandbox.clock.time()
    sandbox.clock.advance(3600)
    assert 3600 <= sandbox.clock.time() - before < 3660
    sandbox.clock.stop()
    assert sandbox.clock.time() == sandbox.clock.time()
    for seconds in (-1, float("nan"), float("inf"), 1e300, 1e12, 10**400):
        with pytest.raises(ValueError, match="a clock goes forward, and not past"):
            sandbox.clock.advance(seconds)
    for other in (True, "1", None):
        with pytest.raises(ValueError, match="a number of seconds"):
            sandbox.clock.advance(other)  # type: ignore[arg-type]


def test_http_switches(sandbox: Sandbox, http: httpx.Client) -> None:
    """Faults and clock can be switched by HTTP."""
    base = httpx.URL(sandbox.base_url).copy_with(path="/.sandbox")
    with httpx.Client(base_url=base) as switches:
        assert switches.post("/faults", json={"fault": "rate-limit", "times": 1}).status_code == 204
        state = switches.get("/state").json()
        assert state["vendor"] == "3dverse"
        assert state["faults"] == [{"fault": "rate-limit", "operation": "*", "times": 1, "seconds": 1.0}]
        assert http.get(USERS).status_code == 429
        switches.post("/faults", json={"fault": "latency", "times": 3, "seconds": 0})
        http.get(USERS)
        assert [each["times"] for each in switches.get("/state").json()["faults"]] == [2]
        assert [each.times for each in sandbox.faults] == [3]
        switches.post("/faults", json={"fault": "cut"})
        assert switches.delete("/faults").status_code == 204
        assert http.get(USERS).status_code == 200
        before = sandbox.clock.time()
        assert switches.post("/clock", json={"advance": 60, "stop": True}).status_code == 200
        assert sandbox.clock.time() - before > 59
        for path, body in (
            ("/faults", b"{"),
            ("/faults", b"[]"),
            ("/faults", b"[" * 100_000),
            ("/faults", b"\xff"),
            ("/faults", b'{"fault": "cut", "operation": "flyToTheMoon"}'),
            ("/faults", b'{"fault": "flood"}'),
            ("/faults", b'{"fault": "cut", "colour": "red"}'),
            ("/clock", b'{"back": 1}'),
            ("/clock", b'{"advance": "x"}'),
            ("/clock", b'{"advance": -1, "stop": true}'),
            ("/clock", b'{"advance": 1e300}'),
            ("/clock", b'{"advance": 1e12}'),
            ("/clock", b'{"advance": true}'),
            ("/clock", b'{"advance": NaN}'),
        ):
            refused = switches.post(path, content=body)
            assert refused.status_code == 400, body
            assert refused.json()["message"]
        assert switches.get("/state").json()["faults"] == []
    assert sandbox.wrong == []


@pytest.mark.parametrize(("vendor", "prefix"), [("itwin", ""), ("3dverse", "/app/v1"), ("prevu3d", "/rc-api")])
def test_switch_paths(start_sandbox: StartSandbox, vendor: str, prefix: str) -> None:
    """The switches are served at the origin and beneath the base URL."""
    base_url = start_sandbox(vendor).base_url
    origin = base_url.removesuffix(prefix)
    assert origin.count("/") == 2
    for base in (origin, base_url):
        assert httpx.get(f"{base}/.sandbox/state").json()["vendor"] == vendor
        assert httpx.get(f"{base}/.sandbox/flood").status_code == 404
        other = httpx.get(f"{base}/.sandboxx/state")  # the API's, which has none such
        assert (other.status_code, other.headers["content-type"].startswith("application/json")) == (404, True)


def test_assumed(sandbox: Sandbox, http: httpx.Client) -> None:
    """A sandbox collects the assumptions of its responses."""
    assert sandbox.assumed == frozenset()
    new_user(http, "ada")
    assert "generic-state" in sandbox.assumed
    assert sandbox.assumed <= sandbox.assumptions.keys()


def test_stop() -> None:
    """A stopped sandbox releases its port and thread."""
    with Sandbox("3dverse") as sandbox:
        port = httpx.URL(sandbox.base_url).port
        assert port is not None
        threads = {each.name for each in threading.enumerate()}
        assert "tiepoint-sandbox" in threads
    assert "tiepoint-sandbox" not in {each.name for each in threading.enumerate()}
    with Sandbox("3dverse", port=port) as again:
        assert again.base_url == f"http://127.0.0.1:{port}/app/v1"


def test_stop_while_waiting(sandbox: Sandbox, http: httpx.Client) -> None:
    """A sandbox stops while a client waits for a response."""
    sandbox.fault("latency", seconds=60, times=1)

    def ask() -> None:
        with contextlib.suppress(httpx.HTTPError):
            http.get(USERS, timeout=30)

    waiting = threading.Thread(target=ask)
    waiting.start()
    while list(sandbox.faults):  # until the request is there
        time.sleep(0.01)
    sandbox.stop()
    waiting.join(10)
    assert not waiting.is_alive()


def test_async_with() -> None:
    """Several sandboxes run at once, with `async with`."""

    async def run() -> list[int]:
        async with Sandbox("3dverse") as one, Sandbox("threekit") as other, httpx.AsyncClient() as client:
            pages = (one.base_url + USERS, other.base_url + "/api/files/healthcheck")
            return [(await client.get(page)).status_code for page in pages]

    assert asyncio.run(run()) == [401, 401]


def test_tls(start_sandbox: StartSandbox) -> None:
    """A client must trust the sandbox's authority."""
    sandbox = start_sandbox("prevu3d", tls=True)
    assert sandbox.base_url.startswith("https://")
    with pytest.raises(httpx.ConnectError):
        httpx.get(sandbox.base_url)
    trusted = ssl.create_default_context(cafile=sandbox.ca_file)
    assert httpx.get(sandbox.base_url + "/nodes/a/browse", verify=trusted).status_code == 401
    folder = Path(sandbox.ca_file or "").parent
    sandbox.stop()
    assert not folder.exists()
    assert sandbox.ca_file is None


def test_shared_authority() -> None:
    """Several sandboxes can share an authority."""
    with new_authority() as authority:
        with Sandbox("prevu3d", tls=authority) as one, Sandbox("threekit", tls=authority) as other:
            assert one.ca_file == other.ca_file == authority.ca_file
            trusted = ssl.create_default_context(cafile=authority.ca_file)
            for sandbox in (one, other):
                assert httpx.get(f"{sandbox.base_url}/.sandbox/state", verify=trusted).status_code == 200
        assert Path(authority.ca_file).exists()
    assert not Path(authority.ca_file).exists()


def test_taken_port() -> None:
    """A taken port is a clear error."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SandboxError, match=f"port {port} of 127.0.0.1, for api, cannot be had"):
            Sandbox("3dverse", port=port).start()


@pytest.mark.parametrize("port", [-1, 65536, "8400", True, 1.5])
def test_invalid_port(port: Any) -> None:
    """An invalid port is rejected, and so are ports past the last one."""
    with pytest.raises(SandboxError, match="a port is a number from 0 to 65535"):
        Sandbox("3dverse", port=port)
    with pytest.raises(SandboxError, match=r"port 6553[56]"):
        Sandbox("itwin", port=65535).start()


def test_unknown_vendor() -> None:
    """An unknown vendor is rejected, with the known ones."""
    with pytest.raises(SandboxError, match="unknown vendor 'autodesk'; use one of 3dverse, itwin, prevu3d, threekit"):
        Sandbox("autodesk")
    with pytest.raises(SandboxError, match=r"unknown vendor \['itwin'\]; use"):
        Sandbox(["itwin"])  # type: ignore[arg-type]


def test_not_started(sandbox: Sandbox) -> None:
    """A sandbox that does not run says so."""
    unstarted = Sandbox("3dverse")
    assert repr(unstarted) == "<Sandbox 3dverse not started>"
    with pytest.raises(SandboxError, match="use it inside `with`"):
        _ = unstarted.base_url
    with pytest.raises(SandboxError, match="started once"):
        sandbox.start()
    with pytest.raises(SandboxError, match="of 3dverse, and not of itwin"):
        _ = sandbox.itwin


def test_edited_definition(tmp_path: Path) -> None:
    """A definition that was edited by hand is rejected."""
    shutil.copytree(SPECS, tmp_path / "specs")
    assert len(definitions_of("itwin", tmp_path / "specs")) == 4
    file = tmp_path / "specs" / "itwin" / "itwins" / "openapi.yaml"
    file.write_text(file.read_text("utf-8").replace("iTwins", "iTwinz"), "utf-8")
    with pytest.raises(SandboxError, match=r"openapi\.yaml was edited by hand.*nox -s regenerate"):
        definitions_of("itwin", tmp_path / "specs")
    file.unlink()
    with pytest.raises(SandboxError, match="cannot be read"):
        definitions_of("itwin", tmp_path / "specs")
    (tmp_path / "specs" / "lock.toml").unlink()
    with pytest.raises(SandboxError, match="the definitions are not in"):
        definitions_of("itwin", tmp_path / "specs")


def test_names(tmp_path: Path) -> None:
    """A vendor's title and prefix come from its source.toml; without them that file is an error."""
    shutil.copytree(SPECS / "3dverse", tmp_path / "3dverse")
    shutil.copy(SPECS / "lock.toml", tmp_path)
    assert names_of("3dverse", tmp_path) == VendorNames("3dverse", "THREEDVERSE")
    source = tmp_path / "3dverse" / "source.toml"
    for text in ('title = "3dverse"\n', "title"):
        source.write_text(text)
        with pytest.raises(SandboxError, match="must be TOML with title and env_prefix"):
            names_of("3dverse", tmp_path)
    source.unlink()
    with pytest.raises(SandboxError, match="cannot be read"):
        names_of("3dverse", tmp_path)
