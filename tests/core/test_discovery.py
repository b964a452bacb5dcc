"""The base URL that a service names."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import httpx
import pytest
from tiepoint_core import ConfigError, ConnectionLost, DecodeError, Discovery, NotFound, UntrustedLink

CANARY = "canary-1618"


class Service:
    """Says where its API is, or fails."""

    def __init__(self, says: str = "https://eu.example.com/v2", **headers: str) -> None:
        self.now = 0.0
        self.asked = 0
        self.says = says
        self.status = 200
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.down = False

    def ask(self) -> httpx.Response:
        self.asked += 1
        if self.down:
            raise ConnectionLost("no connection", outcome="not sent")
        return httpx.Response(self.status, json={"url": self.says}, headers=self.headers)

    def discovery(self, *hosts: str, ttl: float = 3600.0) -> Discovery:
        return Discovery(
            self.ask,
            lambda response: str(response.json()["url"]),
            allowed_hosts=hosts or ["eu.example.com"],
            ttl=ttl,
            clock=lambda: self.now,
        )


Get = Callable[[Discovery], httpx.URL]


@pytest.fixture(params=["sync", "async"])
def get(request: pytest.FixtureRequest) -> Get:
    return Discovery.base_url if request.param == "sync" else lambda found: asyncio.run(found.async_base_url())


@pytest.mark.parametrize(
    "says",
    [
        f"https://evil.example.org/{CANARY}",
        f"https://eu.example.com.evil.org/{CANARY}",
        f"http://eu.example.com/{CANARY}",
        f"https://user:{CANARY}@eu.example.com",
        f"https://eu.example.com?token={CANARY}",
        f"file:///{CANARY}",
        f"{CANARY}",
        "",
    ],
)
def test_fault_31_untrusted_url(get: Get, says: str) -> None:
    """A URL on another host or without https is rejected, and not quoted in full."""
    with pytest.raises(UntrustedLink) as caught:
        get(Service(says).discovery())
    assert CANARY not in repr(caught.value)


def test_fault_31_untrusted_update(get: Get) -> None:
    """An untrusted URL is rejected also after a valid one."""
    service = Service()
    discovery = service.discovery()
    get(discovery)
    service.now, service.says = 4000.0, "https://evil.example.org"
    with pytest.raises(UntrustedLink):
        get(discovery)


def test_fault_31_service_down(get: Get) -> None:
    """While the service is down, the last valid URL is used for a day."""
    service = Service()
    discovery = service.discovery()
    assert str(get(discovery)) == "https://eu.example.com/v2"
    service.down = True
    for now, asked in ((3599.0, 1), (3601.0, 2), (3650.0, 2), (3662.0, 3), (86_399.0, 4)):
        service.now = now
        assert (str(get(discovery)), service.asked) == ("https://eu.example.com/v2", asked)
    service.now = 86_500.0
    with pytest.raises(ConnectionLost):
        get(discovery)
    service.now, service.down, service.says = 86_600.0, False, "https://eu.example.com/v3"
    assert str(get(discovery)) == "https://eu.example.com/v3"


def test_subdomains(get: Get) -> None:
    """A leading dot allows the subdomains of a host."""
    assert str(get(Service().discovery(".example.com"))) == "https://eu.example.com/v2"
    with pytest.raises(UntrustedLink):
        get(Service("https://evilexample.com").discovery(".example.com"))


@pytest.mark.parametrize(
    ("told", "used"), [("max-age=60", 60), ("private, MAX-AGE=5", 5), ("max-age=999999999", 86_400), ("no", 3600)]
)
def test_max_age(get: Get, told: str, used: int) -> None:
    """The URL is requested again after the response's max-age."""
    service = Service(cache_control=told)
    discovery = service.discovery()
    for now, asked in ((0, 1), (used - 1, 1), (used + 1, 2)):
        service.now = now
        get(discovery)
        assert service.asked == asked


def test_missing_url(get: Get) -> None:
    """A response without a URL is a DecodeError."""
    service = Service()
    service.status = 404
    with pytest.raises(NotFound):
        get(service.discovery())
    service.status = 200
    with pytest.raises(DecodeError, match="KeyError"):
        get(Discovery(service.ask, lambda response: str(response.json()["no"]), allowed_hosts=["eu.example.com"]))


def test_hosts_argument() -> None:
    """A string instead of a list of hosts is a ConfigError."""
    with pytest.raises(ConfigError):
        Discovery(Service().ask, str, allowed_hosts="example.com")


def test_threads() -> None:
    """Many threads make one request."""
    service = Service()
    discovery = service.discovery()
    threads = [threading.Thread(target=discovery.base_url) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert service.asked == 1
