"""Rounds in which every row is measured once, and what their medians say."""

from __future__ import annotations

import contextlib
import json
import statistics
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

from attrs import frozen

from bench.environments import Environment, run
from bench.errors import BenchError

__all__ = ["Process", "Series", "best", "interleave", "spread"]

_Row = TypeVar("_Row")
_Figures = TypeVar("_Figures")
_CHILD: Final = Path(__file__).with_name("child.py")


@frozen
class Process:
    """A fresh process to measure.

    Attributes:
        environment: What it runs in.
        folders: Where the generated packages are.
        program: What it runs, Python.
        script: What runs that and measures it.
    """

    environment: Environment
    folders: tuple[Path, ...]
    program: str
    script: Path = _CHILD

    def run(self, kind: str, *more: str) -> Any:
        """Run it.

        Args:
            kind: What is measured, see the script.
            more: What the script needs for that.

        Raises:
            BenchError: It failed.
        """
        return json.loads(run(self._command(kind, *more)).splitlines()[-1])

    @contextlib.contextmanager
    def live(self, kind: str, *more: str) -> Iterator[Callable[[str], Any]]:
        """Start it, and ask it for figures until the end of the block.

        What is asked and what it answers is a line each. So clients take turns that are short, and whatever slows the
        machine down slows both sides of a ratio.

        Args:
            kind: What is measured, see the script.
            more: What the script needs for that.

        Raises:
            BenchError: It failed.
        """
        command = self._command(kind, *more)
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stdin is not None  # noqa: S101 - all three are pipes
            assert process.stdout is not None  # noqa: S101
            assert process.stderr is not None  # noqa: S101
            asked, answers, said = process.stdin, process.stdout, process.stderr

            def ask(text: str) -> Any:
                with contextlib.suppress(BrokenPipeError):
                    asked.write(f"{text}\n")
                    asked.flush()
                line = answers.readline()
                if not line:
                    raise BenchError(f"no answer of: {' '.join(command)[:500]}\n{said.read().strip()[-2000:]}")
                return json.loads(line)

            try:
                yield ask
            finally:
                process.kill()

    def _command(self, kind: str, *more: str) -> list[str]:
        folders = "\n".join(map(str, self.folders))
        # Isolated: no variable, no user's packages and no file beside the script counts.
        return [str(self.environment.python), "-I", str(self.script), kind, folders, self.program, *more]


@frozen
class Series:
    """What a row gave, a figure a round."""

    figures: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median of the rounds."""
        return statistics.median(self.figures)

    def over(self, other: Series) -> float:
        """The median of what this row took beyond another, round by round."""
        return statistics.median(mine - its for mine, its in zip(self.figures, other.figures, strict=True))

    def to(self, other: Series) -> Series:
        """The ratio of this row to another, round by round."""
        return Series(tuple(mine / its for mine, its in zip(self.figures, other.figures, strict=True)))


def interleave(
    rows: Mapping[_Row, Callable[[], _Figures]], rounds: int, *, warm_up: bool
) -> dict[_Row, list[_Figures]]:
    """Measure every row once a round, in the order given and in every other round from the last to the first.

    Args:
        rows: What gives the figures of each row. Rows that are compared stand side by side.
        rounds: How many rounds count.
        warm_up: Run one before, which does not count: it writes .pyc files and fills the caches.
    """
    found: dict[_Row, list[_Figures]] = {row: [] for row in rows}
    order = list(rows)
    for number in range(-1 if warm_up else 0, rounds):
        for row in order:
            figures = rows[row]()
            if number >= 0:
                found[row].append(figures)
        order.reverse()
    return found


def best(rows: Mapping[_Row, Callable[[], float]], rounds: int, *, tries: int, warm_up: bool) -> dict[_Row, Series]:
    """Measure every row some times a round, never twice in succession, of which the best counts.

    What else a machine does makes a short program slower and never faster, by more than what is compared here.
    """
    return {
        row: Series(tuple(min(figures[start : start + tries]) for start in range(0, len(figures), tries)))
        for row, figures in interleave(rows, rounds * tries, warm_up=warm_up).items()
    }


def spread(series: list[Series]) -> float:
    """How far, of all rows the worst, the middle half of the rounds lies from the median; a share of that."""
    worst = 0.0
    for one in series:
        if len(one.figures) > 2:
            low, _, high = statistics.quantiles(one.figures, n=4)
            worst = max(worst, (high - low) / 2 / one.median)
    return worst
