"""A canary in every kind of credential: where it is sent, and that it shows nowhere else, whatever goes wrong."""

from __future__ import annotations

import asyncio
import logging
import pickle
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from tiepoint_core import AsyncBaseClient, BaseClient
from tiepoint_core._auth import (
    ApiKeyHeader,
    AuthorizationCode,
    BearerToken,
    CacheKey,
    ClientCredentials,
    CookieToken,
    FileCache,
    Token,
    TokenSource,
)
from tiepoint_core._error_from_response import ErrorInfo
from tiepoint_core._errors import BadRequest, ConfigError
from tiepoint_core._hooks import Hooks
from tiepoint_core._http.retry import RetryPolicy
from tiepoint_core._redact import Secret

from ..reliability import Figure
from ..shown import shown
from ..token_server import CANARY, Service
from .faulty import CONNECTION_FAULTS, STATUS_FAULTS, Fault, Talk, faulty, good, said, says

QUICK = httpx.Timeout(5, read=0.1)


Check = Callable[[Iterable[str]], None]


@pytest.fixture
def no_canary(figure: Figure) -> Check:
    """Check that no text shows a canary."""

    def check(places: Iterable[str]) -> None:
        found = [place for place in places if CANARY in place]
        figure("canary", len(found))
        assert not found

    return check


Kind = Callable[[Service, str, Path], dict[str, Any]]


def _program(tokens: Service, url: str, _: Path, **more: Any) -> dict[str, Any]:
    return {"auth": ClientCredentials(
        token_url=tokens.token_url, client_id="me", client_secret=f"{CANARY}-secret", origins=[url], **more
    )}  # fmt: skip


def _person(tokens: Service, url: str, folder: Path) -> dict[str, Any]:
    cache = FileCache(CacheKey("issuer", "me", "", "default"), folder / "state")
    tokens.refresh.add(f"{CANARY}-refresh")
    with cache.lock():
        held = Token(access=Secret("old"), refresh=Secret(f"{CANARY}-refresh"), deadline=0, issued_at=0, lifetime=1)
        cache.save(held)
    return {"auth": AuthorizationCode(
        authorize_url=f"{tokens.url}/a", token_url=tokens.token_url, client_id="me", origins=[url], cache=cache,
        interactive=False,
    )}  # fmt: skip


KINDS: dict[str, Kind] = {
    "client credentials": _program,
    "client credentials in the form": partial(_program, client_auth="body"),
    "a person's tokens": _person,
    "bearer token": lambda _, url, __: {"auth": BearerToken(f"{CANARY}-bearer", origins=[url])},
    "key in a header": lambda _, url, __: {"auth": ApiKeyHeader("x-mine", f"{CANARY}-key", origins=[url])},
    "cookie": lambda _, url, __: {"auth": CookieToken("session", f"{CANARY}-cookie", origins=[url])},
    "token of one's own": lambda _, url, __: {"auth": TokenSource(lambda: f"{CANARY}-own", origins=[url])},
    "headers": lambda *_: {"headers": {"Authorization": f"Bearer {CANARY}", "x-mine": CANARY}},
    "proxy": lambda *_: {"proxy": f"http://me:{CANARY}@127.0.0.1:9"},
    "address": lambda *_: {},
    "header of the request": lambda *_: {},
}


def _echo(talk: Talk) -> None:
    """Repeat all that was sent, as some services do in their errors."""
    talk.whole()
    told = str(talk.received()).encode()
    talk.send(said(400, told, x_request_id="r-1", set_cookie=f"s={CANARY}"))


FAULTS: dict[str, Fault] = {
    **{name: CONNECTION_FAULTS[name] for name in ("closes before the request", "resets after the body", "hangs")},
    "cuts its answer": CONNECTION_FAULTS["closes within the body by length of its answer"],
    **{name: STATUS_FAULTS[name] for name in ("says 401", "says 404", "says 500", "says 302")},
    "repeats what it was sent": _echo,
    "is no HTTP": CONNECTION_FAULTS["says what is no HTTP"],
    "is unpacked wrongly": says(said(200, b"x" * 99, content_encoding="gzip")),
}


