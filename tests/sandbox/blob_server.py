"""The blob service on a port of this machine."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from tiepoint_sandbox._blobs import BlobService
from tiepoint_sandbox._clock import Clock

__all__ = ["running_blobs"]


@contextmanager
def running_blobs(clock: Clock) -> Iterator[BlobService]:
    """Run it until the end of the ``with`` block."""
    service = BlobService(clock)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        service.origin = f"http://127.0.0.1:{listening.getsockname()[1]}"
        server = uvicorn.Server(uvicorn.Config(service, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            while not server.started:
                time.sleep(0.005)
            yield service
        finally:
            server.should_exit = True
            thread.join()
