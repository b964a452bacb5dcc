"""Measure how long a list of pages takes when pages are asked for ahead, and when they are not.

The server takes 50 ms for a page, on the loopback interface. These rows mostly wait: only the clock says anything.
"""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

from bench.rounds import Series, interleave, spread
from bench.runtime_peers import Client, RuntimeStand
from bench.serving import serving
from bench.tables import table

__all__ = ["AHEAD", "FAN_OUT", "Paging", "measure", "program", "section"]

AHEAD: Final = "Tokens, work that waits"
FAN_OUT: Final = "Offsets, no work"

_SCRIPT: Final = Path(__file__).with_name("paging_child.py")
_Kind = Literal["threads", "tasks"]
_TITLES: Final[dict[_Kind, str]] = {"threads": "Pager", "tasks": "AsyncPager"}
_CASES: Final[dict[tuple[_Kind, str], tuple[str, int]]] = {
    ("threads", AHEAD): ("waits Tokens", 1),
    ("threads", "Tokens, work that computes"): ("computes Tokens", 1),
    ("threads", FAN_OUT): ("none Offsets", 8),
    ("tasks", AHEAD): ("waits Tokens", 1),
    ("tasks", FAN_OUT): ("none Offsets", 8),
}
"""What is asked of the child, and how many pages are prefetched."""

Paging = dict[tuple[_Kind, str], tuple[Series, Series]]
"""Seconds of the whole list without and with prefetching, by the keys of `_CASES`."""


@frozen
class _Row:
    kind: _Kind
    case: str
    prefetch: int


def measure(stand: RuntimeStand, rounds: int) -> Paging:
    """Measure all rows."""
    with serving(stand.server.python, "runtime_server.py") as address, contextlib.ExitStack() as stack:
        live = {
            kind: stack.enter_context(stand.process(Client.OURS, program(kind, address), _SCRIPT).live(kind))
            for kind in _TITLES
        }
        rows = {
            _Row(kind, case, prefetch): partial(live[kind], f"{work} {prefetch}")
            for (kind, case), (work, most) in _CASES.items()
            for prefetch in (0, most)
        }
        found = interleave(rows, rounds, warm_up=False)
    series = {row: Series(tuple(figures)) for row, figures in found.items()}
    return {
        (kind, case): (series[_Row(kind, case, 0)], series[_Row(kind, case, most)])
        for (kind, case), (_, most) in _CASES.items()
    }


def program(kind: _Kind, address: str = "http://127.0.0.1:1") -> str:
    """The program of a pager."""
    prefix, a, wait = ("Async", "async ", "await ") if kind == "tasks" else ("", "", "")
    return f"""\
from tiepoint_core import {prefix}HttpClient, {prefix}Pager, Found, Offsets, Tokens
def make(): return {prefix}HttpClient(base_url={address!r})
def pages(client, kind, prefetch):
    {a}def fetch(position, size):
        answer = ({wait}client.get(f'/page/{{position or 0}}')).json()
        return Found(items=answer['items'], next=answer['next'], total=answer['total'])
    return {prefix}Pager(fetch, kind, prefetch=prefetch).pages()"""


def section(found: Paging, rounds: int) -> list[str]:
    """The part of the page."""
    rows = []
    for (kind, case), (without, with_) in found.items():
        rows.append(
            (
                f"`{_TITLES[kind]}`, {case}",
                f"{without.median:.2f} s",
                f"{with_.median:.2f} s",
                str(_CASES[kind, case][1]),
                f"{without.to(with_).median:.2f}",
            )
        )
    ratios = [without.to(with_) for without, with_ in found.values()]
    within = f", of which the middle half is within ±{100 * spread(ratios):.0f} %" if rounds > 2 else ""
    return [
        "## Paging",
        "",
        "Seconds by the clock for a list of 50 pages, from a server that takes 50 ms for each. `Tokens` are a list of",
        "which only the next page is known, and the consumer works 50 ms on each page; `Offsets` are one that says how",
        "many items it has. *Times as fast* is the median of the ratios of the rounds.",
        "",
        *table(("", "prefetch=0", "with prefetch", "prefetch", "times as fast"), rows, left=1),
        "",
        f"Rounds: {rounds}{within}.",
    ]
