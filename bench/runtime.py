"""Measure the runtime that the vendors' clients stand on against other HTTP clients, on the loopback interface.

Clients take turns at calls; imports and the making of clients are timed in interleaved rounds. How many requests a
limit or a dead service makes of a call is counted by the server; these runs mostly wait, so all of a round run at once.
"""

from __future__ import annotations

import contextlib
import http.client
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from attrs import frozen

from bench.rounds import Process, Series, best, interleave
from bench.runtime_peers import Client, RuntimeStand, program
from bench.serving import serving

__all__ = [
    "CALLS",
    "DEAD",
    "LOADS",
    "PROCESSES",
    "RATE",
    "SHORT",
    "WORKERS",
    "Effort",
    "Runtime",
    "Speed",
    "Storm",
    "measure",
    "speed",
]

CALLS: Final = (Client.HTTPX, Client.OURS, Client.RETRIES, Client.REQUESTS)
"""One call after the other, in one thread."""

TASKS: Final = (Client.HTTPX, Client.HTTPX_KEPT, Client.OURS, Client.OURS_HTTPCORE, Client.AIOHTTP)
"""Calls of tasks."""

MADE: Final = (Client.HTTPX, Client.HTTPX_CONTEXT, Client.OURS)
"""Clients that are made."""

LOADS: Final = {1: 50, 20: 200, 100: 400}
"""Tasks at once, and the calls that they share in a turn: several for each, as all come at once when it begins."""

IMPORTS: Final = {
    "import httpx": "import httpx",
    "and tiepoint_core": "import httpx, tiepoint_core",
    "and all its names": "import httpx\nfrom tiepoint_core import *",
}
"""What is imported; the first is what the others are compared with."""

WORKERS: Final = 32
"""Threads or tasks of a storm."""

RATE: Final = 20
"""Requests that the limited service of runtime_server.py lets pass a second."""

DEAD: Final = 40
"""Calls to a service that is down."""

SHORT: Final = 4
"""Of the turns of one thread, which are short, there are so many times more."""

PROCESSES: Final = 2
"""For one thread, so many times more rounds: a few percent are each process's own."""

_Kind = Literal["threads", "tasks"]
_PATH: Final = "/v1/items"
_CALLS: Final = 50  # in a turn
_CLIENTS: Final = "5"
_PASSES: Final = "4"


@frozen
class Effort:
    """How much is measured.

    Attributes:
        rounds: Of all but the storms.
        tries: Of an import in a round, of which the best counts.
        storms: Rounds of the storms.
        turns: Of tasks, for each client in a round.
        limited: Calls against a limit.
        warm_up: Whether a round goes before that does not count.
    """

    rounds: int
    tries: int
    storms: int
    turns: int
    limited: int
    warm_up: bool


@frozen
class Speed:
    """Seconds a call, or a client, by the clock and of the processor."""

    clock: Series
    processor: Series


@frozen
class Storm:
    """Many calls to a service that refuses most of them.

    Attributes:
        calls: How many there are in a round.
        requests: Requests that the server got, for each call.
        succeeded: Calls that got what they asked for, the fewest of all rounds.
        seconds: What all calls of a round took.
    """

    calls: int
    requests: Series
    succeeded: int
    seconds: Series


@frozen
class Runtime:
    """What was measured.

    Attributes:
        calls: In one thread.
        tasks: By how many there are at once, and client.
        imports: Seconds of the processor, by the keys of `IMPORTS`.
        console: Modules of click and rich that importing all our names needs.
        made: Seconds of clients that are not the first.
        limited: Against 20 requests a second, by what the workers are, and client.
        dead: A service that answers 503.
    """

    calls: dict[Client, Speed]
    tasks: dict[tuple[int, Client], Speed]
    imports: dict[str, Series]
    console: list[str]
    made: dict[Client, Speed]
    limited: dict[tuple[_Kind, Client], Storm]
    dead: dict[Client, Storm]


