"""The part of the page on the runtime."""

from __future__ import annotations

from collections.abc import Iterable

from bench import runtime
from bench.rounds import spread
from bench.runtime import Runtime, Speed, Storm
from bench.runtime_peers import Client, RuntimeStand, program
from bench.tables import table

__all__ = ["programs", "section", "versions"]

_PACKAGES = {
    Client.HTTPX: ("httpx", "httpcore"),
    Client.OURS: ("httpcore2",),
    Client.RETRIES: ("httpx-retries",),
    Client.REQUESTS: ("requests", "urllib3"),
    Client.AIOHTTP: ("aiohttp",),
}
_SERVER = ("uvicorn", "httptools", "uvloop")
_Row = tuple[str, str, str, str, str]


def versions(stand: RuntimeStand) -> str:
    """What is compared, and what serves it."""
    found = [f"{name} {stand.runtimes[one].versions[name]}" for one, names in _PACKAGES.items() for name in names]
    server = [f"{name} {stand.server.versions[name]}" for name in _SERVER if name in stand.server.versions]
    return f"{', '.join(found)}; the server: {', '.join(server)}"


def section(found: Runtime, effort: runtime.Effort) -> list[str]:
    """Everything in one table, ratios first."""
    return [
        "## The runtime",
        "",
        "What all vendors' clients send their requests with, `tiepoint_core`'s `HttpClient` and `AsyncHttpClient`,",
        "against other HTTP clients. How to read it: *ratio* is a share of what httpx takes for one call, one client",
        "or one import, so less is better; of tasks it is how many times as many calls are made as with httpx, and of",
        "the last rows the requests that the server got for each call, 1 being none in vain. Ratios are of the time of",
        "the processor, in brackets by the clock; each is the median of the ratios of single turns.",
        "",
        *table(("measure", "client", "ratio", "of the processor", "by the clock"), _rows(found), left=2),
        "",
        *_spread(found, effort),
    ]


def programs() -> list[str]:
    """What is run, of those that do more than to make a client."""
    lines = []
    shown = [(one, False) for one in runtime.CALLS] + [(Client.OURS, True), (Client.AIOHTTP, True)]
    for one, tasks in shown:
        lines += ["", f"{one}{', tasks' if tasks else ''}:", "", "```python", program(one, tasks=tasks), "```"]
    return lines


def _rows(found: Runtime) -> Iterable[_Row]:
    yield from _times("a call, one thread", found.calls, 1e6, "µs")
    for load in runtime.LOADS:
        speeds = {one: speed for (tasks, one), speed in found.tasks.items() if tasks == load}
        measure = f"calls, {load} task{'s' if load > 1 else ''}"
        raw = speeds[Client.HTTPX]
        for one, speed in speeds.items():
            ratio, clock = raw.processor.to(speed.processor).median, raw.clock.to(speed.clock).median
            yield (
                measure,
                one,
                f"{ratio:.2f} ({clock:.2f})",
                f"{1e6 * speed.processor.median:,.0f} µs",
                f"{1 / speed.clock.median:,.0f} a second",
            )
    yield from _times("a client more, made and closed", found.made, 1e3, "ms")
    floor = found.imports["import httpx"]
    for name, series in found.imports.items():
        more = f"{1000 * series.median:.1f} ms"
        more += "" if series is floor else f" ({1000 * series.over(floor):+.1f})"
        yield "import", name, f"{series.to(floor).median:.2f}", more, ""
    for (kind, one), storm in found.limited.items():
        yield _storm(f"{runtime.RATE} requests a second, {runtime.WORKERS} {kind}", one, storm)
    for one, storm in found.dead.items():
        yield _storm("dead service", one, storm)


def _times(measure: str, speeds: dict[Client, Speed], scale: float, unit: str) -> Iterable[_Row]:
    raw = speeds[Client.HTTPX]
    digits = 0 if unit == "µs" else 2
    for one, speed in speeds.items():
        ratio, clock = speed.processor.to(raw.processor).median, speed.clock.to(raw.clock).median
        cells = [f"{scale * series.median:,.{digits}f} {unit}" for series in (speed.processor, speed.clock)]
        yield measure, one, f"{ratio:.2f} ({clock:.2f})", cells[0], cells[1]


def _storm(measure: str, one: Client, storm: Storm) -> _Row:
    outcome = f"{storm.succeeded} of {storm.calls} succeed"
    return measure, one, f"{storm.requests.median:.2f}", outcome, f"{storm.seconds.median:.1f} s"


def _spread(found: Runtime, effort: runtime.Effort) -> list[str]:
    calls, storms = found.calls, [*found.limited.values(), *found.dead.values()]
    ratios = [calls[Client.OURS].processor.to(calls[Client.HTTPX].processor)]
    ratios += [
        found.tasks[load, Client.HTTPX].processor.to(found.tasks[load, Client.OURS].processor) for load in runtime.LOADS
    ]
    widest = max((max(one.requests.figures) - min(one.requests.figures)) / 2 for one in storms)
    return [
        f"Of the worst of Tiepoint's ratios the middle half of the turns lies within ±{100 * spread(ratios):.0f} % of",
        f"its median. Requests a call are within ±{widest:.2f} in {effort.storms} rounds.",
    ]
