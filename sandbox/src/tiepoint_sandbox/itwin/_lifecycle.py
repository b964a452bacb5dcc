"""How a job comes from one state to the next: by the clock alone, so that nothing runs in the background."""

from __future__ import annotations

from attrs import frozen

_FINAL = ("Cancelled", "Failed", "Success")


@frozen
class Timing:
    """How long a job takes.

    Attributes:
        queued: Seconds in Queued; with 0, jobs are Active when they are created.
        active: Seconds in Active.
        terminating: Seconds in TerminatingOnCancel or TerminatingOnFailure; with 0, a job is final at once.
        factor: What all of them are multiplied by.
    """

    queued: float = 2.0
    active: float = 20.0
    terminating: float = 2.0
    factor: float = 1.0


@frozen
class Failure:
    """Why a job fails, as its messages say it.

    Attributes:
        code: The identifier of the message.
        title: Its short title.
        message: The text, with %1, %2 and so on for ``params``.
        params: The values for these.
        at: When: which part of the time in Active has passed by then.
        assumed: Why it fails, where the documentation does not say that it does.
    """

    code: str
    title: str
    message: str
    params: tuple[str, ...] = ()
    at: float = 0.5
    assumed: tuple[str, ...] = ()


@frozen
class Life:
    """What the state of a job follows from, together with the time. All times are seconds since 1970."""

    created: float
    timing: Timing
    failure: Failure | None = None
    cancelled: float | None = None

    def state(self, now: float) -> str:
        """Return the state at a time."""
        return [state for state, begin in self._phases() if begin <= now][-1]

    @property
    def succeeds(self) -> float | None:
        """When it comes to Success, if nobody cancels it."""
        return next((begin for state, begin in self._phases() if state == "Success"), None)

    def started(self, now: float) -> float | None:
        """When processing began, if it has."""
        return next((begin for state, begin in self._phases() if state == "Active" and begin <= now), None)

    def ended(self, now: float) -> float | None:
        """When processing ended, if it has."""
        return next((begin for state, begin in self._phases() if state in _FINAL and begin <= now), None)

    def percentage(self, now: float) -> float:
        """Return how far it has come, from 0 to 100; a job that stops early stays where it was."""
        if self.state(now) == "Success":
            return 100.0
        whole = self.timing.active * self.timing.factor
        return min(round(100 * self.worked(now) / whole, 2), 99.99) if whole else 0.0

    def worked(self, now: float) -> float:
        """Return the seconds that it was Active."""
        started = self.started(now)
        if started is None:
            return 0.0
        phases = self._phases()
        over = phases[[state for state, _ in phases].index("Active") + 1][1]
        return min(over, now) - started

    def _phases(self) -> list[tuple[str, float]]:
        """Return the states and when they begin; one that takes no time is passed over by whoever asks for the last."""
        timing, factor = self.timing, self.timing.factor
        started = self.created + timing.queued * factor
        phases = [("Queued", self.created), ("Active", started)]
        if self.failure is None:
            phases.append(("Success", started + timing.active * factor))
        else:
            stops = started + timing.active * factor * self.failure.at
            phases += [("TerminatingOnFailure", stops), ("Failed", stops + timing.terminating * factor)]
        if self.cancelled is not None:
            stops = self.cancelled
            phases = [phase for phase in phases if phase[1] <= stops]
            phases += [("TerminatingOnCancel", stops), ("Cancelled", stops + timing.terminating * factor)]
        return phases
