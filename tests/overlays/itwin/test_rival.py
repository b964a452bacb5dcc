"""The vendor's own Python SDK (reality_capture 2.6.0, as reviewed at ff9b1d2), point by point.

To match, it has it and so do we:

| the vendor's SDK | ours |
| --- | --- |
| typed options of all types of Modeling | test_match_types_and_options; test_specs |
| the right class for each type and each format | test_match_classes |
| upload and download with progress and cancellation | test_match_progress |
| files of the bucket | test_files: test_bucket |
| a user agent of the caller's | test_client: test_user_agent |
| any object that gives tokens | test_sign_in: test_token_function |

To beat:

| the vendor's SDK | ours |
| --- | --- |
| no Reality Conversion | test_jobs: test_conversion_output |
| no associate, dissociate, iTwins of reality data | test_reality_data: test_associations |
| a specification of the wrong type is taken | test_specs: test_all_properties |
| errors are returned, and easy to ignore | test_errors: test_error_body |
| an error that cannot be read is `UnknownError` | test_beat_unreadable_errors |
| no network is a made-up status 503 | test_beat_no_network |
| a success that cannot be read is a made-up 502 | test_errors: test_html_page |
| no iterator over pages | test_beat_pages; test_large |
| a bare plus of a token becomes a space | the same |
| no helper that waits; its example asks every 10 s | test_progress: test_vendor_schedule |
| its example ends with AttributeError once a call fails | test_beat_failed_poll |
| (of a wait: how long, and no more) | test_beat_end_of_wait |
| 429 is returned at once, Retry-After unread | test_beat_retry_after, test_beat_end_of_retries |
| no timeout of calls | test_beat_timeout |
| no base URL | all tests here |
| one unknown `type` in a list loses the page | test_beat_unknown_data_type |
| (likewise) | test_beat_unknown_job |
| `Prefer` of a list stays on for all calls | test_reality_data: test_full |
| one header dictionary, not safe for threads | test_beat_threads |
| an update sends `itwin_id` | test_reality_data: test_update |
| all that is unset is sent as null | test_beat_unset |
| only empty files: division by zero | test_beat_empty_files |
| downloads hold whole blobs in memory | test_large: 1 GB in less than 300 MB |
| os.path.join makes names of blobs | test_beat_names |
| one signature for a whole transfer | test_large: signatures of 5 seconds |
| no checksums | test_beat_checksums |
| no resuming | test_beat_resume |
| prefix `a` takes `ab/...` too | test_files: test_download, test_delete_files |
| no async | all tests that have a kind |
| an import of 216 ms and more, with all models | test_beat_import |
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attr
import pytest
import tiepoint_core
import tiepoint_itwin
from tiepoint_core import (
    ConnectionLost,
    Hooks,
    HttpError,
    JobCancelled,
    JobTimeout,
    Progress,
    RateLimited,
    RetryEvent,
    RetryPolicy,
    ServerError,
    Timeout,
    TransferError,
)
from tiepoint_itwin import Client, modeling
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox.itwin import Timing

from ...support.loopback import Asked, answer
from ._both import CLIENTS, ask, blocking, of_sandbox, said, scripted

MIB = 2**20
ID = "b8bdeba4-a4a6-42d7-b81a-a22f892707a2"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A sandbox whose jobs are quick."""
    with Sandbox("itwin") as sandbox:
        sandbox.itwin.modeling.timing = sandbox.itwin.conversion.timing = Timing(factor=0.01)
        yield sandbox
        assert sandbox.wrong == []


@pytest.fixture
def options(sandbox: Sandbox) -> dict[str, Any]:
    return of_sandbox(sandbox, poll_seconds=0.05)


@pytest.fixture
def client(kind: str, options: dict[str, Any]) -> Iterator[Any]:
    with blocking(CLIENTS[kind](**options)) as client:
        yield client


@pytest.fixture
def data(client: Any) -> str:
    return str(client.reality_data.create("Photos", "CCImageCollection").id)


def write(folder: Path, **files: bytes) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


# --- match ------------------------------------------------------------------------------------------------------------

