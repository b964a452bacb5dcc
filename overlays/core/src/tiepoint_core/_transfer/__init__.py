"""Files to a service and from it: streamed, several at a time, gone on with after an interruption."""

from __future__ import annotations

from ._azure import Blob
from ._container import AsyncBlobContainer, BlobContainer
from ._downloader import AsyncDownloader, Downloader
from ._progress import Progress, Transferred, TransferredFolder

__all__ = [
    "AsyncBlobContainer",
    "AsyncDownloader",
    "Blob",
    "BlobContainer",
    "Downloader",
    "Progress",
    "Transferred",
    "TransferredFolder",
]
