"""The storage service of the tests, with blobs in memory."""

from __future__ import annotations

import importlib
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.programs.child import asked


def install(_source: str) -> str:
    """Install azurite if it is missing, and return its version."""
    *_, program = _module("install").azurite()
    return str(json.loads(Path(program).parents[3].joinpath("package.json").read_bytes())["version"])


def serve(_source: str) -> Iterator[object]:
    """Run the service and answer lines: ``make``, or ``drop`` and the signed URL of a container.

    ``make`` creates a container and returns its signed URL; ``drop`` deletes a container and returns the size of each
    blob by name.
    """
    containers: dict[str, Any] = {}
    with (
        tempfile.TemporaryDirectory() as log,
        _module("storage").running_storage(Path(log), in_memory=True) as storage,
    ):
        for action, *urls in asked():
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


def _module(name: str) -> Any:
    # By name: type checkers must not find the tests a second time.
    return importlib.import_module(f"tests.core.transfer.{name}")
