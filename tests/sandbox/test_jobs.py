"""Reality Modeling and Reality Conversion: each answer is held against the definition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, get_args
from urllib.parse import unquote

import pytest
from attrs import evolve
from tiepoint_sandbox._assumptions import reasons
from tiepoint_sandbox._blobs import BlobService
from tiepoint_sandbox._clock import Clock
from tiepoint_sandbox._definition.load import definitions_of
from tiepoint_sandbox._handler import EMPTY, Caller, ErrorResponse, Json, JsonObject, Response
from tiepoint_sandbox.itwin._jobs import Jobs, Service
from tiepoint_sandbox.itwin._lifecycle import Timing
from tiepoint_sandbox.itwin._outputs import inputs_of
from tiepoint_sandbox.itwin._state import PERSON, ITwin, PlatformState, new_id

from ._itwin import BASE, OTHER, Judged

REF, REF_2 = new_id(), new_id()
KNOWN = reasons("jobs", "filters", "paging")
DAY = 24 * 3600.0


class Desk:
    """Calls handlers, and holds what they answer against the definition.

    Attributes:
        keeps_inputs: Whether what jobs are to work on is there.
    """

    keeps_inputs = True

    def __init__(self, service: Service, platform: PlatformState | None = None) -> None:
        clock = Clock()
        clock.stop()
        self.platform = platform or PlatformState(clock, BlobService(clock))
        self.clock = self.platform.clock
        for itwin in (self.platform.project, self.platform.account):
            self.platform.itwins[itwin] = ITwin({"id": itwin, "dataCenterLocation": "East US"})
        self.service: Service = service
        definition = next(each for each in definitions_of("itwin") if each.api == service)
        self.jobs = Jobs(self.platform, service, definition)
        self.judged = Judged(service, self.jobs.handlers, KNOWN)
        self.operations = self.judged.operations
        self.definition = self.operations["jobs-get"].definition
        self.assumed: tuple[str, ...] = ()

    def answer(self, operation: str, *, caller: Caller = PERSON, body: Json = EMPTY, **values: Any) -> Response:
        if operation == "jobs-create" and self.keeps_inputs:
            for name in inputs_of(body["specifications"]):
                if name not in self.platform.reality_data:
                    self.platform.add_reality_data(name, None, "Unstructured", "Input", caller)
        path: JsonObject = {name: values.pop(name) for name in ("id", "iTwinId") if name in values}
        self.platform.catch_up()
        answer = self.judged(operation, path, values.pop("query", {}), body=body, caller=caller)
        for job in [answer.value.get("job"), *answer.value.get("jobs", ())]:
            if job is not None:
                chosen = self.definition.document["components"]["schemas"]["Job"]["x-specifications-by-type"]
                reference = chosen["mapping"][job["type"]]
                assert self.definition.errors({"$ref": reference}, job["specifications"]) == []
        self.assumed = answer.assumed
        return answer

    def __call__(self, operation: str, **values: Any) -> Any:
        return self.answer(operation, **values).value

    def refused(self, status: int, operation: str, **values: Any) -> ErrorResponse:
        with pytest.raises(ErrorResponse) as caught:
            self.answer(operation, **values)
        refusal = caught.value
        assert refusal.status == status
        (documented,) = self.operations[operation].answers[str(status)]
        # Code and message are the example's where there is one.
        assert documented.examples or (refusal.code and refusal.message)
        return refusal

    def body(self, type_: str = "", specifications: JsonObject | None = None, **changes: Any) -> JsonObject:
        if self.service == "reality-modeling":
            usual: JsonObject = {"inputs": {"scene": REF}, "outputs": ["scene"]}
        else:
            usual = {"inputs": {"pointCloud": REF}}
        kind = type_ or ("Calibration" if self.service == "reality-modeling" else "PointCloudConversion")
        return {"type": kind, "iTwinId": self.platform.project, "specifications": specifications or usual, **changes}

    def create(self, type_: str = "", specifications: JsonObject | None = None, **changes: Any) -> Any:
        caller = changes.pop("caller", PERSON)
        return self("jobs-create", caller=caller, body=self.body(type_, specifications, **changes))["job"]

    def get(self, job: JsonObject) -> Any:
        return self("jobs-get", id=job["id"])["job"]

    def state(self, job: JsonObject) -> str:
        state: str = self.get(job)["state"]
        assert self("jobs-progress", id=job["id"])["progress"]["state"] == state
        return state

    def progress(self, job: JsonObject) -> float:
        percentage: float = self("jobs-progress", id=job["id"])["progress"]["percentage"]
        return percentage

    def listed(self, text: str, **query: Any) -> list[str]:
        caller = query.pop("caller", PERSON)
        jobs = self("jobs-get-all", caller=caller, query={"$filter": text, **query})["jobs"]
        return [job["id"] for job in jobs]


@pytest.fixture(params=get_args(Service))
def desk(request: pytest.FixtureRequest) -> Desk:
    return Desk(request.param)


@pytest.fixture
def modeling() -> Desk:
    return Desk("reality-modeling")


@pytest.fixture
def conversion() -> Desk:
    return Desk("reality-conversion")


def test_success(desk: Desk) -> None:
    """A job reaches Success by the clock."""
    job = desk.create()
    assert (job["state"], job["userId"]) == ("Queued", PERSON.user_id)
    seen, grown = [], []
    for _ in range(30):
        seen.append(desk.state(job))
        grown.append(desk.progress(job))
        desk.clock.advance(1)
    assert list(dict.fromkeys(seen)) == ["Queued", "Active", "Success"]
    assert grown == sorted(grown)
    assert grown[0] == 0
    assert grown[-1] == 100
    assert all(percentage < 100 for percentage, state in zip(grown, seen, strict=True) if state == "Active")
    desk.clock.advance(0.3)
    assert desk.state(job) == "Success"


def test_progress(desk: Desk) -> None:
    """Progress is a fraction of the time."""
    job = desk.create()
    desk.clock.advance(2 + 20 / 3)
    assert desk.progress(job) == 33.33
    assert desk.assumed == ("job-progress",)


def test_failure(desk: Desk) -> None:
    """A job that is made to fail fails on its way."""
    desk.jobs.fail_next(code="Memory_Low", title="Low", message="%1 of %2", params=("1", "2"), at=0.25)
    job, next_ = desk.create(), desk.create()
    messages = desk("jobs-messages", id=job["id"])["messages"]
    assert messages == {"errors": [], "warnings": []}
    desk.clock.advance(2 + 5)
    assert desk.state(job) == "TerminatingOnFailure"
    assert "endedDateTime" not in desk.get(job)["executionInfo"] or not desk.get(job)["executionInfo"]["endedDateTime"]
    desk.clock.advance(2)
    assert desk.state(job) == "Failed"
    assert desk.progress(job) == 25
    errors = desk("jobs-messages", id=job["id"])["messages"]["errors"]
    assert errors == [{"code": "Memory_Low", "title": "Low", "message": "%1 of %2", "params": ["1", "2"]}]
    assert desk.assumed == ("job-told-to-fail",)
    desk.clock.advance(30)
    assert desk.state(next_) == "Success"
    assert desk("jobs-messages", id=next_["id"])["messages"]["errors"] == []


def test_default_failure(desk: Desk) -> None:
    """The default failure is the documented one."""
    desk.jobs.fail_next()
    job = desk.create()
    desk.clock.advance(60)
    (documented,) = desk.operations["jobs-messages"].answers["200"][0].examples
    assert desk("jobs-messages", id=job["id"]) == documented


def test_cancel(desk: Desk) -> None:
    """A cancelled job passes through the terminating state."""
    for seconds in (0, 1, 5):
        job = desk.create()
        desk.clock.advance(seconds)
        before = desk.progress(job)
        answer = desk.answer("jobs-cancel", id=job["id"])
        assert answer.value["job"]["state"] == "TerminatingOnCancel"
        assert "job-cancel-again" not in answer.assumed
        desk.clock.advance(1)
        again = desk.answer("jobs-cancel", id=job["id"])
        assert again.value["job"]["state"] == "TerminatingOnCancel"
        assert "job-cancel-again" in again.assumed
        desk.clock.advance(1)
        assert desk.state(job) == "Cancelled"
        desk.clock.advance(100)
        assert desk.state(job) == "Cancelled"
        assert desk.progress(job) == before
        started = desk.get(job)["executionInfo"].get("startedDateTime")
        assert (started is not None) == (seconds == 5)


def test_cancel_too_late(desk: Desk) -> None:
    """A job that does not run cannot be cancelled."""
    desk.jobs.fail_next()
    job = desk.create()
    for seconds, state in ((13, "TerminatingOnFailure"), (5, "Failed")):
        desk.clock.advance(seconds)
        assert desk.state(job) == state
        refusal = desk.refused(422, "jobs-cancel", id=job["id"])
        assert "job-cancel-over" in refusal.assumed
        assert state in (refusal.message or "")
    for end in ("Success", "Cancelled"):
        job = desk.create()
        if end == "Cancelled":
            desk("jobs-cancel", id=job["id"])
        desk.clock.advance(60)
        assert desk.state(job) == end
        desk.refused(422, "jobs-cancel", id=job["id"])


def test_timing(desk: Desk) -> None:
    """Timing can be set for new jobs, without changing existing ones."""
    first = desk.create()
    desk.jobs.timing = Timing(queued=0, active=100, factor=2)
    second = desk.create()
    assert second["state"] == "Active"
    desk.clock.advance(50)
    assert desk.state(first) == "Success"
    assert desk.progress(second) == 25
    desk.jobs.timing = evolve(desk.jobs.timing, active=0, terminating=0)
    assert desk.create()["state"] == "Success"
    desk.jobs.fail_next(at=0)
    job = desk.create()
    assert job["state"] == "Failed"
    assert desk.progress(job) == 0


def test_progress_retention(desk: Desk) -> None:
    """Progress is available for 30 days."""
    job, unknown = desk.create(), new_id()
    desk.clock.advance(22 + 30 * DAY)
    assert desk.progress(job) == 100
    desk.clock.advance(1)
    refusal = desk.refused(404, "jobs-progress", id=job["id"])
    assert "job-progress-kept" in refusal.assumed
    assert refusal.code is None  # JobProgressNotFound, as in the example
    assert "job-progress-kept" not in desk.refused(404, "jobs-progress", id=unknown).assumed
    assert desk.get(job)["state"] == "Success"


def test_warnings(desk: Desk) -> None:
    """Every third job has a warning."""
    jobs = [desk.create() for _ in range(6)]
    assert not any(desk("jobs-messages", id=job["id"])["messages"]["warnings"] for job in jobs)
    desk.clock.advance(5)
    warned = [desk("jobs-messages", id=job["id"])["messages"]["warnings"] for job in jobs]
    assert [len(warnings) for warnings in warned] == [0, 0, 1, 0, 0, 1]
    assert desk.assumed == ("job-warnings",)
    (warning,) = warned[2]
    assert all(f"%{at}" in warning["message"] for at in range(1, len(warning["params"]) + 1))


def test_date_times(desk: Desk) -> None:
    """Date-times come in both documented forms."""
    jobs = [desk.create() for _ in range(2)]
    desk.clock.advance(60)
    forms = (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}\+00:00")
    for job, form in zip(jobs, forms, strict=True):
        info = desk.get(job)["executionInfo"]
        moments = [info[name] for name in ("createdDateTime", "startedDateTime", "endedDateTime")]
        assert all(re.fullmatch(form, moment) for moment in moments)
        assert moments == sorted(moments)
        worked = datetime.fromisoformat(moments[2]) - datetime.fromisoformat(moments[1])
        assert worked.total_seconds() == pytest.approx(20, abs=1)
        assert info["processingUnits"] == pytest.approx(1 / 3, abs=0.001)


def test_invisible_itwin(desk: Desk) -> None:
    """Jobs of an iTwin that is not visible to the caller do not exist."""
    job = desk.create()
    desk.platform.itwins[desk.platform.project].rights = {PERSON.user_id: frozenset()}
    for operation in ("jobs-get", "jobs-cancel", "jobs-progress", "jobs-messages"):
        refusal = desk.refused(404, operation, id=job["id"], caller=OTHER)
        assert (refusal.code, refusal.details) == (None, ())
        desk.refused(404, operation, id=new_id())
    assert desk.get(job)["id"] == job["id"]


def test_create_permission(desk: Desk) -> None:
    """A job needs an iTwin that is visible to the caller."""
    desk.refused(404, "jobs-create", body=desk.body(iTwinId=new_id()))
    desk.platform.itwins[desk.platform.project].rights = {}
    desk.refused(404, "jobs-create", body=desk.body())


def test_own_jobs(desk: Desk) -> None:
    """Without an iTwin in the filter, the caller's own jobs are listed."""
    mine, theirs = desk.create(), desk.create(caller=OTHER)
    since = "createdDateTime gt 2020-01-01T00:00:00Z"
    assert desk.listed(since) == [mine["id"]]
    assert desk.listed(since, caller=OTHER) == [theirs["id"]]
    assert desk.listed(f"iTwinId eq {desk.platform.project}") == [mine["id"], theirs["id"]]
    assert desk.listed(f"iTwinId eq {desk.platform.account}") == []
    desk.platform.itwins[desk.platform.project].rights = {OTHER.user_id: frozenset()}
    assert desk.listed(since) == []
    desk.refused(404, "jobs-get-all", query={"$filter": f"iTwinId eq {desk.platform.project}"})
    desk.refused(404, "jobs-get-all", query={"$filter": f"iTwinId in ('{desk.platform.account}', '{new_id()}')"})


