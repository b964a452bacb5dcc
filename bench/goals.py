"""The goals, and whether a run met them."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from bench.codec import Classes, Codec, Content
from bench.definitions import BENTLEY, LARGE
from bench.imports import Import
from bench.overlays import Overlays
from bench.paging import AHEAD, FAN_OUT, Paging
from bench.peers import Peer
from bench.regeneration import ALL, Regeneration
from bench.rounds import Series
from bench.runtime import Runtime
from bench.runtime_peers import Client
from bench.sandbox import ITEM, LIST, Sandbox
from bench.transfers import Transfers, times
from bench.transfers_peers import Mover

__all__ = [
    "CALL",
    "IMPORT",
    "Goal",
    "Results",
    "excess",
    "judge",
    "of_overlays",
    "of_paging",
    "of_sandbox",
    "of_transfers",
]

IMPORT: Final = 0.2
CALL: Final = 0.25


@frozen
class Results:
    """What a run measured.

    Attributes:
        regeneration: See there.
        imports: By definition and peer.
        calls: Seconds to the first answer, by definition and peer.
        codecs: By definition and peer.
        contents: By definition and peer.
        classes: Of Bentley's page, by peer.
        runtime: See there.
        paging: See there.
        transfers: See there.
        sandbox: See there.
        overlays: See there.
    """

    regeneration: Regeneration
    imports: dict[tuple[str, Peer], Import]
    calls: dict[tuple[str, Peer], Series]
    codecs: dict[tuple[str, Peer], Codec]
    contents: dict[tuple[str, Peer], Content]
    classes: dict[Peer, Classes]
    runtime: Runtime
    paging: Paging
    transfers: Transfers
    sandbox: Sandbox
    overlays: Overlays


@frozen
class Goal:
    """One goal.

    Attributes:
        measure: What is compared with what.
        limit: The ratio must not be above it.
        measured: The ratio of this run.
        also: What has to hold besides, and whether it does.
        least: The ratio must not be below it instead.
        unit: Of both, where they are no ratio.
    """

    measure: str
    limit: float
    measured: float
    also: tuple[str, bool] = ("", True)
    least: bool = False
    unit: str = ""

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """The goal as a row of a table."""
        sign = "≥" if self.least else "≤"
        if self.unit:
            return self.measure, f"{sign} {self.limit:g} {self.unit}", f"{self.measured:.1f} {self.unit}", self.verdict
        return self.measure, f"{sign} {self.limit:.2f}", f"{self.measured:.3f}", self.verdict

    @property
    def verdict(self) -> str:
        """The outcome in words."""
        missed = []
        if self.measured < self.limit if self.least else self.measured > self.limit:
            missed.append(f"by {100 * abs(self.measured / self.limit - 1):.1f} %")
        if not self.also[1]:
            missed.append(f"not {self.also[0]}")
        return f"**missed** {', '.join(missed)}" if missed else "met"


def excess(row: Series, stock: Series, floor: Series) -> float:
    """What a row takes beyond the floor, as a share of what stock does."""
    return row.over(floor) / stock.over(floor)


def judge(results: Results) -> list[Goal]:
    """Compare what was measured with what is wanted."""
    imports = {row: found.seconds for row, found in results.imports.items()}
    definitions = list(dict.fromkeys(key for key, _ in imports))
    goals = [Goal(f"import, beyond the floor, of stock: {key}", IMPORT, _excess(imports, key)) for key in definitions]
    generator = imports[LARGE, Peer.GENERATOR].median
    goals.append(
        Goal(f"import, in all, of openapi-generator: {LARGE}", 0.5, imports[LARGE, Peer.OURS].median / generator)
    )
    goals += [
        Goal(f"first call, beyond the floor, of stock: {key}", CALL, _excess(results.calls, key)) for key in definitions
    ]
    seconds = results.regeneration.seconds
    right = results.classes[Peer.OURS].all_right
    return [
        *goals,
        Goal(f"dict → objects, of stock: {LARGE}", 0.45, ratio(results.codecs, LARGE, "decode")),
        Goal(f"dict → objects, of pydantic: {LARGE}", 0.7, ratio(results.codecs, LARGE, "decode", Peer.PYDANTIC)),
        Goal(
            f"memory of the objects, of stock: {LARGE}",
            0.75,
            results.contents[LARGE, Peer.OURS].memory / results.contents[LARGE, Peer.STOCK].memory,
        ),
        Goal(
            f"dict → objects, of stock: {BENTLEY}",
            0.3,
            ratio(results.codecs, BENTLEY, "decode"),
            ("every class right", right),
        ),
        Goal(
            "regeneration of all definitions, of stock",
            1.0,
            seconds[ALL, Peer.OURS].median / seconds[ALL, Peer.STOCK].median,
        ),
        *_runtime(results.runtime),
        *of_paging(results.paging),
        *of_transfers(results.transfers),
        *of_sandbox(results.sandbox),
        *of_overlays(results.overlays),
    ]


def of_paging(found: Paging) -> list[Goal]:
    """The goals of paging, by the clock."""
    wanted = {
        AHEAD: ("a page ahead where work takes as long, times none", 1.5),
        FAN_OUT: ("8 pages ahead without work, times none", 5.0),
    }
    return [
        Goal(f"{wanted[case][0]}: {kind}", wanted[case][1], without.to(ahead).median, least=True)
        for (kind, case), (without, ahead) in found.items()
        if case in wanted
    ]


def of_transfers(found: Transfers) -> list[Goal]:
    """The goals of transfers: many files, ours in threads."""
    plain, fast = Mover.OURS, Mover.OURS_FAST
    return [
        Goal("download of many files, times azure-storage-blob", 1.4, times(found, "down", plain, "clock"), least=True),
        Goal("upload of many files, times azure-storage-blob", 1.0, times(found, "up", plain, "clock"), least=True),
        Goal("work of that download, of azure-storage-blob", 1.0, 1 / times(found, "down", plain, "processor")),
        Goal("work of that upload, of azure-storage-blob", 1.0, 1 / times(found, "up", plain, "processor")),
        Goal("download by obstore, times azure-storage-blob", 1.8, times(found, "down", fast, "clock"), least=True),
        Goal("work of that download, of azure-storage-blob", 0.6, 1 / times(found, "down", fast, "processor")),
    ]


def of_sandbox(found: Sandbox) -> list[Goal]:
    """The goals of the sandbox, by the clock."""
    idle = ("with a load that has time left", found.busy < 0.9)
    return [
        *(
            Goal(f"requests the sandbox answers, of bare Starlette's: {case}", 0.5, found.worst(case), idle, least=True)
            for case in (LIST, ITEM)
        ),
        Goal("start of a sandbox, imports included", 600, 1000 * found.start.median, unit="ms"),
    ]


def of_overlays(found: Overlays) -> list[Goal]:
    """The goal of importing a vendor's client."""
    return [Goal("import of tiepoint_itwin.Client, of pydantic models and requests", 0.45, found.ratio)]


