"""What all vendors' clients share: the checks of base URL and headers, and that no secret shows."""

import copy
import traceback
from typing import Any

import httpx
import pytest
import tiepoint_core
from tiepoint_core import AsyncBaseClient, BaseClient, ConfigError, Secret

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
def test_https_and_loopback_http_are_accepted(client_class: Any, base_url: str) -> None:
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
def test_other_base_urls_are_refused_without_showing_a_secret(client_class: Any, base_url: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as refused:
        client_class(base_url=base_url)
    assert CANARY not in shown(refused.value)


@pytest.mark.parametrize("value", [f"Bearer {CANARY}\n", f" {CANARY}", f"{CANARY}\N{EURO SIGN}", f"{CANARY}\0"])
def test_header_that_cannot_be_sent_is_named_but_not_shown(client_class: Any, value: str) -> None:
    with pytest.raises(ConfigError, match="'Authorization'") as refused:
        client_class(base_url="https://api.example.com", headers={"Authorization": value})
    assert CANARY not in shown(refused.value)


def test_repr_shows_the_base_url_and_no_header(client_class: Any) -> None:
    client = client_class(base_url="https://api.example.com", headers={"api_key": CANARY})
    assert repr(client) == f"{client_class.__name__}(base_url='https://api.example.com')"


def test_timeout_of_the_caller_is_kept(client_class: Any) -> None:
    assert client_class(base_url="https://api.example.com", timeout=2.5).http.timeout == httpx.Timeout(2.5)


def test_only_what_is_public_can_be_asked_of_the_package() -> None:
    assert set(tiepoint_core.__all__) <= set(dir(tiepoint_core))
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = tiepoint_core.Nothing  # type: ignore[attr-defined]


def test_a_secret_shows_in_no_way() -> None:
    secret = Secret(CANARY)
    assert {f"{secret}", f"{secret:>9}", repr(secret), str([secret])} == {"***", "[***]"}
    assert (secret == Secret(CANARY), secret == CANARY, len({secret, Secret(CANARY)})) == (True, False, 1)
    with pytest.raises(TypeError, match="not pickled"):
        copy.copy(secret)
