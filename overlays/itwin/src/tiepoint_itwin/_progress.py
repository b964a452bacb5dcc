"""What the platform says of a job: states, progress, messages, and how often it wants to be asked. Without I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from attr import frozen
from tiepoint_core import JobStatus, Phase, PollSchedule

__all__ = ["JobMessage", "JobMessages", "as_messages", "as_status", "every", "vendor_schedule"]

_PHASES: Final = {
    "Queued": Phase.RUNNING,
    "Active": Phase.RUNNING,
    "TerminatingOnCancel": Phase.RUNNING,
    "TerminatingOnFailure": Phase.RUNNING,
    "Cancelled": Phase.CANCELLED,
    "Failed": Phase.FAILED,
    "Success": Phase.SUCCEEDED,
}
_STEPS: Final = (15.0, 30.0, 60.0, 120.0)


@frozen(kw_only=True)
class JobMessage:
    """What a job has to say.

    Attributes:
        code: The platform's code.
        title: A few words.
        message: The whole of it, its parameters filled in.
    """

    code: str
    title: str
    message: str

    def __str__(self) -> str:
        return f"{self.code}: {self.message or self.title}" if self.code else self.message or self.title


@frozen(kw_only=True)
class JobMessages:
    """What a job has to say so far.

    Attributes:
        errors: What went wrong.
        warnings: What might have.
    """

    errors: tuple[JobMessage, ...]
    warnings: tuple[JobMessage, ...]


class RawMessage(Protocol):
    """A message as it comes: ``%1`` in its text is the first of its parameters."""

    @property
    def code(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def params(self) -> Sequence[str]: ...


class RawMessages(Protocol):
    """Messages as they come."""

    @property
    def errors(self) -> Sequence[RawMessage]: ...
    @property
    def warnings(self) -> Sequence[RawMessage]: ...


def as_messages(raw: RawMessages) -> JobMessages:
    """Fill the parameters in. Lists and texts that are null, against the definition, are empty."""
    return JobMessages(errors=tuple(map(_filled, raw.errors or ())), warnings=tuple(map(_filled, raw.warnings or ())))


def _filled(raw: RawMessage) -> JobMessage:
    params = raw.params or ()

    def value(found: re.Match[str]) -> str:
        number = int(found[1])
        return str(params[number - 1]) if 1 <= number <= len(params) else found[0]

    text = re.sub(r"%(\d{1,3})", value, raw.message or "")
    return JobMessage(code=raw.code or "", title=raw.title or "", message=text)


def as_status(state: object, percentage: float | None, raw: object = None) -> JobStatus:
    """What a job's state and percentage mean; `raw` is the answer that has them."""
    told = str(getattr(state, "value", state))
    return JobStatus(
        state=told,
        phase=_PHASES.get(told, Phase.UNKNOWN),
        progress=None if percentage is None else min(1.0, max(0.0, percentage / 100)),
        raw=raw,
    )


def vendor_schedule() -> PollSchedule:
    """Ask after 15, 30, 60, then 120 seconds, and after 15 again when the percentage has changed.

    Documented for version 1 of Reality Modeling and for Reality Analysis; that it holds for these two is inferred.
    """
    step, last = 0, None

    def schedule(_: float, status: JobStatus | None) -> float:
        nonlocal step, last
        progress = status.progress if status is not None else None
        step = 0 if progress != last else step
        last, pause = progress, _STEPS[min(step, len(_STEPS) - 1)]
        step += 1
        return pause

    return schedule


def every(seconds: float | None) -> Callable[[], PollSchedule]:
    """Ask at a fixed interval; None: as the vendor wants it."""
    return vendor_schedule if seconds is None else lambda: lambda _, __: seconds
