"""Protected service on a loopback port, which accepts tokens that are active at the provider."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import httpx

from .provider import Provider


class Service:
    """Running service.

    Attributes:
        url: Base URL.
        seconds: Seconds that an accepted call takes.
        accepted: Number of calls with an active token.
        rejected: Number of other calls, which get a 401.
    """

    def __init__(self, url: str, provider: Provider, client: httpx.Client) -> None:
        self.url = url
        self.seconds = 0.0
        self.accepted = self.rejected = 0
        self._provider = provider
        self._client = client
        self._lock = threading.Lock()

    def answer(self, path: str, authorization: str) -> tuple[int, dict[str, Any]]:
        """Return status and body, which names the user and the application of the token."""
        access_token = authorization.removeprefix("Bearer ")
        token = self._introspect(access_token) if access_token else {"active": False}
        with self._lock:
            self.accepted += token["active"]
            self.rejected += not token["active"]
        if not token["active"]:
            return 401, {"error": "invalid_token"}
        time.sleep(self.seconds)
        return 200, {"path": path, "person": token.get("sub"), "program": token["client_id"], "scope": token["scope"]}

    def _introspect(self, token: str) -> dict[str, Any]:
        # RFC 7662, for each call, because a token can be revoked at any time.
        answer = self._client.post(self._provider.introspection_url, data={"token": token})
        token_info: dict[str, Any] = answer.raise_for_status().json()
        return token_info


class _Server(ThreadingHTTPServer):
    request_queue_size = 256  # 200 callers can connect at once
    service: Service

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # not an error: the client closed
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm: ClassVar[bool] = True

    def do_GET(self) -> None:
        assert isinstance(self.server, _Server)
        status, answer = self.server.service.answer(self.path, self.headers.get("Authorization", ""))
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if status == 401:
            self.send_header("WWW-Authenticate", 'Bearer error="invalid_token"')
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def running_service(provider: Provider) -> Iterator[Service]:
    """Run the service until the end of the ``with`` block."""
    with (
        _Server(("127.0.0.1", 0), _Handler) as server,
        httpx.Client(auth=("service", provider.service_secret), trust_env=False) as client,
    ):
        server.service = Service(f"http://127.0.0.1:{server.server_address[1]}", provider, client)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield server.service
        finally:
            server.shutdown()
