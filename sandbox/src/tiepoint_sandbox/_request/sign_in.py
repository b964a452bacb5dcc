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


def signed_in(
    operation: Operation,
    request: Request,
    credentials: Credentials,
    token: Callable[[str, Sequence[str]], Caller | None],
    *,
    anybody: Caller,
) -> Caller | str:
    """Who it is, or why it is nobody. `token` says whose an access token is, if it has these scopes."""
    if not operation.security or {} in operation.security:
        return anybody
    why = ""
    for alternative in operation.security:
        callers = []
        for name, scopes in alternative.items():
            scheme = operation.definition.security_schemes[name]
            callers.append(_by(name, scheme, scopes, request, credentials, token, anybody))
        failed = [each for each in callers if isinstance(each, str)]
        if not failed:
            return next(each for each in callers if isinstance(each, Caller))
        why = why or failed[0]
    return why


def _by(
    name: str,
    scheme: JsonObject,
    scopes: Sequence[str],
    request: Request,
    credentials: Credentials,
    token: Callable[[str, Sequence[str]], Caller | None],
    anybody: Caller,
) -> Caller | str:
    if scheme["type"] == "apiKey":
        text = _key(scheme, request)
        if text is None:
            return f"the {scheme['in']} {scheme['name']} is missing"
        return anybody if _same(text, credentials.keys[name]) else f"the {scheme['in']} {scheme['name']} is wrong"
    header = request.headers.get("authorization")
    if header is None:
        return "the header Authorization is missing"
    kind, _, value = header.partition(" ")
    if scheme["type"] == "http" and scheme["scheme"].lower() == "basic":
        try:
            text = base64.b64decode(value, validate=True).decode() if kind.lower() == "basic" else ""
        except (binascii.Error, UnicodeDecodeError):
            text = ""
        wanted = f"{credentials.client_id}:{credentials.client_secret}"
        return anybody if _same(text, wanted) else "it is not signed by client id and secret"
    if kind.lower() != "bearer":
        return "the header Authorization has no bearer token"
    key = credentials.keys.get(name)
    if key is not None and _same(value.strip(), key):
        return anybody
    return token(value.strip(), scopes) or "the token is unknown, has ended, or lacks the scope"


def _key(scheme: JsonObject, request: Request) -> str | None:
    match scheme["in"]:  # nothing else is read: parsing the query and cookies takes longer than all of the sign-in
        case "header":
            return request.headers.get(scheme["name"])
        case "query":
            return request.query_params.get(scheme["name"])
    return request.cookies.get(scheme["name"])


def _same(text: str, wanted: str) -> bool:
    return hmac.compare_digest(text.encode(), wanted.encode())
