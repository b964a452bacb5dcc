"""Transfers that are killed, interrupted or cancelled, and go on later; and how much memory they take."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tiepoint_core import AsyncBlobContainer, BlobContainer, Progress, TransferError

from ...support.proxy import Proxy
from ...support.storage import Container
from ..conftest import CORE, ROOT
from ..reliability import Figure
from .conftest import MIB, Blobs, digest, names

KILLS = 5
LIMIT = 200_000_000  # bytes of memory


@contextmanager
def program(kind: str, method: str, block: int, sas: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.core.transfer.program", kind, method, str(block), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(CORE)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdin is not None
        running.stdin.write(f"{sas}\n")
        running.stdin.flush()
        yield running


def told_by(running: subprocess.Popen[str]) -> Iterator[Any]:
    assert running.stdout is not None
    for line in running.stdout:
        yield json.loads(line)


def killed_at(share: float, *arguments: Any) -> int:
    """Kill -9 once so much is done; give how much was done when it began to tell."""
    first = -1
    with program(*arguments) as running:
        for done, total in told_by(running):
            first = done if first < 0 else first
            if done >= share * total:
                running.send_signal(signal.SIGKILL)
                break
    assert running.returncode == -signal.SIGKILL
    return first


def ended(*arguments: Any) -> dict[str, int]:
    with program(*arguments) as running:
        *_, last = told_by(running)
        assert running.stderr is not None
        assert (running.wait(), running.stderr.read()) == (0, "")
    assert isinstance(last, dict)
    return last


def random_file(path: Path, size: int) -> None:
    with path.open("wb") as file:
        for _ in range(size // MIB):
            file.write(os.urandom(MIB))


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 there")
def test_fault_35_killed_upload(kind: str, box: Container, proxy: Proxy, tmp_path: Path, figure: Figure) -> None:
    """An upload that is killed five times resumes."""
    size = 200 * MIB
    random_file(tmp_path / "a", size)
    proxy.pace = 0.1
    call = (kind, "upload", 4 * MIB, box.sas(port=proxy.port), str(tmp_path / "a"))
    begun = [killed_at((number + 1) / (KILLS + 2), *call) for number in range(KILLS)]
    assert box.names() == [], "nothing is there before all of it is"
    assert begun == sorted(begun)
    assert ended(*call)["moved"] < size * 3 / 4
    assert digest(box.get("a")) == digest(tmp_path / "a")
    taken = [each.query["blockid"] for each in proxy.of("PUT block", 201)]
    assert len(taken) - len(set(taken)) <= KILLS, "what is under way at a kill can be stored unseen"
    with box.client() as owner:
        committed, waiting = owner.get_blob_client("a").get_block_list("all")
    assert (len(committed), waiting) == (50, [])
    assert names(tmp_path) == ["a"]
    figure("killed", f"{len(begun)} of {KILLS} up")


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 there")
def test_fault_35_killed_download(kind: str, box: Container, proxy: Proxy, tmp_path: Path, figure: Figure) -> None:
    """A download that is killed five times resumes."""
    size = 200 * MIB
    random_file(tmp_path / "a", size)
    with BlobContainer(box.sas()) as client:
        client.upload(tmp_path / "a")
    proxy.pace = 0.006
    call = (kind, "download", 2 * MIB, box.sas(port=proxy.port), "a", str(tmp_path / "b"))
    begun = []
    for number in range(KILLS):
        begun.append(killed_at((number + 1) / (KILLS + 1), *call))
        assert not (tmp_path / "b").exists(), "half a file is never under the final name"
    assert begun[-1] > size / 4
    assert ended(*call)["moved"] < size * 3 / 4
    assert digest(tmp_path / "b") == digest(tmp_path / "a")
    assert names(tmp_path) == ["a", "b"]
    figure("killed", f"{len(begun)} of {KILLS} down")


@pytest.mark.skipif(sys.platform != "linux", reason="the system has to tell the most memory that it had")
@pytest.mark.parametrize(
    "size", [300 * MIB, pytest.param(1024 * MIB, marks=pytest.mark.nightly)], ids=["300 MiB", "1 GiB"]
)
def test_memory(kind: str, box: Container, tmp_path: Path, size: int, figure: Figure) -> None:
    """A large transfer takes little memory."""
    random_file(tmp_path / "a", size)
    up = ended(kind, "upload", 8 * MIB, box.sas(), str(tmp_path / "a"))
    down = ended(kind, "download", 8 * MIB, box.sas(), "a", str(tmp_path / "b"))
    assert (up["moved"], down["moved"]) == (size, size)
    for way, result in (("up", up), ("down", down)):
        peak = result["peak"] * 1024
        print(f"{kind}, {size // MIB} MiB {way}: {peak // 10**6} MB")  # noqa: T201 - shown by -rP
        assert peak < LIMIT
    assert digest(tmp_path / "a") == digest(tmp_path / "b")
    figure("memory", f"under {LIMIT // 10**6} MB")


def test_two_downloads(blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """A second download to the same path is an error."""
    data = os.urandom(8 * MIB)
    box.put("a", data)
    proxy.pace = 0.02
    options: Any = {"block_size": MIB}
    with program("sync", "download", MIB, box.sas(port=proxy.port), "a", str(tmp_path / "a")) as running:
        next(told_by(running))
        with pytest.raises(TransferError, match="another download"):
            blobs(box.sas(), "download", "a", tmp_path / "a", options=options)
        assert running.communicate()[1] == ""
    assert (tmp_path / "a").read_bytes() == data
    assert names(tmp_path) == ["a"]


def test_ctrl_c(kind: str, blobs: Blobs, box: Container, proxy: Proxy, tmp_path: Path) -> None:
    """Ctrl-C ends a transfer soon, and a later call resumes."""
    data = os.urandom(16 * MIB)
    box.put("a", data)
    proxy.pace = 0.05
    with program(kind, "download", MIB, box.sas(port=proxy.port), "a", str(tmp_path / "a"), "--streams=2") as running:
        for done, _ in told_by(running):
            if done > 9 * MIB:
                running.send_signal(signal.SIGINT)
                break
        begun = time.monotonic()
        error = running.communicate()[1]
    assert time.monotonic() - begun < 5
    assert "KeyboardInterrupt" in error
    assert names(tmp_path) == ["a.tpart", "a.tpart.json"]
    proxy.pace = 0.0
    result = blobs(box.sas(port=proxy.port), "download", "a", tmp_path / "a", options={"block_size": MIB})
    assert 0 < result.bytes_transferred < 10 * MIB
    assert (tmp_path / "a").read_bytes() == data
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("method", ["upload", "download"])
def test_cancelled_task(box: Container, proxy: Proxy, tmp_path: Path, method: str) -> None:
    """A cancelled task leaves a partial transfer that a later call resumes."""
    data = os.urandom(12 * MIB)
    source = tmp_path / "source"
    source.write_bytes(data)
    box.put("a", data)
    proxy.pace = 0.05

    async def run() -> None:
        far = asyncio.Event()

        def on_progress(progress: Progress) -> None:
            if progress.done > 6 * MIB:
                far.set()

        async with AsyncBlobContainer(box.sas(port=proxy.port), block_size=MIB, streams=2) as client:
            arguments = (source, "b") if method == "upload" else ("a", tmp_path / "b")
            call: Any = getattr(client, method)
            task = asyncio.create_task(call(*arguments, on_progress=on_progress))
            await far.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not [each for each in threading.enumerate() if each.name == "tiepoint-transfer"]
            assert "b" not in box.names()
            assert not (tmp_path / "b").exists()
            proxy.pace = 0.0
            result = await call(*arguments)
            assert 0 < result.bytes_transferred < 8 * MIB

    asyncio.run(run())
    assert (box.get("b") if method == "upload" else (tmp_path / "b").read_bytes()) == data


def test_interrupt_silent_service(tmp_path: Path) -> None:
    """An interrupted call does not wait for a silent service."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        sas = f"http://127.0.0.1:{silent.getsockname()[1]}/c?sig=x"
        with program("sync", "download", MIB, sas, "a", str(tmp_path / "a")) as running:
            connection, _ = silent.accept()
            begun = time.monotonic()
            running.send_signal(signal.SIGINT)
            assert "KeyboardInterrupt" in running.communicate()[1]
            connection.close()
    assert time.monotonic() - begun < 10