def test_filter_properties(desk: Desk) -> None:
    """A filter can use all documented properties."""
    first = desk.create(name="O'Brien")
    desk.clock.advance(60)
    second = desk.create()
    output = first["specifications"].get("output") or first["specifications"]["outputs"]["scene"]
    for text in (
        f"id eq {first['id']}",
        "name eq 'O''Brien'",
        "state eq 'Success'",
        "state in ('Success', 'Failed')",
        f"outputId eq {output}",
        f"createdDateTime eq {first['executionInfo']['createdDateTime']}",
        f"createdDateTime lt {second['executionInfo']['createdDateTime']}",
        f"inputId in ('{REF}', '{REF_2}') and state ne 'Queued'",
    ):
        assert desk.listed(text) == [first["id"]], text
    both = [first["id"], second["id"]]
    assert desk.listed(f"email eq '{PERSON.email}' and type eq '{first['type']}'") == both
    assert {"job-email", "filter-text", "job-order"} <= set(desk.assumed)
    assert desk.listed(f"inputId eq {REF}") == both
    assert "job-several-ids" in desk.assumed
    assert desk.listed(f"outputId eq {REF}") == []


def test_invalid_filter(desk: Desk) -> None:
    """A filter beyond the documentation is rejected."""
    for text in ("", "owner eq 1", f"(iTwinId eq {desk.platform.project})"):
        refusal = desk.refused(400, "jobs-get-all", query={"$filter": text})
        (detail,) = refusal.details
        assert (detail.code, detail.target) == ("InvalidParameter", "$filter")
    assert "filter-parentheses" in refusal.assumed


