"""Bodies, credentials and faults as they come over HTTP, at vendors without code of their own."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import httpx
import pytest
from pytest_tiepoint_sandbox import StartSandbox
from tiepoint_sandbox import Fault, Sandbox
from tiepoint_sandbox._faults import Faults
from tiepoint_sandbox._request.bodies import LARGEST

from ..support.itwin_platform import V2, Platform
from ._requests import signed

NULLS = {"name": "Chair", "type": "item", "description": None, "tags": None}


@pytest.fixture
def threekit(start_sandbox: StartSandbox) -> Sandbox:
    return start_sandbox("threekit")


@pytest.fixture
def http(threekit: Sandbox) -> Iterator[httpx.Client]:
    with signed(threekit) as client:
        yield client


def test_nulls(threekit: Sandbox, http: httpx.Client) -> None:
    """Null is taken as left out."""
    response = http.post("/api/v2/assets", json=NULLS)
    assert response.status_code == 200
    assert "nulls-of-unset-fields" in response.headers["x-sandbox-assumption"]
    assert http.post("/api/v2/assets", json={"name": None, "type": "item"}).status_code == 422
    assert threekit.wrong == []


def test_nulls_if_strict(start_sandbox: StartSandbox) -> None:
    """With `strict`, null is rejected."""
    with signed(start_sandbox("threekit", strict=True)) as http:
        assert http.post("/api/v2/assets", json=NULLS).status_code == 422


def test_large_form(threekit: Sandbox, http: httpx.Client) -> None:
    """A form can be as large as the limit, and no larger."""
    assert http.post("/api/files", files={"file": b"x" * 1000}).status_code == 201
    response = http.post("/api/files", files={"file": b"x" * (LARGEST + 1)})
    assert response.status_code == 400
    assert f"more than {LARGEST} bytes" in response.headers["x-sandbox-problem"]
    assert threekit.wrong == []


def test_repeated_field(threekit: Sandbox, http: httpx.Client) -> None:
    """A field that is sent twice is a list."""
    files = [("files", (None, '{"a": 1}')), ("files", (None, "[1]"))]
    assert http.post("/api/catalog/assets/upload", files=files).status_code < 500
    assert threekit.wrong == []


def test_query_key(start_sandbox: StartSandbox) -> None:
    """A key in the query is not an unknown parameter."""
    strict = start_sandbox("threekit", strict=True)
    params = {"bearer_token": strict.settings["bearer_token"]}
    assert httpx.get(f"{strict.base_url}/api/orders", params=params).status_code == 200
    assert httpx.get(f"{strict.base_url}/api/orders", params={**params, "colour": "red"}).status_code >= 400


def test_token_operation(start_sandbox: StartSandbox) -> None:
    """The token of a definition's own sign-in operation signs in."""
    prevu3d = start_sandbox("prevu3d")
    token = httpx.post(
        f"{prevu3d.base_url}/v1/auth/token",
        data={"grant_type": "client_credentials"},
        auth=(prevu3d.client_id, prevu3d.client_secret),
    ).json()["accessToken"]
    path = "/v1/twin/5f0c7a52-1d7e-4c36-9b0a-000000000001/assets/5f0c7a52-1d7e-4c36-9b0a-000000000002"
    response = httpx.get(prevu3d.base_url + path, headers={"authorization": f"Bearer {token}"})
    assert response.status_code == 200, response.headers.get("x-sandbox-problem")


def test_unknown_enums(platform: Platform) -> None:
    """Unknown enum values appear in options and lists too."""
    itwin = platform.sandbox.itwin
    inputs, options = {"scene": itwin.shared_data_id}, {"rigSynchro": "Strict"}
    specifications = {"inputs": inputs, "outputs": ["scene"], "options": options}
    body = {"type": "Calibration", "iTwinId": itwin.itwin_id, "specifications": specifications}
    platform.sandbox.fault("unknown-enum", times=1)
    job = platform.call("POST", "/reality-modeling/jobs", V2, json=body).json()["job"]
    assert [job["type"], job["state"], job["specifications"]["options"]["rigSynchro"]] == ["SandboxUnknown"] * 3


def test_fault_threads() -> None:
    """Faults can be switched while others happen."""
    faults, happened = Faults(), [0, 0]

    def happen(index: int) -> None:
        for _ in range(2000):
            happened[index] += len(faults.take("api", "operation").faults)

    threads = [threading.Thread(target=happen, args=(index,)) for index in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(500):
        faults.add(Fault("cut", times=2))
    for thread in threads:
        thread.join()
    left = sum(times or 0 for _, times in faults.left())
    assert sum(happened) + left == 1000
