"""Measure the sandbox's general layer against a bare Starlette application, and how soon a sandbox has started.

Both serve the same users to the same load, under the same uvicorn, in turns; the sandbox checks the sign-in, requests
and its own answers, and the other nothing.
"""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final, Literal

from attrs import frozen

from bench.environments import Environment, environment, run
from bench.errors import BenchError
from bench.rounds import Process, Series, interleave, spread
from bench.serving import serving
from bench.tables import table

__all__ = ["ITEM", "LIST", "Effort", "Sandbox", "SandboxStand", "measure", "program", "section"]

LIST: Final = "a list of ten"
ITEM: Final = "one item"

_NEW: Final = "a new item"
_SCRIPT: Final = Path(__file__).with_name("sandbox_child.py")
_SERVER: Final = "sandbox_server.py"
_PATH: Final = "/app/v1/users"
_CASES: Final = {
    LIST: ("GET", f"{_PATH}?limit=10", ""),
    ITEM: ("GET", f"{_PATH}/{{}}", ""),
    # The last, as a list takes longer with many of them.
    _NEW: ("POST", _PATH, '{"username":"ada"}'),
}
_ALONE: Final = "h11, asyncio"
_FAST: Final = "httptools, uvloop"
_MORE: Final = {_ALONE: [], _FAST: ["httptools>=0.7", "uvloop>=0.21; sys_platform != 'win32'"]}
"""What uvicorn stands on: with nothing but what the sandbox needs, and with what `uvicorn[standard]` brings."""

_Served = Literal["sandbox", "bare"]
_TITLES: Final[dict[_Served, str]] = {"sandbox": "sandbox, a second", "bare": "bare Starlette, a second"}


@frozen
class Effort:
    """How much is measured.

    Attributes:
        rounds: With new servers each.
        turns: Of both servers, in a round.
        requests: In a turn.
        starts: How often a sandbox is started.
    """

    rounds: int
    turns: int
    requests: int
    starts: int


@frozen
class Sandbox:
    """What was measured.

    Attributes:
        rates: Requests a second, by what uvicorn stands on, case, and server.
        busy: How much of the time the load itself computed, the most of all turns: with 1 it would be what is measured.
        start: Seconds from before the import until it serves.
        stop: Seconds to its end.
    """

    rates: dict[tuple[str, str, _Served], Series]
    busy: float
    start: Series
    stop: Series

    def ratio(self, below: str, case: str) -> Series:
        """The sandbox's requests a second, as a share of the bare application's."""
        return self.rates[below, case, "sandbox"].to(self.rates[below, case, "bare"])

    def worst(self, case: str) -> float:
        """That of a case, with whatever uvicorn stands on."""
        return min(self.ratio(below, case).median for below in _MORE)


