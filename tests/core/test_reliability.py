"""What the page of `docs/reliability.md` says of outcomes."""

from __future__ import annotations

from .reliability import FAULTS, MUST_HOLD, Reliability


def found(*outcomes: tuple[int, tuple[str, ...], bool]) -> Reliability:
    plugin = Reliability()
    for index, (number, sides, passed) in enumerate(outcomes):
        plugin._places[str(index)] = number, sides
        plugin._passed[str(index)] = passed
    return plugin


def test_sides() -> None:
    """A side holds if its tests ran and all passed."""
    plugin = found((1, ("sync",), True), (1, ("sync", "async"), True), (2, ("sync",), True), (2, ("sync",), False))
    rows = [line for line in plugin.page().splitlines() if line.startswith(("| 1 |", "| 2 |", "| 3 |"))]
    assert [row.split(" | ")[3:] for row in rows] == [
        ["yes", "yes", "2 |"],
        ["**no**", "**no**", "2 |"],
        ["**no**", "**no**", "0 |"],
    ]
    assert {"fault 1 sync", "fault 1 async"}.isdisjoint(plugin.missing())
    assert {"fault 2 sync", "fault 2 async", "fault 3 sync"} <= set(plugin.missing())


def test_no_side() -> None:
    """A test without a side is counted for neither side."""
    assert {"fault 1 sync", "fault 1 async"} <= set(found((1, (), True)).missing())


def test_failed_figure() -> None:
    """The figure of a failed test is left out."""
    plugin = found((1, (), True), (1, (), False))
    plugin._figures = {"dead": {"0": {"1.5"}}, "storm": {"0": {"held"}, "1": {"held"}}}
    assert f"| {MUST_HOLD['dead']} | 1.5 |" in plugin.page()
    assert f"| {MUST_HOLD['storm']} | **not shown** |" in plugin.page()


def test_fault_numbers() -> None:
    """The faults are numbered from 1 to 43."""
    assert list(FAULTS) == list(range(1, 44))
