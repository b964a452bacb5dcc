"""Python programs that tests run in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from .conftest import CORE


def run_python(
    *arguments: str, environ: Mapping[str, str] = os.environ, **more: Any
) -> subprocess.CompletedProcess[str]:
    """Run Python with the core's source, and return its outcome and output.

    Args:
        arguments: Arguments of the interpreter.
        environ: Environment, to which the path of the core is added. Defaults to that of the tests.
        more: Other arguments of `subprocess.run`.
    """
    env = {**environ, "PYTHONPATH": str(CORE)}
    command = [sys.executable, "-B", *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False, **more)
