"""The program of the documentation that lists, waits and fetches."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from ..conftest import CORE

ROOT = Path(__file__).resolve().parents[3]


def test_the_program_of_the_documentation_gets_all_files_through_cuts() -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-m", "docs.collect"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(CORE)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count(": 3 files, 3,702,000 bytes") == 3
    cut = re.search(r"answers that were cut: (\d+)", done.stdout)
    assert cut is not None
    assert int(cut[1]) > 5
