"""One storage service for all tests, a container for each, and each test with the sync and the async client."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sys
import time
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tiepoint_core import (
    AsyncBlobContainer,
    AsyncDownloader,
    AsyncHttpClient,
    BlobContainer,
    Downloader,
    HttpClient,
    RetryPolicy,
)
from tiepoint_core._async import container as async_container
from tiepoint_core._sync import container as sync_container
from tiepoint_core._transfer.signed_url import UrlProvider

from ...support.proxy import Proxy, running_proxy
from ...support.storage import Container, Storage, running_storage

MIB = 2**20
QUICK = RetryPolicy(max_attempts=3, backoff=0.01)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let nothing be left out where all of it can be run: under CI, on Linux."""
    report = yield
    if report.skipped and sys.platform == "linux" and os.environ.get("CI"):
        report.outcome = "failed"
    return report


@pytest.fixture(scope="session")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    with running_storage(tmp_path_factory.mktemp("storage")) as running:
        yield running


@pytest.fixture
def box(storage: Storage) -> Container:
    return storage.container()


@pytest.fixture
def proxy(storage: Storage) -> Iterator[Proxy]:
    with running_proxy(storage.port) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    result: str = request.param
    return result


@pytest.fixture
def behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock of this machine be a day behind, so that no end of a signature is seen before a refusal."""
    for container in (sync_container, async_container):
        monkeypatch.setattr(container, "UrlProvider", partial(UrlProvider, wall=lambda: time.time() - 86_400))


Blobs = Callable[..., Any]


@pytest.fixture
def blobs(kind: str) -> Blobs:
    """Call a method of a container that is made for it: ``blobs(sas, "upload", path, ..., options={})``."""

    def call(sas: Any, method: str, *args: Any, options: Any = None, **more: Any) -> Any:
        options = {"retries": QUICK, **(options or {})}
        if kind == "sync":
            with BlobContainer(sas, **options) as client:
                result = getattr(client, method)(*args, **more)
                return list(result) if method == "list" else result

        async def acall() -> Any:
            async with AsyncBlobContainer(sas, **options) as client:
                result = getattr(client, method)(*args, **more)
                return [each async for each in result] if method == "list" else await result

        return asyncio.run(acall())

    return call


@pytest.fixture
def files(kind: str) -> Blobs:
    """Call a method of a downloader that is made for it."""

    def call(method: str, *args: Any, options: Any = None, client: Any = None, **more: Any) -> Any:
        settings = {"retries": QUICK, **(client or {})}
        if kind == "sync":
            with HttpClient(**settings) as http:
                return getattr(Downloader(http, **(options or {})), method)(*args, **more)

        async def acall() -> Any:
            async with AsyncHttpClient(**settings) as http:
                return await getattr(AsyncDownloader(http, **(options or {})), method)(*args, **more)

        return asyncio.run(acall())

    return call


def digest(data: bytes | Path) -> str:
    return hashlib.sha256(data.read_bytes() if isinstance(data, Path) else data).hexdigest()


def tree(folder: Path) -> dict[str, bytes]:
    """All files of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(each.name for each in folder.iterdir())
