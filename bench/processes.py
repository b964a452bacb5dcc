"""Child processes: clients that are measured, and servers on the loopback interface."""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

from attrs import frozen

from bench.environments import BenchError, Environment

__all__ = ["Live", "Process"]

_SCRIPT: Final = Path(__file__).parent / "programs" / "child.py"


@frozen
class Live:
    """A running child process, which answers lines with lines."""

    command: list[str]
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
            raise BenchError(f"no output of: {' '.join(self.command)[:500]}\n{self.errors.read().strip()[-2000:]}")
        return json.loads(line)

    def ask(self, *values: object) -> Any:
        """Send values as one line, and return the line that answers them.

        Raises:
            BenchError: If the process ended.
        """
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

    def run(self, task: str, *arguments: object) -> Any:
        """Run a task to its end, and return its result.

        Args:
            task: Module and function in `bench.programs`.
            arguments: Arguments of the function after the program, as strings.

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
    def live(self, task: str, *arguments: object) -> Iterator[Live]:
        """Run a task beside this process until the end of the block.

        Clients can take short turns, so that a disturbance of the machine slows both sides of a ratio.

        Args:
            task: Module and function in `bench.programs`.
            arguments: Arguments of the function after the program, as strings.
        """
        folders = "\n".join(map(str, self.folders))
        # Isolated: no variable, no user's package and no file beside the script has an effect.
        command = [str(self.environment.python), "-I", str(_SCRIPT), task, folders, self.program]
        command += map(str, arguments)
        with (
            tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors,
            subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True
            ) as process,
        ):
            try:
                yield Live(command, process, errors)
            finally:
                self._end(process)

    @contextlib.contextmanager
    def serve(self, task: str, *arguments: object) -> Iterator[str]:
        """Run a server until the end of the block, and yield its URL.

        Args:
            task: Module and function in `bench.programs`; the first line of output is the URL.
            arguments: Arguments of the function after the program, as strings.

        Raises:
            BenchError: If the server does not start.
        """
        with self.live(task, *arguments) as live:
            yield str(live.read())

    @staticmethod
    def _end(process: subprocess.Popen[str]) -> None:
        # Every child process ends with its input; the storage service then stops a process of its own.
        if process.stdin:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