def pages(desk: Desk, text: str, top: int | None) -> Iterator[tuple[list[str], str | None]]:
    query: dict[str, Any] = {"$filter": text} | ({} if top is None else {"$top": top})
    while True:
        value = desk("jobs-get-all", query=query)
        href = (((value.get("_links") or {}).get("next")) or {}).get("href")
        yield [job["id"] for job in value["jobs"]], href
        if href is None:
            return
        written = dict(part.split("=", 1) for part in href.partition("?")[2].split("&"))
        (token,) = [value for name, value in written.items() if name.lower() == "continuationtoken"]
        query["continuationToken"] = unquote(token)


def test_paging(desk: Desk) -> None:
    """Paging skips and repeats nothing while jobs are created and change."""
    created = [desk.create()["id"] for _ in range(9)]
    text = f"iTwinId eq {desk.platform.project} and state ne 'Cancelled'"
    seen = []
    for number, (ids, _) in enumerate(pages(desk, text, 2)):
        seen += ids
        if number < 2:
            created.append(desk.create()["id"])
        if number == 1:
            desk.clock.advance(1)
            desk("jobs-cancel", id=ids[0])
            desk.clock.advance(10)
    assert seen == created


def test_next_link(desk: Desk) -> None:
    """The next link is encoded as the vendor does."""
    created = [desk.create()["id"] for _ in range(5)]
    text = f"iTwinId eq {desk.platform.project}"
    hrefs = [href for _, href in pages(desk, text, 2) if href]
    beginning = f"{BASE}/{desk.service}/jobs?$filter=iTwinId%20eq%20{desk.platform.project}&"
    if desk.service == "reality-modeling":
        beginning += "$top=2&"
    assert hrefs[0].startswith(f"{beginning}continuationToken=")
    assert hrefs[1].startswith(f"{beginning}ContinuationToken=")
    # Without $top the next page has the default size.
    token = unquote(hrefs[0].rpartition("continuationToken=")[2])
    assert desk.listed(text, continuationToken=token) == created[2:]
    assert "job-page-size" in desk.assumed


