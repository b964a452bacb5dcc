"""The sandbox's blob service on a loopback port."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tiepoint_sandbox._blobs import BlobService
from tiepoint_sandbox._clock import Clock

from .asgi_server import served


@contextmanager
def running_blobs(clock: Clock) -> Iterator[BlobService]:
    """Run the blob service until the end of the ``with`` block."""
    service = BlobService(clock)
    with served(service) as service.origin:
        yield service
