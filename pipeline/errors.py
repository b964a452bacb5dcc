"""The one error of the pipeline: what is wrong, in which file, and where in it."""

from __future__ import annotations

from pathlib import Path

__all__ = ["PipelineError"]


class PipelineError(Exception):
    """A definition, a patch or a setting that the pipeline cannot go on with.

    Args:
        problem: What is wrong and, where there is one, the next step.
        file: The file that holds it.
        location: Where in the file: a JSON Pointer (``#/paths/~1jobs/get``), or a line and a column.
    """

    def __init__(self, problem: str, *, file: Path | None = None, location: str = "") -> None:
        self.problem = problem
        self.file = file
        self.location = location
        super().__init__(problem, file, location)

    def __str__(self) -> str:
        where = " ".join(part for part in (str(self.file) if self.file else "", self.location) if part)
        return f"{where}: {self.problem}" if where else self.problem
