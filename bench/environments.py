"""Clean environments, one for each set of requirements; kept between runs."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from attrs import frozen

from bench.errors import BenchError

__all__ = ["Environment", "environment", "run"]


@frozen
class Environment:
    """A virtual environment.

    Attributes:
        folder: Where it is.
        versions: What is installed in it.
    """

    folder: Path
    versions: dict[str, str]

    @property
    def python(self) -> Path:
        """Its Python."""
        return _scripts(self.folder) / f"python{sysconfig.get_config_var('EXE') or ''}"

    def script(self, name: str) -> Path:
        """A program that one of its packages brings."""
        return _scripts(self.folder) / f"{name}{sysconfig.get_config_var('EXE') or ''}"

    def variables(self) -> dict[str, str]:
        """The variables of a process in it, as if it were activated."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return inherited | {
            "PATH": os.pathsep.join([str(_scripts(self.folder)), os.environ.get("PATH", "")]),
            "VIRTUAL_ENV": str(self.folder),
        }


def environment(cache: Path, name: str, requirements: list[str]) -> Environment:
    """Make an environment, or find the one of an earlier run.

    Args:
        cache: The folder that holds all of them.
        name: For people.
        requirements: As pip takes them. Other ones, or another Python, make another environment.

    Raises:
        BenchError: It cannot be installed.
    """
    wanted = "\n".join([sys.version, *requirements])
    folder = cache / f"{name}-{hashlib.sha256(wanted.encode()).hexdigest()[:10]}"
    done = folder / "installed"
    made = Environment(folder, {})
    if not done.is_file():
        shutil.rmtree(folder, ignore_errors=True)
        uv = _uv()
        python = str(made.python)
        if uv:
            run([uv, "venv", "--quiet", "--no-project", "--python", sys.executable, str(folder)])
            run([uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python, *requirements])
        else:
            run([sys.executable, "-m", "venv", str(folder)])
            run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements])
        done.write_text(wanted, encoding="utf-8")
    listing = "import importlib.metadata as m\nfor d in m.distributions(): print(d.name.lower(), d.version)"
    lines = run([str(made.python), "-I", "-c", listing]).splitlines()
    return Environment(folder, dict(line.split(" ", 1) for line in lines))


def run(command: list[str], *, variables: dict[str, str] | None = None, folder: Path | None = None) -> str:
    """Run a program and give what it printed.

    Raises:
        BenchError: It failed, with the end of what it said.
    """
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", errors="replace", env=variables, cwd=folder
        )
    except OSError as error:
        raise BenchError(f"cannot start {command[0]}: {error.strerror}") from None
    if done.returncode:
        said = (done.stderr or done.stdout).strip()[-2000:]
        raise BenchError(f"exit status {done.returncode} of: {' '.join(command)[:500]}\n{said}")
    return done.stdout + done.stderr


def _scripts(folder: Path) -> Path:
    return folder / ("Scripts" if os.name == "nt" else "bin")


def _uv() -> str | None:
    """The program uv, from PATH or from the environment that runs this."""
    beside = Path(sys.executable).with_name(f"uv{sysconfig.get_config_var('EXE') or ''}")
    if importlib.util.find_spec("uv") and beside.is_file():
        return str(beside)
    return shutil.which("uv")
