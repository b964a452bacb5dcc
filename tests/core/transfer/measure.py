"""Measure transfers against azure-storage-blob: ``python -m tests.core.transfer.measure [rounds]``."""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from .storage import Container, running_storage

MIB = 2**20


def main(rounds: int) -> None:
    """Print the best of so many rounds."""
    from azure.storage.blob import ContainerClient
    from tiepoint_core import AsyncBlobContainer, BlobContainer

    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        (base / "service").mkdir()
        many, one = base / "many", base / "one"
        many.mkdir()
        one.mkdir()
        for number in range(300):
            (many / f"{number:03}").write_bytes(os.urandom(MIB))
        (one / "large").write_bytes(os.urandom(256 * MIB))
        with running_storage(base / "service") as storage:

            def azure_up(folder: Path, box: Container) -> None:
                with ContainerClient.from_container_url(box.sas(), max_block_size=8 * MIB) as client:
                    files = sorted(folder.iterdir())

                    def send(path: Path) -> None:
                        with path.open("rb") as file:
                            client.upload_blob(path.name, file, max_concurrency=8 if len(files) == 1 else 1)

                    with ThreadPoolExecutor(8) as pool:
                        list(pool.map(send, files))

            def azure_down(box: Container, folder: Path) -> None:
                sizes: dict[str, Any] = {"max_single_get_size": 8 * MIB, "max_chunk_get_size": 8 * MIB}
                with ContainerClient.from_container_url(box.sas(), **sizes) as client:
                    names = [each.name for each in client.list_blobs()]

                    def fetch(name: str) -> None:
                        with (folder / name).open("wb") as file:
                            client.download_blob(name, max_concurrency=8 if len(names) == 1 else 1).readinto(file)

                    with ThreadPoolExecutor(8) as pool:
                        list(pool.map(fetch, names))

            def ours(engine: Any) -> tuple[Callable[..., None], Callable[..., None]]:
                def up(folder: Path, box: Container) -> None:
                    with BlobContainer(box.sas(), engine=engine) as client:
                        client.upload_folder(folder)

                def down(box: Container, folder: Path) -> None:
                    with BlobContainer(box.sas(), engine=engine) as client:
                        client.download_folder(folder)

                return up, down

            def ours_async(engine: Any) -> tuple[Callable[..., None], Callable[..., None]]:
                async def aup(folder: Path, box: Container) -> None:
                    async with AsyncBlobContainer(box.sas(), engine=engine) as client:
                        await client.upload_folder(folder)

                async def adown(box: Container, folder: Path) -> None:
                    async with AsyncBlobContainer(box.sas(), engine=engine) as client:
                        await client.download_folder(folder)

                return lambda *all_: asyncio.run(aup(*all_)), lambda *all_: asyncio.run(adown(*all_))

            ways: dict[str, tuple[Callable[..., None], Callable[..., None]]] = {
                "azure": (azure_up, azure_down),
                "sync": ours("httpx"),
                "async": ours_async("httpx"),
                "sync fast": ours("obstore"),
                "async fast": ours_async("obstore"),
            }
            best: dict[tuple[str, str], tuple[float, float]] = {}
            for _ in range(rounds):
                for way, (up, down) in ways.items():
                    for what, folder in (("300 x 1", many), ("1 x 256", one)):
                        box = storage.container()
                        out = base / "out"
                        out.mkdir()
                        for kind, call in (("up", partial(up, folder, box)), ("down", partial(down, box, out))):
                            begun, cpu = time.perf_counter(), _cpu()
                            call()
                            took = (time.perf_counter() - begun, _cpu() - cpu)
                            key = (f"{kind} {what}", way)
                            best[key] = min(took, best.get(key, took))
                        shutil.rmtree(out)
                        with box.client() as client:
                            client.delete_container()
            for case in sorted({case for case, _ in best}):
                base_time, base_cpu = best[case, "azure"]
                for way in ways:
                    seconds, cpu = best[case, way]
                    size = 300 if "300" in case else 256
                    print(  # noqa: T201
                        f"{case:14} {way:10} {size / seconds:6.0f} MiB/s x{base_time / seconds:4.2f}"
                        f"  CPU {cpu:5.2f} s x{cpu / base_cpu:4.2f}"
                    )


def _cpu() -> float:
    found = resource.getrusage(resource.RUSAGE_SELF)
    return found.ru_utime + found.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
