"""What callers see of the faults that `docs/reliability.md` lists, on real sockets."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import json
import os
import select
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from tiepoint_core._error_from_response import error_from_response
from tiepoint_core._errors import (
    ConfigError,
    ConnectionLost,
    HttpError,
    RateLimited,
    ResponseTooLarge,
    ServerError,
    Timeout,
    TooManyRedirects,
    TransportError,
    UntrustedLink,
)
from tiepoint_core._http.client import AsyncHttpClient, HttpClient
from tiepoint_core._http.retry import RetryPolicy
from tiepoint_core._http.throttle import RateLimitGate, Throttle
from tiepoint_core._origins import trusted_link

from ...support.loopback import Asked, Caller, Server, answer, serve
from ..reliability import Figure
from .bodies import Pipe

Calls = Callable[..., Caller]
CANARY = "canary-4711"


class Bucket:
    """A rate limit of so many requests a second."""

    def __init__(self, rate: float) -> None:
        self._rate, self._tokens, self._at = rate, rate, time.monotonic()
        self._lock = threading.Lock()
        self.seen = 0

    def __call__(self, _number: int, _asked: Asked) -> bytes:
        with self._lock:
            self.seen += 1
            now = time.monotonic()
            self._tokens = min(self._rate, self._tokens + (now - self._at) * self._rate)
            self._at = now
            if self._tokens < 1:
                return answer(429, retry_after="1")
            self._tokens -= 1
            return answer(200)


@pytest.mark.sides("sync")
def test_fault_12_threads(figure: Figure) -> None:
    """32 threads at a rate-limited service all succeed."""
    bucket = Bucket(20)
    with serve(bucket) as server, HttpClient(base_url=server.url) as client, ThreadPoolExecutor(32) as pool:
        statuses = list(pool.map(lambda _: client.get("/").status_code, range(160)))
    assert statuses == [200] * 160
    assert bucket.seen <= 160 * 1.3
    figure("storm", "held")


@pytest.mark.sides("async")
def test_fault_12_tasks(figure: Figure) -> None:
    """32 tasks at a rate-limited service all succeed."""
    bucket = Bucket(20)

    async def work(url: str) -> list[int]:
        left, statuses = iter(range(160)), []
        async with AsyncHttpClient(base_url=url) as client:

            async def worker() -> None:
                for _ in left:
                    statuses.append((await client.get("/")).status_code)

            await asyncio.gather(*(worker() for _ in range(32)))
        return statuses

    with serve(bucket) as server:
        statuses = asyncio.run(work(server.url))
    assert statuses == [200] * 160
    assert bucket.seen <= 160 * 1.3
    figure("storm", "held")


def test_fault_13_ten_years(calls: Calls) -> None:
    """A wait of ten years is RateLimited at once."""
    with serve(lambda *_: answer(429, retry_after="315360000")) as server:
        caller = calls(base_url=server.url)
        response = caller.request("GET", "/")
        assert len(server.asked) == 1
    error = error_from_response(response)
    assert isinstance(error, RateLimited)
    assert error.retry_after == 315_360_000
    assert caller.slept == []


@pytest.mark.parametrize("value", ["-5", "nan", "junk", "Thu, 01 Jan 1970 00:00:00 GMT", "1e999"])
def test_fault_14_invalid(calls: Calls, value: str) -> None:
    """An invalid Retry-After is ignored."""
    with serve(lambda number, _: answer(429 if number < 3 else 200, retry_after=value)) as server:
        # The gate and the client share a clock, which the recorded waits move.
        caller: Caller
        throttle = Throttle(gate=RateLimitGate(clock=lambda: caller.clock()))
        caller = calls(base_url=server.url, throttle=throttle)
        assert caller.request("POST", "/", content=b"x").status_code == 200


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def test_fault_15_late_service(calls: Calls) -> None:
    """Any method is retried until the service accepts connections."""
    port = free_port()
    running: list[Any] = []

    def start_at_the_second_wait(caller: Caller) -> Callable[[float], None]:
        def wait(seconds: float) -> None:
            caller.slept.append(seconds)
            if len(caller.slept) == 2:
                running.append(serve(lambda *_: answer(200), port=port))
                running[0].__enter__()

        return wait

    caller = calls(base_url=f"http://127.0.0.1:{port}")
    caller._sleep = start_at_the_second_wait(caller)  # type: ignore[method-assign, assignment]
    if isinstance(caller.client, HttpClient):
        caller.client._sleep = caller._sleep
    try:
        response = caller.request("POST", "/", content=b"x")
    finally:
        caller.close()
        for each in running:
            each.__exit__(None, None, None)
    assert response.status_code == 200
    assert response.extensions["attempts"] == 3


def test_fault_15_no_service(calls: Calls) -> None:
    """Refused connections end as ConnectionLost with the outcome "not sent"."""
    port = free_port()
    caller = calls(base_url=f"http://127.0.0.1:{port}")
    with pytest.raises(ConnectionLost) as caught:
        caller.request("POST", f"/x?sig={CANARY}", content=b"x", extensions={"operation": "make_it"})
    assert caught.value.outcome == "not sent"
    assert caught.value.attempts == 5
    assert caught.value.operation == "make_it"
    assert caught.value.__context__ is None
    assert CANARY not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize(
    ("more", "sent"),
    [({}, 1), ({"headers": {"Idempotency-Key": "k"}}, 5), ({"extensions": {"idempotent": True}}, 5)],
)
def test_fault_16_post(calls: Calls, more: dict[str, Any], sent: int) -> None:
    """A POST whose connection breaks after the body is sent once."""
    with serve(lambda *_: None) as server:
        caller = calls(base_url=server.url)
        with pytest.raises(ConnectionLost) as caught:
            caller.request("POST", "/", content=b"x" * 1000, **more)
        assert len(server.asked) == sent
    assert caught.value.outcome == "unknown"


def test_fault_17_closed(calls: Calls) -> None:
    """A connection that the service closed is replaced."""
    with serve(lambda *_: answer(200), cut=True) as server:
        caller = calls(base_url=server.url)
        first = caller.request("GET", "/")
        # Until the end of the stream has arrived, so that this is the idle case and no race.
        sent_on = first.extensions["network_stream"].get_extra_info("socket")
        assert sent_on.fileno() < 0 or select.select([sent_on], [], [], 5)[0]
        again = caller.request("POST", "/", content=b"x")
        assert again.status_code == 200
        assert again.extensions["attempts"] == 1
        assert len(server.asked) == 2


def test_fault_17_closing(calls: Calls) -> None:
    """A request on a connection that closes meanwhile is sent again."""
    with serve(lambda number, _: answer(200) if number != 2 else None) as server:
        caller = calls(base_url=server.url)
        caller.request("GET", "/")
        response = caller.request("GET", "/")
        assert response.status_code == 200
        assert response.extensions["attempts"] == 2


CUT = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n" + b'{"a": [1, '
CUT_CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n" + b'{"a": [1, ' + b"\r\n"
CUTS = pytest.mark.parametrize("cut", [CUT, CUT_CHUNKED], ids=["length", "chunked"])


@CUTS
def test_fault_18_retry(calls: Calls, cut: bytes) -> None:
    """An interrupted body is requested again."""
    with serve(lambda number, _: cut if number < 3 else answer(200, b'{"a": 1}'), cut=True) as server:
        response = calls(base_url=server.url).request("GET", "/")
    assert response.json() == {"a": 1}
    assert response.extensions["attempts"] == 3


@CUTS
def test_fault_18_always(calls: Calls, cut: bytes) -> None:
    """A body that is always interrupted ends as ConnectionLost."""
    with serve(lambda *_: cut, cut=True) as server:
        with pytest.raises(ConnectionLost) as caught:
            calls(base_url=server.url).request("GET", "/")
        assert len(server.asked) == 5
    assert caught.value.outcome == "unknown"


def test_fault_18_stream(calls: Calls) -> None:
    """An interrupted stream raises Tiepoint's error."""
    with serve(lambda *_: CUT, cut=True) as server, pytest.raises(ConnectionLost):
        calls(base_url=server.url).stream("GET", "/")


