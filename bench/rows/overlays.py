"""Import of a vendor's client, compared with the code that a developer would write without the client."""

from __future__ import annotations

from typing import Final

from bench.context import Bench
from bench.peers.generators import Peer, generators
from bench.processes import Process, shown
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import interleave, series, spread_note
from bench.report.tables import table

ORDER: Final = 100
ROUNDS: Final = 5
TRIES: Final = 3

_CLIENT: Final = "from tiepoint_itwin import Client"
_PEER: Final = "import requests, and pydantic models of the same four definitions"


def measure(bench: Bench) -> Section:
    """Measure all rows."""
    peers = generators(bench)
    dependencies = dict.fromkeys(one for name in ("core", "itwin") for one in bench.project(f"overlays/{name}")[0])
    ours = bench.environment("run-overlay", *dependencies)
    folders = ("overlays/core/src", "overlays/itwin/src", "generated/itwin")
    copy = bench.copy("overlay", *folders, python=ours)
    pydantic = f"pydantic=={peers.runtimes[Peer.PYDANTIC].versions['pydantic']}"
    peer = bench.environment("run-requests-pydantic", "requests==2.34.2", pydantic)
    definitions = [one for one in peers.definitions if one.key.startswith("itwin/")]
    models = [peers.process(Peer.PYDANTIC, one, "").folders[0] for one in definitions]
    imports = "\n".join(f"import pydantic_{one.slug}" for one in definitions)
    processes = {
        "import httpx": Process(ours, "import httpx", (copy,)),
        _CLIENT: Process(ours, _CLIENT, (copy,)),
        "the import, and a client": Process(ours, f"{_CLIENT}\nclient = Client(token='token')", (copy,)),
        _PEER: Process(peer, f"import requests\n{imports}", tuple(models)),
    }
    rounds = bench.count(ROUNDS)
    rows = {name: process.timed for name, process in processes.items()}
    results = series(interleave(rows, rounds, tries=bench.count(TRIES), warm_up=not bench.quick))
    seconds = {name: figures["processor"] for name, figures in results.items()}
    ratios = {name: one.to(seconds[_PEER]).median for name, one in seconds.items()}
    cells = ([name, f"{1000 * seconds[name].median:.1f} ms", f"{ratio:.2f}"] for name, ratio in ratios.items())
    return Section(
        "A vendor's client",
        [
            f"""Processor time of a fresh process to import the hand-written client of a vendor, with which the whole
            platform can be reached, and to import the packages that a developer would start with instead
            ({shown("requests pydantic", peer)}; the models are from datamodel-code-generator). *Ratio* is
            the share of the latter.""",
            table(("measure", "processor time", "ratio"), cells),
            spread_note(seconds.values(), rounds),
        ],
        goals=[Goal("import of tiepoint_itwin.Client, of pydantic models and requests", 0.45, ratios[_CLIENT])],
    )
