"""Protocol of an engine that moves bytes in place of the HTTP client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from .azure import Stamp
from .ranges import Chunk
from .signed_url import SignedUrl
from .steps import Remote, Steps

FastResponse = tuple[Mapping[str, str], Sequence[memoryview]]
"""Headers, with names in lower case, and body of a response."""


class ChunkWriter(Protocol):
    """Destination of the bytes of a chunk.

    Attributes:
        chunk: The part of the file.
    """

    chunk: Chunk

    @property
    def etag(self) -> str | None:
        """Strong entity tag of the file, or None if it is unknown."""
        ...

    def start(self, status: int, headers: Mapping[str, str], /) -> bool:
        """Return whether the body of a response is wanted, by status and headers."""
        ...

    def write(self, data: memoryview, /) -> None:
        """Write the next bytes."""
        ...


class FastEngine(Protocol):
    """Engine for the bytes of a transfer; whatever it fails at is left to the HTTP client."""

    def put(self, remote: Remote, url: SignedUrl, path: Path, stamp: Stamp, *, overwrite: bool) -> bool:
        """Upload a small file, and return whether the upload succeeded."""
        ...

    def get(self, remote: Remote, url: SignedUrl, sink: ChunkWriter, /) -> Steps[None]:
        """Download the rest of a chunk, or a part of the rest."""
        ...

    def get_small(self, remote: Remote, url: SignedUrl, size: int, /) -> Steps[FastResponse | None]:
        """Download a file of a known size, or return None if the download fails."""
        ...
