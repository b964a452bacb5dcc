"""The iTwin sandbox with a signed-in client, for tests that send plain requests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from attrs import define, field
from tiepoint_sandbox import Sandbox

V1 = "application/vnd.bentley.itwin-platform.v1+json"
V2 = "application/vnd.bentley.itwin-platform.v2+json"
NOWHERE = "00000000-0000-4000-8000-000000000000"
MODELING, CONVERSION, MANAGEMENT, ITWINS = "reality-modeling", "reality-conversion", "reality-management", "itwins"


@define
class Platform:
    """Sandbox and HTTP client of a signed-in user.

    Attributes:
        number: Counter for tests.
    """

    sandbox: Sandbox
    client: httpx.Client
    number: int = field(default=0)

    def call(self, method: str, path: str, version: str = V1, **options: Any) -> httpx.Response:
        """Send a request with an API version in its Accept header."""
        headers = {"accept": version, **options.pop("headers", {})}
        return self.client.request(method, path, headers=headers, **options)

    def made(self, response: httpx.Response, name: str) -> str:
        """Return the id of the created resource."""
        assert response.status_code == 201, response.text
        return str(response.json()[name]["id"])

    def itwin(self) -> str:
        """Create an iTwin, and return the id."""
        body = {"class": "Endeavor", "subClass": "Project", "displayName": "Bridge"}
        return self.made(self.call("POST", "/itwins/", json=body), "iTwin")

    def data(self, itwin: str | None = None) -> str:
        """Create reality data, and return the id."""
        body = {
            "iTwinId": itwin or self.sandbox.itwin.itwin_id,
            "displayName": "Photos of the bridge",
            "type": "CCImageCollection",
        }
        return self.made(self.call("POST", "/reality-management/reality-data/", json=body), "realityData")

    def wait(self, hours: float) -> None:
        """Advance the clock, and sign in again."""
        self.sandbox.clock.advance(hours * 3600)
        self.sign_in()

    def sign_in(self) -> None:
        """Sign in with a new token."""
        token = self.sandbox.itwin.issuer.issue(self.sandbox.client_id)
        self.client.headers["authorization"] = f"Bearer {token}"

    def body(self, api: str, data: str = "") -> dict[str, Any]:
        """Return the body that creates a job from existing data, or from new data if `data` is empty."""
        data = data or self.data()
        specifications: dict[str, Any] = {"inputs": {"pointCloud": data}, "options": {"outputFormat": "LAS"}}
        if api == MODELING:
            specifications = {"inputs": {"imageCollections": [data]}, "outputs": ["scene"]}
        return {
            "name": "Flight A",
            "type": "FillImageProperties" if api == MODELING else "PointCloudConversion",
            "iTwinId": self.sandbox.itwin.itwin_id,
            "specifications": specifications,
        }

    def job(self, api: str, data: str = "") -> str:
        """Create a job, and return the id."""
        return self.made(self.call("POST", f"/{api}/jobs", V2, json=self.body(api, data)), "job")

    @property
    def itwin_id(self) -> str:
        """Id of an iTwin where everybody has all permissions."""
        return self.sandbox.itwin.itwin_id

    @property
    def shared(self) -> str:
        """Id of a read-only iTwin that is visible to everyone."""
        return self.sandbox.itwin.shared_itwin_id


def token_of(sandbox: Sandbox) -> str:
    """A token that the service application gets over HTTP."""
    form = {"grant_type": "client_credentials", "scope": "itwin-platform"}
    form |= {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    token: str = httpx.post(sandbox.itwin.token_url, data=form).json()["access_token"]
    return token


@contextmanager
def running_platform() -> Iterator[Platform]:
    """A sandbox of iTwin with a client that has signed in over HTTP, until the end of the ``with`` block."""
    with Sandbox("itwin") as sandbox:
        headers = {"authorization": f"Bearer {token_of(sandbox)}"}
        with httpx.Client(base_url=sandbox.base_url, headers=headers, timeout=30) as client:
            platform = Platform(sandbox, client)
            yield platform
            platform.sign_in()
            assert client.get("/itwins/").status_code == 200
        assert sandbox.wrong == []


@pytest.fixture(scope="module")
def platform() -> Iterator[Platform]:
    with running_platform() as platform:
        yield platform
