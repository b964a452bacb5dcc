"""The HTTP clients that are compared: what each is installed with, and the program that makes and uses it."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final

from attrs import frozen

from bench.environments import Environment, environment, run
from bench.rounds import Process

__all__ = ["Client", "RuntimeStand", "program"]

_SCRIPT: Final = Path(__file__).with_name("runtime_child.py")


class Client(StrEnum):
    """What is compared. The values are names for people."""

    HTTPX = "httpx"
    HTTPX_KEPT = "httpx, 100 connections kept"
    """Its default keeps 20: with more tasks it opens connections all the time."""
    HTTPX_CONTEXT = "httpx, one TLS context"
    """As one has to write it by hand to make many clients."""
    OURS = "Tiepoint"
    OURS_HTTPCORE = 'Tiepoint, engine="httpcore"'
    RETRIES = "httpx-retries"
    REQUESTS = "requests, urllib3's Retry"
    AIOHTTP = "aiohttp"


@frozen
class RuntimeStand:
    """What is measured, installed.

    Attributes:
        core: The folder with a copy of our package.
        server: What runs the server.
        console: What ours needs, with click and rich.
        runtimes: What runs each client.
    """

    core: Path
    server: Environment
    console: Environment
    runtimes: Mapping[Client, Environment]

    @classmethod
    def install(cls, root: Path, cache: Path, work: Path) -> RuntimeStand:
        """Install the clients, each in an environment of its own; ours and plain httpx share one.

        Args:
            root: The repository.
            cache: Where the environments are kept.
            work: Where a copy of our package goes: the same for the whole run, whatever becomes of the tree meanwhile.

        Raises:
            BenchError: One cannot be installed.
        """
        source = root / "overlays" / "core"
        project = tomllib.loads((source / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        needs, httpx = project["dependencies"], "httpx>=0.28,<0.29"
        plain = environment(cache, "run-core", needs)
        core = work / "core"
        shutil.copytree(source / "src", core, ignore=shutil.ignore_patterns("__pycache__"))
        run([str(plain.python), "-I", "-m", "compileall", "-q", str(core)])
        retries = environment(cache, "run-httpx-retries", [httpx, "httpx-retries==0.6.0"])
        requests = environment(cache, "run-requests", ["requests==2.34.2", "urllib3==2.8.0"])
        return cls(
            core,
            server=environment(
                cache, "serve", ["uvicorn==0.54.0", "httptools>=0.7", "uvloop>=0.21; sys_platform != 'win32'"]
            ),
            console=environment(cache, "run-core-console", [*needs, "httpx[cli]"]),
            runtimes={
                Client.HTTPX: plain,
                Client.HTTPX_KEPT: plain,
                Client.HTTPX_CONTEXT: plain,
                Client.OURS: plain,
                Client.OURS_HTTPCORE: plain,
                Client.RETRIES: retries,
                Client.REQUESTS: requests,
                Client.AIOHTTP: environment(cache, "run-aiohttp", ["aiohttp==3.14.5"]),
            },
        )

    def process(self, client: Client, program: str, script: Path = _SCRIPT) -> Process:
        """A process that runs a program with a client."""
        folders = (self.core,) if client in (Client.OURS, Client.OURS_HTTPCORE) else ()
        return Process(self.runtimes[client], folders, program, script)

    def imports(self, program: str) -> Process:
        """A process that imports what a program says."""
        return Process(self.runtimes[Client.OURS], (self.core,), program)

    def console_process(self, program: str) -> Process:
        """A process that tells what of click and rich a program imports."""
        return Process(self.console, (self.core,), program, _SCRIPT)


_ANSWER: Final = "return answer.status_code, answer.content"
_CALL: Final = f"""\
def call(client, path):
    answer = client.get(path)
    {_ANSWER}"""
_ACALL: Final = f"""\
async def call(client, path):
    answer = await client.get(path)
    {_ANSWER}"""


def program(client: Client, address: str = "http://127.0.0.1:1", *, tasks: bool = False, backoff: float = 0.5) -> str:
    """The program of a client. All that retry make five attempts at most.

    Args:
        client: The client.
        address: Where the server is.
        tasks: Whether it is for tasks.
        backoff: Seconds that the waits between attempts begin with.
    """
    kind, call = ("Async", _ACALL) if tasks else ("", _CALL)
    httpx = f"import httpx\ndef make(): return httpx.{kind}Client(base_url={address!r}"
    match client:
        case Client.HTTPX:
            return f"{httpx})\n{call}"
        case Client.HTTPX_KEPT:
            limits = "httpx.Limits(max_connections=100, max_keepalive_connections=100)"
            return f"{httpx}, limits={limits})\n{call}"
        case Client.HTTPX_CONTEXT:
            made = "import httpx\ncontext = httpx.create_ssl_context()"
            return f"{made}\ndef make(): return httpx.{kind}Client(base_url={address!r}, verify=context)\n{call}"
        case Client.OURS | Client.OURS_HTTPCORE:
            engine = ", engine='httpcore'" if client == Client.OURS_HTTPCORE else ""
            made = f"{kind}HttpClient(base_url={address!r}, retries=RetryPolicy(backoff={backoff}){engine})"
            return f"from tiepoint_core import {kind}HttpClient, RetryPolicy\ndef make(): return {made}\n{call}"
        case Client.RETRIES:
            policy = f"retry = Retry(total=4, backoff_factor={backoff})"
            imports = f"from httpx_retries import Retry, RetryTransport\n{policy}\n"
            return f"{imports}{httpx}, transport=RetryTransport(retry=retry))\n{call}"
        case Client.REQUESTS:
            return f"""\
import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry
retry = Retry(total=4, backoff_factor={backoff}, status_forcelist=(429, 502, 503, 504), raise_on_status=False)
def make():
    session = requests.Session()
    session.mount({address!r}, HTTPAdapter(pool_maxsize=100, max_retries=retry))
    return session
def call(client, path):
    answer = client.get({address!r} + path)
    {_ANSWER}"""
        case Client.AIOHTTP:
            return f"""\
import aiohttp
def make(): return aiohttp.ClientSession({address!r})
async def call(client, path):
    async with client.get(path) as answer:
        return answer.status, await answer.read()"""