def requests(kind: str, url: str) -> tuple[str, dict[str, Any]]:
    """Return URL and options of a request, with a canary in the place that is tested."""
    if kind == "address":
        return f"{url.replace('//', f'//me:{CANARY}@')}/x?sig={CANARY}&sv=1", {"params": {"token": CANARY}}
    if kind == "header of the request":
        return f"{url}/x", {"headers": {"Authorization": CANARY, "cookie": f"a={CANARY}"}, "content": b"x"}
    return f"{url}/x", {"content": b"x"}


class Asking:
    """A vendor's client, sync or async, that raises what goes wrong."""

    def __init__(self, kind: str) -> None:
        self._async = kind == "async"
        self.reprs: list[str] = []
        self.follows = False

    def __call__(self, options: dict[str, Any], method: str, address: str, more: dict[str, Any]) -> Exception | None:
        try:
            if self._async:
                asyncio.run(self._ask(options, method, address, more))
            else:
                with BaseClient(**options) as client:
                    self._look(client)
                    client.request(method, address, **more)
        except Exception as error:
            return error
        return None

    async def _ask(self, options: dict[str, Any], method: str, address: str, more: dict[str, Any]) -> None:
        async with AsyncBaseClient(**options) as client:
            self._look(client)
            await client.request(method, address, **more)

    def _look(self, client: Any) -> None:
        http = client.http
        http.follow_redirects = self.follows
        self.reprs += [repr(each) + str(each) for each in (client, vars(client), http, http._settings, http._transport)]
        for each in (client, http, http.auth, client.with_options(timeout=1.0)):
            if each is not None:
                self.reprs += [repr(each)]
                try:
                    self.reprs += [pickle.dumps(each).decode("latin-1")]
                except (TypeError, AttributeError, pickle.PicklingError) as error:
                    self.reprs += [str(error)]


@pytest.fixture(params=["sync", "async"])
def asking(request: pytest.FixtureRequest) -> Asking:
    return Asking(request.param)


@pytest.mark.parametrize("kind", KINDS)
def test_fault_42_all_faults(
    asking: Asking, service: Service, kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, no_canary: Check
) -> None:
    """No credential is visible after any fault."""
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpcore2", "tiepoint", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    events: list[object] = []
    hooks = Hooks(on_request=events.append, on_response=events.append, on_retry=events.append)
    places: list[str] = []
    for name, fault in FAULTS.items():
        with faulty(fault) as server:
            options = {
                "base_url": server.url, "timeout": QUICK, "retries": RetryPolicy(max_attempts=2, backoff=0.0),
                "hooks": hooks, **KINDS[kind](service, server.url, tmp_path),
            }  # fmt: skip
            address, more = requests(kind, server.url)
            error = asking(options, "PUT", address, more)
        assert error is not None, name
        assert type(error).__module__ == "tiepoint_core._errors"
        places += [*shown(error), pickle.dumps(error).decode("latin-1")]
        if kind != "proxy" and fault is _echo:
            assert CANARY in str(server.received), "it was not even sent"
    places += [*asking.reprs, *map(repr, events), *(record.getMessage() for record in caplog.records)]
    places += [repr(record.args) for record in caplog.records]
    no_canary(places)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("proxy", "address", "header of the request")])
def test_fault_42_other_hosts(asking: Asking, service: Service, kind: str, tmp_path: Path, figure: Figure) -> None:
    """No credential is sent to another host."""
    with faulty(good) as other, faulty(good) as home:
        options = {"base_url": home.url, **KINDS[kind](service, home.url, tmp_path)}
        for url in (f"{other.url}/x", f"{home.url}/x", f"http://localhost:{home.port}/x"):
            asking(options, "GET", url, {})
        assert [CANARY in str(each.headers) for each in (*other.received, *home.received)] == [False, True, False]
    with faulty(good) as other:
        with faulty(says(said(302, location=f"{other.url}/there"))) as home:
            options = {"base_url": home.url, **KINDS[kind](service, home.url, tmp_path)}
            asking.follows = True
            assert asking(options, "GET", f"{home.url}/x", {}) is None
        assert [CANARY in str(each) for each in (*home.received, *other.received)] == [True, False]
    figure("canary", 0)


def parser(response: httpx.Response) -> ErrorInfo:
    return ErrorInfo(code=response.text, message=response.text, request_id=response.text)