def test_token_of_another_list(desk: Desk) -> None:
    """A continuation token of another list is rejected."""
    for _ in range(3):
        desk.create()
    text = f"iTwinId eq {desk.platform.project}"
    (_, href), *_ = pages(desk, text, 1)
    token = unquote((href or "").rpartition("=")[2])
    for query in (
        {"$filter": "state eq 'Queued'", "continuationToken": token},
        {"$filter": text, "continuationToken": "cGFnZS0y"},
    ):
        refusal = desk.refused(400, "jobs-get-all", query=query)
        assert refusal.details[0].target == "continuationToken"
        assert "paging-token" in refusal.assumed
    desk.refused(400, "jobs-get-all", query={"$filter": text, "continuationToken": token}, caller=OTHER)


MODELED: list[tuple[str, JsonObject, Json, set[str]]] = [
    ("FillImageProperties", {"imageCollections": [REF]}, ["scene"], {"scene"}),
    ("ImportPointCloud", {"scene": REF}, ["scanCollection", "scene"], {"scanCollection", "scene"}),
    ("Calibration", {"scene": REF}, ["scene", "report", "texturedTiePoints"], {"scene", "report", "texturedTiePoints"}),
    ("Calibration", {"scene": REF, "presets": ["preset-fast"]}, ["report"], {"scene", "report"}),
    ("Calibration", {"scene": REF, "presets": None, "crsData": "bkt:a/b"}, ["scene"], {"scene"}),
    ("Tiling", {"scene": REF}, ["modelingReference"], {"modelingReference"}),
    ("Production", {"scene": REF, "modelingReference": REF_2}, {"exports": [{"format": "3DTiles"}]}, {"exports"}),
    (
        "Reconstruction",
        {"scene": REF},
        {"modelingReference": True, "exports": [{"format": "LAS", "name": "Points", "options": {"compress": "LAZ"}}]},
        {"modelingReference", "exports"},
    ),
    ("Reconstruction", {"scene": REF}, {"modelingReference": True, "exports": None}, {"modelingReference"}),
    ("Constraints", {"modelingReference": REF}, ["addedConstraintsInfo"], {"addedConstraintsInfo"}),
    ("TouchUpExport", {"modelingReference": REF}, ["touchUpData"], {"touchUpData"}),
    ("TouchUpImport", {"modelingReference": REF, "touchUpData": REF_2}, ["importInfo"], {"importInfo"}),
    ("TouchUpImport", {"modelingReference": REF, "touchUpData": REF_2}, [], set()),
    ("WaterConstraints", {"scene": REF, "modelingReference": REF_2}, ["constraints"], {"constraints"}),
    ("GaussianSplats", {"scene": REF}, ["splats", "splatsReference"], {"splats", "splatsReference"}),
]


