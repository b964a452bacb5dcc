"""What goes beyond the documentation says so: a request for each assumption that no other test meets over HTTP."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ..support.itwin_platform import MODELING, NOWHERE, V1, V2, Platform
from .assumptions import declared
from .test_itwin_statuses import exported, of_another

JOBS = f"/{MODELING}/jobs"
DATA = "/reality-management/reality-data/"
PROJECT = {"class": "Endeavor", "subClass": "Project", "displayName": "Bridge"}
ACCOUNT = {"class": "Account", "subClass": "Account", "displayName": "Bridges"}

Recipe = Callable[[Platform], httpx.Response]


def listed(path: str, **query: Any) -> Recipe:
    return lambda p: p.call("GET", path, V2 if path == JOBS else V1, params=query)


def filtered(path: str, text: str, **query: Any) -> Recipe:
    return listed(path, **{"$filter": text}, **query)


def limited(p: Platform) -> httpx.Response:
    p.sandbox.fault("rate-limit", times=1)
    return p.call("GET", "/itwins/")


def account_deleted(p: Platform) -> httpx.Response:
    owner = p.made(p.call("POST", "/itwins/", json=ACCOUNT), "iTwin")
    p.made(p.call("POST", "/itwins/", json={**PROJECT, "parentId": owner}), "iTwin")
    return p.call("DELETE", f"/itwins/{owner}")


def parent_deleted(p: Platform) -> httpx.Response:
    itwin = p.itwin()
    p.data(itwin)
    return p.call("DELETE", f"/itwins/{itwin}")


def exported_twice(p: Platform) -> httpx.Response:
    assert exported(p).status_code == 201
    return p.call("POST", "/itwins/exports", json={"outputFormat": "Csv"})


def of_no_itwin(p: Platform) -> str:
    data = p.data()
    assert p.call("DELETE", f"{DATA}{data}/itwins/{p.sandbox.itwin.itwin_id}").status_code == 204
    return data


def associated_twice(p: Platform) -> httpx.Response:
    return p.call("POST", f"{DATA}{p.data()}/itwins/{p.sandbox.itwin.itwin_id}")


def created(p: Platform, type_: str, inputs: dict[str, Any], outputs: list[str]) -> httpx.Response:
    specifications = {"inputs": inputs, "outputs": outputs}
    return p.call("POST", JOBS, V2, json={**p.body(MODELING), "type": type_, "specifications": specifications})


def after(seconds: float, method: str, what: str) -> Recipe:
    """Ask about a job so long after it was made."""

    def recipe(p: Platform) -> httpx.Response:
        job = p.job(MODELING)
        p.wait(seconds / 3600)
        return p.call(method, f"{JOBS}/{job}{what}", V2)

    return recipe


def cancelled_twice(p: Platform) -> httpx.Response:
    job = p.job(MODELING)
    assert p.call("DELETE", f"{JOBS}/{job}", V2).is_success
    return p.call("DELETE", f"{JOBS}/{job}", V2)


def told_to_fail(p: Platform) -> httpx.Response:
    p.sandbox.itwin.modeling.fail_next()
    return after(15, "GET", "/messages")(p)


def without_input(p: Platform) -> httpx.Response:
    job = p.made(created(p, "FillImageProperties", {"imageCollections": [NOWHERE]}, ["scene"]), "job")
    p.wait(15 / 3600)
    return p.call("GET", f"{JOBS}/{job}/messages", V2)


def warned(p: Platform) -> httpx.Response:
    """Of three jobs in a row, the one that has a warning."""
    jobs = [p.job(MODELING) for _ in range(3)]
    p.wait(5 / 3600)
    answers = [p.call("GET", f"{JOBS}/{job}/messages", V2) for job in jobs]
    (found,) = (each for each in answers if each.json()["messages"]["warnings"])
    return found


def two_jobs(p: Platform) -> httpx.Response:
    p.job(MODELING)
    p.job(MODELING)
    return filtered(JOBS, "name eq 'Flight A'")(p)


def next_page(change: Callable[[str], str]) -> Recipe:
    """Follow the link of a page of jobs, changed."""

    def recipe(p: Platform) -> httpx.Response:
        two_jobs(p)
        first = filtered(JOBS, "type eq 'FillImageProperties'", **{"$top": 1})(p)
        return p.call("GET", change(first.json()["_links"]["next"]["href"]), V2)

    return recipe


RECIPES: dict[str, tuple[int, Recipe]] = {
    # paths, sign-in, refusals
    "letters-of-paths": (200, listed("/iTwins/Favorites")),
    "slash-at-the-end": (200, listed("/itwins/favorites/")),
    "names-in-the-query": (200, listed("/itwins/", **{"$TOP": 1})),
    "undocumented-status": (405, lambda p: p.call("PUT", "/itwins/")),
    "rate-limit-tier": (429, limited),
    "other-endpoints": (404, lambda p: httpx.get(p.sandbox.itwin.issuer.origin + "/connect/userinfo")),
    "code-of-refused-tokens": (401, lambda p: p.call("GET", "/itwins/", headers={"authorization": "Bearer nobody's"})),
    # filters and pages
    "filter-bare": (400, filtered(JOBS, f"id eq '{NOWHERE}'")),
    "job-filter-itwins": (200, filtered(JOBS, f"iTwinId ne {NOWHERE}")),
    "job-rights": (404, lambda p: p.call("POST", JOBS, V2, json={**p.body(MODELING), "iTwinId": p.shared})),
    "filter-parentheses": (400, filtered(JOBS, "(state eq 'Success')")),
    "filter-keyword-case": (400, filtered(JOBS, "state EQ 'Success'")),
    "filter-precedence": (200, filtered(JOBS, "state eq 'Failed' or state eq 'Active' and type eq 'Tiling'")),
    "filter-order": (200, filtered(JOBS, "name gt 'B'")),
    "filter-text-case": (200, filtered(JOBS, "state in ('Failed')")),
    "filter-ids-of-itwins": (200, filtered("/itwins/", f"id eq '{NOWHERE}'")),
    "filter-in-parentheses": (200, filtered("/itwins/", "status in ('Active')")),
    "filter-depth": (422, filtered("/itwins/", f"{'(' * 60}status eq 'Active'{')' * 60}")),
    "paging-token": (400, filtered(JOBS, "state eq 'Failed'", continuationToken="made-up")),
    "paging-plus": (200, next_page(str)),
    # iTwins
    "itwins-account-of-an-account": (201, lambda p: p.call("POST", "/itwins/", json=ACCOUNT)),
    "itwins-accounts-stay": (403, account_deleted),
    "itwins-export-quota": (422, exported_twice),
    "itwins-filter-and-inactive": (200, filtered("/itwins/", "status eq 'Active'")),
    "itwins-include-inactive-false": (422, listed("/itwins/", status="Active", includeInactive="false")),
    "itwins-left-by-deletion": (204, parent_deleted),
    "itwins-not-a-favorite": (204, lambda p: p.call("DELETE", f"/itwins/favorites/{p.itwin()}")),
    "itwins-parent-not-seen": (422, lambda p: p.call("POST", "/itwins/", json={**PROJECT, "parentId": of_another(p)})),
    "itwins-query-scope": (200, lambda p: p.call("GET", "/itwins/", headers={"x-itwin-query-scope": "all"})),
    "itwins-repository-pairs": (
        200,
        lambda p: listed(
            f"/itwins/{p.itwin()}/repositories", **{"class": "GeographicInformationSystem", "subClass": "WebMapService"}
        )(p),
    ),
    "itwins-search-case": (200, listed("/itwins/", **{"$search": "SANDBOX"})),
    "itwins-select-without-id": (200, listed("/itwins/", **{"$select": "displayName"})),
    "itwins-sorting": (200, listed("/itwins/", **{"$orderby": "displayName desc"})),
    # reality data
    "reality-associate-twice": (200, associated_twice),
    "reality-extent": (200, listed(DATA, extent="6,52,7,53")),
    "reality-itwin-not-seen": (
        403,
        lambda p: p.call("POST", DATA, json={"iTwinId": NOWHERE, "displayName": "Photos", "type": "OPC"}),
    ),
    "reality-move": (204, lambda p: p.call("PATCH", f"{DATA}{of_no_itwin(p)}/move", json={"iTwinId": p.itwin()})),
    "reality-other-itwin": (404, lambda p: p.call("GET", f"{DATA}{p.data()}", params={"iTwinId": p.itwin()})),
    "reality-ranges": (200, listed(DATA, createdDateTime="2026-01-01T00:00:00Z/2026-02-01T00:00:00Z")),
    "reality-rights-without-itwin": (200, lambda p: p.call("GET", f"{DATA}{of_no_itwin(p)}")),
    "reality-sorting": (200, listed(DATA, **{"$orderBy": "size desc"})),
    # jobs
    "job-cancel-again": (200, cancelled_twice),
    "job-email": (200, filtered(JOBS, "email eq 'service@sandbox.example'")),
    "job-missing-input": (200, without_input),
    "job-order": (200, two_jobs),
    "job-output-paths": (
        201,
        lambda p: created(p, "WaterConstraints", {"scene": p.data(), "modelingReference": p.data()}, ["constraints"]),
    ),
    "job-outputs-required": (201, lambda p: created(p, "Calibration", {"scene": p.data()}, ["report"])),
    "job-page-size": (200, next_page(lambda href: re.sub(r"&\$top=\d+", "", href))),
    "job-progress": (200, after(10, "GET", "/progress")),
    "job-progress-kept": (404, after(32 * 24 * 3600, "GET", "/progress")),
    "job-several-ids": (200, filtered(JOBS, f"inputId eq {NOWHERE}")),
    "job-specifications": (400, lambda p: created(p, "FillImageProperties", {"scene": p.data()}, ["report"])),
    "job-told-to-fail": (200, told_to_fail),
    "job-warnings": (200, warned),
}


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_header(platform: Platform, name: str) -> None:
    """A response names the assumptions that it rests on."""
    status, recipe = RECIPES[name]
    response = recipe(platform)
    assert (response.status_code, name in response.headers.get("x-sandbox-assumption", "").split(", ")) == (
        status,
        True,
    ), (response.headers, response.text)
    assert platform.sandbox.wrong == []


def test_reasons() -> None:
    """Reasons of assumptions can stand in a table of Markdown."""
    reasons = {each for vendor in declared().values() for each in vendor.values()}
    assert [each for each in reasons if not re.fullmatch(r"[^\n|]{20,300}\.", each)] == []
