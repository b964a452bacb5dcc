"""A vendor's client: what it sends where, requests that no definition has, and other options."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator, Callable
from functools import cached_property
from pathlib import Path
from typing import IO, Any

import httpx
import pytest
from tiepoint_core import (
    ApiKeyHeader,
    AsyncBaseClient,
    AsyncHttpClient,
    BaseClient,
    BearerToken,
    ConfigError,
    ErrorInfo,
    HttpClient,
    NotFound,
    RetryPolicy,
    Secret,
    TokenSource,
)

from ...support.loopback import Asked, answer, serve

CANARY = "canary-3141"
Run = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    """Run a function with a client of the kind whose turn it is; it awaits what is to be awaited."""

    def sync(work: Callable[[Any], Any], **options: Any) -> Any:
        with BaseClient(**options) as client:
            return work(client)

    def awaited(work: Callable[[Any], Any], **options: Any) -> Any:
        async def main() -> Any:
            async with AsyncBaseClient(**options) as client:
                return await work(client)

        return asyncio.run(main())

    return sync if request.param == "sync" else awaited


def test_request(run: Run) -> None:
    """A request that is not in the definition is authenticated."""
    with serve(lambda *_: answer(200, b'{"a": 1}')) as server:
        auth = BearerToken(Secret(CANARY), origins=[server.url])
        found = run(
            lambda client: client.request("POST", "/new?x=1", json={"b": 2}), base_url=f"{server.url}/v1", auth=auth
        )
    assert found.json() == {"a": 1}
    assert server.asked[0].path == "/v1/new?x=1"
    assert server.asked[0].headers["authorization"] == f"Bearer {CANARY}"
    assert server.asked[0].body == b'{"b":2}'


def test_request_error(run: Run) -> None:
    """An error response is raised with the vendor's message."""

    def told(response: httpx.Response) -> ErrorInfo:
        return ErrorInfo(code=response.json()["code"])

    with serve(lambda *_: answer(404, b'{"code": "Nowhere"}')) as server, pytest.raises(NotFound) as caught:
        run(lambda client: client.request("GET", "/x"), base_url=server.url, error_parser=told)
    assert caught.value.code == "Nowhere"


@pytest.mark.parametrize("address", [f"https://x:{CANARY}/", f"https://x/{CANARY}\n"])
def test_invalid_url(run: Run, address: str) -> None:
    """An invalid URL is a ConfigError that does not quote it."""
    with pytest.raises(ConfigError) as caught:
        run(lambda client: client.request("GET", address), base_url="http://127.0.0.1:9")
    assert CANARY not in str(caught.value)


def test_headers(run: Run) -> None:
    """The caller's headers are sent to the base URL's host only."""
    with serve(lambda *_: answer(200)) as home, serve(lambda *_: answer(200)) as other:
        for address in ("/jobs", f"{home.url}/other", f"{other.url}/jobs"):
            run(lambda client, to=address: client.request("GET", to), base_url=home.url, headers={"X-Mine": CANARY})
    assert [asked.headers.get("x-mine") for asked in home.asked] == [CANARY, CANARY]
    assert [asked.headers.get("x-mine") for asked in other.asked] == [None]


def test_with_options(run: Run) -> None:
    """`with_options` returns another client on the same connections."""

    def script(number: int, _: Asked) -> bytes:
        return answer(503 if number == 1 else 200)

    with serve(script) as server:

        def work(client: Any) -> Any:
            other = client.with_options(retries=RetryPolicy(backoff=0.0), headers={"X-More": "1"}, timeout=3.0)
            assert (type(other), other.http.timeout) == (type(client), httpx.Timeout(3.0))
            assert "X-More" not in client.http.headers
            return other.request("GET", "/")

        run(work, base_url=server.url)
    assert [asked.headers.get("x-more") for asked in server.asked] == ["1", "1"]


