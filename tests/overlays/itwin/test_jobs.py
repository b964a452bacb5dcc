"""Jobs of both APIs, sync and async, against the sandbox: lists, handles, waits."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from tiepoint_core import (
    BadRequest,
    ConfigError,
    DecodeError,
    JobCancelled,
    JobFailed,
    JobStatus,
    JobTimeout,
    NotFound,
    Phase,
    PollTolerance,
    RateLimited,
    RetryPolicy,
    Unprocessable,
)
from tiepoint_itwin import UNSET, JobMessage, conversion, job, modeling
from tiepoint_itwin._paging import next_token
from tiepoint_itwin.conversion import PointCloudConversion
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox.itwin import Timing

from ._both import Blocking, bare, opened

APIS = ("modeling", "conversion")
QUICK = Timing(queued=0, active=0, terminating=0)
SLOW = Timing(queued=5, active=1000, terminating=5)


@pytest.fixture
def client(kind: str, sandbox: Sandbox) -> Iterator[Any]:
    with opened(kind, sandbox, poll_seconds=0.01) as client:
        yield client


@pytest.fixture(params=APIS)
def api(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[str]:
    """An API whose jobs take as long as the sandbox's do."""
    kept = sandbox.itwin.modeling.timing, sandbox.itwin.conversion.timing
    yield request.param
    sandbox.clear_faults()
    sandbox.itwin.modeling.timing, sandbox.itwin.conversion.timing = kept


@pytest.fixture(scope="module")
def data(sandbox: Sandbox) -> str:
    with opened("sync", sandbox) as client:
        return str(client.reality_data.create("Input", "CCImageCollection").id)


def jobs_of(client: Any, api: str) -> Any:
    return getattr(client, api).jobs


def service(sandbox: Sandbox, api: str) -> Any:
    return getattr(sandbox.itwin, api)


def spec(api: str, data: str) -> Any:
    if api == "modeling":
        return modeling.FillImageProperties(image_collections=[data])
    return PointCloudConversion(point_cloud=data)


def in_steps(handle: Any, sandbox: Sandbox) -> list[float]:
    """Let the handle's waits pass on the sandbox's clock; gives the list that its pauses come to."""
    pauses: list[float] = []
    inner = bare(handle)

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        sandbox.clock.advance(seconds)

    async def asleep(seconds: float) -> None:
        sleep(seconds)

    inner._clock = sandbox.clock.time
    inner._sleep = asleep if isinstance(handle, Blocking) else sleep
    return pauses


# --- lists ----------------------------------------------------------------------------------------------------------


def test_criteria(kind: str, api: str) -> None:
    """Each criterion finds its jobs."""
    with Sandbox("itwin") as sandbox, opened(kind, sandbox) as client:
        jobs, itwin = jobs_of(client, api), sandbox.itwin.itwin_id
        one, two = (client.reality_data.create(name, "CCImageCollection").id for name in ("One", "Two"))
        first = jobs.submit(spec(api, one), name="It's 1").id
        sandbox.clock.advance(60)
        second = jobs.submit(spec(api, two), name="Job 2").id
        between = sandbox.clock.now() - timedelta(seconds=30)
        made = jobs.get(first).specifications
        output = made.outputs.scene if api == "modeling" else made.output

        def find(**criteria: Any) -> list[str]:
            return [each.id for each in jobs.list(**criteria).to_list()]

        assert find() == find(itwin_id=itwin) == [first, second]
        assert find(name="It's 1") == find(created_before=between) == find(input_id=one) == [first]
        assert find(output_id=output) == find(state="Success") == [first]
        assert find(created_after=between) == find(input_id=two) == find(state=["Queued", "Active"]) == [second]
        assert find(input_id=[one, two]) == [first, second]
        assert find(output_id=[output, one]) == [first]
        assert find(email="service@sandbox.example") == [first, second]
        assert find(email="nobody@sandbox.example") == []
        own = spec(api, one).type_
        assert find(type_=own) == find(type_=[own]) == [first, second]
        assert find(where=job.name.eq("Job 2") | job.id.eq(first), itwin_id=itwin) == [first, second]
        assert find(where=job.name.ne("Job 2")) == find(where="name ne 'Job 2'") == [first]
        assert find(where="name in ('Job 2')", state="Queued") == find(where=job.id.eq(second)) == [second]
        assert find(name="Job 2", input_id=one) == []
        assert sandbox.wrong == []


