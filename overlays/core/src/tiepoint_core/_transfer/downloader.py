"""Files at any address that answers to HTTP, in ranges where it can."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from .._errors import ConfigError
from .._http.client import AsyncHttpClient, HttpClient
from .._redact import one_line
from .container import DEFAULT_STEP, DEFAULT_STREAMS
from .destination import Target
from .download import Download
from .folders import DownloadFolder
from .progress import FolderTransferResult, Meter, OnProgress, TransferResult
from .runner import AsyncCrew, Runner
from .signed_url import Address, AsyncGiven, Given
from .steps import Remote, Workers

__all__ = ["AsyncDownloader", "Downloader"]


class _Downloader:
    def __init__(self, client: HttpClient | AsyncHttpClient, *, streams: int, piece_size: int) -> None:
        if streams < 1 or piece_size < 1:
            raise ConfigError("streams and piece_size must be at least 1")
        self._any = client
        self._streams = streams
        self._step = piece_size

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _target(self, path: str | os.PathLike[str], overwrite: bool, keep: bool, checksum: str | None = None) -> Target:
        return Target(
            path=Path(path),
            name=Path(path).name,
            step=self._step,
            overwrite=overwrite,
            checksum=checksum,
            keep=keep,
        )

    def _task(self, workers: Workers, address: Address, target: Target, meter: Meter) -> Download:
        return Download(Remote(self._any, address), target, workers, meter)

    def _folder(
        self,
        workers: Workers,
        addresses: Mapping[str, Address],
        target: Target,
        meter: Meter,
        checksum: str | Mapping[str, str] | None,
    ) -> DownloadFolder:
        if isinstance(checksum, str) or checksum is None:
            checksum = {} if checksum is None else dict.fromkeys(addresses, checksum)
        elif unknown := sorted(checksum.keys() - addresses):
            raise ConfigError(f"checksum is for a file that is not among them: {one_line(unknown[0])}")

        def make(each: Target) -> Download:
            return self._task(workers, addresses[each.name], each._replace(checksum=checksum.get(each.name)), meter)

        return DownloadFolder(workers, meter, make, target)


class Downloader(_Downloader):
    """Fetch files by HTTP, several at a time and each in several pieces.

    What was interrupted goes on when the same call is made again, where the service gives the file a strong entity tag
    and answers to ranges; otherwise it begins again. A file is there whole or not at all.

    Args:
        client: Sends; its sign-in goes to its own hosts only, as ever.
        streams: How many requests at a time, each by a thread of its own.
        piece_size: Bytes of a piece; smaller files are fetched at once.
    """

    def __init__(self, client: HttpClient, *, streams: int = DEFAULT_STREAMS, piece_size: int = DEFAULT_STEP) -> None:
        super().__init__(client, streams=streams, piece_size=piece_size)
        self._http = client

    def download(
        self,
        address: Given,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Fetch a file.

        Until it is whole it is called ``.tpart``, with a ``.tpart.json`` beside it; then it gets the time that the
        service says. Bytes are kept as they are sent, also where they are compressed.

        Args:
            address: Where it is, or a function that gives a fresh address: it is asked when the one before is refused
                with status 403, as signed ones are once they are old; of Azure's signatures, shortly before they end.
                A query is never shown.
            path: The file.
            overwrite: Whether a file that is there is replaced. If not, one of the same size and time (with `checksum`:
                of the same digest) is left, and another is an error.
            checksum: ``sha256:...`` or ``md5:...``: what it has to be; ``md5``: what the service says.
            keep_partial: Whether what was fetched stays after an error, for a later call to go on with.
            on_progress: Is told how far it is.

        Raises:
            HttpError: The service refused.
            TransferError: It cannot be written, is not what it should be, or another is in the way.
            TransportError: The service cannot be reached.
        """
        given = Address(address)
        del address  # a traceback would show it
        crew, meter = Runner(self._http, self._streams), Meter(on_progress)
        task = self._task(crew, given, self._target(path, overwrite, keep_partial, checksum), meter)
        crew.run(task.begin())
        meter.end()
        return task.outcome()

    def download_folder(
        self,
        files: Mapping[str, Given],
        folder: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | Mapping[str, str] | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Fetch many files.

        Args:
            files: Names, with ``/`` between folders, and where each is. A name that cannot be a path in the folder is
                rewritten; the result's `renamed` tells which.
            folder: The folder; it is made where there is none.
            overwrite: As for `download`.
            checksum: As for `download`: ``md5`` for all, or by name.
            keep_partial: As for `download`.
            on_progress: Is told how far all of it is.

        Raises:
            TiepointError: As for `download`; the first file that fails ends all.
        """
        addresses = {name: Address(given) for name, given in files.items()}
        del files
        crew, meter = Runner(self._http, self._streams), Meter(on_progress)
        task = self._folder(crew, addresses, self._target(folder, overwrite, keep_partial), meter, checksum)
        crew.run(task.begin(dict.fromkeys(addresses)))
        meter.end()
        return task.outcome()


class AsyncDownloader(_Downloader):
    """The async twin of `Downloader`; addresses can be given by async functions too."""

    def __init__(
        self, client: AsyncHttpClient, *, streams: int = DEFAULT_STREAMS, piece_size: int = DEFAULT_STEP
    ) -> None:
        super().__init__(client, streams=streams, piece_size=piece_size)
        self._http = client

    async def download(
        self,
        address: AsyncGiven,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: str | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Fetch a file, as `Downloader.download` does."""
        given = Address(address)
        del address
        crew, meter = AsyncCrew(self._http, self._streams), Meter(on_progress)
        task = self._task(crew, given, self._target(path, overwrite, keep_partial, checksum), meter)
        await crew.run(task.begin())
        meter.end()
        return task.outcome()

    async def download_folder(
        self,
        files: Mapping[str, AsyncGiven],
        folder: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        checksum: Literal["md5"] | Mapping[str, str] | None = None,
        keep_partial: bool = True,
        on_progress: OnProgress | None = None,
    ) -> FolderTransferResult:
        """Fetch many files, as `Downloader.download_folder` does."""
        addresses = {name: Address(given) for name, given in files.items()}
        del files
        crew, meter = AsyncCrew(self._http, self._streams), Meter(on_progress)
        task = self._folder(crew, addresses, self._target(folder, overwrite, keep_partial), meter, checksum)
        await crew.run(task.begin(dict.fromkeys(addresses)))
        meter.end()
        return task.outcome()
