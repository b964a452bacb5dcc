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
        answer = self.tells.pop(0) if len(self.tells) > 1 else self.tells[0]
        if isinstance(answer, BaseException):
            raise answer
        return answer

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

    def run(service: Service, method: str = "wait", *arguments: Any, is_new: bool = False, **options: Any) -> Any:
        if request.param == "sync":
            handle = JobHandle(service, "j1", is_new=is_new, clock=lambda: service.now, sleep=service.sleep)
            return getattr(handle, method)(*arguments, **options)

        async def sleep(seconds: float) -> None:
            service.sleep(seconds)

        async def main() -> Any:
            twin = AsyncJobHandle(AsyncService(service), "j1", is_new=is_new, clock=lambda: service.now, sleep=sleep)
            return await getattr(twin, method)(*arguments, **options)

        return asyncio.run(main())

    return run


def test_success(run: Run) -> None:
    """A successful job returns its result and reports its progress."""
    seen: list[JobStatus] = []
    assert run(Service(QUEUED, RUNNING, DONE), on_progress=seen.append) == "what j1 made"
    assert seen == [QUEUED, RUNNING, DONE]


def test_failure(run: Run) -> None:
    """A failed job raises an error with the reasons."""
    failed = JobStatus(state="Failed", phase=Phase.FAILED, errors=["no images", "no scene"])
    with pytest.raises(JobFailed, match="job j1 failed: no images; no scene") as caught:
        run(Service(failed))
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert (again.job_id, again.state, again.errors) == ("j1", "Failed", ("no images", "no scene"))


def test_cancel(run: Run) -> None:
    """A job can be cancelled."""
    service = Service(RUNNING)
    run(service, "cancel")
    assert service.cancelled
    with pytest.raises(JobCancelled):
        run(service)


def test_fault_40_new_job_missing(run: Run) -> None:
    """A new job may not be found for a while."""
    missing = NotFound("no such job", status_code=404)
    assert run(Service(missing, missing, RUNNING, DONE), is_new=True) == "what j1 made"
    with pytest.raises(NotFound):
        run(Service(missing), is_new=True)
    with pytest.raises(NotFound):
        run(Service(missing, DONE))
    with pytest.raises(NotFound):
        run(Service(RUNNING, missing, DONE), is_new=True)


def test_fault_40_missing_too_long() -> None:
    """A job that is missing for too long is an error."""
    missing = NotFound("no such job", status_code=404)
    service = Service(missing, missing, DONE)
    handle = JobHandle(service, "j1", is_new=True, clock=lambda: service.now, sleep=service.sleep)
    service.now = 25.0
    with pytest.raises(JobTimeout):
        handle.wait(timeout=0.0)
    service.now = 31.0
    with pytest.raises(NotFound):
        handle.wait()
    assert service.asked == [25.0, 31.0]


def test_fault_40_missing_later() -> None:
    """A job that was found once must be found by a later wait."""
    service = Service(RUNNING, NotFound("no such job", status_code=404), DONE)
    handle = JobHandle(service, "j1", is_new=True, clock=lambda: service.now, sleep=service.sleep)
    with pytest.raises(JobTimeout):
        handle.wait(timeout=0.0)
    with pytest.raises(NotFound):
        handle.wait()


def test_fault_40_requeued(run: Run) -> None:
    """A job can return to the queue."""
    assert run(Service(RUNNING, QUEUED, RUNNING, DONE)) == "what j1 made"


@pytest.mark.parametrize("passing", [LOST, ServerError("down", status_code=503)])
def test_fault_40_failed_polls(run: Run, passing: TiepointError) -> None:
    """Ten consecutive failed polls are tolerated, eleven are not."""
    assert run(Service(RUNNING, *[passing] * 10, RUNNING, *[passing] * 10, DONE)) == "what j1 made"
    with pytest.raises(type(passing)) as caught:
        run(Service(RUNNING, *[passing] * 11, DONE))
    assert any("11 polls failed in a row" in note for note in caught.value.__notes__)
    with pytest.raises(type(passing)):
        run(Service(RUNNING, passing, DONE), tolerance=PollTolerance(max_failures=0))


def test_permanent_error(run: Run) -> None:
    """A permanent error ends the wait."""
    with pytest.raises(AuthError):
        run(Service(RUNNING, AuthError("signed out"), DONE))
    passing = AuthError("the token service is down", transient=True)
    late = HttpError("too slow", status_code=408)
    assert run(Service(RUNNING, passing, late, DONE)) == "what j1 made"


def test_retry_after(run: Run) -> None:
    """The wait respects the interval that a service requests."""
    for asked, waited in ((45.0, 45.0), (1e9, 600.0)):
        service = Service(RateLimited("slow down", status_code=429, retry_after=asked), DONE)
        run(service)
        assert service.asked == [0.0, waited]


