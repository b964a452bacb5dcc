"""Files in a container of the platform: those of reality data, or of an iTwin's bucket."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Literal, Unpack
from weakref import ref

from tiepoint_core import (
    AsyncBlobContainer,
    AsyncPager,
    Blob,
    ConfigError,
    FolderTransferResult,
    PageResult,
    Secret,
    TokenPaging,
    TransferError,
    TransferResult,
)

from .._files.signed_access import DELETION, LISTING, permission_errors
from .._files.upload_sources import UploadSource, upload_files, with_files

if TYPE_CHECKING:
    from tiepoint_core import Progress

    from .._files.options import ContainerOptions
    from .open_lists import AsyncOpenLists


class AsyncFiles:
    """Files in a container. They go directly to its store and from there, by signed URLs that are renewed.

    A leading slash in the name of a file or folder is ignored.

    Args:
        access: Function that returns a signed URL of the container. The argument is whether to permit writing.
        container: Description of the container, for messages.
        writing: Function that returns a context to enter around an upload.
        open_lists: Containers that lists of the client keep open.
        options: Options of `tiepoint_core.AsyncBlobContainer`.
    """

    _scheme = ""

    def __init__(
        self,
        access: Callable[[bool], Awaitable[str]],
        container: str,
        *,
        writing: Callable[[], AbstractAsyncContextManager[None]],
        open_lists: AsyncOpenLists,
        **options: Unpack[ContainerOptions],
    ) -> None:
        self._access = access
        self._container = container
        self._writing = writing
        self._open_lists = open_lists
        self._options = options
        # Signed URLs, by whether they permit writing. Calls have their own connections and share the URLs, since the
        # platform counts the requests for them.
        self._urls: dict[bool, Secret] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._container}>"

    def list(
        self, prefix: str = "", *, start: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> AsyncPager[Blob]:
        """List files by name.

        Args:
            prefix: Beginning of the names: `a` also finds `ab/c`, `a/` does not.
            start: `resume_token` of an earlier pager with the same prefix.
            limit: Maximum number of files in all.
            page_size: Files per request, at most 5000.

        Raises:
            NotFound: If the reality data or the iTwin does not exist or is not visible to you.
        """
        prefix = self._key(prefix)
        container: AsyncBlobContainer | None = None

        async def fetch(token: str | None, size: int | None) -> PageResult[Blob]:
            nonlocal container
            if container is None:
                container = self._open(write=False)
                await self._open_lists.add(container, used)
            with permission_errors(self._container, LISTING):
                page = await anext(container.list(prefix, start=token, page_size=size, prefetch=0).pages(), None)
            if page is None or page.resume_token is None:
                await self._open_lists.discard(container)
                container = None
            return PageResult(items=page.items if page else (), next=page.resume_token if page else None)

        pager = AsyncPager(fetch, TokenPaging(), start=start, limit=limit, page_size=page_size)
        used = ref(pager)
        return pager

    async def upload(
        self,
        source: UploadSource,
        to: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> FolderTransferResult:
        """Upload files. Files that an interrupted call has sent are not sent again.

        Args:
            source: File, folder with all files in it, pattern such as `photos/**/*.jpg`, or list of files. Links are
                left out of folders and patterns, and followed if they are named themselves.
            to: Folder in the container, or empty for its root.
            overwrite: Whether to replace other files of the same names; otherwise they are an error.
            checksum: `md5` lets the store verify the content, and compares existing files by content.
            on_progress: Function that is called with the progress in bytes. An error of the function ends the transfer.

        Raises:
            TransferError: If a file or folder does not exist, the folder has no file, or a file changes meanwhile.
            ConfigError: If a path is empty (`.` is the working directory), or two files would have the same name.
            Conflict: If another file of the same name exists.
            NotFound: If the reality data or the iTwin does not exist or is not visible to you.
            Forbidden: If you lack the permission to write.
        """
        to = self._key(to)
        folder, files = await asyncio.to_thread(upload_files, source, to)
        async with self._writing(), self._open(write=True) as container:
            if folder is None:
                return await container.upload_files(
                    files, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                )
            result = await container.upload_folder(
                folder, to, overwrite=overwrite, checksum=checksum, on_progress=on_progress
            )
            return with_files(result, folder)

    async def download(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> FolderTransferResult:
        """Download all files, or a folder of them. Files that an interrupted call has fetched are not fetched again.

        Args:
            folder: Local folder, which is created. Names that are invalid here are rewritten, and no file is written
                outside of the folder.
            prefix: Folder in the container, or empty for all files.
            overwrite: Whether to replace existing files; otherwise other files of the same names are an error.
            checksum: `md5` verifies the content where the store has an MD5.
            on_progress: Function that is called with the progress in bytes. An error of the function ends the transfer.

        Raises:
            TransferError: If there is no file below the prefix, a file cannot be written, or another file exists.
            NotFound: If the reality data or the iTwin does not exist or is not visible to you.
        """
        prefix = self._key(prefix)
        with permission_errors(self._container, LISTING):
            async with self._open(write=False) as container:
                result = await container.download_folder(
                    folder, prefix, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                )
        if prefix and not result.files:
            raise TransferError(
                f"there is no file below {prefix!r} in {self._container}: files(...).list() gives the names"
            )
        return result

    async def download_file(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> TransferResult:
        """Download a file.

        Args:
            name: Name in the container.
            path: Local file.
            overwrite: Whether to replace an existing file; otherwise another file of the same name is an error.
            checksum: `md5`, or a digest to compare with: `md5:...` or `sha256:...`.
            on_progress: Function that is called with the progress in bytes. An error of the function ends the transfer.

        Raises:
            NotFound: If the file does not exist.
            TransferError: If the file cannot be written, another file exists, or the checksum differs.
            ConfigError: If the name is empty.
        """
        key = self._file_key(name)
        async with self._open(write=False) as container:
            return await container.download(key, path, overwrite=overwrite, checksum=checksum, on_progress=on_progress)

    async def delete(self, *names: str) -> None:
        """Delete files by their names in the container; files that do not exist are ignored.

        Raises:
            Forbidden: If you lack the permission to write, or the platform's signed URL does not permit deletion. The
                URL in the documentation does not, although the vendor's own client deletes by such a URL.
        """
        with permission_errors(self._container, DELETION):
            async with self._open(write=True) as container:
                await container.delete(*map(self._file_key, names))

    async def delete_folder(self, prefix: str) -> int:
        """Delete all files of a folder in the container, and return their number.

        Raises:
            ConfigError: If the prefix is empty, which would delete all files.
            Forbidden: If you lack the permission to write, or the platform's signed URL does not permit deletion.
        """
        with permission_errors(self._container, DELETION):
            async with self._open(write=True) as container:
                return await container.delete_folder(self._key(prefix))

    def _key(self, name: str) -> str:
        """Return the name of a file or folder as the store has it, without a leading slash."""
        return name.removeprefix(self._scheme).lstrip("/")

    def _file_key(self, name: str) -> str:
        if not (key := self._key(name)):
            raise ConfigError(f"a file in {self._container} needs a name")
        return key

    def _open(self, *, write: bool) -> AsyncBlobContainer:
        is_renewal = False

        async def access() -> str:
            nonlocal is_renewal
            if is_renewal or write not in self._urls:
                self._urls[write] = Secret(await self._access(write))
            is_renewal = True
            return self._urls[write].reveal()

        return AsyncBlobContainer(access, **self._options)


class AsyncBucket(AsyncFiles):
    """Files in an iTwin's bucket, which jobs reference as `bkt:<path>`; a technical preview of Bentley.

    The signed URL in the documentation permits reading and writing only, although the vendor's own client lists and
    deletes by such a URL. With such a URL `upload` and `download_file` work; listing and deletion raise `Forbidden`.
    All methods accept names with `bkt:`, too.

    Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/buckets-get/ (documented).
    """

    _scheme = "bkt:"

    def reference(self, name: str) -> str:
        """Return the reference to a file in the bucket, for jobs: `bkt:` and its name."""
        return f"{self._scheme}{self._file_key(name).rstrip('/')}"