def measure(stand: RuntimeStand, effort: Effort) -> Runtime:
    """Measure all rows."""
    with serving(stand.server.python, "runtime_server.py") as address:
        calls = _turns(
            {one: stand.process(one, program(one, address)) for one in CALLS},
            "calls",
            {1: str(_CALLS)},
            PROCESSES * effort.rounds,
            SHORT * effort.turns,
        )
        tasks = _turns(
            {one: stand.process(one, program(one, address, tasks=True)) for one in TASKS},
            "tasks",
            {load: f"{number} {load}" for load, number in LOADS.items()},
            effort.rounds,
            effort.turns,
        )
        limited, dead = _storms(stand, address, effort)
    clients = {one: _runner(stand.process(one, program(one)), "clients", _CLIENTS, _PASSES) for one in MADE}
    imports = {name: _seconds(stand.imports(text)) for name, text in IMPORTS.items()}
    return Runtime(
        calls={one: speed for (_, one), speed in calls.items()},
        tasks=tasks,
        imports=best(imports, effort.rounds, tries=effort.tries, warm_up=effort.warm_up),
        console=stand.console_process("from tiepoint_core import *").run("console"),
        made={one: speed(found) for one, found in interleave(clients, effort.rounds, warm_up=effort.warm_up).items()},
        limited=limited,
        dead=dead,
    )


def _turns(
    processes: Mapping[Client, Process], kind: str, loads: Mapping[int, str], rounds: int, turns: int
) -> dict[tuple[int, Client], Speed]:
    """Let clients take turns, in fresh processes each round; the keys are those of `loads`, and client."""
    found: dict[tuple[int, Client], list[dict[str, float]]] = {}
    for _ in range(rounds):
        with contextlib.ExitStack() as stack:
            live = {one: stack.enter_context(process.live(kind, _PATH)) for one, process in processes.items()}
            for load, text in loads.items():
                rows = {one: partial(ask, text) for one, ask in live.items()}
                # The first turn, which does not count, opens the connections.
                for one, figures in interleave(rows, turns, warm_up=True).items():
                    found.setdefault((load, one), []).extend(figures)
    return {row: speed(figures) for row, figures in found.items()}


def speed(found: list[dict[str, float]]) -> Speed:
    """Of what a child printed."""
    return Speed(
        Series(tuple(one["clock"] for one in found)),
        Series(tuple(one["processor"] for one in found)),
    )


def _runner(process: Process, kind: str, *more: str) -> Callable[[], Any]:
    return lambda: process.run(kind, *more)


def _seconds(process: Process) -> Callable[[], float]:
    return lambda: float(process.run("imports")["seconds"])


def _storms(
    stand: RuntimeStand, address: str, effort: Effort
) -> tuple[dict[tuple[_Kind, Client], Storm], dict[Client, Storm]]:
    limits: list[tuple[_Kind, Client]] = [
        ("threads", Client.OURS),
        ("threads", Client.RETRIES),
        ("threads", Client.REQUESTS),
        ("tasks", Client.OURS),
        ("tasks", Client.RETRIES),
    ]
    refused = (Client.OURS, Client.RETRIES, Client.REQUESTS)

    def limit(number: int, kind: _Kind, one: Client) -> tuple[float, int, float]:
        text = program(one, address, tasks=kind == "tasks")
        path = f"/limited/{number}-{kind}-{one.name}"
        return _storm(stand.process(one, text), address, path, effort.limited, kind)

    def refuse(number: int, one: Client) -> tuple[float, int, float]:
        # Shorter waits change no count.
        text = program(one, address, backoff=0.05)
        return _storm(stand.process(one, text), address, f"/dead/{number}-{one.name}", DEAD, "threads")

    rounds: list[list[tuple[float, int, float]]] = []
    with ThreadPoolExecutor(len(limits) + len(refused)) as pool:
        for number in range(effort.storms):
            runs = [pool.submit(limit, number, *row) for row in limits]
            runs += [pool.submit(refuse, number, one) for one in refused]
            rounds.append([one.result() for one in runs])
    found = list(zip(*rounds, strict=True))
    return (
        {row: _summed(effort.limited, found[place]) for place, row in enumerate(limits)},
        {row: _summed(DEAD, found[len(limits) + place]) for place, row in enumerate(refused)},
    )


def _storm(process: Process, address: str, path: str, calls: int, kind: _Kind) -> tuple[float, int, float]:
    """Requests a call, calls that succeeded, and seconds."""
    found = process.run("storm", path, str(calls), str(WORKERS), kind)
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    connection.request("GET", f"/seen/{path.rpartition('/')[2]}")
    requests = int(connection.getresponse().read())
    connection.close()
    return requests / calls, found["succeeded"], found["seconds"]


def _summed(calls: int, found: Iterable[tuple[float, int, float]]) -> Storm:
    requests, succeeded, seconds = zip(*found, strict=True)
    return Storm(calls, Series(requests), min(succeeded), Series(seconds))
