"""Much of everything, by HTTP: 10,000 jobs through every fault at once, 2,000 files and one of 1 GB."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import random
import re
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest
from tiepoint_core import Hooks, ResponseEvent, RetryEvent, TokenEvent
from tiepoint_core._http.exceptions import fault_of
from tiepoint_itwin import AsyncClient, Client
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox._definition.operations import Operation
from tiepoint_sandbox._handler import Call, Caller, ErrorResponse

from ...support.storage import Storage, running_storage
from . import _mover
from ._both import of_sandbox
from ._mover import LIFETIME

JOBS = 10_000
PAGE = 1_000
FILES = 2_000
MIB = 2**20
LIMIT = 300 * 10**6
ROOT = Path(__file__).parents[3]

Api = Literal["modeling", "conversion"]

# --- jobs -------------------------------------------------------------------------------------------------------------

INPUTS = {
    "modeling": {"type": "FillImageProperties", "name": "imageCollections"},
    "conversion": {"type": "PointCloudOptimization", "name": "pointClouds"},
}


def add_jobs(sandbox: Sandbox, api: Api) -> list[str]:
    """Make jobs by the sandbox's own code for the operation, without the HTTP around it, which would take minutes."""
    service = getattr(sandbox.itwin, api)
    create = service.handlers["jobs-create"]
    # The program that signs in, so that they are its own.
    caller = Caller(sandbox.client_id, "2f5b1c7e-8d94-4c0a-9b36-5e1d7a0c4f82", "service@sandbox.example")
    kind = INPUTS[api]
    specifications: dict[str, Any] = {"inputs": {kind["name"]: [sandbox.itwin.shared_data_id]}}
    if api == "modeling":
        specifications["outputs"] = ["scene"]
    made = []
    for number in range(JOBS):
        body = {
            "type": kind["type"],
            "name": f"Job {number}",
            "iTwinId": sandbox.itwin.itwin_id,
            "specifications": specifications,
        }
        made.append(create(Call("jobs-create", body=body, caller=caller)).value["job"]["id"])
    return made


@pytest.fixture(scope="module")
def full() -> Iterator[tuple[Sandbox, dict[Api, list[str]]]]:
    """A sandbox with 10,000 jobs of each API."""
    with Sandbox("itwin") as sandbox:
        sandbox.clock.stop()  # nothing becomes due while lists are read
        yield sandbox, {api: add_jobs(sandbox, api) for api in ("modeling", "conversion")}
        assert sandbox.wrong == []


