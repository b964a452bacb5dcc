"""Signing in: what one token serves, what a hostile token service can do, and where credentials go."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from tiepoint_core import AsyncHttpClient, HttpClient
from tiepoint_core._auth import (
    ApiKeyHeader,
    BearerToken,
    ClientCredentials,
    CookieToken,
    SourcedToken,
    TokenError,
    TokenSource,
    static,
)
from tiepoint_core._auth.static import _await_in
from tiepoint_core._auth.token_endpoint import TokenEndpoint
from tiepoint_core._auth.tokens import Moment, Problem, Token, parse_response
from tiepoint_core._errors import AuthError, ConfigError, Timeout
from tiepoint_core._hooks import Hooks, TokenEvent
from tiepoint_core._http.call import Call, CallSettings
from tiepoint_core._http.throttle import Throttle
from tiepoint_core._redact import Secret
from tiepoint_core._single_flight import Interrupted

from ..shown import deep
from ..token_server import CANARY, SECRET, Service, credentials, token_service
from .helpers import Clock, Get, async_client, async_get, both, sync_client, sync_get, tasks, threads, threads_and_tasks

NOON = Moment(1000.0, 2_000_000_000.0)


# --- one token for all ----------------------------------------------------------------------------------------------


@both
def test_fault_01_revoked(service: Service, get: Get) -> None:
    """A revoked token is renewed once."""
    auth = credentials(service)
    assert get(auth, service.url) == 200
    service.revoke()
    assert [get(auth, service.url), get(auth, service.url)] == [200, 200]
    assert service.token_requests == 2


def expired(service: Service) -> ClientCredentials:
    clock = Clock()
    auth = credentials(service, clock=clock)
    assert sync_get(auth, service.url) == 200
    clock.pass_by(3600)
    service.forms.clear()
    return auth


@pytest.mark.sides("sync")
def test_fault_02_threads(service: Service) -> None:
    """50 threads with an expired token make one token request."""
    assert threads(expired(service), service.url, 50) == [200] * 50
    assert service.token_requests == 1


@pytest.mark.sides("async")
def test_fault_02_tasks(service: Service) -> None:
    """50 tasks with an expired token make one token request."""
    assert asyncio.run(tasks(expired(service), service.url, 50)) == [200] * 50
    assert service.token_requests == 1


@pytest.mark.sides("sync", "async")
def test_fault_02_both(service: Service) -> None:
    """50 threads and 50 tasks with an expired token make one token request."""
    assert threads_and_tasks(expired(service), service.url, 50) == [200] * 100
    assert service.token_requests == 1


@pytest.mark.sides("sync")
def test_fault_02_revoked(service: Service) -> None:
    """50 threads renew a revoked token once."""
    auth = credentials(service)
    assert sync_get(auth, service.url) == 200
    service.revoke()
    assert threads(auth, service.url, 50) == [200] * 50
    assert service.token_requests == 2


@pytest.mark.sides("async")
def test_fault_03_cancelled(service: Service) -> None:
    """If the first task is cancelled, the others succeed."""
    auth = expired(service)
    service.gate = gate = threading.Event()
    service.asked.clear()

    async def run() -> list[int]:
        async with async_client(auth) as client:
            first = asyncio.create_task(client.get(service.url))
            assert await asyncio.to_thread(service.asked.wait, 10)
            others = [asyncio.create_task(client.get(service.url)) for _ in range(20)]
            await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            gate.set()
            return [answer.status_code for answer in await asyncio.gather(*others)]

    assert asyncio.run(run()) == [200] * 20
    assert service.token_requests == 1


@pytest.mark.sides("sync", "async")
def test_fault_03_closed_loop(service: Service) -> None:
    """If the event loop of the first task ends, a thread gets the token."""
    auth = expired(service)
    service.gate = gate = threading.Event()
    service.asked.clear()

    async def begin() -> None:
        async with async_client(auth) as client:
            task = asyncio.create_task(client.get(service.url))
            assert await asyncio.to_thread(service.asked.wait, 10)
            task.cancel()

    asyncio.run(begin())
    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(sync_get, auth, service.url)
        gate.set()
        assert found.result(20) == 200
    assert service.token_requests == 1


@both
def test_fault_04_rejected(service: Service, get: Get) -> None:
    """A new token that is rejected is not renewed again."""
    service.reject_all = True
    auth = credentials(service)
    assert get(auth, service.url) == 401
    assert service.token_requests == 2
    assert len(service.api) == 2


@both
def test_fault_08_wall_clock(service: Service, get: Get) -> None:
    """A change of the wall clock has no effect."""
    clock = Clock()
    auth = credentials(service, clock=clock)
    for jump in (0.0, 3600.0, -7200.0):
        clock.wall += jump
        assert get(auth, service.url) == 200
    assert service.token_requests == 1


def test_early_renewal(service: Service) -> None:
    """A token is renewed before it expires."""
    clock = Clock()
    auth = credentials(service, clock=clock)
    for seconds, requests in ((0.0, 1), (3539.0, 1), (2.0, 2)):
        clock.pass_by(seconds)
        sync_get(auth, service.url)
        assert service.token_requests == requests


def test_spent_body(service: Service) -> None:
    """A body that cannot be replayed is not sent again after 401."""
    auth = credentials(service)
    assert sync_get(auth, service.url) == 200
    with sync_client(auth) as client:
        service.revoke()
        assert client.post(service.url, content=b"whole").text == "whole"
        service.revoke()
        answer = client.post(service.url, content=iter([b"once"]), headers={"Content-Length": "4"})
        assert answer.status_code == 401
    assert [body for _, body in service.api] == ["", "whole", "whole", "once"]


@both
def test_spent_body_renewal(service: Service, get: Get) -> None:
    """A 401 for such a body renews the token for the next call."""
    auth = credentials(service)
    assert get(auth, service.url) == 200
    found = []
    for _ in range(3):
        service.revoke()
        found += [put(auth, service.url, get), put(auth, service.url, get)]
    assert found == [401, 200] * 3
    assert service.token_requests == 4


@both
def test_spent_body_failure(service: Service, get: Get) -> None:
    """A failed renewal leaves the 401 of such a body unchanged."""
    auth = credentials(service)
    assert get(auth, service.url) == 200
    service.revoke()
    service.answer = lambda: (500, "text/plain", b"")
    assert put(auth, service.url, get) == 401
    with pytest.raises(TokenError):
        put(auth, service.url, get)


@both
def test_same_token(service: Service, get: Get) -> None:
    """A token that the service returns again is used again."""
    service.answer = lambda: (200, "application/json", b'{"access_token": "same", "expires_in": 600}')
    auth = credentials(service)
    assert get(auth, service.url) == 401
    service.valid.add("same")
    assert [get(auth, service.url) for _ in range(3)] == [200] * 3
    assert service.token_requests == 2


def put(auth: httpx.Auth, url: str, get: Get) -> int:
    """Send a body that can be sent once."""
    length = {"Content-Length": "4"}
    if get is sync_get:
        with sync_client(auth) as client:
            return client.post(url, content=iter([b"once"]), headers=length).status_code

    async def body() -> AsyncIterator[bytes]:
        yield b"once"

    async def run() -> int:
        async with async_client(auth) as client:
            return (await client.post(url, content=body(), headers=length)).status_code

    return asyncio.run(run())


# --- deadlines ------------------------------------------------------------------------------------------------------


def call_sync(auth: httpx.Auth, url: str, **more: Any) -> int:
    with HttpClient(base_url=url, auth=auth, **more) as client:
        return client.get("/").status_code


def call_async(auth: httpx.Auth, url: str, **more: Any) -> int:
    async def run() -> int:
        async with AsyncHttpClient(base_url=url, auth=auth, **more) as client:
            return (await client.get("/")).status_code

    return asyncio.run(run())


@pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
def test_deadline(service: Service, call: Callable[..., int]) -> None:
    """A token request ends at the deadline, and its token serves later calls."""
    service.gate = threading.Event()
    auth = credentials(service)
    begun = time.monotonic()
    for _ in range(2):
        with pytest.raises(Timeout, match="deadline"):
            call(auth, service.url, deadline=0.3)
    assert time.monotonic() - begun < 3
    service.gate.set()
    assert call(auth, service.url, deadline=20.0) == 200
    assert service.token_requests == 1


def ending_in(seconds: float) -> dict[str, Any]:
    """Return the extensions of a request whose call has a deadline."""
    request = httpx.Request("GET", "https://a.example", extensions={"timeout": {}})
    Call(request, CallSettings(deadline=seconds), Throttle())
    return dict(request.extensions)


@both
def test_renewal_deadline(service: Service, get: Get) -> None:
    """The deadline applies to the renewal of a token."""
    auth = credentials(service)
    assert get(auth, service.url) == 200
    service.revoke()
    service.gate = threading.Event()
    flow = auth.sync_auth_flow(request := httpx.Request("GET", service.url, extensions=ending_in(0.1)))
    next(flow)
    with pytest.raises(httpx.ReadTimeout):
        flow.send(httpx.Response(401, request=request))

    async def run() -> None:
        aflow = auth.async_auth_flow(request)
        with pytest.raises(httpx.ReadTimeout):
            await anext(aflow)

    asyncio.run(run())


@both
def test_distant_deadline(service: Service, get: Get) -> None:
    """A call with a distant deadline is authenticated."""
    auth = credentials(service)
    request = httpx.Request("GET", service.url, extensions=ending_in(10.0))
    assert next(auth.sync_auth_flow(request)).headers["Authorization"]
    assert get(auth, service.url) == 200
    assert service.token_requests == 1


# --- the way to the token service -----------------------------------------------------------------------------------


def elsewhere(**more: Any) -> ClientCredentials:
    return ClientCredentials(
        token_url="https://token.example", client_id="me", client_secret=SECRET, origins=["https://a.example"], **more
    )


def nowhere(*_: object, **__: object) -> Any:
    raise socket.gaierror("no such host")


@both
@pytest.mark.parametrize(
    ("proxy", "told"), [(f"foo://me:{CANARY}@a.example", "no valid address"), (f"socks5://me:{CANARY}@a", "SOCKS")]
)
def test_invalid_proxy(get: Get, monkeypatch: pytest.MonkeyPatch, proxy: str, told: str) -> None:
    """The error for an invalid proxy does not show its URL."""
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(ConfigError, match=told) as caught:
        elsewhere(proxy=proxy)
    assert CANARY not in deep(caught.value)
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ConfigError, match=told) as caught:
        get(elsewhere(), "https://a.example")
    assert CANARY not in deep(caught.value)
    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    with pytest.raises(AuthError):  # the proxy is no matter
        get(elsewhere(trust_env=False), "https://a.example")


@both
def test_proxy(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token is requested through the proxy."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def refuse() -> None:
            for _ in range(2):
                connection, _ = server.accept()
                with connection:
                    asked.append(connection.recv(1000).split(b"\r\n")[0])
                    connection.sendall(b"HTTP/1.1 403 no\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=refuse)
        thread.start()
        proxy = f"http://me:{CANARY}@127.0.0.1:{server.getsockname()[1]}"
        auth = elsewhere(proxy=proxy)
        assert CANARY not in repr(vars(auth._endpoint))
        with pytest.raises(AuthError, match="ProxyError") as caught:
            get(auth, "https://a.example")
        assert CANARY not in deep(caught.value)
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        with pytest.raises(AuthError, match="ProxyError"):
            TokenEndpoint("https://token.example", client_id="me").request({})
        thread.join(10)
    assert asked == [b"CONNECT token.example:443 HTTP/1.1"] * 2


def test_local_proxy(service: Service) -> None:
    """No proxy is used for plain http to this machine."""
    assert sync_get(credentials(service, proxy="http://127.0.0.1:1"), service.url) == 200


def test_certificates(service: Service, tmp_path: Path) -> None:
    """Certificates of a file are trusted, and a missing file is a ConfigError."""
    trustme.CA().cert_pem.write_to_path(tmp_path / "ca.pem")
    assert sync_get(credentials(service, verify=tmp_path / "ca.pem"), service.url) == 200
    with pytest.raises(ConfigError, match="verify"):
        credentials(service, verify=tmp_path / "none.pem")


# --- hostile token services -----------------------------------------------------------------------------------------

HOSTILE: dict[str, tuple[int, str, bytes]] = {
    "500": (500, "text/plain", b"boom " + SECRET.encode()),
    "HTML": (200, "text/html", b"<html>Sign in, " + SECRET.encode()),
    "a list": (200, "application/json", b'["' + SECRET.encode() + b'"]'),
    "deep": (200, "application/json", b"[" * 60_000),
    "not UTF-8": (200, "application/json", b'{"access_token": "\xff"}'),
    "no token": (200, "application/json", b'{"token_type": "bearer"}'),
    "an empty token": (200, "application/json", b'{"access_token": "", "token_type": "bearer"}'),
    "a header in the token": (200, "application/json", b'{"access_token": "a\\r\\nX: y", "token_type": "bearer"}'),
    "mac": (200, "application/json", b'{"access_token": "' + SECRET.encode() + b'", "token_type": "mac"}'),
    "hasError": (200, "application/json", b'{"hasError": true, "accessToken": "x", "message": "%s"}' % SECRET.encode()),
    "error with 200": (200, "application/json", b'{"error": "invalid_client", "access_token": "x"}'),
    "secret as the code": (400, "application/json", b'{"error": "' + SECRET.encode() + b'"}'),
    "control characters": (400, "application/json", b'{"error": "\\r\\n\\u001b[2J"}'),
    "redirect": (302, "text/plain", b""),
    "65 KiB": (200, "application/json", b'{"access_token": "x", "more": "' + b"x" * 65 * 1024 + b'"}'),
}


@both
@pytest.mark.parametrize("name", HOSTILE)
def test_fault_05_responses(service: Service, get: Get, name: str) -> None:
    """A response without a token is one AuthError without secrets."""
    service.answer = lambda: HOSTILE[name]
    with pytest.raises(AuthError) as caught:
        get(credentials(service), service.url)
    assert CANARY not in deep(caught.value)
    assert str(caught.value).isprintable()
    assert service.token_requests == 1
    assert service.api == []


@both
def test_fault_05_hang(service: Service, get: Get) -> None:
    """A token service that hangs is an AuthError in time."""
    service.gate = threading.Event()
    with pytest.raises(AuthError, match=r"did not answer within 0\.2 s"):
        get(credentials(service, timeout=0.2), service.url)


@pytest.mark.sides("sync")
def test_fault_05_message(service: Service) -> None:
    """The error names status and OAuth code."""
    service.answer = lambda: (401, "application/json", b'{"error": "invalid_client", "error_description": "x"}')
    with pytest.raises(TokenError, match="HTTP 401, invalid_client") as caught:
        sync_get(credentials(service), service.url)
    assert (caught.value.status_code, caught.value.code) == (401, "invalid_client")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (str(again), again.code) == (str(caught.value), "invalid_client")


@pytest.mark.sides("sync")
def test_fault_05_shared(service: Service) -> None:
    """A failure answers all waiting callers, and all calls for one second."""
    clock = Clock()
    auth = credentials(service, clock=clock)
    service.answer = lambda: (500, "text/plain", b"")
    with ThreadPoolExecutor(50) as pool:
        found = [pool.submit(sync_get, auth, service.url) for _ in range(50)]
        errors = [one.exception() for one in found]
    assert all(isinstance(error, TokenError) for error in errors)
    assert len({id(error) for error in errors}) == 50
    assert service.token_requests == 1
    service.answer = None
    clock.pass_by(1.1)
    assert sync_get(auth, service.url) == 200


@pytest.mark.sides("sync")
def test_fault_05_no_service() -> None:
    """A missing token service is a transient AuthError."""
    with token_service() as gone:
        pass
    with pytest.raises(AuthError, match="connection failed"):
        sync_get(credentials(gone), gone.url)


@pytest.mark.parametrize(
    "said", ['"x"', "null", "-5", "0", "1e400", "NaN", "true", "[]", "99999999999", '""', '"inf"', "1" * 400]
)
def test_fault_05_lifetime(said: str) -> None:
    """An invalid lifetime becomes 300 seconds."""
    token = parse_response(200, b'{"access_token": "a", "expires_in": %s}' % said.encode(), requested=NOON)
    assert isinstance(token, Token)
    assert token.deadline == NOON.monotonic + 240


@pytest.mark.parametrize(
    ("said", "used"), [("3600", 3540.0), ('"3600"', 3540.0), ("100", 80.0), ("0.5", 0.4), ("300", 240.0)]
)
def test_leeway(said: str, used: float) -> None:
    """A token is renewed a fifth, or at most 60 s, before it expires."""
    token = parse_response(200, b'{"access_token": "a", "expires_in": %s}' % said.encode(), requested=NOON)
    assert isinstance(token, Token)
    assert token.lifetime == pytest.approx(used)


def test_camel_case() -> None:
    """Camel-case names in a token response are read."""
    said = {"accessToken": "a", "refreshToken": "r", "expiresIn": 3600, "tokenType": "bearer", "hasError": False}
    token = parse_response(200, json.dumps(said).encode(), requested=NOON)
    assert isinstance(token, Token)
    assert (token.access, token.refresh, token.lifetime) == (Secret("a"), Secret("r"), 3540.0)


def test_huge_number() -> None:
    """A number with too many digits is not a token response."""
    assert isinstance(parse_response(200, b'{"expires_in": ' + b"1" * 5000 + b"}", requested=NOON), Problem)


def test_client_auth(service: Service) -> None:
    """Id and secret are sent in the header or the form."""
    sync_get(credentials(service, scope="a b"), service.url)
    sync_get(credentials(service, client_auth="body", parameters={"audience": "x"}), service.url)
    assert service.forms[0] == {"grant_type": "client_credentials", "scope": "a b"}
    assert service.headers[0]["Authorization"].startswith("Basic ")
    assert service.forms[1]["client_secret"] == SECRET
    assert service.forms[1]["audience"] == "x"
    assert "Authorization" not in service.headers[1]


# --- where credentials go -------------------------------------------------------------------------------------------


def statics(origin: str) -> list[httpx.Auth]:
    return [
        BearerToken(f"{CANARY}-bearer", origins=[origin]),
        ApiKeyHeader("api_key", f"{CANARY}-key", origins=[origin]),
        CookieToken("session", f"{CANARY}-cookie", origins=[origin]),
        TokenSource(lambda: f"{CANARY}-sourced", origins=[origin]),
    ]


def sent(auth: httpx.Auth, url: str, **headers: str) -> httpx.Headers:
    found: list[httpx.Headers] = []

    def handler(request: httpx.Request) -> httpx.Response:
        found.append(httpx.Headers(request.headers))
        return httpx.Response(200)

    with httpx.Client(auth=auth, transport=httpx.MockTransport(handler)) as client:
        client.get(url, headers=headers)
    return found[-1]


@pytest.mark.parametrize("index", range(4))
@pytest.mark.parametrize(
    "other",
    ["https://evil.example", "http://api.example.com", "https://api.example.com:444", "https://api.example.com.evil"],
)
def test_other_origins(index: int, other: str) -> None:
    """No credential is sent to another origin."""
    auth = statics("https://api.example.com/v1")[index]
    assert CANARY in str(sent(auth, "https://api.example.com:443/x").raw)
    assert CANARY not in str(sent(auth, other).raw)


@pytest.mark.parametrize("given", [f"Bearer {CANARY}", f"bearer  {CANARY}", CANARY])
def test_scheme(given: str) -> None:
    """A token can have its scheme before it."""
    for auth in (
        BearerToken(given, origins=["https://a.example"]),
        TokenSource(lambda: given, origins=["https://a.example"]),
    ):
        assert sent(auth, "https://a.example")["Authorization"] == f"Bearer {CANARY}"


def test_add_origin() -> None:
    """An https origin can be added, and a plain http origin cannot."""
    auth = BearerToken(CANARY, origins=["https://api.example.com"])
    auth.add_origin("https://eu.example.com")
    assert sent(auth, "https://eu.example.com")["Authorization"] == f"Bearer {CANARY}"
    with pytest.raises(ConfigError):
        auth.add_origin("http://eu.example.com")


def test_cookie() -> None:
    """A cookie is added to the others once."""
    auth = CookieToken("session", "new", origins=["https://a.example"])
    assert sent(auth, "https://a.example", Cookie="x=1; session=old")["Cookie"] == "x=1; session=new"


@pytest.mark.parametrize("bad", ["", " x", "a\r\nb", "ä", "x\n", "a\x00b"])
def test_invalid_credential(bad: str) -> None:
    """An invalid credential is a ConfigError that does not quote it."""
    with pytest.raises(ConfigError) as caught:
        BearerToken(bad and CANARY + bad + "\n", origins=["https://a.example"])
    assert CANARY not in deep(caught.value).replace(repr(bad and CANARY + bad + "\n"), "")


def test_default_origins() -> None:
    """Without origins, authentication works for the client's base URL."""
    auth = BearerToken(CANARY)
    with pytest.raises(ConfigError, match="for no address yet"):
        sent(auth, "https://a.example")
    HttpClient(base_url="https://api.example.com/v1", auth=auth).close()
    assert sent(auth, "https://api.example.com")["Authorization"] == f"Bearer {CANARY}"
    assert "Authorization" not in sent(auth, "https://other.example")


