"""Waiting for jobs: when it ends and how, and how often the service is asked."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from tiepoint_core import (
    AsyncJobHandle,
    AuthError,
    ConfigError,
    ConnectionLost,
    HttpError,
    JobCancelled,
    JobFailed,
    JobHandle,
    JobStatus,
    JobTimeout,
    NotFound,
    Phase,
    PollTolerance,
    RateLimited,
    ServerError,
    TiepointError,
    UnknownJobState,
    adaptive_schedule,
)

RUNNING = JobStatus(state="Active", phase=Phase.RUNNING, progress=0.5)
QUEUED = JobStatus(state="Queued", phase=Phase.RUNNING)
DONE = JobStatus(state="Success", phase=Phase.SUCCEEDED, progress=1.0)
PAUSED = JobStatus(state="Paused", phase=Phase.UNKNOWN)
LOST = ConnectionLost("it broke", outcome="unknown")

Told = JobStatus | BaseException


class Service:
    """Tells what it is told to tell, the last for ever; time passes only in its waits."""

    kind = "example"

    def __init__(self, *tells: Told) -> None:
        self.tells = list(tells)
        self.asked: list[float] = []
        self.cancelled = False
        self.now = 0.0

    def status(self, job_id: str) -> JobStatus:
        assert job_id == "j1"
        self.asked.append(self.now)
        told = self.tells.pop(0) if len(self.tells) > 1 else self.tells[0]
        if isinstance(told, BaseException):
            raise told
        return told

    def cancel(self, job_id: str) -> None:
        assert job_id == "j1"
        self.cancelled = True
        self.tells = [JobStatus(state="Cancelled", phase=Phase.CANCELLED)]

    def result(self, job_id: str) -> str:
        return f"what {job_id} made"

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class AsyncService:
    kind = "example"

    def __init__(self, service: Service) -> None:
        self._service = service

    async def status(self, job_id: str) -> JobStatus:
        return self._service.status(job_id)

    async def cancel(self, job_id: str) -> None:
        self._service.cancel(job_id)

    async def result(self, job_id: str) -> str:
        return self._service.result(job_id)


Run = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    """Call a method of a handle of the kind whose turn it is."""

    def run(service: Service, method: str = "wait", *arguments: Any, made: bool = False, **options: Any) -> Any:
        if request.param == "sync":
            handle = JobHandle(service, "j1", made=made, clock=lambda: service.now, sleep=service.sleep)
            return getattr(handle, method)(*arguments, **options)

        async def sleep(seconds: float) -> None:
            service.sleep(seconds)

        async def main() -> Any:
            twin = AsyncJobHandle(AsyncService(service), "j1", made=made, clock=lambda: service.now, sleep=sleep)
            return await getattr(twin, method)(*arguments, **options)

        return asyncio.run(main())

    return run


def test_a_job_that_succeeds_gives_its_result_and_tells_its_progress(run: Run) -> None:
    seen: list[JobStatus] = []
    assert run(Service(QUEUED, RUNNING, DONE), on_progress=seen.append) == "what j1 made"
    assert seen == [QUEUED, RUNNING, DONE]


def test_a_job_that_fails_tells_why(run: Run) -> None:
    failed = JobStatus(state="Failed", phase=Phase.FAILED, errors=["no images", "no scene"])
    with pytest.raises(JobFailed, match="job j1 failed: no images; no scene") as caught:
        run(Service(failed))
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert (again.job_id, again.state, again.errors) == ("j1", "Failed", ("no images", "no scene"))


def test_a_job_can_be_cancelled(run: Run) -> None:
    service = Service(RUNNING)
    run(service, "cancel")
    assert service.cancelled
    with pytest.raises(JobCancelled):
        run(service)


def test_fault_40_a_job_is_not_found_just_after_it_was_made(run: Run) -> None:
    missing = NotFound("no such job", status_code=404)
    assert run(Service(missing, missing, RUNNING, DONE), made=True) == "what j1 made"
    with pytest.raises(NotFound):
        run(Service(missing), made=True)
    with pytest.raises(NotFound):
        run(Service(missing, DONE))
    with pytest.raises(NotFound):
        run(Service(RUNNING, missing, DONE), made=True)


def test_fault_40_that_a_job_is_not_found_is_put_up_with_only_just_after_it_was_made() -> None:
    missing = NotFound("no such job", status_code=404)
    service = Service(missing, missing, DONE)
    handle = JobHandle(service, "j1", made=True, clock=lambda: service.now, sleep=service.sleep)
    service.now = 25.0
    with pytest.raises(JobTimeout):
        handle.wait(timeout=0.0)
    service.now = 31.0
    with pytest.raises(NotFound):
        handle.wait()
    assert service.asked == [25.0, 31.0]


def test_fault_40_a_job_that_was_found_once_has_to_be_found_in_a_later_wait() -> None:
    service = Service(RUNNING, NotFound("no such job", status_code=404), DONE)
    handle = JobHandle(service, "j1", made=True, clock=lambda: service.now, sleep=service.sleep)
    with pytest.raises(JobTimeout):
        handle.wait(timeout=0.0)
    with pytest.raises(NotFound):
        handle.wait()


def test_fault_40_a_job_goes_back_to_the_queue(run: Run) -> None:
    assert run(Service(RUNNING, QUEUED, RUNNING, DONE)) == "what j1 made"


@pytest.mark.parametrize("passing", [LOST, ServerError("down", status_code=503)])
def test_fault_40_ten_polls_that_fail_in_a_row_do_not_end_the_wait_and_eleven_do(
    run: Run, passing: TiepointError
) -> None:
    assert run(Service(RUNNING, *[passing] * 10, RUNNING, *[passing] * 10, DONE)) == "what j1 made"
    with pytest.raises(type(passing)) as caught:
        run(Service(RUNNING, *[passing] * 11, DONE))
    assert any("11 polls failed in a row" in note for note in caught.value.__notes__)
    with pytest.raises(type(passing)):
        run(Service(RUNNING, passing, DONE), tolerance=PollTolerance(failures=0))


def test_an_error_that_does_not_pass_ends_the_wait(run: Run) -> None:
    with pytest.raises(AuthError):
        run(Service(RUNNING, AuthError("signed out"), DONE))
    passing = AuthError("the token service is down", passing=True)
    late = HttpError("too slow", status_code=408)
    assert run(Service(RUNNING, passing, late, DONE)) == "what j1 made"


def test_a_service_that_asks_to_wait_is_waited_for(run: Run) -> None:
    for asked, waited in ((45.0, 45.0), (1e9, 600.0)):
        service = Service(RateLimited("slow down", status_code=429, retry_after=asked), DONE)
        run(service)
        assert service.asked == [0.0, waited]


def test_fault_40_a_job_that_never_ends_is_a_timeout_with_its_id_and_was_asked_for_at_the_very_end(run: Run) -> None:
    service = Service(RUNNING)
    with pytest.raises(JobTimeout, match="job j1 is still Active after 100 s; it goes on") as caught:
        run(service, timeout=100.0)
    assert (caught.value.job_id, service.asked[-1]) == ("j1", 100.0)
    assert '"id": "j1"' in caught.value.__notes__[0]
    with pytest.raises(JobTimeout, match="not seen"):
        run(Service(LOST), timeout=5.0)


def test_fault_25_an_unknown_state_is_taken_as_running_for_a_while(run: Run) -> None:
    assert run(Service(PAUSED, PAUSED, DONE)) == "what j1 made"
    service = Service(PAUSED)
    with pytest.raises(UnknownJobState, match="'Paused'") as caught:
        run(service)
    assert caught.value.state == "Paused"
    assert 600.0 <= service.asked[-1] <= 700.0
    # Counted anew whenever a known state comes between.
    assert run(Service(*[PAUSED, RUNNING] * 40, DONE), tolerance=PollTolerance(unknown=5.0)) == "what j1 made"


def test_an_interruption_leaves_the_job_alone_and_tells_how_to_attach_again(run: Run) -> None:
    service = Service(RUNNING, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt) as caught:
        run(service)
    assert not service.cancelled
    (note,) = caught.value.__notes__
    assert '"id": "j1"' in note


def test_a_schedule_of_the_vendors_own_is_kept_to(run: Run) -> None:
    service = Service(RUNNING, RUNNING, RUNNING, DONE)
    run(service, schedule=lambda *_: 7.0)
    assert service.asked == [0.0, 7.0, 14.0, 21.0]


@pytest.mark.parametrize(
    ("elapsed", "told", "least", "most"),
    [
        (0, None, 1.8, 2.2),
        (100, None, 4.5, 5.5),
        (10_000, None, 54, 66),
        (100, 30.0, 30, 33),
        (0, 0.0, 1.8, 2.2),
        (10_000, 0.0, 54, 66),
        (10_000, 5.0, 54, 66),
        (100, 1e9, 600, 660),
    ],
)
def test_the_usual_schedule_waits_a_part_of_what_has_passed_and_as_long_as_the_service_says(
    elapsed: float, told: float | None, least: float, most: float
) -> None:
    status = JobStatus(state="s", phase=Phase.RUNNING, poll_after=told)
    assert adaptive_schedule(draw=lambda: 0.0)(elapsed, status) == pytest.approx(least)
    assert adaptive_schedule(draw=lambda: 1.0)(elapsed, status) == pytest.approx(most)


def test_a_job_that_is_always_about_to_be_done_is_asked_for_no_more_often(run: Run) -> None:
    service = Service(JobStatus(state="Active", phase=Phase.RUNNING, poll_after=0.0))
    with pytest.raises(JobTimeout):
        run(service, timeout=4 * 3600.0)
    assert len(service.asked) < 350


@pytest.mark.parametrize("senseless", [float("nan"), float("inf"), -1.0])
def test_a_senseless_schedule_is_no_busy_loop_and_no_end(run: Run, senseless: float) -> None:
    service = Service(RUNNING, RUNNING, DONE)
    run(service, schedule=lambda *_: senseless)
    assert service.asked == [0.0, 2.0, 4.0]


@pytest.mark.parametrize("told", [float("nan"), float("inf"), -1.0])
def test_a_senseless_estimate_is_as_none(told: float) -> None:
    status = JobStatus(state="s", phase=Phase.RUNNING, poll_after=told)
    assert adaptive_schedule(draw=lambda: 0.5)(100, status) == pytest.approx(5.0)


def test_a_handle_is_plain_json_and_attaches_in_another_process() -> None:
    handle = JobHandle(Service(DONE), "j1")
    assert json.loads(handle.to_json()) == {"version": 1, "kind": "example", "id": "j1"}
    for text in (handle.to_json(), "j1", " j1\n"):
        again = JobHandle.attach(Service(DONE), text)
        assert (again.id, again.wait()) == ("j1", "what j1 made")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "empty"),
        ("{", "no handle"),
        ("{}", "no handle"),
        ('{"version": 2, "kind": "example", "id": "j1"}', "no handle"),
        ('{"version": 1, "kind": "other", "id": "j1"}', "of a job of 'other', not of 'example'"),
        ("{" * 100_000, "no handle"),
    ],
)
def test_what_is_no_handle_is_refused(text: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        AsyncJobHandle.attach(AsyncService(Service(DONE)), text)


def test_a_handle_shows_its_id_and_state() -> None:
    handle = JobHandle(Service(DONE), "j1")
    assert repr(handle) == "JobHandle(id='j1')"
    handle.refresh()
    assert repr(handle) == "JobHandle(id='j1', state='Success')"
    assert handle.status == DONE
