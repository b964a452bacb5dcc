"""Which sign-in follows from what a client is given."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from tiepoint_core import ConfigError

from ._environments import ENVIRONMENTS, SCOPE, Addresses, Environment

if TYPE_CHECKING:
    import httpx
    from tiepoint_core import Secret, Settings, SourcedToken, TokenCache

    Token = str | Secret | Callable[[], str | SourcedToken | Awaitable[str | SourcedToken]]

__all__ = ["Arguments", "from_settings", "place_of", "sign_in"]

_HOW = (
    "client_id and client_secret (a program), client_id alone (a person, in the browser), token (one that you have, or"
    " a function that gives one), or auth"
)


class Arguments(TypedDict, total=False):
    """What the settings of the environment or of a profile are to a client: the arguments of the same names."""

    environment: Environment
    base_url: str
    client_id: str
    client_secret: Secret
    token: Secret
    redirect_uri: str
    scope: str
    token_url: str
    authorize_url: str
    token_cache: str
    itwin_id: str
    poll_seconds: float


def from_settings(settings: Settings) -> Arguments:
    """Look up what a client takes.

    Raises:
        ConfigError: There is no way to sign in, or a setting cannot be used.
    """
    found: dict[str, Any] = {}
    for name in ("environment", "client_id", "redirect_uri", "scope", "token_cache", "itwin_id"):
        found[name] = settings.find_text(name)
    for name in ("base_url", "token_url", "authorize_url"):
        found[name] = str(settings.url(name)) if settings.find_text(name) else None
    for name in ("client_secret", "token"):
        found[name] = settings.find_secret(name)
    # A profile may have it as a number, so that it is not looked for as a text.
    if settings.environ.get(settings.variable("poll_seconds"), "").strip() or "poll_seconds" in settings.values:
        found["poll_seconds"] = settings.seconds("poll_seconds", default=0.0)
    if not found["client_id"] and not found["token"]:
        settings.text("client_id")  # raises, and says where to put it
    given: Arguments = {name: value for name, value in found.items() if value}  # type: ignore[assignment]
    return given


def place_of(environment: str, base_url: str | None, token_url: str | None, authorize_url: str | None) -> Addresses:
    """Where the API is, and who signs in to it; empty where that is not known.

    Raises:
        ConfigError: There is no such environment.
    """
    if environment not in ENVIRONMENTS:
        raise ConfigError(f"there is no environment {environment!r}: give {', '.join(ENVIRONMENTS)}, or base_url")
    given = base_url if base_url is not None else ENVIRONMENTS[environment].base_url
    known = next((each for each in ENVIRONMENTS.values() if each.base_url == given.rstrip("/")), None)
    # Credentials for Bentley's own issuer do not go there because somebody has an address of their own.
    usual = known or Addresses(given, "", "")
    return Addresses(usual.base_url, token_url or usual.token_url, authorize_url or usual.authorize_url)


def sign_in(
    place: Addresses,
    *,
    client_id: str | None,
    client_secret: str | Secret | None,
    token: Token | None,
    auth: httpx.Auth | None,
    redirect_uri: str | None,
    scope: str | None,
    token_cache: str | TokenCache,
    headers: Mapping[str, str] | None,
    options: Mapping[str, Any],
) -> httpx.Auth | None:
    """Choose the sign-in; None: the headers have one.

    Raises:
        ConfigError: There is none, there are several, or one lacks something.
    """
    signed = any(name.lower() == "authorization" for name in headers or ())
    ways = [client_id is not None, token is not None, auth is not None, signed]
    if sum(ways) != 1:
        raise ConfigError(f"say how to sign in, {'in one way' if any(ways) else 'by one of these'}: {_HOW}")
    if client_id is None and client_secret is not None:
        raise ConfigError("client_secret goes with client_id: give both")
    if client_id is not None and not client_id.strip():
        raise ConfigError("client_id is empty: give the id of the application that is registered with Bentley")
    if auth is not None or signed:
        return auth
    # Who only catches errors, or has a token, does not wait for the other sign-ins.
    if token is not None:
        from tiepoint_core import BearerToken, TokenSource

        return TokenSource(token) if callable(token) else BearerToken(token)
    missing = "token_url" if not place.token_url else "authorize_url" if not place.authorize_url else ""
    common: dict[str, Any] = {
        **{name: options[name] for name in ("verify", "proxy", "trust_env") if name in options},
        "token_url": place.token_url,
        "client_id": client_id,
        "scope": SCOPE if scope is None else scope,
        "style": "body",  # as the vendor's own client has it
        "cache": token_cache,
    }
    if client_secret is not None and redirect_uri is None:
        from tiepoint_core import ClientCredentials

        if missing == "token_url":
            raise ConfigError("token_url is missing: with a base_url of your own, say where its tokens come from")
        return ClientCredentials(client_secret=client_secret, **common)
    from tiepoint_core import AuthorizationCode

    if missing:
        raise ConfigError(f"{missing} is missing: with a base_url of your own, say where people sign in to it")
    return AuthorizationCode(
        authorize_url=place.authorize_url, client_secret=client_secret, **_redirect(redirect_uri), **common
    )


class _Redirect(TypedDict, total=False):
    ports: tuple[int, ...]
    redirect_host: Literal["127.0.0.1", "localhost"]
    redirect_path: str


def _redirect(uri: str | None) -> _Redirect:
    if uri is None:
        return {}
    # What is sent has a port and a path, and an issuer compares it with what is registered.
    found = re.fullmatch(r"http://(localhost|127\.0\.0\.1):([0-9]{1,5})(/[!-~]*)", uri)
    if found is None or not 0 < int(found[2]) < 2**16 or "?" in found[3] or "#" in found[3]:
        raise ConfigError(
            "redirect_uri has to be as it is registered with Bentley, and on this machine, with port and path: such as"
            " http://localhost:3000/callback"
        )
    host: Literal["127.0.0.1", "localhost"] = "localhost" if found[1] == "localhost" else "127.0.0.1"
    return {"ports": (int(found[2]),), "redirect_host": host, "redirect_path": found[3]}
