"""Real clients of the storage service, against the sandbox and against the vendor's emulator alike."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError, ResourceExistsError, ResourceModifiedError, ResourceNotFoundError
from azure.storage.blob import BlobBlock, BlobPrefix, ContainerClient, ContentSettings
from tiepoint_core import BlobContainer, Conflict, Forbidden, NotFound, RetryPolicy
from tiepoint_sandbox._clock import Clock

from ..support.blob_server import running_blobs
from ..support.proxy import Cut, running_proxy, said
from ..support.storage import running_storage

MIB = 2**20
NAMES = ["a", "b c/ü+%#?.bin", "b c/d/1", "b c/d/2", "b d", "x%2Fy", "ü"]

Address = Callable[..., str]
"""The address of the test's container: ``address("rl", seconds=60)``."""


@pytest.fixture(scope="module", params=["sandbox", "azurite"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Address]]:
    """Make a container."""
    if request.param == "azurite":
        with running_storage(tmp_path_factory.mktemp("azurite"), in_memory=True) as storage:
            yield lambda: storage.container().sas
        return
    with running_blobs(Clock()) as service:

        def make() -> Address:
            name = secrets.token_hex(8)
            service.container(name)
            return lambda rights="racwdl", seconds=3600: service.address(name, permissions=rights, lifetime=seconds)

        yield make


@pytest.fixture
def address(made: Callable[[], Address]) -> Address:
    return made()


@pytest.fixture
def azure(address: Address) -> Iterator[ContainerClient]:
    with _azure(address()) as client:
        yield client


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


@contextmanager
def _refused(status: int, code: str | None = None, kind: type[HttpResponseError] = HttpResponseError) -> Iterator[None]:
    """Expect an error with a status and a code."""
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.status_code == status
    assert code is None or getattr(caught.value, "error_code", None) == code


def _azure(url: str) -> ContainerClient:
    return ContainerClient.from_container_url(
        url, max_block_size=2**18, max_single_put_size=2**18, max_single_get_size=2**19, max_chunk_get_size=2**18,
        retry_total=0,
    )  # fmt: skip


@pytest.mark.parametrize("size", [0, 1, 2**18, 2**18 + 1, 3 * MIB + 7])
def test_round_trip(azure: ContainerClient, size: int) -> None:
    """A client downloads what it uploaded."""
    data = os.urandom(size)
    sent = azure.upload_blob("x/ü #?%2F+.bin", data, max_concurrency=4, metadata={"seen": "yes"})
    assert azure.download_blob("x/ü #?%2F+.bin", max_concurrency=4).readall() == data
    told = sent.get_blob_properties()
    assert (told.name, told.size, told.metadata) == ("x/ü #?%2F+.bin", size, {"seen": "yes"})
    assert told.content_settings.content_type == "application/octet-stream"
    assert (bytes(told.content_settings.content_md5 or b"") == _md5(data)) is (size <= 2**18)
    assert told.last_modified is not None
    assert told.creation_time is not None


def test_content_md5(azure: ContainerClient) -> None:
    """A client that validates content uploads and downloads it."""
    data = os.urandom(MIB)
    azure.upload_blob("small", data[:1000], validate_content=True)
    azure.upload_blob("large", data, validate_content=True)
    assert azure.download_blob("small", validate_content=True).readall() == data[:1000]
    assert azure.download_blob("large", validate_content=True).readall() == data


def test_ranges(azure: ContainerClient) -> None:
    """A client reads the requested ranges of a blob."""
    data = os.urandom(MIB)
    azure.upload_blob("a", data)
    for start, length in ((0, 1), (MIB - 1, 1), (2**18 - 3, 10), (100, None), (MIB - 5, 100)):
        got = azure.download_blob("a", offset=start, length=length).readall()
        assert got == data[start : None if length is None else start + length]
    with _refused(416, "InvalidRange"):
        # Azurite gives an empty 206 for the very end, where HTTP and the documentation have 416.
        azure.download_blob("a", offset=2 * MIB, length=1).readall()


def test_replaced_while_read(azure: ContainerClient) -> None:
    """A download fails if the blob is replaced in the meantime."""
    azure.upload_blob("a", os.urandom(MIB))
    download = azure.download_blob("a")
    azure.upload_blob("a", os.urandom(MIB), overwrite=True)
    with _refused(412, "ConditionNotMet", ResourceModifiedError):
        download.readall()


