"""What all vendors' clients share: the checks of base URL and headers, and that no secret shows."""

import importlib
import sys
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest

CORE = Path(__file__).resolve().parents[2] / "overlays" / "core" / "src"
CANARY = "canary-0123"


@pytest.fixture(params=["BaseClient", "AsyncBaseClient"])
def client_class(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(sys, "path", [str(CORE), *sys.path])
    return getattr(importlib.import_module("tiepoint_core"), request.param)


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
    with pytest.raises(ValueError, match=message) as refused:
        client_class(base_url=base_url)
    assert CANARY not in shown(refused.value)


@pytest.mark.parametrize("value", [f"Bearer {CANARY}\n", f" {CANARY}", f"{CANARY}\N{EURO SIGN}", f"{CANARY}\0"])
def test_header_that_cannot_be_sent_is_named_but_not_shown(client_class: Any, value: str) -> None:
    with pytest.raises(ValueError, match="'Authorization'") as refused:
        client_class(base_url="https://api.example.com", headers={"Authorization": value})
    assert CANARY not in shown(refused.value)


def test_repr_shows_the_base_url_and_no_header(client_class: Any) -> None:
    client = client_class(base_url="https://api.example.com", headers={"api_key": CANARY})
    assert repr(client) == f"{client_class.__name__}(base_url='https://api.example.com')"


def test_default_timeout_is_finite(client_class: Any) -> None:
    timeout = client_class(base_url="https://api.example.com")._http.timeout
    assert timeout == httpx.Timeout(30.0)


def test_timeout_of_the_caller_is_kept(client_class: Any) -> None:
    assert client_class(base_url="https://api.example.com", timeout=2.5)._http.timeout == httpx.Timeout(2.5)


def test_plain_http_ignores_the_proxies_of_the_environment(client_class: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example.com:3128")
    assert not client_class(base_url="http://127.0.0.1:8000")._http._mounts
    assert client_class(base_url="https://api.example.com")._http._mounts


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("/jobs", True),
        ("https://api.example.com/other", True),
        ("https://api.example.com:443/other", True),
        ("https://api.example.com:8443/jobs", False),
        ("https://export.example.com/jobs", False),
    ],
)
def test_headers_of_the_caller_go_to_the_host_of_the_base_url_alone(
    client_class: Any, address: str, *, sent: bool
) -> None:
    http = client_class(base_url="https://api.example.com/v1", headers={"Authorization": CANARY})._http
    request = http.build_request("GET", address)
    flow = http.auth.auth_flow(request)

    assert (next(flow).headers.get("Authorization") == CANARY) is sent
