"""A long list from a service on loopback that revokes tokens, cuts pages and limits the rate."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from tiepoint_core import (
    AsyncHttpClient,
    AsyncPager,
    HttpClient,
    OffsetPaging,
    Pager,
    PageResult,
    TokenPaging,
    TokenSource,
)

from ...support.loopback import Asked, answer, serve
from ..python import run_python
from ..reliability import Figure

COUNT = 5000
EACH = 100


class Service:
    """Gives 5,000 numbers by token or by offset."""

    def __init__(self, *, calm: bool = False) -> None:
        self.good = "t0"
        self.lock = threading.Lock()
        self.calm = calm
        self.troubles = {"cut": 0, "limited": 0, "revoked": 0}
        self.struck: set[int] = set()

    def __call__(self, _: int, asked: Asked) -> bytes:
        query = parse_qs(urlsplit(asked.path).query)
        start = int(query.get("token", query.get("skip", ["0"]))[0])
        with self.lock:
            if start in (1000, 3000) and self.good < f"t{start}" and not self.calm:
                self.good = f"t{start}"
                self.troubles["revoked"] += 1
            if asked.headers.get("authorization") != f"Bearer {self.good}":
                return answer(401)
            fresh = start not in self.struck and not self.calm
            self.struck.add(start)
            if fresh and start in (1500, 4000, 4100):
                self.troubles["limited"] += 1
                return answer(429, retry_after_ms="30")
        end = min(start + EACH, COUNT)
        page = {"items": list(range(start, end)), "next": str(end) if end < COUNT else None, "total": COUNT}
        response = answer(200, json.dumps(page).encode())
        if fresh and start == 2000:
            self.troubles["cut"] += 1
            return response[:-50].replace(b"content-type", b"connection: close\r\ncontent-type")
        return response


def page_result(body: Any) -> PageResult[int]:
    return PageResult(items=body["items"], next=body["next"], total=body["total"])


def read(kind: Any, name: str, prefetch: int, url: str, auth: TokenSource) -> list[int]:
    with HttpClient(base_url=url, auth=auth) as client:

        def fetch(position: Any, _: int | None) -> PageResult[int]:
            return page_result(client.get("/", params={name: position} if position else {}).json())

        return Pager(fetch, kind, prefetch=prefetch).to_list()


async def aread(kind: Any, name: str, prefetch: int, url: str, auth: TokenSource) -> list[int]:
    async with AsyncHttpClient(base_url=url, auth=auth) as client:

        async def fetch(position: Any, _: int | None) -> PageResult[int]:
            return page_result((await client.get("/", params={name: position} if position else {})).json())

        return await AsyncPager(fetch, kind, prefetch=prefetch).to_list()


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("kind", "name", "prefetch"), [(TokenPaging(), "token", 1), (OffsetPaging(), "skip", 8)], ids=["token", "offset"]
)
def test_all_items(kind: Any, name: str, prefetch: int, is_async: bool, figure: Figure) -> None:
    """Threads and tasks get all items once and in order, despite faults."""
    service = Service()
    auth = TokenSource(lambda: service.good)
    with serve(service) as server:
        arguments = (kind, name, prefetch, server.url, auth)
        items = asyncio.run(aread(*arguments)) if is_async else read(*arguments)
    assert items == list(range(COUNT))
    assert service.troubles == {"cut": 1, "limited": 3, "revoked": 2}
    figure("pages", f"{len(items):,}")


READER = """
import os, signal, sys
from tiepoint_core import HttpClient, PageResult, Pager, TokenPaging, TokenSource
url, start, kill_after = sys.argv[1], sys.argv[2] or None, int(sys.argv[3])
seen = 0
with HttpClient(base_url=url, auth=TokenSource(lambda: "t0")) as client:
    def fetch(token, size):
        body = client.get("/", params={"token": token} if token else {}).json()
        return PageResult(items=body["items"], next=body["next"])
    for page in Pager(fetch, TokenPaging(), start=start).pages():
        for item in page.items:
            print(item, flush=True)
            seen += 1
            if seen == kill_after:
                os.kill(os.getpid(), signal.SIGKILL)
        print("saved", page.resume_token, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_process(tmp_path: Path, figure: Figure) -> None:
    """After a kill, another process resumes from the saved token."""

    def run(start: str, kill_after: int) -> tuple[int, list[int], str]:
        done = run_python("-c", READER, server.url, start, str(kill_after), cwd=tmp_path)
        lines = done.stdout.splitlines()
        saved = [line.split()[1] for line in lines if line.startswith("saved")]
        return done.returncode, [int(line) for line in lines if line.isdecimal()], saved[-1]

    with serve(Service(calm=True)) as server:
        status, before, token = run("", 3050)
        assert (status, len(before), token) == (-signal.SIGKILL, 3050, "3000")
        status, after, token = run(token, 0)
    assert (status, token) == (0, "None")
    assert before[:3000] + after == list(range(COUNT))
    figure("resumed", f"{len(before[:3000] + after):,}")