@pytest.mark.parametrize("origins", ["https://a.example", ["http://a.example"], ["nonsense"]])
def test_invalid_origins(origins: Any) -> None:
    """Origins must be a list of https URLs."""
    with pytest.raises(ConfigError):
        BearerToken("x", origins=origins)


@both
def test_source(service: Service, get: Get) -> None:
    """A token source is called again after expiry and after a 401."""
    clock, given = Clock(), iter(["one", "two", "three"])
    service.valid = {"one", "three"}
    auth = TokenSource(lambda: SourcedToken(next(given), expires_in=100), origins=[service.url], clock=clock)
    assert get(auth, service.url) == 200
    assert get(auth, service.url) == 200
    clock.pass_by(81)
    assert get(auth, service.url) == 200
    assert [authorization for authorization, _ in service.api] == [
        f"Bearer {name}" for name in ("one", "one", "two", "three")
    ]


def test_async_source(service: Service) -> None:
    """An async source runs in the caller's event loop."""
    loops = []

    async def source() -> str:
        loops.append(asyncio.get_running_loop())
        await asyncio.sleep(0)
        return "mine"

    service.valid = {"mine"}
    auth = TokenSource(source, origins=[service.url])

    async def run() -> bool:
        assert await tasks(auth, service.url, 10) == [200] * 10
        return loops == [asyncio.get_running_loop()]

    assert asyncio.run(run())
    with pytest.raises(ConfigError, match="async client"):
        sync_get(TokenSource(source, origins=[service.url]), service.url)


