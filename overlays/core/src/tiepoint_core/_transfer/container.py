"""Containers of Azure Blob storage, by an address with a signature (SAS)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

import httpx

from .._errors import ConfigError
from .._http.client import AsyncHttpClient, HttpClient
from .._paging.kinds import PageResult, TokenPaging
from .._paging.pager import AsyncPager, Pager
from .azure import HEADERS, Blob
from .destination import Target
from .download import Download
from .folders import Deletion, DownloadFolder, Listing, UploadFolder
from .progress import FolderTransferResult, Meter, OnProgress, TransferResult
from .runner import AsyncCrew, Runner
from .signed_url import Address, AsyncGiven, Given
from .steps import Remote, Workers
from .upload import Shared, Source, Upload

if TYPE_CHECKING:
    from .._client import ClientOptions
    from .obstore import Fast

__all__ = ["DEFAULT_STEP", "DEFAULT_STREAMS", "AsyncBlobContainer", "BlobContainer", "Engine"]

DEFAULT_STREAMS: Final = 8
DEFAULT_STEP: Final = 8 * 2**20
"""Bytes of a block or a piece: what an interruption can cost each stream."""

Engine = Literal["httpx", "obstore"]


class _Container:
    """What both have: everything but the running."""

    _http: Any  # as each says for itself

    def __init__(self, address: Address, *, streams: int, block_size: int, engine: Engine, own: bool) -> None:
        self._address = address
        if streams < 1 or block_size < 1:
            raise ConfigError("streams and block_size must be at least 1")
        self._streams = streams
        self._step = block_size
        self._fast: Fast | None = None
        if engine == "obstore":
            if own:
                raise ConfigError("with engine='obstore' only `retries` can be set: its connections are its own")
            from .obstore import Fast  # an extra

            self._fast = Fast()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> str:
        raise TypeError("a container is not pickled: its address has a signature; the other process needs its own")

    def _remote(self, name: str = "") -> Remote:
        return Remote(self._http, self._address, name, HEADERS)

    def _source(self, path: str | os.PathLike[str], name: str, overwrite: bool, checksum: str | None) -> Source:
        return Source(path=Path(path), name=name, block=self._step, overwrite=overwrite, checksum=checksum)

    def _target(
        self, path: str | os.PathLike[str], name: str, overwrite: bool, checksum: str | None, keep: bool
    ) -> Target:
        return Target(path=Path(path), name=name, step=self._step, overwrite=overwrite, checksum=checksum, keep=keep)

    def _upload(self, workers: Workers, source: Source, meter: Meter, shared: Shared) -> Upload:
        if not source.name:
            raise ConfigError("a blob needs a name")
        if source.checksum not in (None, "md5"):
            raise ConfigError("checksum must be 'md5' or None")
        put = self._fast.put if self._fast is not None else None
        return Upload(self._remote(source.name), source, workers, meter, shared, put)

    def _download(self, workers: Workers, target: Target, meter: Meter) -> Download:
        fast = self._fast
        get, get_small = (None, None) if fast is None else (fast.get, fast.get_small)
        return Download(self._remote(target.name), target, workers, meter, get, get_small)

    def _upload_folder(self, workers: Workers, source: Source, meter: Meter) -> UploadFolder:
        shared = Shared()
        return UploadFolder(workers, meter, lambda each: self._upload(workers, each, meter, shared), source)

    def _deletion(self, workers: Workers, names: tuple[str, ...]) -> Deletion:
        if not all(names):
            raise ConfigError("a blob needs a name")
        return Deletion(workers, self._remote, names)

    def _folder_deletion(self, workers: Workers, prefix: str) -> Deletion:
        if not prefix:
            raise ConfigError("an empty prefix would delete all blobs: give the folder, or the names to `delete`")
        return Deletion(workers, self._remote, prefix=_inside(prefix))

    def _download_folder(self, workers: Workers, target: Target, meter: Meter) -> DownloadFolder:
        return DownloadFolder(workers, meter, lambda each: self._download(workers, each, meter), target)


def _paths(files: Mapping[str, str | os.PathLike[str]]) -> dict[str, Path]:
    if not files:
        raise ConfigError("`files` is empty: give at least one name and its file")
    return {name: Path(path) for name, path in files.items()}


def _inside(prefix: str) -> str:
    """What the names in a folder of a container begin with."""
    return f"{prefix.rstrip('/')}/" if prefix else ""


class BlobContainer(_Container):
    """Send files to a container and fetch them, several at a time, until `close` or the end of a `with` block.

    What was interrupted goes on when the same call is made again, in another process too: blocks that are there are
    not sent again, pieces that are on the disk are not fetched again. A blob or a file is there whole or not at all.

    Args:
        sas: The address of the container with its signature, or a function that gives a fresh one: it is asked when
            the one before is about to end (a tenth of its time is left, or 5 minutes if that is less), and when the
            service refuses it, by one of the streams for all. What it raises while the one before is still good is
            left for later. It is never shown.
        streams: How many requests at a time, each by a thread of its own.
        block_size: Bytes of a block: smaller files are sent at once, larger ones in blocks.
        engine: ``obstore`` moves small files and the pieces of large ones faster and with less work for the processor;
            it comes with the extra ``fast``. What it fails at is done again without it, so that errors, retries and
            fresh signatures are the same; its connections are its own, so that of the options only `retries` holds.
        transport: Sends instead of connections of its own, in tests for instance.
        options: `ClientOptions`.

    Raises:
        ConfigError: A setting cannot be used, or the extra is not installed.
    """

    _http: HttpClient

    def __init__(
        self,
        sas: Given,
        *,
        streams: int = DEFAULT_STREAMS,
        block_size: int = DEFAULT_STEP,
        engine: Engine = "httpx",
        transport: httpx.BaseTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        address = Address(sas, steady=True)
        del sas  # a traceback would show it
        own = _has_own(transport, options)
        super().__init__(address, streams=streams, block_size=block_size, engine=engine, own=own)
        self._http = HttpClient(transport=transport, **options)

    def list(
        self,
        prefix: str = "",
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = 1,
    ) -> Pager[Blob]:
        """List blobs by name.

        Args:
            prefix: What their names begin with.
            start: The `resume_token` of an earlier pager of the same prefix; None: from the beginning.
            limit: Blobs in all.
            page_size: Blobs a request; the service gives 5,000 at most.
            prefetch: Pages that are asked for before they are needed; 0: none, and more than 1 is no faster.

        Raises:
            HttpError: The service refused.
        """

        def fetch(marker: str | None, size: int | None) -> PageResult[Blob]:
            crew = Runner(self._http, 1)
            listing = Listing(self._remote(), prefix, marker, size)
            crew.run(listing.begin())
            return listing.found

        return Pager(fetch, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    def upload(
        self,
        path: str | os.PathLike[str],
        name: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Send a file, streamed from the disk.

        Whether a blob is the very same is told by its size and the MD5 that the service has of it: of all that were
        sent at once or with `checksum`. Of others, by their blocks, which are named after the file's size and time:
        then a change that keeps both is not seen, unless `checksum` is asked for.

        Args:
            path: The file.
            name: What it is to be called; empty: as here.
            overwrite: Whether a blob of this name is replaced, also by the very same: of that, only blocks that an
                interrupted call has left are not sent again. If not, the very same one is left, and another is an
                error, as is one that nothing tells from another.
            checksum: ``md5``: the service compares each block and keeps the digest of the file, and blocks are named
                after it, so that only what has the same content counts as sent. It costs a reading ahead.
            on_progress: Is told how far it is.

        Raises:
            Conflict: There is another blob of this name, or it cannot be known.
            Forbidden: The signature has not the right, also a fresh one.
            TransferError: The file cannot be read, or has changed meanwhile; nothing was committed.
            TransportError: The service cannot be reached.
        """
        crew, meter = Runner(self._http, self._streams), Meter(on_progress)
        task = self._upload(crew, self._source(path, name or Path(path).name, overwrite, checksum), meter, Shared())
        crew.run(task.begin())
        meter.end()
        return task.outcome()

    def upload_folder(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Send all files of a folder, the largest first; links are not followed.

        Args:
            folder: The folder.
            prefix: Folder in the container; empty: its root.
            overwrite: As for `upload`.
            checksum: As for `upload`.
            on_progress: Is told how far all of it is.

        Raises:
            TiepointError: As for `upload`; the first file that fails ends all.
        """
        crew, meter = Runner(self._http, self._streams), Meter(on_progress)
        task = self._upload_folder(crew, self._source(folder, _inside(prefix), overwrite, checksum), meter)
        crew.run(task.begin_walked())
        meter.end()
        return task.outcome()

    def upload_files(
        self,
        files: Mapping[str, str | os.PathLike[str]],
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Send files, the largest first.

        Args:
            files: What each is to be called, with ``/`` between the parts, and the file.
            overwrite: As for `upload`.
            checksum: As for `upload`.
            on_progress: Is told how far all of it is.

        Raises:
            ConfigError: There are none, or a name is empty.
            TransferError: One of them is no file; nothing was sent.
            TiepointError: As for `upload`; the first file that fails ends all.
        """
        paths, crew, meter = _paths(files), Runner(self._http, self._streams), Meter(on_progress)
        task = self._upload_folder(crew, self._source("", "", overwrite, checksum), meter)
        crew.run(task.begin(paths))
        meter.end()
        return task.outcome()

    def download(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Fetch a blob into a file.

        Until it is whole it is called ``.tpart``, with a ``.tpart.json`` beside it; then it gets the time of the blob.

        Args:
            name: The blob.
            path: The file.
            overwrite: Whether a file that is there is replaced. If not, one of the same size and time (with `checksum`:
                of the same digest) is left, and another is an error.
            checksum: ``md5``: compared with what the service says; ``md5:...`` or ``sha256:...``: with this.
            keep_partial: Whether what was fetched stays after an error, for a later call to go on with.
            on_progress: Is told how far it is.

        Raises:
            NotFound: There is no such blob.
            Forbidden: The signature has not the right, also a fresh one.
            TransferError: It cannot be written, is not what it should be, or another is in the way.
            TransportError: The service cannot be reached.
        """
        crew, meter = Runner(self._http, self._streams), Meter(on_progress)
        task = self._download(crew, self._target(path, name, overwrite, checksum, keep_partial), meter)
        crew.run(task.begin())
        meter.end()
        return task.outcome()

    def download_folder(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Fetch a folder of a container, the largest files first.

        A name that cannot be a path in the folder is rewritten; the result's `renamed` tells which.

        Args:
            folder: The folder here; it is made where there is none.
            prefix: Folder in the container; empty: all of it.
            overwrite: As for `download`.
            checksum: As for `download`.
            keep_partial: As for `download`.
            on_progress: Is told how far all of it is.

        Raises:
            TiepointError: As for `download`; the first file that fails ends all.
        """
        crew, meter = Runner(self._http, self._streams), Meter(on_progress)
        task = self._download_folder(crew, self._target(folder, "", overwrite, checksum, keep_partial), meter)
        crew.run(task.begin_listed(self._remote(), _inside(prefix)))
        meter.end()
        return task.outcome()

    def delete(self, *names: str) -> None:
        """Delete blobs, several at a time. One that is not there is no error: it is as it should be.

        Args:
            names: The blobs; none: nothing is sent.

        Raises:
            ConfigError: A name is empty; nothing was deleted.
            HttpError: The service refused one; others may be deleted.
            TransportError: The service cannot be reached.
        """
        crew = Runner(self._http, self._streams)
        crew.run(self._deletion(crew, names).begin())

    def delete_folder(self, prefix: str) -> int:
        """Delete all blobs of a folder and of the folders in it, also the empty ones that stand for folders.

        Args:
            prefix: Folder in the container: ``a`` is that of ``a/b``, and not of ``ab/c``.

        Returns:
            How many there were.

        Raises:
            ConfigError: The prefix is empty.
            TiepointError: As for `delete`.
        """
        crew = Runner(self._http, self._streams)
        task = self._folder_deletion(crew, prefix)
        crew.run(task.begin())
        return len(task.names)

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()


class AsyncBlobContainer(_Container):
    """The async twin of `BlobContainer`, which takes the same, and an async function as `sas` too.

    Close it by `aclose` or `async with`. The streams are tasks; what waits for the disk is done in threads.
    """

    _http: AsyncHttpClient

    def __init__(
        self,
        sas: AsyncGiven,
        *,
        streams: int = DEFAULT_STREAMS,
        block_size: int = DEFAULT_STEP,
        engine: Engine = "httpx",
        transport: httpx.AsyncBaseTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        address = Address(sas, steady=True)
        del sas  # a traceback would show it
        own = _has_own(transport, options)
        super().__init__(address, streams=streams, block_size=block_size, engine=engine, own=own)
        self._http = AsyncHttpClient(transport=transport, **options)

    def list(
        self,
        prefix: str = "",
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = 1,
    ) -> AsyncPager[Blob]:
        """List blobs by name, as `BlobContainer.list` does."""

        async def fetch(marker: str | None, size: int | None) -> PageResult[Blob]:
            crew = AsyncCrew(self._http, 1)
            listing = Listing(self._remote(), prefix, marker, size)
            await crew.run(listing.begin())
            return listing.found

        return AsyncPager(fetch, TokenPaging(), start=start, limit=limit, page_size=page_size, prefetch=prefetch)

    async def upload(
        self,
        path: str | os.PathLike[str],
        name: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Send a file, as `BlobContainer.upload` does."""
        crew, meter = AsyncCrew(self._http, self._streams), Meter(on_progress)
        task = self._upload(crew, self._source(path, name or Path(path).name, overwrite, checksum), meter, Shared())
        await crew.run(task.begin())
        meter.end()
        return task.outcome()

    async def upload_folder(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Send all files of a folder, as `BlobContainer.upload_folder` does."""
        crew, meter = AsyncCrew(self._http, self._streams), Meter(on_progress)
        task = self._upload_folder(crew, self._source(folder, _inside(prefix), overwrite, checksum), meter)
        await crew.run(task.begin_walked())
        meter.end()
        return task.outcome()

    async def upload_files(
        self,
        files: Mapping[str, str | os.PathLike[str]],
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Send files, as `BlobContainer.upload_files` does."""
        paths, crew, meter = _paths(files), AsyncCrew(self._http, self._streams), Meter(on_progress)
        task = self._upload_folder(crew, self._source("", "", overwrite, checksum), meter)
        await crew.run(task.begin(paths))
        meter.end()
        return task.outcome()

    async def download(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Fetch a blob into a file, as `BlobContainer.download` does."""
        crew, meter = AsyncCrew(self._http, self._streams), Meter(on_progress)
        task = self._download(crew, self._target(path, name, overwrite, checksum, keep_partial), meter)
        await crew.run(task.begin())
        meter.end()
        return task.outcome()

    async def download_folder(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Fetch a folder of a container, as `BlobContainer.download_folder` does."""
        crew, meter = AsyncCrew(self._http, self._streams), Meter(on_progress)
        task = self._download_folder(crew, self._target(folder, "", overwrite, checksum, keep_partial), meter)
        await crew.run(task.begin_listed(self._remote(), _inside(prefix)))
        meter.end()
        return task.outcome()

    async def delete(self, *names: str) -> None:
        """Delete blobs, as `BlobContainer.delete` does."""
        crew = AsyncCrew(self._http, self._streams)
        await crew.run(self._deletion(crew, names).begin())

    async def delete_folder(self, prefix: str) -> int:
        """Delete all blobs of a folder, as `BlobContainer.delete_folder` does."""
        crew = AsyncCrew(self._http, self._streams)
        task = self._folder_deletion(crew, prefix)
        await crew.run(task.begin())
        return len(task.names)

    async def aclose(self) -> None:
        """Close all connections of this event loop."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


def _has_own(transport: object, options: Any) -> bool:
    return transport is not None or bool(options.keys() - {"retries"})
