"""Time of the generators, for all definitions of the repository and for the large one."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Final

from bench.context import Bench
from bench.inputs.definitions import LARGE, Definition
from bench.peers.generators import PEERS, Peer, generators
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import interleave, series, spread_note
from bench.report.tables import table

ORDER: Final = 40
ROUNDS: Final = 3

_ALL: Final = "all"


def measure(bench: Bench) -> Section:
    """Measure all rows."""
    peers = generators(bench, "regeneration")
    outputs: dict[str, str] = {}

    def generate(peer: Peer, definitions: list[Definition]) -> dict[str, float]:
        for definition in definitions:
            peers.clear(peer, definition)
        start = time.perf_counter()
        for definition in definitions:
            output = peers.generate(peer, definition)
            if peer == Peer.STOCK:
                outputs[definition.key] = output
        return {"clock": time.perf_counter() - start}

    def regenerate() -> dict[str, float]:
        start = time.perf_counter()
        peers.regenerate()
        return {"clock": time.perf_counter() - start}

    large = [one for one in peers.definitions if one.key == LARGE]
    others = [one for one in peers.definitions if one.key != LARGE]
    rows: dict[tuple[str, Peer], Callable[[], dict[str, float]]] = {}
    for key, definitions in ((_ALL, others), (LARGE, large)):
        for peer in PEERS:
            together = peer == Peer.OURS and key == _ALL
            rows[key, peer] = regenerate if together else partial(generate, peer, definitions)
    peers.prepare()
    results = series(interleave(rows, bench.count(ROUNDS)))
    medians = {row: figures["clock"].median for row, figures in results.items()}

    def cell(key: str, peer: Peer) -> str:
        return f"{medians[key, peer]:.2f} ({medians[key, peer] / medians[key, Peer.STOCK]:.2f})"

    omitted = [
        [
            one.key,
            f"{one.operations}",
            f"{len(one.schemas)}",
            *(f"{one.operations - peers.operations(peer, one)}" for peer in (Peer.OURS, Peer.STOCK)),
            f"{outputs[one.key].count('WARNING parsing')}",
        ]
        for one in peers.definitions
    ]
    return Section(
        "Regeneration",
        [
            """Seconds of wall time. Tiepoint runs the complete pipeline, with patches, lowering and the lock: one
            process for all definitions of the repository (`python -m pipeline regenerate --force`), and `--from` for
            the large one, which also imports the result. The other generators run once per definition, with default
            settings and hooks.""",
            table(["", f"{len(others)} definitions", LARGE], ([p, cell(_ALL, p), cell(LARGE, p)] for p in PEERS)),
            spread_note((figures["clock"] for figures in results.values()), bench.count(ROUNDS)),
            "Omitted operations, and warnings of stock about omissions:",
            table(["definition", "operations", "schemas", "Tiepoint", "stock", "warnings"], omitted),
        ],
        goals=[
            Goal(
                "regeneration of all definitions, of stock",
                1.0,
                medians[_ALL, Peer.OURS] / medians[_ALL, Peer.STOCK],
            )
        ],
    )
