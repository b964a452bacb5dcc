"""An OpenID provider on a port of this machine; ``provider.mjs`` says what it allows."""

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
    """What was asked of the token service, and what it answered.

    Attributes:
        basic: Whether id and secret came in the header.
    """

    form: dict[str, str]
    basic: bool
    status: int
    answer: dict[str, Any]


class Provider:
    """What can be told to the provider's process; its addresses are those that it publishes."""

    # Not made of letters alone: it has to be encoded on its way, and the provider decodes it.
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
        """Give what the token service was asked since the last `forget`, in order."""
        return [TokenRequest(**one) for one in self._told("token requests")]

    def revoke_access_tokens(self) -> int:
        """Make all access tokens worthless, as an administrator would; give their number."""
        return int(self._told("revoke access tokens"))

    def forget(self) -> None:
        """Forget what was asked and issued, so that the next test counts from nought."""
        self._told("forget")

    def _told(self, line: str) -> Any:
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
    """Run the provider until the end of the ``with`` block, or of our own process."""
    program = FOLDER / "provider.mjs"
    if not program.exists():
        sys.exit("the OpenID provider is not installed here: run nox -s login")
    secrets_of_clients = {"PROGRAM_SECRET": Provider.program_secret, "SERVICE_SECRET": Provider.service_secret}
    with (
        TemporaryFile("w+") as log,
        subprocess.Popen(
            [NODE, program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=os.environ | secrets_of_clients,
        ) as process,
    ):
        try:
            yield Provider(process)
        except json.JSONDecodeError:  # it has ended
            log.seek(0)
            raise RuntimeError(f"the OpenID provider failed: {log.read()}") from None
