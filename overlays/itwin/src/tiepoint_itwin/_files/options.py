"""Options of transfers."""

from __future__ import annotations

from typing import Literal, TypedDict

from tiepoint_core import ClientOptions


class TransferOptions(TypedDict, total=False):
    """Options of transfers; `tiepoint_core.BlobContainer` describes them in full.

    Attributes:
        streams: Number of concurrent requests. Defaults to 8.
        block_size: Size of the blocks of a large file, in bytes.
        engine: `obstore` is faster with many small files, and needs the extra `tiepoint-core[fast]`.
    """

    streams: int
    block_size: int
    engine: Literal["httpx", "obstore"]


class ContainerOptions(TransferOptions, ClientOptions, total=False):
    """Options of transfers, and of the connections to a container."""
