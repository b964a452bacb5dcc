"""The storage service of the tests, with blobs in memory, and transfers of a client of that service.

The program of a client has ``up(url, folder)`` and ``down(url, folder)``, which upload all files of a folder to a
container, and download all blobs of the container.
"""

from __future__ import annotations

import importlib
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.programs.child import Stopwatch, execute, read_lines


def transfers(source: str) -> Iterator[object]:
    """Yield the seconds of a transfer; a line has the direction, the URL and the folder."""
    names = execute(source)
    for direction, url, folder in read_lines():
        watch = Stopwatch()
        names[direction](url, Path(folder))
        yield watch.stop()


def install(_source: str) -> str:
    """Install azurite if it is missing, and return its version."""
    *_, program = _tests("azurite").azurite()
    return str(json.loads(Path(program).parents[3].joinpath("package.json").read_bytes())["version"])


def serve(_source: str) -> Iterator[object]:
    """Run the service; the line ``make`` creates a container and returns its signed URL.

    The line ``drop`` with a signed URL deletes the container, and returns the size of each blob by name.
    """
    containers: dict[str, Any] = {}
    storage_of = _tests("storage").running_storage
    with tempfile.TemporaryDirectory() as log, storage_of(Path(log), in_memory=True) as storage:
        for action, *urls in read_lines():
            if action == "make":
                container = storage.container()
                url = container.sas()
                containers[url] = container
                yield url
            else:
                with containers.pop(urls[0]).client() as client:
                    sizes = {blob.name: blob.size for blob in client.list_blobs()}
                    client.delete_container()
                yield sizes


def _tests(module: str) -> Any:
    # By name: type checkers must not find the tests a second time.
    return importlib.import_module(f"tests.support.{module}")