@pytest.mark.parametrize(("type_", "inputs", "outputs", "expected"), MODELED)
def test_modeling_outputs(modeling: Desk, type_: str, inputs: JsonObject, outputs: Json, expected: set[str]) -> None:
    """A modeling job shows its outputs from the start."""
    job = modeling.create(type_, {"inputs": inputs, "outputs": outputs})
    assumed = modeling.assumed
    shown = {name: value for name, value in job["specifications"]["outputs"].items() if value is not None}
    assert set(shown) == expected
    assert ("job-outputs-required" in assumed) == (set(outputs) != expected and outputs == ["report"])
    assert ("job-output-paths" in assumed) == any(str(value).startswith("bkt:") for value in shown.values())
    modeling.clock.advance(60)
    assert modeling.get(job)["specifications"] == job["specifications"]
    asked: list[JsonObject] = (outputs.get("exports") or []) if isinstance(outputs, dict) else []
    for wanted, export in zip(asked, list(shown.get("exports") or []), strict=True):
        assert {name: value for name, value in export.items() if value is not None and name != "location"} == wanted


CONVERTED: list[tuple[str, JsonObject, JsonObject | None]] = [
    ("PointCloudConversion", {"pointCloud": REF}, None),
    ("PointCloudConversion", {"pointCloud": REF}, {"outputFormat": "OPC", "inputCrs": None}),
    ("PointCloudOptimization", {"pointClouds": [REF, REF_2]}, {"outputFormat": "3DTilesPnts"}),
    ("MeshSampling", {"meshes": [REF]}, {"sampling": 0.1}),
    ("TileMapOptimization", {"tileMaps": [REF]}, {"jpgQuality": 50}),
    ("VectorOptimization", {"vectors": [REF]}, {"outputFormat": "FeatureDB"}),
    ("VectorOptimization", {"vectors": [REF]}, {"outputFormat": "GeoJSON"}),
]


