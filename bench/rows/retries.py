"""Requests per call of clients that retry, if a service limits the rate or is down."""

from __future__ import annotations

import json
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from typing import Final, NamedTuple

from bench.context import Bench
from bench.peers.http_clients import Client, process, program, server
from bench.processes import Process
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import Figures, Results, series
from bench.report.tables import table

ORDER: Final = 60
ROUNDS: Final = 3

_RATE: Final = 20
_WORKERS: Final = 32
_DEAD_CALLS: Final = 40


class _Burst(NamedTuple):
    """Many simultaneous calls to a service that rejects most of them."""

    service: str
    client: Client
    tasks: bool = False

    @property
    def title(self) -> str:
        """Description in the tables."""
        workers = f"{_RATE} requests per second, {_WORKERS} {'tasks' if self.tasks else 'threads'}"
        return "dead service" if self.service == "dead" else workers


_BURSTS: Final = (
    _Burst("limited", Client.OURS),
    _Burst("limited", Client.RETRIES),
    _Burst("limited", Client.REQUESTS),
    _Burst("limited", Client.OURS, tasks=True),
    _Burst("limited", Client.RETRIES, tasks=True),
    _Burst("dead", Client.OURS),
    _Burst("dead", Client.RETRIES),
    _Burst("dead", Client.REQUESTS),
)


def measure(bench: Bench) -> Section:
    """Measure all rows. The rows of a round run at once, since they mostly wait."""
    rounds, limited_calls = bench.count(ROUNDS), bench.count(160, 80)
    calls = {burst: limited_calls if burst.service == "limited" else _DEAD_CALLS for burst in _BURSTS}
    rounds_of: Results[_Burst] = {burst: [] for burst in _BURSTS}
    with server(bench).serve("http_server.small") as url, ThreadPoolExecutor(len(_BURSTS)) as pool:
        processes = {burst: _process(bench, url, burst) for burst in _BURSTS}
        for number in range(rounds):
            runs = {burst: pool.submit(_run, processes[burst], url, burst, calls[burst], number) for burst in _BURSTS}
            for burst, run in runs.items():
                rounds_of[burst].append(run.result())
    results = series(rounds_of)
    widest = max(max(one["requests"].values) - min(one["requests"].values) for one in results.values()) / 2
    return Section(
        "Retries",
        [
            """Requests to the server per call, if the server limits the rate, or always returns status 503. 1 means
            that no request is in vain.""",
            table(
                ("service", "client", "requests per call", "calls that succeed", "wall time"),
                (
                    [
                        burst.title,
                        burst.client,
                        f"{one['requests'].median:.2f}",
                        f"{min(one['succeeded'].values):.0f} of {calls[burst]}",
                        f"{one['clock'].median:.1f} s",
                    ]
                    for burst, one in results.items()
                ),
                left=2,
            ),
            f"Rounds: {rounds}; requests per call are within ±{widest:.2f}.",
        ],
        goals=[_goal(burst, one, calls[burst]) for burst, one in results.items() if burst.client == Client.OURS],
        method=[
            f"""A rate limit allows {_RATE} requests per second, and as many at once; further requests get status 429
            and `Retry-After: 1`. There are {limited_calls} calls. A dead service gets {_DEAD_CALLS} calls of {_WORKERS}
            threads; there the waits of all clients are reduced to a tenth, which changes no count. All clients that
            retry make five attempts at most. All rows of a round run at once."""
        ],
    )


def _process(bench: Bench, url: str, burst: _Burst) -> Process:
    backoff = 0.05 if burst.service == "dead" else 0.5
    return process(bench, burst.client, program(burst.client, url, tasks=burst.tasks, backoff=backoff))


def _run(process: Process, url: str, burst: _Burst, calls: int, number: int) -> dict[str, float]:
    """Make all calls of a burst, and return the requests per call as the server counts them."""
    key = f"{number}-{burst.tasks}-{burst.client.name}-{burst.service}"
    task = "http_client.burst_of_tasks" if burst.tasks else "http_client.burst"
    values = process.run(task, f"/{burst.service}/{key}", calls, _WORKERS)
    with urllib.request.urlopen(f"{url}/seen/{key}") as response:  # noqa: S310 - a server on this machine
        return {"requests": json.load(response) / calls, **values}


def _goal(burst: _Burst, figures: Figures, calls: int) -> Goal:
    requests = figures["requests"].median
    if burst.service == "dead":
        return Goal("requests a call, dead service", 1.6, requests)
    workers = "tasks" if burst.tasks else "threads"
    succeeded = ("all calls succeed", min(figures["succeeded"].values) == calls)
    return Goal(f"requests a call, {_RATE} a second allowed, {workers}: {burst.client}", 1.3, requests, succeeded)
