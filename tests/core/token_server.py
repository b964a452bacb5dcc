"""A token service and an API on loopback, with the faults that the tests ask for."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

from tiepoint_core._auth import ClientCredentials

CANARY = "canary-7f3a"
"""Stands in every secret of the tests."""

SECRET = f"{CANARY}-client-secret"

Answer = tuple[int, str, bytes]


class Service:
    """What the server knows and has seen; `answer` replaces the token answer."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.lock = threading.Lock()
        self.valid: set[str] = set()
        self.refresh: set[str] = set()
        self.codes: dict[str, str] = {}
        self.forms: list[dict[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.api: list[tuple[str, str]] = []
        self.invalid_grants = 0
        self.issued = 0
        self.expires_in: object = 3600
        self.reject_all = False
        self.answer: Callable[[], Answer] | None = None
        self.gate: threading.Event | None = None
        self.asked = threading.Event()

    @property
    def token_url(self) -> str:
        return f"{self.url}/token"

    @property
    def token_requests(self) -> int:
        return len(self.forms)

    def revoke(self) -> None:
        with self.lock:
            self.valid.clear()

    def token(self, form: dict[str, str], headers: dict[str, str]) -> Answer:
        with self.lock:
            self.forms.append(form)
            self.headers.append(headers)
        self.asked.set()
        if self.gate is not None:
            self.gate.wait(20)
        if self.answer is not None:
            return self.answer()
        with self.lock:
            if form.get("grant_type") == "refresh_token":
                if form["refresh_token"] not in self.refresh:
                    self.invalid_grants += 1
                    return 400, "application/json", b'{"error": "invalid_grant"}'
                self.refresh.remove(form["refresh_token"])
            if form.get("grant_type") == "authorization_code":
                digest = hashlib.sha256(form["code_verifier"].encode()).digest()
                challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
                if self.codes.pop(form["code"], None) != challenge:
                    return 400, "application/json", b'{"error": "invalid_grant"}'
            self.issued += 1
            access, refresh = f"{CANARY}-access-{self.issued}", f"{CANARY}-refresh-{self.issued}"
            self.valid.add(access)
            answer: dict[str, object] = {"access_token": access, "token_type": "Bearer", "expires_in": self.expires_in}
            if form.get("grant_type") != "client_credentials":
                self.refresh.add(refresh)
                answer["refresh_token"] = refresh
        return 200, "application/json", json.dumps(answer).encode()

    def call(self, authorization: str, body: bytes) -> Answer:
        with self.lock:
            self.api.append((authorization, body.decode()))
            good = authorization.removeprefix("Bearer ") in self.valid and not self.reject_all
        return (200, "text/plain", body or b"ok") if good else (401, "text/plain", b"no")


class _Server(ThreadingHTTPServer):
    request_queue_size = 256
    service: Service

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Print no traceback for clients that have disconnected, as some tests want."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _answer(self) -> None:
        server = self.server
        assert isinstance(server, _Server)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/token":
            status, kind, out = server.service.token(dict(parse_qsl(body.decode())), dict(self.headers.items()))
        else:
            status, kind, out = server.service.call(self.headers.get("Authorization", ""), body)
        self.send_response(status)
        if 300 <= status <= 399:
            self.send_header("Location", f"{server.service.url}/elsewhere")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(out)))
        self.end_headers()
        self.wfile.write(out)

    do_GET = do_POST = _answer  # noqa: N815 - names of the standard library

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def token_service() -> Iterator[Service]:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.service = Service(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.service
    finally:
        if server.service.gate is not None:
            server.service.gate.set()
        server.shutdown()
        server.server_close()
        thread.join()


def credentials(service: Service, **more: Any) -> ClientCredentials:
    """Return the authentication of a program at a token service."""
    return ClientCredentials(
        token_url=service.token_url, client_id="me", client_secret=SECRET, origins=[service.url], **more
    )