OPTIONS = {
    modeling.FillImageProperties: {"altitudeReference", "recursiveImageCollections"},
    modeling.ImportPointCloud: None,
    modeling.Calibration: 24,
    modeling.Tiling: 20,
    modeling.Production: None,
    modeling.Reconstruction: 20,
    modeling.Constraints: None,
    modeling.TouchUpExport: {"level", "crs"},
    modeling.TouchUpImport: None,
    modeling.WaterConstraints: {"forceHorizontal"},
    modeling.GaussianSplats: {"exportCrs", "exportFormat", "referenceQuality", "referenceTileSize"},
}


@pytest.mark.parametrize(("spec", "expected"), OPTIONS.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_match_types_and_options(spec: Any, expected: set[str] | int | None) -> None:
    """Each type of job has a class with all options."""
    fields = attr.fields_dict(spec)
    assert ("options" in fields) == (expected is not None)
    if expected is not None:
        name = str(fields["options"].type).removeprefix("models.").removesuffix(" | None")
        options = getattr(modeling, name)
        values = {each.name: None for each in attr.fields(options) if each.name != "additional_properties"}
        names = set(options(**values).to_dict())
        assert expected in (names, len(names))


def test_match_classes(options: dict[str, Any], kind: str) -> None:
    """Responses have the class of their type and format."""
    name = f"Read by {kind}"
    specs = [
        modeling.ImportPointCloud(scene=ID),
        modeling.Calibration(scene=ID),
        modeling.WaterConstraints(scene=ID, modeling_reference=ID),
        modeling.Reconstruction(scene=ID, output_modeling_reference=True),
        modeling.Production(
            scene=ID,
            modeling_reference=ID,
            exports=["3DTiles", modeling.OptionsLAS(merge_point_clouds=True), modeling.OptionsOSGB()],
        ),
    ]

    def submit(spec: object) -> Callable[[Any], Any]:
        return lambda c: c.modeling.jobs.submit(spec, name=name)

    jobs = ask(kind, options, *map(submit, specs), lambda c: c.modeling.jobs.list(name=name).to_list())
    assert [type(job.specifications).__name__ for job in jobs] == [f"{type(s).__name__}Specifications" for s in specs]
    exports = jobs[-1].specifications.outputs.exports
    assert [type(each.options) for each in exports[1:]] == [modeling.OptionsLAS, modeling.OptionsOSGB]
    assert exports[1].options.merge_point_clouds is True


def test_match_progress(client: Any, data: str, tmp_path: Path) -> None:
    """Transfers report progress and can be ended."""
    folder = write(tmp_path / "in", **{f"{number}.jpg": bytes(100_000) for number in range(20)})
    updates: list[Progress] = []

    def enough(progress: Progress) -> None:
        raise KeyError(progress.name)

    with pytest.raises(KeyError):
        client.reality_data.files(data, streams=1).upload(folder, on_progress=enough)
    assert client.reality_data.get(data).authoring is False  # also when it ends early
    client.reality_data.files(data).upload(folder, on_progress=updates.append)
    assert (updates[-1].done, updates[-1].total) == (2_000_000, 2_000_000)
    with pytest.raises(KeyError):
        client.reality_data.files(data).download(tmp_path / "out", on_progress=enough)
    updates.clear()
    client.reality_data.files(data).download(tmp_path / "out", on_progress=updates.append)
    assert updates[-1].done == updates[-1].total == 2_000_000
    assert tree(tmp_path / "out") == tree(folder)


# --- beat: errors -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [b"", b"<html>Bad gateway</html>", b"null", b'{"error": ["?"]}'])
def test_beat_unreadable_errors(kind: str, body: bytes) -> None:
    """An error with an unreadable body keeps its status."""
    with (
        scripted(answer(500, body), retries=RetryPolicy(max_attempts=1)) as (_, options),
        pytest.raises(ServerError) as raised,
    ):
        ask(kind, options, lambda c: c.reality_data.get(ID))
    assert (raised.value.status_code, raised.value.code) == (500, "")


def test_beat_no_network(kind: str) -> None:
    """A lost connection is not reported as a status."""
    with scripted(lambda _, __: None, retries=RetryPolicy(max_attempts=1)) as (_, options):
        pass  # and now nobody listens there
    with pytest.raises(ConnectionLost) as raised:
        ask(kind, options, lambda c: c.reality_data.get(ID))
    assert not isinstance(raised.value, HttpError)
    assert raised.value.outcome == "not sent"


# --- beat: lists ------------------------------------------------------------------------------------------------------


def test_beat_pages(kind: str) -> None:
    """Pages keep their size and the exact token."""

    def script(number: int, _: Asked) -> bytes:
        link = {"href": "https://api.bentley.com/reality-management/reality-data/?continuationToken=YWI+Lz8="}
        each = {"id": str(number), "displayName": "A", "type": "LAS"}
        return said(200, {"realityData": [each], "_links": {"next": link if number == 1 else None}})

    with scripted(script) as (server, options):
        result = ask(kind, options, lambda c: c.reality_data.list(page_size=7).to_list())
    assert [each.id for each in result] == ["1", "2"]
    assert all("%24top=7" in each.path for each in server.asked)
    assert server.asked[1].path.partition("continuationToken=")[2].partition("&")[0] == "YWI%2BLz8%3D"


def test_beat_unknown_data_type(kind: str) -> None:
    """An unknown type of reality data does not lose the page."""
    items = [{"id": str(n), "displayName": "A", "type": type_} for n, type_ in enumerate(["LAS", "BrandNewType"])]
    with scripted(said(200, {"realityData": items, "_links": {"next": None}})) as (_, options):
        result = ask(kind, options, lambda c: c.reality_data.list().to_list())
    assert [each.type_ for each in result] == ["LAS", "BrandNewType"]


def job(number: int, type_: str, state: str, specifications: object) -> dict[str, object]:
    return {
        "id": str(number),
        "type": type_,
        "state": state,
        "userId": ID,
        "iTwinId": ID,
        "executionInfo": {"createdDateTime": "2026-05-06T07:30:33Z"},
        "specifications": specifications,
    }


def test_beat_unknown_job(kind: str) -> None:
    """Unknown states and types of jobs do not lose the page."""
    known = {"inputs": {"scene": ID}, "outputs": {"scene": ID}, "options": None}
    jobs = [
        job(0, "Calibration", "Success", known),
        job(1, "Calibration", "Paused", known),
        job(2, "BrandNewJob", "Active", {"inputs": {"clouds": [ID]}}),
    ]
    with scripted(said(200, {"jobs": jobs, "_links": {"next": None}})) as (_, options):
        result = ask(kind, options, lambda c: c.modeling.jobs.list().to_list())
    assert [tuple(getattr(value, "value", value) for value in (each.type_, each.state)) for each in result] == [
        ("Calibration", "Success"),
        ("Calibration", "Paused"),
        ("BrandNewJob", "Active"),
    ]
    assert type(result[1].specifications) is modeling.CalibrationSpecifications
    assert result[2].specifications == {"inputs": {"clouds": [ID]}}


def test_beat_threads() -> None:
    """Threads share a client."""

    def script(_: int, asked: Asked) -> bytes:
        data = {"id": asked.path.rsplit("/", 1)[1].partition("?")[0], "displayName": "A", "type": "LAS"}
        return said(200, {"realityData": data if data["id"] else [data], "_links": {"next": None}})

    with scripted(script) as (server, options), Client(**options) as client, ThreadPoolExecutor(16) as threads:

        def call(number: int) -> str:
            if number % 2:
                return client.reality_data.list(full=True).to_list()[0].id
            return client.reality_data.get(str(number)).id

        result = list(threads.map(call, range(200)))
    assert result == ["" if number % 2 else str(number) for number in range(200)]
    prefer = {("/?" in each.path, each.headers.get("prefer")) for each in server.asked}
    assert prefer == {(True, "return=representation"), (False, None)}


# --- beat: what is sent -----------------------------------------------------------------------------------------------


def test_beat_unset(kind: str) -> None:
    """Unset values are not sent."""
    created = {"job": job(1, "FillImageProperties", "Queued", {"inputs": {}, "outputs": {}})}
    with scripted(said(201, created)) as (server, options):
        ask(
            kind,
            options,
            lambda c: c.modeling.jobs.submit(
                modeling.FillImageProperties(
                    image_collections=[ID],
                    options=modeling.FillImagePropertiesOptions(recursive_image_collections=True),
                )
            ),
        )
    assert json.loads(server.asked[0].body) == {
        "type": "FillImageProperties",
        "iTwinId": "an-itwin",
        "specifications": {
            "inputs": {"imageCollections": [ID]},
            "outputs": ["scene"],
            "options": {"recursiveImageCollections": True},
        },
    }


# --- beat: waits and calls --------------------------------------------------------------------------------------------


def test_beat_failed_poll(kind: str) -> None:
    """A failed poll does not end a wait."""
    specifications = {"inputs": {"scene": ID}, "outputs": {"scene": "made"}, "options": None}
    polls: list[int] = []

    def script(_: int, asked: Asked) -> bytes | None:
        if asked.path.endswith("/progress"):
            polls.append(1)
            if len(polls) in (2, 3):
                return answer(500, b"") if len(polls) == 2 else None
            state = "Success" if len(polls) == 5 else "Active"
            return said(200, {"progress": {"state": state, "percentage": 20.0 * len(polls)}})
        status = 201 if asked.method == "POST" else 200
        return said(status, {"job": job(1, "Calibration", "Success", specifications)})

    seen: list[float | None] = []
    with scripted(script, retries=RetryPolicy(max_attempts=1), poll_seconds=0.01) as (_, options):
        made = ask(
            kind,
            options,
            lambda c: c.modeling.jobs.run(
                modeling.Calibration(scene=ID), on_progress=lambda s: seen.append(s.progress)
            ),
        )
    assert made.scene == "made"
    assert seen == [0.2, 0.8, 1.0]


def test_beat_end_of_wait(client: Any, data: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wait ends at its timeout or when the job is cancelled."""
    monkeypatch.setattr(sandbox.itwin.modeling, "timing", Timing(queued=0, active=15, terminating=0))
    spec = modeling.FillImageProperties(image_collections=[data])
    with pytest.raises(JobTimeout) as raised:
        client.modeling.jobs.run(spec, timeout=0.1)
    (note,) = raised.value.__notes__
    attach = note[note.index("{") :]

    client.modeling.jobs.attach(attach).cancel()
    with pytest.raises(JobCancelled):
        client.modeling.jobs.attach(attach).wait(30)


def test_beat_retry_after(options: dict[str, Any], data: str, sandbox: Sandbox, kind: str) -> None:
    """Retries wait for `Retry-After`."""
    events: list[RetryEvent] = []
    sandbox.fault("rate-limit", operation="get-reality-data-iTwins", times=1, seconds=1)
    began = time.monotonic()
    ask(kind, {**options, "hooks": Hooks(on_retry=events.append)}, lambda c: c.reality_data.itwins(data))
    assert time.monotonic() - began >= 1
    assert [event.reason for event in events] == ["status 429"]
    assert events[0].delay >= 1


def test_beat_end_of_retries(kind: str) -> None:
    """Retries end."""

    def script(_: int, __: Asked) -> bytes:
        return said(429, {"error": {"code": "RateLimitExceeded"}}, retry_after_ms="10")

    with (
        scripted(script, retries=RetryPolicy(max_attempts=3)) as (server, options),
        pytest.raises(RateLimited) as raised,
    ):
        ask(kind, options, lambda c: c.reality_data.get(ID))
    assert (len(server.asked), raised.value.attempts, raised.value.code) == (3, 3, "RateLimitExceeded")


def test_beat_timeout(kind: str) -> None:
    """A call without a response ends."""
    over = threading.Event()

    def script(_: int, __: Asked) -> None:
        over.wait(30)

    with Client(token="t") as client:
        timeout = client.http.timeout
        assert None not in (timeout.connect, timeout.read, timeout.write, timeout.pool), "there is one by default"
    with scripted(script, timeout=0.2, retries=RetryPolicy(max_attempts=1)) as (_, options):
        with pytest.raises(Timeout):
            ask(kind, options, lambda c: c.reality_data.get(ID))
        over.set()


# --- beat: files ------------------------------------------------------------------------------------------------------


def test_beat_empty_files(client: Any, data: str, tmp_path: Path) -> None:
    """A folder of empty files is uploaded."""
    folder = write(tmp_path / "in", **{"a": b"", "b/c": b""})
    updates: list[Progress] = []
    client.reality_data.files(data).upload(folder, on_progress=updates.append)
    client.reality_data.files(data).download(tmp_path / "out", on_progress=updates.append)
    assert tree(tmp_path / "out") == {"a": b"", "b/c": b""}
    assert {(each.done, each.total) for each in updates} <= {(0, 0)}


def test_beat_names(client: Any, data: str, tmp_path: Path) -> None:
    """Names have slashes on every system."""
    write(tmp_path / "in", **{"strip/raw/1.jpg": b"1"})
    client.reality_data.files(data).upload(tmp_path / "in", "folder/of")
    client.reality_data.files(data).upload(str(tmp_path / "in" / "**" / "*.jpg"), "pattern/of")
    result = client.reality_data.files(data).list().to_list()
    assert [each.name for each in result] == ["folder/of/strip/raw/1.jpg", "pattern/of/strip/raw/1.jpg"]
    # Windows joins by backslashes; whoever looks for one in what was sent on Linux would never find it.
    sources = [path for package in (tiepoint_core, tiepoint_itwin) for path in Path(package.__path__[0]).rglob("*.py")]
    assert [path.name for path in sources if "os.path.join" in path.read_text(encoding="utf-8")] == []


def test_beat_checksums(client: Any, data: str, tmp_path: Path) -> None:
    """Checksums are compared."""
    folder = write(tmp_path / "in", **{"a": b"abc"})
    md5 = "md5:900150983cd24fb0d6963f7d28e17f72"
    for number, source in enumerate((folder, folder / "a", [folder / "a"], str(folder / "*"))):
        sent = client.reality_data.files(data).upload(source, str(number), checksum="md5")
        assert [each.checksum for each in sent.files] == [md5]
    got = client.reality_data.files(data).download(tmp_path / "out", checksum="md5")
    assert [each.checksum for each in got.files] == [md5] * 4
    with pytest.raises(TransferError):
        client.reality_data.files(data).download_file("0/a", tmp_path / "b", checksum=f"sha256:{'0' * 64}")
    assert not (tmp_path / "b").exists()


def test_beat_resume(options: dict[str, Any], data: str, kind: str, tmp_path: Path) -> None:
    """An interrupted transfer resumes."""
    folder = write(tmp_path / "in", **{"scan.las": bytes(8 * MIB)})

    def late(progress: Progress) -> None:
        time.sleep(0.1)  # so that it is told of the next block, too
        if progress.done >= 4 * MIB:
            raise KeyError("enough")

    with pytest.raises(KeyError):
        ask(
            kind,
            options,
            lambda c: c.reality_data.files(data, streams=1, block_size=MIB).upload(folder, on_progress=late),
        )
    sent = ask(kind, options, lambda c: c.reality_data.files(data, block_size=MIB).upload(folder))
    assert 0 < sent.files[0].bytes_transferred <= 4 * MIB
    with pytest.raises(KeyError):
        ask(
            kind,
            options,
            lambda c: c.reality_data.files(data, streams=1, block_size=MIB).download(
                tmp_path / "out", on_progress=late
            ),
        )
    got = ask(kind, options, lambda c: c.reality_data.files(data, block_size=MIB).download(tmp_path / "out"))
    assert 0 < got.files[0].bytes_transferred < 8 * MIB
    assert tree(tmp_path / "out") == tree(folder)


# --- beat: imports ----------------------------------------------------------------------------------------------------

IMPORT = """
import sys
from tiepoint_itwin import Client
with Client(token="t"):
    pass
print(*sorted(sys.modules))
"""


def test_beat_import() -> None:
    """An import loads only the modules in use."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True, env=env)
    loaded = done.stdout.split()
    assert "tiepoint_itwin._sync.client" in loaded
    wrong = [
        each
        for each in loaded
        if each.startswith(("tiepoint_core._transfer", "azure", "obstore", "pydantic", "requests"))
        or ".models." in each
    ]
    assert wrong == []
