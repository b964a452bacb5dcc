"""Files of reality data and of the bucket, sync and async, against the sandbox's store."""

from __future__ import annotations

import _thread
import asyncio
import gc
import json
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

import anyio
import anyio.lowlevel
import httpx
import pytest
from tiepoint_core import (
    ConfigError,
    Conflict,
    ConnectionLost,
    Forbidden,
    NotFound,
    Progress,
    RetryPolicy,
    TiepointError,
    TransferError,
)
from tiepoint_itwin import modeling
from tiepoint_itwin._files import upload_sources
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox.itwin import Timing

from ...support.connections import accepting
from ._both import bare, opened

MIB = 2**20
Calls = tuple[Callable[..., Any], ...]
Ending = Literal["cut", "html"]


@pytest.fixture
def client(kind: str, sandbox: Sandbox, sent: list[httpx.Request]) -> Iterator[Any]:
    with opened(kind, sandbox, sent) as client:
        yield client
    sandbox.clear_faults()
    data_rights = (f"realitydata_{each}" for each in ("use", "create", "manage", "assign"))
    rights = ["itwins_create", "itwins_modify", *data_rights]
    sandbox.itwin.grant(sandbox.itwin.itwin_id, sandbox.client_id, rights)
    assert sandbox.itwin.blobs.leaked == 0


@pytest.fixture
def data(client: Any, sent: list[httpx.Request]) -> str:
    made = str(client.reality_data.create("Files", "CCImageCollection").id)
    sent.clear()
    return made


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for name in ("1.jpg", "a/1.jpg", "a/b/2.jpg", "a/notes.txt", "ab/3.jpg", "empty.bin"):
        path = tmp_path / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("" if name == "empty.bin" else name)
    return tmp_path / "photos"


def put(sandbox: Sandbox, data: str, *names: str) -> None:
    for name in names:
        sandbox.itwin.blobs.put(data, name, name.encode())


def names(client: Any, data: str, prefix: str = "") -> list[str]:
    return [each.name for each in client.reality_data.files(data).list(prefix).to_list()]


def authoring_in(sent: list[httpx.Request]) -> list[bool]:
    """Return the values of `authoring` in the updates."""
    return [json.loads(each.content)["authoring"] for each in sent if each.method == "PATCH"]


def forbid_writing(sandbox: Sandbox) -> None:
    """Take the right to write from the program, until the end of the test."""
    sandbox.itwin.grant(sandbox.itwin.itwin_id, sandbox.client_id, ["realitydata_use"])


def as_documented(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, rights: str) -> None:
    """Let addresses have no more rights than those of the documentation's examples."""
    address = sandbox.itwin.blobs.address
    monkeypatch.setattr(
        sandbox.itwin.blobs,
        "address",
        lambda container, **options: address(container, **{**options, "permissions": rights}),
    )


# --- uploads --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "to", "there"),
    [
        ("1.jpg", "", ["1.jpg"]),
        ("1.jpg", "/x/y/", ["x/y/1.jpg"]),
        (["1.jpg", "a/notes.txt"], "", ["1.jpg", "notes.txt"]),
        (("1.jpg", "a/notes.txt"), "x", ["x/1.jpg", "x/notes.txt"]),
        ("", "", ["1.jpg", "a/1.jpg", "a/b/2.jpg", "a/notes.txt", "ab/3.jpg", "empty.bin"]),
        ("a", "/x/", ["x/1.jpg", "x/b/2.jpg", "x/notes.txt"]),
        ("**/*.jpg", "", ["1.jpg", "a/1.jpg", "a/b/2.jpg", "ab/3.jpg"]),
        ("a/*", "x", ["x/1.jpg", "x/notes.txt"]),
        ("empty.bin", "", ["empty.bin"]),
    ],
)
def test_upload(
    client: Any, data: str, photos: Path, sent: list[httpx.Request], source: Any, to: str, there: list[str]
) -> None:
    """Files, folders, patterns and lists arrive, and are not sent twice."""
    local: Any = photos / source if isinstance(source, str) else type(source)(photos / each for each in source)
    done = client.reality_data.files(data).upload(local, to)
    assert [each.name for each in done.files] == there
    assert all(each.bytes_transferred == each.size for each in done.files)
    assert authoring_in(sent) == [True, False]
    assert names(client, data) == there
    assert client.reality_data.get(data).authoring is False
    if local != [] and isinstance(local, Path):
        again = client.reality_data.files(data).upload(str(local), to)
        assert sum(each.bytes_transferred for each in again.files) == 0


