"""What the server beneath a sandbox does with connections."""

from __future__ import annotations

import http.client
import logging
import sys
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.types import Receive, Scope, Send
from tiepoint_sandbox import Sandbox
from tiepoint_sandbox._server.uvicorn import Server


def test_no_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kept connection does not wait for the client's TCP without uvloop."""
    monkeypatch.setitem(sys.modules, "uvloop", None)
    with Sandbox("3dverse") as sandbox:
        connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc)
        began = time.monotonic()
        for _ in range(60):  # Linux is patient from the first dozen or two on
            connection.request("GET", "/app/v1/users", headers={"api_key": "sandbox-ApiKey"})
            assert connection.getresponse().read()
        connection.close()
    assert time.monotonic() - began < 1  # or 40 ms for most of them; to stop takes some too


async def failing(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise RuntimeError("the roof is leaking")


def test_early_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that connects before the start waits."""
    sandbox = Sandbox("itwin")
    vendor, told = sandbox.itwin, []

    def slowly(addresses: Mapping[str, str]) -> None:
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(addresses["api"] + "/.sandbox/state", timeout=0.2)
        told.append(addresses)
        type(vendor).at(vendor, addresses)

    monkeypatch.setattr(vendor, "at", slowly)
    with sandbox:
        assert [addresses["api"] for addresses in told] == [sandbox.base_url]
        assert httpx.get(sandbox.base_url + "/.sandbox/state").status_code == 200


def test_uncaught() -> None:
    """An uncaught exception is a 500, and is recorded."""
    failures: list[str] = []
    server = Server([("roof", failing)], port=0, tls=None, failures=failures)
    try:
        address = server.start()["roof"]
        assert httpx.get(address + "/tiles").status_code == 500
    finally:
        server.stop()
    (failure,) = failures
    assert failure.startswith("roof GET /tiles: Traceback")
    assert failure.endswith("RuntimeError: the roof is leaking\n")


def test_service_failure() -> None:
    """A failure of any service is recorded by the sandbox."""
    sandbox = Sandbox("itwin")
    sandbox.itwin.services = {**sandbox.itwin.services, "blobs": failing}
    with sandbox:
        assert httpx.get(sandbox.itwin.blobs.origin).status_code == 500
        state = httpx.get(sandbox.base_url + "/.sandbox/state").json()
        assert state["wrong"] == sandbox.wrong
        assert "the roof is leaking" in sandbox.wrong.pop()
        assert sandbox.wrong == []


def test_client_leaves() -> None:
    """A client that disconnects within its body is not a failure."""
    with Sandbox("3dverse") as sandbox:
        connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc)
        connection.putrequest("POST", "/.sandbox/faults")
        connection.putheader("content-length", "10")
        connection.endheaders(b"{")
        connection.close()
        assert httpx.get(sandbox.base_url + "/.sandbox/state").json()["wrong"] == []


def test_loggers(caplog: pytest.LogCaptureFixture) -> None:
    """Uvicorn's loggers still work for other servers of the process."""
    loggers = [logging.getLogger(name) for name in ("uvicorn.error", "uvicorn.access", "uvicorn.asgi")]
    before = [(each.level, each.propagate, list(each.handlers)) for each in loggers]
    with caplog.at_level(logging.DEBUG), Sandbox("3dverse") as sandbox:
        sandbox.fault("cut")
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(sandbox.base_url + "/users", headers={"api_key": sandbox.credentials.keys["ApiKey"]})
        for each in loggers:
            each.info("said by another")
    assert [(each.level, each.propagate, list(each.handlers)) for each in loggers] == before
    said = [record.getMessage() for record in caplog.records if record.name.startswith("uvicorn")]
    assert said == ["said by another"] * 3