class Weather:
    """Switches faults on while a list is read, and counts what the client saw of them."""

    def __init__(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self._sandbox = sandbox
        self._lock = threading.Lock()
        refuse = sandbox.itwin.not_signed_in

        def not_signed_in(operation: Operation, header: str | None) -> ErrorResponse:
            self._count("401")
            return refuse(operation, header)

        # The sign-in answers to a 401 itself, so that no hook of the client tells of it.
        monkeypatch.setattr(sandbox.itwin, "not_signed_in", not_signed_in)

        def seen_fault_of(error: httpx.HTTPError) -> Any:
            self._broken.append(str(error))
            return fault_of(error)

        # No event tells where in an answer its connection broke; httpx does.
        monkeypatch.setattr("tiepoint_core._http.call.fault_of", seen_fault_of)
        self._broken: list[str] = []
        self.seen: Counter[str] = Counter()
        self._at: dict[int, Callable[[], None]] = {
            500: self._revoke,
            2_500: lambda: sandbox.fault("rate-limit", operation="jobs-get-all", times=2, seconds=1),
            4_500: lambda: sandbox.fault("cut", operation="jobs-get-all", times=1),
            6_500: self._revoke,
        }

    def _revoke(self) -> None:
        self._sandbox.fault("expire-tokens")

    def after(self, items: int) -> None:
        """So many items have come."""
        if items in self._at:
            self._at[items]()

    @property
    def hooks(self) -> Hooks:
        """What counts."""
        return Hooks(on_response=self._answered, on_retry=self._again, on_token=self._token)

    def _count(self, name: str) -> None:
        with self._lock:
            self.seen[name] += 1

    def _answered(self, event: ResponseEvent) -> None:
        self._count(str(event.status_code))

    def _again(self, event: RetryEvent) -> None:
        self._count(event.reason)

    def _token(self, event: TokenEvent) -> None:
        self._count(f"token {event.outcome}")

    def check(self) -> None:
        """Each fault has struck as often as it was to, and nothing else has."""
        assert self._sandbox.faults == []
        assert self.seen == {
            "200": JOBS // PAGE,
            "401": 2,
            "token fetched": 3,
            "429": 2,
            "status 429": 2,
            "the connection broke": 1,
        }
        # The sandbox cuts answers in the middle of their bodies: half of a page had come.
        assert len(self._broken) == 1
        result = re.search(r"received (\d+) bytes, expected (\d+)", self._broken[0])
        assert result is not None, self._broken
        assert PAGE < int(result[1]) == int(result[2]) // 2


@pytest.mark.parametrize("api", ["modeling", "conversion"])
def test_10000_jobs(
    full: tuple[Sandbox, dict[Api, list[str]]], api: Api, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """10,000 jobs arrive once and in order, despite expired tokens, rate limits and a lost page."""
    sandbox, made = full
    weather = Weather(sandbox, monkeypatch)
    result: list[str] = []

    def keep(job: Any) -> None:
        result.append(job.id)
        weather.after(len(result))

    async def read() -> None:
        async with AsyncClient(**options) as client:
            async for job in getattr(client, api).jobs.list(page_size=PAGE):
                keep(job)

    options = of_sandbox(sandbox, hooks=weather.hooks)
    if kind == "async":
        asyncio.run(read())
    else:
        with Client(**options) as client:
            for job in getattr(client, api).jobs.list(page_size=PAGE):
                keep(job)
    assert result == made[api]
    assert len(set(result)) == JOBS
    weather.check()


# --- files ------------------------------------------------------------------------------------------------------------

FOLDERS = ("", "strip 1/", "strip 1/raw/", "Brücke/", "Съёмка/", "写真/東/", "a+b & c=d #1 100%/")


def fill(folder: Path) -> None:
    """2,000 files: a tenth is empty, most are small, 4 are sent in blocks."""
    draw = random.Random(7)  # noqa: S311 - bytes of files
    for name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number in range(FILES):
        size = 0 if number % 10 == 0 else 12 * MIB if number % 500 == 1 else draw.randrange(1, 20_000)
        name = f"{FOLDERS[number % len(FOLDERS)]}IMG {number:04}{'é' * (number % 3 == 0)}.jpg"
        (folder / name).write_bytes(draw.randbytes(size))


def hashes(folder: Path) -> dict[str, str]:
    """By the names of files: their SHA-256."""
    result = {}
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                result[path.relative_to(folder).as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
    return result


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder of 2,000 files, and their hashes."""
    folder = tmp_path_factory.mktemp("photos")
    fill(folder)
    return folder, hashes(folder)


@pytest.fixture(scope="module")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    """The storage service that others develop against; the sandbox's is our own."""
    with running_storage(tmp_path_factory.mktemp("storage")) as running:
        yield running


def transfer(arguments: dict[str, Any]) -> dict[str, Any]:
    """Move files in a process of its own, by `_mover`."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore:Bentley calls Reality:UserWarning", "-m", _mover.__name__],
        input=json.dumps(arguments),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def by_sandbox(arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Move by reality data of the sandbox, whose signatures end after 5 seconds, too."""
    with Sandbox("itwin") as sandbox:
        address, signatures = sandbox.itwin.blobs.address, Counter[str]()

        def short(container: str, *, permissions: str = "rl", lifetime: float = 3600.0) -> str:
            signatures["write" if "w" in permissions else "read"] += 1
            return address(container, permissions=permissions, lifetime=min(LIFETIME, lifetime))

        monkeypatch.setattr(sandbox.itwin.blobs, "address", short)
        client = of_sandbox(sandbox)
        with Client(**client) as maker:
            data = maker.reality_data.create("Photos", "CCImageCollection").id
            result = transfer({**arguments, "client": client, "data": data})
            assert maker.reality_data.get(data).authoring is False
        assert sandbox.itwin.blobs.leaked == 0
        assert sandbox.wrong == []
        return {**result, **signatures}


def by_azurite(arguments: dict[str, Any], storage: Storage) -> dict[str, Any]:
    """Move by a container of the storage service, whose signatures end after 5 seconds, too."""
    box = storage.container()
    return transfer({**arguments, "port": storage.port, "key": storage._key, "container": box.name})


@pytest.fixture
def move(
    store: str, kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path, Path], dict[str, Any]]:
    """Moves the files of a folder to a store and from there to another folder."""

    def move(source: Path, target: Path) -> dict[str, Any]:
        arguments = {"kind": kind, "source": str(source), "target": str(target), "least": LIFETIME + 0.5}
        if store == "sandbox":
            return by_sandbox(arguments, monkeypatch)
        return by_azurite(arguments, request.getfixturevalue("storage"))

    return move


def check(result: dict[str, Any], files: int) -> None:
    """All files went both ways by several signatures, in little memory."""
    assert (result["up"], result["down"]) == (files, files)
    # What takes longer than a signature is good for cannot be done by one.
    assert min(result["up_seconds"], result["down_seconds"]) > LIFETIME
    assert min(result["write"], result["read"]) >= 2
    assert result["peak"] < LIMIT


@pytest.mark.skipif(sys.platform != "linux", reason="the system has to tell the most memory that a process had")
@pytest.mark.parametrize(
    ("store", "kind"),
    [  # each takes a quarter of a minute, as two signatures have to end: by day each store and each client once
        ("sandbox", "sync"),
        ("azurite", "async"),
        pytest.param("sandbox", "async", marks=pytest.mark.nightly),
        pytest.param("azurite", "sync", marks=pytest.mark.nightly),
    ],
)
def test_2000_files(photos: tuple[Path, dict[str, str]], move: Callable[[Path, Path], Any], tmp_path: Path) -> None:
    """2,000 files are uploaded and downloaded in little memory, despite expiring signatures."""
    folder, expected = photos
    check(move(folder, tmp_path), FILES)
    assert hashes(tmp_path) == expected


@pytest.mark.nightly
@pytest.mark.skipif(sys.platform != "linux", reason="the system has to tell the most memory that a process had")
@pytest.mark.parametrize("store", ["sandbox", "azurite"])
def test_1_gb(move: Callable[[Path, Path], Any], tmp_path: Path) -> None:
    """A file of 1 GB is uploaded and downloaded in little memory, despite expiring signatures."""
    source, target = tmp_path / "source", tmp_path / "target"
    source.mkdir()
    draw = random.Random(8)  # noqa: S311 - bytes of a file
    with (source / "scan.e57").open("wb") as file:
        for _ in range(1024):
            file.write(draw.randbytes(MIB))
    check(move(source, target), 1)
    assert hashes(target) == hashes(source)
    for folder in (source, target):  # pytest would keep them, and those of the next two runs
        (folder / "scan.e57").unlink()
