"""The program of the documentation that lists, waits and fetches."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from ...support.azurite import azurite
from ..conftest import ROOT
from ..python import run_python


def run(program: str | Path) -> subprocess.CompletedProcess[str]:
    azurite()  # here, as npm tells what it installs
    environ = {**os.environ, "PYTHONWARNINGS": "error"}
    return run_python("-m", "tests.support.unreliable_services", str(program), environ=environ, cwd=ROOT)


def test_example() -> None:
    """The documented example downloads all files through broken connections."""
    done = run("examples/collect.py")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count(": 3 files, 3,702,000 bytes") == 3
    cut = re.search(r"answers that were cut: (\d+); all files are there", done.stdout)
    assert cut is not None
    assert int(cut[1]) > 5


def test_incomplete_example(tmp_path: Path) -> None:
    """A program that misses files is reported."""
    (tmp_path / "idle.py").touch()
    done = run(tmp_path / "idle.py")
    assert (done.returncode, done.stderr) == (1, "")
    assert "NOT all files are there" in done.stdout
