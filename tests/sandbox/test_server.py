"""What the server beneath a sandbox does with connections."""

from __future__ import annotations

import http.client
import sys
import time
from urllib.parse import urlsplit

import pytest
from tiepoint_sandbox import Sandbox


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
