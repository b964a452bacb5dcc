"""Tables of the page, and the line beneath them."""

from __future__ import annotations

from collections.abc import Iterable

from bench.rounds import Series, spread

__all__ = ["spread_line", "table"]


def table(titles: Iterable[str], rows: Iterable[Iterable[str]], *, left: int) -> list[str]:
    """A table in Markdown, in lines.

    Args:
        titles: Of the columns.
        rows: Cells.
        left: How many columns are no figures.
    """
    titles = list(titles)
    marks = ("---" if column < left else "---:" for column in range(len(titles)))
    return [_line(titles), _line(marks), *map(_line, rows)]


def spread_line(series: Iterable[Series], rounds: int) -> str:
    """How far the rounds lie apart, as a sentence."""
    if rounds < 3:
        return f"Rounds: {rounds}."
    worst = spread(list(series))
    return f"Of the worst row the middle half of the {rounds} rounds lies within ±{100 * worst:.0f} % of its median."


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
