# Written by nox -s regenerate, do not edit.
# Source: ../_async/downloader.py
"""Sync downloader of files from any HTTP URL, by range requests if the service supports them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal, TypeVar

from .._constants import BLOCK_SIZE, STREAMS
from .._http.client import HttpClient
from .._transfer.downloader import DownloaderBase, url_providers
from .._transfer.progress import FolderTransferResult, OnProgress, TransferResult
from .._transfer.runner import Runner
from .._transfer.signed_url import UrlProvider, UrlSource
from .._transfer.steps import Start

T = TypeVar("T")


class Downloader(DownloaderBase):
    """Sync downloader that fetches files by concurrent requests, and large files in chunks.

    To resume an interrupted download, make the same call again. A download is resumed if the service supports ranges
    and returns a strong entity tag; otherwise it starts again. A file is complete or does not exist.

    Args:
        client: Sync client that sends the requests. Its credentials are sent to its own hosts only.
        streams: Number of concurrent requests, each made by a thread. Defaults to 8.
        chunk_size: Bytes per chunk. A smaller file is downloaded by one request. Defaults to 8 MiB.

    Raises:
        ConfigError: If a setting is invalid.
    """

    _http: HttpClient

    def __init__(self, client: HttpClient, *, streams: int = STREAMS, chunk_size: int = BLOCK_SIZE) -> None:
        super().__init__(streams=streams, chunk_size=chunk_size)
        self._http = client

    def download(
        self,
        url: UrlSource,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Download a file.

        Until the file is complete, its name ends in ``.tpart``, and a ``.tpart.json`` stands beside it. The complete
        file has the modification time that the service states. Bytes are stored as sent, compressed ones too.

        Args:
            url: URL of the file, or a function that returns a new URL. The function is called when the
                service rejects the URL with status 403, and shortly before the end of a SAS URL. The query of the URL
                is never shown.
            path: Path of the file.
            overwrite: Whether an existing file is replaced. If False, a file of the same size and time (with
                `checksum`: of the same digest) is left, and any other file is an error. Defaults to False.
            checksum: ``sha256:...`` or ``md5:...`` with the expected digest in hexadecimal, or ``md5`` to compare with
                the digest that the service states, or None. Defaults to None.
            keep_partial: Whether a partial file is kept after an error, for a later call to resume. Defaults to True.
            on_progress: Function that is called with the progress.

        Raises:
            HttpError: If the service returns an error response.
            TransferError: If the file cannot be written, does not match the checksum, or if another file has the path.
            TransportError: If the service cannot be reached.
        """
        provider = UrlProvider(url)
        del url  # a traceback would show the signature
        destination = self._destination(path, overwrite, checksum, keep_partial)
        return self._run(self._download(provider, destination, on_progress))

    def download_folder(
        self,
        files: Mapping[str, UrlSource],
        folder: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | Mapping[str, str] | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Download files to a folder.

        Args:
            files: Name of each file, with ``/`` between folders, and its URL, as for `download`. A name that cannot be
                a path in the folder is rewritten and listed in the result's `renamed`.
            folder: Path of the folder, which is created if it does not exist.
            overwrite: Whether existing files are replaced, as for `download`. Defaults to False.
            checksum: ``md5`` for all files, or the checksum of each file by name, as for `download`, or None. Defaults
                to None.
            keep_partial: Whether partial files are kept, as for `download`. Defaults to True.
            on_progress: Function that is called with the progress of all files.

        Raises:
            TiepointError: If a file fails, as for `download`; the first failure ends the transfer.
        """
        providers = url_providers(files)
        del files  # a traceback would show the signatures
        destination = self._destination(folder, overwrite, None, keep_partial)
        return self._run(self._download_folder(providers, destination, checksum, on_progress))

    def _run(self, start: Start[T]) -> T:
        return Runner(self._http, self._streams).run(start)
