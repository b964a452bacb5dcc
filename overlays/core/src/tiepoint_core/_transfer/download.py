"""Steps of a download: in chunks, resumable, and renamed to the final path when complete."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import IO

import httpx

from .._constants import JOURNAL_INTERVAL, MAX_RESTARTS, SMALL_DOWNLOAD
from .._errors import ConnectionLost, Timeout, TransferError
from .destination import FILE_EXISTS, IDENTITY, Destination, find_existing, read_file_response, stored_md5
from .engine import FastEngine
from .partial_file import PartialFile, digest_of
from .progress import FileTransfer, Meter, TransferResult
from .ranges import Chunk, Journal, RangeResponse, Version, chunks
from .signed_url import SignedUrl
from .small_download import download_small
from .steps import (
    GetUrl,
    Remote,
    Sleep,
    Steps,
    Workers,
    file_error,
    file_errors,
    retry_pause,
    run_blocking,
    send_request,
    storage_error,
)


class OutdatedError(Exception):
    """Signal that a chunk belongs to an outdated version of the file; no caller sees it."""


class Download(FileTransfer):
    """Download of one file.

    Args:
        remote: The file at the service.
        destination: The local file.
        workers: Runner of the steps.
        meter: Meter of the bytes.
        fast: Other engine for the bytes.
    """

    def __init__(
        self,
        remote: Remote,
        destination: Destination,
        workers: Workers,
        meter: Meter,
        fast: FastEngine | None = None,
    ) -> None:
        super().__init__(destination.name, meter)
        self._remote = remote
        self._destination = destination
        self._workers = workers
        self._fast = fast
        with file_errors(destination.path):
            self._part = PartialFile(destination.path)
        self._kind, self._digest = destination.digest()
        self._lock = Lock()
        self._version: Version | None = None
        self._is_single_request = False  # the service does not support ranges
        self._changed = False
        self._remaining = 0
        self._counted = 0
        self._bytes_transferred = 0
        self._restarts = 0
        self._source_digest = ""
        self._saved = time.monotonic()
        self._expected = destination.size

    # --- steps --------------------------------------------------------------------------------------------------------

    def begin(self) -> Steps[None]:
        """Find an existing file, resume a partial file, or start a download."""
        destination = self._destination
        self.result = yield from find_existing(self._remote, destination, self._part)
        if self.result is not None:
            self._expect(self.result.size)
            self.count(self.result.size, is_transferred=False)
            return
        if destination.size and destination.size <= min(SMALL_DOWNLOAD, destination.chunk_size):
            self.result = yield from download_small(self._remote, destination, self._part, self._meter, self._fast)
            if self.result is not None:
                return
        source_digest = yield from self._read_source_digest()
        journal: Journal | None = yield from run_blocking(self.path, lambda: self._open(source_digest))
        if journal is None:
            yield from self._first()
            return
        assert journal.version.size is not None  # noqa: S101 - a journal has a size
        self._version = journal.version
        self._expect(journal.version.size)
        missing = chunks(journal.version.size, journal.chunk_size, journal.done)
        self.count(
            journal.version.size - sum(each.stop - each.start for each in missing if each.stop), is_transferred=False
        )
        if self._kind and not self._digest and not missing:
            # Only the service knows the digest, and states it with each chunk.
            missing = [chunks(journal.version.size, journal.chunk_size)[-1]]
            self.count(missing[0].start - journal.version.size, is_transferred=False)
        self._remaining = len(missing)
        self._workers.add(*map(self._fetch, missing))
        if not missing:
            yield from self._finish()

    def _read_source_digest(self) -> Steps[str]:
        url: SignedUrl = yield GetUrl(self._remote.provider)
        digest = hashlib.sha256(url.identity.encode())
        digest.update(f"\0{self._remote.client.base_url}\0{self._remote.name}".encode(errors="surrogatepass"))
        return digest.hexdigest()

    def _first(self) -> Steps[None]:
        self._remaining = 1
        yield from self._fetch(Chunk(0, None if self._is_single_request else self._destination.chunk_size))

    def _fetch(self, chunk: Chunk) -> Steps[None]:
        """Download a chunk, and request the rest again if the connection breaks."""
        failures = 0
        while not self._ended:
            sink = ChunkSink(self, chunk)
            pause = None
            try:
                if not (yield from self._fetch_fast(sink)) and not self._ended:
                    response = yield from send_request(
                        self._remote, "GET", headers=self._request_headers(chunk), sink=sink
                    )
                    if sink.is_wanted is None:
                        raise storage_error(response, self.path)
            except (ConnectionLost, Timeout) as error:
                failures = 1 if sink.bytes_transferred else failures + 1
                pause = retry_pause(error, failures) if sink.is_wanted else None
                if pause is None or (self._restarts == MAX_RESTARTS and not self._can_resume):
                    raise  # no attempts are left
            except OutdatedError:
                break
            finally:
                sink.close()
            if pause is not None:
                self._changed = self._changed or not self._can_resume
                yield Sleep(pause)
            elif chunk.stop is None or chunk.position >= chunk.stop:
                break
            elif not (sink.bytes_transferred or self._ended):
                raise self._error("the service sends fewer bytes than it said")
        yield from self._complete(chunk)

    def _fetch_fast(self, sink: ChunkSink) -> Steps[bool]:
        if self._fast is None or self._is_single_request or (self._kind and not self._digest):
            return False
        yield from self._fast.get(self._remote, (yield GetUrl(self._remote.provider)), sink)
        self.count(sink.bytes_transferred)
        return sink.bytes_transferred > 0

    def _complete(self, chunk: Chunk) -> Steps[None]:
        if self.result is not None:
            return
        if not self._changed:
            yield from self._save(chunk)
        with self._lock:
            self._remaining -= 1
            is_last = not self._remaining
        if is_last:
            yield from (self._restart() if self._changed else self._finish())

    @property
    def _ended(self) -> bool:
        """Whether nothing more of this version is needed."""
        return self._changed or self.result is not None

    @property
    def _can_resume(self) -> bool:
        """Whether the rest can be requested: without a strong entity tag it could be of another version."""
        return not self._is_single_request and self.etag is not None

    def _save(self, chunk: Chunk) -> Steps[None]:
        self._part.done(chunk.start // self._destination.chunk_size)
        with self._lock:
            now = time.monotonic()
            if now < self._saved + JOURNAL_INTERVAL:
                return
            self._saved = now
        yield from run_blocking(self._destination.path, self._part.save)

    def _restart(self) -> Steps[None]:
        """Start again because the file has changed, or because the service does not support ranges."""
        self._restarts += 1
        if self._restarts > MAX_RESTARTS:
            raise self._error("it changes again and again while it is fetched; try later")
        # Within one response, the file cannot change.
        self._is_single_request = self._is_single_request or self._restarts == MAX_RESTARTS
        self._changed, self._version = False, None
        self._meter.add(self.name, -self._counted)
        self._counted = 0
        yield from self._first()

    def _finish(self) -> Steps[None]:
        path, version = self._destination.path, self._version
        assert version is not None  # noqa: S101 - a response has set it
        size = self._counted if version.size is None else version.size
        if self._counted != size:
            raise self._error("the service sends fewer bytes than it said")
        checksum = ""
        if self._kind:
            checksum = yield from run_blocking(path, lambda: digest_of(self._part.path, self._kind))
            if not self._digest and size:
                yield from run_blocking(path, self._part.discard)
                raise self._error("the service has no MD5 of it; leave `checksum` out")
            if checksum != (self._digest or checksum):
                yield from run_blocking(path, self._part.discard)
                raise self._error(f"its {self._kind} is not what it should be; fetch it again")
        if not self._destination.overwrite and os.path.lexists(path):
            raise self._error(FILE_EXISTS)
        yield from run_blocking(path, lambda: self._part.finish(version.modified or self._destination.modified))
        self.result = TransferResult(
            name=self.name,
            path=path,
            size=size,
            bytes_transferred=self._bytes_transferred,
            checksum=f"{self._kind}:{checksum}" if checksum else "",
        )

    # --- disk ---------------------------------------------------------------------------------------------------------

    def _open(self, source_digest: str) -> Journal | None:
        """Lock the partial file and return its journal, or None if there is nothing to resume."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._part.open()
        self._workers.at_end(self._close)
        self._source_digest = source_digest
        journal = self._part.restore(source_digest)
        return journal if journal is not None and journal.chunk_size == self._destination.chunk_size else None

    def _close(self) -> None:
        with file_errors(self._destination.path):
            self._part.close(keep=self._destination.keep_partial)

    # --- responses ----------------------------------------------------------------------------------------------------

    def _request_headers(self, chunk: Chunk) -> dict[str, str]:
        headers = dict(IDENTITY)
        if chunk.stop is not None:
            headers["Range"] = f"bytes={chunk.position}-{chunk.stop - 1}"
            if self._version is not None and self._version.etag:
                headers["If-Range"] = self._version.etag
        return headers

    def on_response(self, status: int, headers: Mapping[str, str], chunk: Chunk) -> bool | None:
        """Return whether the body of a response is wanted, or None for an error response.

        Raises:
            TransferError: If the response has other bytes than requested, or if the file cannot be written.
        """
        result = read_file_response(self.path, status, headers, chunk, self._version)
        if result is None:
            return None
        if not result.is_same:
            self._changed = True
            return False
        if self._kind and not self._digest:
            self._digest = stored_md5(headers, is_complete=status == 200)
        if self._version is None:
            self._on_first_response(result, chunk)
        return result.has_body and not self._ended

    def _on_first_response(self, result: RangeResponse, chunk: Chunk) -> None:
        """Store the version from the first response, and start the other chunks."""
        destination, version = self._destination, result.version
        rest: list[Chunk] = []
        if result.is_complete:
            self._is_single_request, chunk.stop = True, None
        elif version.size is None or (version.size > destination.chunk_size and version.etag is None):
            # Chunks could be of different versions.
            self._is_single_request = self._changed = True
            return
        else:
            chunk.stop = min(destination.chunk_size, version.size)
            rest = chunks(version.size, destination.chunk_size)[1:]
        self._version = version
        self._expect(version.size)
        journal = (
            Journal(source=self._source_digest, version=version, chunk_size=destination.chunk_size) if rest else None
        )
        with file_errors(destination.path):
            self._part.begin(version.size, journal)
        self._remaining += len(rest)
        self._workers.add(*map(self._fetch, rest))

    def open_at(self, offset: int) -> IO[bytes]:
        """Return a handle that writes at an offset."""
        return self._part.writer(offset)

    @property
    def path(self) -> Path:
        """Path of the complete file."""
        return self._destination.path

    @property
    def etag(self) -> str | None:
        """Strong entity tag of the file, or None if it is unknown."""
        return self._version.etag if self._version is not None else None

    def check(self) -> None:
        """Raise `OutdatedError` if the bytes are no longer needed."""
        if self._ended:
            raise OutdatedError

    def count(self, size: int, *, is_transferred: bool = True) -> None:
        """Count bytes that are on the disk."""
        with self._lock:
            self._counted += size
            if is_transferred:
                self._bytes_transferred += size
        self._meter.add(self.name, size)

    # --- helpers ------------------------------------------------------------------------------------------------------

    def _expect(self, size: int | None) -> None:
        """Correct the expected size, which can differ from the size in a list or in an earlier response."""
        self._meter.expect(None if size is None else size - (self._expected or 0))
        self._expected = size

    def _error(self, reason: str) -> TransferError:
        return file_error(self.path, reason)


