"""iTwin over HTTP, as clients use it that do not know the sandbox: pages, files, time, faults."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

import httpx
import pytest
from tiepoint_sandbox import Sandbox

from ..support.itwin_platform import MODELING, V1, V2, Platform, running_platform

JOBS = f"/{MODELING}/jobs"


@pytest.fixture
def platform() -> Iterator[Platform]:
    with running_platform() as platform:
        yield platform


def verbatim(platform: Platform, href: str) -> httpx.Response:
    return platform.call("GET", href, version=V2)


def by_token(platform: Platform, href: str) -> httpx.Response:
    (raw,) = re.findall(r"(?i)[?&]continuationToken=([^&]*)", href)
    params = {"$filter": "state in ('Queued','Active')", "$top": "2", "continuationToken": unquote(raw)}
    return platform.call("GET", JOBS, params=params, version=V2)


@pytest.mark.parametrize("follow", [verbatim, by_token])
def test_pages(platform: Platform, follow: Callable[[Platform, str], httpx.Response]) -> None:
    """Lists are read by their next links and by their tokens."""
    data = platform.data()
    made = [platform.job(MODELING, data) for number in range(7)]
    response = platform.call("GET", JOBS, params={"$filter": "state in ('Queued','Active')", "$top": "2"}, version=V2)
    seen, spellings, ends = [], set(), 0
    for _ in range(10):
        page = response.raise_for_status().json()
        seen += [job["id"] for job in page["jobs"]]
        link = (page.get("_links") or {}).get("next")
        if link is None:
            ends += 1
            break
        spellings.update(re.findall(r"(?i)continuationtoken", link["href"]))
        response = follow(platform, link["href"])
    assert seen == made
    assert ends == 1
    assert spellings == {"continuationToken", "ContinuationToken"}


def test_form_decoded_token(platform: Platform) -> None:
    """A continuation token whose plus became a space is rejected."""
    data = platform.data()
    for _ in range(3):
        platform.job(MODELING, data)
    params = {"$filter": "state ne Success", "$top": "2"}
    href = platform.call("GET", JOBS, params=params, version=V2).json()["_links"]["next"]["href"]
    (token,) = {name.lower(): values for name, values in parse_qs(urlsplit(href).query).items()}["continuationtoken"]
    assert " " in token
    query = urlencode({**params, "continuationToken": token}, quote_via=quote)  # a space as %20, and not as a plus
    response = platform.call("GET", f"{JOBS}?{query}", version=V2)
    assert response.status_code == 400
    assert response.json()["error"]["details"][0]["target"] == "continuationToken"


@pytest.mark.parametrize("name", ["$filter", "%24filter", "%24Filter"])
def test_query_case(platform: Platform, name: str) -> None:
    """Names in the query can be encoded and in another letter case."""
    response = platform.call("GET", f"{JOBS}?{name}=state%20eq%20Success&%24top=10", version=V2)
    assert response.json()["jobs"] == []
    assumed = response.headers["x-sandbox-assumption"].split(", ")
    assert ("names-in-the-query" in assumed) == ("F" in name)


@pytest.mark.parametrize(
    ("path", "assumed"),
    [
        ("/itwins/", False),
        ("/itwins", True),
        ("/ITwins/MyPrimaryAccount", True),
        ("/itwins/myprimaryaccount", False),
        ("/reality-management/reality-data", True),
    ],
)
def test_path_case(platform: Platform, path: str, assumed: bool) -> None:
    """Paths match in any letter case, with or without a slash at the end."""
    response = platform.call("GET", path)
    assert response.status_code == 200
    said = response.headers.get("x-sandbox-assumption", "")
    assert bool({"slash-at-the-end", "letters-of-paths"} & set(said.split(", "))) == assumed


@pytest.mark.parametrize("path", ["/itwin", "/reality-modeling/job", "/", "/reality-modeling/jobs/a/b/c", "/%ff"])
def test_unknown_path(platform: Platform, path: str) -> None:
    """An unknown path gets the documented 404."""
    response = platform.call("GET", path)
    assert response.status_code == 404
    assert response.json()["error"]["details"][0]["code"] == "OperationNotFound"


def test_unknown_method(platform: Platform) -> None:
    """An unknown method gets a 405 with the known ones."""
    response = platform.call("PUT", JOBS)
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")
    assert response.headers["x-sandbox-assumption"] == "undocumented-status"


def test_unknown_query(platform: Platform) -> None:
    """Unknown query parameters are rejected with `strict` only."""
    assert platform.call("GET", "/itwins/", params={"colour": "red"}).status_code == 200
    with Sandbox("itwin", strict=True) as strict:
        headers = {"authorization": f"Bearer {strict.itwin.issuer.issue(strict.client_id)}", "accept": V1}
        response = httpx.get(f"{strict.base_url}/itwins/", params={"colour": "red"}, headers=headers)
    assert response.status_code == 422
    assert response.json()["error"]["details"][0]["target"] == "colour"


def test_wrong_filter(platform: Platform) -> None:
    """A wrong filter is named as the target."""
    error = platform.call("GET", JOBS, params={"$filter": "size eq 1"}, version=V2).json()["error"]
    assert (error["code"], error["message"]) == ("InvalidRealityModelingRequest", "Cannot find jobs.")
    assert [each["target"] for each in error["details"]] == ["$filter"]


def test_unknown_type(platform: Platform) -> None:
    """An unknown type of job is rejected in the vendor's words."""
    body = {
        "name": "Flight A",
        "type": "Tilling",
        "iTwinId": platform.itwin_id,
        "specifications": {"inputs": {}},
    }
    error = platform.call("POST", JOBS, json=body, version=V2).json()["error"]
    detail = {"code": "InvalidProperty", "message": "Invalid value 'Tilling' for property 'type'.", "target": "type"}
    assert detail in error["details"]


