"""The way of one file from the disk to a container: streamed, gone on with later, there whole or not at all."""

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
from .progress import Meter, TransferResult
from .signed_url import Token
from .steps import Flow, Give, Remote, Send, Workers, ask, on_disk, refused, tried, wrong

__all__ = ["FastPut", "Shared", "Source", "Upload", "stamp_of", "stamp_of_handle"]

_CHUNK: Final = 2**18  # bytes; larger ones are cut once more on their way, which copies the rest each time
_ASYNC_CHUNK: Final = 2**20  # bytes; each takes a change of threads
_IS_THERE: Final = (409, 412)


class Source(NamedTuple):
    """A file here, and how it is sent.

    Attributes:
        path: The file.
        name: What it is to be called.
        block: Bytes of a block.
        overwrite: Whether a blob that is there already is replaced.
        checksum: ``md5``: the service compares what comes, and keeps the digest, and what it has already counts by
            content; None: it does not, and what was sent in blocks counts by the file's size and time.
        counted: Whether its bytes are expected already.
    """

    path: Path
    name: str
    block: int
    overwrite: bool = False
    checksum: str | None = None
    counted: bool = False


FastPut = Callable[[Remote, Token, Source, Stamp], bool]
"""Sends a small file by another engine; False: it did not, for whatever reason."""


class Shared:
    """What the uploads of one call tell each other.

    Attributes:
        asks: Whether blobs are looked for before they are sent: once one was there already, others will be.
        reads: Whether the signature may allow to read: once a fresh one was refused too, nothing more is asked for.
        doubted: The number of the signature that was refused to read; 0: none since the last that was not.
    """

    asks = False
    reads = True
    doubted = 0


