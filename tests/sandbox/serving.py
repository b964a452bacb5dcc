"""An application on a port of this machine, served as a sandbox serves its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from starlette.types import ASGIApp
from tiepoint_sandbox._server.uvicorn import Server

__all__ = ["served"]


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """Serve it until the end of the ``with`` block, and give its address."""
    server = Server([("app", app)], port=0, tls=None)
    try:
        yield server.start()["app"]
    finally:
        server.stop()
