"""A transfer in a process of its own, which can be killed: ``python -m tests.core.transfer.program KIND METHOD ...``.

An argument such as ``--keep_partial=false`` is an option of the method, or it is ``--streams``; the others are what the
method takes, in their order.
The address comes by standard input, for a command line shows to others; progress goes to standard output.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from tiepoint_core import AsyncBlobContainer, BlobContainer, Progress, TransferError


def main(kind: str, method: str, block: int, arguments: list[str]) -> None:
    """Run it."""
    sas = sys.stdin.readline().strip()

    def on_progress(progress: Progress) -> None:
        print(json.dumps([progress.done, progress.total]), flush=True)  # noqa: T201

    more: dict[str, Any] = {"on_progress": on_progress}
    for name, _, value in (each[2:].partition("=") for each in arguments if each.startswith("--")):
        more[name] = json.loads(value)
    arguments = [each for each in arguments if not each.startswith("--")]
    options: Any = {"block_size": block, "streams": more.pop("streams", 8)}
    try:
        if kind == "sync":
            with BlobContainer(sas, **options) as client:
                result = getattr(client, method)(*arguments, **more)
        else:

            async def arun() -> Any:
                async with AsyncBlobContainer(sas, **options) as client:
                    return await getattr(client, method)(*arguments, **more)

            result = asyncio.run(arun())
    except TransferError as error:
        sys.exit(f"TransferError: {error}")
    print(json.dumps({"moved": result.bytes_transferred, "peak": _peak()}), flush=True)  # noqa: T201


def _peak() -> int:
    """The most memory that this process had, in KiB; what `getrusage` says can be that of the one that began it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:])
