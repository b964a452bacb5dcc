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


def test_a_kept_connection_does_not_wait_for_the_clients_tcp_where_uvloop_is_not_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
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


def test_who_connects_before_the_addresses_are_told_waits(monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_what_no_application_catches_is_kept_and_answered_with_500() -> None:
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


def test_a_failure_of_any_service_is_what_is_wrong_with_the_sandbox() -> None:
    sandbox = Sandbox("itwin")
    sandbox.itwin.services = {**sandbox.itwin.services, "blobs": failing}
    with sandbox:
        assert httpx.get(sandbox.itwin.blobs.origin).status_code == 500
        state = httpx.get(sandbox.base_url + "/.sandbox/state").json()
        assert state["wrong"] == sandbox.wrong
        assert "the roof is leaking" in sandbox.wrong.pop()
        assert sandbox.wrong == []


def test_a_client_that_leaves_before_its_body_is_there_is_no_failure() -> None:
    with Sandbox("3dverse") as sandbox:
        connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc)
        connection.putrequest("POST", "/.sandbox/faults")
        connection.putheader("content-length", "10")
        connection.endheaders(b"{")
        connection.close()
        assert httpx.get(sandbox.base_url + "/.sandbox/state").json()["wrong"] == []


def test_uvicorns_loggers_are_left_to_other_servers_of_the_process(caplog: pytest.LogCaptureFixture) -> None:
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
