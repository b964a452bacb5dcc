"""Blob containers, as Azure's documentation names them."""

from __future__ import annotations

from ._clock import Clock

__all__ = ["BlobService"]


class BlobService:
    """To be written."""

    def __init__(self, clock: Clock) -> None:
        self.origin = "http://127.0.0.1:0"
        self._clock = clock

    def container(self, name: str) -> None:
        """Make it, if it is not there."""

    def address(self, container: str, *, permissions: str = "rl", lifetime: float = 3600.0) -> str:
        """The container's address with a signature in its query."""
        return f"{self.origin}/{container}?sr=c&sp={permissions}&sig=x"
