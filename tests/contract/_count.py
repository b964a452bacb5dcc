"""Numbers of documented and of tested operations."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import define, field


def documented_operations(root: Path) -> dict[str, int]:
    """Return the number of operations of each API, counted by lines, independently of the tests' own reader."""
    counts = {}
    for file in sorted((root / "specs").glob("*/*/openapi.yaml")):
        below = file.read_text(encoding="utf-8").partition("\npaths:\n")[2]
        paths = re.split(r"^(?=\S)", below, maxsplit=1, flags=re.M)[0]
        methods = re.findall(r"^    (?:get|put|post|delete|options|head|patch|trace):$", paths, flags=re.M)
        counts["/".join(file.parts[-3:-1])] = len(methods)
    return counts


def operation_of(nodeid: str) -> str | None:
    """Return the operation of a test, such as ``...::test_x[vendor/api/operation sync]``, or None."""
    match = re.search(r"test_operations\.py::\w+\[(.+) a?sync\]$", nodeid)
    return match[1] if match else None


@define
class Count:
    """Tested operations and their outcomes.

    Attributes:
        documented: Number of operations, by API.
        passed: Whether all tests of an operation passed, by API and operation.
        left_out: Operations with a skipped test.
        chosen: Whether only some tests were selected.
    """

    documented: dict[str, int]
    passed: dict[str, bool] = field(factory=dict)
    left_out: set[str] = field(factory=set)
    chosen: bool = False

    def add(self, nodeid: str, outcome: str) -> None:
        """Record the outcome of a test, or of its setup or teardown."""
        name = operation_of(nodeid)
        if name is not None:
            self.passed[name] = self.passed.get(name, True) and outcome == "passed"
            if outcome == "skipped":
                self.left_out.add(name)

    def complaints(self) -> list[str]:
        """Return the reasons why a complete run fails."""
        if self.chosen or not self.passed:
            return []
        reasons = [f"{name}: a test was skipped" for name in sorted(self.left_out)]
        for api, count in self.documented.items():
            tested = sum(name.startswith(f"{api}/") for name in self.passed)
            if tested != count:
                reasons.append(f"{api}: {count} operations in the definition, {tested} tested")
        return reasons

    def lines(self) -> list[str]:
        """Return the lines to print at the end of a run."""
        if not self.passed:
            return []
        note = " (only some tests were selected)" if self.chosen else ""
        total = f"{sum(self.passed.values())}/{sum(self.documented.values())} operations{note}"
        return [f"contract: {line}" for line in (total, *self.complaints())]
