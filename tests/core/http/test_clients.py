"""What the two clients do besides retrying: options, hooks, logs, names, and secrets that do not show."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from tiepoint_core._error_from_response import error_from_response
from tiepoint_core._errors import ConfigError, DecodeError, RateLimited, Timeout, TransportError
from tiepoint_core._hooks import Hooks
from tiepoint_core._http.call import Call, CallSettings
from tiepoint_core._http.client import AsyncHttpClient, HttpClient
from tiepoint_core._http.origin_guard import OriginGuard
from tiepoint_core._http.retry import RetryPolicy
from tiepoint_core._http.throttle import RateLimitGate, Throttle
from tiepoint_core._http.tls import tls_context

from ...support.loopback import Caller, answer, serve
from ..python import run_python

Calls = Callable[..., Caller]
CANARY = "canary-0815"
HOME = "https://api.example.com"


def scripted(*steps: httpx.Response | Exception, seen: list[httpx.Request] | None = None) -> httpx.MockTransport:
    """Answer with one step after the other; the last one stays."""
    left = list(steps)

    def handle(request: httpx.Request) -> httpx.Response:
        if seen is not None:
            seen.append(request)
        step = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(step, Exception):
            raise step
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)

    return httpx.MockTransport(handle)


def test_with_options(calls: Calls) -> None:
    """`with_options` shares connections and leaves the first client unchanged."""
    seen: list[httpx.Request] = []
    caller = calls(base_url=HOME, headers={"a": "1", "b": "1"}, transport=scripted(httpx.Response(503), seen=seen))
    other = caller.client.with_options(timeout=3, retries=RetryPolicy(max_attempts=2), headers={"b": "2"})
    assert caller.request("GET", "/x", client=other).extensions["attempts"] == 2
    assert [seen[0].headers["a"], seen[0].headers["b"]] == ["1", "2"]
    assert seen[0].extensions["timeout"] == {"connect": 3, "read": 3, "write": 3, "pool": 3}
    assert caller.request("GET", "/x").extensions["attempts"] == 5
    assert seen[2].headers["b"] == "1"
    assert seen[2].extensions["timeout"] == {"connect": 5, "read": 60, "write": 60, "pool": 60}


@pytest.mark.parametrize("timeout", [None, httpx.Timeout(5, read=None)])
def test_infinite_timeout(timeout: Any) -> None:
    """An infinite timeout is a ConfigError."""
    for kind in (HttpClient, AsyncHttpClient):
        with pytest.raises(ConfigError, match="finite"):
            kind(timeout=timeout)


def test_hooks(calls: Calls) -> None:
    """Hooks receive all events, without secrets."""
    told: list[Any] = []
    hooks = Hooks(on_request=told.append, on_response=told.append, on_retry=told.append)
    transport = scripted(
        httpx.Response(503, headers={"set-cookie": CANARY}), httpx.Response(200, headers={"x-request-id": "r1"})
    )
    headers = {"Authorization": f"Bearer {CANARY}", "api_key": CANARY, "x-mine": CANARY, "plain": "seen"}
    caller = calls(base_url=HOME, headers=headers, secret_headers=["x-mine"], hooks=hooks, transport=transport)
    caller.request("GET", f"/x?sig={CANARY}", extensions={"operation": "get_x"})
    assert [type(each).__name__ for each in told] == [
        "RequestEvent", "ResponseEvent", "RetryEvent", "RequestEvent", "ResponseEvent",
    ]  # fmt: skip
    assert CANARY not in repr(told) + repr(caller.client)
    assert {each.operation for each in told} == {"get_x"}
    assert {each.url for each in told} == {f"{HOME}/x"}
    assert [told[0].headers["plain"], told[4].request_id, told[4].attempt] == ["seen", "r1", 2]


def test_failing_hook(calls: Calls, caplog: pytest.LogCaptureFixture) -> None:
    """The exception of a hook is logged and not raised."""

    def broken(_event: object) -> None:
        raise ValueError(CANARY)

    caller = calls(base_url=HOME, hooks=Hooks(on_request=broken), transport=scripted(httpx.Response(200)))
    assert caller.request("GET", "/").status_code == 200
    assert "a hook raised ValueError on RequestEvent" in caplog.text
    assert CANARY not in caplog.text


def test_log(calls: Calls, caplog: pytest.LogCaptureFixture) -> None:
    """The log has one line per operation, without secrets."""
    caplog.set_level(logging.DEBUG)
    headers = {"Authorization": f"Bearer {CANARY}", "api_key": CANARY}

    def script(number: int, _asked: object) -> bytes:
        return answer(503 if number == 1 else 200, set_cookie=f"s={CANARY}", x_request_id="r-1\x1b[2J"[:3])

    with serve(script) as server:
        caller = calls(base_url=server.url, headers=headers)
        caller.request("GET", f"/x?sig={CANARY}", extensions={"operation": "get_x"})
    assert CANARY not in caplog.text
    infos = [each.getMessage() for each in caplog.records if each.levelno == logging.INFO]
    assert len(infos) == 1
    assert infos[0].startswith(f"get_x: GET {server.url}/x: status 200 after ")
    assert infos[0].endswith("attempts: 2, request id r-1")
    assert len([each for each in caplog.records if "attempt 1: status 503" in each.getMessage()]) == 1


def test_other_log_lines(caplog: pytest.LogCaptureFixture) -> None:
    """Log lines of other httpx clients stay."""
    caplog.set_level(logging.INFO)
    with httpx.Client(transport=scripted(httpx.Response(200))) as client:
        client.get(HOME)
    assert "HTTP Request: GET" in caplog.text


def test_user_agent(calls: Calls) -> None:
    """The User-Agent names all versions."""
    seen: list[httpx.Request] = []
    caller = calls(base_url=HOME, user_agent="tiepoint-itwin/1.2", transport=scripted(httpx.Response(200), seen=seen))
    caller.request("GET", "/")
    assert seen[0].headers["user-agent"].startswith("tiepoint-itwin/1.2 tiepoint-core/")
    assert f"httpx/{httpx.__version__}" in seen[0].headers["user-agent"]


def test_auth_per_attempt(calls: Calls) -> None:
    """Every attempt is authenticated again."""

    class Counting(httpx.Auth):
        times = 0

        def auth_flow(self, request: httpx.Request) -> Any:
            self.times += 1
            request.headers["Authorization"] = f"Bearer {self.times}"
            yield request

    seen: list[httpx.Request] = []
    auth = Counting()
    transport = scripted(httpx.Response(503), httpx.Response(200), seen=seen)
    calls(base_url=HOME, auth=auth, transport=transport).request("GET", "/")
    assert auth.times == 2


def test_closed_gate(calls: Calls) -> None:
    """A closed gate blocks a new call, or rejects a call that cannot wait."""
    now = [0.0]
    throttle = Throttle(gate=RateLimitGate(clock=lambda: now[0], random=lambda: 0.0))
    transport = scripted(httpx.Response(429, headers={"retry-after": "7"}), httpx.Response(200))
    one_try = RetryPolicy(max_attempts=1)
    caller = calls(base_url=HOME, throttle=throttle, transport=transport, retries=one_try, clock=lambda: now[0])
    assert caller.request("GET", "/").status_code == 429
    for options in ({"deadline": 5.0}, {}):
        one = caller.client.with_options(retries=RetryPolicy(max_elapsed=6.0)) if not options else None
        with pytest.raises(RateLimited, match=r"asks all to wait for 7\.0 s more") as caught:
            caller.request("GET", "/", client=one, extensions=options)
        assert (caught.value.attempts, caught.value.retry_after) == (0, 7.0)
    now[0] = 7.0
    assert caller.request("GET", "/").status_code == 200


def test_final_error(calls: Calls) -> None:
    """The final error has the attempts and the reason for giving up."""
    transport = scripted(httpx.Response(429, headers={"retry-after": "500", "x-correlation-id": "c9"}))
    error = error_from_response(calls(base_url=HOME, transport=transport).request("POST", "/x"))
    assert isinstance(error, RateLimited)
    assert [error.retry_after, error.request_id, error.attempts, error.method] == [500.0, "c9", 1, "POST"]
    assert error.__notes__ == ["status 429; the service asks to wait 500 s, more than 120 s"]


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx.LocalProtocolError(CANARY), TransportError),
        (httpx.DecodingError(CANARY), DecodeError),
        (httpx.ReadTimeout(CANARY), Timeout),
        (httpx.PoolTimeout(CANARY), Timeout),
    ],
)
def test_httpx_exceptions(calls: Calls, raised: Exception, kind: type) -> None:
    """Exceptions of httpx become Tiepoint's, without their text."""
    with pytest.raises(kind) as caught:
        calls(base_url=HOME, transport=scripted(raised)).request("GET", f"/?sig={CANARY}")
    assert CANARY not in str(caught.value) + repr(caught.value)
    assert caught.value.__context__ is None


