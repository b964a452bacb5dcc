"""Time of a list of pages with and without prefetching. The rows mostly wait, so that only wall time counts."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import Final, NamedTuple

from bench.context import Bench
from bench.peers.http_clients import core_process, fill, server
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import interleave, series, spread_note
from bench.report.tables import code, table

ORDER: Final = 70
ROUNDS: Final = 3

_PROGRAM: Final = """\
from tiepoint_core import {Async}HttpClient, {Async}Pager, PageResult, OffsetPaging, TokenPaging
def make(): return {Async}HttpClient(base_url={url!r})
def pages(client, kind, prefetch):
    {async_}def fetch(position, size):
        answer = ({await_}client.get(f'/page/{{position or 0}}')).json()
        return PageResult(items=answer['items'], next=answer['next'], total=answer['total'])
    return {Async}Pager(fetch, kind, prefetch=prefetch).pages()"""
_PAGERS: Final = {"threads": "Pager", "tasks": "AsyncPager"}
_WORK: Final = {"waits": "work that waits", "computes": "work that computes", "none": "no work"}


class _Row(NamedTuple):
    workers: str
    kind: str
    work: str
    prefetch: int
    goal: str = ""
    least: float = 0


_AHEAD: Final = ("a page ahead where work takes as long, times none", 1.5)
_FAN_OUT: Final = ("8 pages ahead without work, times none", 5.0)
_ROWS: Final = (
    _Row("threads", "TokenPaging", "waits", 1, *_AHEAD),
    _Row("threads", "TokenPaging", "computes", 1),
    _Row("threads", "OffsetPaging", "none", 8, *_FAN_OUT),
    _Row("tasks", "TokenPaging", "waits", 1, *_AHEAD),
    _Row("tasks", "OffsetPaging", "none", 8, *_FAN_OUT),
)


def measure(bench: Bench) -> Section:
    """Measure all rows."""
    rounds = bench.count(ROUNDS)
    with server(bench).serve("http_server.small") as url, contextlib.ExitStack() as stack:
        live = {
            workers: stack.enter_context(core_process(bench, _program(workers, url)).live(f"paging.{workers}"))
            for workers in _PAGERS
        }
        cases = {
            (row, prefetch): partial(live[row.workers].send, row.work, row.kind, prefetch)
            for row in _ROWS
            for prefetch in (0, row.prefetch)
        }
        results = series(interleave(cases, rounds))
    seconds = {row: (results[row, 0]["clock"], results[row, row.prefetch]["clock"]) for row in _ROWS}
    factors = {row: without.to(ahead) for row, (without, ahead) in seconds.items()}
    cells = []
    for row, (without, ahead) in seconds.items():
        title = f"`{_PAGERS[row.workers]}`, {row.kind}, {_WORK[row.work]}"
        times = [f"{without.median:.2f} s", f"{ahead.median:.2f} s"]
        cells.append([title, *times, f"{row.prefetch}", f"{factors[row].median:.2f}"])
    return Section(
        "Paging",
        [
            """Seconds of wall time for a list of 50 pages, from a server that takes 50 ms per page. With `TokenPaging`
            only the next page is known, and the consumer works for 50 ms on each page; with `OffsetPaging` the number
            of items is known. *Times as fast* is the median of the ratios of the rounds.""",
            table(("", "prefetch=0", "with prefetch", "prefetch", "times as fast"), cells),
            spread_note(factors.values(), rounds),
        ],
        goals=[
            Goal(f"{row.goal}: {row.workers}", row.least, factor.median, least=True)
            for row, factor in factors.items()
            if row.goal
        ],
        method=[
            """Paging: one process for `Pager` and one for `AsyncPager`, with open connections; 1,000 numbers must
            arrive in order, or the run fails. Work that waits sleeps, as for a disk or another service; work that
            computes occupies Python, and competes with the thread that fetches."""
        ],
        programs=[code("Paging", _program("threads"))],
    )


def _program(workers: str, url: str = "http://127.0.0.1:1") -> str:
    return fill(_PROGRAM, tasks=workers == "tasks", url=url)
