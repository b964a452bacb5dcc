"""A server of small responses, under uvicorn. Each KEY of a path has a separate count and rate limit.

- ``/limited/KEY``: 20 requests per second; further requests get a 429 with ``Retry-After: 1``
- ``/dead/KEY``: always a 503
- ``/seen/KEY``: number of requests to the two kinds of paths above
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

from bench.programs.child import write_line

_RATE: Final = 20
_LATENCY: Final = 0.05
_NUMBERS: Final = list(range(1000))
_ITEM: Final = {"id": "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35", "state": "done", "progress": 100}
_BODY: Final = json.dumps({"items": [_ITEM] * 10, "next": None})
_JSON: Final = {"content-type": "application/json"}

_Answer = tuple[int, str, dict[str, str]]


class _Limits:
    """Rate limits by key, each of which also allows as many requests at once."""

    def __init__(self) -> None:
        self._states: dict[str, tuple[float, float]] = {}

    def allows(self, key: str) -> bool:
        now = time.monotonic()
        tokens, updated = self._states.get(key, (_RATE, now))
        tokens = min(_RATE, tokens + (now - updated) * _RATE)
        self._states[key] = (tokens - 1 if tokens >= 1 else tokens, now)
        return tokens >= 1


def small(_source: str, file: str = "") -> None:
    """Serve the paths above.

    Args:
        file: JSON with media type and body by path, or empty for none.
    """
    responses = json.loads(Path(file).read_bytes()) if file else {}
    seen: Counter[str] = Counter()
    limits = _Limits()

    def answer(path: str) -> _Answer:
        if responses:
            media_type, body = responses.get(path, ("", ""))
            return 200 if body else 404, body, {"content-type": media_type}
        _, kind, key = [*path.split("/", 2), "", ""][:3]
        if kind in ("limited", "dead"):
            seen[key] += 1
        match kind:
            case "limited" if not limits.allows(key):
                return 429, "{}", {**_JSON, "retry-after": "1"}
            case "dead":
                return 503, "{}", _JSON
            case "seen":
                return 200, str(seen[key]), _JSON
            case "page":
                return 200, _page(int(key)), _JSON
        return 200, _BODY, _JSON

    async def application(scope: dict[str, Any], _receive: object, send: Callable[[Any], Awaitable[None]]) -> None:
        if scope["path"].startswith("/page/"):
            await asyncio.sleep(_LATENCY)
        status, body, headers = answer(scope["path"])
        data = body.encode()
        fields = [(name.encode(), value.encode()) for name, value in headers.items()]
        fields.append((b"content-length", str(len(data)).encode()))
        await send({"type": "http.response.start", "status": status, "headers": fields})
        await send({"type": "http.response.body", "body": data})

    serve(application)


def _page(start: int) -> str:
    stop = start + 20
    following = str(stop) if stop < len(_NUMBERS) else None
    return json.dumps({"items": _NUMBERS[start:stop], "next": following, "total": len(_NUMBERS)})


def serve(application: Any) -> None:
    """Serve an ASGI application on a free port, and print the URL, until standard input ends."""
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        write_line(f"http://127.0.0.1:{listener.getsockname()[1]}")
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
