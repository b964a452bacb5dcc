"""Steps of an upload: streamed from the disk, resumable, and complete or without effect."""

from __future__ import annotations

import hashlib
import os
import stat
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Lock
from typing import IO, Final, NamedTuple

import httpx

from .._errors import Conflict, TransferError
from .azure import Block, BlockList, Stamp, blocks, commit_body, hex_of, read_blocks, starts
from .engine import FastEngine
from .progress import FileTransfer, Meter, TransferResult
from .signed_url import SignedUrl
from .steps import (
    GetUrl,
    Remote,
    SendRequest,
    Steps,
    Workers,
    file_error,
    file_errors,
    run_blocking,
    send_request,
    storage_error,
)

_CHUNK: Final = 2**18  # bytes; larger chunks are split by httpcore2, which copies the rest each time
_ASYNC_CHUNK: Final = 2**20  # bytes; each chunk changes threads
_EXISTS: Final = (409, 412)


class Source(NamedTuple):
    """Local file and options of its upload.

    Attributes:
        path: Path of the file.
        name: Name of the blob.
        block_size: Bytes per block.
        overwrite: Whether an existing blob is replaced.
        checksum: ``md5`` to let the service compare the bytes and store the digest, and to compare existing blocks by
            content; None to compare existing blocks by the file's size and time.
        is_expected: Whether the meter expects the bytes of the file already.
    """

    path: Path
    name: str
    block_size: int
    overwrite: bool = False
    checksum: str | None = None
    is_expected: bool = False


class SharedState:
    """State that the uploads of one call share.

    Attributes:
        checks_first: Whether uploads look for an existing blob first: after one blob existed, others probably do.
        can_read: Whether the signature may grant the permission to read, which is false after a new one was rejected.
        rejected_number: Number of the last URL that was rejected for reading, or 0 if none was.
    """

    checks_first = False
    can_read = True
    rejected_number = 0