class Waiting:
    """An async source whose first call waits until its event loop ends; the next ones give a token."""

    def __init__(self, service: Service) -> None:
        service.valid.add("mine")
        self.calls = 0
        self.begun = threading.Event()

    async def __call__(self) -> str:
        self.calls += 1
        if self.calls == 1:
            self.begun.set()
            await asyncio.Event().wait()
        return "mine"


def test_fault_03_source_loop(service: Service) -> None:
    """If the event loop of an async source ends, a waiting caller takes over."""
    source = Waiting(service)
    auth = TokenSource(source, origins=[service.url])

    async def begin() -> None:
        leader = asyncio.create_task(auth._async_token())
        while not source.begun.is_set():
            await asyncio.sleep(0.01)
        followers.append(pool.submit(async_get, auth, service.url))
        await asyncio.sleep(0.2)
        leader.cancel()

    followers: list[Future[int]] = []
    with ThreadPoolExecutor(1) as pool:
        asyncio.run(begin())
        assert followers[0].result(10) == 200
    assert source.calls == 2


def test_closed_loop(service: Service) -> None:
    """An async source whose event loop is closed is interrupted."""
    source, loop = Waiting(service), asyncio.new_event_loop()
    loop.close()
    with pytest.raises(Interrupted):
        _await_in(loop, source())
    loop = asyncio.new_event_loop()
    threading.Timer(0.1, loop.close).start()  # it never runs
    with pytest.raises(Interrupted):
        _await_in(loop, source())
    assert source.calls == 0


