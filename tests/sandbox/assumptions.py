"""Holds the assumptions that the sandbox declares against those that its answers named in a whole run of these tests.

And sees that in a whole run, whatever its tests look at, no own answer of a sandbox was wrong.

An id counts as named where an answer had it over HTTP, in the header that a client sees; a handler that is called
directly shows nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox._definition.load import vendors
from tiepoint_sandbox._server.uvicorn import Server

__all__ = ["Assumptions", "declared"]

HERE: Final = Path(__file__).resolve().parent


@cache
def declared() -> Mapping[str, Mapping[str, str]]:
    """By vendor: ids, and the reason of each."""
    return {vendor: Sandbox(vendor).assumptions for vendor in sorted(vendors())}


class Assumptions:
    """Collect what answers name; after a run of all tests of this folder, fail where that is not what is declared."""

    def __init__(self) -> None:
        self._named: set[str] = set()
        self._wrong: list[str] = []
        self._files: set[Path] = set()
        self._expected: set[str] = set()
        self._ran: set[str] = set()
        self._selected = False
        self._message = ""
        _hand_over_to(self._named, self._wrong)

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        self._selected = self._selected or any(_counts(item) for item in items)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        ours = [item for item in session.items if _counts(item)]
        self._files = {item.path for item in ours}
        self._expected = {item.nodeid for item in ours}
        self._selected = self._selected or any("::" in argument for argument in session.config.args)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "teardown":
            self._ran.add(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        whole = set(HERE.rglob("test_*.py")) <= self._files and self._expected <= self._ran
        if not whole or self._selected or session.testsfailed:
            return
        ids = {name for reasons in declared().values() for name in reasons}
        told = {
            "declared, but named by no answer": ids - self._named,
            "named by an answer, but not declared": self._named - ids,
        }
        lines = [f"{what}: {', '.join(sorted(names))}" for what, names in told.items() if names]
        self._message = "\n".join([*lines, *(f"an own answer was wrong: {each}" for each in self._wrong)])
        if self._message:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._message:
            terminalreporter.section("assumptions of the sandbox")
            terminalreporter.write_line(self._message)


def _hand_over_to(named: set[str], wrong: list[str]) -> None:
    """Let every server hand over, when it stops, what its answers named, and every sandbox what was wrong."""
    stop_server, stop_sandbox = Server.stop, Sandbox.stop

    def server_stops(self: Server) -> None:
        stop_server(self)
        named.update(self.assumed)

    def sandbox_stops(self: Sandbox) -> None:
        stop_sandbox(self)
        wrong.extend(self.wrong)
        self.wrong.clear()

    Server.stop = server_stops  # type: ignore[method-assign]
    Sandbox.stop = sandbox_stops  # type: ignore[method-assign]


def _counts(item: pytest.Item) -> bool:
    """Whether a test is of this folder and of every run."""
    return HERE in item.path.parents and item.get_closest_marker("nightly") is None