def test_files(platform: Platform) -> None:
    """Files are uploaded, a job runs, and its output is downloaded."""
    data = platform.data()
    access = platform.call("GET", f"/reality-management/reality-data/{data}/writeaccess").json()
    container, _, signature = access["_links"]["containerUrl"]["href"].partition("?")
    put = httpx.put(f"{container}/a%20b/1.jpg?{signature}", content=b"123", headers={"x-ms-blob-type": "BlockBlob"})
    assert put.status_code == 201
    job = platform.job(MODELING, data)
    platform.sandbox.clock.advance(60)
    found = platform.call("GET", f"{JOBS}/{job}", version=V2).json()["job"]
    assert found["state"] == "Success"
    scene = found["specifications"]["outputs"]["scene"]
    access = platform.call("GET", f"/reality-management/reality-data/{scene}/readaccess").json()
    container, _, signature = access["_links"]["containerUrl"]["href"].partition("?")
    listed = httpx.get(f"{container}?{signature}&restype=container&comp=list").text
    (name,) = re.findall(r"<Name>([^<]*)</Name>", listed)
    assert b"simulated" in httpx.get(f"{container}/{name}?{signature}").content
    assert platform.sandbox.itwin.blobs.leaked == 0


@pytest.mark.parametrize("end", [lambda each: each.fault("revoke-sas"), lambda each: each.clock.advance(3601)])
def test_signature_ends(platform: Platform, end: Callable[[Sandbox], None]) -> None:
    """Signed URLs end by the switch and by the clock."""
    access = platform.call("GET", f"/reality-management/reality-data/{platform.data()}/readaccess").json()
    address = access["_links"]["containerUrl"]["href"] + "&restype=container&comp=list"
    assert httpx.get(address).status_code == 200
    end(platform.sandbox)
    assert httpx.get(address).status_code == 403


def test_token_ends(platform: Platform) -> None:
    """Tokens end by the clock and by the switch."""
    assert platform.call("GET", "/itwins/exports").status_code == 200
    platform.sandbox.fault("expire-tokens")
    assert platform.call("GET", "/itwins/exports").status_code == 401
    platform.sign_in()
    assert platform.call("GET", "/itwins/exports").status_code == 200
    platform.sandbox.clock.advance(3601)
    assert platform.call("GET", "/itwins/exports").json()["error"]["code"] == "Unauthorized"


@pytest.mark.parametrize(
    ("header", "code"),
    [(None, "HeaderNotFound"), ("Basic YTpi", "InvalidAuthorizationScheme"), ("Bearer x", "Unauthorized")],
)
def test_not_signed_in(platform: Platform, header: str | None, code: str) -> None:
    """A request without a valid token gets the reason."""
    headers = {"accept": V1} | ({} if header is None else {"authorization": header})
    response = httpx.get(f"{platform.sandbox.base_url}/itwins/", headers=headers)
    assert (response.status_code, response.json()["error"]["code"]) == (401, code)


def test_missing_scope(platform: Platform) -> None:
    """A token without the scope is rejected."""
    issuer = platform.sandbox.itwin.issuer
    assert platform.sandbox.itwin.token(issuer.issue(platform.sandbox.client_id), ["itwin-platform"]) is not None
    assert platform.sandbox.itwin.token(issuer.issue(platform.sandbox.client_id), ["another"]) is None


def test_job_control(platform: Platform) -> None:
    """Jobs can be slowed down and made to fail."""
    data = platform.data()
    platform.sandbox.fault("slow-job", seconds=600)
    slow = platform.job(MODELING, data)
    platform.sandbox.itwin.modeling.fail_next(code="Out_Of_Luck")
    failing = platform.job(MODELING, data)
    platform.sandbox.clock.advance(300)
    assert platform.call("GET", f"{JOBS}/{slow}", version=V2).json()["job"]["state"] == "Active"
    platform.sandbox.clock.advance(400)
    platform.sandbox.fault("expire-tokens")
    platform.sign_in()
    states = [platform.call("GET", f"{JOBS}/{job}", version=V2).json()["job"]["state"] for job in (slow, failing)]
    assert states == ["Success", "Failed"]
    (error,) = platform.call("GET", f"{JOBS}/{failing}/messages", version=V2).json()["messages"]["errors"]
    assert error["code"] == "Out_Of_Luck"


