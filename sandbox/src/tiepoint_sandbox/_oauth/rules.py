"""What the standards of OAuth 2 say about a request. All decisions, no state, no I/O."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final
from urllib.parse import parse_qsl, unquote_plus

from attrs import Factory, field, frozen

from .._handler import Caller

_GRANTS: Final = frozenset({"authorization_code", "client_credentials", "refresh_token"})
_LOOPBACK: Final = frozenset({"http://localhost", "http://127.0.0.1"})
# Behind the host: a port, a path, a query; no fragment, and nothing that a browser could take for another host.
_ANYWHERE: Final = re.compile(r"(:[0-9]{1,5})?([/?][A-Za-z0-9\-._~:/?@!$&'()*+,;=%]*)?")
_VERIFIER: Final = re.compile(r"[A-Za-z0-9\-._~]{43,128}")
_CHALLENGE: Final = re.compile(r"[A-Za-z0-9\-_]{43}")


@frozen
class OAuthError(Exception):
    """A request that is refused.

    Attributes:
        code: The error's code.
        description: For the developer; holds nothing of the request.
        assumed: The ids of what the documentation does not say (``assumptions.toml``).
        status: The status.
        headers: Further headers.
    """

    code: str
    description: str
    assumed: tuple[str, ...] = ()
    status: int = 400
    headers: Mapping[str, str] = Factory(dict)


@frozen(kw_only=True)
class OAuthClient:
    """A program that is registered.

    Attributes:
        id: Its id.
        secret: Its secret; None: an application that cannot keep one, which has to use PKCE.
        grants: The grant types that it may use.
        redirect_uris: Where a person may be sent back to. ``http://localhost`` and ``http://127.0.0.1`` stand for any
            port and path there.
        caller: Who it is when no person takes part.
    """

    id: str
    secret: str | None = field(default=None, repr=False)
    grants: frozenset[str]
    redirect_uris: tuple[str, ...] = ()
    caller: Caller

    def __attrs_post_init__(self) -> None:
        if not self.grants <= _GRANTS:
            raise ValueError(f"{self.id} has unknown grants: {', '.join(sorted(self.grants - _GRANTS))}")
        if self.secret == "" or (self.secret is None and "client_credentials" in self.grants):
            raise ValueError(f"{self.id} needs a secret")


class Parameters(dict[str, str]):
    """The parameters of a request, without those that have no value (RFC 6749, 3.1 and 3.2).

    Attributes:
        doubled: The names that are given more than once; they have no value either.

    Raises:
        ValueError: They cannot be read.
    """

    def __init__(self, encoded: bytes) -> None:
        pairs = parse_qsl(encoded.decode(), keep_blank_values=True, errors="strict", max_num_fields=100)
        names = [name for name, _ in pairs]
        self.doubled = frozenset(name for name in names if names.count(name) > 1)
        super().__init__({name: value for name, value in pairs if value and name not in self.doubled})

    def need(self, name: str) -> str:
        """Return a value.

        Raises:
            OAuthError: There is none.
        """
        if name not in self:
            raise OAuthError("invalid_request", f"{name} is missing")
        return self[name]

    def check(self) -> None:
        """Let nothing be given twice.

        Raises:
            OAuthError: Something is.
        """
        if self.doubled:
            raise OAuthError("invalid_request", "a parameter is given more than once")


def authenticate(clients: Mapping[str, OAuthClient], form: Parameters, headers: Sequence[str]) -> OAuthClient:
    """Find out which program asks for a token (RFC 6749, 2.3).

    Args:
        clients: All, by id.
        form: What it sent.
        headers: Its Authorization headers.

    Raises:
        OAuthError: It is none of them, or its secret is wrong.
    """
    if len(headers) > 1 or (headers and "client_secret" in form):
        raise OAuthError("invalid_request", "the program identifies itself in more than one way")
    client_id, secret = _basic(headers[0]) if headers else (form.get("client_id", ""), form.get("client_secret", ""))
    if form.get("client_id", client_id) != client_id:
        raise OAuthError("invalid_request", "the header and the body have different ids")
    client = clients.get(client_id)
    if client is None or not hmac.compare_digest((client.secret or "").encode(), secret.encode()):
        raise _invalid_client(by_header=bool(headers))
    return client


def _basic(header: str) -> tuple[str, str]:
    scheme, _, encoded = header.partition(" ")
    try:
        pair = base64.b64decode(encoded.strip(), validate=True).decode()
        client_id, _, secret = pair.partition(":")
        parts = unquote_plus(client_id, errors="strict"), unquote_plus(secret, errors="strict")
    except (binascii.Error, ValueError):
        raise _invalid_client(by_header=True) from None
    if scheme.lower() != "basic":
        raise _invalid_client(by_header=True)
    return parts


def _invalid_client(*, by_header: bool) -> OAuthError:
    why = "the program's id or secret is wrong or missing"
    if not by_header:
        return OAuthError("invalid_client", why)
    return OAuthError("invalid_client", why, status=401, headers={"WWW-Authenticate": 'Basic realm="sandbox"'})


@frozen
class Scopes:
    """The scopes that there are.

    Attributes:
        plain: Those that are granted where none are asked for.
        refresh: The one that gives refresh tokens.
    """

    plain: tuple[str, ...]
    refresh: str = "offline_access"

    def granted(self, asked: str | None, *, refreshable: bool) -> tuple[str, ...]:
        """Return what is granted.

        Args:
            asked: What is asked for.
            refreshable: Whether refresh tokens may be had.

        Raises:
            OAuthError: A scope is not known.
        """
        if asked is None:
            return self.plain
        names = tuple(dict.fromkeys(asked.split(" ")))
        check_scopes(names, (*self.plain, self.refresh), "a scope is unknown")
        if self.refresh in names and not refreshable:
            raise OAuthError("invalid_scope", f"{self.refresh} is not for this program", ("refresh-scope",))
        return names


def check_scopes(names: Iterable[str], allowed: Collection[str], why: str) -> None:
    """Let no other scopes pass.

    Raises:
        OAuthError: There is one.
    """
    if not set(names) <= set(allowed):
        raise OAuthError("invalid_scope", why)


@frozen
class Destination:
    """The place to which the response to a sign-in goes.

    Attributes:
        client: Who asks for it.
        redirect_uri: The address.
        state: What the program wants to see again.
        assumed: Why it goes there, where the documentation does not say.
    """

    client: OAuthClient
    redirect_uri: str = field(repr=False)
    state: str | None = field(repr=False)
    assumed: tuple[str, ...]


def destination(clients: Mapping[str, OAuthClient], query: Parameters) -> Destination:
    """Find out where the answer to a sign-in goes.

    Raises:
        OAuthError: Nobody knows, so that it can be shown, but not sent anywhere (RFC 6749, 4.1.2.1).
    """
    if query.doubled & {"client_id", "redirect_uri"}:
        raise OAuthError("invalid_request", "client_id or redirect_uri is given more than once")
    client, uri = clients.get(query.need("client_id")), query.need("redirect_uri")
    if client is None:
        raise OAuthError("invalid_request", "no program has this client_id")
    exact = uri in client.redirect_uris
    if not exact and not any(_leads_to(host, uri) for host in _LOOPBACK.intersection(client.redirect_uris)):
        raise OAuthError("invalid_request", "the program is not registered with this redirect_uri")
    return Destination(client, uri, query.get("state"), () if exact else ("loopback-redirect",))


def _leads_to(host: str, uri: str) -> bool:
    return uri.startswith(host) and _ANYWHERE.fullmatch(uri, len(host)) is not None


def challenge_of(client: OAuthClient, query: Parameters) -> str | None:
    """Return the challenge that the code's user must answer (RFC 7636, 4.3).

    Raises:
        OAuthError: There is none where one is needed, or it is of a kind that is not taken.
    """
    challenge, method = query.get("code_challenge"), query.get("code_challenge_method")
    if challenge is None:
        if client.secret is None or method is not None:
            raise OAuthError("invalid_request", "code_challenge is missing")
        return None
    if method != "S256":  # without one it is plain
        raise OAuthError("invalid_request", "code_challenge_method is not S256", ("pkce-s256-only",))
    if not _CHALLENGE.fullmatch(challenge):
        raise OAuthError("invalid_request", "code_challenge is no SHA-256 in base64url without padding")
    return challenge


def verify_challenge(verifier: str | None, challenge: str | None) -> bool:
    """Return whether the one who has this verifier made that challenge.

    Raises:
        OAuthError: A verifier is missing, or is none (RFC 7636, 4.1).
    """
    if verifier is None and challenge is not None:
        raise OAuthError("invalid_request", "code_verifier is missing")
    if verifier is None:
        return True
    if not _VERIFIER.fullmatch(verifier):
        raise OAuthError("invalid_request", "code_verifier is not 43 to 128 unreserved characters")
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    # A verifier without a challenge is a sign-in whose challenge somebody took out (RFC 9700, 4.8.2).
    return challenge is not None and hmac.compare_digest(digest, challenge)