def test_default_itwin(kind: str, sandbox: Sandbox, api: str, data: str, sent: list[httpx.Request]) -> None:
    """Filters default to the iTwin of the client."""
    with opened(kind, sandbox, sent) as client:
        jobs, shared = jobs_of(client, api), sandbox.itwin.shared_itwin_id

        def asked() -> str:
            return parse_qs(urlsplit(str(sent[-1].url)).query)["$filter"][0]

        jobs.list(state="Queued").to_list()
        assert asked() == f"iTwinId eq {sandbox.itwin.itwin_id} and state in ('Queued')"
        assert jobs.list(itwin_id=shared).to_list() == []
        assert asked() == f"iTwinId eq {shared}"
        for where in (job.itwin_id.eq(shared), f"iTwinId eq {shared}"):
            jobs.list(where=where).to_list()
            assert asked() == f"iTwinId eq {shared}"
        either = f"iTwinId eq {shared} or state eq 'Queued'"
        jobs.list(where=either).to_list()
        assert asked() == either
        jobs.list(where=job.itwin_id.eq(shared) | job.state.in_("Queued")).to_list()
        assert asked() == f"iTwinId eq {shared} or iTwinId eq {sandbox.itwin.itwin_id} and state in ('Queued')"
        jobs.list(where="name in ('iTwinId')").to_list()
        assert asked() == f"iTwinId eq {sandbox.itwin.itwin_id} and name in ('iTwinId')"
        with pytest.raises(NotFound):  # it is seen, but nothing may be made in it
            jobs.submit(spec(api, data), itwin_id=shared)
        assert jobs.get(jobs.submit(spec(api, data)).id).itwin_id == sandbox.itwin.itwin_id


def test_itwin_of_run(kind: str, sandbox: Sandbox, api: str, data: str, sent: list[httpx.Request]) -> None:
    """`run` uses the named iTwin."""
    service(sandbox, api).timing = QUICK
    shared = sandbox.itwin.shared_itwin_id
    with opened(kind, sandbox, sent, poll_seconds=0.01) as client, pytest.raises(NotFound):
        jobs_of(client, api).run(spec(api, data), itwin_id=shared)
    assert json.loads(sent[-1].content)["iTwinId"] == shared


@pytest.mark.parametrize("list_", [*APIS, "reality data"])
def test_prefetch(kind: str, sandbox: Sandbox, list_: str, data: str, sent: list[httpx.Request]) -> None:
    """Pages are fetched ahead unless `prefetch` is 0."""
    with opened(kind, sandbox, sent) as client:
        if list_ in APIS:
            resource, name = jobs_of(client, list_), f"Ahead {list_} {kind}"
            for _ in range(2):
                resource.submit(spec(list_, data), name=name)
            criteria = {"name": name}
        else:
            resource, criteria = client.reality_data, {}
            for _ in range(2):
                resource.create("Ahead", "CCImageCollection")

        def asked_by(**more: Any) -> int:
            """How many pages are asked for by the time that another question has been answered."""
            sent.clear()
            next(iter(resource.list(page_size=1, limit=2, **criteria, **more)))
            client.itwins.account()
            return sum("%24top=1" in str(each.url) for each in sent)

        assert (asked_by(prefetch=0), asked_by()) == (1, 2)


