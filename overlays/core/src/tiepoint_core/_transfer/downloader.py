"""Transfers of a downloader, by the arguments of the downloader's methods."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .._errors import ConfigError
from .._redact import one_line
from .destination import Destination
from .download import Download
from .folders import DownloadFolder
from .progress import FolderTransferResult, Meter, OnProgress, TransferResult
from .signed_url import AsyncUrlSource, UrlProvider
from .steps import Remote, Start, Workers


class DownloaderBase:
    """Downloader that does no I/O itself: its methods return transfers for a runner."""

    _http: Any  # HttpClient or AsyncHttpClient

    def __init__(self, *, streams: int, chunk_size: int) -> None:
        if streams < 1 or chunk_size < 1:
            raise ConfigError("streams and chunk_size must be at least 1")
        self._streams = streams
        self._chunk_size = chunk_size

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _destination(
        self, path: str | os.PathLike[str], overwrite: bool, checksum: str | None, keep_partial: bool
    ) -> Destination:
        return Destination(Path(path), Path(path).name, self._chunk_size, overwrite, checksum, keep_partial)

    def _download(
        self, url: UrlProvider, destination: Destination, on_progress: OnProgress | None
    ) -> Start[TransferResult]:
        return lambda workers: self._download_of(workers, url, destination, Meter(on_progress))

    def _download_folder(
        self,
        files: Mapping[str, UrlProvider],
        destination: Destination,
        checksum: str | Mapping[str, str] | None,
        on_progress: OnProgress | None,
    ) -> Start[FolderTransferResult]:
        if isinstance(checksum, str) or checksum is None:
            checksums = {} if checksum is None else dict.fromkeys(files, checksum)
        else:
            checksums = dict(checksum)
            if unknown := sorted(checksums.keys() - files):
                raise ConfigError(f"checksum is for a file that is not among them: {one_line(unknown[0])}")
        meter = Meter(on_progress)

        def start(workers: Workers) -> DownloadFolder:
            def make(each: Destination) -> Download:
                each = each._replace(checksum=checksums.get(each.name))
                return self._download_of(workers, files[each.name], each, meter)

            return DownloadFolder(workers, meter, make, destination, files)

        return start

    def _download_of(self, workers: Workers, url: UrlProvider, destination: Destination, meter: Meter) -> Download:
        return Download(Remote(self._http, url), destination, workers, meter)


def url_providers(files: Mapping[str, AsyncUrlSource]) -> dict[str, UrlProvider]:
    """Return the URL of each file in a form that no traceback shows."""
    return {name: UrlProvider(source) for name, source in files.items()}