class ChunkSink:
    """Sink that writes a response body to the position of a chunk.

    Attributes:
        chunk: The part of the file.
        is_wanted: Whether the body of the last response was wanted, or None before a response and for an error
            response.
        bytes_transferred: Bytes written.
    """

    is_blocking = True

    def __init__(self, download: Download, chunk: Chunk) -> None:
        self.chunk = chunk
        self.is_wanted: bool | None = None
        self.bytes_transferred = 0
        self._download = download
        self._file: IO[bytes] | None = None

    @property
    def etag(self) -> str | None:
        """Strong entity tag of the file, or None if it is unknown."""
        return self._download.etag

    def begin(self, response: httpx.Response) -> bool:
        """Return whether the body of a response is wanted."""
        return self.start(response.status_code, response.headers)

    def start(self, status: int, headers: Mapping[str, str]) -> bool:
        """Return whether the body is wanted, by status and headers with names in lower case."""
        self.is_wanted = self._download.on_response(status, headers, self.chunk)
        return bool(self.is_wanted)

    def count(self, size: int) -> None:
        """Count bytes that are written."""
        self._download.count(size)

    def write(self, data: bytes | memoryview) -> None:
        """Write the next bytes."""
        self._download.check()
        chunk, size = self.chunk, len(data)
        if chunk.stop is not None and chunk.position + size > chunk.stop:
            raise file_error(self._download.path, "the service sends more bytes than it said")
        try:
            if self._file is None:
                self._file = self._download.open_at(chunk.position)
            self._file.write(data)
        except OSError as error:  # `file_errors` would take longer than the write
            reason = error.strerror or type(error).__name__
        else:
            reason = ""
        if reason:
            raise file_error(self._download.path, reason)
        chunk.written += size
        self.bytes_transferred += size

    def close(self) -> None:
        """Write buffered bytes and close the file."""
        if self._file is not None:
            with file_errors(self._download.path):
                file, self._file = self._file, None
                file.close()
