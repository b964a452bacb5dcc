"""Files in a container of the platform: those of reality data, or of an iTwin's bucket."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from tiepoint_core import (
    AsyncBlobContainer,
    AsyncPager,
    Blob,
    BlobContainer,
    ConfigError,
    Forbidden,
    Found,
    Pager,
    Tokens,
    TransferError,
    Transferred,
    TransferredFolder,
)

from ._sources import Sources, files_of, folder_of

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


class Files:
    """Files in a container, which are moved straight to its store and from it, by signatures that are renewed.

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
        self._access = access
        self._what = what
        self._writing = writing
        self._options = options

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._what}>"

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

        def page(token: str | None, size: int | None) -> Found[Blob]:
            with _clear(self._what, _LIST), self._open(write=False) as container:
                first = next(container.list(prefix, start=token, page_size=size, prefetch=0).pages(), None)
            return Found(items=first.items if first else (), next=first.resume_token if first else None)

        return Pager(page, Tokens(), start=start, limit=limit, page_size=page_size)

    def upload(
        self,
        source: Sources,
        to: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> TransferredFolder:
        """Send files. What an interrupted call has sent is not sent again by the next.

        Args:
            source: A file, a folder with all in it, a pattern such as ``photos/**/*.jpg``, or a list of files.
            to: Folder in the container; empty: its root.
            overwrite: Whether other files of the same names are replaced; if not, they are an error.
            checksum: ``md5``: the store compares what it gets, and "the same" is what has the same content.
            on_progress: Is told how far it is, in bytes; what it raises ends the transfer.

        Raises:
            TransferError: There is no such file or folder, no file in it, or one has changed meanwhile.
            Conflict: There is another file of a name.
            NotFound: There is no such reality data or iTwin, or you may not see it.
            Forbidden: You may not write.
        """
        to, folder = to.strip("/"), folder_of(source)
        files = files_of(source, to) if folder is None else {}
        with self._writing(), self._open(write=True) as container:
            if folder is not None:
                return container.upload_folder(
                    folder, to, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                )
            return container.upload_files(files, overwrite=overwrite, checksum=checksum, on_progress=on_progress)

    def download(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> TransferredFolder:
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
        with _clear(self._what, _LIST), self._open(write=False) as container:
            got = container.download_folder(
                folder, prefix, overwrite=overwrite, checksum=checksum, on_progress=on_progress
            )
        return _some(got, prefix, self._what)

    def download_file(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Transferred:
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
        """
        with self._open(write=False) as container:
            return container.download(name, path, overwrite=overwrite, checksum=checksum, on_progress=on_progress)

    def delete(self, *names: str) -> None:
        """Delete files by their names in the container; that one is not there is no error.

        Raises:
            Forbidden: You may not write, or the address that the platform gave has not the right to delete: that of the
                documentation's example has not, though the vendor's own client deletes by it.
        """
        with _clear(self._what, _DELETE), self._open(write=True) as container:
            container.delete(*names)

    def delete_folder(self, prefix: str) -> int:
        """Delete all files of a folder in the container, and give how many there were.

        Raises:
            ConfigError: It is empty: that would be all.
            Forbidden: As for `delete`.
        """
        with _clear(self._what, _DELETE), self._open(write=True) as container:
            return container.delete_folder(prefix)

    def _open(self, *, write: bool) -> BlobContainer:
        return BlobContainer(lambda: self._access(write), **self._options)


class AsyncFiles:
    """The async twin of `Files`."""

    def __init__(
        self,
        access: Callable[[bool], Awaitable[str]],
        what: str,
        *,
        writing: Callable[[], AbstractAsyncContextManager[None]],
        **options: Any,
    ) -> None:
        self._access = access
        self._what = what
        self._writing = writing
        self._options = options

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._what}>"

    def list(
        self, prefix: str = "", *, start: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> AsyncPager[Blob]:
        """List files by name, as `Files.list` does."""

        async def page(token: str | None, size: int | None) -> Found[Blob]:
            with _clear(self._what, _LIST):
                async with self._open(write=False) as container:
                    pages = container.list(prefix, start=token, page_size=size, prefetch=0).pages()
                    first = await anext(pages, None)
            return Found(items=first.items if first else (), next=first.resume_token if first else None)

        return AsyncPager(page, Tokens(), start=start, limit=limit, page_size=page_size)

    async def upload(
        self,
        source: Sources,
        to: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> TransferredFolder:
        """Send files, as `Files.upload` does."""
        to, folder = to.strip("/"), folder_of(source)
        files = files_of(source, to) if folder is None else {}
        async with self._writing(), self._open(write=True) as container:
            if folder is not None:
                return await container.upload_folder(
                    folder, to, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                )
            return await container.upload_files(files, overwrite=overwrite, checksum=checksum, on_progress=on_progress)

    async def download(
        self,
        folder: str | os.PathLike[str],
        prefix: str = "",
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> TransferredFolder:
        """Fetch all files, or a folder of them, as `Files.download` does."""
        with _clear(self._what, _LIST):
            async with self._open(write=False) as container:
                got = await container.download_folder(
                    folder, prefix, overwrite=overwrite, checksum=checksum, on_progress=on_progress
                )
        return _some(got, prefix, self._what)

    async def download_file(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Transferred:
        """Fetch one file, as `Files.download_file` does."""
        async with self._open(write=False) as container:
            return await container.download(name, path, overwrite=overwrite, checksum=checksum, on_progress=on_progress)

    async def delete(self, *names: str) -> None:
        """Delete files, as `Files.delete` does."""
        with _clear(self._what, _DELETE):
            async with self._open(write=True) as container:
                await container.delete(*names)

    async def delete_folder(self, prefix: str) -> int:
        """Delete all files of a folder, as `Files.delete_folder` does."""
        with _clear(self._what, _DELETE):
            async with self._open(write=True) as container:
                return await container.delete_folder(prefix)

    def _open(self, *, write: bool) -> AsyncBlobContainer:
        return AsyncBlobContainer(lambda: self._access(write), **self._options)


def _some(got: TransferredFolder, prefix: str, what: str) -> TransferredFolder:
    if prefix and not got.files:
        raise TransferError(f"there is no file below {prefix!r} in {what}: files(...).list() gives the names")
    return got


class Bucket(Files):
    """Files of an iTwin that jobs are told of by paths that begin with ``bkt:``; a technical preview of Bentley.

    The address of the documentation's example is to read and write alone, though the vendor's own client lists and
    deletes by it: with such a one `upload` and `download_file` work, and what lists or deletes is `Forbidden`.

    Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/buckets-get/ (documented).
    """

    def reference(self, name: str) -> str:
        """What jobs are given for a file in the bucket: ``bkt:`` and its name."""
        return _reference(name)


class AsyncBucket(AsyncFiles):
    """The async twin of `Bucket`."""

    def reference(self, name: str) -> str:
        """What jobs are given for a file in the bucket: ``bkt:`` and its name."""
        return _reference(name)


def _reference(name: str) -> str:
    if not name.strip("/"):
        raise ConfigError("a file in the bucket needs a name")
    return f"bkt:{name.strip('/')}"
