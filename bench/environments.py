"""Virtual environments, one for each set of requirements, preserved between runs."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Final

from attrs import field, frozen

__all__ = ["BenchError", "Environment", "environment", "run"]

_EXE: Final = sysconfig.get_config_var("EXE") or ""


class BenchError(Exception):
    """Part of a run that failed; a run never omits a figure silently."""


@frozen
class Environment:
    """A virtual environment.

    Attributes:
        folder: Folder of the environment.
        versions: Version of each installed distribution.
    """

    folder: Path
    versions: dict[str, str] = field(factory=dict, eq=False)

    def script(self, name: str) -> Path:
        """Return the path of a program in the environment."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin") / f"{name}{_EXE}"

    @property
    def python(self) -> Path:
        """Python of the environment."""
        return self.script("python")

    def variables(self) -> dict[str, str]:
        """Return the variables of a process in the environment, as if the environment were activated."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        path = os.pathsep.join([str(self.python.parent), os.environ.get("PATH", "")])
        return inherited | {"PATH": path, "VIRTUAL_ENV": str(self.folder)}

    def compile(self, *folders: Path) -> None:
        """Write the .pyc files of packages, as an installer does."""
        # openapi-generator writes tests beside its package.
        run([str(self.python), "-I", "-m", "compileall", "-q", "-x", r"[/\\]test[/\\]", *map(str, folders)])

    def shown(self, *names: str) -> list[str]:
        """Return names and versions of distributions, without those that are not installed."""
        return [f"{name} {self.versions[name]}" for name in names if name in self.versions]


@functools.cache
def environment(cache: Path, name: str, *requirements: str) -> Environment:
    """Return an environment, installed now or by an earlier run.

    Args:
        cache: Folder of all environments.
        name: Name for people.
        requirements: Requirements for pip. Other requirements, or another Python, make another environment.

    Raises:
        BenchError: If the installation fails.
    """
    key = "\n".join([sys.version, *requirements])
    folder = cache / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:10]}"
    installed = folder / "installed"
    python = str(Environment(folder).python)
    if not installed.is_file():
        shutil.rmtree(folder, ignore_errors=True)
        if uv := _uv():
            run([uv, "venv", "--quiet", "--no-project", "--python", sys.executable, str(folder)])
            run([uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python, *requirements])
        else:
            run([sys.executable, "-m", "venv", str(folder)])
            run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements])
        installed.write_text(key, encoding="utf-8")
    listing = "import importlib.metadata as m\nfor d in m.distributions(): print(d.name.lower(), d.version)"
    lines = run([python, "-I", "-c", listing]).splitlines()
    return Environment(folder, dict(line.split(" ", 1) for line in lines))


def run(command: list[str], *, variables: dict[str, str] | None = None, folder: Path | None = None) -> str:
    """Run a program and return its output.

    Raises:
        BenchError: If the program fails.
    """
    try:
        process = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", errors="replace", env=variables, cwd=folder
        )
    except OSError as error:
        raise BenchError(f"cannot start {command[0]}: {error.strerror}") from None
    if process.returncode:
        output = (process.stderr or process.stdout).strip()[-2000:]
        raise BenchError(f"exit status {process.returncode} of: {' '.join(command)[:500]}\n{output}")
    return process.stdout + process.stderr


def _uv() -> str | None:
    """Return the path of uv, in the environment of this process or on PATH."""
    installed = Path(sys.executable).with_name(f"uv{_EXE}")
    if importlib.util.find_spec("uv") and installed.is_file():
        return str(installed)
    return shutil.which("uv")
