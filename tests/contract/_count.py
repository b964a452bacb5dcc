"""The count of operations: how many there are, and how many were tested."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import define, field

__all__ = ["Count", "documented_operations", "operation_of"]


def documented_operations(root: Path) -> dict[str, int]:
    """API to how many operations its definition has, counted by its lines and by nothing that the tests use."""
    counts = {}
    for file in sorted((root / "specs").glob("*/*/openapi.yaml")):
        below = file.read_text(encoding="utf-8").partition("\npaths:\n")[2]
        paths = re.split(r"^(?=\S)", below, maxsplit=1, flags=re.M)[0]
        methods = re.findall(r"^    (?:get|put|post|delete|options|head|patch|trace):$", paths, flags=re.M)
        counts["/".join(file.parts[-3:-1])] = len(methods)
    return counts


def operation_of(nodeid: str) -> str | None:
    """The operation that a test is for: ``...::test_x[vendor/api/operation sync]``."""
    found = re.search(r"test_operations\.py::\w+\[(.+) a?sync\]$", nodeid)
    return found[1] if found else None


@define
class Count:
    """Which operations were tested, and how it went.

    Attributes:
        documented: API to how many operations it has.
        passed: Operation, after its API, to whether all its tests passed.
        left_out: Operations with a test that was skipped.
        chosen: Whether only some of the tests were asked for.
    """

    documented: dict[str, int]
    passed: dict[str, bool] = field(factory=dict)
    left_out: set[str] = field(factory=set)
    chosen: bool = False

    def add(self, nodeid: str, outcome: str) -> None:
        """Take in what came of a test, or of its setup or teardown."""
        name = operation_of(nodeid)
        if name is not None:
            self.passed[name] = self.passed.get(name, True) and outcome == "passed"
            if outcome == "skipped":
                self.left_out.add(name)

    def complaints(self) -> list[str]:
        """Why a run of all tests does not count."""
        if self.chosen or not self.passed:
            return []
        found = [f"{name}: a test was skipped" for name in sorted(self.left_out)]
        for api, count in self.documented.items():
            tested = sum(name.startswith(f"{api}/") for name in self.passed)
            if tested != count:
                found.append(f"{api}: {count} operations in the definition, {tested} tested")
        return found

    def lines(self) -> list[str]:
        """What is printed at the end of a run."""
        if not self.passed:
            return []
        note = " (only some tests were asked for)" if self.chosen else ""
        total = f"{sum(self.passed.values())}/{sum(self.documented.values())} operations{note}"
        return [f"contract: {line}" for line in (total, *self.complaints())]
