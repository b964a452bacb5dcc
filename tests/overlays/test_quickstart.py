"""``python -m examples.quickstart``, as ``nox -s quickstart`` runs it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_tour() -> None:
    """The tour of all vendors succeeds, whatever the environment has."""
    done = subprocess.run(
        [sys.executable, "-m", "examples.quickstart"],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "COLUMNS")},
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "PYTHONUTF8": "1",  # bars, also where the system's own encoding has none
            "ITWIN_TOKEN": "one's own",
            "ITWIN_CLIENT_ID": "one's own",
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    output = done.stdout
    assert "== Bentley iTwin, simulated: " in output
    assert "\nprojects: Sandbox project\n" in output
    assert [line.partition(" calls")[0] for line in output.splitlines() if "note:" in line] == ["note: Bentley"]
    exports = ["bridge/3DTiles", "bridge/LAS"]
    (files,) = re.findall("^files: (.*)$", output, re.MULTILINE)
    assert [each.rpartition("/")[0] for each in files.split()] == exports
    jobs = ["FillImageProperties", "Calibration", "Reconstruction"]
    assert re.findall(r"^done: (\w+) \S+$", output, re.MULTILINE) == jobs
    bars = re.findall(r"^(\w.*?) +\S+ 100% ", output, re.MULTILINE)
    assert bars == ["upload", *jobs, *(f"download {each}" for each in exports)]
