"""Run the storage service of the tests: ``python -I storage_server.py serve ROOT FOLDER``.

ROOT is the repository, and FOLDER is for the service's log: its blobs are in memory. It reads lines, prints a line of
JSON for each, and ends with its input; so the service ends with whoever asked for it, however that ended.

make: make a container; its address with a signature
drop ADDRESS: delete it; the size of each blob that was in it, by name
end: end the service; a text once it has ended
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any


def main() -> None:
    """Do what the arguments say."""
    _, root, folder = sys.argv[1:]
    sys.path.insert(0, root)
    # By name, as the tests are no package that a type checker finds twice.
    service: Any = importlib.import_module("tests.core.transfer.storage")
    containers: dict[str, Any] = {}
    with service.running_storage(Path(folder), in_memory=True) as storage:
        for line in sys.stdin:
            what, _, address = line.strip().partition(" ")
            if what == "make":
                container = storage.container()
                made = container.sas()
                containers[made] = container
                _say(made)
            elif what == "end":
                break
            else:
                with containers.pop(address).client() as client:
                    _say({each.name: each.size for each in client.list_blobs()})
                    client.delete_container()
    _say("ended")


def _say(found: object) -> None:
    sys.stdout.write(f"{json.dumps(found)}\n")
    sys.stdout.flush()


main()
