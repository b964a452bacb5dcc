"""The page that a run writes."""

from __future__ import annotations

import datetime
import os
import platform
import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from bench.report.goals import Goal, goal_table

_HEAD: Final = """
`nox -s bench` writes this page; `nox -s bench -- --only NAME` prints one figure. All figures are of one run, in which
every row is measured once per round; they are medians over the rounds. Only ratios are comparable: a figure in
milliseconds shows the order of magnitude.
"""
_METHOD: Final = (
    "In every other round the rows are measured in reverse order.",
    """Processor time is least affected by other work on the machine. On a machine without other work, processor time is
    wall time without the wait for the server.""",
    "Every runtime has a separate environment without other packages; Tiepoint, stock and the floor share one.",
)
_OMITTED: Final = """
**Not covered:** TLS, authentication, generated calls after the first, transfers over a network, cold disks, other
operating systems, pages of other shapes, and the vendors' servers.
"""


@frozen
class Section:
    """Part of the page that one figure contributes.

    Attributes:
        title: Heading.
        text: Paragraphs and tables, in Markdown. Line breaks of paragraphs have no meaning.
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
        blocks = (text if re.match(r"[|#]", text) else textwrap.fill(_line(text), 115) for text in self.text)
        return "\n\n".join([f"## {self.title}", *blocks])


def render(sections: Sequence[Section], *, quick: bool) -> str:
    """Return the page, in Markdown.

    Args:
        sections: Sections of all figures, in the order of the page.
        quick: Whether the page must warn that the run was quick.
    """
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    machine = f"{today}; {platform.python_implementation()} {platform.python_version()}; {cores} cores."
    warning = ["**A quick run: it shows that every row can be run; its figures mean little.**"] if quick else []
    blocks = [
        "# Benchmarks",
        textwrap.fill(_line(_HEAD), 115),
        *warning,
        _items([machine, *(item for section in sections for item in section.versions)]),
        "## Goals",
        goal_table(goal for section in sections for goal in section.goals),
        *map(str, sections),
        "## Method",
        _items([*_METHOD, *(item for section in sections for item in section.method), _OMITTED]),
        "## Programs",
        *(program for section in sections for program in section.programs),
    ]
    return "\n\n".join(blocks) + "\n"


def _items(texts: Iterable[str]) -> str:
    return "\n".join(f"- {_line(text)}" for text in texts)


def _line(text: str) -> str:
    return " ".join(text.split())
