"""The sandbox's general layer against a bare Starlette application, and the start of a sandbox.

Both servers have the same users, the same load and the same uvicorn, and take turns. The sandbox validates
authentication, requests and its own responses; the bare application validates nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from bench.context import Bench
from bench.peers.http_clients import FAST_UVICORN
from bench.processes import BenchError, Live, Process, shown
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import Results, interleave, series, spread_note
from bench.report.tables import code, table

ORDER: Final = 90
ROUNDS: Final = 3

_LIST: Final = "a list of ten"
_ITEM: Final = "one item"
_NEW: Final = "a new item"
_PATH: Final = "/app/v1/users"
_CASES: Final = {
    _LIST: ("GET", f"{_PATH}?limit=10", ""),
    _ITEM: ("GET", f"{_PATH}/{{}}", ""),
    # The last case, since a list takes longer with many items.
    _NEW: ("POST", _PATH, '{"username":"ada"}'),
}
_ALONE: Final = "h11, asyncio"
_FAST: Final = "httptools, uvloop"
_ENGINES: Final[dict[str, tuple[str, ...]]] = {_ALONE: (), _FAST: FAST_UVICORN}
"""Requirements of uvicorn: with the dependencies of the sandbox only, and with those of `uvicorn[standard]`."""
_PROGRAM: Final = 'from tiepoint_sandbox import Sandbox\nsandbox = Sandbox("{vendor}").start()\nstop = sandbox.stop'
_SERVERS: Final = ("sandbox", "bare")


def measure(bench: Bench) -> Section:
    """Measure all rows.

    Raises:
        BenchError: If the two servers return different responses.
    """
    turns, requests = bench.count(5), bench.count(2000, 500)
    processes = {engine: _process(bench, engine, "3dverse") for engine in _ENGINES}
    # Rows are an engine of uvicorn, a case, and a server.
    rounds: Results[tuple[str, str, str]] = {}
    with processes[_FAST].live("sandbox.load") as load:
        for number in range(bench.count(ROUNDS)):
            for engine, process in processes.items():
                with process.serve("sandbox.bare") as bare, process.serve("sandbox.serve") as sandbox:
                    urls = {"bare": bare, "sandbox": sandbox}
                    for case, rows in _rows(load, urls, engine, requests).items():
                        order = dict(reversed(rows.items())) if number % 2 else rows
                        interleave(order, turns, warm_up=True, into=rounds)
                        if len({values["length"] for row in rows for values in rounds[row]}) > 1:
                            raise BenchError(f"sandbox and bare application must return one length: {case}")
    results = series(rounds)
    start = _process(bench, _ALONE, "itwin")
    starts = bench.count(5)
    started = series(interleave({"itwin": start.timed}, starts))["itwin"]
    rates = {row: figures["rate"] for row, figures in results.items()}
    ratios = {
        (case, engine): rates[engine, case, "sandbox"].to(rates[engine, case, "bare"])
        for engine in _ENGINES
        for case in _CASES
    }
    busy = max(max(figures["busy"].values) for figures in results.values())
    cells = [
        [case, engine, f"{ratio.median:.2f}", *(f"{rates[engine, case, name].median:,.0f}" for name in _SERVERS)]
        for (case, engine), ratio in ratios.items()
    ]
    idle = ("with a load that has time left", busy < 0.9)
    worst = {case: min(ratios[case, engine].median for engine in _ENGINES) for case in (_LIST, _ITEM)}
    packages = shown("starlette uvicorn jsonschema-rs h11 httptools uvloop", processes[_FAST].environment)
    return Section(
        "Sandbox",
        [
            """Requests per second that `tiepoint-sandbox` answers on one core, for 3dverse's users, as a share of a
            bare Starlette application that returns the same JSON under the same uvicorn. The sandbox validates
            authentication, requests and its own responses; the bare application validates nothing. The load uses 16
            kept connections. Goals are judged by the worse of the two engines of uvicorn: the first is part of an
            installation, the second of `uvicorn[standard]`.""",
            table(("", "uvicorn with", "ratio", "sandbox, per second", "bare Starlette, per second"), cells, left=2),
            spread_note(ratios.values(), turns * bench.count(ROUNDS), "Turns")
            + f" A turn has {requests:,} requests. The load was busy for at most {100 * busy:.0f} % of a turn.",
            f"""`Sandbox("itwin")` starts in {started["clock"].median:.2f} s, imports included, and stops in
            {started["stop"].median:.2f} s: medians of {starts} processes.""",
        ],
        goals=[
            *(
                Goal(f"requests the sandbox answers, of bare Starlette's: {case}", 0.5, ratio, idle, least=True)
                for case, ratio in worst.items()
            ),
            Goal("start of a sandbox, imports included", 600, 1000 * started["clock"].median, unit="ms"),
        ],
        method=[
            """Sandbox: each round has new servers, in which ten users are made; the servers take turns, of which the
            first does not count. New items come last. The responses of both must have one length, or the run fails.
            Load and server are separate processes. A start is of a fresh process, with .pyc files."""
        ],
        versions=[f"Sandbox: {packages}."],
        programs=[code("Sandbox", start.program)],
    )


def _process(bench: Bench, engine: str, vendor: str) -> Process:
    """Return a process with a copy of the sandbox and of the definitions, in the layout of a clone."""
    dependencies, _ = bench.project("sandbox")
    environment = bench.environment("run-sandbox", *dependencies, *_ENGINES[engine])
    source = bench.copy("clone/sandbox/src", "sandbox/src", python=environment)
    bench.copy("clone/specs", "specs", python=environment)
    return Process(environment, _PROGRAM.format(vendor=vendor), (source,))


def _rows(
    load: Live, urls: Mapping[str, str], engine: str, requests: int
) -> dict[str, dict[tuple[str, str, str], Callable[[], dict[str, float]]]]:
    """Make ten users on each server, and return the rows of each case."""
    for _ in range(9):
        for url in urls.values():
            load.send(url, *_CASES[_NEW], 1)
    items = {name: json.loads(load.send(url, *_CASES[_NEW], 1)["response"])["user_id"] for name, url in urls.items()}

    def turn(case: str, name: str) -> dict[str, float]:
        method, path, body = _CASES[case]
        values = load.send(urls[name], method, path.format(items[name]), body, requests)
        return {"length": len(values.pop("response")), **values}

    return {case: {(engine, case, name): partial(turn, case, name) for name in urls} for case in _CASES}
