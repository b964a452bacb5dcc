"""Run a server on the loopback interface, in a process of its own."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

from bench.errors import BenchError

__all__ = ["serving"]


@contextlib.contextmanager
def serving(python: Path, script: str, *arguments: str) -> Iterator[str]:
    """Start a server, give its address, and end it with the block.

    Args:
        python: What runs it.
        script: A file beside this one. The first line that it prints has to be its port.
        arguments: What it needs.

    Raises:
        BenchError: It did not start.
    """
    command = [str(python), "-I", str(Path(__file__).with_name(script)), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            port = server.stdout.readline().strip() if server.stdout else ""
            if not port:
                raise BenchError("the server on the loopback interface did not start")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
