"""Signatures (SAS) for a container: made, and checked as Azure documents the string that is signed."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import b64encode
from collections.abc import Mapping
from datetime import timedelta
from typing import Final
from urllib.parse import urlencode

from .._clock import Clock, written
from .faults import Fault

_VERSION: Final = "2024-08-04"
"""That of the definition's examples. The fields below are those of all versions since 2020-12-06."""

_BEFORE: Final = ("sp", "st", "se")
_AFTER: Final = ("si", "sip", "spr", "sv", "sr", "snapshot", "ses", "rscc", "rscd", "rsce", "rscl", "rsct")


class Signatures:
    """Makes and checks them, by a key that nobody else has and by the sandbox's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.revoke()

    def revoke(self) -> None:
        """End all that were made so far: another key."""
        self._key = secrets.token_bytes(64)

    def query(self, container: str, *, permissions: str, lifetime: float) -> str:
        """Make one, as the query of an address."""
        until = written(self._clock.now() + timedelta(seconds=lifetime))
        fields = {"sv": _VERSION, "se": until, "sr": "c", "sp": permissions}
        return urlencode({**fields, "sig": self._signature(container, fields)})

    def check(self, container: str, query: Mapping[str, str]) -> str:
        """Give the permissions that a request has.

        Raises:
            Fault: The signature is missing, is not for this container, or has ended.
        """
        if "sig" not in query:
            assumed = ("blob-no-signature",)
            raise Fault("NoAuthenticationInformation", headers={"www-authenticate": "Bearer"}, assumed=assumed)
        own = self._signature(container, query)
        if not hmac.compare_digest(own.encode(), query["sig"].encode()):
            raise Fault("AuthenticationFailed", {"AuthenticationErrorDetail": "The signature does not match."})
        # What matches was made here: its time is written in the one form that compares as text.
        if query["se"] <= written(self._clock.now()):
            raise Fault("AuthenticationFailed", {"AuthenticationErrorDetail": f"It was valid until {query['se']}."})
        return query["sp"]

    def _signature(self, container: str, fields: Mapping[str, str]) -> str:
        before, after = ([fields.get(name, "") for name in names] for names in (_BEFORE, _AFTER))
        text = "\n".join([*before, f"/blob/sandbox/{container}", *after])
        return b64encode(hmac.digest(self._key, text.encode(), hashlib.sha256)).decode()
