"""Measure the first call: a fresh process that imports a client and calls a server on the loopback interface once."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import Final

from bench import payloads
from bench.definitions import Definition
from bench.errors import BenchError
from bench.peers import PEERS, Peer, Stand, use
from bench.rounds import Process, Series, best
from bench.serving import serving

__all__ = ["measure"]

_FLOORS: Final = (Peer.FLOOR, Peer.FLOOR_ATTRS)


def measure(
    stand: Stand, definitions: list[Definition], rounds: int, *, tries: int, warm_up: bool
) -> dict[tuple[str, Peer], Series]:
    """Measure all rows, in seconds; the keys are definition and peer.

    Raises:
        BenchError: A call gave something else than the model of its answer.
    """
    answers = {one.target: (one.media_type, payloads.answer(one).decode()) for one in definitions}
    if len(answers) < len(definitions):
        raise BenchError("two definitions ask for the same path, which one server cannot answer")
    file = stand.work / "answers.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    with serving(Path(sys.executable), "server.py", str(file)) as address:
        rows = {}
        for definition in definitions:
            for peer in (*_FLOORS, *PEERS):
                how = use(peer, definition, address)
                process = stand.process(peer, definition, f"{how.reach}\n{how.call}")
                model = "dict" if peer in _FLOORS else definition.operation.model
                rows[definition.key, peer] = partial(_call, process, model)
        return best(rows, rounds, tries=tries, warm_up=warm_up)


def _call(process: Process, model: str) -> float:
    found = process.run("call")
    if found["model"] != model:
        raise BenchError(f"a call gave {found['model']} and not {model}:\n{process.program}")
    seconds: float = found["seconds"]
    return seconds