@frozen
class SandboxStand:
    """What is measured, installed.

    Attributes:
        package: The folder with a copy of the sandbox.
        runtimes: What runs it, and the bare application, by what uvicorn stands on.
    """

    package: Path
    runtimes: Mapping[str, Environment]

    @classmethod
    def install(cls, root: Path, cache: Path, work: Path) -> SandboxStand:
        """Install what the sandbox needs, and copy it and the definitions to where it finds them, as in a clone.

        Args:
            root: The repository.
            cache: Where the environments are kept.
            work: Where the copy goes.

        Raises:
            BenchError: Something cannot be installed.
        """
        project = tomllib.loads((root / "sandbox" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        runtimes = {
            below: environment(cache, "run-sandbox", [*project["dependencies"], *more]) for below, more in _MORE.items()
        }
        copy = work / "clone"
        for name in ("sandbox/src", "specs"):
            shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        package = copy / "sandbox" / "src"
        run([str(runtimes[_ALONE].python), "-I", "-m", "compileall", "-q", str(package)])
        return cls(package, runtimes)

    @property
    def versions(self) -> str:
        """What is compared."""
        found = self.runtimes[_FAST].versions
        names = ("starlette", "uvicorn", "jsonschema-rs", "h11", "httptools", "uvloop")
        return ", ".join(f"{name} {found[name]}" for name in names if name in found)

    def process(self, below: str) -> Process:
        """A process that starts a sandbox, or is the load."""
        return Process(self.runtimes[below], (self.package,), program(), _SCRIPT)


def program() -> str:
    """What starts a sandbox."""
    return 'from tiepoint_sandbox import Sandbox\nsandbox = Sandbox("itwin").start()'


def measure(stand: SandboxStand, effort: Effort) -> Sandbox:
    """Measure all rows.

    Raises:
        BenchError: The two servers answer differently.
    """
    found: dict[tuple[str, str, _Served], list[dict[str, Any]]] = {}
    with stand.process(_FAST).live("load") as ask:
        for number in range(effort.rounds):
            for below, runtime in stand.runtimes.items():
                with (
                    serving(runtime.python, _SERVER, "bare") as bare,
                    serving(runtime.python, _SERVER, "sandbox", str(stand.package)) as sandbox,
                ):
                    addresses: dict[_Served, str] = {"bare": bare, "sandbox": sandbox}
                    for key, figures in _round(ask, addresses, effort, number).items():
                        found.setdefault((below, *key), []).extend(figures)
    starts = [stand.process(_ALONE).run("start") for _ in range(effort.starts)]
    return Sandbox(
        rates={row: Series(tuple(one["rate"] for one in figures)) for row, figures in found.items()},
        busy=max(one["busy"] for figures in found.values() for one in figures),
        start=Series(tuple(one["start"] for one in starts)),
        stop=Series(tuple(one["stop"] for one in starts)),
    )


def section(found: Sandbox, effort: Effort) -> list[str]:
    """The part of the page."""
    rows = []
    for below, case, served in found.rates:
        if served == "sandbox":
            ratio = found.ratio(below, case)
            rates = (f"{found.rates[below, case, one].median:,.0f}" for one in _TITLES)
            rows.append((case, below, f"{ratio.median:.2f}", *rates))
    ratios = [found.ratio(below, case) for below, case, served in found.rates if served == "sandbox"]
    turns = effort.rounds * effort.turns
    within = f", of which the middle half is within ±{100 * spread(ratios):.0f} % at worst" if turns > 2 else ""
    return [
        "## Sandbox",
        "",
        "Requests a second that `tiepoint-sandbox` answers on one core, in the state of 3dverse's users, as a share of",
        "what a bare Starlette application does that gives the same JSON under the same uvicorn. The sandbox checks",
        "sign-in, requests and its own answers; the other nothing. 16 connections are kept. Goals are judged by the",
        "worse of the two that uvicorn stands on: the first is what an installation has, the second",
        "`uvicorn[standard]`. `nox -s bench -- --only sandbox` measures this alone.",
        "",
        *table(("", "uvicorn on", "ratio", *_TITLES.values()), rows, left=2),
        "",
        f"Turns: {turns}, of {effort.requests:,} requests each{within}. The load itself was busy for at most "
        f"{100 * found.busy:.0f} % of a turn.",
        "",
        f'`Sandbox("itwin")` has started {found.start.median:.2f} s after a Python that runs begins to import it, and '
        f"has stopped in {found.stop.median:.2f} s: medians of {effort.starts} processes.",
    ]


def _round(
    ask: Callable[[str], Any], addresses: Mapping[_Served, str], effort: Effort, number: int
) -> dict[tuple[str, _Served], list[dict[str, Any]]]:
    """Let two new servers take turns, in every other round the second one first."""
    found: dict[tuple[str, _Served], list[dict[str, Any]]] = {}
    order = list(addresses)[:: -1 if number % 2 else 1]
    items = {
        one: json.loads(ask(json.dumps((addresses[one], *_CASES[_NEW], 1)))["answer"])["user_id"]
        for one in order * 10  # the last of them is what is asked for
    }
    for case, (method, path, body) in _CASES.items():
        rows: dict[_Served, Callable[[], dict[str, Any]]] = {
            one: partial(ask, json.dumps((addresses[one], method, path.format(items[one]), body, effort.requests)))
            for one in order
        }
        turns = interleave(rows, effort.turns, warm_up=True)
        if len({len(figures["answer"]) for of_one in turns.values() for figures in of_one}) > 1:
            raise BenchError(f"the sandbox and the bare application answer {case} differently")
        for one, figures in turns.items():
            found[case, one] = figures
    return found
