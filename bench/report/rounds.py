"""Rounds in which every row is measured once, and statistics of rounds."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from attrs import frozen

_Row = TypeVar("_Row")


@frozen
class Series:
    """Values of one quantity, one per round."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """Median of the rounds."""
        return statistics.median(self.values)

    def over(self, other: Series) -> float:
        """Return the median of the differences to another series, round by round."""
        return statistics.median(mine - theirs for mine, theirs in zip(self.values, other.values, strict=True))

    def to(self, other: Series) -> Series:
        """Return the ratios to another series, round by round."""
        return Series(tuple(mine / theirs for mine, theirs in zip(self.values, other.values, strict=True)))


Figures = dict[str, Series]
"""Series of one row, by quantity, such as `processor`: seconds of processor time."""


Results = dict[_Row, list[dict[str, float]]]
"""Values of each round, by row and quantity."""


def series(results: Results[_Row]) -> dict[_Row, Figures]:
    """Return the values of `interleave` as series, by row and quantity."""
    return {
        row: {quantity: Series(tuple(one[quantity] for one in rounds)) for quantity in rounds[0]}
        for row, rounds in results.items()
    }


def interleave(
    rows: Mapping[_Row, Callable[[], Mapping[str, float]]],
    rounds: int,
    *,
    tries: int = 1,
    warm_up: bool = False,
    into: Results[_Row] | None = None,
) -> Results[_Row]:
    """Measure every row once per round, in the given order and in every other round in reverse.

    Args:
        rows: Function that measures a row, by row. Rows that are compared stand side by side.
        rounds: Number of rounds that count.
        tries: Measurements per row and round, never two in succession, of which the lowest values count. Other work
            on a machine makes a short program slower, never faster.
        warm_up: Whether to run one more round first, which writes .pyc files and fills caches.
        into: Results to extend. Defaults to new ones.
    """
    results = {} if into is None else into
    order = list(rows)
    for row in order:
        results.setdefault(row, [])
    for number in range(-1 if warm_up else 0, rounds * tries):
        for row in order:
            values = dict(rows[row]())
            if number < 0:
                continue
            if number % tries:
                best = results[row].pop()
                values = {name: min(value, best[name]) for name, value in values.items()}
            results[row].append(values)
        order.reverse()
    return results


def spread(rows: Iterable[Series]) -> float:
    """Return the largest distance of the middle half of the rounds from the median, as a share of the median."""
    worst = 0.0
    for one in rows:
        if len(one.values) > 2:
            low, _, high = statistics.quantiles(one.values, n=4)
            worst = max(worst, (high - low) / 2 / one.median)
    return worst


def spread_note(rows: Iterable[Series], number: int, unit: str = "Rounds") -> str:
    """Return a sentence with the number of rounds and their spread."""
    if number < 3:
        return f"{unit}: {number}."
    return f"{unit}: {number}; the middle half lies within ±{100 * spread(rows):.0f} % of the median, in the worst row."
