"""iTwin over HTTP as clients use it that the sandbox has never seen: pages, files, time, faults."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

import httpx
import pytest
from tiepoint_sandbox import Sandbox

V1 = {"accept": "application/vnd.bentley.itwin-platform.v1+json"}
V2 = {"accept": "application/vnd.bentley.itwin-platform.v2+json"}
JOBS = "/reality-modeling/jobs"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox("itwin") as sandbox:
        yield sandbox
        assert sandbox.wrong == []


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    form = {"grant_type": "client_credentials", "client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    token = httpx.post(sandbox.itwin.token_url, data=form).json()["access_token"]
    with httpx.Client(base_url=sandbox.base_url, headers={"authorization": f"Bearer {token}"}) as client:
        yield client


def new_data(sandbox: Sandbox, http: httpx.Client) -> str:
    body = {"iTwinId": sandbox.itwin.itwin_id, "displayName": "Photos", "type": "CCImageCollection"}
    response = http.post("/reality-management/reality-data/", json=body, headers=V1)
    return str(response.raise_for_status().json()["realityData"]["id"])


def new_job(sandbox: Sandbox, http: httpx.Client, data: str, name: str = "Flight A") -> str:
    specifications = {"inputs": {"imageCollections": [data]}, "outputs": ["scene"]}
    body = {"name": name, "type": "FillImageProperties", "iTwinId": sandbox.itwin.itwin_id}
    response = http.post(JOBS, json={**body, "specifications": specifications}, headers=V2)
    return str(response.raise_for_status().json()["job"]["id"])


def verbatim(http: httpx.Client, href: str) -> httpx.Response:
    return http.get(href, headers=V2)


def by_token(http: httpx.Client, href: str) -> httpx.Response:
    (raw,) = re.findall(r"(?i)[?&]continuationToken=([^&]*)", href)
    params = {"$filter": "state in ('Queued','Active')", "$top": "2", "continuationToken": unquote(raw)}
    return http.get(JOBS, params=params, headers=V2)


@pytest.mark.parametrize("follow", [verbatim, by_token])
def test_pages(sandbox: Sandbox, http: httpx.Client, follow: Callable[[httpx.Client, str], httpx.Response]) -> None:
    """Lists are read by their next links and by their tokens."""
    data = new_data(sandbox, http)
    made = [new_job(sandbox, http, data, f"Flight {number}") for number in range(7)]
    response = http.get(JOBS, params={"$filter": "state in ('Queued','Active')", "$top": "2"}, headers=V2)
    seen, spellings, ends = [], set(), 0
    for _ in range(10):
        page = response.raise_for_status().json()
        seen += [job["id"] for job in page["jobs"]]
        link = (page.get("_links") or {}).get("next")
        if link is None:
            ends += 1
            break
        spellings.update(re.findall(r"(?i)continuationtoken", link["href"]))
        response = follow(http, link["href"])
    assert seen == made
    assert ends == 1
    assert spellings == {"continuationToken", "ContinuationToken"}


def test_form_decoded_token(sandbox: Sandbox, http: httpx.Client) -> None:
    """A continuation token whose plus became a space is rejected."""
    data = new_data(sandbox, http)
    for _ in range(3):
        new_job(sandbox, http, data)
    params = {"$filter": "state ne Success", "$top": "2"}
    href = http.get(JOBS, params=params, headers=V2).json()["_links"]["next"]["href"]
    (token,) = {name.lower(): values for name, values in parse_qs(urlsplit(href).query).items()}["continuationtoken"]
    assert " " in token
    query = urlencode({**params, "continuationToken": token}, quote_via=quote)  # a space as %20, and not as a plus
    response = http.get(f"{JOBS}?{query}", headers=V2)
    assert response.status_code == 400
    assert response.json()["error"]["details"][0]["target"] == "continuationToken"


@pytest.mark.parametrize("name", ["$filter", "%24filter", "%24Filter"])
def test_query_case(http: httpx.Client, name: str) -> None:
    """Names in the query can be encoded and in another letter case."""
    response = http.get(f"{JOBS}?{name}=state%20eq%20Success&%24top=10", headers=V2)
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
def test_path_case(http: httpx.Client, path: str, assumed: bool) -> None:
    """Paths match in any letter case, with or without a slash at the end."""
    response = http.get(path, headers=V1)
    assert response.status_code == 200
    said = response.headers.get("x-sandbox-assumption", "")
    assert bool({"slash-at-the-end", "letters-of-paths"} & set(said.split(", "))) == assumed


@pytest.mark.parametrize("path", ["/itwin", "/reality-modeling/job", "/", "/reality-modeling/jobs/a/b/c", "/%ff"])
def test_unknown_path(http: httpx.Client, path: str) -> None:
    """An unknown path gets the documented 404."""
    response = http.get(path)
    assert response.status_code == 404
    assert response.json()["error"]["details"][0]["code"] == "OperationNotFound"


def test_unknown_method(http: httpx.Client) -> None:
    """An unknown method gets a 405 with the known ones."""
    response = http.put(JOBS)
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")
    assert response.headers["x-sandbox-assumption"] == "undocumented-status"


def test_unknown_query(http: httpx.Client) -> None:
    """Unknown query parameters are rejected with `strict` only."""
    assert http.get("/itwins/", params={"colour": "red"}, headers=V1).status_code == 200
    with Sandbox("itwin", strict=True) as strict:
        headers = {"authorization": f"Bearer {strict.itwin.issuer.issue(strict.client_id)}", **V1}
        response = httpx.get(f"{strict.base_url}/itwins/", params={"colour": "red"}, headers=headers)
    assert response.status_code == 422
    assert response.json()["error"]["details"][0]["target"] == "colour"


def test_wrong_filter(http: httpx.Client) -> None:
    """A wrong filter is named as the target."""
    error = http.get(JOBS, params={"$filter": "size eq 1"}, headers=V2).json()["error"]
    assert (error["code"], error["message"]) == ("InvalidRealityModelingRequest", "Cannot find jobs.")
    assert [each["target"] for each in error["details"]] == ["$filter"]


def test_unknown_type(sandbox: Sandbox, http: httpx.Client) -> None:
    """An unknown type of job is rejected in the vendor's words."""
    body = {"name": "Flight A", "type": "Tilling", "iTwinId": sandbox.itwin.itwin_id, "specifications": {"inputs": {}}}
    error = http.post(JOBS, json=body, headers=V2).json()["error"]
    detail = {"code": "InvalidProperty", "message": "Invalid value 'Tilling' for property 'type'.", "target": "type"}
    assert detail in error["details"]