@pytest.mark.parametrize(("type_", "inputs", "options"), CONVERTED)
def test_conversion_output(conversion: Desk, type_: str, inputs: JsonObject, options: JsonObject | None) -> None:
    """A conversion job shows its output from the start."""
    job = conversion.create(type_, {"inputs": inputs, "options": options})
    output = job["specifications"]["output"]
    assert output.startswith("fdb:") == (options or {}).get("outputFormat", "").startswith("Feature")
    assert job["specifications"]["inputs"] == inputs
    conversion.clock.advance(60)
    assert conversion.get(job)["specifications"]["output"] == output


def test_nulls() -> None:
    """Unset properties are null in Modeling and left out in Conversion."""
    modeling, conversion = Desk("reality-modeling"), Desk("reality-conversion")
    shown = modeling.create()
    assert "job-nulls" in modeling.assumed
    assert shown["name"] is None
    assert shown["executionInfo"].keys() == {"createdDateTime", "startedDateTime", "endedDateTime", "processingUnits"}
    specifications = shown["specifications"]
    assert specifications["options"] is None
    assert specifications["inputs"] == {"scene": REF, "crsData": None, "presets": None}
    assert specifications["outputs"]["report"] is None
    shown = conversion.create(name=None)
    assert shown.keys() == {"id", "type", "state", "userId", "iTwinId", "executionInfo", "specifications"}
    assert shown["executionInfo"].keys() == {"createdDateTime"}
    assert shown["specifications"].keys() == {"inputs", "output"}