def test_authoring(client: Any, data: str, photos: Path, sent: list[httpx.Request]) -> None:
    """`authoring` is true during an upload and false at the end."""
    seen: list[tuple[Progress, list[bool]]] = []
    (photos / "large").write_bytes(bytes(3 * MIB))
    files = client.reality_data.files(data, block_size=MIB, streams=2)
    files.upload(photos / "large", on_progress=lambda each: seen.append((each, authoring_in(sent))))
    assert seen[-1][0] == Progress(3 * MIB, 3 * MIB, "large")
    assert all(authoring == [True] for _, authoring in seen)
    assert client.reality_data.get(data).authoring is False


def test_invalid_sources(client: Any, data: str, photos: Path, sent: list[httpx.Request]) -> None:
    """Invalid sources are errors before any request."""
    (photos / "nothing" / "in").mkdir(parents=True)
    for source, kind, why in (
        (photos / "no.jpg", TransferError, "no file or folder"),
        (photos / "nothing", TransferError, "no file in the folder"),
        (photos / "*.png", TransferError, "no file matches"),
        ([photos / "1.jpg", photos / "no.jpg"], TransferError, "no.jpg is no file"),
        ([photos / "a"], TransferError, "is a folder"),
        ([], ConfigError, "list of files is empty"),
        ([photos / "1.jpg", photos / "a" / "1.jpg"], ConfigError, "would both be called 1.jpg"),
    ):
        with pytest.raises(kind, match=why):
            client.reality_data.files(data).upload(source)
    assert sent == []


@pytest.mark.parametrize("source", ["", b"", b"photos", [""], ["1.jpg", ""]])
def test_empty_path(
    client: Any, data: str, photos: Path, sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch, source: Any
) -> None:
    """An empty path is an error, not the working directory."""
    monkeypatch.chdir(photos)
    with pytest.raises(ConfigError, match="nothing was sent"):
        client.reality_data.files(data).upload(source)
    assert sent == []
    assert len(client.reality_data.files(data).upload(".").files) == 6


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("left_out", ["partial", "link"])
def test_folder_without_files(
    client: Any, data: str, photos: Path, sent: list[httpx.Request], tmp_path: Path, left_out: str
) -> None:
    """A folder of links or partial files is an error."""
    folder = tmp_path / "left"
    folder.mkdir()
    if left_out == "link":
        (folder / "link").symlink_to(photos / "1.jpg")
    else:
        for name in ("a.bin.tpart", "a.bin.tpart.json"):
            (folder / name).touch()
    with pytest.raises(TransferError, match=r"there is no file in the folder .*left: nothing was sent"):
        client.reality_data.files(data).upload(folder)
    assert authoring_in(sent) == [True, False]


