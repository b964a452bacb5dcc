"""Goals of figures, and their judgement."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from bench.report.tables import table


@frozen
class Goal:
    """One goal of a figure.

    Attributes:
        measure: Description of the ratio.
        limit: Largest ratio that meets the goal.
        measured: Ratio of this run.
        condition: Further condition in words, and whether it is met.
        least: Whether `limit` is the smallest ratio that meets the goal instead.
        unit: Unit of both numbers, or empty for a ratio.
    """

    measure: str
    limit: float
    measured: float
    condition: tuple[str, bool] = ("", True)
    least: bool = False
    unit: str = ""

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """Cells of the goal in a table."""
        sign = "≥" if self.least else "≤"
        if self.unit:
            return self.measure, f"{sign} {self.limit:g} {self.unit}", f"{self.measured:.1f} {self.unit}", self.verdict
        return self.measure, f"{sign} {self.limit:.2f}", f"{self.measured:.3f}", self.verdict

    @property
    def verdict(self) -> str:
        """Outcome in words."""
        missed = []
        if self.measured < self.limit if self.least else self.measured > self.limit:
            missed.append(f"by {100 * abs(self.measured / self.limit - 1):.1f} %")
        if not self.condition[1]:
            missed.append(f"not {self.condition[0]}")
        return f"**missed** {', '.join(missed)}" if missed else "met"


def goal_table(goals: Iterable[Goal]) -> str:
    """Return the goals as a table."""
    return table(("measure", "goal", "measured", "outcome"), (goal.cells for goal in goals))
