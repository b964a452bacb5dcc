"""Test of the sign-in example in the documentation."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]


def test_sign_in_example() -> None:
    """The example completes 200 concurrent calls with two refreshes and one browser window."""
    done = subprocess.run(
        [sys.executable, "-m", "examples.sign_in"], cwd=REPO, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"Sign in by browser\. .*\n\n  http://127\.0\.0\.1:\S+\n\n", done.stderr)
    figures = dict(re.findall(r"^ *(.*?) {2,}(\d+)", done.stdout, re.MULTILINE))
    assert figures == {
        "calls": "200",
        "succeeded": "200",
        "of them signed anew": "133",
        "requests for a token": "3",
        "visits of the browser": "1",
    }
    assert "3 (fetched, refreshed, refreshed)" in done.stdout
