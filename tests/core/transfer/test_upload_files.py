"""Files sent by names of their own, and blobs deleted: at the vendor's emulator, and the sandbox where it is there."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from azure.storage.blob import ContainerClient
from tiepoint_core import ConfigError, Conflict, Forbidden, Progress, TransferError

from ...support.proxy import Cut, Proxy, running_proxy, said
from ...support.storage import running_storage
from .conftest import MIB, Blobs

SMALL = {"block_size": MIB}
ODD = ["a", "b c/ü+%#?.bin", "d//e", "x%2Fy"]

Sas = Callable[[str], str]
"""The address of a container with these rights."""


class Box:
    """A container, behind a proxy for those that are tested."""

    def __init__(self, sas: Sas, proxy: Proxy) -> None:
        self.proxy = proxy
        self._sas = sas

    def sas(self, rights: str = "racwdl") -> str:
        result = self._sas(rights)
        return result.replace(f":{urlsplit(result).port}/", f":{self.proxy.port}/")

    def owner(self) -> ContainerClient:
        """The vendor's own client."""
        return ContainerClient.from_container_url(self._sas("racwdl"))

    def put(self, *names: str) -> None:
        with self.owner() as client:
            for name in names:
                client.upload_blob(name, b"" if name.endswith("/") else b"data")

    def all(self) -> dict[str, bytes]:
        with self.owner() as client:
            return {each.name: client.download_blob(each.name).readall() for each in client.list_blobs()}


@pytest.fixture(scope="module", params=["azurite", *(["sandbox"] if find_spec("tiepoint_sandbox") else [])])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Sas]]:
    """Make a container."""
    if request.param == "azurite":
        with running_storage(tmp_path_factory.mktemp("azurite"), in_memory=True) as storage:
            yield lambda: storage.container().sas
        return
    from tiepoint_sandbox._clock import Clock

    from ...support.blob_server import running_blobs

    with running_blobs(Clock()) as service:

        def make() -> Sas:
            name = secrets.token_hex(8)
            service.container(name)
            return lambda rights: service.address(name, permissions=rights)

        yield make


@pytest.fixture
def there(made: Callable[[], Sas]) -> Iterator[Box]:
    sas = made()
    with running_proxy(urlsplit(sas("r")).port or 0) as proxy:
        yield Box(sas, proxy)


@pytest.mark.parametrize("engine", ["httpx", "obstore"])
@pytest.mark.parametrize("checksum", [None, "md5"])
def test_upload_files(blobs: Blobs, there: Box, tmp_path: Path, engine: str, checksum: str | None) -> None:
    """Files are uploaded by the specified names."""
    wanted = {name: os.urandom(number * 700_000) for number, name in enumerate(ODD)}
    files: dict[str, str | Path] = {}
    for number, (name, data) in enumerate(wanted.items()):
        path = tmp_path / str(number)
        path.write_bytes(data)
        files[name] = str(path) if number % 2 else path
    wanted["again"], files["again"] = wanted["x%2Fy"], files["x%2Fy"]
    reports: list[Progress] = []
    options = {**SMALL, "engine": engine}
    sent = blobs(there.sas(), "upload_files", files, checksum=checksum, options=options, on_progress=reports.append)
    assert there.all() == wanted
    assert [(each.name, each.path, each.bytes_transferred) for each in sent.files] == [
        (name, Path(files[name]), len(wanted[name])) for name in sorted(wanted)
    ]
    assert (sent.renamed, sent.skipped) == ({}, ())
    assert reports[-1].done == reports[-1].total == sum(map(len, wanted.values()))
    again = blobs(there.sas(), "upload_files", files, checksum=checksum, options=options)
    assert sum(each.bytes_transferred for each in again.files) == 0


def test_largest_first(blobs: Blobs, there: Box, tmp_path: Path) -> None:
    """The largest file is uploaded first."""
    sizes = {"small": 10, "none": 0, "large": 1000, "middle": 100}
    for name, size in sizes.items():
        (tmp_path / name).write_bytes(bytes(size))
    blobs(there.sas(), "upload_files", {name: tmp_path / name for name in sizes}, options={"streams": 1})
    sent = [int(each.headers["content-length"]) for each in there.proxy.seen]
    assert len(sent) == 4
    assert all(earlier > later for earlier, later in pairwise(sent))


