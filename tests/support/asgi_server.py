"""ASGI applications on a loopback port, served by the sandbox's own server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from starlette.types import ASGIApp
from tiepoint_sandbox._server.uvicorn import Server


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """Serve an application until the end of the ``with`` block, and yield its URL."""
    server = Server([("app", app)], port=0, tls=None)
    try:
        yield server.start()["app"]
    finally:
        server.stop()
