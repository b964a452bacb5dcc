"""What all vendors' clients share: the checks of base URL and headers, and that no secret shows."""

from __future__ import annotations

import asyncio
import copy
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import tiepoint_core
from tiepoint_core import (
    AsyncBaseClient,
    AsyncBlobContainer,
    AsyncHttpClient,
    BaseClient,
    BlobContainer,
    ConfigError,
    HttpClient,
    Secret,
    Throttle,
)

from ..support.loopback import Caller, answer, serve

CANARY = "canary-0123"


@pytest.fixture(params=[BaseClient, AsyncBaseClient])
def client_class(request: pytest.FixtureRequest) -> Any:
    return request.param


def shown(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


@pytest.mark.parametrize(
    "base_url",
    [
        "https://api.example.com",
        "https://api.example.com:8443/app/v1",
        "http://localhost:8000",
        "http://127.0.0.1",
        "http://[::1]:8000",
    ],
)
def test_accepted_base_urls(client_class: Any, base_url: str) -> None:
    """A base URL is https, or http on a loopback host."""
    assert client_class(base_url=base_url).base_url.rstrip("/") == base_url


@pytest.mark.parametrize(
    ("base_url", "message"),
    [
        ("http://api.example.com", "http is for loopback hosts only, and 'api.example.com' is none"),
        ("http://localhost.example.com", "loopback"),
        ("http://10.0.0.1", "loopback"),
        ("ftp://127.0.0.1", "must start with https://"),
        ("api.example.com", "must start with https://"),
        ("https:///v1", "name a host"),
        ("", "must start with https://"),
        (f"https://user:{CANARY}@api.example.com", "no user name"),
        (f"https://api.example.com?token={CANARY}", "query"),
        (f"https://api.example.com#{CANARY}", "fragment"),
        (f"https://api.example.com:{CANARY}", "not a valid URL"),
    ],
)
def test_rejected_base_urls(client_class: Any, base_url: str, message: str) -> None:
    """Other base URLs are a ConfigError that shows no secret."""
    with pytest.raises(ConfigError, match=message) as refused:
        client_class(base_url=base_url)
    assert CANARY not in shown(refused.value)


@pytest.mark.parametrize("value", [f"Bearer {CANARY}\n", f" {CANARY}", f"{CANARY}\N{EURO SIGN}", f"{CANARY}\0"])
def test_invalid_header(client_class: Any, value: str) -> None:
    """The error for an invalid header names the header and does not show its value."""
    with pytest.raises(ConfigError, match="'Authorization'") as refused:
        client_class(base_url="https://api.example.com", headers={"Authorization": value})
    assert CANARY not in shown(refused.value)


def test_repr(client_class: Any) -> None:
    """The repr shows the base URL and no header."""
    client = client_class(base_url="https://api.example.com", headers={"api_key": CANARY})
    assert repr(client) == f"{client_class.__name__}(base_url='https://api.example.com')"


def test_timeout(client_class: Any) -> None:
    """The caller's timeout is used."""
    assert client_class(base_url="https://api.example.com", timeout=2.5).http.timeout == httpx.Timeout(2.5)


def test_public_names() -> None:
    """The package has its public names and no others."""
    assert set(tiepoint_core.__all__) <= set(dir(tiepoint_core))
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = tiepoint_core.Nothing  # type: ignore[attr-defined]


def test_secret() -> None:
    """A secret is masked in every format and cannot be pickled."""
    secret = Secret(CANARY)
    assert {f"{secret}", f"{secret:>9}", repr(secret), str([secret])} == {"***", "[***]"}
    assert (secret == Secret(CANARY), secret == CANARY, len({secret, Secret(CANARY)})) == (True, False, 1)
    with pytest.raises(TypeError, match="not pickled"):
        copy.copy(secret)


WRONG: dict[str, tuple[object, str]] = {
    "limits": (Throttle(), "an httpx.Limits, not Throttle"),
    "throttle": (httpx.Limits(max_connections=5), "a Throttle, not Limits"),
    "retries": (3, "a RetryPolicy, not int"),
    "hooks": (print, "Hooks, not builtin_function_or_method"),
    "timeout": ("5", "a number of seconds or an httpx.Timeout, not str"),
    "verify": (False, "an ssl.SSLContext, or the path of a file or folder of certificates, not bool"),
    "proxy": (8080, "a URL or an httpx.Proxy, not int"),
    "transport": ("fake", "an httpx.(Async)?BaseTransport, not str"),
}


@pytest.mark.parametrize("kind", [BaseClient, AsyncBaseClient, HttpClient, AsyncHttpClient])
@pytest.mark.parametrize("name", WRONG)
def test_wrong_types(kind: Any, name: str) -> None:
    """An argument of the wrong type is a ConfigError at construction, which names the argument and the type."""
    value, expected = WRONG[name]
    with pytest.raises(ConfigError, match=f"^{name} must be {expected}$"):
        kind(base_url="https://api.example.com", **{name: value})


@pytest.mark.parametrize("kind", [HttpClient, AsyncHttpClient])
@pytest.mark.parametrize(("name", "value"), [("max_response_bytes", "1"), ("max_redirects", None), ("deadline", "5")])
def test_wrong_numbers(kind: Any, name: str, value: object) -> None:
    """A size, number or deadline of the wrong type is a ConfigError at construction."""
    with pytest.raises(ConfigError, match=name.removeprefix("max_")):
        kind(**{name: value})


@pytest.mark.parametrize("kind", [BaseClient, AsyncBaseClient, HttpClient, AsyncHttpClient])
@pytest.mark.parametrize("options", [{"timeout": "5"}, {"retries": 3}, {"deadline": 0}])
def test_wrong_options(kind: Any, options: dict[str, Any]) -> None:
    """`with_options` checks its arguments, too."""
    with pytest.raises(ConfigError, match=next(iter(options))):
        kind(base_url="https://api.example.com").with_options(**options)


@pytest.mark.parametrize("kind", [AsyncBaseClient, AsyncHttpClient, BlobContainer, AsyncBlobContainer])
def test_wrong_engine(kind: Any) -> None:
    """An unknown engine is a ConfigError that names the known ones."""
    url = {} if "Container" in kind.__name__ else {"base_url": "https://api.example.com"}
    sas_url = () if url else (lambda: "https://store.example.com/a?sig=b",)
    with pytest.raises(ConfigError, match=r"^engine must be one of '\w+', '\w+', not 'x'$"):
        kind(*sas_url, engine="x", **url)


@pytest.mark.parametrize("kind", ["base", "http"])
def test_httpx_limits(kind: str, calls: Callable[..., Caller]) -> None:
    """`limits` is an httpx.Limits: two requests on one connection, one after the other."""
    limits = httpx.Limits(max_connections=1, max_keepalive_connections=0)
    with serve(lambda *_: answer(200)) as server:
        caller = calls(base_url=server.url, limits=limits, throttle=Throttle())
        if kind == "http":
            assert [caller.request("GET", "/").status_code for _ in range(2)] == [200, 200]
        elif isinstance(caller.client, HttpClient):
            with BaseClient(base_url=server.url, limits=limits, throttle=Throttle()) as client:
                assert client.request("GET", "/").status_code == 200
        else:

            async def run() -> int:
                async with AsyncBaseClient(base_url=server.url, limits=limits, throttle=Throttle()) as client:
                    return (await client.request("GET", "/")).status_code

            assert asyncio.run(run()) == 200
