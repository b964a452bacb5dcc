"""Files to a service and from it: streamed, several at a time, gone on with after an interruption."""

from __future__ import annotations

from .azure import Blob
from .container import AsyncBlobContainer, BlobContainer
from .downloader import AsyncDownloader, Downloader
from .progress import FolderTransferResult, Progress, TransferResult

__all__ = [
    "AsyncBlobContainer",
    "AsyncDownloader",
    "Blob",
    "BlobContainer",
    "Downloader",
    "FolderTransferResult",
    "Progress",
    "TransferResult",
]