def test_user_agent(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The User-Agent names the product before Tiepoint."""
    for kind in (BaseClient, AsyncBaseClient):
        monkeypatch.setattr(kind, "_product", "tiepoint-x/1.0")
    with serve(lambda *_: answer(200)) as server:
        run(lambda client: client.request("GET", "/"), base_url=server.url)
    assert server.asked[0].headers["user-agent"].startswith("tiepoint-x/1.0 tiepoint-core/")


def test_file_after_401(run: Run, tmp_path: Path) -> None:
    """A file is sent again completely after its token was rejected."""
    file = tmp_path / "mesh.obj"
    file.write_bytes(b"v 1 2 3\n" * 50_000)
    tokens = iter(["old", "new"])

    def script(_: int, asked: Asked) -> bytes:
        return answer(200 if asked.headers["authorization"] == "Bearer new" else 401)

    with serve(script) as server, file.open("rb") as opened:
        auth = TokenSource(lambda: next(tokens), origins=[server.url])
        source: Any = opened if run.__name__ == "sync" else AsyncFile(opened)
        run(lambda client: client.request("PUT", "/", content=source), base_url=server.url, auth=auth)
    assert [(asked.headers["authorization"], asked.body == file.read_bytes()) for asked in server.asked] == [
        ("Bearer old", True),
        ("Bearer new", True),
    ]


class AsyncFile:
    """Gives the file from its start at each pass."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._file.seek(0)
        while part := self._file.read(65_536):
            yield part


def test_other_host(run: Run) -> None:
    """Authentication for another host is sent there without other credentials."""
    with serve(lambda *_: answer(200)) as home, serve(lambda *_: answer(200)) as other:
        auth = ApiKeyHeader("x-mine", CANARY, origins=[home.url])
        auth.add_origin(other.url)
        for address in ("/", f"{other.url}/"):
            run(
                lambda client, to=address: client.request("GET", to),
                base_url=home.url,
                auth=auth,
                headers={"X-Session": "secret"},
            )
    assert [(asked.headers.get("x-mine"), asked.headers.get("x-session")) for asked in (*home.asked, *other.asked)] == [
        (CANARY, "secret"),
        (CANARY, None),
    ]


def test_no_base_url() -> None:
    """Without a base URL, authentication works for its origins."""
    with serve(lambda *_: answer(200)) as server:
        with HttpClient(auth=BearerToken(CANARY, origins=[server.url])) as client:
            client.get(f"{server.url}/")
        assert server.asked[0].headers["authorization"] == f"Bearer {CANARY}"


def test_option_headers(run: Run) -> None:
    """Headers of `with_options` are sent to the base URL's host only."""
    with serve(lambda *_: answer(200)) as home, serve(lambda *_: answer(200)) as other:

        def work(client: Any) -> Any:
            return client.with_options(headers={"X-Tenant": CANARY}).request("GET", f"{other.url}/")

        run(work, base_url=home.url)
    assert "x-tenant" not in other.asked[0].headers


def test_no_parser(run: Run) -> None:
    """Without a parser, the error has the response's JSON."""
    with serve(lambda *_: answer(404, b'{"why": "no scene"}')) as server, pytest.raises(NotFound) as caught:
        run(lambda client: client.request("GET", "/x"), base_url=server.url)
    assert caught.value.error == {"why": "no scene"}


def test_cached_properties() -> None:
    """Cached properties are created again for other options."""

    class Client(BaseClient):
        @cached_property
        def things(self) -> object:
            return self.http

    with Client(base_url="http://127.0.0.1:9") as client:
        assert client.things is client.http
        other = client.with_options(timeout=1.0)
        assert other.things is other.http
        assert client.things is client.http


def test_closed_loops() -> None:
    """Connections of closed event loops are released."""
    with serve(lambda *_: answer(200)) as server:
        client = AsyncHttpClient(base_url=server.url)

        async def ask(*, last: bool = False) -> None:
            await client.get("/")
            if last:
                await client.aclose()

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # of the connections, which nobody closes
            for _ in range(4):
                asyncio.run(ask())
            wires: Any = client._transport._inner  # type: ignore[attr-defined]
            assert len(wires._clients) == 1
            asyncio.run(ask(last=True))
            gc.collect()
    assert len(server.asked) == 5