def test_cancelled_source(service: Service) -> None:
    """A cancelled async source is an AuthError, and is called once."""
    calls = []

    async def source() -> str:
        calls.append(1)
        raise asyncio.CancelledError

    with pytest.raises(AuthError, match="interrupted"):
        async_get(TokenSource(source, origins=[service.url]), service.url)
    assert calls == [1]


def test_source_timeout(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """A TimeoutError of an async source is an AuthError."""

    async def source() -> str:
        await asyncio.sleep(0.1)
        raise TimeoutError

    monkeypatch.setattr(static, "_LOOP_CHECK", 0.01)
    with pytest.raises(AuthError, match="TimeoutError"):
        async_get(TokenSource(source, origins=[service.url]), service.url)


@both
def test_failing_source(service: Service, get: Get) -> None:
    """An exception of a source is an AuthError without its text."""

    def source() -> str:
        raise RuntimeError(SECRET)

    with pytest.raises(AuthError, match="RuntimeError") as caught:
        get(TokenSource(source, origins=[service.url]), service.url)
    assert CANARY not in deep(caught.value)


def test_on_token(service: Service) -> None:
    """`on_token` receives tokens and failures, and its exceptions have no effect."""
    events: list[TokenEvent] = []

    def hear(event: TokenEvent) -> None:
        events.append(event)
        raise RuntimeError

    auth = credentials(service, hooks=Hooks(on_token=hear))
    assert sync_get(auth, service.url) == 200
    service.answer = lambda: (500, "text/plain", b"")
    service.revoke()
    with pytest.raises(AuthError):
        sync_get(auth, service.url)
    assert [event.outcome for event in events] == ["fetched", "failed"]
    assert {event.source for event in events} == {"ClientCredentials"}
    assert events[0].expires_in == pytest.approx(3540, abs=30)


@pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
def test_client_on_token(service: Service, call: Callable[..., int]) -> None:
    """`on_token` of the first client is used if the authentication has none."""
    first: list[TokenEvent] = []
    second: list[TokenEvent] = []
    own: list[TokenEvent] = []
    auth = credentials(service)
    for events in (first, second):
        assert call(auth, service.url, hooks=Hooks(on_token=events.append)) == 200
        service.revoke()
    assert [event.outcome for event in first] == ["fetched", "fetched"]
    assert call(credentials(service, hooks=Hooks(on_token=own.append)), service.url, hooks=auth._hooks) == 200
    assert (len(first), len(second), len(own)) == (2, 0, 1)


@both
def test_fault_42_texts(
    service: Service, get: Get, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """No secret is visible in errors, reprs, pickles or logs."""
    caplog.set_level("DEBUG")
    events: list[TokenEvent] = []
    auths: list[httpx.Auth] = [credentials(service, hooks=Hooks(on_token=events.append)), *statics(service.url)]
    for auth in auths:
        get(auth, service.url)
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError) as caught:
                attempt(auth)
            assert CANARY not in str(caught.value)
        assert CANARY not in repr(auth) + str(auth) + f"{auth}" + repr(vars(auth))
    assert CANARY not in repr(events) + caplog.text + str(capsys.readouterr())
    token = Token.issue(Secret(CANARY), requested=NOON, refresh=Secret(CANARY))
    assert CANARY not in repr(token) + str(token)
    with pytest.raises(TypeError):
        pickle.dumps(token)


def test_default_clock(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """The default clock is monotonic."""
    auth = credentials(service)
    assert sync_get(auth, service.url) == 200
    real = time.time
    for jump in (3600.0, -3600.0):
        monkeypatch.setattr(time, "time", lambda jump=jump: real() + jump)
        assert sync_get(auth, service.url) == 200
    assert service.token_requests == 1


def test_slow_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token response that arrives byte by byte ends in time."""
    seconds = iter(range(0, 1000, 6))
    answer = httpx.Response(200, content=iter([b"a", b"b", b"c"]))
    endpoint = TokenEndpoint("https://a.example", client_id="me")
    monkeypatch.setattr(time, "monotonic", lambda: float(next(seconds)))
    assert endpoint._body(answer) == "it did not answer within 10 s"


def test_invalid_name() -> None:
    """An invalid name of a header or cookie is a ConfigError."""
    for make in (ApiKeyHeader, CookieToken):
        with pytest.raises(ConfigError, match="name"):
            make("a b", "x", origins=["https://a.example"])
    with pytest.raises(ConfigError, match="no cookie may"):
        CookieToken("a", "x; y=z", origins=["https://a.example"])