def test_files(sandbox: Sandbox, http: httpx.Client) -> None:
    """Files are uploaded, a job runs, and its output is downloaded."""
    data = new_data(sandbox, http)
    access = http.get(f"/reality-management/reality-data/{data}/writeaccess", headers=V1).json()
    container, _, signature = access["_links"]["containerUrl"]["href"].partition("?")
    put = httpx.put(f"{container}/a%20b/1.jpg?{signature}", content=b"123", headers={"x-ms-blob-type": "BlockBlob"})
    assert put.status_code == 201
    job = new_job(sandbox, http, data)
    sandbox.clock.advance(60)
    found = http.get(f"{JOBS}/{job}", headers=V2).json()["job"]
    assert found["state"] == "Success"
    scene = found["specifications"]["outputs"]["scene"]
    access = http.get(f"/reality-management/reality-data/{scene}/readaccess", headers=V1).json()
    container, _, signature = access["_links"]["containerUrl"]["href"].partition("?")
    listed = httpx.get(f"{container}?{signature}&restype=container&comp=list").text
    (name,) = re.findall(r"<Name>([^<]*)</Name>", listed)
    assert b"simulated" in httpx.get(f"{container}/{name}?{signature}").content
    assert sandbox.itwin.blobs.leaked == 0


@pytest.mark.parametrize("end", [lambda each: each.fault("revoke-sas"), lambda each: each.clock.advance(3601)])
def test_signature_ends(sandbox: Sandbox, http: httpx.Client, end: Callable[[Sandbox], None]) -> None:
    """Signed URLs end by the switch and by the clock."""
    access = http.get(f"/reality-management/reality-data/{new_data(sandbox, http)}/readaccess", headers=V1).json()
    address = access["_links"]["containerUrl"]["href"] + "&restype=container&comp=list"
    assert httpx.get(address).status_code == 200
    end(sandbox)
    assert httpx.get(address).status_code == 403