def test_lists(azure: ContainerClient) -> None:
    """Lists are in order of names, by prefix and by page."""
    for name in reversed(NAMES):
        azure.upload_blob(name, name.encode(), content_settings=ContentSettings(content_type="text/x"))
    found = list(azure.list_blobs())
    assert [each.name for each in found] == sorted(NAMES)
    assert [each.size for each in found] == [len(name.encode()) for name in sorted(NAMES)]
    assert {each.content_settings.content_type for each in found} == {"text/x"}
    assert [bytes(each.content_settings.content_md5 or b"") for each in found] == [
        _md5(name.encode()) for name in sorted(NAMES)
    ]
    assert found[0].etag == azure.get_blob_client("a").get_blob_properties().etag.strip('"')
    assert [each.name for each in azure.list_blobs(name_starts_with="b c/d")] == ["b c/d/1", "b c/d/2"]
    assert list(azure.list_blobs(name_starts_with="no such")) == []
    pages = azure.list_blobs(results_per_page=3).by_page()
    assert [[each.name for each in page] for page in pages] == [sorted(NAMES)[:3], sorted(NAMES)[3:6], ["ü"]]
    first = azure.list_blobs(results_per_page=3).by_page()
    next(first)
    again = azure.list_blobs(results_per_page=3).by_page(getattr(first, "continuation_token", None))
    assert [each.name for each in next(again)] == sorted(NAMES)[3:6]


def test_folders(azure: ContainerClient) -> None:
    """A client walks the folders of a container."""
    for name in NAMES:
        azure.upload_blob(name, b"")
    # The client gives the folders of a page before its blobs.
    assert [each.name for each in azure.walk_blobs()] == ["b c/", "a", "b d", "x%2Fy", "ü"]
    inner = list(azure.walk_blobs("b c/"))
    assert sorted(each.name for each in inner) == ["b c/d/", "b c/ü+%#?.bin"]
    assert [each.name for each in inner if isinstance(each, BlobPrefix)] == ["b c/d/"]


def test_listed_metadata(azure: ContainerClient) -> None:
    """A list includes metadata on request."""
    azure.upload_blob("a", b"", metadata={"one": "1"})
    assert [each.metadata for each in azure.list_blobs(include=["metadata"])] == [{"one": "1"}]
    azure.get_blob_client("a").set_blob_metadata({"two": "2"})
    assert azure.get_blob_client("a").get_blob_properties().metadata == {"two": "2"}


def test_blocks(azure: ContainerClient) -> None:
    """Staged blocks become a blob when a block list names them."""
    blob = azure.get_blob_client("a")
    for number in (2, 1, 3):
        blob.stage_block(f"{number}", f"<{number}>".encode())
    with pytest.raises(ResourceNotFoundError):
        blob.get_blob_properties()
    committed, waiting = blob.get_block_list("all")
    assert (committed, sorted((each.id, each.size) for each in waiting)) == ([], [("1", 3), ("2", 3), ("3", 3)])
    blob.commit_block_list([BlobBlock("1"), BlobBlock("2")], content_settings=ContentSettings(content_type="text/y"))
    assert blob.download_blob().readall() == b"<1><2>"
    assert blob.get_blob_properties().content_settings.content_type == "text/y"
    blob.stage_block("4", b"<4>")
    committed, waiting = blob.get_block_list("all")
    assert ([each.id for each in committed], [each.id for each in waiting]) == (["1", "2"], ["4"])
    blob.commit_block_list([BlobBlock("4"), BlobBlock("1")])
    assert blob.download_blob().readall() == b"<4><1>"
    assert blob.get_block_list("uncommitted")[1] == []
    with _refused(400, "InvalidBlockList"):
        blob.commit_block_list([BlobBlock("3")])
    blob.stage_block("5", b"<5>")
    with _refused(400, "InvalidBlobOrBlock"):
        blob.stage_block("55555", b"<5>")


def test_conditions(azure: ContainerClient) -> None:
    """Requests succeed or fail by their conditions."""
    blob = azure.get_blob_client("a")
    old = blob.upload_blob(b"1")["etag"]
    for data in (b"2", os.urandom(MIB)):
        with _refused(409, "BlobAlreadyExists", ResourceExistsError):
            blob.upload_blob(data)
    new = blob.upload_blob(b"2", etag=old, match_condition=MatchConditions.IfNotModified, overwrite=True)["etag"]
    with _refused(412, "ConditionNotMet", ResourceModifiedError):
        blob.upload_blob(b"3", etag=old, match_condition=MatchConditions.IfNotModified, overwrite=True)
    assert blob.download_blob(etag=new, match_condition=MatchConditions.IfNotModified).readall() == b"2"
    with _refused(412, "ConditionNotMet"):
        blob.download_blob(etag=old, match_condition=MatchConditions.IfNotModified)
    with _refused(304):
        blob.download_blob(etag=new, match_condition=MatchConditions.IfModified)
    with _refused(304):
        blob.download_blob(if_modified_since=blob.get_blob_properties().last_modified)
    with _refused(412):
        blob.delete_blob(etag=old, match_condition=MatchConditions.IfNotModified)


def test_delete(azure: ContainerClient) -> None:
    """A deleted blob does not exist any more."""
    azure.upload_blob("a", b"1")
    azure.delete_blob("a")
    assert not azure.get_blob_client("a").exists()
    for gone in (lambda: azure.delete_blob("a"), lambda: azure.download_blob("a")):
        with _refused(404, "BlobNotFound", ResourceNotFoundError):
            gone()
    azure.upload_blob("a", b"2")


