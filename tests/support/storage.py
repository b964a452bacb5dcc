"""Azurite on a loopback port, its containers, and signed URLs for them."""

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

ACCOUNT = "canaryaccount"


class Storage:
    """Running storage service.

    Attributes:
        port: Loopback port of the service.
    """

    def __init__(self, port: int, key: str) -> None:
        self.port = port
        self._key = key

    def container(self) -> Container:
        """Create an empty container."""
        container = Container(self.port, self._key, f"c{secrets.token_hex(8)}")
        with container.client() as client:
            client.create_container()
        return container


class Container:
    """Container with the account's full access."""

    def __init__(self, port: int, key: str, name: str) -> None:
        self.url = f"http://127.0.0.1:{port}/{ACCOUNT}/{name}"
        self.name = name
        self._key = key

    def client(self) -> ContainerClient:
        """Return the vendor's own client with all permissions."""
        return ContainerClient.from_container_url(
            self.url, credential={"account_name": ACCOUNT, "account_key": self._key}
        )

    def query(self, rights: str = "racwdl", *, seconds: float = 3600.0) -> str:
        """Return a signature (SAS query) that is valid for a number of seconds, rounded down to whole seconds."""
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
        """Return the signed URL of the container, by default at the service's own port."""
        url = self.url
        if port is not None:
            url = f"http://127.0.0.1:{port}/{ACCOUNT}/{self.name}"
        return f"{url}?{self.query(rights, seconds=seconds)}"

    def put(self, name: str, data: bytes) -> None:
        """Upload a blob, replacing any of the same name."""
        with self.client() as client:
            client.upload_blob(name, data, overwrite=True)

    def get(self, name: str) -> bytes:
        """Return the content of a blob."""
        with self.client() as client:
            return client.download_blob(name).readall()

    def names(self) -> list[str]:
        """Return the names of all blobs, sorted."""
        with self.client() as client:
            return sorted(each.name for each in client.list_blobs())


@contextmanager
def running_storage(folder: Path, *, in_memory: bool = False) -> Iterator[Storage]:
    """Run Azurite until the end of the ``with`` block, with its blobs in a folder or in memory."""
    key = b64encode(secrets.token_bytes(64)).decode()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--silent", "--skipApiVersionCheck", "--disableTelemetry"]
    options += ["--inMemoryPersistence"] if in_memory else ["--location", str(folder)]
    endpoint = ["--blobHost", "127.0.0.1", "--blobPort", str(port)]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*azurite(), *options, *endpoint],
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
            raise RuntimeError("the storage service does not accept connections")
        yield Storage(port, key)
    finally:
        process.kill()
        process.wait()