class Upload:
    """Send one file.

    Args:
        remote: The blob.
        source: The file.
        workers: Run it.
        meter: Counts its bytes.
        shared: What all uploads of the call share.
        fast: Another engine for small files.
    """

    def __init__(
        self,
        remote: Remote,
        source: Source,
        workers: Workers,
        meter: Meter,
        shared: Shared,
        fast: FastPut | None = None,
    ) -> None:
        self.result: TransferResult | None = None
        self.name = source.name
        self._remote = remote
        self._source = source
        self._workers = workers
        self._meter = meter
        self._shared = shared
        self._fast = fast
        self._stamp = Stamp(0, 0, 0)
        self._md5 = ""
        self._md5s: dict[int, str] = {}
        self._blocks: list[Block] = []
        self._left = 0
        self._moved = 0
        self._lock = Lock()

    def outcome(self) -> TransferResult:
        """What came of it, once all has ended."""
        assert self.result is not None  # noqa: S101 - or there was an error
        return self.result

    # --- its flows ----------------------------------------------------------------------------------------------------

    def begin(self) -> Flow[None]:
        """Send it, or begin to."""
        self._stamp = yield from tried(self._source.path, lambda: stamp_of(self._source.path))
        if not self._source.counted:
            self._meter.expect(self._stamp.size)
        if self._stamp.size <= self._source.block:
            yield from self._put()
            return
        if self._source.checksum:
            yield from self._digest_blocks()
        self._blocks = self._cut(self._source.block)
        there = yield from self._block_list()
        if there is None:
            there = BlockList([], {})
        elif not self._source.overwrite and (yield from self._is_there(there)):
            self._set(there=True)
            return
        missing = [each for each in self._blocks if there.waiting.get(each.id) != each.size]
        self._meter.add(self.name, self._stamp.size - sum(each.size for each in missing))
        self._left = len(missing)
        self._workers.add(*map(self._send, missing))
        if not missing:
            yield from self._commit()

    def _put(self) -> Flow[None]:
        """Send all of a small file at once."""
        source = self._source
        if source.checksum:
            yield from self._digest()
        if self._shared.asks and not source.overwrite and (yield from self._is_there()):
            self._set(there=True)
            return
        if self._fast is not None and source.checksum is None and (yield from self._put_fast(self._fast)):
            return
        headers = {"x-ms-blob-type": "BlockBlob"}
        if source.checksum:
            headers["x-ms-blob-content-md5"] = headers["Content-MD5"] = self._md5
        body = self._body(0, self._stamp.size)
        response = yield from self._sent(body, None, headers | self._condition())
        if response.status_code in _IS_THERE and not source.overwrite:
            self._shared.asks = True
            body.take_back()
            if not (yield from self._is_there()):
                raise self._in_the_way(known=False)
            self._set(there=True)
            return
        self._accepted(response)
        self._moved = self._stamp.size
        self._set()

    def _put_fast(self, fast: FastPut) -> Flow[bool]:
        token = yield Give(self._remote.address)
        sent: bool = yield from tried(self._source.path, lambda: fast(self._remote, token, self._source, self._stamp))
        if sent:
            self._meter.add(self.name, self._stamp.size)
            self._moved = self._stamp.size
            self._set()
        return sent

    def _send(self, block: Block) -> Flow[None]:
        """Send a block; the last one to arrive makes them a blob."""
        params = {"comp": "block", "blockid": block.id}
        headers = {"Content-MD5": self._md5s[block.start]} if self._source.checksum else {}
        self._accepted((yield from self._sent(self._body(block.start, block.size), params, headers)))
        with self._lock:
            self._moved += block.size
            self._left -= 1
            last = not self._left
        if last:
            yield from self._commit()

    def _commit(self) -> Flow[None]:
        path = self._source.path
        now: Stamp = yield from tried(path, lambda: stamp_of(path))
        if now != self._stamp:
            raise _changed(path)
        headers = {"Content-Type": "application/xml"}
        if self._source.checksum:
            headers["x-ms-blob-content-md5"] = self._md5
        response = yield from ask(
            self._remote,
            "PUT",
            params={"comp": "blocklist"},
            headers=headers | self._condition(),
            body=commit_body(each.id for each in self._blocks),
        )
        if response.status_code in _IS_THERE and not self._source.overwrite:
            # Where the answer to a first attempt was lost, the blob that is there is this one.
            if not (yield from self._is_there()):
                raise self._in_the_way(known=False)
        else:
            self._accepted(response)
        self._set()

    def _block_list(self) -> Flow[BlockList | None]:
        """What the service has; None: nothing, or it does not say."""
        response = yield from self._read("GET", {"comp": "blocklist", "blocklisttype": "all"})
        return None if response is None else read_blocks(response)

    def _is_there(self, there: BlockList | None = None) -> Flow[bool]:
        """Whether the service has this very file: by its blocks, or by size and digest.

        Args:
            there: Its blocks, if they are known already.

        Returns:
            False: It has nothing of this name, or does not say.

        Raises:
            Conflict: It has another, or one that nothing tells from another.
        """
        if there is not None and self._is_mine(there):
            return True
        response = yield from self._read("HEAD")
        if response is None:
            return False
        if response.headers.get("content-length") != str(self._stamp.size):
            raise self._in_the_way()
        if md5 := response.headers.get("content-md5"):
            if md5 != (yield from self._digest()):
                raise self._in_the_way()
            return True
        if there is None and self._is_mine((yield from self._block_list()) or BlockList([], {})):
            return True
        raise self._in_the_way(known=False)

    def _read(self, method: str, params: dict[str, str] | None = None) -> Flow[httpx.Response | None]:
        """Ask for what the service has; None: nothing, or it does not say.

        A signature may allow no more than to write. So a refusal costs one fresh signature for all uploads of the call;
        if that one is refused too, they do without.
        """
        shared = self._shared
        token: Token | None = yield Give(self._remote.address)
        while shared.reads and token is not None:
            response: httpx.Response = yield Send(self._remote.request(token, method, params, None, None))
            if response.status_code != 403:
                shared.doubted = 0
                token.accepted = token.accepted or response.is_success
                if response.status_code == 404:
                    return None
                self._accepted(response)
                return response
            if 0 < shared.doubted < token.number:
                break
            shared.doubted = max(shared.doubted, token.number)
            token = yield Give(self._remote.address, token)
        shared.reads = False
        return None

    def _digest(self) -> Flow[str]:
        """The file's MD5."""
        if not self._md5:
            path = self._source.path
            self._md5 = yield from tried(path, lambda: _md5_of(path, 0, self._stamp.size))
        return self._md5

    def _digest_blocks(self) -> Flow[None]:
        """Read the MD5 of the file and of its blocks together: then the service finds out if other bytes come."""
        path, whole = self._source.path, hashlib.md5(usedforsecurity=False)
        at = starts(self._stamp.size, self._source.block)
        for start in at:
            self._md5s[start] = yield from tried(path, partial(_md5_of, path, start, at.step, whole.update))
        self._md5 = b64encode(whole.digest()).decode()

    def _body(self, start: int, size: int) -> FileBody:
        return FileBody(
            self._source.path,
            self._stamp,
            start,
            size,
            check=self._workers.check,
            count=lambda count: self._meter.add(self.name, count),
        )

    def _sent(self, body: FileBody, params: dict[str, str] | None, headers: dict[str, str]) -> Flow[httpx.Response]:
        headers = {"Content-Length": str(body.size), "Content-Type": "application/octet-stream", **headers}
        return (yield from ask(self._remote, "PUT", params=params, headers=headers, body=body))

    # --- decisions ----------------------------------------------------------------------------------------------------

    def _condition(self) -> dict[str, str]:
        return {} if self._source.overwrite else {"If-None-Match": "*"}

    def _cut(self, step: int) -> list[Block]:
        return blocks(self._stamp, step, self._md5 if self._source.checksum else "")

    def _is_mine(self, there: BlockList) -> bool:
        """Whether it is made of this file's blocks, of whatever size they are."""
        committed = there.committed
        return bool(committed) and committed == [(each.id, each.size) for each in self._cut(committed[0][1])]

    def _accepted(self, response: httpx.Response) -> None:
        if not response.is_success:
            raise refused(response, self._source.path)

    def _in_the_way(self, *, known: bool = True) -> Conflict:
        what = "another blob of this name already" if known else "a blob of this name, and no way to tell if it is this"
        return Conflict(f"{self.name}: there is {what}; `overwrite=True` replaces it", status_code=409)

    def _set(self, *, there: bool = False) -> None:
        if there:
            self._meter.add(self.name, self._stamp.size)
        self.result = TransferResult(
            name=self.name,
            path=self._source.path,
            size=self._stamp.size,
            bytes_transferred=self._moved,
            checksum=f"md5:{hex_of(self._md5)}" if self._source.checksum else "",
        )


class FileBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A part of a file as a body, which can be sent again, and refuses where the file is not what it was.

    Args:
        path: The file.
        stamp: What it was.
        start: The first byte.
        size: How many bytes.
        check: Raises where the transfer was stopped.
        count: Is told of bytes that are sent, and with a negative number of those that have to be sent again.
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
        self.take_back()
        with self._opened() as file:
            while data := self._read(file, _CHUNK):
                self._check()
                yield data
                self._sent(len(data))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import anyio.to_thread

        self.take_back()
        file = await anyio.to_thread.run_sync(self._opened)
        try:
            while data := await anyio.to_thread.run_sync(self._read, file, _ASYNC_CHUNK):
                yield data
                self._sent(len(data))
        finally:
            file.close()

    def take_back(self) -> None:
        """Count what was sent as not sent."""
        self._count(-self._counted)
        self._counted = 0

    def _opened(self) -> IO[bytes]:
        with on_disk(self._path):
            file = self._path.open("rb", buffering=0)
            file.seek(self._start)
        return file

    def _read(self, file: IO[bytes], most: int) -> bytes:
        """The next bytes; before the last of them it is made sure that the file is what it was."""
        left = self._start + self.size - file.tell()
        with on_disk(self._path):
            data = file.read(min(most, left)) if left else b""
            if len(data) == left and stamp_of_handle(file.fileno()) != self._stamp:
                raise _changed(self._path)
        if left and not data:
            raise _changed(self._path)
        return data

    def _sent(self, size: int) -> None:
        self._counted += size
        self._count(size)


def stamp_of(path: Path) -> Stamp:
    """What tells a file from what it was before.

    Raises:
        TransferError: It is no file.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise wrong(path, "it is no file")
    return _stamp(found)


def stamp_of_handle(fd: int) -> Stamp:
    """The same of an open file."""
    return _stamp(os.fstat(fd))


def _stamp(found: os.stat_result) -> Stamp:
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino)


def _md5_of(path: Path, start: int, size: int, also: Callable[[bytes], object] = len) -> str:
    """The MD5 of a part of a file, as the service writes it; its bytes are given to another too."""
    found = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as file:
        file.seek(start)
        while size and (data := file.read(min(size, 2**20))):
            found.update(data)
            also(data)
            size -= len(data)
    return b64encode(found.digest()).decode()


def _changed(path: Path) -> TransferError:
    return TransferError(
        f"{path}: the file has changed while it was sent, and was not taken; send it again", path=str(path)
    )
