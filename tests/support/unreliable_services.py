"""A job service and a storage service on loopback, behind proxies that cut every third response.

``python -m tests.support.unreliable_services PROGRAM`` runs a program with two arguments: the URL of the job service
and a folder. The exit status is 1 unless the program succeeds and saves exactly the files of the jobs in the folder.
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

from .loopback import Asked, answer, serve
from .proxy import Cut, Proxy, Seen, running_proxy
from .storage import Container, running_storage

JOBS = 3
FILES = {"mesh/model.obj": 3_000_000, "report.json": 2_000, "images/a.jpg": 700_000}


class Machine:
    """Job service, its storage, and the proxies in front of both.

    Attributes:
        url: URL of the job service's proxy.
        proxies: Proxies of both services.
    """

    def __init__(self, container: Container, storage: Proxy) -> None:
        self.url = ""
        self.proxies = [storage]
        self._container = container
        self._storage = storage
        self._polls: Counter[str] = Counter()
        source = random.Random(1)  # noqa: S311 - bytes of a file
        self._files = {
            f"job-{number}/{name}": source.randbytes(size) for number in range(JOBS) for name, size in FILES.items()
        }
        for name, data in self._files.items():
            container.put(name, data)

    @property
    def cut(self) -> int:
        """Number of responses that were cut."""
        return sum(not seen.whole for proxy in self.proxies for seen in proxy.seen)

    def are_all_in(self, folder: Path) -> bool:
        """Return whether a folder contains the complete files of all jobs and nothing else."""
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files} == self._files

    def __call__(self, _: int, asked: Asked) -> bytes:
        """Return the job service's response to a request."""
        address = urlsplit(asked.path)
        match address.path.strip("/").split("/"):
            case ["jobs"]:
                start = int(parse_qs(address.query).get("token", ["0"])[0])
                ids = [{"id": f"job-{number}"} for number in range(start, min(start + 2, JOBS))]
                return json_answer({"jobs": ids, "next": str(start + 2) if start + 2 < JOBS else None})
            case ["jobs", job]:
                self._polls[job] += 1
                return json_answer({"state": "Done" if self._polls[job] > 2 else "Running"})
            case ["jobs", _, "files"]:
                return json_answer({"sas": self._container.sas("rl", port=self._storage.port)})
        return answer(404, close=True)


def json_answer(body: object) -> bytes:
    return answer(200, json.dumps(body).encode(), close=True)  # the proxy supports one request per connection


def cut_every_third(seen: Seen) -> Cut | None:
    return Cut(reply=60) if seen.number % 3 == 0 else None


@contextmanager
def on_this_machine() -> Iterator[Machine]:
    """Run both services and their proxies until the end of the ``with`` block."""
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
    """Run a program against the services, and return the exit status."""
    with tempfile.TemporaryDirectory() as folder, on_this_machine() as machine:
        status = subprocess.run([sys.executable, program, machine.url, folder], check=False).returncode
        complete = machine.are_all_in(Path(folder))
        message = "all files are there, whole" if complete else "NOT all files are there, whole, and nothing else"
        print(f"answers that were cut: {machine.cut}; {message}")  # noqa: T201
    return int(status != 0 or not complete)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