class Upload(FileTransfer):
    """Upload of one file.

    Args:
        remote: The blob.
        source: The local file.
        workers: Runner of the steps.
        meter: Meter of the bytes.
        shared: State that all uploads of the call share.
        fast: Other engine for small files.
    """

    def __init__(
        self,
        remote: Remote,
        source: Source,
        workers: Workers,
        meter: Meter,
        shared: SharedState,
        fast: FastEngine | None = None,
    ) -> None:
        super().__init__(source.name, meter)
        self._remote = remote
        self._source = source
        self._workers = workers
        self._shared = shared
        self._fast = fast
        self._stamp = Stamp(0, 0, 0)
        self._md5 = ""
        self._md5s: dict[int, str] = {}
        self._blocks: list[Block] = []
        self._remaining = 0
        self._bytes_transferred = 0
        self._lock = Lock()

    # --- steps --------------------------------------------------------------------------------------------------------

    def begin(self) -> Steps[None]:
        """Upload a small file, or start the upload of all blocks."""
        self._stamp = yield from run_blocking(self._source.path, lambda: stamp_of(self._source.path))
        if not self._source.is_expected:
            self._meter.expect(self._stamp.size)
        if self._stamp.size <= self._source.block_size:
            yield from self._upload_whole()
            return
        if self._source.checksum:
            yield from self._digest_blocks()
        self._blocks = self._cut(self._source.block_size)
        existing = yield from self._block_list()
        if existing is None:
            existing = BlockList([], {})
        elif not self._source.overwrite and (yield from self._exists(existing)):
            self._finish(existed=True)
            return
        missing = [each for each in self._blocks if existing.waiting.get(each.id) != each.size]
        self._meter.add(self.name, self._stamp.size - sum(each.size for each in missing))
        self._remaining = len(missing)
        self._workers.add(*map(self._upload_block, missing))
        if not missing:
            yield from self._commit()

    def _upload_whole(self) -> Steps[None]:
        """Upload a small file by one request."""
        source = self._source
        if source.checksum:
            yield from self._digest()
        if self._shared.checks_first and not source.overwrite and (yield from self._exists()):
            self._finish(existed=True)
            return
        if self._fast is not None and source.checksum is None and (yield from self._put_fast(self._fast)):
            return
        headers = {"x-ms-blob-type": "BlockBlob"}
        if source.checksum:
            headers["x-ms-blob-content-md5"] = headers["Content-MD5"] = self._md5
        body = self._body(0, self._stamp.size)
        response = yield from self._put(body, None, headers | self._condition())
        if response.status_code in _EXISTS and not source.overwrite:
            self._shared.checks_first = True
            body.uncount()
            if not (yield from self._exists()):
                raise self._conflict(is_different=False)
            self._finish(existed=True)
            return
        self._raise_for_error(response)
        self._bytes_transferred = self._stamp.size
        self._finish()

    def _put_fast(self, fast: FastEngine) -> Steps[bool]:
        path, overwrite = self._source.path, self._source.overwrite
        url = yield GetUrl(self._remote.provider)
        is_done: bool = yield from run_blocking(
            path, lambda: fast.put(self._remote, url, path, self._stamp, overwrite=overwrite)
        )
        if is_done:
            self._meter.add(self.name, self._stamp.size)
            self._bytes_transferred = self._stamp.size
            self._finish()
        return is_done

    def _upload_block(self, block: Block) -> Steps[None]:
        """Upload a block; the last block to arrive commits the blob."""
        params = {"comp": "block", "blockid": block.id}
        headers = {"Content-MD5": self._md5s[block.start]} if self._source.checksum else {}
        self._raise_for_error((yield from self._put(self._body(block.start, block.size), params, headers)))
        with self._lock:
            self._bytes_transferred += block.size
            self._remaining -= 1
            is_last = not self._remaining
        if is_last:
            yield from self._commit()

    def _commit(self) -> Steps[None]:
        path = self._source.path
        now: Stamp = yield from run_blocking(path, lambda: stamp_of(path))
        if now != self._stamp:
            raise _changed(path)
        headers = {"Content-Type": "application/xml"}
        if self._source.checksum:
            headers["x-ms-blob-content-md5"] = self._md5
        response = yield from send_request(
            self._remote,
            "PUT",
            params={"comp": "blocklist"},
            headers=headers | self._condition(),
            body=commit_body(each.id for each in self._blocks),
        )
        if response.status_code in _EXISTS and not self._source.overwrite:
            # If the response to a first attempt was lost, the existing blob is this file.
            if not (yield from self._exists()):
                raise self._conflict(is_different=False)
        else:
            self._raise_for_error(response)
        self._finish()

    def _block_list(self) -> Steps[BlockList | None]:
        """Return the blocks at the service, or None if the blob does not exist or cannot be read."""
        response = yield from self._read("GET", {"comp": "blocklist", "blocklisttype": "all"})
        return None if response is None else read_blocks(response)

    def _exists(self, existing: BlockList | None = None) -> Steps[bool]:
        """Return whether the blob is identical to the file, compared by blocks or by size and digest.

        Args:
            existing: Blocks of the blob, if they are known.

        Returns:
            False if the blob does not exist or cannot be read.

        Raises:
            Conflict: If the blob is different, or cannot be compared.
        """
        if existing is not None and self._is_same_file(existing):
            return True
        response = yield from self._read("HEAD")
        if response is None:
            return False
        if response.headers.get("content-length") != str(self._stamp.size):
            raise self._conflict()
        if md5 := response.headers.get("content-md5"):
            if md5 != (yield from self._digest()):
                raise self._conflict()
            return True
        if existing is None and self._is_same_file((yield from self._block_list()) or BlockList([], {})):
            return True
        raise self._conflict(is_different=False)

    def _read(self, method: str, params: dict[str, str] | None = None) -> Steps[httpx.Response | None]:
        """Return the response to a read request, or None if the blob does not exist or cannot be read.

        A signature may grant only the permission to write. A rejection therefore costs one new signature for all
        uploads of the call; if the new one is rejected too, the uploads continue without reading.
        """
        shared = self._shared
        url: SignedUrl | None = yield GetUrl(self._remote.provider)
        while shared.can_read and url is not None:
            response: httpx.Response = yield SendRequest(self._remote.request(url, method, params, None, None))
            if response.status_code != 403:
                shared.rejected_number = 0
                url.accepted = url.accepted or response.is_success
                if response.status_code == 404:
                    return None
                self._raise_for_error(response)
                return response
            if 0 < shared.rejected_number < url.number:
                break
            shared.rejected_number = max(shared.rejected_number, url.number)
            url = yield GetUrl(self._remote.provider, url)
        shared.can_read = False
        return None

    def _digest(self) -> Steps[str]:
        """Return the MD5 of the file, in base64."""
        if not self._md5:
            path = self._source.path
            self._md5 = yield from run_blocking(path, lambda: _md5_of(path, 0, self._stamp.size))
        return self._md5

    def _digest_blocks(self) -> Steps[None]:
        """Read the MD5 of the file and of its blocks in one pass, so that the service detects changed bytes."""
        path, file_digest = self._source.path, hashlib.md5(usedforsecurity=False)
        offsets = starts(self._stamp.size, self._source.block_size)
        for start in offsets:
            self._md5s[start] = yield from run_blocking(
                path, partial(_md5_of, path, start, offsets.step, file_digest.update)
            )
        self._md5 = b64encode(file_digest.digest()).decode()

    def _body(self, start: int, size: int) -> FileBody:
        return FileBody(
            self._source.path,
            self._stamp,
            start,
            size,
            check=self._workers.check,
            count=lambda count: self._meter.add(self.name, count),
        )

    def _put(self, body: FileBody, params: dict[str, str] | None, headers: dict[str, str]) -> Steps[httpx.Response]:
        headers = {"Content-Length": str(body.size), "Content-Type": "application/octet-stream", **headers}
        return (yield from send_request(self._remote, "PUT", params=params, headers=headers, body=body))

    # --- decisions ----------------------------------------------------------------------------------------------------

    def _condition(self) -> dict[str, str]:
        return {} if self._source.overwrite else {"If-None-Match": "*"}

    def _cut(self, block_size: int) -> list[Block]:
        return blocks(self._stamp, block_size, self._md5 if self._source.checksum else "")

    def _is_same_file(self, existing: BlockList) -> bool:
        """Return whether the blob is made of blocks of this file, whatever their size."""
        committed = existing.committed
        return bool(committed) and committed == [(each.id, each.size) for each in self._cut(committed[0][1])]

    def _raise_for_error(self, response: httpx.Response) -> None:
        if not response.is_success:
            raise storage_error(response, self._source.path)

    def _conflict(self, *, is_different: bool = True) -> Conflict:
        what = (
            "another blob of this name already"
            if is_different
            else "a blob of this name, and no way to tell if it is this"
        )
        return Conflict(f"{self.name}: there is {what}; `overwrite=True` replaces it", status_code=409)

    def _finish(self, *, existed: bool = False) -> None:
        if existed:
            self._meter.add(self.name, self._stamp.size)
        self.result = TransferResult(
            name=self.name,
            path=self._source.path,
            size=self._stamp.size,
            bytes_transferred=self._bytes_transferred,
            checksum=f"md5:{hex_of(self._md5)}" if self._source.checksum else "",
        )


class FileBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Replayable body of a part of a file, which raises if the file has changed.

    Args:
        path: Path of the file.
        stamp: Stamp of the file before the upload.
        start: Offset of the first byte.
        size: Number of bytes.
        check: Function that raises if the transfer was stopped.
        count: Function that is called with the number of sent bytes, negative for bytes that must be sent again.
    """

    replayable = True

    def __init__(
        self,
        path: Path,
        stamp: Stamp,
        start: int,
        size: int,
        *,
        check: Callable[[], None],
        count: Callable[[int], None],
    ) -> None:
        self._path = path
        self._stamp = stamp
        self._start = start
        self.size = size
        self._check = check
        self._count = count
        self._counted = 0

    def __iter__(self) -> Iterator[bytes]:
        self.uncount()
        with self._open() as file:
            while data := self._read(file, _CHUNK):
                self._check()
                yield data
                self._count_sent(len(data))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import anyio.to_thread

        self.uncount()
        file = await anyio.to_thread.run_sync(self._open)
        try:
            while data := await anyio.to_thread.run_sync(self._read, file, _ASYNC_CHUNK):
                yield data
                self._count_sent(len(data))
        finally:
            file.close()

    def uncount(self) -> None:
        """Count the sent bytes as not sent."""
        self._count(-self._counted)
        self._counted = 0

    def _open(self) -> IO[bytes]:
        with file_errors(self._path):
            file = self._path.open("rb", buffering=0)
            file.seek(self._start)
        return file

    def _read(self, file: IO[bytes], max_size: int) -> bytes:
        """Return the next bytes; before the last of them, check that the file has not changed."""
        left = self._start + self.size - file.tell()
        with file_errors(self._path):
            data = file.read(min(max_size, left)) if left else b""
            if len(data) == left and stamp_of_handle(file.fileno()) != self._stamp:
                raise _changed(self._path)
        if left and not data:
            raise _changed(self._path)
        return data

    def _count_sent(self, size: int) -> None:
        self._counted += size
        self._count(size)


def stamp_of(path: Path) -> Stamp:
    """Return the stamp of a file, which changes with the file.

    Raises:
        TransferError: If the path is not a file.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise file_error(path, "it is no file")
    return _stamp(status)


def stamp_of_handle(fd: int) -> Stamp:
    """Return the stamp of an open file."""
    return _stamp(os.fstat(fd))


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ino)


def _md5_of(path: Path, start: int, size: int, update: Callable[[bytes], object] = len) -> str:
    """Return the MD5 of a part of a file in base64, and pass its bytes to another function."""
    digest = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as file:
        file.seek(start)
        while size and (data := file.read(min(size, 2**20))):
            digest.update(data)
            update(data)
            size -= len(data)
    return b64encode(digest.digest()).decode()


def _changed(path: Path) -> TransferError:
    return TransferError(
        f"{path}: the file has changed while it was sent, and was not taken; send it again", path=str(path)
    )