def test_fault_40_timeout(run: Run) -> None:
    """A job that never ends raises a timeout with its ID, after a last poll at the end."""
    service = Service(RUNNING)
    with pytest.raises(JobTimeout, match="job j1 is still Active after 100 s; it goes on") as caught:
        run(service, timeout=100.0)
    assert (caught.value.job_id, service.asked[-1]) == ("j1", 100.0)
    assert '"id": "j1"' in caught.value.__notes__[0]
    with pytest.raises(JobTimeout, match="not seen"):
        run(Service(LOST), timeout=5.0)


def test_fault_25_unknown_state(run: Run) -> None:
    """An unknown state counts as running for a while."""
    assert run(Service(PAUSED, PAUSED, DONE)) == "what j1 made"
    service = Service(PAUSED)
    with pytest.raises(UnknownJobState, match="'Paused'") as caught:
        run(service)
    assert caught.value.state == "Paused"
    assert 600.0 <= service.asked[-1] <= 700.0
    # Counted anew whenever a known state comes between.
    assert run(Service(*[PAUSED, RUNNING] * 40, DONE), tolerance=PollTolerance(max_unknown=5.0)) == "what j1 made"


def test_interruption(run: Run) -> None:
    """An interruption does not cancel the job, and notes how to attach again."""
    service = Service(RUNNING, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt) as caught:
        run(service)
    assert not service.cancelled
    (note,) = caught.value.__notes__
    assert '"id": "j1"' in note


def test_own_schedule(run: Run) -> None:
    """A schedule of the vendor or caller is used."""
    service = Service(RUNNING, RUNNING, RUNNING, DONE)
    run(service, schedule=lambda *_: 7.0)
    assert service.asked == [0.0, 7.0, 14.0, 21.0]


@pytest.mark.parametrize(
    ("elapsed", "poll_after", "least", "most"),
    [
        *[(0, poll_after, 1.8, 2.2) for poll_after in (None, 0.0)],
        *[(10_000, poll_after, 54, 66) for poll_after in (None, 0.0, 5.0)],
        (100, None, 4.5, 5.5),
        (100, 30.0, 30, 33),
        (100, 1e9, 600, 660),
    ],
)
def test_adaptive_schedule(elapsed: float, poll_after: float | None, least: float, most: float) -> None:
    """The default interval grows with the time waited and respects the service."""
    status = JobStatus(state="s", phase=Phase.RUNNING, poll_after=poll_after)
    assert adaptive_schedule(random=lambda: 0.0)(elapsed, status) == pytest.approx(least)
    assert adaptive_schedule(random=lambda: 1.0)(elapsed, status) == pytest.approx(most)


def test_zero_estimate(run: Run) -> None:
    """An estimate of zero does not shorten the interval."""
    service = Service(JobStatus(state="Active", phase=Phase.RUNNING, poll_after=0.0))
    with pytest.raises(JobTimeout):
        run(service, timeout=4 * 3600.0)
    assert len(service.asked) < 350


@pytest.mark.parametrize("seconds", [float("nan"), float("inf"), -1.0])
def test_invalid_interval(run: Run, seconds: float) -> None:
    """An invalid interval neither loops without a pause nor ends the wait, and an invalid estimate is ignored."""
    service = Service(RUNNING, RUNNING, DONE)
    run(service, schedule=lambda *_: seconds)
    assert service.asked == [0.0, 2.0, 4.0]
    status = JobStatus(state="s", phase=Phase.RUNNING, poll_after=seconds)
    assert adaptive_schedule(random=lambda: 0.5)(100, status) == pytest.approx(5.0)


def test_attach() -> None:
    """A handle is JSON that attaches in another process."""
    handle = JobHandle(Service(DONE), "j1")
    assert json.loads(handle.to_json()) == {"version": 1, "kind": "example", "id": "j1"}
    for text in (handle.to_json(), "j1", " j1\n"):
        again = JobHandle.attach(Service(DONE), text)
        assert (again.id, again.wait()) == ("j1", "what j1 made")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "empty"),
        ("{", "this text is neither"),
        ("{}", "this text is neither"),
        ('{"version": 2, "kind": "example", "id": "j1"}', "this text is neither"),
        ('{"version": 1, "kind": "other", "id": "j1"}', "of a job of 'other', not of 'example'"),
        ("{" * 100_000, "this text is neither"),
    ],
)
def test_invalid_handle(text: str, message: str) -> None:
    """A text that is not a handle is an error."""
    with pytest.raises(ConfigError, match=message):
        AsyncJobHandle.attach(AsyncService(Service(DONE)), text)


def test_repr() -> None:
    """A handle shows its ID and state."""
    handle = JobHandle(Service(DONE), "j1")
    assert repr(handle) == "JobHandle(id='j1')"
    handle.refresh()
    assert repr(handle) == "JobHandle(id='j1', state='Success')"
    assert handle.status == DONE
