"""How a vendor is served: what all vendors have in common. A vendor with code of its own is a subclass."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cached_property

from starlette.types import ASGIApp

from ._assumptions import reasons
from ._clock import Clock
from ._default_handlers import DefaultHandlers
from ._definition.crud_shapes import example
from ._definition.operations import Definition, Operation, is_json
from ._errors import SandboxError
from ._handler import EMPTY, Caller, ErrorResponse, Handler, Json, Response
from ._request.leniency import Leniency
from ._request.parameters import Problem
from ._request.sign_in import Credentials


class Vendor:
    """A vendor that is served as its definitions say, and nothing beyond.

    Attributes:
        name: Its folder in ``specs/``.
        leniency: How requests may deviate from the definitions.
        assumptions: By id: what the documentation does not say, and what was taken.
        operations: All operations of the definitions.
        credentials: What signs in.
        services: Further services, by name, each of which gets an address of its own.
    """

    leniency: Leniency = Leniency()
    assumptions: Mapping[str, str] = reasons("general")

    def __init__(self, name: str, definitions: Sequence[Definition], clock: Clock) -> None:
        self.name = name
        self.definitions = definitions
        self.operations = [operation for definition in definitions for operation in definition.operations]
        self.clock = clock
        self.services: Mapping[str, ASGIApp] = {}
        self.person = Caller("sandbox-service", "sandbox-user", "person@sandbox.example")
        schemes = [scheme for definition in definitions for scheme in definition.security_schemes.items()]
        token = _token_in(self.operations)
        keys = {name: token if token and scheme["type"] != "apiKey" else f"sandbox-{name}" for name, scheme in schemes}
        self.credentials = Credentials("sandbox-service", "sandbox-secret", keys)

    def at(self, addresses: Mapping[str, str]) -> None:
        """Take the address of each of `services`, and of the API under the name ``api``."""

    def own_handler(self, operation: Operation) -> Handler | None:
        """Return the vendor's own code for an operation, or None if it has none."""
        return None

    def handler(self, operation: Operation) -> Handler:
        """Return the code of an operation: the vendor's own, or the default that the definition yields."""
        return self.own_handler(operation) or self._default_handlers.handler(operation)

    @cached_property
    def _default_handlers(self) -> DefaultHandlers:
        # Only operations without code of their own share state: what own code creates is unknown here.
        return DefaultHandlers([each for each in self.operations if self.own_handler(each) is None])

    def token(self, token: str, scopes: Sequence[str]) -> Caller | None:
        """Return the caller of an access token, or None if it is unknown, has expired, or lacks one of the scopes."""
        return None

    def settings(self) -> Mapping[str, str]:
        """Return the names and values that a program needs, except the base URL."""
        settings: dict[str, str] = {}
        for definition in self.definitions:
            for name, scheme in definition.security_schemes.items():
                if scheme["type"] == "apiKey":
                    settings[scheme["name"].lower().replace("-", "_")] = self.credentials.keys[name]
                elif scheme.get("scheme", "").lower() == "basic":
                    settings |= {
                        "client_id": self.credentials.client_id,
                        "client_secret": self.credentials.client_secret,
                    }
                else:
                    settings.setdefault("token", self.credentials.keys[name])
        return settings

    def headers(self) -> Mapping[str, str]:
        """Return the headers of every response."""
        return {}

    def not_signed_in(self, operation: Operation, header: str | None) -> ErrorResponse:
        """Return the error for a caller who has not signed in; `header` is the request's Authorization."""
        return self._error(operation, (401, 403), "not signed in")

    def invalid(self, operation: Operation, problems: Sequence[Problem]) -> ErrorResponse:
        """Return the error for a request that does not match the definition."""
        return self._error(operation, (400, 422), "; ".join(map(str, problems)))

    def not_acceptable(self, operation: Operation) -> ErrorResponse:
        """Return the error for an Accept header that no response matches."""
        return self._error(operation, (406,), "Accept names nothing that there is")

    def limited(self, operation: Operation, seconds: float) -> ErrorResponse:
        """Return the error for a request beyond a rate limit."""
        return ErrorResponse(
            429, headers={"retry-after": str(math.ceil(seconds))}, assumed=undocumented(operation, 429)
        )

    def no_route(self, allowed: Sequence[str]) -> Response:
        """Return the response for an unknown path, or an unknown method of a path with `allowed` ones."""
        headers = {"allow": ", ".join(allowed)} if allowed else {}
        value = {"message": "The definition has no such operation."}
        return Response(405 if allowed else 404, value, headers, assumed=("undocumented-status",))

    def error_response(self, operation: Operation, error: ErrorResponse) -> Response:
        """Return the response for an error: the definition's example of it, or one made from its schema."""
        value: Json = EMPTY
        media_type = None
        response = operation.response(error.status)
        if response is not None and response.media:
            media = next((each for name, each in response.media.items() if is_json(name)), None)
            media = media or next(iter(response.media.values()))
            value, media_type = example(media), media.media_type
            if error.message and isinstance(value, dict) and isinstance(value.get("message"), str):
                value = {**value, "message": error.message}
        return Response(error.status, value, error.headers, error.assumed, media_type)

    def do(self, kind: str, seconds: float) -> None:
        """Make something happen that is a fault of no single answer.

        Raises:
            SandboxError: If this vendor has nothing of the kind.
        """
        raise SandboxError(f"the sandbox of {self.name} has nothing to {kind}")

    def _error(self, operation: Operation, statuses: Sequence[int], message: str) -> ErrorResponse:
        status = next((each for each in statuses if operation.response(each) is not None), statuses[0])
        return ErrorResponse(status, message=message, assumed=undocumented(operation, status))


def _token_in(operations: Sequence[Operation]) -> str | None:
    """Return the token in the example of an operation that signs in; None if there is no such operation."""
    for operation in operations:
        for media in operation.success.media.values() if operation.success else ():
            for each in media.examples:
                token = each.get("accessToken", each.get("access_token")) if isinstance(each, dict) else None
                if isinstance(token, str):
                    return token
    return None


def undocumented(operation: Operation, status: int) -> tuple[str, ...]:
    """Return the id to name if the definition has no such status for an operation."""
    return () if operation.response(status) is not None else ("undocumented-status",)