def test_fault_19_calls(calls: Calls, figure: Figure) -> None:
    """A service that is down gets few retries."""
    with serve(lambda *_: answer(503)) as server:
        caller = calls(base_url=server.url)
        assert {caller.request("GET", "/").status_code for _ in range(40)} == {503}
        assert len(server.asked) <= 40 * 1.6
        figure("dead", f"{len(server.asked) / 40:.2f} one after the other")


NO_WAIT = RetryPolicy(backoff=0.0)


@pytest.mark.sides("sync")
def test_fault_19_threads(figure: Figure) -> None:
    """A service that is down gets few retries of 40 threads."""
    with (
        serve(lambda *_: answer(503)) as server,
        HttpClient(base_url=server.url, retries=NO_WAIT) as client,
        ThreadPoolExecutor(40) as pool,
    ):
        assert {each.status_code for each in pool.map(lambda _: client.get("/"), range(40))} == {503}
        assert len(server.asked) <= 40 * 1.6
        figure("dead", f"{len(server.asked) / 40:.2f} at once")


@pytest.mark.sides("async")
def test_fault_19_tasks(figure: Figure) -> None:
    """A service that is down gets few retries of 40 tasks."""

    async def run(url: str) -> set[int]:
        async with AsyncHttpClient(base_url=url, retries=NO_WAIT) as client:
            return {each.status_code for each in await asyncio.gather(*(client.get("/") for _ in range(40)))}

    with serve(lambda *_: answer(503)) as server:
        assert asyncio.run(run(server.url)) == {503}
        assert len(server.asked) <= 40 * 1.6
        figure("dead", f"{len(server.asked) / 40:.2f} at once")


