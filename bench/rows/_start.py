"""Rows of a fresh process that imports a generated client and, for some figures, makes a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from bench.context import Bench
from bench.inputs.definitions import Definition
from bench.peers.generators import PEERS, Peer, generators
from bench.processes import BenchError, Process
from bench.report.rounds import Figures, Series, interleave, series, spread_note
from bench.report.tables import table

ROUNDS: Final = 5
TRIES: Final = 3

Results = dict[tuple[str, Peer], Figures]
"""Figures by key of the definition, and peer."""


def measure_start(
    bench: Bench, floors: Sequence[Peer], source: Callable[[Definition, Peer], str], *, called: bool
) -> Results:
    """Measure a program for all definitions and peers.

    Args:
        bench: Settings of the run.
        floors: Floors to measure beside the peers.
        source: Function that returns the program of a definition and a peer.
        called: Whether the program must end with a decoded response.

    Raises:
        BenchError: If a call does not return the model of the response.
    """
    peers = generators(bench)

    def run(process: Process, model: str) -> dict[str, float]:
        values = process.run("timed")
        if values.pop("model") != model and called:
            raise BenchError(f"a call must return {model}:\n{process.program}")
        return dict(values)

    rows = {}
    for definition in peers.definitions:
        for peer in (*floors, *PEERS):
            process = peers.process(peer, definition, source(definition, peer))
            model = "dict" if peer in floors else definition.model
            rows[definition.key, peer] = partial(run, process, model)
    return series(interleave(rows, bench.count(ROUNDS), tries=bench.count(TRIES), warm_up=not bench.quick))


def seconds(results: Results, key: str, peer: Peer) -> Series:
    """Return the processor time of a row."""
    return results[key, peer]["processor"]


def excess(results: Results, key: str, floor: Peer = Peer.FLOOR) -> float:
    """Return the time of Tiepoint beyond a floor, as a share of the time of stock."""
    base = seconds(results, key, floor)
    return seconds(results, key, Peer.OURS).over(base) / seconds(results, key, Peer.STOCK).over(base)


def keys(results: Results) -> list[str]:
    """Return the keys of the definitions."""
    return list(dict.fromkeys(key for key, _ in results))


def excess_table(results: Results, title: str, last: Callable[[str], str]) -> str:
    """Return a table with one definition per line.

    Args:
        results: Results of all rows.
        title: Title of the last column.
        last: Function that returns the cell of a definition in the last column.
    """
    rows = []
    for key in keys(results):
        stock = seconds(results, key, Peer.STOCK).median
        medians = [seconds(results, key, peer).median for peer in PEERS]
        cells = [f"{1000 * median:.1f} ({median / stock:.2f})" for median in medians]
        floor = f"{1000 * seconds(results, key, Peer.FLOOR).median:.1f}"
        rows.append([key, floor, *cells, f"{excess(results, key):.3f}", last(key)])
    return table(["definition", Peer.FLOOR, *PEERS, "beyond the floor", title], rows)


def note(bench: Bench, results: Results) -> str:
    """Return a sentence on rounds and spread."""
    return spread_note((figures["processor"] for figures in results.values()), bench.count(ROUNDS))
