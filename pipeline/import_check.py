"""Import every module of some packages, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from pipeline.errors import PipelineError

__all__ = ["import_all"]

_CODE: Final = """
import importlib, json, pathlib, sys
sys.dont_write_bytecode = True
failed, count = {}, 0
for folder in map(pathlib.Path, sys.argv[1:]):
    sys.path.insert(0, str(folder))
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        count += 1
        try:
            importlib.import_module(name)
        except Exception as error:
            failed[name] = f"{type(error).__name__}: {error}"
print(json.dumps([count, failed]))
"""


def import_all(folders: list[Path]) -> tuple[int, dict[str, str]]:
    """Import all modules below some folders, each of which holds packages. Warnings are errors.

    Returns:
        How many modules there are, and for each that cannot be imported the reason.
    """
    process = subprocess.run(
        [sys.executable, "-W", "error", "-c", _CODE, *map(str, folders)], capture_output=True, text=True, check=False
    )
    if process.returncode:
        raise PipelineError(f"importing failed as a whole: {process.stderr.strip()[-1000:]}")
    count, failed = json.loads(process.stdout)
    return count, failed