def generated() -> Iterator[bytes]:
    yield b"a" * 1000
    yield b"b" * 1000


async def agenerated() -> Any:
    for part in generated():
        yield part


@pytest.mark.parametrize("length", [{}, {"content-length": "2000"}], ids=["chunked", "length"])
def test_fault_20_generator(calls: Calls, length: dict[str, str]) -> None:
    """A body that cannot be replayed is not sent again."""
    with serve(lambda number, _: answer(503 if number == 1 else 200)) as server:
        caller = calls(base_url=server.url)
        body = generated() if isinstance(caller.client, HttpClient) else agenerated()
        response = caller.request("PUT", "/", content=body, headers=length)
        assert [len(each.body) for each in server.asked] == [2000]
    assert response.status_code == 503
    assert "cannot be sent again" in response.extensions["gave_up"]
    assert isinstance(error_from_response(response), ServerError)


@pytest.mark.parametrize("make", [lambda: iter([b"a" * 1000, b"b" * 1000]), lambda: Pipe(b"c" * 2000)])
@pytest.mark.sides("sync")
def test_fault_20_pipe(make: Callable[[], Any]) -> None:
    """An iterator or pipe is never sent empty."""
    with serve(lambda number, _: answer(503 if number == 1 else 200)) as server:
        with HttpClient(base_url=server.url) as client:
            assert client.put("/", content=make()).status_code == 503
        assert [len(each.body) for each in server.asked] == [2000]


@pytest.mark.parametrize("again", [True, False])
def test_fault_20_form(calls: Calls, again: bool) -> None:
    """A form is sent again if its file can be rewound."""
    file = io.BytesIO(b"c" * 2000) if again else Pipe(b"c" * 2000)
    with serve(lambda number, _: answer(503 if number == 1 else 200)) as server:
        response = calls(base_url=server.url).request("PUT", "/", files={"f": ("n", file)}, data={"a": "1"})
        assert response.status_code == (200 if again else 503)
        assert len({len(each.body) for each in server.asked}) == 1
        assert all(b"c" * 2000 in each.body for each in server.asked)


@pytest.mark.sides("sync")
def test_fault_20_position() -> None:
    """A file is sent again from its position."""
    file = io.BytesIO(b"skipped" + b"d" * 2000)
    file.seek(7)
    with serve(lambda number, _: answer(503 if number < 3 else 200)) as server:
        with HttpClient(base_url=server.url, sleep=lambda _: None) as client:
            assert client.put("/", content=file).status_code == 200
        assert [each.body for each in server.asked] == [b"d" * 2000] * 3


@pytest.mark.sides("sync")
def test_fault_20_shorter() -> None:
    """A second pass that is shorter is interrupted, not completed."""

    class Shrinking:
        passes = 0

        def __iter__(self) -> Iterator[bytes]:
            self.passes += 1
            yield b"e" * (2000 if self.passes == 1 else 10)

    with serve(lambda number, _: answer(503 if number == 1 else 200)) as server:
        with HttpClient(base_url=server.url) as client:
            assert client.put("/", content=Shrinking()).status_code == 503
        assert [len(each.body) for each in server.asked if each.whole] == [2000]


def bomb(size: int) -> bytes:
    return answer(200, gzip.compress(b" " * size), content_encoding="gzip")


