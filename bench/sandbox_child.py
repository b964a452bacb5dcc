"""The process that measures: ``python -I sandbox_child.py KIND FOLDERS PROGRAM``. What it prints is JSON, a line each.

start: by the clock the seconds that PROGRAM takes, imports included, which makes and starts `sandbox`; and what it
    takes to stop that
load: for each line that it reads, an address, a method, a path, a body, and how many requests, as JSON: requests a
    second by 16 connections that are kept, the share of that time in which this process itself was busy, and the last
    answer
"""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False  # as type checkers know it, without importing typing
if TYPE_CHECKING:
    from typing import Any

_CONNECTIONS = 16


def _start(program: str) -> object:
    code = compile(program, "program", "exec")
    names: dict[str, Any] = {}
    began = time.perf_counter()
    exec(code, names)  # noqa: S102  # ours, from bench/sandbox.py
    started = time.perf_counter()
    names["sandbox"].stop()
    return {"start": started - began, "stop": time.perf_counter() - started}


def _load(line: str) -> object:
    import asyncio
    import importlib.util
    import json

    # uvloop leaves the load more time, and is not for Windows.
    run = importlib.import_module("uvloop" if importlib.util.find_spec("uvloop") else "asyncio").run
    address, method, path, body, number = json.loads(line)
    host, _, port = address.removeprefix("http://").partition(":")
    head = {"host": f"{host}:{port}", "accept": "*/*", "user-agent": "load", "api_key": "sandbox-ApiKey"}
    if body:
        head |= {"content-type": "application/json", "content-length": str(len(body))}
    fields = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    request = f"{method} {path} HTTP/1.1\r\n{fields}\r\n{body}".encode()
    left = iter(range(number))

    async def connection() -> bytes:
        answer = b""
        reader, writer = await asyncio.open_connection(host, int(port))
        for _ in left:
            writer.write(request)
            lines = (await reader.readuntil(b"\r\n\r\n")).lower()
            if not lines.startswith(b"http/1.1 200 "):
                raise SystemExit(f"{method} {path}: {lines.decode()}")
            answer = await reader.readexactly(int(lines.partition(b"content-length: ")[2].partition(b"\r")[0]))
        writer.close()
        return answer

    async def all_of_them() -> object:
        clock, processor = time.perf_counter(), time.process_time()
        answers = await asyncio.gather(*(connection() for _ in range(min(_CONNECTIONS, number))))
        seconds = time.perf_counter() - clock
        busy = (time.process_time() - processor) / seconds
        return {"rate": number / seconds, "busy": busy, "answer": answers[0].decode()}

    return run(all_of_them())


def main() -> None:
    """Do what the arguments say."""
    kind, folders, program = sys.argv[1:]
    sys.path[:0] = filter(None, folders.split("\n"))
    if kind == "start":
        _say(_start(program))
    else:
        for line in sys.stdin:
            _say(_load(line))


def _say(found: object) -> None:
    import json

    sys.stdout.write(f"{json.dumps(found)}\n")
    sys.stdout.flush()


main()
