"""Measure the generators: everything that the repository has, and the large definition."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from attrs import frozen

from bench.definitions import LARGE, Definition
from bench.peers import PEERS, Peer, Stand
from bench.rounds import Series, interleave

__all__ = ["ALL", "Left", "Regeneration", "measure"]

ALL: Final = "all"
"""The key of the row for the definitions of the repository."""


@frozen
class Left:
    """What was left out of a definition.

    Attributes:
        ours: Operations, by us.
        stock: Operations, by openapi-python-client.
        warnings: That openapi-python-client gave of this and of other things left out.
    """

    ours: int
    stock: int
    warnings: int


@frozen
class Regeneration:
    """What generating took.

    Attributes:
        seconds: By `ALL` or `LARGE`, and peer.
        left: What was left out, by definition.
    """

    seconds: dict[tuple[str, Peer], Series]
    left: dict[str, Left]


def measure(stand: Stand, definitions: list[Definition], rounds: int) -> Regeneration:
    """Measure all rows. What the last round wrote stays, for all other measurements."""
    stand.prepare()
    said: dict[str, str] = {}

    def generate(peer: Peer, some: list[Definition]) -> float:
        for definition in some:
            stand.clear(peer, definition)
        start = time.perf_counter()
        for definition in some:
            text = stand.generate(peer, definition)
            if peer == Peer.STOCK:
                said[definition.key] = text
        return time.perf_counter() - start

    def regenerate() -> float:
        start = time.perf_counter()
        stand.regenerate()
        return time.perf_counter() - start

    def row(peer: Peer, some: list[Definition]) -> Callable[[], float]:
        return lambda: generate(peer, some)

    ours = [definition for definition in definitions if definition.key != LARGE]
    rows: dict[tuple[str, Peer], Callable[[], float]] = {}
    for peer in PEERS:
        rows[ALL, peer] = regenerate if peer == Peer.OURS else row(peer, ours)
    for peer in PEERS:
        rows[LARGE, peer] = row(peer, [one for one in definitions if one.key == LARGE])
    found = interleave(rows, rounds, warm_up=False)
    return Regeneration(
        {key: Series(tuple(figures)) for key, figures in found.items()},
        {definition.key: _left(stand, definition, said[definition.key]) for definition in definitions},
    )


def _left(stand: Stand, definition: Definition, said: str) -> Left:
    modules = [
        path
        for path in stand.folder(Peer.STOCK, definition).glob(f"stock_{definition.slug}/api/*/*.py")
        if path.name != "__init__.py"
    ]
    return Left(
        definition.operations - stand.operations_out(definition),
        definition.operations - len(modules),
        said.count("WARNING parsing"),
    )
