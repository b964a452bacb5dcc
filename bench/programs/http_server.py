"""A server of small responses, under uvicorn. Each KEY of a path has a separate count and rate limit.

- ``/limited/KEY``: 20 requests per second; further requests get a 429 with ``Retry-After: 1``
- ``/dead/KEY``: always a 503
- ``/seen/KEY``: number of requests to the two paths above
- ``/page/START``: after 50 ms, a page of a list of 1,000 numbers in 50 pages
- paths of a file: a predefined response
- other paths: the same small JSON, or a 404 if there is a file
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import uvicorn

from bench.programs.child import say

_RATE: Final = 20
_ITEM: Final = {"id": "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35", "state": "done", "progress": 100}
_BODY: Final = json.dumps({"items": [_ITEM] * 10, "next": None}).encode()
_LATENCY: Final = 0.05
_LIST: Final = list(range(1000))
_PAGE: Final = 20

_Headers = dict[str, str]
_Answer = tuple[int, bytes, _Headers]


class _Limit:
    """A rate limit, which also allows as many requests at once."""

    def __init__(self) -> None:
        self._tokens = float(_RATE)
        self._updated = time.monotonic()

    def allows(self) -> bool:
        now = time.monotonic()
        self._tokens = min(_RATE, self._tokens + (now - self._updated) * _RATE)
        self._updated = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


class _Application:
    def __init__(self, responses: dict[str, tuple[str, str]]) -> None:
        self._responses = responses
        self._seen: Counter[str] = Counter()
        self._limits: dict[str, _Limit] = {}

    async def __call__(
        self, scope: dict[str, Any], _receive: object, send: Callable[[dict[str, Any]], Awaitable[None]]
    ) -> None:
        if scope["path"].startswith("/page/"):
            await asyncio.sleep(_LATENCY)
        status, body, more = self._answer(scope["path"])
        headers = {"content-type": "application/json", "content-length": str(len(body)), **more}
        encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": status, "headers": encoded})
        await send({"type": "http.response.body", "body": body})

    def _answer(self, path: str) -> _Answer:
        if self._responses:
            if path not in self._responses:
                return 404, b"{}", {}
            media_type, body = self._responses[path]
            return 200, body.encode(), {"content-type": media_type}
        _, kind, key = [*path.split("/", 2), "", ""][:3]
        match kind:
            case "limited":
                self._seen[key] += 1
                if self._limits.setdefault(key, _Limit()).allows():
                    return 200, _BODY, {}
                return 429, b"{}", {"retry-after": "1"}
            case "dead":
                self._seen[key] += 1
                return 503, b"{}", {}
            case "seen":
                return 200, str(self._seen[key]).encode(), {}
            case "page":
                return 200, _page(int(key)), {}
        return 200, _BODY, {}


def _page(start: int) -> bytes:
    stop = start + _PAGE
    following = str(stop) if stop < len(_LIST) else None
    return json.dumps({"items": _LIST[start:stop], "next": following, "total": len(_LIST)}).encode()


def small(_source: str, file: str = "") -> None:
    """Serve the paths above.

    Args:
        file: JSON with media type and body by path, or empty for none.
    """
    serve(_Application(json.loads(Path(file).read_bytes()) if file else {}))


def serve(application: Any) -> None:
    """Serve an ASGI application on a free port, and print the URL, until standard input ends."""
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        say(f"http://127.0.0.1:{listener.getsockname()[1]}")
        config = uvicorn.Config(
            application,
            log_level="critical",
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            backlog=512,
            timeout_keep_alive=60,  # a client that waits for its turn keeps its connections
        )
        uvicorn.Server(config).run(sockets=[listener])
