"""Import path of the generated packages, and a count that fails the run if an operation is not tested."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator

import pytest

from ._count import Count, documented_operations, operation_of
from ._package import REPO

COUNT = pytest.StashKey[Count]()


@pytest.fixture(scope="package", autouse=True)
def committed() -> Iterator[None]:
    """Import the committed packages, without writing caches beside them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "dont_write_bytecode", True)
        for name in [name for name in sys.modules if name.startswith("tiepoint_")]:
            patch.delitem(sys.modules, name)
        for folder in sorted((REPO / "generated").iterdir()):
            patch.syspath_prepend(str(folder))
        yield
        for name in [name for name in sys.modules if name.startswith("tiepoint_")]:
            del sys.modules[name]


def pytest_configure(config: pytest.Config) -> None:
    chosen = any("::" in argument for argument in config.args)
    config.stash[COUNT] = Count(documented_operations(REPO), chosen=chosen)


def pytest_deselected(items: list[pytest.Item]) -> None:
    for item in items:
        if operation_of(item.nodeid):
            item.config.stash[COUNT].chosen = True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.config.stash[COUNT].add(item.nodeid, report.outcome)
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.stash[COUNT].complaints() and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash[COUNT].lines():
        terminalreporter.write_line(line)
