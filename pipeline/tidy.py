"""The pinned ruff over what the pipeline writes, with settings that no file around it can change."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

from ruff import find_ruff_bin

from pipeline.errors import PipelineError

__all__ = ["tidy"]

# Nothing around the folder counts: no settings, no .gitignore, and no list of names (`venv`, a tag) to pass over.
_ALL: Final = ("--isolated", "--no-respect-gitignore", "--config=exclude=[]", "--no-cache", "--quiet")
# Sorting imports and taking out unused ones is all: the default rules rewrite code, differently in each version.
_CHECK: Final = (
    "check", *_ALL, "--fix-only", "--select=I,F401", "--target-version=py311", "--line-length=120",
    "--config=lint.isort.split-on-trailing-comma=false",
)  # fmt: skip
_FORMAT: Final = (
    "format", *_ALL, "--line-length=120", "--target-version=py311", "--config=format.line-ending='lf'",
    "--config=format.skip-magic-trailing-comma=true",
)  # fmt: skip


def tidy(folder: Path) -> None:
    """Sort imports, take out unused ones and format everything below a folder.

    Raises:
        PipelineError: ruff refuses a file, which then is no valid Python.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RUFF_")}
    for command in (_CHECK, _FORMAT):
        process = subprocess.run(
            [find_ruff_bin(), *command, str(folder)], env=environment, capture_output=True, text=True, check=False
        )
        if process.returncode:
            raise PipelineError(f"ruff {command[0]} failed: {(process.stderr or process.stdout).strip()}", file=folder)