def test_membership(platform: Platform) -> None:
    """A service application sees nothing of an iTwin until it is a member."""
    project, program = platform.itwin_id, platform.sandbox.client_id
    platform.sandbox.itwin.grant(project, program, None)
    assert platform.call("GET", f"/itwins/{project}").status_code == 404
    assert project not in [each["id"] for each in platform.call("GET", "/itwins/").json()["iTwins"]]
    platform.sandbox.itwin.grant(project, program, ["realitydata_use"])
    assert platform.call("GET", f"/itwins/{project}").status_code == 200
    body = {"iTwinId": project, "displayName": "Photos", "type": "CCImageCollection"}
    assert platform.call("POST", "/reality-management/reality-data/", json=body).status_code == 403
    platform.sandbox.itwin.grant(project, program, ["realitydata_use", "realitydata_create"])
    assert platform.call("POST", "/reality-management/reality-data/", json=body).status_code == 201


@pytest.mark.parametrize("wrong", [("x", "sandbox-service", ()), ("", "nobody", ()), ("", "sandbox-service", ("all",))])
def test_unknown_permissions(platform: Platform, wrong: tuple[str, str, tuple[str, ...]]) -> None:
    """Unknown iTwins, clients and permissions are rejected."""
    itwin, program, rights = wrong
    with pytest.raises(ValueError, match="no such iTwin, program or right"):
        platform.sandbox.itwin.grant(itwin or platform.itwin_id, program, rights)


def test_forbidden_input(platform: Platform) -> None:
    """Data without permission is no input, and its iTwin has no bucket."""
    shared = platform.sandbox.itwin.shared_itwin_id
    assert platform.call("GET", f"/reality-modeling/itwins/{shared}/bucket", version=V2).status_code == 404
    job = platform.job(MODELING, platform.sandbox.itwin.shared_data_id)
    platform.sandbox.clock.advance(60)
    assert platform.call("GET", f"{JOBS}/{job}", version=V2).json()["job"]["state"] == "Failed"


def test_output_times(platform: Platform) -> None:
    """Outputs carry the time at which the job ended."""
    job = platform.job(MODELING, platform.data())
    platform.sandbox.clock.advance(1800)
    repositories = f"/itwins/{platform.itwin_id}/repositories"
    assert "RealityData" in platform.call("GET", repositories).text
    found = platform.call("GET", f"{JOBS}/{job}", version=V2).json()["job"]
    scene = found["specifications"]["outputs"]["scene"]
    data = platform.call("GET", f"/reality-management/reality-data/{scene}").json()["realityData"]
    assert data["createdDateTime"] == found["executionInfo"]["endedDateTime"]


def test_bucket_outputs(platform: Platform) -> None:
    """Outputs are in the bucket once the job has ended."""
    scene = platform.data()
    specifications = {"inputs": {"scene": scene}, "outputs": ["scene", "report"]}
    body = {"name": "Calibrated", "type": "Calibration", "iTwinId": platform.itwin_id}
    job = platform.call("POST", JOBS, json={**body, "specifications": specifications}, version=V2).json()["job"]
    path = job["specifications"]["outputs"]["report"].removeprefix("bkt:")
    bucket = platform.call("GET", f"/reality-modeling/itwins/{platform.itwin_id}/bucket", version=V2).json()
    container, _, signature = bucket["_links"]["containerUrl"]["href"].partition("?")
    assert httpx.get(f"{container}/{path}?{signature}").status_code == 404
    platform.sandbox.clock.advance(60)
    assert httpx.get(f"{container}/{path}?{signature}").status_code == 200


def test_delete_while_paging(platform: Platform) -> None:
    """Deleting items while paging skips none."""
    made = {platform.data() for _ in range(12)}
    seen: set[str] = set()
    params = {"iTwinId": platform.itwin_id, "$top": "5"}
    response = platform.call("GET", "/reality-management/reality-data/", params=params)
    while True:
        page = response.raise_for_status().json()
        for item in page["realityData"]:
            seen.add(item["id"])
            platform.call("DELETE", f"/reality-management/reality-data/{item['id']}").raise_for_status()
        link = (page.get("_links") or {}).get("next")
        if link is None:
            break
        response = platform.call("GET", link["href"])
    assert seen == made


def test_signature_without_version(platform: Platform) -> None:
    """A signature without a version is rejected like others."""
    for query in ("sv=%E2%82%AC&sig=x", "sv=a%0D%0Ax:%20y&sig=x", "sv=%00&sig=x"):
        assert httpx.get(f"{platform.sandbox.itwin.blobs.origin}/c/b?{query}").status_code == 403