@pytest.mark.parametrize("kind", KINDS)
def test_fault_42_repeated(asking: Asking, service: Service, kind: str, tmp_path: Path, no_canary: Check) -> None:
    """A credential that the service repeats is masked."""

    def repeat(talk: Talk) -> None:
        talk.whole()
        got = talk.received()
        talk.send(said(400, "; ".join([got.path, *got.headers.values()]).encode()))

    with faulty(repeat) as server:
        options = {"base_url": server.url, "error_parser": parser, **KINDS[kind](service, server.url, tmp_path)}
        address, more = requests(kind, server.url)
        error = asking(options, "PUT", address, more)
    assert isinstance(error, BadRequest)
    no_canary(shown(error))


def program(**changed: Any) -> ClientCredentials:
    settings = {"token_url": "https://a.example", "client_id": "me", "client_secret": CANARY, **changed}
    return ClientCredentials(**settings)


def person(**changed: Any) -> AuthorizationCode:
    urls = {"authorize_url": "https://a.example", "token_url": "https://a.example"}
    return AuthorizationCode(**{**urls, "client_id": "me", "client_secret": CANARY, **changed})


BAD: dict[str, Callable[[], object]] = {
    "token": lambda: BearerToken(f"{CANARY}\n"),
    "key": lambda: ApiKeyHeader("x-mine", f"{CANARY}\n"),
    "name of a key": lambda: ApiKeyHeader("a b", CANARY),
    "cookie": lambda: CookieToken("s", f"{CANARY}; x"),
    "origin": lambda: BearerToken(CANARY, origins=[f"https://a.example?x={CANARY}"]),
    "added origin": lambda: BearerToken(CANARY).add_origin(f"https://me:{CANARY}@a.example"),
    "secret": lambda: program(client_secret=f"{CANARY}\n"),
    "token url": lambda: program(token_url=f"http://a.example/{CANARY}"),
    "cache": lambda: program(cache="nowhere"),
    "person's secret": lambda: person(client_secret=f"{CANARY}\n"),
    "person's ports": lambda: person(ports=[]),
}


@pytest.mark.parametrize("name", BAD)
def test_fault_42_invalid_auth(name: str, no_canary: Check) -> None:
    """The error for invalid authentication shows no secret."""
    with pytest.raises(ConfigError) as caught:
        BAD[name]()
    no_canary(shown(caught.value))


CLIENTS = pytest.mark.parametrize("kind", [BaseClient, AsyncBaseClient], ids=["sync", "async"])
SETTINGS: dict[str, dict[str, Any]] = {
    "plain http": {"base_url": f"http://a.example/{CANARY}"},
    "a query": {"base_url": f"https://a.example?sig={CANARY}"},
    "a password": {"base_url": f"https://me:{CANARY}@a.example"},
    "no address": {"base_url": f"https://a.example:{CANARY}"},
    "a header": {"headers": {"Authorization": f"Bearer {CANARY}\n"}},
    "no timeout": {"headers": {"Authorization": CANARY}, "timeout": None},
    "no certificates": {"proxy": f"http://me:{CANARY}@a.example", "verify": "nowhere"},
    "an origin": {"origins": [f"https://a.example:{CANARY}"]},
    "a proxy": {"proxy": f"nothing://me:{CANARY}@a.example"},
}


@CLIENTS
@pytest.mark.parametrize("name", SETTINGS)
def test_fault_42_invalid_client(kind: Any, name: str, no_canary: Check) -> None:
    """The error for an invalid client shows no secret."""
    with pytest.raises(ConfigError) as caught:
        kind(**{"base_url": "https://a.example", **SETTINGS[name]})
    no_canary(shown(caught.value))


@CLIENTS
def test_fault_42_invalid_request(kind: Any, no_canary: Check) -> None:
    """The error for an invalid request or option shows no secret."""
    client = kind(base_url="https://a.example")
    wrong = {"Authorization": f"{CANARY}\n"}
    tries: list[Callable[[], object]] = [
        lambda: client.with_options(headers=wrong),
        lambda: client.http.with_options(headers={"a": CANARY}, timeout=httpx.Timeout(None)),
        lambda: client.http.build_request("GET", f"https://a.example:{CANARY}"),
        lambda: client.http.build_request("GET", f"/?sig={CANARY}", headers=wrong),
    ]
    for each in tries:
        with pytest.raises(ConfigError) as caught:
            each()
        no_canary(shown(caught.value))
