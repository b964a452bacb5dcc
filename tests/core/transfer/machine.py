"""Services for `examples/collect.py`: jobs and storage, behind proxies that cut every third response.

``python -m tests.core.transfer.machine examples/collect.py`` runs a program with the URL of the service and a folder.
It ends with status 1 unless the program succeeds and every file is there with the bytes that it should have.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from ...support.loopback import Asked, answer, serve
from ...support.proxy import Cut, Proxy, Seen, running_proxy
from ...support.storage import Container, running_storage

__all__ = ["Machine", "main", "on_this_machine"]

JOBS = 3
FILES = {"mesh/model.obj": 3_000_000, "report.json": 2_000, "images/a.jpg": 700_000}


class Machine:
    """Where the service is, and what its jobs have made.

    Attributes:
        url: Address of the service of jobs, by way of its proxy.
    """

    def __init__(self, box: Container, storage: Proxy) -> None:
        self.url = ""
        self.proxies = [storage]
        self._box = box
        self._storage = storage
        self._polls: Counter[str] = Counter()
        source = random.Random(1)  # noqa: S311 - bytes of a file
        self._made = {
            f"job-{number}/{name}": source.randbytes(size) for number in range(JOBS) for name, size in FILES.items()
        }
        for name, data in self._made.items():
            box.put(name, data)

    @property
    def cut(self) -> int:
        """How many answers were cut."""
        return sum(not seen.whole for proxy in self.proxies for seen in proxy.seen)

    def are_all_in(self, folder: Path) -> bool:
        """Whether all files are in a folder, with their bytes, and nothing else."""
        there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        return there == set(self._made) and all((folder / name).read_bytes() == self._made[name] for name in there)

    def __call__(self, _: int, asked: Asked) -> bytes:
        """Answer as a service of jobs."""
        address = urlsplit(asked.path)
        match address.path.strip("/").split("/"):
            case ["jobs"]:
                start = int(parse_qs(address.query).get("token", ["0"])[0])
                ids = [{"id": f"job-{number}"} for number in range(start, min(start + 2, JOBS))]
                return said({"jobs": ids, "next": str(start + 2) if start + 2 < JOBS else None})
            case ["jobs", job]:
                self._polls[job] += 1
                return said({"state": "Done" if self._polls[job] > 2 else "Running"})
            case ["jobs", _, "files"]:
                return said({"sas": self._box.sas("rl", port=self._storage.port)})
        return answer(404, close=True)


def said(body: object) -> bytes:
    return answer(200, json.dumps(body).encode(), close=True)  # the proxy takes one request a connection


def cut_every_third(seen: Seen) -> Cut | None:
    return Cut(reply=60) if seen.number % 3 == 0 else None


@contextmanager
def on_this_machine() -> Iterator[Machine]:
    """Run it all until the end of the ``with`` block."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running_storage(Path(folder)) as storage,
        running_proxy(storage.port) as in_front,
    ):
        in_front.rule = cut_every_third
        machine = Machine(storage.container(), in_front)
        with serve(machine) as service, running_proxy(service.port) as proxy:
            proxy.rule = cut_every_third
            machine.proxies.append(proxy)
            machine.url = f"http://127.0.0.1:{proxy.port}"
            yield machine


def main(program: str) -> int:
    """Run a program on it; the result is the exit status."""
    with tempfile.TemporaryDirectory() as folder, on_this_machine() as machine:
        status = subprocess.run([sys.executable, program, machine.url, folder], check=False).returncode
        right = machine.are_all_in(Path(folder))
        told = "all files are there, whole" if right else "NOT all files are there, whole, and nothing else"
        print(f"answers that were cut: {machine.cut}; {told}")  # noqa: T201
    return int(status != 0 or not right)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
