"""How a vendor is served. What all have in common is here; one with code of its own is a subclass."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

from starlette.types import ASGIApp

from . import _generic
from ._bodies import is_json
from ._calls import EMPTY, Answer, Caller, Handler, Json, Refused
from ._clock import Clock
from ._definition import Definition, Operation
from ._errors import SandboxError
from ._generic import Generic
from ._parameters import Problem
from ._security import Credentials
from ._shapes import example

__all__ = ["ASSUMPTIONS", "Vendor"]

ASSUMPTIONS: Final[Mapping[str, str]] = {
    **_generic.ASSUMPTIONS,
    "inferred-in-definition": "The definition says of this operation, or of this answer, that it is inferred and not "
    "documented.",
    "nulls-of-unset-fields": "The request has null where the definition has a value that need not be there: it is "
    "taken as left out.",
    "undocumented-status": "The definition has no such answer for this operation. A service has to say something; "
    "this is what others say.",
}


_TITLES: Final = {"3dverse": "3dverse", "threekit": "Threekit", "prevu3d": "Prevu3D RealityConnect"}
_PREFIXES: Final = {"3dverse": "THREEDVERSE"}  # no name of a variable begins with a digit


class Vendor:
    """A vendor that is served as its definitions say, and nothing beyond.

    Attributes:
        name: Its folder in ``specs/``.
        title: Its name, as people know it.
        prefix: What names of environment variables begin with.
        any_case: Whether a path's letters, and those of a query's names, may be large or small, and whether a slash
            at the end of a path may be there or not.
        respelled: The ids of what is assumed where a name in the query has other letters.
        any_version: The ids of what is assumed where Accept, which an operation asks for, names no version.
        plain_plus: Names in the query (in lower case) whose values are not form-encoded: a plus sign is one.
        assumptions: By id: what the documentation does not say, and what was taken.
        credentials: What signs in.
        services: Further services, by name, each of which gets an address of its own.
    """

    title: str = ""
    prefix: str = ""
    any_case: bool = False
    respelled: tuple[str, ...] = ()
    any_version: tuple[str, ...] = ()
    plain_plus: frozenset[str] = frozenset()
    assumptions: Mapping[str, str] = ASSUMPTIONS

    def __init__(self, name: str, definitions: Sequence[Definition], clock: Clock) -> None:
        self.name = name
        self.title = self.title or _TITLES.get(name, name)
        self.prefix = self.prefix or _PREFIXES.get(name, name.upper())
        self.definitions = definitions
        self.clock = clock
        self.services: Mapping[str, ASGIApp] = {}
        self.person = Caller("sandbox-service", "sandbox-user", "person@sandbox.example")
        names = [scheme for definition in definitions for scheme in definition.security_schemes.items()]
        example = _token_in(definitions)
        keys = {
            name: example if example and scheme["type"] != "apiKey" else f"sandbox-{name}" for name, scheme in names
        }
        self.credentials = Credentials("sandbox-service", "sandbox-secret", keys)
        self._generic = Generic(definitions)

    def at(self, addresses: Mapping[str, str]) -> None:
        """Be told the address of each of `services`, and of the API under the name of ``api``."""

    def handler(self, operation: Operation) -> Handler:
        """The code of an operation."""
        return self._generic.handler(operation)

    def token(self, token: str, scopes: Sequence[str]) -> Caller | None:
        """Whose an access token is; None if it is nobody's, has ended, or lacks one of the scopes."""
        return None

    def settings(self) -> Mapping[str, str]:
        """Names and values that a program needs to know, beside the base URL."""
        found: dict[str, str] = {}
        for definition in self.definitions:
            for name, scheme in definition.security_schemes.items():
                if scheme["type"] == "apiKey":
                    found[scheme["name"].lower().replace("-", "_")] = self.credentials.keys[name]
                elif scheme.get("scheme", "").lower() == "basic":
                    found |= {"client_id": self.credentials.client_id, "client_secret": self.credentials.client_secret}
                else:
                    found.setdefault("token", self.credentials.keys[name])
        return found

    def headers(self) -> Mapping[str, str]:
        """What every answer has."""
        return {}

    def not_signed_in(self, operation: Operation, header: str | None) -> Refused:
        """What is said to who has not signed in; `header` is the request's Authorization."""
        return self._refused(operation, (401, 403), "not signed in")

    def invalid(self, operation: Operation, problems: Sequence[Problem]) -> Refused:
        """What is said of a request that the definition has something against."""
        return self._refused(operation, (400, 422), "; ".join(map(str, problems)))

    def not_acceptable(self, operation: Operation) -> Refused:
        """What is said where Accept names nothing that there is."""
        return self._refused(operation, (406,), "Accept names nothing that there is")

    def limited(self, operation: Operation, seconds: float) -> Refused:
        """What is said to who asks too often."""
        return Refused(429, headers={"retry-after": str(math.ceil(seconds))}, assumed=_beyond(operation, 429))

    def no_route(self, allowed: Sequence[str]) -> Answer:
        """What is said of a path that is none, or has other methods than this one."""
        headers = {"allow": ", ".join(allowed)} if allowed else {}
        value = {"message": "The definition has no such operation."}
        return Answer(405 if allowed else 404, value, headers, assumed=("undocumented-status",))

    def answer(self, operation: Operation, refused: Refused) -> Answer:
        """The answer that says why: the definition's example of it, or one made from its schema."""
        value: Json = EMPTY
        media_type = None
        response = operation.response(refused.status)
        if response is not None and response.media:
            media = next((each for name, each in response.media.items() if is_json(name)), None)
            media = media or next(iter(response.media.values()))
            value, media_type = example(media), media.media_type
            if refused.message and isinstance(value, dict) and isinstance(value.get("message"), str):
                value = {**value, "message": refused.message}
        return Answer(refused.status, value, refused.headers, refused.assumed, media_type)

    def do(self, kind: str, seconds: float) -> None:
        """Make something happen that is a fault of no single answer.

        Raises:
            SandboxError: This vendor has nothing of the kind.
        """
        raise SandboxError(f"the sandbox of {self.name} has nothing to {kind}")

    def _refused(self, operation: Operation, statuses: Sequence[int], message: str) -> Refused:
        status = next((each for each in statuses if operation.response(each) is not None), statuses[0])
        return Refused(status, message=message, assumed=_beyond(operation, status))


def _token_in(definitions: Sequence[Definition]) -> str | None:
    """The token in the definition's example of how one signs in: where there is such an operation, it gives this."""
    for definition in definitions:
        for operation in definition.operations:
            for media in operation.success.media.values() if operation.success else ():
                for each in media.examples:
                    if isinstance(each, dict) and isinstance(each.get("accessToken", each.get("access_token")), str):
                        return str(each.get("accessToken", each.get("access_token")))
    return None


def _beyond(operation: Operation, status: int) -> tuple[str, ...]:
    return () if operation.response(status) is not None else ("undocumented-status",)
