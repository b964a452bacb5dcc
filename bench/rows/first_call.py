"""First call: a fresh process that imports a generated client and calls a server on the loopback interface once."""

from __future__ import annotations

import json
from typing import Final

from bench.context import Bench
from bench.inputs.payloads import response
from bench.peers.generators import Peer, generators, program, shown_programs
from bench.peers.http_clients import server
from bench.processes import BenchError
from bench.report.goals import Goal
from bench.report.page import Section
from bench.rows._start import excess, excess_table, keys, measure_start, note

ORDER: Final = 20
GOAL: Final = 0.25

_ATTRS: Final = Peer.FLOOR_ATTRS


def measure(bench: Bench) -> Section:
    """Measure all rows.

    Raises:
        BenchError: If two definitions have the same path.
    """
    peers = generators(bench)
    responses = {one.target: (one.media_type, response(one)) for one in peers.definitions}
    if len(responses) < len(peers.definitions):
        raise BenchError("the paths of all definitions must differ, since one server answers them")
    file = bench.work / "responses.json"
    file.write_text(json.dumps(responses), encoding="utf-8")
    with server(bench).serve("http_server.small", file) as url:
        results = measure_start(
            bench,
            [Peer.FLOOR, _ATTRS],
            lambda definition, peer: "\n".join(program(peer, definition, url)),
            called=True,
        )
    return Section(
        "First call",
        [
            f"""Milliseconds of processor time that a fresh process takes to the decoded response of one call, imports
            included. The floor is the same request with httpx, decoded to a dict. Goal beyond the floor: ≤ {GOAL:.2f}.
            The models of Tiepoint and of stock are attrs classes, and importing attrs takes longer than everything
            else that a first call needs beyond httpx. The last column includes attrs in the floor.""",
            excess_table(results, "beyond httpx and attrs", lambda key: f"{excess(results, key, _ATTRS):.3f}"),
            note(bench, results),
        ],
        goals=[
            Goal(f"first call, beyond the floor, of stock: {key}", GOAL, excess(results, key)) for key in keys(results)
        ],
        method=[
            """All generated clients request the same path of the same server on the loopback interface, without TLS.
            The server returns the same bytes to all; the result must be an object of the response's class, or the run
            fails.""",
            "Responses and pages are made from the definitions, and are identical in every run.",
        ],
        programs=shown_programs(peers.definitions),
    )
