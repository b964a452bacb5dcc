"""HTTP clients: installation, and the program that makes and uses each client."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bench.context import Bench
from bench.processes import Process, shown

FAST_UVICORN: Final = ("httptools>=0.7", "uvloop>=0.21; sys_platform != 'win32'")
"""Parser and event loop of `uvicorn[standard]`."""


class Client(StrEnum):
    """Peers; the values are names for people."""

    HTTPX = "httpx"
    HTTPX_KEPT = "httpx, 100 connections kept"
    """By default httpx keeps 20 connections; with more tasks, it opens connections all the time."""
    HTTPX_CONTEXT = "httpx, one TLS context"
    """What a program must add to make many httpx clients."""
    OURS = "Tiepoint"
    OURS_HTTPCORE = 'Tiepoint, engine="httpcore"'
    RETRIES = "httpx-retries"
    REQUESTS = "requests, urllib3's Retry"
    AIOHTTP = "aiohttp"


_REQUIREMENTS: Final = {
    Client.RETRIES: ("httpx>=0.28,<0.29", "httpx-retries==0.6.0"),
    Client.REQUESTS: ("requests==2.34.2", "urllib3==2.8.0"),
    Client.AIOHTTP: ("aiohttp==3.14.5",),
}
_MAKE: Final = {
    Client.HTTPX: """\
import httpx
def make(): return httpx.{Async}Client(base_url={url!r})""",
    Client.HTTPX_KEPT: """\
import httpx
limits = httpx.Limits(max_connections=100, max_keepalive_connections=100)
def make(): return httpx.{Async}Client(base_url={url!r}, limits=limits)""",
    Client.HTTPX_CONTEXT: """\
import httpx
context = httpx.create_ssl_context()
def make(): return httpx.{Async}Client(base_url={url!r}, verify=context)""",
    Client.OURS: """\
from tiepoint_core import {Async}HttpClient, RetryPolicy
def make(): return {Async}HttpClient(base_url={url!r}, retries=RetryPolicy(backoff={backoff}))""",
    Client.OURS_HTTPCORE: """\
from tiepoint_core import {Async}HttpClient, RetryPolicy
retries = RetryPolicy(backoff={backoff})
def make(): return {Async}HttpClient(base_url={url!r}, retries=retries, engine='httpcore')""",
    Client.RETRIES: """\
import httpx
from httpx_retries import Retry, RetryTransport
retry = Retry(total=4, backoff_factor={backoff})
def make(): return httpx.{Async}Client(base_url={url!r}, transport=RetryTransport(retry=retry))""",
    Client.REQUESTS: """\
import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry
retry = Retry(total=4, backoff_factor={backoff}, status_forcelist=(429, 502, 503, 504), raise_on_status=False)
def make():
    session = requests.Session()
    session.mount({url!r}, HTTPAdapter(pool_maxsize=100, max_retries=retry))
    return session""",
    Client.AIOHTTP: """\
import aiohttp
def make(): return aiohttp.ClientSession({url!r})""",
}
_CALL: Final = """\
{async_}def call(client, path):
    response = {await_}client.get({path})
    return response.status_code, response.content"""
_AIOHTTP_CALL: Final = """\
async def call(client, path):
    async with client.get(path) as response:
        return response.status, await response.read()"""


def program(client: Client, url: str = "http://127.0.0.1:1", *, tasks: bool = False, backoff: float = 0.5) -> str:
    """Return a program with ``make`` and ``call`` for a client. Clients that retry make five attempts at most.

    Args:
        client: Client to use.
        url: URL of the server.
        tasks: Whether asyncio tasks make the calls, instead of threads. Defaults to False.
        backoff: Seconds of the first wait between attempts. Defaults to 0.5.
    """
    call = _AIOHTTP_CALL if client == Client.AIOHTTP else _CALL
    path = f"{url!r} + path" if client == Client.REQUESTS else "path"
    return fill(f"{_MAKE[client]}\n{call}", tasks=tasks, url=url, path=path, backoff=backoff)


def fill(text: str, *, tasks: bool, **values: object) -> str:
    """Return a program for asyncio tasks or for threads, with values in place of their names in braces."""
    prefixes = ("Async", "async ", "await ") if tasks else ("", "", "")
    return text.format(Async=prefixes[0], async_=prefixes[1], await_=prefixes[2], **values)


def process(bench: Bench, client: Client, source: str) -> Process:
    """Return a process that executes a program with a client.

    Raises:
        BenchError: If the client cannot be installed.
    """
    if client in _REQUIREMENTS:
        return Process(bench.environment(f"run-{client.name.lower()}", *_REQUIREMENTS[client]), source)
    ours = core_process(bench, source)
    # Plain httpx shares the environment of Tiepoint, without the package.
    return ours if client in (Client.OURS, Client.OURS_HTTPCORE) else Process(ours.environment, source)


def core_process(bench: Bench, source: str, *requirements: str, extra: str = "") -> Process:
    """Return a process that executes a program with a copy of `tiepoint_core`.

    Args:
        bench: Settings of the run.
        source: Program to execute.
        requirements: Requirements besides those of `tiepoint_core`.
        extra: Extra of `tiepoint_core` to install as well, or empty for none.
    """
    dependencies, extras = bench.project("overlays/core")
    environment = bench.environment("run-core", *dependencies, *extras.get(extra, ()), *requirements)
    return Process(environment, source, (bench.copy("core", "overlays/core/src", python=environment),))


def server(bench: Bench) -> Process:
    """Return a process that runs an ASGI application under uvicorn."""
    return Process(bench.environment("serve", "uvicorn==0.54.0", *FAST_UVICORN))


def versions(bench: Bench) -> str:
    """Return the versions of the clients and of the server."""
    environments = [process(bench, client, "").environment for client in Client]
    clients = shown("httpx httpcore httpcore2 httpx-retries requests urllib3 aiohttp", *environments)
    return f"HTTP clients: {clients}; the server: {shown('uvicorn httptools uvloop', server(bench).environment)}."
