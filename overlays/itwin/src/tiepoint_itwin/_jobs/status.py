"""Status of a job: meaning of its state and percentage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tiepoint_core import JobStatus, Phase

if TYPE_CHECKING:
    from tiepoint_itwin_api.reality_conversion import models as conversion
    from tiepoint_itwin_api.reality_modeling import models as modeling

_PHASES: Final = {
    "Queued": Phase.RUNNING,
    "Active": Phase.RUNNING,
    "TerminatingOnCancel": Phase.RUNNING,
    "TerminatingOnFailure": Phase.RUNNING,
    "Cancelled": Phase.CANCELLED,
    "Failed": Phase.FAILED,
    "Success": Phase.SUCCEEDED,
}


def status_of_progress(progress: modeling.JobProgress | conversion.JobProgress) -> JobStatus:
    """Return the status of a job from its progress."""
    return _status(progress.state, progress.percentage, progress)


def status_of_job(job: modeling.Job | conversion.Job) -> JobStatus:
    """Return the status of a job from the job itself, without a percentage."""
    return _status(job.state, None, job)


def _status(state: object, percentage: float | None, raw: object) -> JobStatus:
    text = str(getattr(state, "value", state))
    return JobStatus(
        state=text,
        phase=_PHASES.get(text, Phase.UNKNOWN),
        progress=None if percentage is None else min(1.0, max(0.0, percentage / 100)),
        raw=raw,
    )
