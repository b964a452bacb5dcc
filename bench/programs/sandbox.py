"""The sandbox and a bare application as servers of 3dverse's users, and load on them."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import sys
import time
import uuid
from collections.abc import Iterator

from bench.programs.child import execute, read_lines, write_line

_CONNECTIONS = 16


def serve(source: str) -> None:
    """Serve the ``sandbox`` of a program until standard input ends."""
    sandbox = execute(source)["sandbox"]
    write_line(sandbox.base_url.partition("/app")[0])
    sys.stdin.read()
    sandbox.stop()


def bare(_source: str) -> None:
    """Serve a Starlette application of minimal length, which validates nothing, with the options of the sandbox."""
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    from bench.programs.http_server import serve

    users: dict[str, dict[str, str]] = {}

    async def list_users(request: Request) -> JSONResponse:
        return JSONResponse(list(users.values())[: int(request.query_params["limit"])])

    async def get(request: Request) -> JSONResponse:
        return JSONResponse(users[request.path_params["user_id"]])

    async def create(request: Request) -> JSONResponse:
        body = await request.json()
        key = str(uuid.uuid4())
        users[key] = {"user_id": key, "username": body["username"], "registered_at": "2026-03-02T08:15:00Z"}
        return JSONResponse(users[key])

    path = "/app/v1/users"
    routes = [Route(path, list_users), Route(path, create, methods=["POST"]), Route(f"{path}/{{user_id}}", get)]
    serve(Starlette(routes=routes))


def load(_source: str) -> Iterator[object]:
    """Yield requests per second, the busy share of this process, and the last response.

    A line has the base URL, the method, the path, the body, and the number of requests.
    """
    # uvloop leaves the load more time, and does not exist on Windows.
    runner = importlib.import_module("uvloop" if importlib.util.find_spec("uvloop") else "asyncio")
    for url, method, path, body, count in read_lines():
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
