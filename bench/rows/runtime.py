"""The runtime of all vendors' clients against other HTTP clients, on the loopback interface."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final, TypeVar

from bench.context import Bench
from bench.peers.http_clients import Client, core_process, process, program, server, versions
from bench.processes import Process
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import Figures, Results, interleave, series, spread_note
from bench.report.tables import code, table

_Name = TypeVar("_Name", bound=str)

ORDER: Final = 50
ROUNDS: Final = 5
TRIES: Final = 5

_THREAD_CLIENTS: Final = (Client.HTTPX, Client.OURS, Client.RETRIES, Client.REQUESTS)
_TASK_CLIENTS: Final = (Client.HTTPX, Client.HTTPX_KEPT, Client.OURS, Client.OURS_HTTPCORE, Client.AIOHTTP)
_NEW_CLIENTS: Final = (Client.HTTPX, Client.HTTPX_CONTEXT, Client.OURS)

_CALLS: Final = 50
"""Calls per turn of one thread."""
_LOADS: Final = {1: 50, 20: 200, 100: 400}
"""Calls per turn of tasks, by the number of tasks; several per task, since all tasks start at once."""
_IMPORTS: Final = {
    "import httpx": "import httpx",
    "and tiepoint_core": "import httpx, tiepoint_core",
    "and all its names": "import httpx\nfrom tiepoint_core import *",
}


def measure(bench: Bench) -> Section:
    """Measure all rows."""
    # One thread has twice as many rounds, since a few percent depend on the process, and more turns, which are short.
    rounds, turns = bench.count(ROUNDS), bench.count(2)
    with server(bench).serve("http_server.small") as url:
        threads = {one: process(bench, one, program(one, url)) for one in _THREAD_CLIENTS}
        calls = _turns(threads, "http_client.calls", {1: [_CALLS]}, 2 * rounds, 4 * turns)[1]
        tasks = {one: process(bench, one, program(one, url, tasks=True)) for one in _TASK_CLIENTS}
        lines = {load: [count, load] for load, count in _LOADS.items()}
        loads = _turns(tasks, "http_client.tasks", lines, rounds, turns)
    programs = {
        one: partial(process(bench, one, program(one)).run, "http_client.clients", 5, 4) for one in _NEW_CLIENTS
    }
    new_clients = series(interleave(programs, rounds, warm_up=not bench.quick))
    imports = {name: core_process(bench, text).timed for name, text in _IMPORTS.items()}
    import_times = series(interleave(imports, rounds, tries=bench.count(TRIES), warm_up=not bench.quick))
    console = core_process(bench, "from tiepoint_core import *", "httpx[cli]").run("http_client.console")

    def faster(load: int) -> float:
        ours = loads[load][Client.OURS]["processor"]
        return min(loads[load][one]["processor"].to(ours).median for one in (Client.HTTPX, Client.HTTPX_KEPT))

    ratio = calls[Client.OURS]["processor"].to(calls[Client.HTTPX]["processor"])
    added = import_times["and all its names"]["processor"].over(import_times["import httpx"]["processor"])
    console_goal = ("without click and rich", not console)
    ratios = [ratio, *(one[Client.HTTPX]["processor"].to(one[Client.OURS]["processor"]) for one in loads.values())]
    rows = [
        *_rows("a call, one thread", calls, "µs"),
        *(
            row
            for load, speeds in loads.items()
            for row in _rows(f"a call, {load} task{'s' if load > 1 else ''}", speeds, "µs", tasks=True)
        ),
        *_rows("another client, opened and closed", new_clients, "ms"),
        *_rows("import", import_times, "ms"),
    ]
    return Section(
        "The runtime",
        [
            """`HttpClient` and `AsyncHttpClient` of `tiepoint_core`, which send the requests of all vendors' clients,
            against other HTTP clients. For one call, one client and one import, *ratio* is the share of the time of
            httpx: less is better. For tasks, *ratio* is the number of calls in relation to httpx: more is better.
            Ratios are of processor time, in parentheses of wall time; each is the median of the ratios of single
            turns.""",
            table(("measure", "client", "ratio", "processor time", "wall time"), rows, left=2),
            spread_note(ratios, rounds),
        ],
        goals=[
            Goal("a call through the runtime, of httpx", 1.15, ratio.median),
            Goal("calls of 20 tasks, times httpx", 1.8, faster(20), least=True),
            Goal("calls of 100 tasks, times httpx", 1.4, faster(100), least=True),
            Goal("import of all names of tiepoint_core, beyond httpx", 35, 1000 * added, console_goal, unit="ms"),
        ],
        method=[
            f"""The runtime: each client has a separate process, and clients take turns. One thread: {2 * rounds}
            rounds of new processes, with {4 * turns} turns of {_CALLS} calls each. Tasks: {rounds} rounds, with
            {turns} turns of 50 to 400 calls each. The first turn does not count. The server is uvicorn in one process,
            and returns 1 KB of JSON; every response is read and compared. No client authenticates. httpx has its
            defaults and, for tasks, also as many kept connections as Tiepoint: the better of the two is compared with
            the goals. An import is the best of {bench.count(TRIES)} per round.""",
            """The import of *all names* is `from tiepoint_core import *`. If click and rich are installed, httpx
            imports them for its command; they are removed then, and Tiepoint must not import them again.""",
        ],
        versions=[versions(bench)],
        programs=[
            "Calls of the runtime; `HttpClient` and `AsyncHttpClient` accept the same arguments:",
            *(code(one, program(one)) for one in _THREAD_CLIENTS),
            *(code(f"{one}, tasks", program(one, tasks=True)) for one in (Client.OURS, Client.AIOHTTP)),
        ],
    )


def _turns(
    processes: Mapping[Client, Process], task: str, loads: Mapping[int, list[int]], rounds: int, turns: int
) -> dict[int, dict[Client, Figures]]:
    """Let clients take turns under each load, in fresh processes in each round."""
    results: dict[int, Results[Client]] = {load: {} for load in loads}
    for _ in range(rounds):
        with contextlib.ExitStack() as stack:
            live = {one: stack.enter_context(process.live(task, "/v1/items")) for one, process in processes.items()}
            for load, line in loads.items():
                rows = {one: partial(process.send, *line) for one, process in live.items()}
                # The first turn, which does not count, opens the connections.
                interleave(rows, turns, warm_up=True, into=results[load])
    return {load: series(rows) for load, rows in results.items()}


def _rows(measure: str, speeds: Mapping[_Name, Figures], unit: str, *, tasks: bool = False) -> Iterable[list[str]]:
    """Return the cells of rows that are compared with the first one: times, or how many times as many calls."""
    scale, digits = (1e6, 0) if unit == "µs" else (1e3, 2)
    base = next(iter(speeds.values()))
    clocks = ("processor", "clock")
    for name, speed in speeds.items():
        ratios = [(base[one].to(speed[one]) if tasks else speed[one].to(base[one])).median for one in clocks]
        times = [f"{scale * speed[one].median:,.{digits}f} {unit}" for one in clocks]
        yield [measure, name, f"{ratios[0]:.2f} ({ratios[1]:.2f})", *times]
