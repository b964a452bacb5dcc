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


class _Storm(NamedTuple):
    """Many simultaneous calls to a service that rejects most of them."""

    service: str
    client: Client
    tasks: bool = False

    @property
    def title(self) -> str:
        """Description in the tables."""
        workers = f"{_RATE} requests per second, {_WORKERS} {'tasks' if self.tasks else 'threads'}"
        return "dead service" if self.service == "dead" else workers


_STORMS: Final = (
    _Storm("limited", Client.OURS),
    _Storm("limited", Client.RETRIES),
    _Storm("limited", Client.REQUESTS),
    _Storm("limited", Client.OURS, tasks=True),
    _Storm("limited", Client.RETRIES, tasks=True),
    _Storm("dead", Client.OURS),
    _Storm("dead", Client.RETRIES),
    _Storm("dead", Client.REQUESTS),
)


def measure(bench: Bench) -> Section:
    """Measure all rows. The rows of a round run at once, since they mostly wait."""
    rounds, limited_calls = bench.count(ROUNDS), bench.count(160, 80)
    calls = {storm: limited_calls if storm.service == "limited" else _DEAD_CALLS for storm in _STORMS}
    rounds_of: Results[_Storm] = {storm: [] for storm in _STORMS}
    with server(bench).serve("http_server.small") as url, ThreadPoolExecutor(len(_STORMS)) as pool:
        processes = {storm: _process(bench, url, storm) for storm in _STORMS}
        for number in range(rounds):
            runs = {storm: pool.submit(_run, processes[storm], url, storm, calls[storm], number) for storm in _STORMS}
            for storm, run in runs.items():
                rounds_of[storm].append(run.result())
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
                        storm.title,
                        storm.client,
                        f"{one['requests'].median:.2f}",
                        f"{min(one['succeeded'].values):.0f} of {calls[storm]}",
                        f"{one['clock'].median:.1f} s",
                    ]
                    for storm, one in results.items()
                ),
                left=2,
            ),
            f"Rounds: {rounds}; requests per call are within ±{widest:.2f}.",
        ],
        goals=[_goal(storm, one, calls[storm]) for storm, one in results.items() if storm.client == Client.OURS],
        method=[
            f"""A rate limit allows {_RATE} requests per second, and as many at once; further requests get status 429
            and `Retry-After: 1`. There are {limited_calls} calls. A dead service gets {_DEAD_CALLS} calls of {_WORKERS}
            threads; there the waits of all clients are reduced to a tenth, which changes no count. All clients that
            retry make five attempts at most. All rows of a round run at once."""
        ],
    )


def _process(bench: Bench, url: str, storm: _Storm) -> Process:
    backoff = 0.05 if storm.service == "dead" else 0.5
    return process(bench, storm.client, program(storm.client, url, tasks=storm.tasks, backoff=backoff))


def _run(process: Process, url: str, storm: _Storm, calls: int, number: int) -> dict[str, float]:
    """Make all calls of a storm, and return the requests per call as the server counts them."""
    key = f"{number}-{storm.tasks}-{storm.client.name}-{storm.service}"
    task = "http_client.storm_of_tasks" if storm.tasks else "http_client.storm"
    values = process.run(task, f"/{storm.service}/{key}", calls, _WORKERS)
    with urllib.request.urlopen(f"{url}/seen/{key}") as response:  # noqa: S310 - a server on this machine
        return {"requests": json.load(response) / calls, **values}


def _goal(storm: _Storm, figures: Figures, calls: int) -> Goal:
    requests = figures["requests"].median
    if storm.service == "dead":
        return Goal("requests a call, dead service", 1.6, requests)
    workers = "tasks" if storm.tasks else "threads"
    succeeded = ("all calls succeed", min(figures["succeeded"].values) == calls)
    return Goal(f"requests a call, {_RATE} a second allowed, {workers}: {storm.client}", 1.3, requests, succeeded)