def test_token_ends(sandbox: Sandbox, http: httpx.Client) -> None:
    """Tokens end by the clock and by the switch."""
    assert http.get("/itwins/exports", headers=V1).status_code == 200
    sandbox.fault("expire-tokens")
    assert http.get("/itwins/exports", headers=V1).status_code == 401
    token = sandbox.itwin.issuer.issue(sandbox.client_id)
    http.headers["authorization"] = f"Bearer {token}"
    assert http.get("/itwins/exports", headers=V1).status_code == 200
    sandbox.clock.advance(3601)
    assert http.get("/itwins/exports", headers=V1).json()["error"]["code"] == "Unauthorized"


@pytest.mark.parametrize(
    ("header", "code"),
    [(None, "HeaderNotFound"), ("Basic YTpi", "InvalidAuthorizationScheme"), ("Bearer x", "Unauthorized")],
)
def test_not_signed_in(sandbox: Sandbox, header: str | None, code: str) -> None:
    """A request without a valid token gets the reason."""
    headers = V1 if header is None else {**V1, "authorization": header}
    response = httpx.get(f"{sandbox.base_url}/itwins/", headers=headers)
    assert (response.status_code, response.json()["error"]["code"]) == (401, code)


def test_missing_scope(sandbox: Sandbox) -> None:
    """A token without the scope is rejected."""
    issuer = sandbox.itwin.issuer
    assert sandbox.itwin.token(issuer.issue(sandbox.client_id), ["itwin-platform"]) is not None
    assert sandbox.itwin.token(issuer.issue(sandbox.client_id), ["another"]) is None


def test_job_control(sandbox: Sandbox, http: httpx.Client) -> None:
    """Jobs can be slowed down and made to fail."""
    data = new_data(sandbox, http)
    sandbox.fault("slow-job", seconds=600)
    slow = new_job(sandbox, http, data)
    sandbox.itwin.modeling.fail_next(code="Out_Of_Luck")
    failing = new_job(sandbox, http, data)
    sandbox.clock.advance(300)
    assert http.get(f"{JOBS}/{slow}", headers=V2).json()["job"]["state"] == "Active"
    sandbox.clock.advance(400)
    sandbox.fault("expire-tokens")
    http.headers["authorization"] = f"Bearer {sandbox.itwin.issuer.issue(sandbox.client_id)}"
    states = [http.get(f"{JOBS}/{job}", headers=V2).json()["job"]["state"] for job in (slow, failing)]
    assert states == ["Success", "Failed"]
    (error,) = http.get(f"{JOBS}/{failing}/messages", headers=V2).json()["messages"]["errors"]
    assert error["code"] == "Out_Of_Luck"


def test_membership(sandbox: Sandbox, http: httpx.Client) -> None:
    """The first thing that befalls a new program of the vendor's."""
    project, program = sandbox.itwin.itwin_id, sandbox.client_id
    sandbox.itwin.grant(project, program, None)
    assert http.get(f"/itwins/{project}", headers=V1).status_code == 404
    assert project not in [each["id"] for each in http.get("/itwins/", headers=V1).json()["iTwins"]]
    sandbox.itwin.grant(project, program, ["realitydata_use"])
    assert http.get(f"/itwins/{project}", headers=V1).status_code == 200
    body = {"iTwinId": project, "displayName": "Photos", "type": "CCImageCollection"}
    assert http.post("/reality-management/reality-data/", json=body, headers=V1).status_code == 403
    sandbox.itwin.grant(project, program, ["realitydata_use", "realitydata_create"])
    assert http.post("/reality-management/reality-data/", json=body, headers=V1).status_code == 201