def test_pages(kind: str, sandbox: Sandbox, api: str, data: str, sent: list[httpx.Request]) -> None:
    """Pages have the requested size, and lists resume at a token."""
    with opened(kind, sandbox, sent) as client:
        jobs, name = jobs_of(client, api), f"Pages {api} {kind}"
        many = [jobs.submit(spec(api, data), name=name).id for _ in range(7)]

        def sizes() -> list[str]:
            lists = [parse_qs(urlsplit(str(each.url)).query) for each in sent if "filter" in str(each.url)]
            return [each["$top"][0] for each in lists]

        assert [each.id for each in jobs.list(name=name, page_size=2).to_list()] == many
        assert sizes() == ["2"] * 4  # also where the next link has none
        sent.clear()
        assert [each.id for each in jobs.list(name=name, limit=3).to_list()] == many[:3]
        assert sizes() == ["3"]  # no more than is wanted
        pager = jobs.list(name=name, page_size=3, prefetch=0)
        pages = pager.pages()
        next(pages)
        token = next(pages).resume_token
        assert token is not None
        assert {"+", "/", "="} <= set(token)
        again = jobs.list(name=name, page_size=3, start=token)
        assert [each.id for each in again.to_list()] == many[6:]


@pytest.mark.parametrize("size", [0, 1001, -1])
def test_invalid_page_size(client: Any, api: str, size: int) -> None:
    """A page size out of bounds is an error at once."""
    with pytest.raises(ConfigError, match="1 to 1000"):
        jobs_of(client, api).list(page_size=size)


def test_missing_criteria(kind: str, sandbox: Sandbox, api: str) -> None:
    """Lists need a criterion that the platform accepts, and jobs need an iTwin."""
    with opened(kind, sandbox, itwin_id=None) as client:
        with pytest.raises(ConfigError, match="at least one criterion"):
            jobs_of(client, api).list()
        with pytest.raises(BadRequest, match="no such property: 'size'"):
            jobs_of(client, api).list(where="size eq 1").to_list()
        with pytest.raises(ConfigError, match="belongs to an iTwin"):
            jobs_of(client, api).submit(spec(api, "x"))


def test_spec_of_other_api(client: Any, api: str) -> None:
    """A specification of another API is an error that names the API."""
    other = next(each for each in APIS if each != api)
    with pytest.raises(
        ConfigError, match=rf"of reality-{other}, not of reality-{api}: give it to client\.{other}\.jobs"
    ):
        jobs_of(client, api).submit(spec(other, "x"))


def _links(href: Any) -> modeling.NextPageLink:
    return modeling.NextPageLink(next_=modeling.Link(href=href))


@pytest.mark.parametrize(
    ("query", "token"),
    [
        ("$top=2&continuationToken=YWI+Lz8=", "YWI+Lz8="),
        ("continuationToken=YWI%2BLz8%3D&$top=2", "YWI+Lz8="),
        ("ContinuationToken=YWI+Lz8%3D", "YWI+Lz8="),
        ("$filter=name%20eq%20'a'&CONTINUATIONTOKEN=a%20b#x", "a b"),
        ("$filter=a&continuationToken=+/a%3D%2B%20&$top=2", "+/a=+ "),
        ("notcontinuationToken=x&continuationToken=y", "y"),
    ],
)
def test_next_token(query: str, token: str) -> None:
    """The token of the next page is decoded as the platform encodes it."""
    assert next_token(_links(f"https://api.example/jobs?{query}")) == token


@pytest.mark.parametrize(
    "links", [None, UNSET, modeling.NextPageLink(), modeling.NextPageLink(next_=None), _links(None), _links("")]
)
def test_last_page(links: Any) -> None:
    """A page without a link is the last."""
    assert next_token(links) is None


@pytest.mark.parametrize("query", ["", "?$top=2", "?continuationToken=", "?continuationToken=&x=1"])
def test_link_without_token(query: str) -> None:
    """A link without a token is an error, not the end of the list."""
    with pytest.raises(DecodeError, match="has no continuationToken; the list is not at its end"):
        next_token(_links(f"https://api.example/jobs{query}"))


# --- single jobs ----------------------------------------------------------------------------------------------------