def test_permissions(azure: ContainerClient, address: Address) -> None:
    """A signature grants its permissions and no others."""
    azure.upload_blob("a", b"1")
    attempts: dict[str, Callable[[ContainerClient], object]] = {
        "r": lambda client: client.download_blob("a").readall(),
        "l": lambda client: list(client.list_blobs()),
        "w": lambda client: client.upload_blob("a", b"2", overwrite=True),
        "d": lambda client: client.delete_blob("a"),
    }
    for rights in ("r", "l", "w", "d"):
        with _azure(address(rights)) as client:
            for needed, attempt in attempts.items():
                if needed == rights:
                    attempt(client)
                    continue
                with _refused(403, "AuthorizationPermissionMismatch"):
                    attempt(client)
    with _azure(address("c")) as client:
        client.upload_blob("new", b"1", overwrite=True)
    with _azure(address()) as client, _refused(403):
        client.get_container_properties()  # "You cannot ... with a container SAS", with all rights too


def test_wrong_signature(address: Address) -> None:
    """A wrong signature grants nothing."""
    ended = address("rl", seconds=-1)
    changed = address("rl").replace("sp=rl", "sp=rwl")
    other = address("rl")[:-8] + "AAAAAAA%3D"
    for url in (ended, changed, other):
        with _azure(url) as client, pytest.raises(HttpResponseError) as caught:
            list(client.list_blobs())
        # Azurite says AuthorizationFailure to all of them, as to much else; the documentation AuthenticationFailed.
        assert caught.value.status_code == 403
        assert getattr(caught.value, "error_code", None) in ("AuthenticationFailed", "AuthorizationFailure")


@pytest.mark.parametrize("engine", ["httpx", "obstore"])
def test_own_client(azure: ContainerClient, address: Address, tmp_path: Path, engine: Any) -> None:
    """The core's container client uploads, lists, downloads and deletes."""
    here = tmp_path / "here"
    for name, size in (("a", 10), ("deep/ü +%.bin", 5 * MIB), ("empty", 0)):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_bytes(os.urandom(size))
    quick = RetryPolicy(max_attempts=2, backoff=0.01)
    with BlobContainer(address(), block_size=MIB, engine=engine, retries=quick) as ours:
        sent = ours.upload_folder(here, "in", checksum="md5")
        assert sorted(each.name for each in sent.files) == ["in/a", "in/deep/ü +%.bin", "in/empty"]
        assert [each.name for each in ours.list(page_size=2)] == ["in/a", "in/deep/ü +%.bin", "in/empty"]
        assert sum(each.bytes_transferred for each in ours.upload_folder(here, "in").files) == 0
        ours.download_folder(tmp_path / "there", "in", checksum="md5")
        for name in ("a", "deep/ü +%.bin", "empty"):
            assert (tmp_path / "there" / name).read_bytes() == (here / name).read_bytes()
        (here / "a").write_bytes(b"other")
        with pytest.raises(Conflict):
            ours.upload(here / "a", "in/a")
        ours.upload(here / "a", "in/a", overwrite=True)
        ours.download("in/a", tmp_path / "a")
        assert (tmp_path / "a").read_bytes() == b"other"
        with pytest.raises(NotFound):
            ours.download("no such", tmp_path / "b")
    assert azure.download_blob("in/a").readall() == b"other"
    with BlobContainer(address("r"), engine=engine, retries=quick) as ours, pytest.raises(Forbidden):
        ours.upload(here / "a")


def test_own_client_resumes(address: Address, tmp_path: Path) -> None:
    """The core's container client resumes an interrupted transfer."""
    (tmp_path / "a").write_bytes(os.urandom(8 * MIB))
    url = urlsplit(address())
    with running_proxy(url.port or 0) as proxy:
        between = url._replace(netloc=f"127.0.0.1:{proxy.port}").geturl()
        proxy.rule = lambda seen: Cut(answer=said(403)) if len(proxy.of(seen.kind)) > 4 else None
        with BlobContainer(between, block_size=MIB, streams=2) as ours:
            with pytest.raises(Forbidden):
                ours.upload(tmp_path / "a")
            proxy.rule = lambda _: None
            assert list(ours.list()) == []
            assert ours.upload(tmp_path / "a").bytes_transferred == 4 * MIB
            before = len(proxy.of("GET"))
            proxy.rule = lambda seen: Cut(answer=said(403)) if len(proxy.of(seen.kind)) > before + 4 else None
            with pytest.raises(Forbidden):
                ours.download("a", tmp_path / "b")
            proxy.rule = lambda _: None
            assert ours.download("a", tmp_path / "b").bytes_transferred <= 5 * MIB
    assert (tmp_path / "b").read_bytes() == (tmp_path / "a").read_bytes()