@pytest.mark.parametrize("wrong", [("x", "sandbox-service", ()), ("", "nobody", ()), ("", "sandbox-service", ("all",))])
def test_unknown_permissions(sandbox: Sandbox, wrong: tuple[str, str, tuple[str, ...]]) -> None:
    """Unknown iTwins, clients and permissions are rejected."""
    itwin, program, rights = wrong
    with pytest.raises(ValueError, match="no such iTwin, program or right"):
        sandbox.itwin.grant(itwin or sandbox.itwin.itwin_id, program, rights)


def test_forbidden_input(sandbox: Sandbox, http: httpx.Client) -> None:
    """Data without permission is no input, and its iTwin has no bucket."""
    shared = sandbox.itwin.shared_itwin_id
    assert http.get(f"/reality-modeling/itwins/{shared}/bucket", headers=V2).status_code == 404
    job = new_job(sandbox, http, sandbox.itwin.shared_data_id)
    sandbox.clock.advance(60)
    assert http.get(f"{JOBS}/{job}", headers=V2).json()["job"]["state"] == "Failed"


def test_output_times(sandbox: Sandbox, http: httpx.Client) -> None:
    """Outputs carry the time at which the job ended."""
    job = new_job(sandbox, http, new_data(sandbox, http))
    sandbox.clock.advance(1800)
    repositories = f"/itwins/{sandbox.itwin.itwin_id}/repositories"
    assert "RealityData" in http.get(repositories, headers=V1).text
    found = http.get(f"{JOBS}/{job}", headers=V2).json()["job"]
    scene = found["specifications"]["outputs"]["scene"]
    data = http.get(f"/reality-management/reality-data/{scene}", headers=V1).json()["realityData"]
    assert data["createdDateTime"] == found["executionInfo"]["endedDateTime"]


def test_bucket_outputs(sandbox: Sandbox, http: httpx.Client) -> None:
    """Outputs are in the bucket once the job has ended."""
    scene = new_data(sandbox, http)
    specifications = {"inputs": {"scene": scene}, "outputs": ["scene", "report"]}
    body = {"name": "Calibrated", "type": "Calibration", "iTwinId": sandbox.itwin.itwin_id}
    job = http.post(JOBS, json={**body, "specifications": specifications}, headers=V2).json()["job"]
    path = job["specifications"]["outputs"]["report"].removeprefix("bkt:")
    bucket = http.get(f"/reality-modeling/itwins/{sandbox.itwin.itwin_id}/bucket", headers=V2).json()
    container, _, signature = bucket["_links"]["containerUrl"]["href"].partition("?")
    assert httpx.get(f"{container}/{path}?{signature}").status_code == 404
    sandbox.clock.advance(60)
    assert httpx.get(f"{container}/{path}?{signature}").status_code == 200


def test_delete_while_paging(sandbox: Sandbox, http: httpx.Client) -> None:
    """Deleting items while paging skips none."""
    made = {new_data(sandbox, http) for _ in range(12)}
    seen: set[str] = set()
    params = {"iTwinId": sandbox.itwin.itwin_id, "$top": "5"}
    response = http.get("/reality-management/reality-data/", params=params, headers=V1)
    while True:
        page = response.raise_for_status().json()
        for item in page["realityData"]:
            seen.add(item["id"])
            http.delete(f"/reality-management/reality-data/{item['id']}", headers=V1).raise_for_status()
        link = (page.get("_links") or {}).get("next")
        if link is None:
            break
        response = http.get(link["href"], headers=V1)
    assert seen == made


def test_signature_without_version(sandbox: Sandbox) -> None:
    """A signature without a version is rejected like others."""
    for query in ("sv=%E2%82%AC&sig=x", "sv=a%0D%0Ax:%20y&sig=x", "sv=%00&sig=x"):
        assert httpx.get(f"{sandbox.itwin.blobs.origin}/c/b?{query}").status_code == 403
