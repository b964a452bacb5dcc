"""Files in a container of the platform: those of reality data, or of an iTwin's bucket."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from tiepoint_core import (
    AsyncBlobContainer,
    AsyncPager,
    Blob,
    BlobContainer,
    ConfigError,
    FolderTransferResult,
    Forbidden,
    Pager,
    PageResult,
    Secret,
    TokenPaging,
    TransferError,
    TransferResult,
)

from ._sources import Sources, files_of, folder_of, no_file_in

if TYPE_CHECKING:
    from tiepoint_core import Progress

__all__ = ["AsyncBucket", "AsyncFiles", "Bucket", "Files", "TransferOptions"]


class TransferOptions(TypedDict, total=False):
    """How files are moved; `tiepoint_core.BlobContainer` says more.

    Attributes:
        streams: Requests at a time; 8 if it is left out.
        block_size: Bytes of a block of a large file.
        engine: ``obstore`` is faster with many small files, and needs the extra ``tiepoint-core[fast]``.
    """

    streams: int
    block_size: int
    engine: Literal["httpx", "obstore"]


_LIST: Final = "list its files; download_file(...) fetches one by its name"
_DELETE: Final = "delete files; upload(..., overwrite=True) replaces them"


@contextmanager
def _clear(what: str, doing: str) -> Iterator[None]:
    """Say clearly what it means that the store refuses: all is well, but for the rights of the signed address."""
    try:
        yield
    except Forbidden as error:
        if error.code == "AuthorizationPermissionMismatch":
            error.message = f"the address that the platform gave for {what} has not the right to {doing}"
        raise


class _Shared:
    _scheme = ""

    def __init__(self, what: str, options: dict[str, Any]) -> None:
        self._what = what
        self._options = options
        # Signed addresses, to read and to write: each call has connections of its own, but the platform counts how
        # often it is asked for one.
        self._kept: dict[bool, Secret] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._what}>"

    def _inside(self, name: str) -> str:
        """The name of a file or a folder as the store knows it: none begins with a slash."""
        return name.removeprefix(self._scheme).lstrip("/")

    def _named(self, name: str) -> str:
        if not (found := self._inside(name)):
            raise ConfigError(f"a file in {self._what} needs a name")
        return found

    def _got(self, got: FolderTransferResult, prefix: str) -> FolderTransferResult:
        if prefix and not got.files:
            raise TransferError(f"there is no file below {prefix!r} in {self._what}: files(...).list() gives the names")
        return got


class Files(_Shared):
    """Files in a container, which are moved straight to its store and from it, by signatures that are renewed.

    A slash that a name or a folder begins with means nothing.

    Args:
        access: Gives a signed address of the container: to read, or to write too.
        what: What the container is of, for messages.
        writing: Is entered around an upload.
        options: For `tiepoint_core.BlobContainer`.
    """

    def __init__(
        self,
        access: Callable[[bool], str],
        what: str,
        *,
        writing: Callable[[], AbstractContextManager[None]],
        **options: Any,
    ) -> None:
        super().__init__(what, options)
        self._access = access
        self._writing = writing

    def list(
        self, prefix: str = "", *, start: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Pager[Blob]:
        """List files by name.

        Args:
            prefix: What their names begin with: ``a`` also finds ``ab/c``, ``a/`` does not.
            start: The `resume_token` of an earlier pager of the same prefix.
            limit: Files in all.
            page_size: Files a request, 5,000 at most.

        Raises:
            NotFound: There is no such reality data or iTwin, or you may not see it.
        """
        prefix = self._inside(prefix)

        def page(token: str | None, size: int | None) -> PageResult[Blob]:
            with _clear(self._what, _LIST), self._open(write=False) as container:
                first = next(container.list(prefix, start=token, page_size=size, prefetch=0).pages(), None)
            return PageResult(items=first.items if first else (), next=first.resume_token if first else None)

        return Pager(page, TokenPaging(), start=start, limit=limit, page_size=page_size)

    def upload(
        self,
        source: Sources,
        to: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> FolderTransferResult:
        """Send files. What an interrupted call has sent is not sent again by the next.

        Args:
            source: A file, a folder with all in it, a pattern such as ``photos/**/*.jpg``, or a list of files. Links
                are left out of folders and of what a pattern finds, and followed where they are named themselves.
            to: Folder in the container; empty: its root.
            overwrite: Whether other files of the same names are replaced; if not, they are an error.
            checksum: ``md5``: the store compares what it gets, and "the same" is what has the same content.
            on_progress: Is told how far it is, in bytes; what it raises ends the transfer.

        Raises:
            TransferError: There is no such file or folder, no file in it, or one has changed meanwhile.
            ConfigError: The path is empty (the folder that the program is in is ``.``), or two files would have the
                same name.
            Conflict: There is another file of a name.
            NotFound: There is no such reality data or iTwin, or you may not see it.
            Forbidden: You may not write.
        """
        to = self._inside(to)
        folder, files = _sources(source, to)
        with self._writing(), self._open(write=True) as container:
            if folder is None:
                return container.upload_files(files, overwrite=overwrite, checksum=checksum, on_progress=on_progress)
            return _sent(
                container.upload_folder(folder, to, overwrite=overwrite, checksum=checksum, on_progress=on_progress),
                folder,
            )

    def download(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> FolderTransferResult:
        """Fetch all files, or a folder of them. What an interrupted call has fetched is not fetched again.

        Args:
            folder: Where to; it is made. Names that are no names here are rewritten, and none leads out of it.
            prefix: Folder in the container; empty: all.
            overwrite: Whether files that are here are replaced; if not, others of the same names are an error.
            checksum: ``md5``: what comes is compared with what the store says, where it says it.
            on_progress: Is told how far it is, in bytes; what it raises ends the transfer.

        Raises:
            TransferError: There is no file below the prefix, one cannot be written, or another is in the way.
            NotFound: There is no such reality data or iTwin, or you may not see it.
        """
        prefix = self._inside(prefix)
        with _clear(self._what, _LIST), self._open(write=False) as container:
            got = container.download_folder(
                folder, prefix, overwrite=overwrite, checksum=checksum, on_progress=on_progress
            )
        return self._got(got, prefix)

    def download_file(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> TransferResult:
        """Fetch one file.

        Args:
            name: What it is called in the container.
            path: The file here.
            overwrite: As for `download`.
            checksum: ``md5``, or a digest to compare with: ``md5:...`` or ``sha256:...``.
            on_progress: As for `download`.

        Raises:
            NotFound: There is no such file.
            TransferError: As for `download`.
            ConfigError: The name is empty.
        """
        name = self._named(name)
        with self._open(write=False) as container:
            return container.download(name, path, overwrite=overwrite, checksum=checksum, on_progress=on_progress)

    def delete(self, *names: str) -> None:
        """Delete files by their names in the container; that one is not there is no error.

        Raises:
            Forbidden: You may not write, or the address that the platform gave has not the right to delete: that of the
                documentation's example has not, though the vendor's own client deletes by it.
        """
        with _clear(self._what, _DELETE), self._open(write=True) as container:
            container.delete(*map(self._named, names))

    def delete_folder(self, prefix: str) -> int:
        """Delete all files of a folder in the container, and give how many there were.

        Raises:
            ConfigError: It is empty: that would be all.
            Forbidden: As for `delete`.
        """
        with _clear(self._what, _DELETE), self._open(write=True) as container:
            return container.delete_folder(self._inside(prefix))

    def _open(self, *, write: bool) -> BlobContainer:
        asked = False

        def access() -> str:
            nonlocal asked
            if asked or write not in self._kept:  # who asks again needs another
                self._kept[write] = Secret(self._access(write))
            asked = True
            return self._kept[write].reveal()

        return BlobContainer(access, **self._options)


class AsyncFiles(_Shared):
    """The async twin of `Files`."""

    def __init__(
        self,
        access: Callable[[bool], Awaitable[str]],
        what: str,
        *,
        writing: Callable[[], AbstractAsyncContextManager[None]],
        **options: Any,
    ) -> None:
        super().__init__(what, options)
        self._access = access
        self._writing = writing

    def list(
        self, prefix: str = "", *, start: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> AsyncPager[Blob]:
        """List files by name, as `Files.list` does."""
        prefix = self._inside(prefix)

        async def page(token: str | None, size: int | None) -> PageResult[Blob]:
            with _clear(self._what, _LIST):
                async with self._open(write=False) as container:
                    pages = container.list(prefix, start=token, page_size=size, prefetch=0).pages()
                    first = await anext(pages, None)
            return PageResult(items=first.items if first else (), next=first.resume_token if first else None)

        return AsyncPager(page, TokenPaging(), start=start, limit=limit, page_size=page_size)

    async def upload(
        self,
        source: Sources,
        to: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> FolderTransferResult:
        """Send files, as `Files.upload` does."""
        from anyio import to_thread  # is slow, and who only uses the sync client does not need it

        to = self._inside(to)
        folder, files = await to_thread.run_sync(_sources, source, to)
        async with self._writing(), self._open(write=True) as container:
            if folder is None:
                return await container.upload_files(
                    files, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                )
            return _sent(
                await container.upload_folder(
                    folder, to, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                ),
                folder,
            )

    async def download(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> FolderTransferResult:
        """Fetch all files, or a folder of them, as `Files.download` does."""
        prefix = self._inside(prefix)
        with _clear(self._what, _LIST):
            async with self._open(write=False) as container:
                got = await container.download_folder(
                    folder, prefix, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                )
        return self._got(got, prefix)

    async def download_file(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> TransferResult:
        """Fetch one file, as `Files.download_file` does."""
        name = self._named(name)
        async with self._open(write=False) as container:
            return await container.download(name, path, overwrite=overwrite, checksum=checksum, on_progress=on_progress)

    async def delete(self, *names: str) -> None:
        """Delete files, as `Files.delete` does."""
        with _clear(self._what, _DELETE):
            async with self._open(write=True) as container:
                await container.delete(*map(self._named, names))

    async def delete_folder(self, prefix: str) -> int:
        """Delete all files of a folder, as `Files.delete_folder` does."""
        with _clear(self._what, _DELETE):
            async with self._open(write=True) as container:
                return await container.delete_folder(self._inside(prefix))

    def _open(self, *, write: bool) -> AsyncBlobContainer:
        asked = False

        async def access() -> str:
            nonlocal asked
            if asked or write not in self._kept:  # who asks again needs another
                self._kept[write] = Secret(await self._access(write))
            asked = True
            return self._kept[write].reveal()

        return AsyncBlobContainer(access, **self._options)


def _sources(source: Sources, to: str) -> tuple[Path | None, dict[str, Path]]:
    folder = folder_of(source)
    return folder, files_of(source, to) if folder is None else {}


def _sent(sent: FolderTransferResult, folder: Path) -> FolderTransferResult:
    if not sent.files:
        raise no_file_in(folder)  # but links and the like
    return sent


class _InBucket(_Shared):
    _scheme = "bkt:"

    def reference(self, name: str) -> str:
        """What jobs are given for a file in the bucket: ``bkt:`` and its name."""
        return f"{self._scheme}{self._named(name).rstrip('/')}"


class Bucket(_InBucket, Files):
    """Files of an iTwin that jobs are told of by paths that begin with ``bkt:``; a technical preview of Bentley.

    The address of the documentation's example is to read and write alone, though the vendor's own client lists and
    deletes by it: with such a one `upload` and `download_file` work, and what lists or deletes is `Forbidden`.
    All methods take names with ``bkt:`` too.

    Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/buckets-get/ (documented).
    """


class AsyncBucket(_InBucket, AsyncFiles):
    """The async twin of `Bucket`."""
