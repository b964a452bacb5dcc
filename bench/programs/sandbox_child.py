"""Start of a sandbox, and load on a server."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import time
from collections.abc import Iterator

from bench.programs.child import asked, execute

_CONNECTIONS = 16


def start(source: str) -> dict[str, float]:
    """Return the seconds of a program that imports and starts ``sandbox``, and the seconds to stop the sandbox."""
    began = time.perf_counter()
    names = execute(source)
    started = time.perf_counter()
    names["sandbox"].stop()
    return {"start": started - began, "stop": time.perf_counter() - started}


def load(_source: str) -> Iterator[object]:
    """Yield requests per second, the busy share of this process, and the last response.

    A line has the base URL, the method, the path, the body, and the number of requests.
    """
    # uvloop leaves the load more time, and does not exist on Windows.
    runner = importlib.import_module("uvloop" if importlib.util.find_spec("uvloop") else "asyncio")
    for url, method, path, body, count in asked():
        yield runner.run(_load(url, method, path, body, count))


async def _load(url: str, method: str, path: str, body: str, count: int) -> object:
    host, _, port = url.removeprefix("http://").partition(":")
    headers = {"host": f"{host}:{port}", "accept": "*/*", "user-agent": "load", "api_key": "sandbox-ApiKey"}
    if body:
        headers |= {"content-type": "application/json", "content-length": str(len(body))}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    request = f"{method} {path} HTTP/1.1\r\n{lines}\r\n{body}".encode()
    remaining = iter(range(count))

    async def connection() -> bytes:
        response = b""
        reader, writer = await asyncio.open_connection(host, int(port))
        for _ in remaining:
            writer.write(request)
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            if not head.startswith(b"http/1.1 200 "):
                raise SystemExit(f"{method} {path}: {head.decode()}")
            response = await reader.readexactly(int(head.partition(b"content-length: ")[2].partition(b"\r")[0]))
        writer.close()
        return response

    clock, processor = time.perf_counter(), time.process_time()
    responses = await asyncio.gather(*(connection() for _ in range(min(_CONNECTIONS, count))))
    seconds = time.perf_counter() - clock
    busy = (time.process_time() - processor) / seconds
    return {"rate": count / seconds, "busy": busy, "response": responses[0].decode()}