def test_wrong_specifications(desk: Desk) -> None:
    """Specifications of another type are rejected."""
    type_ = {"reality-modeling": "Tiling", "reality-conversion": "TileMapOptimization"}[desk.service]
    refusal = desk.refused(400, "jobs-create", body=desk.body(type_))
    assert {(detail.code, detail.target) for detail in refusal.details} == {("InvalidProperty", "specifications")}
    assert "job-specifications" in refusal.assumed


def test_unknown_type(desk: Desk) -> None:
    """An unknown type gets the documented error."""
    wrong = {"reality-modeling": "Tilling", "reality-conversion": "PCConversion"}[desk.service]
    (detail,) = desk.refused(400, "jobs-create", body=desk.body(wrong)).details
    (example,) = desk.operations["jobs-create"].answers["400"][0].examples
    assert {"code": detail.code, "message": detail.message, "target": detail.target} == example["error"]["details"][0]


def test_wrong_options(modeling: Desk) -> None:
    """Options of another format are rejected."""
    wrong = {"exports": [{"format": "LAS", "options": {"samplingStrategy": "Sometimes"}}]}
    body = modeling.body("Production", {"inputs": {"scene": REF, "modelingReference": REF_2}, "outputs": wrong})
    refusal = modeling.refused(400, "jobs-create", body=body)
    assert refusal.details


@pytest.mark.parametrize(
    ("type_", "outputs"),
    [("Reconstruction", {}), ("Reconstruction", {"modelingReference": False, "exports": []}), ("GaussianSplats", [])],
)
def test_no_outputs(modeling: Desk, type_: str, outputs: Json) -> None:
    """A job without any output is rejected."""
    body = modeling.body(type_, {"inputs": {"scene": REF}, "outputs": outputs})
    assert "job-nothing-wanted" in modeling.refused(422, "jobs-create", body=body).assumed
    assert modeling.listed(f"iTwinId eq {modeling.platform.project}") == []


def test_context_scene_tiler(conversion: Desk) -> None:
    """The type that the vendor's client leaves out is rejected."""
    body = conversion.body("ContextSceneTiler", {"inputs": {"scene": REF}})
    assert "job-context-scene-tiler" in conversion.refused(422, "jobs-create", body=body).assumed


def test_output_data(desk: Desk) -> None:
    """Reality data is created when a job succeeds."""
    job, cancelled = desk.create(), desk.create()
    desk("jobs-cancel", id=cancelled["id"])
    known = desk.platform.reality_data
    desk.platform.catch_up()
    assert list(known) == [REF]
    desk.clock.advance(22)
    desk.platform.catch_up()
    desk.platform.catch_up()
    specifications = job["specifications"]
    made = specifications.get("output") or specifications["outputs"]["scene"]
    assert list(known) == [REF, made]
    assert known[made].itwins == [desk.platform.project]
    assert known[made].fields["ownerId"] == PERSON.user_id
    type_ = {"reality-modeling": "ContextScene", "reality-conversion": "OPC"}[desk.service]
    assert known[made].fields["type"] == type_
    assert desk.platform.blobs.size(made) > 0
    assert desk.state(job) == "Success"
    assert {"job-output-files", "job-output-types"} <= set(desk.answer("jobs-get", id=job["id"]).assumed)