def test_not_a_file(blobs: Blobs, there: Box, tmp_path: Path) -> None:
    """A path that is not a file is an error before anything is uploaded."""
    (tmp_path / "a").write_bytes(b"data")
    for path in (tmp_path / "gone", tmp_path, tmp_path / "a" / "b", Path(f"{tmp_path}/\0")):
        with pytest.raises(TransferError) as caught:
            blobs(there.sas(), "upload_files", {"a": tmp_path / "a", "b": path})
        assert caught.value.path == str(path)
    for files in ({}, {"": tmp_path / "a", "b": tmp_path / "a"}):
        with pytest.raises(ConfigError, match="`files` is empty" if not files else "needs a name"):
            blobs(there.sas(), "upload_files", files)
    assert there.proxy.seen == []


def test_overwrite(blobs: Blobs, there: Box, tmp_path: Path) -> None:
    """A different blob is only replaced with `overwrite`."""
    there.put("a/b")
    (tmp_path / "x").write_bytes(b"mine")
    with pytest.raises(Conflict, match="overwrite=True"):
        blobs(there.sas(), "upload_files", {"a/b": tmp_path / "x"})
    assert there.all() == {"a/b": b"data"}
    blobs(there.sas(), "upload_files", {"a/b": tmp_path / "x"}, overwrite=True)
    assert there.all() == {"a/b": b"mine"}


def test_delete(blobs: Blobs, there: Box) -> None:
    """Blobs are deleted, and a missing blob is not an error."""
    there.put(*ODD, "stays")
    assert blobs(there.sas("d"), "delete", *ODD, "gone") is None
    assert list(there.all()) == ["stays"]
    assert sorted(each.status for each in there.proxy.of("DELETE")) == [202, 202, 202, 202, 404]
    blobs(there.sas("d"), "delete", *ODD)
    assert len(there.proxy.seen) == 9


def test_delete_nothing(blobs: Blobs, there: Box) -> None:
    """Nothing is sent without names or with an empty name."""
    there.put("a")
    blobs(there.sas(), "delete")
    with pytest.raises(ConfigError, match="needs a name"):
        blobs(there.sas(), "delete", "a", "")
    with pytest.raises(ConfigError, match="would delete all"):
        blobs(there.sas(), "delete_folder", "")
    assert there.proxy.seen == []


@pytest.mark.parametrize("prefix", ["a", "a/"])
def test_delete_folder(blobs: Blobs, there: Box, prefix: str) -> None:
    """All blobs of a folder are deleted, and no others."""
    inside = ["a/b", "a/b c/ü#?", "a/c/", "a/c/d"]
    beside = ["a", "a.b", "ab/c", "b/a/c"]
    there.put(*inside, *beside)
    assert blobs(there.sas("ld"), "delete_folder", prefix) == len(inside)
    assert sorted(there.all()) == beside
    assert blobs(there.sas("ld"), "delete_folder", prefix) == 0


def test_rejected(blobs: Blobs, there: Box) -> None:
    """A rejected deletion is an error."""
    there.put("a/b")
    for call in (("delete", "a/b"), ("delete_folder", "a")):
        with pytest.raises(Forbidden) as caught:
            blobs(there.sas("rl"), *call)
        assert caught.value.code.startswith("Authorization")
    with pytest.raises(Forbidden):
        blobs(there.sas("d"), "delete_folder", "a")
    there.proxy.rule = lambda _: Cut(answer=said(409, x_ms_error_code="SnapshotsPresent"))
    with pytest.raises(Conflict, match="SnapshotsPresent"):
        blobs(there.sas(), "delete", "a/b")
    assert list(there.all()) == ["a/b"]


def test_lost_response(blobs: Blobs, there: Box) -> None:
    """A lost response to a deletion is not an error."""
    there.put("a")
    there.proxy.rule = lambda seen: Cut(reply=0) if seen.number == 1 else None
    blobs(there.sas(), "delete", "a")
    assert [each.status for each in there.proxy.seen] == [202, 404]
    assert there.all() == {}


def test_expired_signature(blobs: Blobs, there: Box) -> None:
    """An expired signature is renewed."""
    there.put("a")
    there.proxy.rule = lambda seen: Cut(answer=said(403)) if seen.number == 1 else None
    blobs(there.sas, "delete", "a")
    assert there.all() == {}
