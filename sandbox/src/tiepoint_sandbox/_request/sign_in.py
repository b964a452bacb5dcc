"""Whether a request is signed in, as a definition's security schemes say."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Callable, Mapping, Sequence

from attrs import frozen
from starlette.requests import Request

from .._definition.operations import Operation
from .._handler import Caller, JsonObject


@frozen
class Credentials:
    """What signs in.

    Attributes:
        client_id: Of the program that has a secret, and the user name where one is asked for.
        client_secret: Its secret, and the password.
        keys: By the name of a security scheme: the key, or the token.
    """

    client_id: str
    client_secret: str
    keys: Mapping[str, str]


@frozen
class Authenticator:
    """Finds out who calls an operation.

    Attributes:
        credentials: Keys, and the id and secret of the service application.
        token: Function that returns the caller of an access token with some scopes, or None.
        anybody: Caller of operations without sign-in, and of requests with a key.
    """

    credentials: Credentials
    token: Callable[[str, Sequence[str]], Caller | None]
    anybody: Caller

    def caller(self, operation: Operation, request: Request) -> Caller | str:
        """Return the caller, or the reason why there is none."""
        if not operation.security or {} in operation.security:
            return self.anybody
        why = ""
        for alternative in operation.security:
            schemes = operation.definition.security_schemes
            callers = [self._by(name, schemes[name], scopes, request) for name, scopes in alternative.items()]
            failures = [each for each in callers if isinstance(each, str)]
            if not failures:
                return next(each for each in callers if isinstance(each, Caller))
            why = why or failures[0]
        return why

    def _by(self, name: str, scheme: JsonObject, scopes: Sequence[str], request: Request) -> Caller | str:
        if scheme["type"] == "apiKey":
            where = f"the {scheme['in']} {scheme['name']}"
            text = _key(scheme, request)
            if text is None:
                return f"{where} is missing"
            return self.anybody if _same(text, self.credentials.keys[name]) else f"{where} is wrong"
        header = request.headers.get("authorization")
        if header is None:
            return "the header Authorization is missing"
        kind, _, value = header.partition(" ")
        if scheme["type"] == "http" and scheme["scheme"].lower() == "basic":
            try:
                text = base64.b64decode(value, validate=True).decode() if kind.lower() == "basic" else ""
            except (binascii.Error, UnicodeDecodeError):
                text = ""
            own = f"{self.credentials.client_id}:{self.credentials.client_secret}"
            return self.anybody if _same(text, own) else "it is not signed by client id and secret"
        if kind.lower() != "bearer":
            return "the header Authorization has no bearer token"
        key = self.credentials.keys.get(name)
        if key is not None and _same(value.strip(), key):
            return self.anybody
        return self.token(value.strip(), scopes) or "the token is unknown, has ended, or lacks the scope"


def _key(scheme: JsonObject, request: Request) -> str | None:
    match scheme["in"]:  # nothing else is read: parsing the query and cookies takes longer than all of the sign-in
        case "header":
            return request.headers.get(scheme["name"])
        case "query":
            return request.query_params.get(scheme["name"])
    return request.cookies.get(scheme["name"])


def _same(text: str, wanted: str) -> bool:
    return hmac.compare_digest(text.encode(), wanted.encode())
