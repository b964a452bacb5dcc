"""The storage service, on a port of this machine, and signatures for it."""

from __future__ import annotations

import secrets
import socket
import subprocess
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from azure.storage.blob import ContainerClient, ContainerSasPermissions, generate_container_sas

from .azurite import azurite

__all__ = ["Container", "Storage", "running_storage"]

ACCOUNT = "canaryaccount"


class Storage:
    """A running service.

    Attributes:
        port: Where it listens.
    """

    def __init__(self, port: int, key: str) -> None:
        self.port = port
        self._key = key

    def container(self) -> Container:
        """Make a container."""
        found = Container(self.port, self._key, f"c{secrets.token_hex(8)}")
        with found.client() as client:
            client.create_container()
        return found


class Container:
    """A container, as its owner sees it."""

    def __init__(self, port: int, key: str, name: str) -> None:
        self.url = f"http://127.0.0.1:{port}/{ACCOUNT}/{name}"
        self.name = name
        self._key = key

    def client(self) -> ContainerClient:
        """The vendor's own client, with all rights."""
        return ContainerClient.from_container_url(
            self.url, credential={"account_name": ACCOUNT, "account_key": self._key}
        )

    def query(self, rights: str = "racwdl", *, seconds: float = 3600.0) -> str:
        """A signature with these rights, from now on for so long; its expiry has no fractions of a second."""
        now = datetime.now(UTC)
        return generate_container_sas(
            ACCOUNT,
            self.name,
            self._key,
            permission=ContainerSasPermissions.from_string(rights),
            start=now - timedelta(minutes=1),
            expiry=now + timedelta(seconds=seconds),
        )

    def sas(self, rights: str = "racwdl", *, seconds: float = 3600.0, port: int | None = None) -> str:
        """The address with a signature, by way of another port if one is given."""
        url = self.url
        if port is not None:
            url = f"http://127.0.0.1:{port}/{ACCOUNT}/{self.name}"
        return f"{url}?{self.query(rights, seconds=seconds)}"

    def put(self, name: str, data: bytes) -> None:
        with self.client() as client:
            client.upload_blob(name, data, overwrite=True)

    def get(self, name: str) -> bytes:
        with self.client() as client:
            return client.download_blob(name).readall()

    def names(self) -> list[str]:
        with self.client() as client:
            return sorted(each.name for each in client.list_blobs())


@contextmanager
def running_storage(folder: Path, *, in_memory: bool = False) -> Iterator[Storage]:
    """Run the service until the end of the ``with`` block; its files are in a folder, or its blobs in memory."""
    key = b64encode(secrets.token_bytes(64)).decode()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--silent", "--skipApiVersionCheck", "--disableTelemetry"]
    options += ["--inMemoryPersistence"] if in_memory else ["--location", str(folder)]
    where = ["--blobHost", "127.0.0.1", "--blobPort", str(port)]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*azurite(), *options, *where],
            env={"AZURITE_ACCOUNTS": f"{ACCOUNT}:{key}", "HOME": str(folder), "PATH": ""},
            stdout=log,
            stderr=log,
        )
    try:
        for _ in range(600):
            if process.poll() is not None:
                raise RuntimeError(f"the storage service failed: {(folder / 'log').read_text()}")
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        else:
            raise RuntimeError("the storage service does not begin to listen")
        yield Storage(port, key)
    finally:
        process.kill()
        process.wait()
