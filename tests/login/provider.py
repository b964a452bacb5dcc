"""OpenID provider on a loopback port, configured in ``provider.mjs``."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from threading import Lock
from typing import Any

import httpx
from attrs import frozen

from .install import FOLDER, NODE


@frozen
class TokenRequest:
    """Request to the token endpoint, and the response.

    Attributes:
        basic: Whether id and secret were sent in the Authorization header.
        answer: Decoded response.
    """

    form: dict[str, str]
    basic: bool
    status: int
    answer: dict[str, Any]


class Provider:
    """Provider's process, and the URLs that the provider publishes."""

    # With characters that must be encoded in requests.
    program_secret = f"100% +/=&: {secrets.token_urlsafe()}"
    service_secret = secrets.token_urlsafe()

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lock = Lock()
        self.issuer: str = self._read()
        with httpx.Client(trust_env=False) as client:
            metadata: dict[str, str] = client.get(f"{self.issuer}/.well-known/openid-configuration").json()
        self.authorize_url = metadata["authorization_endpoint"]
        self.token_url = metadata["token_endpoint"]
        self.introspection_url = metadata["introspection_endpoint"]
        self.revocation_url = metadata["revocation_endpoint"]

    def token_requests(self) -> list[TokenRequest]:
        """Return the requests to the token endpoint since the last `forget`, in order."""
        return [TokenRequest(**one) for one in self._command("token requests")]

    def revoke_access_tokens(self) -> int:
        """Revoke all access tokens, as an administrator would, and return their number."""
        return int(self._command("revoke access tokens"))

    def forget(self) -> None:
        """Delete all recorded requests and issued tokens."""
        self._command("forget")

    def _command(self, line: str) -> Any:
        assert self._process.stdin is not None
        with self._lock:
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
            return self._read()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


@contextmanager
def running_provider() -> Iterator[Provider]:
    """Run the provider until the end of the ``with`` block or of this process."""
    program = FOLDER / "provider.mjs"
    if not program.exists():
        sys.exit("the OpenID provider is not installed; run nox -s login")
    client_secrets = {"PROGRAM_SECRET": Provider.program_secret, "SERVICE_SECRET": Provider.service_secret}
    with (
        TemporaryFile("w+") as log,
        subprocess.Popen(
            [NODE, program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=os.environ | client_secrets,
        ) as process,
    ):
        try:
            yield Provider(process)
        except json.JSONDecodeError:  # the process has ended
            log.seek(0)
            raise RuntimeError(f"the OpenID provider failed: {log.read()}") from None