def test_walk_in_thread(sandbox: Sandbox, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The async client reads folders in a thread."""
    walked: list[threading.Thread] = []

    def walk(source: Any) -> Any:
        walked.append(threading.current_thread())
        return source_folder(source)

    source_folder = upload_sources.source_folder
    monkeypatch.setattr(upload_sources, "source_folder", walk)
    with opened("async", sandbox) as client:
        data = client.reality_data.create("Beside", "LAS").id
        client.reality_data.files(data).upload(photos)
    assert walked != [threading.main_thread()]


def test_overwrite_remote(client: Any, sandbox: Sandbox, data: str, photos: Path, sent: list[httpx.Request]) -> None:
    """Other files of the same name are replaced only with `overwrite`."""
    put(sandbox, data, "1.jpg")
    (photos / "1.jpg").write_text("another")
    with pytest.raises(Conflict):
        client.reality_data.files(data).upload(photos / "1.jpg")
    assert authoring_in(sent) == [True, False]
    client.reality_data.files(data).upload(photos / "1.jpg", overwrite=True, checksum="md5")
    assert client.reality_data.files(data).list().to_list()[0].size == len("another")


def test_error_of_on_progress(client: Any, data: str, photos: Path, sent: list[httpx.Request]) -> None:
    """An error of `on_progress` ends the upload and resets `authoring`."""

    def raising(_: Progress) -> None:
        raise ZeroDivisionError("stop")

    with pytest.raises(ZeroDivisionError, match="stop"):
        client.reality_data.files(data).upload(photos, on_progress=raising)
    assert authoring_in(sent) == [True, False]


def test_interrupted_upload(sandbox: Sandbox, photos: Path) -> None:
    """An interrupted upload resets `authoring`."""
    sent: list[httpx.Request] = []
    with opened("sync", sandbox, sent) as client:
        data = client.reality_data.create("Interrupted", "LAS").id
        (photos / "large").write_bytes(bytes(6 * MIB))
        times = []

        def press(_: Progress) -> None:
            times.append(_)
            if len(times) == 1:
                _thread.interrupt_main()

        with pytest.raises(KeyboardInterrupt):
            client.reality_data.files(data, block_size=MIB, streams=1).upload(photos, on_progress=press)
        assert authoring_in(sent) == [True, False]
        assert client.reality_data.get(data).authoring is False


@pytest.mark.parametrize("scope", ["task", "scope"])
def test_cancelled_upload(sandbox: Sandbox, photos: Path, scope: str) -> None:
    """A cancelled upload resets `authoring`."""
    sent: list[httpx.Request] = []
    with opened("async", sandbox, sent) as client:
        data = client.reality_data.create("Cancelled", "LAS").id
        files = client.inner.reality_data.files(data)

        async def by_task() -> None:
            task: asyncio.Task[Any]
            task = asyncio.ensure_future(files.upload(photos, on_progress=lambda _: task.cancel()))
            with pytest.raises(asyncio.CancelledError):
                await task

        async def by_scope() -> None:
            with anyio.CancelScope() as cancelling:
                await files.upload(photos, on_progress=lambda _: cancelling.cancel())
            assert cancelling.cancelled_caught

        client.runner.run(by_task() if scope == "task" else by_scope())
        assert authoring_in(sent) == [True, False]
        assert client.reality_data.get(data).authoring is False


@pytest.mark.parametrize("fault", get_args(Ending))
def test_authoring_maybe_set(
    client: Any, sandbox: Sandbox, data: str, photos: Path, sent: list[httpx.Request], fault: Ending
) -> None:
    """`authoring` is reset if its update may have arrived."""
    sandbox.fault(fault, operation="update-reality-data", times=1)
    with pytest.raises(TiepointError):
        client.reality_data.files(data).upload(photos)
    assert authoring_in(sent) == [True, False]
    assert client.reality_data.get(data).authoring is False


def test_authoring_not_set(client: Any, sandbox: Sandbox, data: str, photos: Path, sent: list[httpx.Request]) -> None:
    """`authoring` is not reset if it was certainly not set."""
    forbid_writing(sandbox)
    with pytest.raises(Forbidden) as caught:
        client.reality_data.files(data).upload(photos)
    assert authoring_in(sent) == [True]
    assert not hasattr(caught.value, "__notes__")
    with opened("sync", sandbox, base_url="http://127.0.0.1:9", retries=RetryPolicy(max_attempts=1)) as nowhere:
        with pytest.raises(ConnectionLost) as lost:
            nowhere.reality_data.files(data).upload(photos)
        assert not hasattr(lost.value, "__notes__")


@pytest.mark.parametrize("step", [True, False])
@pytest.mark.parametrize("how", ["pressed", "task", "scope"])
def test_end_during_authoring(
    sandbox: Sandbox, photos: Path, monkeypatch: pytest.MonkeyPatch, how: str, step: bool
) -> None:
    """An upload that ends during an update of `authoring` resets it."""
    sent: list[httpx.Request] = []
    with opened("sync" if how == "pressed" else "async", sandbox, sent) as client:
        data = client.reality_data.create("Ended", "LAS").id
        files = bare(client).reality_data.files(data)
        inner = bare(client.reality_data)
        update = inner.update
        ending: list[Callable[[], object]] = []

        def end(authoring: bool, *, done: bool) -> None:
            # At the worst time: when the platform has set it, or before it has cleared it.
            if authoring is done is step and ending:
                ending.pop()()

        def pressed(data_id: str, *, authoring: bool) -> Any:
            end(authoring, done=False)
            answer = update(data_id, authoring=authoring)
            end(authoring, done=True)
            return answer

        async def cancelled(data_id: str, *, authoring: bool) -> Any:
            end(authoring, done=False)
            await anyio.lowlevel.checkpoint()
            answer = await update(data_id, authoring=authoring)
            end(authoring, done=True)
            await anyio.lowlevel.checkpoint()
            return answer

        def press() -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(inner, "update", pressed if how == "pressed" else cancelled)

        async def by_task() -> None:
            task = asyncio.ensure_future(files.upload(photos))
            ending.append(task.cancel)
            with pytest.raises(asyncio.CancelledError):
                await task

        async def by_scope() -> None:
            with anyio.CancelScope() as cancelling:
                ending.append(cancelling.cancel)
                await files.upload(photos)
            assert cancelling.cancelled_caught

        if how == "pressed":
            ending.append(press)
            with pytest.raises(KeyboardInterrupt):
                files.upload(photos)
        else:
            client.runner.run(by_task() if how == "task" else by_scope())
        assert authoring_in(sent)[-1] is False
        assert client.reality_data.get(data).authoring is False


def test_note_of_authoring(client: Any, sandbox: Sandbox, data: str, photos: Path) -> None:
    """If `authoring` cannot be reset, the first error has a note."""

    def fail(_: Progress) -> None:
        forbid_writing(sandbox)
        raise ZeroDivisionError("first")

    with pytest.raises(ZeroDivisionError, match="first") as caught:
        client.reality_data.files(data).upload(photos, on_progress=fail)
    note = caught.value.__notes__[-1]
    assert f"reality data {data} still says that somebody writes" in note
    assert f"reality_data.update('{data}', authoring=False)" in note


def test_note_of_completion(client: Any, sandbox: Sandbox, data: str, photos: Path) -> None:
    """If only the reset fails, the error says that all files were sent."""
    with pytest.raises(Forbidden) as caught:
        client.reality_data.files(data).upload(photos / "1.jpg", on_progress=lambda _: forbid_writing(sandbox))
    assert "all files were sent" in caught.value.__notes__[-1]
    assert names(client, data) == ["1.jpg"]


def test_write_permission(client: Any, sandbox: Sandbox, data: str, photos: Path) -> None:
    """Uploads and deletion need a permission."""
    forbid_writing(sandbox)
    calls: Calls = (lambda files: files.upload(photos), lambda files: files.delete("x"))
    for call in calls:
        with pytest.raises(Forbidden, match="realitydata_manage"):
            call(client.reality_data.files(data))


def test_changing_file(client: Any, data: str, photos: Path, sent: list[httpx.Request]) -> None:
    """A file that changes during the upload is an error."""
    large = photos / "large"
    large.write_bytes(bytes(6 * MIB))

    def change(_: Progress) -> None:
        large.write_bytes(b"other" * MIB)

    with pytest.raises(TransferError, match="large"):
        client.reality_data.files(data, block_size=MIB, streams=1).upload(large, on_progress=change)
    assert authoring_in(sent) == [True, False]
    assert names(client, data) == []


def test_expired_signature(
    client: Any, sandbox: Sandbox, data: str, photos: Path, sent: list[httpx.Request], tmp_path: Path
) -> None:
    """A signature that expires during a transfer is renewed."""
    (photos / "large").write_bytes(bytes(6 * MIB))
    revoked: list[Progress] = []

    def revoke(each: Progress) -> None:
        if not revoked:
            sandbox.itwin.blobs.revoke()
        revoked.append(each)

    files = client.reality_data.files(data, block_size=MIB, streams=1)
    files.upload(photos / "large", on_progress=revoke)
    assert len([each for each in sent if "writeaccess" in each.url.path]) == 2
    revoked.clear()
    files.download_file("large", tmp_path / "large", on_progress=revoke)
    assert (tmp_path / "large").read_bytes() == bytes(6 * MIB)


def test_invalid_signatures(
    client: Any, sandbox: Sandbox, data: str, photos: Path, sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signatures that never work end the upload, and no message shows them."""
    address = sandbox.itwin.blobs.address
    monkeypatch.setattr(sandbox.itwin.blobs, "address", lambda container, **_: f"{address(container)}WRONG")
    with pytest.raises(TiepointError) as caught:
        client.reality_data.files(data).upload(photos / "1.jpg")
    assert caught.value.status_code in (401, 403)  # type: ignore[attr-defined]
    assert "sig=" not in f"{caught.value} {caught.value!r}"
    assert authoring_in(sent) == [True, False]


# --- lists and downloads --------------------------------------------------------------------------------------------


def test_list_of_files(client: Any, sandbox: Sandbox, data: str) -> None:
    """Files are listed by prefix, in pages, and from a resume token."""
    assert names(client, data) == []
    put(sandbox, data, "a/1", "a/2", "ab/3", "b/4")
    assert names(client, data) == ["a/1", "a/2", "ab/3", "b/4"]
    assert names(client, data, "a") == ["a/1", "a/2", "ab/3"]
    assert names(client, data, "a/") == ["a/1", "a/2"]
    files = client.reality_data.files(data)
    assert [each.name for each in files.list(page_size=1).to_list()] == ["a/1", "a/2", "ab/3", "b/4"]
    assert [each.name for each in files.list(limit=2, page_size=1).to_list()] == ["a/1", "a/2"]
    pager = files.list(page_size=2)
    for _ in range(3):
        next(pager)
    assert [each.name for each in files.list(page_size=2, start=pager.resume_token).to_list()] == ["ab/3", "b/4"]


def test_shared_url(client: Any, sandbox: Sandbox, data: str, sent: list[httpx.Request], tmp_path: Path) -> None:
    """Lists and downloads share a signed URL until it is rejected."""
    put(sandbox, data, "1", "2", "3")
    files = client.reality_data.files(data)
    assert len(files.list(page_size=1).to_list()) == 3
    for name in ("1", "2"):
        files.download_file(name, tmp_path / name)
    assert len([each for each in sent if "readaccess" in each.url.path]) == 1
    sandbox.itwin.blobs.revoke()
    assert len(files.list(page_size=1).to_list()) == 3
    assert len([each for each in sent if "readaccess" in each.url.path]) == 2
    files.delete("1")
    assert files.delete_folder("2") == 0
    assert len([each for each in sent if "writeaccess" in each.url.path]) == 1


@pytest.mark.parametrize("bucket", [False, True])
@pytest.mark.parametrize("lead", ["/", "bkt:"])
def test_leading_slash(client: Any, data: str, photos: Path, tmp_path: Path, bucket: bool, lead: str) -> None:
    """A leading slash or `bkt:` is ignored by all methods."""
    if lead == "bkt:" and not bucket:
        return
    files = client.modeling.bucket() if bucket else client.reality_data.files(data)
    files.upload(photos, f"{lead}more/", overwrite=True)
    assert len(files.list(f"{lead}more/a/").to_list()) == 3
    assert len(files.download(tmp_path / "copies", f"{lead}more").files) == 6
    assert files.download_file(f"{lead}more/1.jpg", tmp_path / "one").size == len("1.jpg")
    files.delete(f"{lead}more/1.jpg")
    assert files.delete_folder(f"{lead}more/a") == 3
    assert [each.name for each in files.list("more").to_list()] == ["more/ab/3.jpg", "more/empty.bin"]
    calls: Calls = (
        lambda: files.delete_folder(lead),
        lambda: files.delete("more/ab/3.jpg", lead),
        lambda: files.download_file(lead, tmp_path / "none"),
    )
    for call in calls:
        with pytest.raises(ConfigError):
            call()
    assert files.delete_folder("more") == 2
    if bucket:
        assert files.reference(f"{lead}more/1.jpg") == "bkt:more/1.jpg"


def test_download(client: Any, sandbox: Sandbox, data: str, tmp_path: Path) -> None:
    """All files, a folder or a file are downloaded."""
    put(sandbox, data, "a/1", "a/b/2", "ab/3")
    files = client.reality_data.files(data)
    seen: list[Progress] = []
    done = files.download(tmp_path / "all", on_progress=seen.append)
    assert [each.name for each in done.files] == ["a/1", "a/b/2", "ab/3"]
    assert seen[-1].done == seen[-1].total == 12
    assert (tmp_path / "all" / "a" / "b" / "2").read_text() == "a/b/2"
    done = files.download(str(tmp_path / "some"), "a")
    assert [each.name for each in done.files] == ["a/1", "a/b/2"]
    assert sorted(each.name for each in (tmp_path / "some").rglob("*") if each.is_file()) == ["1", "2"]
    one = files.download_file("ab/3", tmp_path / "three", checksum="md5")
    assert (one.size, one.path.read_text()) == (4, "ab/3")
    with pytest.raises(NotFound):
        files.download_file("no", tmp_path / "no")
    with pytest.raises(TransferError, match=r"no file below 'x' in reality data .*list\(\) gives the names"):
        files.download(tmp_path / "none", "x")


def test_overwrite_local(client: Any, data: str, photos: Path) -> None:
    """Local files are replaced only with `overwrite`."""
    files = client.reality_data.files(data)
    files.upload(photos)
    (photos / "1.jpg").write_bytes(b"another")
    with pytest.raises(TransferError, match="another file of this name"):
        files.download(photos)
    files.download(photos, overwrite=True)
    assert (photos / "1.jpg").read_bytes() != b"another"


def test_itwin_of_requests(
    client: Any, sandbox: Sandbox, sent: list[httpx.Request], data: str, photos: Path, tmp_path: Path
) -> None:
    """Requests for reality data name the iTwin of the client."""
    client.reality_data.get(data)
    client.reality_data.files(data).upload(photos)
    client.reality_data.files(data).download(tmp_path / "copy")
    asked = [each for each in sent if f"/reality-management/reality-data/{data}" in str(each.url)]
    assert [each.method for each in asked] == ["GET", "PATCH", "GET", "PATCH", "GET"]
    for each in asked:
        parameters = dict(each.url.params) if each.method == "GET" else json.loads(each.content)
        assert parameters["iTwinId"] == sandbox.itwin.itwin_id, each.url


def test_missing_data(client: Any, photos: Path, tmp_path: Path) -> None:
    """Files of missing reality data are NotFound."""
    files = client.reality_data.files("00000000-0000-4000-8000-000000000000")
    calls: Calls = (
        lambda: files.list().to_list(),
        lambda: files.upload(photos),
        lambda: files.download(tmp_path / "x"),
        lambda: files.delete("x"),
    )
    for call in calls:
        with pytest.raises(NotFound, match="check the id"):
            call()


# --- deletion -------------------------------------------------------------------------------------------------------


def test_delete_files(client: Any, sandbox: Sandbox, data: str) -> None:
    """Files are deleted by name or by folder."""
    put(sandbox, data, "a/1", "a/b/2", "ab/3", "c", "d")
    files = client.reality_data.files(data)
    assert files.delete("c", "d", "not there") is None
    assert files.delete_folder("a") == 2
    assert names(client, data) == ["ab/3"]
    with pytest.raises(ConfigError, match="empty"):
        files.delete_folder("")


def test_url_without_deletion(client: Any, sandbox: Sandbox, data: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A URL that does not permit deletion is Forbidden with a reason."""
    as_documented(sandbox, monkeypatch, "rwl")
    put(sandbox, data, "a/1")
    files = client.reality_data.files(data)
    calls: Calls = (lambda: files.delete("a/1"), lambda: files.delete_folder("a"))
    for call in calls:
        with pytest.raises(
            Forbidden, match=f"address .* for reality data {data} does not grant permission to delete files; up"
        ):
            call()
    assert names(client, data) == ["a/1"]


# --- the bucket -----------------------------------------------------------------------------------------------------


def test_bucket(client: Any, sandbox: Sandbox, photos: Path, tmp_path: Path) -> None:
    """Jobs reference files in the bucket."""
    sandbox.itwin.modeling.timing = Timing(queued=0, active=0)
    bucket = client.modeling.bucket(streams=2)
    done = bucket.upload(photos, "/region/", overwrite=True)
    assert [each.name for each in done.files][:2] == ["region/1.jpg", "region/a/1.jpg"]
    reference = bucket.reference(done.files[0].name)
    assert reference == "bkt:region/1.jpg"
    scene = client.reality_data.create("Scene", "ContextScene").id
    wanted = modeling.Tiling(scene=scene, region_of_interest=reference)
    handle = client.modeling.jobs.submit(wanted)
    assert client.modeling.jobs.get(handle.id).specifications.inputs.region_of_interest == reference
    assert bucket.download_file("region/1.jpg", tmp_path / "back").path.read_text() == "1.jpg"
    assert [each.name for each in bucket.list("region/a").to_list()][:1] == ["region/a/1.jpg"]
    bucket.download(tmp_path / "all", "region")
    assert "a/notes.txt" in {each.read_text() for each in (tmp_path / "all").rglob("*.txt")}
    assert bucket.delete("region/1.jpg", "region/empty.bin") is None
    assert bucket.delete_folder("region") == 4
    assert bucket.list("region/").to_list() == []


def test_documented_bucket_url(client: Any, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bucket URL as documented permits neither listing nor deletion."""
    as_documented(sandbox, monkeypatch, "rw")
    bucket = client.modeling.bucket()
    what = f"for the bucket of iTwin {sandbox.itwin.itwin_id} does not grant permission to"
    calls: Calls = (lambda: bucket.list().to_list(), lambda: bucket.download(tmp_path))
    for call in calls:
        with pytest.raises(Forbidden, match=f"{what} list its files; download_file"):
            call()
    calls = (lambda: bucket.delete("x"), lambda: bucket.delete_folder("x"))
    for call in calls:
        with pytest.raises(Forbidden, match=f"{what} (delete|list)"):
            call()


def test_itwin_of_bucket(client: Any, sandbox: Sandbox, sent: list[httpx.Request]) -> None:
    """A bucket belongs to the named iTwin, or to that of the client."""
    other = client.itwins.create("Bridge").id
    client.modeling.bucket(other).list().to_list()
    client.modeling.bucket().list().to_list()
    asked = [each.url.path.split("/")[-2] for each in sent if each.url.path.endswith("/bucket")]
    assert asked == [other, sandbox.itwin.itwin_id]


def test_bucket_arguments(kind: str, sandbox: Sandbox) -> None:
    """A bucket needs an iTwin, and a reference needs a name."""
    with opened(kind, sandbox, itwin_id=None) as client:
        with pytest.raises(ConfigError, match="a bucket belongs to an iTwin"):
            client.modeling.bucket()
        bucket = client.modeling.bucket(sandbox.itwin.itwin_id)
        for name in ("", "/", "bkt:", "bkt:/"):
            with pytest.raises(ConfigError, match="needs a name"):
                bucket.reference(name)
        assert repr(bare(bucket)) == f"<{type(bare(bucket)).__name__} of the bucket of iTwin {sandbox.itwin.itwin_id}>"


# --- connections ----------------------------------------------------------------------------------------------------


@pytest.fixture
def store(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """Connections to the store, each with whether it is open, counted by a forwarder in front of the store."""
    connections: list[bool] = []
    upstream = urlsplit(sandbox.itwin.blobs.origin).netloc
    host, _, port = upstream.partition(":")

    def forward(client: socket.socket) -> None:
        number = len(connections)
        connections.append(True)
        with socket.create_connection((host, int(port))) as service:
            back = threading.Thread(target=pump, args=(service, client))
            back.start()
            pump(client, service)
            back.join()
        connections[number] = False

    def pump(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(2**16):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    address = sandbox.itwin.blobs.address
    with accepting(forward) as here:
        monkeypatch.setattr(
            sandbox.itwin.blobs,
            "address",
            lambda container, **options: address(container, **options).replace(upstream, f"{host}:{here}"),
        )
        yield connections


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    return condition()


def test_one_connection_for_all_pages(client: Any, sandbox: Sandbox, data: str, store: list[bool]) -> None:
    """A list of files reads all pages on one connection, and closes the connection at the end."""
    put(sandbox, data, *map(str, range(5)))
    pager = client.reality_data.files(data).list(page_size=1)
    assert len(pager.to_list()) == 5
    assert wait_for(lambda: store == [False])


def test_unfinished_lists_are_closed(kind: str, sandbox: Sandbox, store: list[bool]) -> None:
    """A list that is not read to its end is closed by the next list, or with the client."""
    with opened(kind, sandbox) as client:
        data = client.reality_data.create("Unfinished", "LAS").id
        put(sandbox, data, *map(str, range(5)))
        files = client.reality_data.files(data)
        assert files.list(page_size=1).first().name == "0"
        gc.collect()
        pager = files.list(page_size=1)
        assert pager.first().name == "0"
        assert wait_for(lambda: store == [False, True])
    assert wait_for(lambda: store == [False, False])


def test_certificates(kind: str, photos: Path) -> None:
    """The certificates of a client also apply to transfers."""
    with Sandbox("itwin", tls=True) as sandbox, opened(kind, sandbox, verify=sandbox.ca_file) as client:
        data = client.reality_data.create("TLS", "LAS").id
        assert len(client.reality_data.files(data).upload(photos).files) == 6
        assert len(names(client, data)) == 6


def test_connection_options(kind: str, sandbox: Sandbox) -> None:
    """The connection options of a client also apply to transfers."""
    own: dict[str, Any] = {"trust_env": False, "retries": RetryPolicy(max_attempts=1)}
    with opened(kind, sandbox, timeout=30.0, deadline=60.0, proxy="http://127.0.0.1:9", **own) as client:
        for files in (client.reality_data.files("x", streams=3), client.modeling.bucket(streams=3)):
            options = dict(files._options)
            assert options.pop("proxy").url == "http://127.0.0.1:9"
            assert options == {**own, "streams": 3}
