"""Measure what it takes to import a client, up to one that can be called."""

from __future__ import annotations

from functools import partial
from typing import Final

from attrs import frozen

from bench.definitions import Definition
from bench.peers import PEERS, Peer, Stand, use
from bench.rounds import Process, Series, best

__all__ = ["Import", "measure"]

_FLOOR: Final = "import httpx, attr"
"""What the first call needs in any case. Rows that it is the floor of end with it: putting it off gains nothing."""


@frozen
class Import:
    """One row, of one definition.

    Attributes:
        seconds: To a client with a method.
        modules: How many were imported.
    """

    seconds: Series
    modules: int


def measure(
    stand: Stand, definitions: list[Definition], rounds: int, *, tries: int, warm_up: bool
) -> dict[tuple[str, Peer], Import]:
    """Measure all rows; the keys are definition and peer."""
    rows = {}
    modules: dict[tuple[str, Peer], int] = {}

    def seconds(row: tuple[str, Peer], process: Process) -> float:
        found = process.run("imports")
        modules[row] = found["modules"]
        return float(found["seconds"])

    for definition in definitions:
        for peer in (Peer.FLOOR, *PEERS):
            program = _FLOOR if peer == Peer.FLOOR else use(peer, definition).reach
            if peer in (Peer.OURS, Peer.STOCK):
                program += f"\n{_FLOOR}"
            row = definition.key, peer
            rows[row] = partial(seconds, row, stand.process(peer, definition, program))
    return {row: Import(found, modules[row]) for row, found in best(rows, rounds, tries=tries, warm_up=warm_up).items()}