def test_fault_27_bomb(calls: Calls) -> None:
    """A body that decompresses to too much is ResponseTooLarge, without a retry."""
    told = bomb(80 * 2**20)
    assert len(told) < 200_000
    with serve(lambda *_: told) as server:
        caller = calls(base_url=server.url)
        with pytest.raises(ResponseTooLarge, match="more than 67108864 bytes"):
            caller.request("GET", "/")
        assert len(server.asked) == 1


def test_fault_27_declared(calls: Calls) -> None:
    """A declared size above the limit is ResponseTooLarge."""
    with serve(lambda *_: CUT, cut=True) as server, pytest.raises(ResponseTooLarge):
        calls(base_url=server.url, max_response_bytes=999).request("GET", "/")


def test_fault_27_large(calls: Calls) -> None:
    """A response of 39 MiB is read."""
    item = b'{"id": "%s", "values": [1, 2.5, null, true]}' % (b"x" * 1000)
    page = b"[" + b",".join([item] * (39 * 2**20 // (len(item) + 1))) + b"]"
    with serve(lambda *_: answer(200, page)) as server:
        response = calls(base_url=server.url).request("GET", "/")
    assert zlib.crc32(response.content) == zlib.crc32(page)
    assert len(response.json()) == page.count(b"id")


def test_fault_27_limit(calls: Calls) -> None:
    """A response of exactly the limit is returned."""
    with serve(lambda *_: bomb(2**20)) as server:
        response = calls(base_url=server.url, max_response_bytes=2**20).request("GET", "/")
    assert zlib.crc32(response.content) == zlib.crc32(b" " * 2**20)


SECRETS = {"Authorization": f"Bearer {CANARY}", "api_key": CANARY, "user_token": CANARY, "x-other": CANARY}


@pytest.mark.parametrize("link", ["{other}/2", "https://127.0.0.1:{port}/2", "//x@127.0.0.1:{port}/2", "file:///2"])
def test_fault_29_next_link(calls: Calls, link: str) -> None:
    """A next link to another host ends the list, and nothing is sent there."""

    def script(number: int, _: Asked) -> bytes:
        away = link.format(other=other.url, port=home.port)
        return answer(200, json.dumps({"next": "/1?skip=2" if number == 1 else away}).encode())

    with serve(lambda *_: answer(200)) as other, serve(script) as home:
        caller = calls(base_url=home.url, headers=SECRETS)
        page = caller.request("GET", "/")
        page = caller.request("GET", str(trusted_link(page.json()["next"], page.url)))
        with pytest.raises(UntrustedLink):
            trusted_link(page.json()["next"], page.url)
        assert [asked.path for asked in home.asked] == ["/", "/1?skip=2"]
        assert other.asked == []


def test_fault_30_secrets(calls: Calls) -> None:
    """No secret is sent after a redirect to another origin."""
    with serve(lambda *_: answer(200)) as foreign, serve(lambda *_: answer(302, location=foreign.url + "/x")) as home:
        caller = calls(base_url=home.url, headers=SECRETS, secret_headers=["x-other"], follow_redirects=True)
        assert caller.request("GET", "/", headers={"Cookie": f"s={CANARY}"}).status_code == 200
        assert CANARY not in str(foreign.asked[0].headers)
        assert str(home.asked[0].headers).count(CANARY) == 5
        assert caller.request("GET", f"{foreign.url}/y", headers={"x": "kept"}).status_code == 200
        assert CANARY not in str(foreign.asked[1].headers)
        assert foreign.asked[1].headers["x"] == "kept"


def test_fault_30_default(calls: Calls) -> None:
    """Redirects are not followed by default."""
    with serve(lambda *_: answer(302, location="/elsewhere")) as server:
        response = calls(base_url=server.url).request("GET", "/")
        assert len(server.asked) == 1
    assert type(error_from_response(response)) is HttpError


def test_fault_30_trusted_only(calls: Calls) -> None:
    """A client of trusted origins only rejects other origins."""
    with serve(lambda *_: answer(200)) as foreign, serve(lambda *_: answer(302, location=foreign.url)) as home:
        caller = calls(base_url=home.url, headers=SECRETS, trusted_origins_only=True, follow_redirects=True)
        for path in ("/", f"{foreign.url}/?sig={CANARY}"):
            with pytest.raises(UntrustedLink) as caught:
                caller.request("GET", path)
            assert CANARY not in str(caught.value)
        assert foreign.asked == []


def test_fault_30_file(calls: Calls) -> None:
    """A redirect to a file is rejected."""
    with serve(lambda *_: answer(302, location="file:///etc/passwd")) as server:
        caller = calls(base_url=server.url, follow_redirects=True)
        with pytest.raises((UntrustedLink, TransportError)):
            caller.request("GET", "/")


def test_fault_30_loop(calls: Calls) -> None:
    """A loop of redirects is TooManyRedirects."""
    with serve(lambda *_: answer(302, location="/again")) as server:
        caller = calls(base_url=server.url, follow_redirects=True)
        with pytest.raises(TooManyRedirects):
            caller.request("GET", "/")
        assert len(server.asked) == 21


def in_child(work: Callable[[], bool]) -> bool:
    """Return what a function returns in a forked process."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(write, b"yes" if work() else b"no")
        finally:
            os._exit(0)
    os.close(write)
    ready, _, _ = select.select([read], [], [], 20)
    assert ready
    result = os.read(read, 10)
    os.close(read)
    os.waitpid(child, 0)
    return result == b"yes"


def address_of(response: httpx.Response) -> Any:
    return response.extensions["network_stream"].get_extra_info("client_addr")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.sides("sync")
def test_fault_41_fork() -> None:
    """A forked process has separate connections."""
    with serve(lambda *_: answer(200)) as server, HttpClient(base_url=server.url) as client:
        before = address_of(client.get("/"))

        def is_separate() -> bool:
            response = client.get("/")
            return response.status_code == 200 and address_of(response) != before

        assert in_child(is_separate)
        assert address_of(client.get("/")) == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.sides("async")
@pytest.mark.parametrize("engine", ["httpcore2", "httpcore"])
def test_fault_41_async_fork(engine: Any) -> None:
    """A forked process has a separate event loop and connections."""

    async def address(client: AsyncHttpClient) -> Any:
        return address_of(await client.get("/"))

    with serve(lambda *_: answer(200)) as server, asyncio.Runner() as runner:
        client = AsyncHttpClient(base_url=server.url, engine=engine)
        before = runner.run(address(client))
        assert in_child(lambda: asyncio.run(address(client)) != before)
        assert runner.run(address(client)) == before
        runner.run(client.aclose())


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.sides("async")
def test_fault_41_two_loops() -> None:
    """One client works in two event loops."""
    with serve(lambda *_: answer(200)) as server:
        client = AsyncHttpClient(base_url=server.url)

        async def work(used: AsyncHttpClient) -> list[int]:
            return [each.status_code for each in await asyncio.gather(used.get("/"), used.get("/"))]

        assert asyncio.run(work(client)) + asyncio.run(work(client)) == [200] * 4
        # Connections of a loop that has ended cannot be closed any more: Python says so when it frees them.
        del client
        gc.collect()


def test_fault_41_closed(calls: Calls) -> None:
    """A closed client raises ConfigError."""
    with serve(lambda *_: answer(200)) as server:
        caller = calls(base_url=server.url)
        other = caller.client.with_options(timeout=3)
        caller.close(other)
        assert caller.request("GET", "/").status_code == 200
        third = caller.client.with_options(timeout=3)
        caller.close()
        for client in (caller.client, other, third):
            with pytest.raises(ConfigError, match="was closed"):
                caller.request("GET", "/", client=client)


@pytest.fixture
def hanging() -> Iterator[Server]:
    """Run a service that does not answer."""
    end = threading.Event()

    def hang(*_: object) -> None:
        end.wait(10)

    with serve(hang) as server:
        yield server
        end.set()


def test_deadline(calls: Calls, hanging: Server) -> None:
    """The deadline ends a call to a service that hangs."""
    caller = calls(base_url=hanging.url, deadline=0.2)
    began = time.monotonic()
    with pytest.raises(Timeout, match="deadline"):
        caller.request("GET", "/")
    assert time.monotonic() - began < 5


def test_read_timeout(calls: Calls, hanging: Server) -> None:
    """A read timeout is Timeout, and a POST is sent once."""
    caller = calls(base_url=hanging.url, timeout=httpx.Timeout(5, read=0.1), retries=RetryPolicy())
    with pytest.raises(Timeout):
        caller.request("POST", "/", content=b"x")
    assert len(hanging.asked) == 1
