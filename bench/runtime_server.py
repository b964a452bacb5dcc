"""A server for the measurements of the runtime, under uvicorn: ``python -I runtime_server.py``.

The first line printed is its port. It has these kinds of paths; each KEY has a count and a limit of its own.

/limited/KEY: 20 requests a second; what is more gets a 429 that asks for a second
/dead/KEY: always a 503
/seen/KEY: how many requests the two above got, a number
/page/START: after 50 ms the page that begins there, of a list of 1,000 numbers in 50 pages
all else: 200 and the same small JSON
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Final

import uvicorn

__all__ = ["main"]

_RATE: Final = 20
_ITEM: Final = {"id": "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35", "state": "done", "progress": 100}
_BODY: Final = json.dumps({"items": [_ITEM] * 10, "next": None}).encode()


_LATENCY: Final = 0.05
_LIST: Final = list(range(1000))
_PAGE: Final = 20


class _Bucket:
    """A limit of so many requests a second, of which as many can come at once."""

    def __init__(self) -> None:
        self._tokens = float(_RATE)
        self._at = time.monotonic()

    def take(self) -> bool:
        now = time.monotonic()
        self._tokens = min(_RATE, self._tokens + (now - self._at) * _RATE)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


class _Application:
    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        self._buckets: dict[str, _Bucket] = {}

    async def __call__(
        self, scope: dict[str, Any], _receive: object, send: Callable[[dict[str, Any]], Awaitable[None]]
    ) -> None:
        if scope["path"].startswith("/page/"):
            await asyncio.sleep(_LATENCY)
        status, body, more = self._answer(scope["path"])
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()), *more]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _answer(self, path: str) -> tuple[int, bytes, list[tuple[bytes, bytes]]]:
        _, kind, key = [*path.split("/", 2), "", ""][:3]
        match kind:
            case "limited":
                self._seen[key] += 1
                if self._buckets.setdefault(key, _Bucket()).take():
                    return 200, _BODY, []
                return 429, b"{}", [(b"retry-after", b"1")]
            case "dead":
                self._seen[key] += 1
                return 503, b"{}", []
            case "seen":
                return 200, str(self._seen[key]).encode(), []
            case "page":
                return 200, _page(int(key)), []
        return 200, _BODY, []


def _page(start: int) -> bytes:
    stop = start + _PAGE
    following = str(stop) if stop < len(_LIST) else None
    return json.dumps({"items": _LIST[start:stop], "next": following, "total": len(_LIST)}).encode()


def main() -> None:
    """Serve until the process is ended."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        sys.stdout.write(f"{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        config = uvicorn.Config(
            _Application(),
            log_level="warning",
            access_log=False,
            lifespan="off",
            backlog=512,
            timeout_keep_alive=60,  # a client that waits for its turn keeps its connections
        )
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
