"""Async container of Azure Blob storage, addressed by a SAS URL."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self, TypeVar, Unpack

import httpx

from .._constants import BLOCK_SIZE, PREFETCH, STREAMS
from .._http.client import AsyncHttpClient
from .._paging.kinds import PageResult, TokenPaging
from .._paging.pager import AsyncPager
from .._transfer.azure import Blob
from .._transfer.container import ContainerBase, Engine, folder_prefix, has_own_connections, local_paths
from .._transfer.progress import FolderTransferResult, OnProgress, TransferResult
from .._transfer.runner import AsyncRunner
from .._transfer.signed_url import AsyncUrlSource, UrlProvider
from .._transfer.steps import Start

if TYPE_CHECKING:
    from .._client import ClientOptions

T = TypeVar("T")


class AsyncBlobContainer(ContainerBase):
    """Async container of Azure Blob storage, whose blobs are uploaded and downloaded by concurrent requests.

    To resume an interrupted transfer, make the same call again, in another process too. Blocks that the service has
    are not uploaded again, and chunks that are on the disk are not downloaded again. A blob or a file is complete or
    does not exist. Close the container by `aclose` or use it in an ``async with`` block.

    Args:
        sas_url: SAS URL of the container, or a function, sync or async, that returns a new one. The function is called
            when a tenth of the signature's lifetime is left, at most 5 minutes before the end, and when the service
            rejects the signature: once for all concurrent requests. Errors of the function are ignored while the
            current signature is valid. The URL is never shown.
        streams: Number of concurrent requests, each made by an asyncio task. Defaults to 8.
        block_size: Bytes per block. A smaller file is uploaded by one request. Defaults to 8 MiB.
        engine: ``httpx``, or ``obstore`` to move small files and chunks of large files faster and with less CPU time.
            ``obstore`` needs the extra ``fast``. Whatever obstore fails at is repeated by the HTTP client, so that
            errors, retries and new signatures are the same. obstore makes its own connections: `retries` is the only
            option that it supports.
        transport: Transport that sends requests in place of network connections, for tests.
        options: `ClientOptions`.

    Raises:
        ConfigError: If a setting is invalid, or if the extra is not installed.
    """

    _http: AsyncHttpClient

    def __init__(
        self,
        sas_url: AsyncUrlSource,
        *,
        streams: int = STREAMS,
        block_size: int = BLOCK_SIZE,
        engine: Engine = "httpx",
        transport: httpx.AsyncBaseTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        url = UrlProvider(sas_url, fixed_place=True)
        del sas_url  # a traceback would show the signature
        super().__init__(
            url,
            streams=streams,
            block_size=block_size,
            engine=engine,
            has_own_connections=has_own_connections(transport, options),
        )
        self._http = AsyncHttpClient(transport=transport, **options)

    def list(
        self,
        prefix: str = "",
        *,
        start: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        prefetch: int = PREFETCH,
    ) -> AsyncPager[Blob]:
        """List blobs by name.

        Args:
            prefix: Beginning of the blobs' names. Defaults to all blobs.
            start: `resume_token` of an earlier pager with the same prefix, or None to begin with the first blob.
            limit: Maximum number of blobs, or None for all.
            page_size: Blobs per request, at most 5,000. Defaults to the service's own.
            prefetch: Number of pages requested ahead; 0 disables prefetching, and more than 1 is not faster.

        Raises:
            HttpError: If the service returns an error response.
        """

        async def fetch(marker: str | None, size: int | None) -> PageResult[Blob]:
            return await AsyncRunner(self._http, 1).run(self._listing(prefix, marker, size))

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
        """Upload a file, streamed from the disk.

        An existing blob is compared with the file by size and stored MD5. The service stores an MD5 for uploads by one
        request and for uploads with `checksum`. Other blobs are compared by their blocks, whose names are made of the
        file's size and time: a change that preserves both is only detected with `checksum`.

        Args:
            path: Path of the file.
            name: Name of the blob. Defaults to the name of the file.
            overwrite: Whether an existing blob is replaced, an identical one included; only blocks of an interrupted
                call are not uploaded again. If False, an identical blob is left, and any other blob is an error.
                Defaults to False.
            checksum: ``md5`` to make the service compare each block and store the MD5 of the file, and to name blocks
                by content, or None. The file is read once more before the upload. Defaults to None.
            on_progress: Function that is called with the progress.

        Raises:
            Conflict: If a different blob has the name, or one that cannot be compared.
            Forbidden: If the signature does not grant the permission, and neither does a new one.
            TransferError: If the file cannot be read, or changes during the upload; no blob is created then.
            TransportError: If the service cannot be reached.
        """
        source = self._source(path, name or Path(path).name, overwrite, checksum)
        return await self._run(self._upload(source, on_progress))

    async def upload_folder(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Upload all files of a folder, the largest first. Links are skipped.

        Args:
            folder: Path of the folder.
            prefix: Folder in the container. Defaults to the root of the container.
            overwrite: Whether existing blobs are replaced, as for `upload`. Defaults to False.
            checksum: ``md5`` or None, as for `upload`. Defaults to None.
            on_progress: Function that is called with the progress of all files.

        Raises:
            TiepointError: If a file fails, as for `upload`; the first failure ends the transfer.
        """
        source = self._source(folder, folder_prefix(prefix), overwrite, checksum)
        return await self._run(self._upload_folder(source, on_progress))

    async def upload_files(
        self,
        files: Mapping[str, str | os.PathLike[str]],
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Upload files, the largest first.

        Args:
            files: Name of each blob, with ``/`` between the parts, and path of its file.
            overwrite: Whether existing blobs are replaced, as for `upload`. Defaults to False.
            checksum: ``md5`` or None, as for `upload`. Defaults to None.
            on_progress: Function that is called with the progress of all files.

        Raises:
            ConfigError: If `files` is empty, or if a name is empty.
            TransferError: If a path is not a file; nothing is uploaded then.
            TiepointError: If a file fails, as for `upload`; the first failure ends the transfer.
        """
        source = self._source("", "", overwrite, checksum)
        return await self._run(self._upload_folder(source, on_progress, local_paths(files)))

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
        """Download a blob to a file.

        Until the file is complete, its name ends in ``.tpart``, and a ``.tpart.json`` stands beside it. The complete
        file has the modification time of the blob.

        Args:
            name: Name of the blob.
            path: Path of the file.
            overwrite: Whether an existing file is replaced. If False, a file of the same size and time (with
                `checksum`: of the same digest) is left, and any other file is an error. Defaults to False.
            checksum: ``md5`` to compare with the digest that the service stores, or ``md5:...`` or ``sha256:...`` with
                the expected digest in hexadecimal, or None. Defaults to None.
            keep_partial: Whether a partial file is kept after an error, for a later call to resume. Defaults to True.
            on_progress: Function that is called with the progress.

        Raises:
            NotFound: If the blob does not exist.
            Forbidden: If the signature does not grant the permission, and neither does a new one.
            TransferError: If the file cannot be written, does not match the checksum, or if another file has the path.
            TransportError: If the service cannot be reached.
        """
        destination = self._destination(path, name, overwrite, checksum, keep_partial)
        return await self._run(self._download(destination, on_progress))

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
        """Download a folder of the container, the largest files first.

        A name that cannot be a path in the folder is rewritten and listed in the result's `renamed`.

        Args:
            folder: Path of the local folder, which is created if it does not exist.
            prefix: Folder in the container. Defaults to the root of the container.
            overwrite: Whether existing files are replaced, as for `download`. Defaults to False.
            checksum: ``md5`` or None, as for `download`. Defaults to None.
            keep_partial: Whether partial files are kept, as for `download`. Defaults to True.
            on_progress: Function that is called with the progress of all files.

        Raises:
            TiepointError: If a file fails, as for `download`; the first failure ends the transfer.
        """
        destination = self._destination(folder, "", overwrite, checksum, keep_partial)
        return await self._run(self._download_folder(destination, prefix, on_progress))

    async def delete(self, *names: str) -> None:
        """Delete blobs by concurrent requests. A blob that does not exist is not an error.

        Args:
            names: Names of the blobs. Without names, nothing is sent.

        Raises:
            ConfigError: If a name is empty; nothing is deleted then.
            HttpError: If the service rejects a deletion; other blobs may be deleted.
            TransportError: If the service cannot be reached.
        """
        await self._run(self._deletion(names))

    async def delete_folder(self, prefix: str) -> int:
        """Delete all blobs of a folder and of its subfolders, including the empty blobs that represent folders.

        Args:
            prefix: Folder in the container: ``a`` contains ``a/b``, but not ``ab/c``.

        Returns:
            Number of deleted blobs.

        Raises:
            ConfigError: If the prefix is empty.
            TiepointError: If a deletion fails, as for `delete`.
        """
        return await self._run(self._folder_deletion(prefix))

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

    async def _run(self, start: Start[T]) -> T:
        return await AsyncRunner(self._http, self._streams).run(start)
