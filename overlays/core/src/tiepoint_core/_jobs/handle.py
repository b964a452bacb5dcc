"""State of a job handle, without I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .._errors import JobTimeout
from .status import JobStatus, PollSchedule, PollTolerance, write_handle
from .waiting import Waiting


class JobHandleBase:
    """Identity and last status of a remote job."""

    def __init__(
        self, kind: str, job_id: str, is_new: bool, schedule: Callable[[], PollSchedule], clock: Callable[[], float]
    ) -> None:
        self._kind = kind
        self._id = job_id
        self._schedule = schedule
        self._created_at = clock() if is_new else None
        self._clock = clock
        self._status: JobStatus | None = None

    @property
    def id(self) -> str:
        """ID of the job at the service."""
        return self._id

    @property
    def status(self) -> JobStatus | None:
        """Last status that was fetched, or None before the first request."""
        return self._status

    def to_json(self) -> str:
        """Return the handle as JSON without secrets, to attach to the job again, in another process for instance."""
        return write_handle(self._kind, self._id)

    def __repr__(self) -> str:
        state = f", state={self._status.state!r}" if self._status else ""
        return f"{type(self).__name__}(id={self._id!r}{state})"

    def _set_status(self, status: JobStatus) -> JobStatus:
        self._status = status
        self._created_at = None
        return status

    def _waiting(
        self, timeout: float | None, schedule: PollSchedule | None, tolerance: PollTolerance | None
    ) -> Waiting:
        return Waiting(
            self._id,
            timeout=timeout,
            schedule=schedule or self._schedule(),
            tolerance=tolerance or PollTolerance(),
            created_at=self._created_at,
            clock=self._clock,
        )

    @contextmanager
    def _attach_note(self) -> Iterator[None]:
        """Note on timeouts and interruptions, such as Ctrl-C or a cancelled task, how to attach to the job again."""
        try:
            yield
        except BaseException as error:
            if isinstance(error, JobTimeout) or not isinstance(error, Exception):
                error.add_note(f"the job goes on at the service; attach to it again with {self.to_json()}")
            raise
