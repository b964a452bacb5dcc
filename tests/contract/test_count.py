"""The count says when an operation was left out."""

from __future__ import annotations

from ._count import Count, documented_operations, operation_of
from ._package import REPO, packages

HERE = "tests/contract/test_operations.py::test_x"


def counted(*outcomes: tuple[str, str], chosen: bool = False) -> Count:
    count = Count({"itwin/jobs": 2}, chosen=chosen)
    for name, outcome in outcomes:
        count.add(f"{HERE}[itwin/jobs/{name}]", outcome)
    return count


def test_lines_of_a_definition_give_as_many_operations_as_reading_it() -> None:
    by_reading = {package.api.key: len(package.definition.operations) for package in packages()}
    assert documented_operations(REPO) == by_reading
    assert sum(by_reading.values()) > 0


def test_operation_is_in_the_name_of_its_tests() -> None:
    assert operation_of(f"{HERE}[itwin/jobs/get /jobs sync]") == "itwin/jobs/get /jobs"
    assert operation_of(f"{HERE}[itwin/jobs/get async]") == "itwin/jobs/get"
    assert operation_of("tests/contract/test_judge.py::test_x[a sync]") is None


def test_all_operations_passed() -> None:
    count = counted(("get sync", "passed"), ("get async", "passed"), ("put sync", "passed"))
    assert count.lines() == ["contract: 2/2 operations"]
    assert not count.complaints()


def test_operation_that_failed_in_one_way_is_not_counted() -> None:
    count = counted(("get sync", "failed"), ("get async", "passed"), ("put sync", "passed"))
    assert count.lines() == ["contract: 1/2 operations"]


def test_operation_without_a_test_is_complained_of() -> None:
    assert counted(("get sync", "passed")).lines() == [
        "contract: 1/2 operations",
        "contract: itwin/jobs: 2 operations in the definition, 1 tested",
    ]


def test_skipped_test_is_complained_of() -> None:
    count = counted(("get sync", "passed"), ("put sync", "passed"), ("put async", "skipped"))
    assert count.lines() == ["contract: 1/2 operations", "contract: itwin/jobs/put: a test was skipped"]


def test_choice_of_tests_is_not_complained_of() -> None:
    count = counted(("get sync", "passed"), chosen=True)
    assert count.lines() == ["contract: 1/2 operations (only some tests were asked for)"]
    assert not count.complaints()


def test_run_without_operations_says_nothing() -> None:
    assert not counted().lines()
