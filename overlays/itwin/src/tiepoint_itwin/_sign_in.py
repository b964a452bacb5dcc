"""Choice of the authentication that follows from the arguments of a client."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from tiepoint_core import ConfigError

from ._environments import ENVIRONMENTS, SCOPE, Urls

if TYPE_CHECKING:
    import httpx
    from tiepoint_core import Secret, SourcedToken, TokenCache

    Token = str | Secret | Callable[[], str | SourcedToken | Awaitable[str | SourcedToken]]

_HOW = (
    "client_id and client_secret (a program), client_id alone (a person, in the browser), token (one that you have, or"
    " a function that gives one), or auth"
)


def service_urls(environment: str, base_url: str | None, token_url: str | None, authorize_url: str | None) -> Urls:
    """Return the URLs of the API and of its authentication; an unknown URL is empty.

    Raises:
        ConfigError: If the environment does not exist.
    """
    if environment not in ENVIRONMENTS:
        raise ConfigError(f"there is no environment {environment!r}: give {', '.join(ENVIRONMENTS)}, or base_url")
    chosen = base_url if base_url is not None else ENVIRONMENTS[environment].base_url
    known = next((each for each in ENVIRONMENTS.values() if each.base_url == chosen.rstrip("/")), None)
    # Credentials for Bentley's own issuer are not sent there for a custom base URL.
    urls = known or Urls(chosen, "", "")
    return Urls(urls.base_url, token_url or urls.token_url, authorize_url or urls.authorize_url)


def sign_in(
    urls: Urls,
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
    """Return the authentication of a client, or None if its headers authenticate.

    Raises:
        ConfigError: If there are no credentials, or several, or credentials are incomplete.
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
    # Imported on use: a program with a token does not need the other classes.
    if token is not None:
        from tiepoint_core import BearerToken, TokenSource

        return TokenSource(token) if callable(token) else BearerToken(token)
    missing = "token_url" if not urls.token_url else "authorize_url" if not urls.authorize_url else ""
    common: dict[str, Any] = {
        **{name: options[name] for name in ("verify", "proxy", "trust_env") if name in options},
        "token_url": urls.token_url,
        "client_id": client_id,
        "scope": SCOPE if scope is None else scope,
        "client_auth": "body",  # as in the vendor's own client
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
        authorize_url=urls.authorize_url, client_secret=client_secret, **_redirect(redirect_uri), **common
    )


class _Redirect(TypedDict, total=False):
    ports: tuple[int, ...]
    redirect_host: Literal["127.0.0.1", "localhost"]
    redirect_path: str


def _redirect(uri: str | None) -> _Redirect:
    if uri is None:
        return {}
    # The URI that is sent has a port and a path, and the issuer compares it with the registered one.
    match = re.fullmatch(r"http://(localhost|127\.0\.0\.1):([0-9]{1,5})(/[!-~]*)", uri)
    if match is None or not 0 < int(match[2]) < 2**16 or "?" in match[3] or "#" in match[3]:
        raise ConfigError(
            "redirect_uri has to be as it is registered with Bentley, and on this machine, with port and path: such as"
            " http://localhost:3000/callback"
        )
    host: Literal["127.0.0.1", "localhost"] = "localhost" if match[1] == "localhost" else "127.0.0.1"
    return {"ports": (int(match[2]),), "redirect_host": host, "redirect_path": match[3]}
