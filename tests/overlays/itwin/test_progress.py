"""What is made of the platform's words on a job, without any I/O."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from tiepoint_core import JobStatus, Phase
from tiepoint_itwin import JobMessage, vendor_schedule
from tiepoint_itwin._jobs.messages import read_messages
from tiepoint_itwin._jobs.poll_schedule import poll_schedule
from tiepoint_itwin._jobs.status import status_of_progress


def status(progress: float | None) -> JobStatus:
    return JobStatus(state="Active", phase=Phase.RUNNING, progress=progress)


def test_vendor_schedule() -> None:
    """Intervals grow, and restart when the percentage changes."""
    schedule = vendor_schedule()
    percentages = [None, 0.0, 0.0, 0.0, 0.0, 0.0, 0.3, 0.3, 0.4, 0.4, 0.4]
    pauses = [schedule(0.0, None if each is None else status(each)) for each in percentages]
    assert pauses == [15, 15, 30, 60, 120, 120, 15, 30, 15, 30, 60]


def test_schedule_without_percentage() -> None:
    """Intervals also grow without a percentage."""
    schedule = vendor_schedule()
    assert [schedule(0.0, status(None)) for _ in range(5)] == [15, 30, 60, 120, 120]


def test_separate_schedules() -> None:
    """Each wait has a separate schedule."""
    first, other = poll_schedule(None)(), poll_schedule(None)()
    assert [first(0.0, status(0.0)), first(0.0, status(0.0)), other(0.0, status(0.0))] == [15, 30, 15]


def test_fixed_interval() -> None:
    """A fixed interval does not change."""
    schedule = poll_schedule(3)()
    assert [schedule(0.0, None), schedule(99.0, status(0.5))] == [3, 3]


@pytest.mark.parametrize(
    ("state", "phase"),
    [
        ("Queued", Phase.RUNNING),
        ("Active", Phase.RUNNING),
        ("TerminatingOnCancel", Phase.RUNNING),
        ("TerminatingOnFailure", Phase.RUNNING),
        ("Cancelled", Phase.CANCELLED),
        ("Failed", Phase.FAILED),
        ("Success", Phase.SUCCEEDED),
        ("Paused", Phase.UNKNOWN),
    ],
)
def test_states(state: str, phase: Phase) -> None:
    """States have phases, and unknown states are preserved."""
    progress: Any = SimpleNamespace(state=state, percentage=50)
    assert status_of_progress(progress) == JobStatus(state=state, phase=phase, progress=0.5, raw=progress)


@pytest.mark.parametrize(
    ("percentage", "progress"), [(None, None), (0, 0.0), (99.99, 0.9999), (100, 1.0), (101, 1.0), (-1, 0.0)]
)
def test_percentages(percentage: float | None, progress: float | None) -> None:
    """Progress is between 0 and 1."""
    raw: Any = SimpleNamespace(state="Active", percentage=percentage)
    assert status_of_progress(raw).progress == pytest.approx(progress)


def raw(message: str | None, *params: str, code: str | None = "C", title: str | None = "T") -> Any:
    return SimpleNamespace(code=code, title=title, message=message, params=list(params) or None)


@pytest.mark.parametrize(
    ("message", "params", "text"),
    [
        ('Invalid input data. ("%1")', ("Scan 4",), 'Invalid input data. ("Scan 4")'),
        ("%2 of %1, %1", ("a", "b"), "b of a, a"),
        ("%1 and %2", ("a",), "a and %2"),
        ("%0 %1", (), "%0 %1"),
        ("100% of %1", ("%2", "x"), "100% of %2"),
        ("%11", tuple("abcdefghijk"), "k"),
        (None, (), ""),
    ],
)
def test_parameters(message: str | None, params: tuple[str, ...], text: str) -> None:
    """Parameters are filled in; other placeholders are preserved."""
    messages: Any = SimpleNamespace(errors=[raw(message, *params)], warnings=None)
    result = read_messages(messages)
    assert result.errors == (JobMessage(code="C", title="T", message=text),)
    assert result.warnings == ()


def test_message_as_text() -> None:
    """A message is shown by the parts that it has."""
    assert str(JobMessage(code="C", title="T", message="M")) == "C: M"
    assert str(JobMessage(code="C", title="T", message="")) == "C: T"
    assert str(JobMessage(code="", title="T", message="")) == "T"
    messages: Any = SimpleNamespace(errors=None, warnings=[raw(None, code=None, title=None)])
    nothing = read_messages(messages)
    assert nothing.errors == ()
    assert str(nothing.warnings[0]) == ""