def test_life_of_job(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """A job is created, read, polled and cancelled."""
    service(sandbox, api).timing = SLOW
    jobs = jobs_of(client, api)
    handle = jobs.submit(spec(api, data), name="To stop")
    assert jobs.get(handle.id).name == "To stop"
    assert jobs.progress(handle.id).state == "Queued"
    sandbox.clock.advance(255)
    now = jobs.progress(handle.id)
    assert (now.state, now.phase, now.raw.state.value) == ("Active", Phase.RUNNING, "Active")
    assert now.progress == pytest.approx(0.25, abs=0.01)
    assert jobs.cancel(handle.id).state == "TerminatingOnCancel"
    sandbox.clock.advance(5)
    with pytest.raises(JobCancelled, match=f"job {handle.id} was cancelled"):
        handle.wait()
    with pytest.raises(Unprocessable, match="cannot be cancelled: it is in state Cancelled"):
        handle.cancel()
    assert f"itwin/reality-{api}" in repr(bare(jobs))


def test_missing_job(client: Any, api: str) -> None:
    """A missing job is NotFound."""
    jobs = jobs_of(client, api)
    for call in (jobs.get, jobs.cancel, jobs.messages, jobs.progress):
        with pytest.raises(NotFound, match="check the id"):
            call("00000000-0000-4000-8000-000000000000")


def test_expired_progress(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """Without progress, the status is that of the job."""
    service(sandbox, api).timing = QUICK
    jobs = jobs_of(client, api)
    handle = jobs.submit(spec(api, data))
    service(sandbox, api).fail_next()
    failed = jobs.submit(spec(api, data))
    sandbox.clock.advance(31 * 24 * 3600)
    now = jobs.progress(handle.id)
    assert (now.state, now.progress, now.raw.id) == ("Success", None, handle.id)
    assert isinstance(handle.wait(), modeling.FillImagePropertiesOutputs if api == "modeling" else str)
    with pytest.raises(JobFailed, match="Scan 4"):
        failed.wait()


def test_messages(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """Messages have their parameters filled in."""
    service(sandbox, api).timing = QUICK
    service(sandbox, api).fail_next(
        code="Full", title="No room", message="%2 has no room for %1, %3.", params=("a", "b")
    )
    jobs = jobs_of(client, api)
    handles = [jobs.submit(spec(api, data), name="Warned") for _ in range(4)]
    result = [jobs.messages(each.id) for each in handles]
    assert result[0].errors == (JobMessage(code="Full", title="No room", message="b has no room for a, %3."),)
    assert jobs.progress(handles[0].id).errors == result[0].errors
    warned = [each.warnings[0] for each in result if each.warnings]
    assert warned
    assert 'Nothing is wrong with "Warned"' in str(warned[0])


# --- waits ----------------------------------------------------------------------------------------------------------


def test_wait(kind: str, api: str) -> None:
    """`wait` polls by the vendor's schedule until success."""
    with Sandbox("itwin") as sandbox, opened(kind, sandbox) as client:
        sandbox.clock.stop()
        service(sandbox, api).timing = Timing(queued=500, active=200)
        data = client.reality_data.create("Input", "CCImageCollection").id
        handle = jobs_of(client, api).submit(spec(api, data))
        statuses: list[JobStatus] = []
        pauses = in_steps(handle, sandbox)
        handle.wait(on_progress=statuses.append)
    assert pauses == [15, 30, 60, 120, 120, 120, 120] + [15] * 8
    assert [each.state for each in statuses] == ["Queued"] * 7 + ["Active"] * 8 + ["Success"]
    assert statuses[-1].progress == 1.0


def test_failed_job(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """JobFailed has the messages of the platform."""
    service(sandbox, api).timing = Timing(queued=0, active=0.2, terminating=0.1)
    service(sandbox, api).fail_next(message='Invalid input data. ("%1")', params=("Scan 7",))
    with pytest.raises(JobFailed, match=r'InputData_Invalid: Invalid input data\. \("Scan 7"\)') as caught:
        jobs_of(client, api).run(spec(api, data))
    assert caught.value.state == "Failed"
    assert [getattr(each, "code", "") for each in caught.value.errors] == ["InputData_Invalid"]


@pytest.mark.parametrize("fault", ["html", "cut"])
def test_unreadable_messages(fault: Any, kind: str, sandbox: Sandbox, api: str, data: str) -> None:
    """A failed job raises JobFailed if its messages cannot be read."""
    service(sandbox, api).timing = QUICK
    service(sandbox, api).fail_next()
    sandbox.fault(fault, operation=f"reality-{api}/jobs-messages")
    with opened(kind, sandbox, retries=RetryPolicy(max_attempts=1)) as client, pytest.raises(JobFailed) as caught:
        jobs_of(client, api).run(spec(api, data))
    sandbox.clear_faults()
    assert caught.value.errors == ()


def test_wait_timeout(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """JobTimeout has a note with the handle."""
    service(sandbox, api).timing = Timing(queued=5, active=0)  # it ends, so that a wait without an end does, too
    with pytest.raises(JobTimeout, match="is still Queued after") as caught:
        jobs_of(client, api).run(spec(api, data), timeout=0.05)
    (note,) = caught.value.__notes__
    assert f'"kind": "itwin/reality-{api}"' in note
    assert caught.value.job_id in note


@pytest.mark.parametrize("fault", ["cut", "rate-limit", "html"])
def test_failed_poll(fault: Any, kind: str, sandbox: Sandbox, api: str, data: str) -> None:
    """A failed poll does not end a wait."""
    service(sandbox, api).timing = Timing(queued=0, active=40)
    with opened(kind, sandbox, retries=RetryPolicy(max_attempts=1)) as client:
        handle = jobs_of(client, api).submit(spec(api, data))
        statuses: list[JobStatus] = []
        pauses = in_steps(handle, sandbox)

        def tell(status: JobStatus) -> None:
            statuses.append(status)
            if len(statuses) == 1:
                sandbox.fault(fault, operation="jobs-progress", times=1, seconds=0)

        handle.wait(on_progress=tell)
        assert statuses[-1].state == "Success"
        assert len(pauses) == len(statuses)  # one more than without the failed question


def test_failed_polls(kind: str, sandbox: Sandbox, api: str, data: str) -> None:
    """Persistent failures end a wait."""
    with opened(kind, sandbox, retries=RetryPolicy(max_attempts=1)) as client:
        handle = jobs_of(client, api).submit(spec(api, data))
        in_steps(handle, sandbox)
        sandbox.fault("rate-limit", operation="jobs-progress", seconds=0)
        with pytest.raises(RateLimited) as caught:
            handle.wait(tolerance=PollTolerance(max_failures=2))
        assert "the job itself goes on" in caught.value.__notes__[-1]
        sandbox.clear_faults()


def test_unknown_state(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """An unknown state is preserved."""
    jobs = jobs_of(client, api)
    handle = jobs.submit(spec(api, data))
    sandbox.fault("unknown-enum", operation="jobs-*", times=1)
    now = jobs.progress(handle.id)
    assert (now.state, now.phase) == ("SandboxUnknown", Phase.UNKNOWN)


def test_unknown_type(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """A job of an unknown type is readable, and its outputs raise DecodeError."""
    service(sandbox, api).timing = QUICK
    jobs = jobs_of(client, api)
    handle = jobs.submit(spec(api, data), name=f"Unknown {api} {type(client).__name__}")
    sandbox.fault("unknown-enum", operation="jobs-get*")
    (result,) = jobs.list(name=f"Unknown {api} {type(client).__name__}").to_list()
    assert result.id == jobs.get(handle.id).id == handle.id
    assert result.type_ == "SandboxUnknown"
    with pytest.raises(
        DecodeError, match=r"job .* succeeded, but its outputs cannot be read: see jobs\.get\(\.\.\.\)\.specifications"
    ):
        handle.wait()


def test_interrupted_wait(client: Any, sandbox: Sandbox, api: str, data: str) -> None:
    """An interrupted wait does not cancel the job."""
    service(sandbox, api).timing = SLOW
    jobs = jobs_of(client, api)
    handle = jobs.submit(spec(api, data))

    def interrupted(_: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        handle.wait(on_progress=interrupted)
    assert any(handle.id in each for each in caught.value.__notes__)
    assert jobs.get(handle.id).state == "Queued"


def test_cancelled_wait(sandbox: Sandbox, api: str, data: str) -> None:
    """A cancelled task does not cancel the job."""
    service(sandbox, api).timing = SLOW
    with opened("async", sandbox) as client:
        handle = jobs_of(client, api).submit(spec(api, data))

        async def main() -> None:
            seen = asyncio.Event()
            task = asyncio.ensure_future(handle.inner.wait(on_progress=lambda _: seen.set()))
            await seen.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        client.runner.run(main())
        assert jobs_of(client, api).get(handle.id).state == "Queued"


# --- handles --------------------------------------------------------------------------------------------------------


def test_attach(kind: str, sandbox: Sandbox, api: str, data: str) -> None:
    """A client attaches to jobs of its API, by handle or id."""
    service(sandbox, api).timing = QUICK
    with opened(kind, sandbox) as client:
        handle = jobs_of(client, api).submit(spec(api, data))
        text, id_ = handle.to_json(), handle.id
    for form in (text, id_, f" {id_} "):
        with opened(kind, sandbox, itwin_id=None) as client:
            again = jobs_of(client, api).attach(form)
            assert again.id == id_
            made = again.wait()
            assert isinstance(made, modeling.FillImagePropertiesOutputs if api == "modeling" else str)
            assert jobs_of(client, api).attach(form, type(spec(api, data))).wait() == made
            another = modeling.Tiling if api == "modeling" else conversion.MeshSampling
            with pytest.raises(ConfigError, match=f"not a {another.type_}: attach to it as what it is"):
                jobs_of(client, api).attach(form, another).wait()
            other = jobs_of(client, next(each for each in APIS if each != api))
            for wrong in (text, "", "{"):
                with pytest.raises(ConfigError):
                    other.attach(wrong)
            with pytest.raises(ConfigError, match=f"'itwin/reality-{api}', not of"):
                other.attach(text)


def test_poll_seconds(kind: str, sandbox: Sandbox, api: str, data: str) -> None:
    """`poll_seconds` also applies to attached jobs."""
    service(sandbox, api).timing = Timing(queued=5, active=5)
    with opened(kind, sandbox, poll_seconds=2.5) as client:
        jobs = jobs_of(client, api)
        for attached in (False, True):
            handle = jobs.submit(spec(api, data))
            handle = jobs.attach(handle.id) if attached else handle
            pauses = in_steps(handle, sandbox)
            handle.wait()
            assert pauses
            assert set(pauses) == {2.5}


# --- outputs --------------------------------------------------------------------------------------------------------


def test_modeling_outputs(client: Any, sandbox: Sandbox, data: str) -> None:
    """Each type of modeling job returns its own outputs."""
    sandbox.itwin.modeling.timing = QUICK
    bucket = client.modeling.bucket()
    path = bucket.reference("crs.json")
    for wanted in (
        modeling.FillImageProperties(image_collections=[data]),
        modeling.Calibration(scene=data, crs_data=path),
        modeling.Tiling(scene=data),
        modeling.Reconstruction(scene=data, output_modeling_reference=True),
        modeling.Reconstruction(scene=data, exports=["3DTiles", "LAS"]),
        modeling.Production(scene=data, modeling_reference=data, exports=["OBJ"]),
        modeling.ImportPointCloud(scene=data),
    ):
        result = client.modeling.jobs.run(wanted)
        assert type(result).__name__ == f"{type(wanted).__name__}Outputs"
    assert [
        each.format_
        for each in client.modeling.jobs.run(modeling.Reconstruction(scene=data, exports=["3DTiles", "LAS"])).exports
    ] == ["3DTiles", "LAS"]


def test_conversion_output(client: Any, sandbox: Sandbox, data: str) -> None:
    """A conversion returns the id of its output."""
    sandbox.itwin.conversion.timing = QUICK
    made = client.conversion.jobs.run(PointCloudConversion(point_cloud=data), name="Converted")
    assert client.reality_data.get(made).type_ == "OPC"
    assert client.conversion.jobs.list(output_id=made).to_list()[0].name == "Converted"


def test_presets(client: Any) -> None:
    """Presets of the platform are listed."""
    assert all(each.id for each in client.modeling.presets())
    assert "Modeling" in repr(bare(client.modeling))
    assert "Conversion" in repr(bare(client.conversion))
