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
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
import trio
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
from tiepoint_core._auth.static import _awaited_by_asyncio, _awaited_by_trio
from tiepoint_core._auth.token_endpoint import TokenEndpoint
from tiepoint_core._auth.tokens import Moment, Problem, Token, parse_answer
from tiepoint_core._errors import AuthError, ConfigError, Timeout
from tiepoint_core._hooks import Hooks, TokenEvent
from tiepoint_core._http.call import Call, CallSettings
from tiepoint_core._http.throttle import Throttle
from tiepoint_core._redact import Secret
from tiepoint_core._single_flight import Interrupted

from .token_server import CANARY, Service, token_service

SECRET = f"{CANARY}-client-secret"
NOON = Moment(1000.0, 2_000_000_000.0)


class Clock:
    """Both clocks, which stand still until they are set."""

    def __init__(self) -> None:
        self.monotonic = 1000.0
        self.wall = 2_000_000_000.0

    def __call__(self) -> Moment:
        return Moment(self.monotonic, self.wall)

    def pass_by(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds


@pytest.fixture
def service() -> Iterator[Service]:
    with token_service() as found:
        yield found


def credentials(service: Service, **more: Any) -> ClientCredentials:
    return ClientCredentials(
        token_url=service.token_url, client_id="me", client_secret=SECRET, origins=[service.url], **more
    )


def sync_get(auth: httpx.Auth, url: str) -> int:
    with httpx.Client(auth=auth, trust_env=False, verify=False, timeout=30) as client:  # noqa: S501
        return client.get(url).status_code


def async_get(auth: httpx.Auth, url: str) -> int:
    async def run() -> int:
        async with httpx.AsyncClient(auth=auth, trust_env=False, verify=False, timeout=30) as client:  # noqa: S501
            return (await client.get(url)).status_code

    return asyncio.run(run())


Get = Callable[[httpx.Auth, str], int]
both = pytest.mark.parametrize("get", [sync_get, async_get], ids=["sync", "async"])


def threads(auth: httpx.Auth, url: str, count: int) -> list[int]:
    with (
        httpx.Client(auth=auth, trust_env=False, verify=False, timeout=30) as client,  # noqa: S501
        ThreadPoolExecutor(count) as pool,
    ):
        return [status.status_code for status in pool.map(lambda _: client.get(url), range(count))]


async def tasks(auth: httpx.Auth, url: str, count: int) -> list[int]:
    async with httpx.AsyncClient(auth=auth, trust_env=False, verify=False, timeout=30) as client:  # noqa: S501
        return [answer.status_code for answer in await asyncio.gather(*(client.get(url) for _ in range(count)))]


def deep(error: BaseException) -> str:
    """All that a debugger's report of an error would show: text and the locals of our frames, along all contexts."""
    shown, seen = [], set()
    pending: list[BaseException | None] = [error]
    while pending:
        one = pending.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        shown += [str(one), repr(one), repr(one.args), repr(vars(one))]
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if "tiepoint_core" in frame.f_code.co_filename:
                shown += [repr(frame.f_locals)]
        pending += [one.__cause__, one.__context__]
    return "\n".join(shown)


# --- one token for all ----------------------------------------------------------------------------------------------


@both
def test_fault_01_a_token_that_is_revoked_midway_is_renewed_once(service: Service, get: Get) -> None:
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
def test_fault_02_50_threads_on_an_expired_token_ask_once(service: Service) -> None:
    assert threads(expired(service), service.url, 50) == [200] * 50
    assert service.token_requests == 1


@pytest.mark.sides("async")
def test_fault_02_50_tasks_on_an_expired_token_ask_once(service: Service) -> None:
    assert asyncio.run(tasks(expired(service), service.url, 50)) == [200] * 50
    assert service.token_requests == 1


@pytest.mark.sides("sync", "async")
def test_fault_02_50_threads_and_50_tasks_on_an_expired_token_ask_once(service: Service) -> None:
    auth = expired(service)
    with ThreadPoolExecutor(1) as pool:
        sync = pool.submit(threads, auth, service.url, 50)
        found = asyncio.run(tasks(auth, service.url, 50))
        assert [*sync.result(), *found] == [200] * 100
    assert service.token_requests == 1


@pytest.mark.sides("sync")
def test_fault_02_50_threads_whose_token_is_revoked_renew_it_once(service: Service) -> None:
    auth = credentials(service)
    assert sync_get(auth, service.url) == 200
    service.revoke()
    assert threads(auth, service.url, 50) == [200] * 50
    assert service.token_requests == 2


@pytest.mark.sides("async")
def test_fault_03_the_first_task_is_cancelled_and_the_others_succeed(service: Service) -> None:
    auth = expired(service)
    service.gate = gate = threading.Event()
    service.asked.clear()

    async def run() -> list[int]:
        async with httpx.AsyncClient(auth=auth, trust_env=False, verify=False, timeout=30) as client:  # noqa: S501
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
def test_fault_03_the_event_loop_of_the_first_ends_and_a_thread_gets_the_token(service: Service) -> None:
    auth = expired(service)
    service.gate = gate = threading.Event()
    service.asked.clear()

    async def begin() -> None:
        async with httpx.AsyncClient(auth=auth, trust_env=False, verify=False) as client:  # noqa: S501
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
def test_fault_04_a_new_token_that_is_rejected_too_is_not_renewed_again(service: Service, get: Get) -> None:
    service.reject_all = True
    auth = credentials(service)
    assert get(auth, service.url) == 401
    assert service.token_requests == 2
    assert len(service.api) == 2


@both
def test_fault_08_a_changed_wall_clock_changes_nothing(service: Service, get: Get) -> None:
    clock = Clock()
    auth = credentials(service, clock=clock)
    for jump in (0.0, 3600.0, -7200.0):
        clock.wall += jump
        assert get(auth, service.url) == 200
    assert service.token_requests == 1


def test_a_token_is_renewed_ahead_of_its_end(service: Service) -> None:
    clock = Clock()
    auth = credentials(service, clock=clock)
    for seconds, requests in ((0.0, 1), (3539.0, 1), (2.0, 2)):
        clock.pass_by(seconds)
        sync_get(auth, service.url)
        assert service.token_requests == requests


def test_a_body_that_cannot_be_sent_again_is_not_sent_again(service: Service) -> None:
    auth = credentials(service)
    assert sync_get(auth, service.url) == 200
    with httpx.Client(auth=auth, trust_env=False, verify=False) as client:  # noqa: S501
        service.revoke()
        assert client.post(service.url, content=b"whole").text == "whole"
        service.revoke()
        answer = client.post(service.url, content=iter([b"once"]), headers={"Content-Length": "4"})
        assert answer.status_code == 401
    assert [body for _, body in service.api] == ["", "whole", "whole", "once"]


@both
def test_a_401_renews_the_token_for_the_next_call_where_the_body_cannot_be_sent_again(
    service: Service, get: Get
) -> None:
    auth = credentials(service)
    assert get(auth, service.url) == 200
    found = []
    for _ in range(3):
        service.revoke()
        found += [put(auth, service.url, get), put(auth, service.url, get)]
    assert found == [401, 200] * 3
    assert service.token_requests == 4


@both
def test_a_renewal_that_fails_leaves_the_401_to_a_body_that_cannot_be_sent_again(service: Service, get: Get) -> None:
    auth = credentials(service)
    assert get(auth, service.url) == 200
    service.revoke()
    service.answer = lambda: (500, "text/plain", b"")
    assert put(auth, service.url, get) == 401
    with pytest.raises(TokenError):
        put(auth, service.url, get)


@both
def test_a_token_that_the_service_gives_again_is_tried_again(service: Service, get: Get) -> None:
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
        with httpx.Client(auth=auth, trust_env=False, verify=False) as client:  # noqa: S501
            return client.post(url, content=iter([b"once"]), headers=length).status_code

    async def body() -> AsyncIterator[bytes]:
        yield b"once"

    async def run() -> int:
        async with httpx.AsyncClient(auth=auth, trust_env=False, verify=False) as client:  # noqa: S501
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
def test_a_token_service_that_hangs_takes_no_longer_than_the_deadline_and_its_token_serves_others(
    service: Service, call: Callable[..., int]
) -> None:
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
    """What a request has whose call has so long left."""
    request = httpx.Request("GET", "https://a.example", extensions={"timeout": {}})
    Call(request, CallSettings(deadline=seconds), Throttle())
    return dict(request.extensions)


@both
def test_a_deadline_counts_for_the_renewal_of_a_token_too(service: Service, get: Get) -> None:
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
def test_a_call_whose_deadline_is_far_is_signed(service: Service, get: Get) -> None:
    auth = credentials(service)
    request = httpx.Request("GET", service.url, extensions=ending_in(10.0))
    assert next(auth.sync_auth_flow(request)).headers["Authorization"]
    assert get(auth, service.url) == 200
    assert service.token_requests == 1


# --- the way to the token service -----------------------------------------------------------------------------------


def nowhere(*_: object, **__: object) -> Any:
    raise socket.gaierror("no such host")


@both
@pytest.mark.parametrize(
    ("proxy", "told"), [(f"foo://me:{CANARY}@a.example", "no valid address"), (f"socks5://me:{CANARY}@a", "SOCKS")]
)
def test_a_proxy_that_cannot_be_used_is_told_without_its_address(
    get: Get, monkeypatch: pytest.MonkeyPatch, proxy: str, told: str
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    settings: dict[str, Any] = {
        "token_url": "https://token.example",
        "client_id": "me",
        "client_secret": SECRET,
        "origins": ["https://a.example"],
    }
    with pytest.raises(ConfigError, match=told) as caught:
        ClientCredentials(**settings, proxy=proxy)
    assert CANARY not in deep(caught.value)
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ConfigError, match=told) as caught:
        get(ClientCredentials(**settings), "https://a.example")
    assert CANARY not in deep(caught.value)
    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    with pytest.raises(AuthError):  # the proxy is no matter
        get(ClientCredentials(**settings, trust_env=False), "https://a.example")


@both
def test_the_token_is_asked_for_by_the_proxy(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
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
        auth = ClientCredentials(
            token_url="https://token.example",
            client_id="me",
            client_secret="x",
            origins=["https://a.example"],
            proxy=proxy,
        )
        assert CANARY not in repr(vars(auth._endpoint))
        with pytest.raises(AuthError, match="ProxyError") as caught:
            get(auth, "https://a.example")
        assert CANARY not in deep(caught.value)
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        with pytest.raises(AuthError, match="ProxyError"):
            TokenEndpoint("https://token.example", client_id="me").ask({})
        thread.join(10)
    assert asked == [b"CONNECT token.example:443 HTTP/1.1"] * 2


def test_a_proxy_is_not_for_a_token_service_of_plain_http_on_this_machine(service: Service) -> None:
    assert sync_get(credentials(service, proxy="http://127.0.0.1:1"), service.url) == 200


def test_certificates_of_a_file_are_trusted_and_one_that_is_not_there_is_told_at_once(
    service: Service, tmp_path: Path
) -> None:
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
    "hasError": (
        200,
        "application/json",
        b'{"hasError": true, "accessToken": "x", "message": "' + SECRET.encode() + b'"}',
    ),
    "error with 200": (200, "application/json", b'{"error": "invalid_client", "access_token": "x"}'),
    "secret as the code": (400, "application/json", b'{"error": "' + SECRET.encode() + b'"}'),
    "control characters": (400, "application/json", b'{"error": "\\r\\n\\u001b[2J"}'),
    "redirect": (302, "text/plain", b""),
    "65 KiB": (200, "application/json", b'{"access_token": "x", "more": "' + b"x" * 65 * 1024 + b'"}'),
}


@both
@pytest.mark.parametrize("name", HOSTILE)
def test_fault_05_an_answer_that_is_no_token_is_one_auth_error_without_secrets(
    service: Service, get: Get, name: str
) -> None:
    service.answer = lambda: HOSTILE[name]
    with pytest.raises(AuthError) as caught:
        get(credentials(service), service.url)
    assert CANARY not in deep(caught.value)
    assert str(caught.value).isprintable()
    assert service.token_requests == 1
    assert service.api == []


@both
def test_fault_05_a_token_service_that_hangs_is_an_auth_error_in_time(service: Service, get: Get) -> None:
    service.gate = threading.Event()
    with pytest.raises(AuthError, match=r"did not answer within 0\.2 s"):
        get(credentials(service, timeout=0.2), service.url)


@pytest.mark.sides("sync")
def test_fault_05_the_error_names_status_and_code(service: Service) -> None:
    service.answer = lambda: (401, "application/json", b'{"error": "invalid_client", "error_description": "x"}')
    with pytest.raises(TokenError, match="HTTP 401, invalid_client") as caught:
        sync_get(credentials(service), service.url)
    assert (caught.value.status_code, caught.value.code) == (401, "invalid_client")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (str(again), again.code) == (str(caught.value), "invalid_client")


@pytest.mark.sides("sync")
def test_fault_05_a_failure_answers_all_waiters_and_for_one_second(service: Service) -> None:
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
def test_fault_05_no_token_service_is_an_auth_error() -> None:
    with token_service() as gone:
        pass
    with pytest.raises(AuthError, match="connection failed"):
        sync_get(credentials(gone), gone.url)


@pytest.mark.parametrize(
    "said", ['"x"', "null", "-5", "0", "1e400", "NaN", "true", "[]", "99999999999", '""', '"inf"', "1" * 400]
)
def test_fault_05_an_odd_lifetime_becomes_300_seconds(said: str) -> None:
    token = parse_answer(200, b'{"access_token": "a", "expires_in": %s}' % said.encode(), asked=NOON)
    assert isinstance(token, Token)
    assert token.deadline == NOON.monotonic + 240


@pytest.mark.parametrize(
    ("said", "used"), [("3600", 3540.0), ('"3600"', 3540.0), ("100", 80.0), ("0.5", 0.4), ("300", 240.0)]
)
def test_a_lifetime_is_cut_by_a_fifth_but_at_most_60_seconds(said: str, used: float) -> None:
    token = parse_answer(200, b'{"access_token": "a", "expires_in": %s}' % said.encode(), asked=NOON)
    assert isinstance(token, Token)
    assert token.lifetime == pytest.approx(used)


def test_camel_case_names_are_read() -> None:
    said = {"accessToken": "a", "refreshToken": "r", "expiresIn": 3600, "tokenType": "bearer", "hasError": False}
    token = parse_answer(200, json.dumps(said).encode(), asked=NOON)
    assert isinstance(token, Token)
    assert (token.access, token.refresh, token.lifetime) == (Secret("a"), Secret("r"), 3540.0)


def test_a_number_of_too_many_digits_is_no_object() -> None:
    assert isinstance(parse_answer(200, b'{"expires_in": ' + b"1" * 5000 + b"}", asked=NOON), Problem)


def test_id_and_secret_go_where_the_service_takes_them(service: Service) -> None:
    sync_get(credentials(service, scope="a b"), service.url)
    sync_get(credentials(service, style="body", parameters={"audience": "x"}), service.url)
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
def test_no_credential_goes_to_another_origin(index: int, other: str) -> None:
    auth = statics("https://api.example.com/v1")[index]
    assert CANARY in str(sent(auth, "https://api.example.com:443/x").raw)
    assert CANARY not in str(sent(auth, other).raw)


@pytest.mark.parametrize("given", [f"Bearer {CANARY}", f"bearer  {CANARY}", CANARY])
def test_a_token_may_have_its_scheme_before_it(given: str) -> None:
    for auth in (
        BearerToken(given, origins=["https://a.example"]),
        TokenSource(lambda: given, origins=["https://a.example"]),
    ):
        assert sent(auth, "https://a.example")["Authorization"] == f"Bearer {CANARY}"


def test_an_origin_can_be_added_but_not_a_plain_one() -> None:
    auth = BearerToken(CANARY, origins=["https://api.example.com"])
    auth.allow("https://eu.example.com")
    assert sent(auth, "https://eu.example.com")["Authorization"] == f"Bearer {CANARY}"
    with pytest.raises(ConfigError):
        auth.allow("http://eu.example.com")


def test_a_cookie_joins_the_others_once() -> None:
    auth = CookieToken("session", "new", origins=["https://a.example"])
    assert sent(auth, "https://a.example", Cookie="x=1; session=old")["Cookie"] == "x=1; session=new"


@pytest.mark.parametrize("bad", ["", " x", "a\r\nb", "ä", "x\n", "a\x00b"])
def test_a_credential_that_no_header_can_carry_is_refused_without_being_quoted(bad: str) -> None:
    with pytest.raises(ConfigError) as caught:
        BearerToken(bad and CANARY + bad + "\n", origins=["https://a.example"])
    assert CANARY not in deep(caught.value).replace(repr(bad and CANARY + bad + "\n"), "")


def test_without_origins_it_signs_for_the_base_url_of_its_client() -> None:
    auth = BearerToken(CANARY)
    with pytest.raises(ConfigError, match="for no address yet"):
        sent(auth, "https://a.example")
    HttpClient(base_url="https://api.example.com/v1", auth=auth).close()
    assert sent(auth, "https://api.example.com")["Authorization"] == f"Bearer {CANARY}"
    assert "Authorization" not in sent(auth, "https://other.example")


@pytest.mark.parametrize("origins", ["https://a.example", ["http://a.example"], ["nonsense"]])
def test_origins_must_be_safe_addresses(origins: Any) -> None:
    with pytest.raises(ConfigError):
        BearerToken("x", origins=origins)


@both
def test_a_token_of_ones_own_is_asked_for_again_after_its_end_and_a_401(service: Service, get: Get) -> None:
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


def test_an_async_source_runs_in_the_callers_loop(service: Service) -> None:
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
            await anyio.sleep_forever()
        return "mine"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_fault_03_the_event_loop_of_an_async_source_ends_and_a_follower_takes_over(
    service: Service, backend: str
) -> None:
    source = Waiting(service)
    auth = TokenSource(source, origins=[service.url])

    async def begin() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(auth._atoken)
            while not source.begun.is_set():
                await anyio.sleep(0.01)
            followers.append(pool.submit(async_get, auth, service.url))
            await anyio.sleep(0.2)
            group.cancel_scope.cancel()

    followers: list[Future[int]] = []
    with ThreadPoolExecutor(1) as pool:
        anyio.run(begin, backend=backend)
        assert followers[0].result(10) == 200
    assert source.calls == 2


def test_an_async_source_whose_loop_is_closed_is_interrupted(service: Service) -> None:
    source, loop = Waiting(service), asyncio.new_event_loop()
    loop.close()
    with pytest.raises(Interrupted):
        _awaited_by_asyncio(loop, source())
    loop = asyncio.new_event_loop()
    threading.Timer(0.1, loop.close).start()  # it never runs
    with pytest.raises(Interrupted):
        _awaited_by_asyncio(loop, source())
    ended: list[trio.lowlevel.TrioToken] = []

    async def end() -> None:
        ended.append(trio.lowlevel.current_trio_token())

    trio.run(end)
    with pytest.raises(Interrupted):
        _awaited_by_trio(ended[0], source())
    assert source.calls == 0


def test_an_async_source_that_is_cancelled_is_an_error_and_no_loop(service: Service) -> None:
    calls = []

    async def source() -> str:
        calls.append(1)
        raise asyncio.CancelledError

    with pytest.raises(AuthError, match="interrupted"):
        async_get(TokenSource(source, origins=[service.url]), service.url)
    assert calls == [1]


def test_an_async_source_that_runs_out_of_time_is_an_auth_error(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def source() -> str:
        await asyncio.sleep(0.1)
        raise TimeoutError

    monkeypatch.setattr(static, "_LOOK_AGAIN", 0.01)
    with pytest.raises(AuthError, match="TimeoutError"):
        async_get(TokenSource(source, origins=[service.url]), service.url)


@both
def test_a_source_that_raises_is_an_auth_error_without_its_text(service: Service, get: Get) -> None:
    def source() -> str:
        raise RuntimeError(SECRET)

    with pytest.raises(AuthError, match="RuntimeError") as caught:
        get(TokenSource(source, origins=[service.url]), service.url)
    assert CANARY not in deep(caught.value)


def test_on_token_hears_of_tokens_and_failures_and_cannot_break_anything(service: Service) -> None:
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
    assert [(event.source, event.outcome) for event in events] == [
        ("ClientCredentials", "fetched"),
        ("ClientCredentials", "failed"),
    ]
    assert events[0].expires_in == pytest.approx(3540, abs=30)


@pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
def test_on_token_of_the_first_client_is_told_where_the_sign_in_has_none(
    service: Service, call: Callable[..., int]
) -> None:
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
def test_fault_42_no_secret_shows(
    service: Service, get: Get, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
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
    token = Token.issued(Secret(CANARY), asked=NOON, refresh=Secret(CANARY))
    assert CANARY not in repr(token) + str(token)
    with pytest.raises(TypeError):
        pickle.dumps(token)


def test_time_is_really_monotonic_by_default(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    auth = credentials(service)
    assert sync_get(auth, service.url) == 200
    real = time.time
    for jump in (3600.0, -3600.0):
        monkeypatch.setattr(time, "time", lambda jump=jump: real() + jump)
        assert sync_get(auth, service.url) == 200
    assert service.token_requests == 1


def test_a_token_service_that_sends_drop_by_drop_is_ended_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter(range(0, 1000, 6))
    answer = httpx.Response(200, content=iter([b"a", b"b", b"c"]))
    endpoint = TokenEndpoint("https://a.example", client_id="me")
    monkeypatch.setattr(time, "monotonic", lambda: float(next(seconds)))
    assert endpoint._body(answer) == "it did not answer within 10 s"


def test_the_name_of_a_header_or_cookie_is_checked() -> None:
    for make in (ApiKeyHeader, CookieToken):
        with pytest.raises(ConfigError, match="name"):
            make("a b", "x", origins=["https://a.example"])
    with pytest.raises(ConfigError, match="no cookie may"):
        CookieToken("a", "x; y=z", origins=["https://a.example"])
