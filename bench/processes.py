"""Virtual environments, and child processes in them: measured clients, and servers on the loopback interface."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

from attrs import field, frozen

_CHILD: Final = Path(__file__).parent / "programs" / "child.py"


class BenchError(Exception):
    """Part of a run that failed; a run never omits a figure silently."""


def run(*command: str | Path, folder: Path | None = None, path: Path | None = None) -> str:
    """Run a program and return its output.

    Args:
        command: Program and arguments.
        folder: Working directory. Defaults to the current one.
        path: Folder to search for further programs before PATH. Defaults to none.

    Raises:
        BenchError: If the program fails.
    """
    paths = [*([str(path)] if path else []), os.environ.get("PATH", "")]
    variables = {**os.environ, "PATH": os.pathsep.join(paths)}
    try:
        process = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", errors="replace", env=variables, cwd=folder
        )
    except OSError as error:
        raise BenchError(f"cannot start {command[0]}: {error.strerror}") from None
    if process.returncode:
        text = " ".join(map(str, command))[:500]
        raise BenchError(f"exit status {process.returncode} of: {text}\n{process.stderr.strip()[-2000:]}")
    return process.stdout + process.stderr


@frozen
class Environment:
    """A virtual environment, with the version of each installed distribution."""

    folder: Path
    versions: dict[str, str] = field(factory=dict, eq=False)

    def script(self, name: str) -> Path:
        """Return the path of a program in the environment."""
        return (
            self.folder / ("Scripts" if os.name == "nt" else "bin") / f"{name}{sysconfig.get_config_var('EXE') or ''}"
        )

    @property
    def python(self) -> Path:
        """Python of the environment."""
        return self.script("python")

    def compile(self, folder: Path) -> None:
        """Write the .pyc files of packages, as an installer does."""
        # openapi-generator writes tests beside its package.
        run(self.python, "-I", "-m", "compileall", "-q", "-x", r"[/\\]test[/\\]", folder)


def shown(names: str, *environments: Environment) -> str:
    """Return versions of distributions, without those that no environment has.

    Args:
        names: Names of the distributions, separated by spaces.
        environments: Environments of the distributions.
    """
    versions = {name: version for one in environments for name, version in one.versions.items()}
    return ", ".join(f"{name} {versions[name]}" for name in names.split() if name in versions)


@frozen
class Live:
    """A running child process, which answers lines with lines."""

    process: subprocess.Popen[str]
    errors: IO[str]

    def read(self) -> Any:
        """Return the next line of output, decoded from JSON.

        Raises:
            BenchError: If the process ended instead.
        """
        line = self.process.stdout.readline() if self.process.stdout else ""
        if not line:
            self.process.wait()
            self.errors.seek(0)
            raise BenchError(f"no output of: {self.process.args!r}\n{self.errors.read().strip()[-2000:]}")
        return json.loads(line)

    def send(self, *values: object) -> Any:
        """Send values as one line, and return the answer."""
        with contextlib.suppress(BrokenPipeError):
            if self.process.stdin:
                self.process.stdin.write(f"{json.dumps(values)}\n")
                self.process.stdin.flush()
        return self.read()


@frozen
class Process:
    """A program in an environment; each use starts a fresh process.

    Attributes:
        environment: Environment of the process.
        program: Python source that the process executes.
        folders: Folders of packages that are not installed in the environment.
    """

    environment: Environment
    program: str = ""
    folders: tuple[Path, ...] = ()

    @contextlib.contextmanager
    def live(self, task: str, *arguments: object) -> Iterator[Live]:
        """Run a task beside this process until the end of the block.

        Clients can take short turns, so that a disturbance of the machine slows both sides of a ratio.

        Args:
            task: Module and function in `bench.programs`.
            arguments: Arguments of the function after the program, as strings.
        """
        # Isolated: no variable, no user's package and no file beside the script has an effect.
        command = [self.environment.python, "-I", _CHILD, task, "\n".join(map(str, self.folders)), self.program]
        with (
            tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors,
            subprocess.Popen(
                [*map(str, command), *map(str, arguments)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            ) as process,
        ):
            try:
                yield Live(process, errors)
            finally:
                # Every child process ends with its input; the storage service then stops a process of its own.
                if process.stdin:
                    with contextlib.suppress(BrokenPipeError):
                        process.stdin.close()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()

    def run(self, task: str, *arguments: object) -> Any:
        """Run a task to its end, and return its result; see `live`.

        Raises:
            BenchError: If the process fails.
        """
        with self.live(task, *arguments) as live:
            return live.read()

    def timed(self) -> dict[str, float]:
        """Return the seconds of the program in a fresh process, and the number of imported modules."""
        values = self.run("timed")
        del values["model"]
        return dict(values)

    @contextlib.contextmanager
    def serve(self, task: str, *arguments: object) -> Iterator[str]:
        """Run a server until the end of the block, and yield the URL that the server prints; see `live`."""
        with self.live(task, *arguments) as live:
            yield str(live.read())