def test_bucket_outputs(modeling: Desk) -> None:
    """Outputs in a bucket exist after success."""
    job = modeling.create("Calibration", {"inputs": {"scene": REF}, "outputs": ["scene", "report"]})
    modeling.clock.advance(22)
    modeling.platform.catch_up()
    assert job["specifications"]["outputs"]["report"] == f"bkt:{job['id']}/report"
    assert modeling.platform.blobs.size(modeling.platform.bucket(modeling.platform.project)) > 0


def test_chained_jobs(modeling: Desk) -> None:
    """A job can use the output of another."""
    scene = modeling.create()["specifications"]["outputs"]["scene"]
    modeling.clock.advance(22)
    modeling.keeps_inputs = False
    asked = {"inputs": {"scene": scene}, "outputs": {"exports": [{"format": "OrthophotoDSM", "name": "From above"}]}}
    job = modeling.create("Reconstruction", asked)
    modeling.clock.advance(22)
    assert modeling.state(job) == "Success"
    (export,) = job["specifications"]["outputs"]["exports"]
    fields = modeling.platform.reality_data[export["location"]].fields
    assert (fields["type"], fields["displayName"]) == ("Orthophoto", "From above")


def test_missing_input(desk: Desk) -> None:
    """A job fails if an input does not exist."""
    desk.keeps_inputs = False
    job = desk.create()
    desk.clock.advance(60)
    assert desk.state(job) == "Failed"
    (error,) = desk("jobs-messages", id=job["id"])["messages"]["errors"]
    assert (error["code"], error["params"]) == ("InputData_Invalid", [REF])
    assert desk.assumed == ("job-missing-input",)
    assert not desk.platform.reality_data


def test_bucket(modeling: Desk) -> None:
    """The bucket of an iTwin can be read and written."""
    itwin = modeling.platform.project
    value = modeling("buckets-get", iTwinId=itwin)
    assert value["bucket"] == {"iTwinId": itwin}
    assert re.search(rf"/bucket-{itwin}\?.*\bsp=rwdl\b", value["_links"]["containerUrl"]["href"])


def test_bucket_location(modeling: Desk) -> None:
    """Buckets of unsupported locations are rejected."""
    modeling.refused(404, "buckets-get", iTwinId=new_id())
    modeling.jobs.unsupported_locations = frozenset({"East US"})
    refusal = modeling.refused(400, "buckets-get", iTwinId=modeling.platform.project)
    (detail,) = refusal.details
    (example,) = modeling.operations["buckets-get"].answers["400"][0].examples
    assert {"code": detail.code, "message": detail.message} == example["error"]["details"][0]
    assert refusal.assumed == ("bucket-location",)


def test_presets(modeling: Desk) -> None:
    """Presets are those of the documentation."""
    (example,) = modeling.operations["files-get-all"].answers["200"][0].examples
    value = modeling("files-get-all")
    assert value == example
    value["files"].clear()
    assert modeling("files-get-all") == example


def test_costs(modeling: Desk) -> None:
    """Costs are estimated."""
    (example,) = modeling.operations["costs-estimate"].bodies["application/json"].examples
    value = modeling("costs-estimate", body=example)["costEstimation"]
    assert {name: value[name] for name in example} == example
    assert (value["estimatedUnits"], value["unitType"]) == (4.2, "Modeling")
    assert set(modeling.assumed) == {"cost-status", "cost-units", "cost-deprecated"}


def test_wrong_costs(modeling: Desk) -> None:
    """Cost parameters of another type are rejected."""
    (example,) = modeling.operations["costs-estimate"].bodies["application/json"].examples
    for change, target in (
        ({"type": "GaussianSplats"}, "type"),
        ({"costParameters": {"surface": 1}}, "costParameters"),
        ({"specifications": {"inputs": {"scene": REF}}}, "specifications"),
    ):
        refusal = modeling.refused(400, "costs-estimate", body={**example, **change})
        assert refusal.code == "InvalidRealityModelingRequest"
        assert refusal.details[0].target == target
