"""Files in forms (multipart/form-data), by the client itself: streamed, and sent again whole or not at all."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from ...support.loopback import Asked, Caller, answer, serve
from ..python import run_python
from .conftest import MIB


@pytest.fixture
def caller(kind: str) -> Iterator[Caller]:
    made = Caller(kind)
    yield made
    made.end()


def test_replayed_file(caller: Caller, tmp_path: Path) -> None:
    """A file in a form is streamed, and complete in a retry."""
    data = bytes(range(256)) * 4096
    (tmp_path / "a.las").write_bytes(data)
    with serve(lambda number, _: answer(503 if number == 1 else 200, retry_after="0")) as server:
        for _ in range(2):
            with (tmp_path / "a.las").open("rb") as file:
                response = caller.request("PUT", server.url, files={"f": ("a.las", file)}, data={"n": "1"})
            assert response.status_code == 200
    boundaries = set()
    for asked in server.asked:
        boundary = re.fullmatch(r"multipart/form-data; boundary=(.+)", asked.headers["content-type"])
        assert boundary is not None
        boundaries.add(boundary[1])
        assert data in asked.body
        assert len(asked.body) == int(asked.headers["content-length"])
    assert len(server.asked) == 3
    assert len(boundaries) == 2, "a new one for each call"


def test_unseekable_file(caller: Caller) -> None:
    """A file that cannot be rewound is sent once."""

    class Pipe(io.RawIOBase):
        left = 10

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            size = min(self.left, len(buffer))
            buffer[:size] = b"x" * size
            self.left -= size
            return size

    with serve(lambda *_: answer(503, retry_after="0")) as server:
        response = caller.request("PUT", server.url, files={"f": ("a", Pipe())})
    assert (response.status_code, len(server.asked)) == (503, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="the system has to tell the most memory that it had")
def test_form_memory(kind: str, tmp_path: Path) -> None:
    """A large file in a form takes little memory."""
    with (tmp_path / "a").open("wb") as file:
        file.truncate(200 * MIB)
    program = """
import asyncio, sys
from pathlib import Path
import httpx
from tiepoint_core import AsyncHttpClient, HttpClient
kind, path = sys.argv[1:]
def count(request):
    return httpx.Response(200, text=str(sum(map(len, request.stream))))
async def acount(request):
    return httpx.Response(200, text=str(sum([len(part) async for part in request.stream])))
class Sink(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def handle_request(self, request): return count(request)
    async def handle_async_request(self, request): return await acount(request)
def send():
    with HttpClient(transport=Sink()) as client, open(path, "rb") as file:
        return client.post("https://example.com", files={"f": file})
async def asend():
    async with AsyncHttpClient(transport=Sink()) as client:
        with open(path, "rb") as file:
            return await client.post("https://example.com", files={"f": file})
response = send() if kind == "sync" else asyncio.run(asend())
peak = next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line)
print(response.text, peak)
"""
    done = run_python("-c", program, kind, str(tmp_path / "a"), environ={})
    assert (done.returncode, done.stderr) == (0, "")
    size, peak = map(int, done.stdout.split())
    assert 200 * MIB < size < 200 * MIB + 1000
    assert peak < 100 * 1024, "KiB"


def test_file_name_injection(caller: Caller) -> None:
    """File names cannot add headers."""
    with serve(lambda *_: answer(200)) as server:
        caller.request("POST", server.url, files={"f": ('a"\r\nX: y.txt', b"data")})
    asked: Asked = server.asked[0]
    assert b"\r\nX:" not in asked.body
    assert isinstance(httpx.Headers(asked.headers), httpx.Headers)
