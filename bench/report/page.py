"""The page that a run writes."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Iterable, Sequence

from attrs import frozen

from bench.report.goals import Goal, goal_table

__all__ = ["Section", "render"]


@frozen
class Section:
    """Part of the page that one figure contributes.

    Attributes:
        title: Heading.
        text: Paragraphs and tables, in Markdown.
        goals: Goals with the ratios of this run.
        method: Sentences on the method, one list item each.
        versions: Versions of the compared software, one list item each.
        programs: Programs of the peers, in Markdown.
    """

    title: str
    text: Sequence[str]
    goals: Sequence[Goal] = ()
    method: Sequence[str] = ()
    versions: Sequence[str] = ()
    programs: Sequence[str] = ()

    def __str__(self) -> str:
        return "\n\n".join([f"## {self.title}", *self.text])


_METHOD = (
    "In every other round the rows are measured in reverse order.",
    "Processor time is least affected by other work on the machine. On a machine without other work, processor time is "
    "wall time without the wait for the server.",
    "Every runtime has a separate environment without other packages; Tiepoint, stock and the floor share one.",
    "**Not covered:** TLS, authentication, generated calls after the first, transfers over a network, cold disks, "
    "other operating systems, pages of other shapes, and the vendors' servers.",
)


def render(sections: Sequence[Section], *, quick: bool) -> str:
    """Return the page, in Markdown.

    Args:
        sections: Sections of all figures, in the order of the page.
        quick: Whether the page must warn that the run was quick.
    """
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    head = [
        "# Benchmarks",
        "`nox -s bench` writes this page; `nox -s bench -- --only NAME` prints one figure. All figures are of one run, "
        "in which\nevery row is measured once per round; they are medians over the rounds. Only ratios are comparable: "
        "a figure in\nmilliseconds shows the order of magnitude.",
    ]
    if quick:
        head.append("**A quick run: it shows that every row can be run; its figures mean little.**")
    machine = f"{today}; {platform.python_implementation()} {platform.python_version()}; {cores} cores."
    versions = dict.fromkeys(item for section in sections for item in section.versions)
    programs = [program for section in sections for program in section.programs]
    return "\n\n".join(
        [
            *head,
            _items([machine, *versions]),
            "## Goals",
            goal_table(goal for section in sections for goal in section.goals),
            *map(str, sections),
            "## Method",
            _items([*_METHOD[:-1], *(item for section in sections for item in section.method), _METHOD[-1]]),
            "## Programs",
            *dict.fromkeys(programs),
            "",
        ]
    ).strip() + "\n"


def _items(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