def test_foreign_error(calls: Calls) -> None:
    """An error of the caller's own code is raised unchanged."""
    with pytest.raises(ZeroDivisionError):
        calls(base_url=HOME, transport=scripted(ZeroDivisionError())).request("GET", "/")


def test_short_body(calls: Calls) -> None:
    """A body that is shorter than declared is a TransportError."""

    async def parts() -> Any:
        yield b"a"

    with serve(lambda *_: answer(200)) as server:
        caller = calls(base_url=server.url)
        content: Any = [b"a"] if isinstance(caller.client, HttpClient) else parts()
        with pytest.raises(TransportError, match="length"):
            caller.request("PUT", "/", content=content, headers={"content-length": "10"})


def test_tls_context() -> None:
    """All clients share one TLS context."""
    assert tls_context() is tls_context()
    own = tls_context()
    assert tls_context(own) is own
    with pytest.raises(ConfigError, match="no file or folder"):
        tls_context(Path("nowhere") / CANARY)


@pytest.mark.parametrize("url", ["http://api.example.com", f"{HOME}:8443", f"{HOME}.evil.test"])
def test_other_origins(url: str) -> None:
    """Another scheme, port or host is another origin."""
    guard = OriginGuard([HOME])
    headers = {"Authorization": CANARY, "X-Session-Id": CANARY, "Accept": "a/b", "Idempotency-Key": "k"}
    for address, goes in ((url, False), (f"{HOME}:443/x", True)):
        request = httpx.Request("GET", address, headers=headers, extensions={"timeout": {}})
        kept = guard.checked(request, Call(request, CallSettings(), Throttle()))
        assert (CANARY in str(kept.headers.raw)) is goes
        assert (kept.headers["accept"], kept.headers["idempotency-key"]) == ("a/b", "k")


def test_import() -> None:
    """Importing the clients does not import slow modules."""
    program = (
        "import sys, httpx; before = set(sys.modules)\n"
        "import tiepoint_core._http.client, tiepoint_core._error_from_response\n"
        "print(*{'click', 'rich', 'anyio', 'asyncio.unix_events'} & (set(sys.modules) - before))"
    )
    done = run_python("-c", program)
    assert (done.returncode, done.stdout.strip()) == (0, "")
