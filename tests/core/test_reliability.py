"""What the page of `docs/reliability.md` says of outcomes."""

from __future__ import annotations

from .reliability import FAULTS, MUST_HOLD, Reliability


def found(*outcomes: tuple[int, tuple[str, ...], bool]) -> Reliability:
    plugin = Reliability()
    for index, (number, sides, passed) in enumerate(outcomes):
        plugin._places[str(index)] = number, sides
        plugin._passed[str(index)] = passed
    return plugin


def test_a_side_holds_where_its_tests_ran_and_all_passed() -> None:
    plugin = found((1, ("sync",), True), (1, ("sync", "async"), True), (2, ("sync",), True), (2, ("sync",), False))
    rows = [line for line in plugin.page().splitlines() if line.startswith(("| 1 |", "| 2 |", "| 3 |"))]
    assert [row.split(" | ")[3:] for row in rows] == [
        ["yes", "yes", "2 |"],
        ["**no**", "**no**", "2 |"],
        ["**no**", "**no**", "0 |"],
    ]
    assert {"fault 1 sync", "fault 1 async"}.isdisjoint(plugin.missing())
    assert {"fault 2 sync", "fault 2 async", "fault 3 sync"} <= set(plugin.missing())


def test_a_test_without_a_side_is_counted_and_shows_none() -> None:
    assert {"fault 1 sync", "fault 1 async"} <= set(found((1, (), True)).missing())


def test_a_figure_of_a_test_that_failed_is_not_shown() -> None:
    plugin = found((1, (), True), (1, (), False))
    plugin._figures = {"dead": {"0": {"1.5"}}, "storm": {"0": {"held"}, "1": {"held"}}}
    assert f"| {MUST_HOLD['dead']} | 1.5 |" in plugin.page()
    assert f"| {MUST_HOLD['storm']} | **not shown** |" in plugin.page()


def test_all_faults_are_there() -> None:
    assert list(FAULTS) == list(range(1, 44))
