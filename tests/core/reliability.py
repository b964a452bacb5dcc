"""Writes `docs/reliability.md` of what a run of these tests found: which faults hold, sync and async.

A test counts for the fault in its name, ``test_fault_NN_...``, and for the side that its parameter, ``sync`` or
``async``, or its marker ``sides`` names; one with neither, of a pure decision for instance, is counted but shows no
side. A side holds where at least one test of it ran and none failed or was skipped.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

HERE: Final = Path(__file__).resolve().parent
PAGE: Final = HERE.parents[1] / "docs" / "reliability.md"
SIDES: Final = ("sync", "async")

FAULTS: Final = {
    1: ("a token is revoked in the middle of a listing", "one refresh; no item lost or doubled"),
    2: ("50 callers at once on a token that has expired", "one token request, and all succeed"),
    3: ("the caller who fetches the token is cancelled or interrupted", "the others succeed, by one token request"),
    4: ("a new token is rejected, too", "one refresh, then `Unauthorized`"),
    5: ("the token service hangs, fails, or answers nonsense", "one `AuthError` in time, without a secret"),
    6: ("refresh tokens that work once, shared by threads, tasks and processes", "all succeed, no `invalid_grant`"),
    7: ("another process has used the refresh token", "the cache is read again, and the call goes on"),
    8: ("the machine's clock is an hour wrong", "no token fetched early, no loop of refreshes"),
    9: ("a token file that is cut, open to others, a link, or another user's", "ignored; a new token, in a file 0600"),
    10: ("a forged answer to a sign-in by browser", "400, and the wait goes on; another issuer: `AuthError`"),
    11: ("the redirect's port is in use; there is no browser", "the next port; the address is shown, or `AuthError`"),
    12: ("32 workers at a service that takes 20 requests a second", "all succeed, with at most 1.3 requests a call"),
    13: ("a service asks to wait ten years", "`RateLimited` at once, with the seconds"),
    14: ("a `Retry-After` that makes no sense", "a usual wait, and a second attempt"),
    15: ("a service refuses connections, and then comes up", "any method is sent again; else `ConnectionLost`"),
    16: ("the connection breaks after a POST was sent", 'not sent again without a key: `ConnectionLost`, "unknown"'),
    17: ("a kept connection was closed by the service", "a new one is used, unnoticed"),
    18: ("an answer's body is cut", "asked for again, then `ConnectionLost`"),
    19: ("a service is down for long", "at most 1.6 requests a call"),
    20: ("a body that cannot be sent twice meets a 503", "the 503; never an empty or short body"),
    21: ("a sign-in page where JSON was due", "`UnexpectedContent`, which quotes nothing of it"),
    22: ("no body, an empty one, or `null`", "None where the operation has no value, else `DecodeError`"),
    23: ("JSON of another shape", "`DecodeError` with the path of what is wrong"),
    24: (
        "`null` for a text, a text for a number, a number too large",
        "kept as it is, no crash later; `strict=True`: `DecodeError`",
    ),
    25: ("a word that no enum has", "kept as it is"),
    26: ("JSON 100 000 deep, or no UTF-8; half of a surrogate pair", "`DecodeError`; the half pair is kept"),
    27: ("an answer of 39 MiB; a small one that unpacks to far more", "the one is read; the other `ResponseTooLarge`"),
    28: ("pages that lead round in a circle", "`PageLoop`; what came before is kept, and can be gone on from"),
    29: ("a link to another host, port or scheme", "`UntrustedLink`; nothing is sent"),
    30: ("a redirect to another host or a file, or in a circle", "no secret leaves; an error of our tree"),
    31: ("a service's directory names a foreign or plain http address", "refused; the last good one is used"),
    32: ("a list that grows or shrinks while it is paged", "nothing is given twice; a list that shrank is reported"),
    33: ("a signature (SAS) expires in the middle of an upload", "renewed once for all; no block sent twice"),
    34: ("a signature is refused for another cause than its age", "`Forbidden` after one renewal, no loop"),
    35: ("kill -9 in the middle of an upload or a download", "gone on with; never half a file under its name"),
    36: ("a file changes between two attempts; a weak tag; 200 to a range", "fetched anew, no two versions mixed"),
    37: ("names that lead elsewhere, or that no system takes; links", "made safe inside the folder, and told of"),
    38: ("a full disk, a quota, a folder that is read-only", "`TransferError`; what came is kept or removed as told"),
    39: ("a file changes while it is sent", "`TransferError`; nothing is committed"),
    40: (
        "a job that is not found at first, goes back, cannot be asked for, never ends",
        "waited for; `JobTimeout` with its id",
    ),
    41: ("a fork, a second event loop, a closed client", "connections of its own; an error that says so"),
    42: ("secrets where they could be seen", "in no message, log, pickle or local variable, and on no other host"),
    43: ("control characters in a service's text", "escaped wherever they are shown"),
}
"""By number: the fault, and what a caller sees."""

MUST_HOLD: Final = {
    "token, threads": "Token requests of 50 threads on an expired token: exactly 1",
    "token, tasks": "Token requests of 50 tasks on an expired token: exactly 1",
    "token, both": "Token requests of 50 threads and 50 tasks at once on an expired token: exactly 1",
    "token, leader": "The one who fetches it is cancelled: token requests of all, who succeed: exactly 1",
    "token, processes": "Answers `invalid_grant` to 6 processes that share a cache of rotating refresh tokens: 0",
    "post": "How often a POST without a key was received whole, in each fault of a service: at most once",
    "body": "Bodies received as if whole that were empty or short, in any fault of a service: 0",
    "storm": "32 workers at 20 requests a second: all succeed, with at most 1.3 requests a call",
    "dead": "40 calls to a service that is down: at most 1.6 requests a call",
    "canary": "Places in which a secret of any kind of credential was seen: 0",
    "pages": "Items of a list of 5,000 that came once and in order, through revoked tokens, a cut page and 429s: 5,000",
    "resumed": "The same, where the process is killed after 3,000 and another one goes on: 5,000",
    "signature": "Blocks sent twice after success, where signatures are good for 2 seconds: 0",
    "killed": "Kills -9 that a transfer of 200 MiB survived, same SHA-256, nothing left over: 5 of 5 each way",
    "memory": "The most memory of a process that moves 300 MiB (nightly: 1 GiB): under 200 MB",
    "network": "Proxies of the environment, `NO_PROXY`, CA files and TLS contexts do what httpx says they do",
}
"""What a release depends on, and what is measured for it."""

Figure = Callable[[str, object], None]


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Figure:
    """Tell what was measured for a row of `MUST_HOLD`."""

    def tell(key: str, value: object) -> None:
        assert key in MUST_HOLD
        record_property(key, str(value))

    return tell


class Reliability:
    """Collect outcomes; after a run of all tests of this folder, write the page, or compare it under ``CI``."""

    def __init__(self) -> None:
        self._places: dict[str, tuple[int, tuple[str, ...]]] = {}
        self._expected: set[str] = set()
        self._passed: dict[str, bool] = {}
        self._figures: dict[str, dict[str, set[str]]] = {}
        self._files: set[Path] = set()
        self._selected = False
        self._message = ""

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        self._selected = self._selected or any(_counts(item) for item in items)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            if not _counts(item):
                continue
            self._files.add(item.path)
            self._expected.add(item.nodeid)
            name = getattr(item, "originalname", item.name)
            if found := re.match(r"test_fault_(\d\d)_", name):
                self._places[item.nodeid] = int(found[1]), sides_of(item)
        self._selected = self._selected or any("::" in argument for argument in session.config.args)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.nodeid not in self._expected:
            return
        self._passed[report.nodeid] = self._passed.get(report.nodeid, True) and report.passed
        if report.when == "call":
            for key, value in report.user_properties:
                if key in MUST_HOLD:
                    self._figures.setdefault(key, {}).setdefault(report.nodeid, set()).add(str(value))

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        whole = set(HERE.rglob("test_*.py")) <= self._files and set(self._passed) == self._expected
        if not whole or self._selected:
            return
        page = self.page()
        before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        if before != page and os.environ.get("CI"):
            shown = difflib.unified_diff(
                before.splitlines(), page.splitlines(), "committed", "of this run", lineterm=""
            )
            self._fail(session, "\n".join(["docs/reliability.md is not what this run found: run tests/core", *shown]))
        elif before != page:
            PAGE.write_text(page, encoding="utf-8", newline="\n")
            self._message = "docs/reliability.md was written anew: commit it"
        if missing := self.missing():
            self._fail(session, f"{self._message}\nnot shown to hold: {', '.join(missing)}".strip())

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._message:
            terminalreporter.section("reliability")
            terminalreporter.write_line(self._message)

    def _fail(self, session: pytest.Session, message: str) -> None:
        self._message = message
        session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def missing(self) -> list[str]:
        """Return the faults and figures that no test shows to hold."""
        faults = [f"fault {number} {side}" for number in FAULTS for side in SIDES if not self._holds(number, side)]
        return [*faults, *(key for key in MUST_HOLD if not self._figure(key))]

    def page(self) -> str:
        """Return the page, without anything that differs between two runs with the same outcomes."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "# What holds when things go wrong"
        yield ""
        yield "Written by the tests in `tests/core`, which cause each fault on loopback; under `CI` they compare it."
        yield "Do not edit: run `nox -s tests -- tests/core`. *yes*: tests of that client ran, and all passed."
        yield ""
        yield "| # | fault | a caller sees | sync | async | tests |"
        yield "| ---: | --- | --- | --- | --- | ---: |"
        for number, (fault, seen) in FAULTS.items():
            sides = " | ".join("yes" if self._holds(number, side) else "**no**" for side in SIDES)
            tests = sum(place == number for place, _ in self._places.values())
            yield f"| {number} | {fault} | {seen} | {sides} | {tests} |"
        yield ""
        yield "## What must hold"
        yield ""
        yield "| what | found |"
        yield "| --- | --- |"
        for key, words in MUST_HOLD.items():
            yield f"| {words} | {self._figure(key) or '**not shown**'} |"

    def _holds(self, number: int, side: str) -> bool:
        outcomes = [
            self._passed[name] for name, (place, sides) in self._places.items() if place == number and side in sides
        ]
        return bool(outcomes) and all(outcomes)

    def _figure(self, key: str) -> str:
        """Return the measured values, or an empty string if there are none or a test of them failed."""
        found = self._figures.get(key, {})
        if not all(self._passed[name] for name in found):
            return ""
        return ", ".join(sorted(set().union(*found.values())))


def _counts(item: pytest.Item) -> bool:
    """Return whether a test is in this folder and part of every run."""
    return HERE in item.path.parents and item.get_closest_marker("nightly") is None


def sides_of(item: pytest.Item) -> tuple[str, ...]:
    """Return the sides for which a test shows something."""
    named = (
        set(re.split(r"[^a-z]+", item.callspec.id))
        if isinstance(item, pytest.Function) and hasattr(item, "callspec")
        else set()
    )
    marked = {side for marker in item.iter_markers("sides") for side in marker.args}
    return tuple(side for side in SIDES if side in named | marked)
