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
def test_fault_16_a_post_that_led_elsewhere_is_not_made_again(calls: Calls, then: dict[str, Any]) -> None:
    def script(_: int, asked: Asked) -> bytes:
        return answer(303, location="/done") if asked.method == "POST" else answer(**then)

    with serve(script) as server:
        response = calls(base_url=server.url, follow_redirects=True).request("POST", "/", content=b"x")
    assert [asked.method for asked in server.asked] == ["POST", "GET"]
    assert "could double" in response.extensions["gave_up"]


def test_fault_16_a_post_whose_redirect_leads_to_nobody_may_have_been_carried_out(calls: Calls) -> None:
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


def test_fault_16_the_key_of_a_post_goes_to_another_host_too(calls: Calls) -> None:
    def script(number: int, _: Asked) -> bytes:
        return answer(503 if number == 1 else 200)

    with serve(lambda *_: answer(200)) as home, serve(script) as other:
        caller = calls(base_url=home.url)
        caller.request("POST", f"{other.url}/", content=b"x", headers={"Idempotency-Key": "k1"})
    assert [asked.headers["idempotency-key"] for asked in other.asked] == ["k1", "k1"]


@pytest.mark.parametrize("status", [401, 302])
def test_fault_27_a_bomb_on_the_way_is_refused_at_the_cap(calls: Calls, status: int) -> None:
    bomb = answer(status, BOMB, content_encoding="gzip", location="/again")
    with serve(lambda *_: bomb) as server:
        auth = TokenSource(iter("abcdefghij").__next__, origins=[server.url])
        caller = calls(base_url=server.url, max_response_bytes=100_000, auth=auth, follow_redirects=True)
        with pytest.raises(ResponseTooLarge):
            caller.request("GET", "/")
    assert len(server.asked) == 1


def test_an_answer_on_the_way_is_there_to_be_read(calls: Calls) -> None:
    def script(_: int, asked: Asked) -> bytes:
        return answer(200, b"there") if asked.path == "/there" else answer(302, b"look there", location="/there")

    with serve(script) as server:
        response = calls(base_url=server.url, follow_redirects=True).request("GET", "/")
    assert [response.history[0].content, response.content] == [b"look there", b"there"]


def test_fault_30_a_sign_in_of_one_request_follows_no_redirect_to_another_host(calls: Calls) -> None:
    with serve(lambda *_: answer(200)) as other, serve(lambda *_: answer(302, location=f"{other.url}/")) as home:
        caller = calls(base_url=home.url, follow_redirects=True)
        caller.request("GET", "/", auth=ApiKeyHeader("x-mine", CANARY, origins=[home.url]))
        caller.request("GET", "/", auth=ApiKeyHeader("x-mine", CANARY))
    assert [asked.headers.get("x-mine") for asked in (*home.asked, *other.asked)] == [CANARY, CANARY, None, None]


def test_a_sign_in_without_origins_is_for_every_client_that_it_is_given_to() -> None:
    with serve(lambda *_: answer(200)) as one, serve(lambda *_: answer(200)) as two:
        auth = BearerToken(CANARY)
        for first, second in ((one, two), (two, one)):
            with HttpClient(base_url=first.url, origins=[second.url], auth=auth) as client:
                client.get("/")
                client.get(f"{second.url}/")
    assert [asked.headers["authorization"] for asked in (*one.asked, *two.asked)] == [f"Bearer {CANARY}"] * 4


def test_a_sign_in_for_other_origins_than_the_clients_is_refused() -> None:
    with pytest.raises(ConfigError, match="for other origins"):
        HttpClient(base_url="https://api.example.com", auth=BearerToken(CANARY, origins=["https://other.example"]))


@pytest.mark.parametrize("options", [{"base_url": "http://api.example.com"}, {"origins": ["http://api.example.com"]}])
def test_credentials_go_to_no_plain_address(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match="https"):
        HttpClient(**options)


@pytest.mark.parametrize("deadline", ["x", 0, -1.0, float("nan"), True])
def test_a_deadline_that_is_none_is_refused(calls: Calls, deadline: Any) -> None:
    with pytest.raises(ConfigError, match="deadline"):
        calls(base_url="http://127.0.0.1:9").request("GET", "/", extensions={"deadline": deadline})


def test_an_endless_timeout_of_one_request_is_refused(calls: Calls) -> None:
    with pytest.raises(ConfigError, match="finite"):
        calls(base_url="http://127.0.0.1:9").request("GET", "/", timeout=None)


def test_a_request_that_is_sent_again_has_no_deadline_of_before() -> None:
    with serve(lambda *_: answer(200)) as server, HttpClient(base_url=server.url) as client:
        request = client.build_request("GET", "/", extensions={"deadline": 0.5})
        client.send(request)
        del request.extensions["deadline"]
        now = iter(float(second) for second in range(0, 1000, 10))
        with HttpClient(base_url=server.url, clock=now.__next__, retries=RetryPolicy(max_attempts=1)) as later:
            assert later.send(request).status_code == 200
