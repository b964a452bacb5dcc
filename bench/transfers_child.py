"""The process that is measured: ``python -I transfers_child.py serve FOLDERS PROGRAM``, in any of the environments.

PROGRAM has `up(address, folder)` and `down(address, folder)`, which send all files of a folder to a container and fetch
all of its blobs into one. For each line that it reads, `up` or `down` with both as JSON, it prints the seconds that
took, by the clock and of the processor.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def main() -> None:
    """Do what the arguments say."""
    _, folders, program = sys.argv[1:]
    sys.path[:0] = filter(None, folders.split("\n"))
    names: dict[str, Any] = {}
    exec(compile(program, "program", "exec"), names)  # noqa: S102  # ours, from bench/transfers_peers.py
    for line in sys.stdin:
        direction, address, folder = json.loads(line)
        clock, processor = time.perf_counter(), time.process_time()
        names[direction](address, Path(folder))
        found = {"clock": time.perf_counter() - clock, "processor": time.process_time() - processor}
        sys.stdout.write(f"{json.dumps(found)}\n")
        sys.stdout.flush()


main()
