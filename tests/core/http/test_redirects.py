"""Calls that make more than one request: redirects and sign-ins that are tried again."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

import pytest
from tiepoint_core import (
    ApiKeyHeader,
    BearerToken,
    ConfigError,
    ConnectionLost,
    HttpClient,
    ResponseTooLarge,
    RetryPolicy,
    TokenSource,
)

from ...support.loopback import Asked, Caller, answer, serve

Calls = Callable[..., Caller]
CANARY = "canary-1414"
BOMB = gzip.compress(b"0" * 5_000_000)


@pytest.mark.parametrize("then", [{"status": 429, "retry_after": "0"}, {"status": 503, "retry_after": "0"}])
def test_fault_16_redirected_post(calls: Calls, then: dict[str, Any]) -> None:
    """A redirected POST is not sent again."""

    def script(_: int, asked: Asked) -> bytes:
        return answer(303, location="/done") if asked.method == "POST" else answer(**then)

    with serve(script) as server:
        response = calls(base_url=server.url, follow_redirects=True).request("POST", "/", content=b"x")
    assert [asked.method for asked in server.asked] == ["POST", "GET"]
    assert "could double" in response.extensions["gave_up"]


def test_fault_16_lost_redirect(calls: Calls) -> None:
    """A POST whose redirect cannot connect has the outcome "unknown"."""
    with serve(lambda *_: b"") as gone:
        pass
    with serve(lambda *_: answer(303, location=f"{gone.url}/done")) as server:
        caller = calls(base_url=server.url, follow_redirects=True)
        with pytest.raises(ConnectionLost, match="may have been carried out") as caught:
            caller.request("POST", "/", content=b"x")
        assert caught.value.outcome == "unknown"
        assert len(server.asked) == 1
        with pytest.raises(ConnectionLost):
            caller.request("POST", "/", content=b"x", headers={"Idempotency-Key": "k"})
    assert len(server.asked) == 6


def test_fault_16_key_on_redirect(calls: Calls) -> None:
    """The idempotency key is sent to another host, too."""

    def script(number: int, _: Asked) -> bytes:
        return answer(503 if number == 1 else 200)

    with serve(lambda *_: answer(200)) as home, serve(script) as other:
        caller = calls(base_url=home.url)
        caller.request("POST", f"{other.url}/", content=b"x", headers={"Idempotency-Key": "k1"})
    assert [asked.headers["idempotency-key"] for asked in other.asked] == ["k1", "k1"]


@pytest.mark.parametrize("status", [401, 302])
def test_fault_27_bomb_in_redirect(calls: Calls, status: int) -> None:
    """A redirect whose body decompresses to too much is ResponseTooLarge."""
    bomb = answer(status, BOMB, content_encoding="gzip", location="/again")
    with serve(lambda *_: bomb) as server:
        auth = TokenSource(iter("abcdefghij").__next__, origins=[server.url])
        caller = calls(base_url=server.url, max_response_bytes=100_000, auth=auth, follow_redirects=True)
        with pytest.raises(ResponseTooLarge):
            caller.request("GET", "/")
    assert len(server.asked) == 1


def test_redirect_body(calls: Calls) -> None:
    """The body of a redirect can be read."""

    def script(_: int, asked: Asked) -> bytes:
        return answer(200, b"there") if asked.path == "/there" else answer(302, b"look there", location="/there")

    with serve(script) as server:
        response = calls(base_url=server.url, follow_redirects=True).request("GET", "/")
    assert [response.history[0].content, response.content] == [b"look there", b"there"]


def test_fault_30_auth_of_request(calls: Calls) -> None:
    """Authentication of one request is not used on another host."""
    with serve(lambda *_: answer(200)) as other, serve(lambda *_: answer(302, location=f"{other.url}/")) as home:
        caller = calls(base_url=home.url, follow_redirects=True)
        caller.request("GET", "/", auth=ApiKeyHeader("x-mine", CANARY, origins=[home.url]))
        caller.request("GET", "/", auth=ApiKeyHeader("x-mine", CANARY))
    assert [asked.headers.get("x-mine") for asked in (*home.asked, *other.asked)] == [CANARY, CANARY, None, None]


def test_shared_auth() -> None:
    """Authentication without origins works for every client that uses it."""
    with serve(lambda *_: answer(200)) as one, serve(lambda *_: answer(200)) as two:
        auth = BearerToken(CANARY)
        for first, second in ((one, two), (two, one)):
            with HttpClient(base_url=first.url, origins=[second.url], auth=auth) as client:
                client.get("/")
                client.get(f"{second.url}/")
    assert [asked.headers["authorization"] for asked in (*one.asked, *two.asked)] == [f"Bearer {CANARY}"] * 4


def test_foreign_auth() -> None:
    """Authentication for other origins than the client's is a ConfigError."""
    with pytest.raises(ConfigError, match="for other origins"):
        HttpClient(base_url="https://api.example.com", auth=BearerToken(CANARY, origins=["https://other.example"]))


@pytest.mark.parametrize("options", [{"base_url": "http://api.example.com"}, {"origins": ["http://api.example.com"]}])
def test_plain_http(options: dict[str, Any]) -> None:
    """Credentials are not sent to plain http URLs."""
    with pytest.raises(ConfigError, match="https"):
        HttpClient(**options)


@pytest.mark.parametrize("deadline", ["x", 0, -1.0, float("nan"), True])
def test_invalid_deadline(calls: Calls, deadline: Any) -> None:
    """A deadline that is not a number above 0 is a ConfigError."""
    with pytest.raises(ConfigError, match="deadline"):
        calls(base_url="http://127.0.0.1:9").request("GET", "/", extensions={"deadline": deadline})


def test_infinite_timeout(calls: Calls) -> None:
    """An infinite timeout of one request is a ConfigError."""
    with pytest.raises(ConfigError, match="finite"):
        calls(base_url="http://127.0.0.1:9").request("GET", "/", timeout=None)


def test_reused_request() -> None:
    """A request that the caller sends again starts with new timeouts."""
    with serve(lambda *_: answer(200)) as server, HttpClient(base_url=server.url) as client:
        request = client.build_request("GET", "/", extensions={"deadline": 0.5})
        client.send(request)
        del request.extensions["deadline"]
        now = iter(float(second) for second in range(0, 1000, 10))
        with HttpClient(base_url=server.url, clock=now.__next__, retries=RetryPolicy(max_attempts=1)) as later:
            assert later.send(request).status_code == 200
