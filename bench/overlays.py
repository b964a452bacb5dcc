"""Measure what it takes to import a vendor's client, beside what a developer would write without it."""

from __future__ import annotations

import shutil
import tomllib
from functools import partial
from pathlib import Path
from typing import Final

from attrs import frozen

from bench.definitions import Definition
from bench.environments import environment, run
from bench.peers import Peer, Stand
from bench.rounds import Process, Series, best, spread
from bench.tables import table

__all__ = ["CLIENT", "MADE", "PEER", "Overlays", "measure", "section"]

CLIENT: Final = "from tiepoint_itwin import Client"
MADE: Final = "the same, and a client that is made"
PEER: Final = "import requests, and pydantic models of the same four definitions"
_FLOOR: Final = "import httpx"
_VENDOR: Final = "itwin"


@frozen
class Overlays:
    """What was measured.

    Attributes:
        imports: Seconds in a fresh process, by row.
        versions: Of what the peer stands on.
    """

    imports: dict[str, Series]
    versions: str

    @property
    def ratio(self) -> float:
        """What importing our client takes, of the peer."""
        return self.imports[CLIENT].to(self.imports[PEER]).median


def measure(
    stand: Stand, cache: Path, definitions: list[Definition], rounds: int, *, tries: int, warm_up: bool
) -> Overlays:
    """Measure all rows.

    Args:
        stand: Where the pydantic models are, or will be.
        cache: Where environments are kept.
        definitions: All; the vendor's are taken.
        rounds: How many count.
        tries: Of a round, of which the best counts.
        warm_up: Run one before.
    """
    wanted = [one for one in definitions if one.key.partition("/")[0] == _VENDOR]
    sources = [stand.root / "overlays" / name for name in ("core", _VENDOR)]
    projects = [tomllib.loads((source / "pyproject.toml").read_text("utf-8"))["project"] for source in sources]
    needs = [need for project in projects for need in project["dependencies"] if not need.startswith("tiepoint-")]
    ours = environment(cache, "run-overlay", needs)
    # A copy: the same for the whole run, whatever becomes of the tree meanwhile.
    copy = stand.work / "overlay"
    for source in (*(each / "src" for each in sources), stand.root / "generated" / _VENDOR):
        shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    run([str(ours.python), "-I", "-m", "compileall", "-q", str(copy)])
    models = stand.runtimes[Peer.PYDANTIC].versions["pydantic"]
    peer = environment(cache, "run-requests-pydantic", ["requests==2.34.2", f"pydantic=={models}"])
    folders = []
    for one in wanted:
        folders.append(stand.folder(Peer.PYDANTIC, one))
        if not folders[-1].exists():  # where only this part is run
            stand.clear(Peer.PYDANTIC, one)
            stand.generate(Peer.PYDANTIC, one)
        run([str(peer.python), "-I", "-m", "compileall", "-q", str(folders[-1])])
    imports = "\n".join(f"import pydantic_{one.slug}" for one in wanted)
    programs = {
        _FLOOR: Process(ours, (copy,), _FLOOR),
        CLIENT: Process(ours, (copy,), CLIENT),
        MADE: Process(ours, (copy,), f"{CLIENT}\nclient = Client(token='token')"),
        PEER: Process(peer, tuple(folders), f"import requests\n{imports}"),
    }
    rows = {name: partial(_seconds, process) for name, process in programs.items()}
    versions = f"requests {peer.versions['requests']}, pydantic {peer.versions['pydantic']}"
    return Overlays(best(rows, rounds, tries=tries, warm_up=warm_up), versions)


def _seconds(process: Process) -> float:
    return float(process.run("imports")["seconds"])


def section(found: Overlays) -> list[str]:
    """Everything in one table."""
    peer = found.imports[PEER]
    rows = [
        (name, f"{1000 * series.median:.1f} ms", f"{series.to(peer).median:.2f}")
        for name, series in found.imports.items()
    ]
    return [
        "## A vendor's client",
        "",
        "What a fresh process takes to import the hand-written client of a vendor, by which its whole platform is in",
        f"reach, and what it takes to import what a developer would begin with instead ({found.versions};",
        "the models are datamodel-code-generator's). *Ratio* is a share of that.",
        "",
        *table(("measure", "of the processor", "ratio"), rows, left=1),
        "",
        f"The middle half of the rounds lies within ±{100 * spread(list(found.imports.values())):.0f} % of the median.",
    ]
