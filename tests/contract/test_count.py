"""Tests of the count that reports untested operations."""

from __future__ import annotations

from ._count import Count, documented_operations, operation_of
from ._package import REPO, packages

HERE = "tests/contract/test_operations.py::test_x"


def counted(*outcomes: tuple[str, str], chosen: bool = False) -> Count:
    count = Count({"itwin/jobs": 2}, chosen=chosen)
    for name, outcome in outcomes:
        count.add(f"{HERE}[itwin/jobs/{name}]", outcome)
    return count


def test_documented_operations() -> None:
    """Counting by lines equals counting by the tests' reader."""
    by_reading = {package.api.key: len(package.definition.operations) for package in packages()}
    assert documented_operations(REPO) == by_reading
    assert sum(by_reading.values()) > 0


def test_operation_of() -> None:
    """A test's id contains its operation, and other ids contain none."""
    assert operation_of(f"{HERE}[itwin/jobs/get /jobs sync]") == "itwin/jobs/get /jobs"
    assert operation_of(f"{HERE}[itwin/jobs/get async]") == "itwin/jobs/get"
    assert operation_of("tests/contract/test_samples.py::test_x[a sync]") is None


def test_all_passed() -> None:
    """A complete run without failures has no complaint."""
    count = counted(("get sync", "passed"), ("get async", "passed"), ("put sync", "passed"))
    assert count.lines() == ["contract: 2/2 operations"]
    assert not count.complaints()


def test_one_client_failed() -> None:
    """An operation that fails in one client is not counted."""
    count = counted(("get sync", "failed"), ("get async", "passed"), ("put sync", "passed"))
    assert count.lines() == ["contract: 1/2 operations"]


def test_operation_without_test() -> None:
    """An operation without a test is reported."""
    assert counted(("get sync", "passed")).lines() == [
        "contract: 1/2 operations",
        "contract: itwin/jobs: 2 operations in the definition, 1 tested",
    ]


def test_skipped() -> None:
    """A skipped test is reported."""
    count = counted(("get sync", "passed"), ("put sync", "passed"), ("put async", "skipped"))
    assert count.lines() == ["contract: 1/2 operations", "contract: itwin/jobs/put: a test was skipped"]


def test_selected_tests() -> None:
    """A run of selected tests has no complaint."""
    count = counted(("get sync", "passed"), chosen=True)
    assert count.lines() == ["contract: 1/2 operations (only some tests were selected)"]
    assert not count.complaints()


def test_no_operations() -> None:
    """A run without operations prints nothing."""
    assert not counted().lines()
