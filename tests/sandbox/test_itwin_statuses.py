"""Every operation of iTwin, with every status that is documented for it, by plain requests over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from ..support.itwin_platform import CONVERSION, ITWINS, MANAGEMENT, MODELING, NOWHERE, V1, V2, Platform
from ._requests import against, definitions

Recipe = Callable[[Platform], httpx.Response]
Text = str | Callable[[Platform], str]
Body = dict[str, Any] | Callable[[Platform], dict[str, Any]]


def ask(method: str, path: Text, version: str = V1, *, json: Body | None = None, **given: Any) -> Recipe:
    """A request; what is callable is asked for when it is sent."""

    def recipe(p: Platform) -> httpx.Response:
        body = json(p) if callable(json) else json
        return p.call(method, path(p) if callable(path) else path, version, json=body, **given)

    return recipe


def itwin_path(form: str) -> Callable[[Platform], str]:
    """The path of a new iTwin."""
    return lambda p: form.format(p.itwin())


def data_path(what: str, identity: str | None = None) -> Callable[[Platform], str]:
    """The path of new reality data, or of one."""
    return lambda p: f"/reality-management/reality-data/{identity or p.data()}{what}"


def shared_data_path(what: str) -> Callable[[Platform], str]:
    """The path of reality data in an iTwin that may be seen, and no more."""
    return lambda p: f"/reality-management/reality-data/{p.sandbox.itwin.shared_data_id}{what}"


def job_body(api: str, **changes: Any) -> Callable[[Platform], dict[str, Any]]:
    """What makes a job, with changes."""
    return lambda p: {**p.body(api), **changes}


def job_path(api: str, what: str) -> Callable[[Platform], str]:
    """The path of a new job."""
    return lambda p: f"/{api}/jobs/{p.job(api)}{what}"


def recipes() -> Iterator[tuple[str, str, int, Recipe]]:
    """API, operation, status, and what leads there."""
    for api in (MODELING, CONVERSION):
        jobs = f"/{api}/jobs"
        for status, text in ((200, "state eq Success"), (400, "size eq 1"), (404, f"iTwinId eq {NOWHERE}")):
            yield api, "jobs-get-all", status, ask("GET", jobs, V2, params={"$filter": text})
        yield api, "jobs-create", 201, ask("POST", jobs, V2, json=job_body(api))
        yield api, "jobs-create", 400, ask("POST", jobs, V2, json=job_body(api, type="Tilling"))
        yield api, "jobs-create", 404, ask("POST", jobs, V2, json=job_body(api, iTwinId=NOWHERE))
        for operation, method, what in (
            ("jobs-get", "GET", ""),
            ("jobs-cancel", "DELETE", ""),
            ("jobs-progress", "GET", "/progress"),
            ("jobs-messages", "GET", "/messages"),
        ):
            yield api, operation, 200, ask(method, job_path(api, what), V2)
            yield api, operation, 404, ask(method, f"{jobs}/{NOWHERE}{what}", V2)
        yield api, "jobs-cancel", 422, cancelled_late(api)
    yield MODELING, "jobs-create", 422, ask("POST", "/reality-modeling/jobs", V2, json=without_outputs)
    yield CONVERSION, "jobs-create", 422, ask("POST", "/reality-conversion/jobs", V2, json=not_for_now)
    bucket = "/reality-modeling/itwins/{}/bucket"
    yield MODELING, "buckets-get", 200, ask("GET", itwin_path(bucket), V2)
    yield MODELING, "buckets-get", 400, ask("GET", lambda p: bucket.format(far_away(p)), V2)
    yield MODELING, "buckets-get", 404, ask("GET", bucket.format(NOWHERE), V2)
    yield MODELING, "files-get-all", 200, ask("GET", "/reality-modeling/files", V2)
    yield MODELING, "files-get-all", 404, ask("GET", "/reality-modeling/files", V1)
    yield MODELING, "costs-estimate", 200, ask("POST", "/reality-modeling/costs", V2, json=estimate)
    yield MODELING, "costs-estimate", 400, ask("POST", "/reality-modeling/costs", V2, json={})

    every = "/reality-management/reality-data/"
    yield MANAGEMENT, "get-all-reality-data", 200, ask("GET", every, params={"$top": 2})
    yield MANAGEMENT, "get-all-reality-data", 422, ask("GET", every, params={"$top": 1001})
    yield MANAGEMENT, "create-reality-data", 201, ask("POST", every, json=lambda p: photos(p.sandbox.itwin.itwin_id))
    yield MANAGEMENT, "create-reality-data", 403, ask("POST", every, json=lambda p: photos(p.shared))
    yield MANAGEMENT, "create-reality-data", 422, ask("POST", every, json={"displayName": "Photos"})
    for operation, method, what, body in (
        ("get-reality-data-details", "GET", "", None),
        ("update-reality-data", "PATCH", "", {"description": "Of the north side"}),
        ("delete-reality-data", "DELETE", "", None),
        ("get-read-access-to-reality-data-container", "GET", "/readaccess", None),
        ("get-write-access-to-reality-data-container", "GET", "/writeaccess", None),
        ("get-reality-data-iTwins", "GET", "/itwins", None),
        ("move-reality-data", "PATCH", "/move", {"iTwinId": NOWHERE}),
        ("associate-to-iTwin", "POST", f"/itwins/{NOWHERE}", None),
        ("dissociate-from-iTwin", "DELETE", f"/itwins/{NOWHERE}", None),
    ):
        if NOWHERE not in f"{what}{body}":
            yield MANAGEMENT, operation, 204 if method == "DELETE" else 200, ask(method, data_path(what), json=body)
        if operation != "dissociate-from-iTwin":
            yield MANAGEMENT, operation, 403, ask(method, shared_data_path(what), json=body)
        yield MANAGEMENT, operation, 404, ask(method, data_path(what, NOWHERE), json=body)
        yield MANAGEMENT, operation, 422, ask(method, data_path(what, "no-id"), json=body)
    yield MANAGEMENT, "move-reality-data", 204, ask("PATCH", data_path("/move"), json=lambda p: {"iTwinId": p.itwin()})
    yield MANAGEMENT, "move-reality-data", 403, ask("PATCH", data_path("/move"), json=lambda p: {"iTwinId": p.shared})
    yield MANAGEMENT, "move-reality-data", 409, ask("PATCH", data_path("/move"), json=lambda p: {"iTwinId": p.itwin_id})
    yield MANAGEMENT, "associate-to-iTwin", 200, ask("POST", lambda p: data_path(f"/itwins/{p.itwin()}")(p))
    yield MANAGEMENT, "associate-to-iTwin", 403, ask("POST", lambda p: data_path(f"/itwins/{p.shared}")(p))
    yield MANAGEMENT, "dissociate-from-iTwin", 204, ask("DELETE", associated)
    yield MANAGEMENT, "dissociate-from-iTwin", 403, ask("DELETE", lambda p: shared_data_path(f"/itwins/{p.shared}")(p))

    new = {"class": "Thing", "subClass": "Asset", "displayName": "Bridge"}
    yield ITWINS, "get-my-itwins", 200, ask("GET", "/itwins/", params={"subClass": "Project,Asset"})
    yield ITWINS, "get-my-itwins", 422, ask("GET", "/itwins/", params={"subClass": "Bridge"})
    yield ITWINS, "create-itwin", 201, ask("POST", "/itwins/", json=new)
    yield ITWINS, "create-itwin", 403, ask("POST", "/itwins/", json=lambda p: {**new, "parentId": p.shared})
    yield ITWINS, "create-itwin", 409, ask("POST", "/itwins/", json=lambda p: {**new, "number": numbered(p)})
    yield ITWINS, "create-itwin", 422, ask("POST", "/itwins/", json={"displayName": "Bridge"})
    yield ITWINS, "update-itwin", 200, ask("PATCH", itwin_path("/itwins/{}"), json={"displayName": "B"})
    yield ITWINS, "update-itwin", 403, ask("PATCH", lambda p: f"/itwins/{p.shared}", json={"displayName": "B"})
    yield ITWINS, "update-itwin", 404, ask("PATCH", f"/itwins/{NOWHERE}", json={"displayName": "B"})
    yield ITWINS, "update-itwin", 409, ask("PATCH", itwin_path("/itwins/{}"), json=lambda p: {"number": numbered(p)})
    yield ITWINS, "update-itwin", 422, ask("PATCH", itwin_path("/itwins/{}"), json={"status": "Asleep"})
    yield ITWINS, "delete-itwin", 403, ask("DELETE", lambda p: f"/itwins/{p.shared}")
    for operation, method, form, status in (
        ("get-itwin", "GET", "/itwins/{}", 200),
        ("delete-itwin", "DELETE", "/itwins/{}", 204),
        ("get-itwin-account", "GET", "/itwins/{}/account", 200),
        ("add-itwin-to-my-favorites", "POST", "/itwins/favorites/{}", 204),
        ("add-itwin-to-my-recents", "POST", "/itwins/recents/{}", 204),
        ("get-repositories-by-itwin-id", "GET", "/itwins/{}/repositories", 200),
    ):
        yield ITWINS, operation, status, ask(method, itwin_path(form))
        yield ITWINS, operation, 404, ask(method, form.format(NOWHERE))
    yield ITWINS, "add-itwin-to-my-recents", 403, ask("POST", lambda p: f"/itwins/recents/{of_another(p)}")
    yield ITWINS, "remove-itwin-from-my-favorites", 204, ask("DELETE", favored)
    yield ITWINS, "remove-itwin-from-my-favorites", 404, ask("DELETE", f"/itwins/favorites/{NOWHERE}")
    wrong = {"subClass": "WebMapService"}
    yield ITWINS, "get-repositories-by-itwin-id", 422, ask("GET", itwin_path("/itwins/{}/repositories"), params=wrong)
    yield ITWINS, "get-my-primary-account", 200, ask("GET", "/itwins/myprimaryaccount")
    for operation, path in (
        ("get-my-favorite-itwins", "/itwins/favorites"),
        ("get-my-recently-used-itwins", "/itwins/recents"),
    ):
        yield ITWINS, operation, 200, ask("GET", path)
        yield ITWINS, operation, 422, ask("GET", path, params={"$top": 0})
    yield ITWINS, "get-my-exports", 200, ask("GET", "/itwins/exports")
    yield ITWINS, "create-export", 201, exported
    yield ITWINS, "create-export", 422, ask("POST", "/itwins/exports", json={"outputFormat": "Xml"})
    yield ITWINS, "get-export", 200, ask("GET", lambda p: f"/itwins/exports/{exported(p).json()['export']['id']}")
    yield ITWINS, "get-export", 404, ask("GET", f"/itwins/exports/{NOWHERE}")


def photos(itwin: str) -> dict[str, Any]:
    return {"displayName": "Photos", "type": "CCImageCollection", "iTwinId": itwin}


def exported(p: Platform) -> httpx.Response:
    p.wait(4)  # three an hour, one at a time
    return p.call("POST", "/itwins/exports", json={"outputFormat": "Csv"})


def cancelled_late(api: str) -> Recipe:
    def recipe(p: Platform) -> httpx.Response:
        job = p.job(api)
        p.wait(1)
        return p.call("DELETE", f"/{api}/jobs/{job}", V2)

    return recipe


def without_outputs(p: Platform) -> dict[str, Any]:
    specifications = {"inputs": {"scene": p.data()}, "outputs": {}}
    return {**p.body(MODELING), "type": "Reconstruction", "specifications": specifications}


def not_for_now(p: Platform) -> dict[str, Any]:
    return {**p.body(CONVERSION), "type": "ContextSceneTiler", "specifications": {"inputs": {"scene": p.data()}}}


def far_away(p: Platform) -> str:
    body = {"class": "Thing", "subClass": "Asset", "displayName": "Bridge", "dataCenterLocation": "UAE North"}
    p.sandbox.itwin.modeling.unsupported_locations = frozenset({"UAE North"})
    return p.made(p.call("POST", "/itwins/", json=body), "iTwin")


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


def associated(p: Platform) -> str:
    path = data_path(f"/itwins/{p.itwin()}")(p)
    assert p.call("POST", path).status_code == 200
    return path


def numbered(p: Platform) -> str:
    """A number that an iTwin has."""
    p.number += 1
    number = f"B-{p.number}"
    p.made(
        p.call("POST", "/itwins/", json={"class": "Thing", "subClass": "Asset", "displayName": "B", "number": number}),
        "iTwin",
    )
    return number


def favored(p: Platform) -> str:
    path = f"/itwins/favorites/{p.itwin()}"
    assert p.call("POST", path).status_code == 204
    return path


STATUSES: dict[tuple[str, str, int], list[Recipe]] = {}
for _api, _operation, _status, _recipe in recipes():
    STATUSES.setdefault((_api, _operation, _status), []).append(_recipe)

DOCUMENTED = {
    (each.key.partition("/")[2], operation.id, int(status)): operation
    for each in definitions("itwin")
    for operation in each.operations
    for status in operation.answers
}
NEVER = {
    # An estimate answers with either; the SDK that is its only source does not say which.
    (MODELING, "costs-estimate", 201)
}


def test_recipes() -> None:
    """Every documented status has a recipe."""
    shared = {key for key in DOCUMENTED if key[2] in (401, 429)}
    assert set(STATUSES) | shared | NEVER == set(DOCUMENTED)


@pytest.mark.parametrize("key", sorted(STATUSES), ids=lambda key: f"{key[0]}-{key[1]}-{key[2]}")
def test_statuses(platform: Platform, key: tuple[str, str, int]) -> None:
    """Each documented status comes with the documented body."""
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
def test_401_and_429(platform: Platform, key: tuple[str, str, int]) -> None:
    """Every operation answers 401 without a token and 429 at a rate limit."""
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