def _runtime(found: Runtime) -> list[Goal]:
    storms = [
        Goal(
            f"requests a call, 20 a second allowed, {kind}: {one}",
            1.3,
            storm.requests.median,
            ("all calls succeed", storm.succeeded == storm.calls),
        )
        for (kind, one), storm in found.limited.items()
        if one == Client.OURS
    ]
    added = found.imports["and all its names"].over(found.imports["import httpx"])
    return [
        Goal(
            "a call through the runtime, of httpx",
            1.15,
            found.calls[Client.OURS].processor.to(found.calls[Client.HTTPX].processor).median,
        ),
        Goal("calls of 20 tasks, times httpx", 1.8, _tasks(found, 20), least=True),
        Goal("calls of 100 tasks, times httpx", 1.4, _tasks(found, 100), least=True),
        Goal(
            "import of all names of tiepoint_core, beyond httpx",
            35,
            1000 * added,
            ("without click and rich", not found.console),
            unit="ms",
        ),
        *storms,
        Goal("requests a call, dead service", 1.6, found.dead[Client.OURS].requests.median),
    ]


def _tasks(found: Runtime, tasks: int) -> float:
    """How many times as many calls ours makes as httpx does, in the better of its two settings."""
    ours = found.tasks[tasks, Client.OURS].processor
    return min(found.tasks[tasks, one].processor.to(ours).median for one in (Client.HTTPX, Client.HTTPX_KEPT))


def ratio(codecs: dict[tuple[str, Peer], Codec], key: str, step: str, to: Peer = Peer.STOCK) -> float:
    """What we take for a step, as a share of what another takes."""
    return codecs[key, Peer.OURS].steps[step].median / codecs[key, to].steps[step].median


def _excess(rows: dict[tuple[str, Peer], Series], key: str) -> float:
    return excess(rows[key, Peer.OURS], rows[key, Peer.STOCK], rows[key, Peer.FLOOR])
