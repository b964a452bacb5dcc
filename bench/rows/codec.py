"""Decoding, encoding and memory of models, for pages of 1,000 objects."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any, Final

from bench.context import Bench
from bench.inputs.definitions import BENTLEY, LARGE
from bench.inputs.payloads import ITEMS, Page, expected_classes, pages
from bench.peers.generators import PEERS, Generators, Peer, codec, generators
from bench.processes import BenchError, Process
from bench.report.goals import Goal
from bench.report.page import Section
from bench.report.rounds import Figures, interleave, series, spread_note
from bench.report.tables import table

ORDER: Final = 30
ROUNDS: Final = 5
PASSES: Final = 3

_STEPS: Final = {
    "decode": "dict → objects",
    "decode_bytes": "bytes → objects",
    "encode": "objects → dict",
    "encode_bytes": "objects → bytes",
}


def measure(bench: Bench) -> Section:
    """Measure all rows."""
    peers = generators(bench)
    both = pages(peers.definitions, bench.work)
    processes = {(page, peer): _process(peers, page, peer) for page in both for peer in PEERS}
    rows = {
        (page.definition.key, peer): partial(process.run, "models.codec", page.file, bench.count(PASSES))
        for (page, peer), process in processes.items()
    }
    results = series(interleave(rows, bench.count(ROUNDS)))
    contents = {(page.definition.key, peer): _content(process, page) for (page, peer), process in processes.items()}
    jobs = both[1]
    classes = {peer: _classes(processes[jobs, peer], jobs) for peer in PEERS}

    def ratio(key: str, peer: Peer) -> float:
        return results[key, Peer.OURS]["decode"].median / results[key, peer]["decode"].median

    memory = contents[LARGE, Peer.OURS]["bytes"] / contents[LARGE, Peer.STOCK]["bytes"]
    every = all(correct == total for correct, total in classes[Peer.OURS])
    return Section(
        "Decode, encode, memory",
        [
            f"""Milliseconds of processor time for a page, best of {bench.count(PASSES)} passes in a fresh process;
            memory is in bytes per object of the page. In parentheses: the ratio to stock. Encoding has no goal.
            *Complete* objects lose nothing when they are encoded again. In the large definition an `id` is a UUID.""",
            *(text for page in both for text in _page_table(bench, page, results, contents)),
            f"### {BENTLEY}: classes",
            """The `type` of a job determines the class of its specifications, and the `format` of an export the class
            of its options. A type counts if all of its jobs are correct.""",
            table(
                ["correct", "types of jobs", "jobs", "options of exports"],
                (
                    [peer, *(f"{correct:,} of {total:,}" for correct, total in counts)]
                    for peer, counts in classes.items()
                ),
            ),
        ],
        goals=[
            Goal(f"dict → objects, of stock: {LARGE}", 0.45, ratio(LARGE, Peer.STOCK)),
            Goal(f"dict → objects, of pydantic: {LARGE}", 0.7, ratio(LARGE, Peer.PYDANTIC)),
            Goal(f"memory of the objects, of stock: {LARGE}", 0.75, memory),
            Goal(f"dict → objects, of stock: {BENTLEY}", 0.3, ratio(BENTLEY, Peer.STOCK), ("every class right", every)),
        ],
        method=[
            f"""The large definition is invented (`bench/inputs/large.py`); its page has five in six of the optional
            properties. Bentley's page has all {ITEMS:,} jobs, in turn with all optional properties and with none.""",
            "Garbage is collected before each pass, and collection stays enabled during the pass.",
            "Memory is measured once, by tracemalloc, after the parsed JSON is deleted.",
        ],
    )


def _process(peers: Generators, page: Page, peer: Peer) -> Process:
    return peers.process(peer, page.definition, codec(peer, page.definition, page.model))


def _page_table(
    bench: Bench,
    page: Page,
    results: dict[tuple[str, Peer], Figures],
    contents: dict[tuple[str, Peer], dict[str, Any]],
) -> list[str]:
    key = page.definition.key
    stock, base = results[key, Peer.STOCK], contents[key, Peer.STOCK]["bytes"]
    rows = []
    for peer in PEERS:
        figures, content = results[key, peer], contents[key, peer]
        times = [(1000 * figures[step].median, figures[step].median / stock[step].median) for step in _STEPS]
        rows.append(
            [
                peer,
                *(f"{milliseconds:.1f} ({ratio:.2f})" for milliseconds, ratio in times),
                f"{content['bytes'] / ITEMS:,.0f} ({content['bytes'] / base:.2f})",
                f"{content['complete']:,} of {ITEMS:,}",
                f"`{content['identifier']}`",
            ]
        )
    return [
        f"### {key}: {page.description}, {page.file.stat().st_size / 1e6:.1f} MB of JSON",
        table(["", *_STEPS.values(), "memory", "complete", "`id` is"], rows),
        spread_note((one for peer in PEERS for one in results[key, peer].values()), bench.count(ROUNDS)),
    ]


def _content(process: Process, page: Page) -> dict[str, Any]:
    """Decode a page and encode the objects again: memory, complete objects, and the class of an identifier.

    Raises:
        BenchError: If decoding changes the input, since passes would differ then.
    """
    content: dict[str, Any] = process.run("models.content", page.file, page.items)
    if content["input_changed"]:
        raise BenchError(f"decoding must not change the input:\n{process.program}")
    return {**content, "complete": sum(map(_retains, page.load(), content["encoded"]))}


def _classes(process: Process, page: Page) -> list[tuple[int, int]]:
    """Count types of jobs, jobs, and options of exports with the correct class, each with the total."""
    results = process.run("models.classes", page.file)
    jobs: dict[str, list[bool]] = {}
    options = []
    for (kind, expected, expected_options), (name, names) in zip(expected_classes(page), results, strict=True):
        jobs.setdefault(kind, []).append(name.lower() == expected.lower())
        # Specifications of another class may have no exports at all.
        names += [""] * (len(expected_options) - len(names))
        options += [one.lower() == right.lower() for one, right in zip(names, expected_options, strict=True) if right]
    types = list(map(all, jobs.values()))
    return [(sum(one), len(one)) for one in (types, [right for kind in jobs.values() for right in kind], options)]


def _retains(before: Any, after: Any) -> bool:
    """Return whether a JSON value has all content of another; date-times may be written differently."""
    if isinstance(before, dict) and isinstance(after, dict):
        return before.keys() <= after.keys() and all(_retains(before[key], after[key]) for key in before)
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(_retains, before, after))
    if isinstance(before, str) and isinstance(after, str) and before != after:
        try:
            return datetime.fromisoformat(before) == datetime.fromisoformat(after)
        except (ValueError, TypeError):
            return False
    return bool(before == after) and isinstance(before, bool) == isinstance(after, bool)
