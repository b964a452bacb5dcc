"""Every operation of iTwin, with every status that is documented for it, by plain requests over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from attrs import define, field
from tiepoint_sandbox import Sandbox

from ._requests import against, definitions

V1 = "application/vnd.bentley.itwin-platform.v1+json"
V2 = "application/vnd.bentley.itwin-platform.v2+json"
NOWHERE = "00000000-0000-4000-8000-000000000000"
MODELING, CONVERSION, MANAGEMENT, ITWINS = "reality-modeling", "reality-conversion", "reality-management", "itwins"


@define
class Platform:
    """A sandbox, and somebody who has signed in."""

    sandbox: Sandbox
    client: httpx.Client
    number: int = field(default=0)

    def call(self, method: str, path: str, version: str = V1, **given: Any) -> httpx.Response:
        """Send a request."""
        headers = {"accept": version, **given.pop("headers", {})}
        return self.client.request(method, path, headers=headers, **given)

    def made(self, response: httpx.Response, name: str) -> str:
        """The id of what was made."""
        assert response.status_code == 201, response.text
        return str(response.json()[name]["id"])

    def itwin(self) -> str:
        """A new iTwin."""
        body = {"class": "Endeavor", "subClass": "Project", "displayName": "Bridge"}
        return self.made(self.call("POST", "/itwins/", json=body), "iTwin")

    def data(self, itwin: str | None = None) -> str:
        """New reality data."""
        body = {
            "iTwinId": itwin or self.sandbox.itwin.itwin_id,
            "displayName": "Photos of the bridge",
            "type": "CCImageCollection",
        }
        return self.made(self.call("POST", "/reality-management/reality-data/", json=body), "realityData")

    def wait(self, hours: float) -> None:
        """Let time pass, and sign in again."""
        self.sandbox.clock.advance(hours * 3600)
        self.sign_in()

    def sign_in(self) -> None:
        """Get a token."""
        token = self.sandbox.itwin.issuer.issue(self.sandbox.client_id)
        self.client.headers["authorization"] = f"Bearer {token}"

    def body(self, api: str) -> dict[str, Any]:
        """What makes a job."""
        specifications: dict[str, Any] = {"inputs": {"pointCloud": self.data()}, "options": {"outputFormat": "LAS"}}
        if api == MODELING:
            specifications = {"inputs": {"imageCollections": [self.data()]}, "outputs": ["scene"]}
        return {
            "name": "Flight A",
            "type": "FillImageProperties" if api == MODELING else "PointCloudConversion",
            "iTwinId": self.sandbox.itwin.itwin_id,
            "specifications": specifications,
        }

    def job(self, api: str) -> str:
        """A new job."""
        return self.made(self.call("POST", f"/{api}/jobs", V2, json=self.body(api)), "job")

    def export(self) -> str:
        """A new export of iTwins."""
        self.wait(4)  # three an hour, one at a time
        return self.made(self.call("POST", "/itwins/exports", json={"outputFormat": "JsonGZip"}), "export")

    @property
    def shared(self) -> str:
        """An iTwin that everybody sees and nobody changes."""
        return self.sandbox.itwin.shared_itwin_id


Recipe = Callable[[Platform], httpx.Response]


def recipes() -> Iterator[tuple[tuple[str, str, int], Recipe]]:
    """By API, operation and status: what leads there."""

    def job_path(api: str, what: str = "") -> Callable[[str], str]:
        return lambda job: f"/{api}/jobs/{job}{what}"

    for api in (MODELING, CONVERSION):
        jobs = f"/{api}/jobs"
        yield (
            (api, "jobs-get-all", 200),
            lambda p, jobs=jobs: p.call("GET", jobs, V2, params={"$filter": "state eq Success"}),
        )
        yield (api, "jobs-get-all", 400), lambda p, jobs=jobs: p.call("GET", jobs, V2, params={"$filter": "size eq 1"})
        yield (
            (api, "jobs-get-all", 404),
            lambda p, jobs=jobs: p.call("GET", jobs, V2, params={"$filter": f"iTwinId eq {NOWHERE}"}),
        )
        yield (
            (api, "jobs-create", 201),
            lambda p, api=api, jobs=jobs: p.call("POST", jobs, V2, json=p.body(api)),
        )
        yield (
            (api, "jobs-create", 400),
            lambda p, api=api, jobs=jobs: p.call("POST", jobs, V2, json={**p.body(api), "type": "Tilling"}),
        )
        yield (
            (api, "jobs-create", 404),
            lambda p, api=api, jobs=jobs: p.call("POST", jobs, V2, json={**p.body(api), "iTwinId": NOWHERE}),
        )
        for operation, method, what in (
            ("jobs-get", "GET", ""),
            ("jobs-cancel", "DELETE", ""),
            ("jobs-progress", "GET", "/progress"),
            ("jobs-messages", "GET", "/messages"),
        ):
            path = job_path(api, what)
            yield (
                (api, operation, 200),
                lambda p, api=api, method=method, path=path: p.call(method, path(p.job(api)), V2),
            )
            yield (api, operation, 404), lambda p, method=method, path=path: p.call(method, path(NOWHERE), V2)
        yield (api, "jobs-cancel", 422), lambda p, api=api: cancelled_late(p, api)
    yield (MODELING, "jobs-create", 422), without_outputs
    yield (CONVERSION, "jobs-create", 422), not_for_now
    yield (MODELING, "buckets-get", 200), lambda p: p.call("GET", bucket(p.sandbox.itwin.itwin_id), V2)
    yield (MODELING, "buckets-get", 400), far_away
    yield (MODELING, "buckets-get", 404), lambda p: p.call("GET", bucket(NOWHERE), V2)
    yield (MODELING, "files-get-all", 200), lambda p: p.call("GET", "/reality-modeling/files", V2)
    yield (MODELING, "files-get-all", 404), lambda p: p.call("GET", "/reality-modeling/files", V1)
    yield (MODELING, "costs-estimate", 200), lambda p: p.call("POST", "/reality-modeling/costs", V2, json=estimate(p))
    yield (MODELING, "costs-estimate", 400), lambda p: p.call("POST", "/reality-modeling/costs", V2, json={})

    every, one = "/reality-management/reality-data/", "/reality-management/reality-data/{}".format
    body = {"displayName": "Photos", "type": "CCImageCollection"}
    yield (MANAGEMENT, "get-all-reality-data", 200), lambda p: p.call("GET", every, params={"$top": 2})
    yield (MANAGEMENT, "get-all-reality-data", 422), lambda p: p.call("GET", every, params={"$top": 1001})
    yield (
        (MANAGEMENT, "create-reality-data", 201),
        lambda p: p.call("POST", every, json={**body, "iTwinId": p.sandbox.itwin.itwin_id}),
    )
    yield (
        (MANAGEMENT, "create-reality-data", 403),
        lambda p: p.call("POST", every, json={**body, "iTwinId": p.shared}),
    )
    yield (MANAGEMENT, "create-reality-data", 422), lambda p: p.call("POST", every, json={"displayName": "Photos"})
    for operation, method, what, more in (
        ("get-reality-data-details", "GET", "", {}),
        ("update-reality-data", "PATCH", "", {"json": {"description": "Of the north side"}}),
        ("delete-reality-data", "DELETE", "", {}),
        ("get-read-access-to-reality-data-container", "GET", "/readaccess", {}),
        ("get-write-access-to-reality-data-container", "GET", "/writeaccess", {}),
        ("get-reality-data-iTwins", "GET", "/itwins", {}),
        ("move-reality-data", "PATCH", "/move", {"json": {"iTwinId": NOWHERE}}),
        ("associate-to-iTwin", "POST", f"/itwins/{NOWHERE}", {}),
        ("dissociate-from-iTwin", "DELETE", f"/itwins/{NOWHERE}", {}),
    ):

        def asked(
            p: Platform, identity: str, method: str = method, what: str = what, more: dict[str, Any] = more
        ) -> httpx.Response:
            return p.call(method, one(identity) + what, **more)

        if what != "/move" and not what.startswith("/itwins/"):
            status = 204 if method == "DELETE" else 200
            yield (MANAGEMENT, operation, status), lambda p, asked=asked: asked(p, p.data())
        yield (MANAGEMENT, operation, 404), lambda p, asked=asked: asked(p, NOWHERE)
        yield (MANAGEMENT, operation, 422), lambda p, asked=asked: asked(p, "no-id")
        if operation != "dissociate-from-iTwin":
            yield (MANAGEMENT, operation, 403), lambda p, asked=asked: asked(p, p.sandbox.itwin.shared_data_id)
    yield (MANAGEMENT, "move-reality-data", 204), lambda p: moved(p, p.itwin())
    yield (MANAGEMENT, "move-reality-data", 409), lambda p: moved(p, p.sandbox.itwin.itwin_id)
    yield (MANAGEMENT, "move-reality-data", 403), lambda p: moved(p, p.shared)
    yield (
        (MANAGEMENT, "associate-to-iTwin", 200),
        lambda p: p.call("POST", f"{one(p.data())}/itwins/{p.itwin()}"),
    )
    yield (
        (MANAGEMENT, "associate-to-iTwin", 403),
        lambda p: p.call("POST", f"{one(p.data())}/itwins/{p.shared}"),
    )
    yield (MANAGEMENT, "dissociate-from-iTwin", 204), dissociated
    yield (
        (MANAGEMENT, "dissociate-from-iTwin", 403),
        lambda p: p.call("DELETE", f"{one(p.sandbox.itwin.shared_data_id)}/itwins/{p.shared}"),
    )

    new = {"class": "Thing", "subClass": "Asset", "displayName": "Bridge"}
    yield (ITWINS, "get-my-itwins", 200), lambda p: p.call("GET", "/itwins/", params={"subClass": "Project,Asset"})
    yield (ITWINS, "get-my-itwins", 422), lambda p: p.call("GET", "/itwins/", params={"subClass": "Bridge"})
    yield (ITWINS, "create-itwin", 201), lambda p: p.call("POST", "/itwins/", json=new)
    yield (ITWINS, "create-itwin", 403), lambda p: p.call("POST", "/itwins/", json={**new, "parentId": p.shared})
    yield (ITWINS, "create-itwin", 409), lambda p: numbered_twice(p, lambda body: p.call("POST", "/itwins/", json=body))
    yield (ITWINS, "create-itwin", 422), lambda p: p.call("POST", "/itwins/", json={"displayName": "Bridge"})
    yield (ITWINS, "update-itwin", 200), lambda p: p.call("PATCH", f"/itwins/{p.itwin()}", json={"displayName": "B"})
    yield (ITWINS, "update-itwin", 403), lambda p: p.call("PATCH", f"/itwins/{p.shared}", json={"displayName": "B"})
    yield (ITWINS, "update-itwin", 404), lambda p: p.call("PATCH", f"/itwins/{NOWHERE}", json={"displayName": "B"})
    yield (
        (ITWINS, "update-itwin", 409),
        lambda p: numbered_twice(
            p, lambda body: p.call("PATCH", f"/itwins/{p.itwin()}", json={"number": body["number"]})
        ),
    )
    yield (ITWINS, "update-itwin", 422), lambda p: p.call("PATCH", f"/itwins/{p.itwin()}", json={"status": "Asleep"})
    yield (ITWINS, "delete-itwin", 403), lambda p: p.call("DELETE", f"/itwins/{p.shared}")
    for operation, method, path, status in (
        ("get-itwin", "GET", "/itwins/{}", 200),
        ("delete-itwin", "DELETE", "/itwins/{}", 204),
        ("get-itwin-account", "GET", "/itwins/{}/account", 200),
        ("add-itwin-to-my-favorites", "POST", "/itwins/favorites/{}", 204),
        ("add-itwin-to-my-recents", "POST", "/itwins/recents/{}", 204),
        ("get-repositories-by-itwin-id", "GET", "/itwins/{}/repositories", 200),
    ):
        yield (
            (ITWINS, operation, status),
            lambda p, method=method, path=path: p.call(method, path.format(p.itwin())),
        )
        yield (
            (ITWINS, operation, 404),
            lambda p, method=method, path=path: p.call(method, path.format(NOWHERE)),
        )
    yield (ITWINS, "add-itwin-to-my-recents", 403), lambda p: p.call("POST", f"/itwins/recents/{of_another(p)}")
    yield (ITWINS, "remove-itwin-from-my-favorites", 204), unfavored
    yield (ITWINS, "remove-itwin-from-my-favorites", 404), lambda p: p.call("DELETE", f"/itwins/favorites/{NOWHERE}")
    yield (
        (ITWINS, "get-repositories-by-itwin-id", 422),
        lambda p: p.call("GET", f"/itwins/{p.itwin()}/repositories", params={"subClass": "WebMapService"}),
    )
    yield (ITWINS, "get-my-primary-account", 200), lambda p: p.call("GET", "/itwins/myprimaryaccount")
    for operation, path in (
        ("get-my-favorite-itwins", "/itwins/favorites"),
        ("get-my-recently-used-itwins", "/itwins/recents"),
    ):
        yield (ITWINS, operation, 200), lambda p, path=path: p.call("GET", path)
        yield (ITWINS, operation, 422), lambda p, path=path: p.call("GET", path, params={"$top": 0})
    yield (ITWINS, "get-my-exports", 200), lambda p: p.call("GET", "/itwins/exports")
    yield (ITWINS, "create-export", 201), exported
    yield (ITWINS, "create-export", 422), lambda p: p.call("POST", "/itwins/exports", json={"outputFormat": "Xml"})
    yield (ITWINS, "get-export", 200), lambda p: p.call("GET", f"/itwins/exports/{p.export()}")
    yield (ITWINS, "get-export", 404), lambda p: p.call("GET", f"/itwins/exports/{NOWHERE}")


def exported(p: Platform) -> httpx.Response:
    p.wait(4)
    return p.call("POST", "/itwins/exports", json={"outputFormat": "Csv"})


def cancelled_late(p: Platform, api: str) -> httpx.Response:
    job = p.job(api)
    p.wait(1)
    return p.call("DELETE", f"/{api}/jobs/{job}", V2)


def without_outputs(p: Platform) -> httpx.Response:
    specifications = {"inputs": {"scene": p.data()}, "outputs": {}}
    body = {**p.body(MODELING), "type": "Reconstruction", "specifications": specifications}
    return p.call("POST", "/reality-modeling/jobs", V2, json=body)


def not_for_now(p: Platform) -> httpx.Response:
    body = {**p.body(CONVERSION), "type": "ContextSceneTiler", "specifications": {"inputs": {"scene": p.data()}}}
    return p.call("POST", "/reality-conversion/jobs", V2, json=body)


def bucket(itwin: str) -> str:
    return f"/reality-modeling/itwins/{itwin}/bucket"


def far_away(p: Platform) -> httpx.Response:
    body = {"class": "Thing", "subClass": "Asset", "displayName": "Bridge", "dataCenterLocation": "UAE North"}
    itwin = p.made(p.call("POST", "/itwins/", json=body), "iTwin")
    p.sandbox.itwin.modeling.unsupported_locations = frozenset({"UAE North"})
    return p.call("GET", bucket(itwin), V2)


def estimate(p: Platform) -> dict[str, Any]:
    return {
        "type": "Calibration",
        "specifications": {"inputs": {"scene": p.data()}, "outputs": ["scene"]},
        "costParameters": {"gpix": 12.5, "mpoints": 0},
    }


def of_another(p: Platform) -> str:
    """An iTwin that somebody else made."""
    token = p.sandbox.itwin.issuer.issue("sandbox-native-app")
    body = {"class": "Endeavor", "subClass": "Project", "displayName": "Tunnel"}
    return p.made(p.call("POST", "/itwins/", json=body, headers={"authorization": f"Bearer {token}"}), "iTwin")


def moved(p: Platform, to: str) -> httpx.Response:
    return p.call("PATCH", f"/reality-management/reality-data/{p.data()}/move", json={"iTwinId": to})


def dissociated(p: Platform) -> httpx.Response:
    path = f"/reality-management/reality-data/{p.data()}/itwins/{p.itwin()}"
    assert p.call("POST", path).status_code == 200
    return p.call("DELETE", path)


def numbered_twice(p: Platform, again: Callable[[dict[str, Any]], httpx.Response]) -> httpx.Response:
    p.number += 1
    body = {"class": "Thing", "subClass": "Asset", "displayName": "Bridge", "number": f"B-{p.number}"}
    p.made(p.call("POST", "/itwins/", json=body), "iTwin")
    return again(body)


def unfavored(p: Platform) -> httpx.Response:
    itwin = p.itwin()
    assert p.call("POST", f"/itwins/favorites/{itwin}").status_code == 204
    return p.call("DELETE", f"/itwins/favorites/{itwin}")


STATUSES: dict[tuple[str, str, int], list[Recipe]] = {}
for _key, _recipe in recipes():
    STATUSES.setdefault(_key, []).append(_recipe)

DOCUMENTED = {
    (each.key.partition("/")[2], operation.id, int(status)): operation
    for each in definitions("itwin")
    for operation in each.operations
    for status in operation.answers
}
NEVER = {
    # An estimate answers with either; the SDK that is its only source does not say which.
    (MODELING, "costs-estimate", 201),
}


@pytest.fixture(scope="module")
def platform() -> Iterator[Platform]:
    with Sandbox("itwin") as sandbox:
        with httpx.Client(base_url=sandbox.base_url, timeout=30) as client:
            platform = Platform(sandbox, client)
            platform.sign_in()
            yield platform
        assert sandbox.wrong == []


def test_every_documented_status_has_a_recipe() -> None:
    shared = {key for key in DOCUMENTED if key[2] in (401, 429)}
    assert set(STATUSES) | shared | NEVER == set(DOCUMENTED)


@pytest.mark.parametrize("key", sorted(STATUSES), ids=lambda key: f"{key[0]}-{key[1]}-{key[2]}")
def test_documented_statuses_come_with_what_is_documented(platform: Platform, key: tuple[str, str, int]) -> None:
    for recipe in STATUSES[key]:
        response = recipe(platform)
        assert response.status_code == key[2], response.text
        assert against(DOCUMENTED[key], response) == ""
        if key[2] >= 400:
            code = response.json()["error"]["code"]
            examples = [
                example["error"]["code"] for body in DOCUMENTED[key].answers[str(key[2])] for example in body.examples
            ]
            assert not examples or code in examples or response.headers["x-sandbox-assumption"]
    assert platform.sandbox.wrong == []


@pytest.mark.parametrize("key", sorted(key for key in DOCUMENTED if key[2] in (401, 429)), ids=str)
def test_who_has_not_signed_in_or_asks_too_often_is_told_so(platform: Platform, key: tuple[str, str, int]) -> None:
    operation = DOCUMENTED[key]
    path = operation.path.replace("{", "").replace("}", "")
    headers = {"accept": min(operation.accepted)}
    if key[2] == 401:
        response = httpx.request(operation.method, platform.sandbox.base_url + path, headers=headers)
        assert response.json()["error"]["code"] == "HeaderNotFound"
    else:
        platform.sandbox.fault("rate-limit", operation=f"{key[0]}/{key[1]}", times=1, seconds=7)
        response = platform.client.request(operation.method, path, headers=headers)
        assert response.headers["retry-after"] == "7"
        assert response.json()["error"]["code"] == "RateLimitExceeded"
    assert response.status_code == key[2]
    assert against(operation, response) == ""
