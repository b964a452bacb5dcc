"""Get the storage service that transfers are tested against, which pip alone cannot.

Run by the first test that needs it, or as ``python -m tests.core.transfer.install``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from filelock import FileLock

__all__ = ["azurite"]

PACKAGE: Final = "azurite@3.35.0"

FOLDER: Final = Path(os.environ.get("TIEPOINT_AZURITE") or Path(sys.prefix, "azurite"))
"""Where it is installed: in the environment of the session, not in the repository."""


def azurite() -> list[str]:
    """Give the command that runs it; what is there already is kept."""
    program = FOLDER / "node_modules" / "azurite" / "dist" / "src" / "blob" / "main.js"
    with FileLock(f"{FOLDER}.lock"):
        if not program.exists():
            _install()
    return [_node("node"), str(program)]


def _install() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    # A lock file would hold the address of the registry that this machine happens to use.
    options = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run([_node("npm"), "install", *options, PACKAGE], cwd=FOLDER, check=True, stdout=sys.stderr)


def _node(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise RuntimeError(f"{name} is not on PATH: install Node 20 or later")
    return found


if __name__ == "__main__":
    azurite()
