"""Transfers of a container, by the arguments of the container's methods."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, get_args

from .._errors import ConfigError
from .._http.arguments import check_choice
from .._paging.kinds import PageResult
from .azure import HEADERS, Blob
from .destination import Destination
from .download import Download
from .engine import FastEngine
from .folders import Deletion, DownloadFolder, Listing, UploadFolder
from .progress import FolderTransferResult, Meter, OnProgress, TransferResult
from .signed_url import UrlProvider
from .steps import Remote, Start, Workers
from .upload import SharedState, Source, Upload

Engine = Literal["httpx", "obstore"]


class ContainerBase:
    """Container of Azure Blob storage that does no I/O itself: its methods return transfers for a runner."""

    _http: Any  # HttpClient or AsyncHttpClient

    def __init__(
        self, url: UrlProvider, *, streams: int, block_size: int, engine: Engine, has_own_connections: bool
    ) -> None:
        self._url = url
        if streams < 1 or block_size < 1:
            raise ConfigError("streams and block_size must be at least 1")
        check_choice("engine", engine, get_args(Engine))
        self._streams = streams
        self._block_size = block_size
        self._fast: FastEngine | None = None
        if engine == "obstore":
            if not has_own_connections:
                raise ConfigError("with engine='obstore' only `retries` can be set: its connections are its own")
            from .obstore import Obstore  # an extra

            self._fast = Obstore()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> str:
        raise TypeError("a container is not pickled: its address has a signature; the other process needs its own")

    def _listing(self, prefix: str, marker: str | None, size: int | None) -> Start[PageResult[Blob]]:
        return lambda _: Listing(self._remote(), prefix, marker, size)

    def _upload(self, source: Source, on_progress: OnProgress | None) -> Start[TransferResult]:
        return lambda workers: self._upload_of(workers, source, Meter(on_progress), SharedState())

    def _upload_folder(
        self, source: Source, on_progress: OnProgress | None, files: Mapping[str, Path] | None = None
    ) -> Start[FolderTransferResult]:
        meter, shared = Meter(on_progress), SharedState()
        return lambda workers: UploadFolder(
            workers, meter, lambda each: self._upload_of(workers, each, meter, shared), source, files
        )

    def _download(self, destination: Destination, on_progress: OnProgress | None) -> Start[TransferResult]:
        return lambda workers: self._download_of(workers, destination, Meter(on_progress))

    def _download_folder(
        self, destination: Destination, prefix: str, on_progress: OnProgress | None
    ) -> Start[FolderTransferResult]:
        meter = Meter(on_progress)
        return lambda workers: DownloadFolder(
            workers,
            meter,
            lambda each: self._download_of(workers, each, meter),
            destination,
            container=self._remote(),
            prefix=folder_prefix(prefix),
        )

    def _deletion(self, names: tuple[str, ...]) -> Start[int]:
        if not all(names):
            raise ConfigError("a blob needs a name")
        return lambda workers: Deletion(workers, self._remote, names)

    def _folder_deletion(self, prefix: str) -> Start[int]:
        if not prefix:
            raise ConfigError("an empty prefix would delete all blobs: give the folder, or the names to `delete`")
        return lambda workers: Deletion(workers, self._remote, prefix=folder_prefix(prefix))

    def _remote(self, name: str = "") -> Remote:
        return Remote(self._http, self._url, name, HEADERS)

    def _source(self, path: str | os.PathLike[str], name: str, overwrite: bool, checksum: str | None) -> Source:
        if checksum not in (None, "md5"):
            raise ConfigError("checksum must be 'md5' or None")
        return Source(Path(path), name, self._block_size, overwrite=overwrite, checksum=checksum)

    def _destination(
        self, path: str | os.PathLike[str], name: str, overwrite: bool, checksum: str | None, keep_partial: bool
    ) -> Destination:
        return Destination(Path(path), name, self._block_size, overwrite, checksum, keep_partial)

    def _upload_of(self, workers: Workers, source: Source, meter: Meter, shared: SharedState) -> Upload:
        if not source.name:
            raise ConfigError("a blob needs a name")
        return Upload(self._remote(source.name), source, workers, meter, shared, self._fast)

    def _download_of(self, workers: Workers, destination: Destination, meter: Meter) -> Download:
        return Download(self._remote(destination.name), destination, workers, meter, self._fast)


def has_own_connections(transport: object, options: Mapping[str, object]) -> bool:
    """Return whether no option of a container says how its connections are made."""
    return transport is None and not options.keys() - {"retries"}


def local_paths(files: Mapping[str, str | os.PathLike[str]]) -> dict[str, Path]:
    """Return the path of each file by name."""
    if not files:
        raise ConfigError("`files` is empty: give at least one name and its file")
    return {name: Path(path) for name, path in files.items()}


def folder_prefix(prefix: str) -> str:
    """Return the beginning of all names in a folder of a container."""
    return f"{prefix.rstrip('/')}/" if prefix else ""
