"""A server on the loopback interface, in a process of its own: ``python -I server.py FILE``.

FILE is JSON: of each path its media type and its body. A path that is not there gets a 404, so that a client that asks
for something else than the others is found out. The first line printed is the port.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

__all__ = ["main"]


class _Connection(asyncio.Protocol):
    """Answers one GET request after the other; requests have no bodies here."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            target = head.split(b" ", 2)[1].partition(b"?")[0]
            if isinstance(self._transport, asyncio.WriteTransport):
                self._transport.write(self._answers.get(target, _answer(404, "text/plain", f"no {target!r}")))


def _answer(status: int, media_type: str, body: str) -> bytes:
    data = body.encode()
    head = f"HTTP/1.1 {status} -\r\nContent-Type: {media_type}\r\nContent-Length: {len(data)}\r\n\r\n"
    return head.encode() + data


async def main(file: Path) -> None:
    """Serve until the process is ended."""
    given = json.loads(file.read_bytes())
    answers = {path.encode(): _answer(200, *one) for path, one in given.items()}
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(answers), "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
