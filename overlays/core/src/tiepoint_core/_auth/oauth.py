"""OAuth 2: client credentials for service applications, and sign-in by browser for users."""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
import ssl
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeGuard

import httpx
from attr import evolve

from .._constants import LOGIN_TIMEOUT, LOGINS, TOKEN_LOCK_TIMEOUT, TOKEN_REQUESTS, TOKEN_TIMEOUT, TOKEN_WAIT
from .._errors import AuthError, ConfigError
from .._hide_frames import hide_frames
from .._hooks import Hooks
from .._origins import safe_url
from .._redact import Secret
from .base import TokenAuth, as_secret
from .cache import CacheKey, TokenCache, cache_of
from .token_endpoint import TokenEndpoint, now
from .tokens import Moment, Token, TokenError, usable


def _key(
    issuer: str, client_id: str, scope: str, profile: str, grant: str, parameters: Mapping[str, str] | None
) -> CacheKey:
    return CacheKey(issuer, client_id, scope, profile, grant, tuple((parameters or {}).items()))


def _is_newer(stored: Token | None, current: Token | None) -> TypeGuard[Token]:
    """Return whether the cached token is at least as new as the current one, which perhaps could not be saved."""
    return stored is not None and (current is None or stored.issued_at >= current.issued_at)


class ClientCredentials(TokenAuth):
    """Authentication of a service application by its client id and secret.

    Args:
        token_url: URL of the token service: https, or http on a loopback host.
        client_id: Client id.
        client_secret: Client secret; never shown.
        origins: URLs whose origins may see the token, as for `OriginAuth`.
        scope: Scopes, separated by spaces.
        parameters: Further fields of the request, such as ``audience``; tokens in the cache are separated by them, too.
        client_auth: Place of id and secret: ``basic`` for the Authorization header, ``body`` for the form.
        cache: ``memory``, ``file``, ``keyring``, or a `TokenCache`.
        profile: Name that separates tokens with the same client id in the cache.
        hooks: Hooks whose ``on_token`` is called. Defaults to those of the first client that uses this authentication
            and has hooks.
        timeout: Seconds for a request to the token service.
        verify: TLS context for the token service, or a file or folder of certificates to trust.
        proxy: URL of a proxy to the token service.
        trust_env: Whether the proxies of the environment are used for the token service.
        clock: Returns the time of the monotonic clock and of the wall clock.
    """

    @hide_frames
    def __init__(
        self,
        *,
        token_url: str,
        client_id: str,
        client_secret: str | Secret,
        origins: Iterable[str] = (),
        scope: str = "",
        parameters: Mapping[str, str] | None = None,
        client_auth: Literal["basic", "body"] = "basic",
        cache: str | TokenCache = "memory",
        profile: str = "default",
        hooks: Hooks | None = None,
        timeout: float = TOKEN_TIMEOUT,
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        clock: Callable[[], Moment] = now,
    ) -> None:
        super().__init__(origins, hooks=hooks, clock=clock, max_wait=TOKEN_REQUESTS * timeout + TOKEN_WAIT)
        self._endpoint = TokenEndpoint(
            str(safe_url(token_url, "token_url")),
            client_id=client_id,
            client_secret=as_secret(client_secret, "client_secret"),
            client_auth=client_auth,
            timeout=timeout,
            verify=verify,
            proxy=proxy,
            trust_env=trust_env,
            clock=clock,
        )
        self._form = {**(parameters or {}), "grant_type": "client_credentials", **({"scope": scope} if scope else {})}
        self._cache = cache_of(cache, _key(token_url, client_id, scope, profile, "client_credentials", parameters))

    def _obtain(self, current: Token | None, rejected: Token | None) -> tuple[Token, str]:
        with self._cache.lock():
            stored = self._cache.load(self._clock())
            if _is_newer(stored, current) and usable(stored, now=self._clock().monotonic, rejected=rejected):
                return stored, "from cache"
            # A refresh token is not needed, since the secret is known.
            token = evolve(self._endpoint.request(self._form), refresh=None)
            self._cache.save(token)
            return token, "fetched"


class Pkce(NamedTuple):
    """Proof that the program which requests the token began the sign-in (RFC 7636, S256)."""

    verifier: Secret
    challenge: str

    @classmethod
    def create(cls) -> Pkce:
        """Create a proof from 512 random bits."""
        verifier = secrets.token_urlsafe(64)
        digest = hashlib.sha256(verifier.encode()).digest()
        return cls(Secret(verifier), base64.urlsafe_b64encode(digest).rstrip(b"=").decode())


class AuthorizationCode(TokenAuth):
    """Authentication of a user by browser (authorization code with PKCE), kept alive by refresh tokens.

    The browser is opened at the first request that needs a token, or by `login`.

    Args:
        authorize_url: URL of the sign-in page: https, or http on a loopback host.
        token_url: URL of the token service: https, or http on a loopback host.
        client_id: Client id.
        origins: URLs whose origins may see the token, as for `OriginAuth`.
        scope: Scopes, separated by spaces; services issue a refresh token for ``offline_access``.
        client_secret: Client secret, or None if the service requires none from programs like this.
        issuer: Name of the issuer; a redirect that names another issuer is rejected. Empty disables the check.
        parameters: Further parameters of the sign-in page's URL, such as ``audience``; tokens in the cache are
            separated by them, too.
        ports: Ports of 127.0.0.1 and ::1 to listen on, of which the first free one is used; 0 stands for any free port.
        redirect_host: Host of the redirect URI: ``127.0.0.1`` or ``localhost``.
        redirect_path: Path of the redirect URI.
        interactive: Whether a browser can be opened; if False, a sign-in that needs a browser raises `AuthError`.
        open_browser: Opens a URL and returns whether it could. Defaults to Python's webbrowser.
        prompt: Shows a text and returns the URL that the user pasted. Defaults to the terminal, if there is one.
        login_timeout: Seconds to wait for the user.
        cache: ``memory``, ``file``, ``keyring``, or a `TokenCache`.
        profile: Name that separates tokens with the same client id in the cache.
        client_auth: Place of id and secret: ``basic`` for the Authorization header, ``body`` for the form.
        hooks: Hooks whose ``on_token`` is called. Defaults to those of the first client that uses this authentication
            and has hooks.
        timeout: Seconds for a request to the token service.
        verify: TLS context for the token service, or a file or folder of certificates to trust.
        proxy: URL of a proxy to the token service.
        trust_env: Whether the proxies of the environment are used for the token service.
        clock: Returns the time of the monotonic clock and of the wall clock.
    """

    @hide_frames
    def __init__(
        self,
        *,
        authorize_url: str,
        token_url: str,
        client_id: str,
        origins: Iterable[str] = (),
        scope: str = "",
        client_secret: str | Secret | None = None,
        issuer: str = "",
        parameters: Mapping[str, str] | None = None,
        ports: Sequence[int] = (0,),
        redirect_host: Literal["127.0.0.1", "localhost"] = "127.0.0.1",
        redirect_path: str = "/callback",
        interactive: bool = True,
        open_browser: Callable[[str], bool] | None = None,
        prompt: Callable[[str], str] | None = None,
        login_timeout: float = LOGIN_TIMEOUT,
        cache: str | TokenCache = "memory",
        profile: str = "default",
        client_auth: Literal["basic", "body"] = "basic",
        hooks: Hooks | None = None,
        timeout: float = TOKEN_TIMEOUT,
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        clock: Callable[[], Moment] = now,
    ) -> None:
        # Another process may be signing in while this process waits for the cache.
        super().__init__(origins, hooks=hooks, clock=clock, max_wait=LOGINS * login_timeout + TOKEN_REQUESTS * timeout)
        if not ports or not redirect_path.startswith("/"):
            raise ConfigError("ports must name at least one port, and redirect_path must start with /")
        self._authorize_url = safe_url(authorize_url, "authorize_url")
        self._endpoint = TokenEndpoint(
            str(safe_url(token_url, "token_url")),
            client_id=client_id,
            client_secret=None if client_secret is None else as_secret(client_secret, "client_secret"),
            client_auth=client_auth,
            timeout=timeout,
            verify=verify,
            proxy=proxy,
            trust_env=trust_env,
            clock=clock,
        )
        self._client_id = client_id
        self._scope = scope
        self._issuer = issuer
        self._parameters = dict(parameters or {})
        self._ports = tuple(ports)
        self._redirect_host = redirect_host
        self._redirect_path = redirect_path
        self._interactive = interactive
        self._open_browser = open_browser
        self._prompt = prompt
        self._login_timeout = login_timeout
        self._cache = cache_of(
            cache, _key(issuer or token_url, client_id, scope, profile, "authorization_code", parameters)
        )

    def login(self) -> None:
        """Sign in now: from the cache, by refresh token, or by browser.

        Raises:
            AuthError: If the sign-in failed; the message names the next step.
        """
        self._token()

    def _obtain(self, current: Token | None, rejected: Token | None) -> tuple[Token, str]:
        # The lock is held while the user signs in, so that other processes wait instead of opening more browsers.
        with self._cache.lock(self._login_timeout + TOKEN_LOCK_TIMEOUT):
            stored = self._cache.load(self._clock())
            if _is_newer(stored, current) and usable(stored, now=self._clock().monotonic, rejected=rejected):
                return stored, "from cache"
            # A token that could not be saved is newer than the stored one; a used refresh token can end the session.
            token = self._refreshed(*((stored, current) if _is_newer(stored, current) else (current, stored)))
            outcome = "refreshed"
            if token is None:
                # A program that ignores the lock may have refreshed in between: its token is newer.
                newer = self._cache.load(self._clock())
                # Not compared as a whole, since each load computes the deadline again.
                if newer is not None and (stored is None or newer.access != stored.access):
                    if usable(newer, now=self._clock().monotonic, rejected=rejected):
                        return newer, "from cache"
                    token = self._refreshed(newer)
            if token is None:
                token, outcome = self._signed_in(), "fetched"
            self._cache.save(token)
            return token, outcome

    def _refreshed(self, *tokens: Token | None) -> Token | None:
        """Return a token for the first refresh token that the service accepts, or None if it accepts none."""
        for refresh in dict.fromkeys(each.refresh for each in tokens if each is not None and each.refresh is not None):
            try:
                token = self._endpoint.request({"grant_type": "refresh_token", "refresh_token": refresh})
            except TokenError as error:
                if error.code != "invalid_grant":
                    raise
            else:
                # A service that does not rotate refresh tokens leaves them out.
                return token if token.refresh is not None else evolve(token, refresh=refresh)
        return None

    def _signed_in(self) -> Token:
        if not self._interactive:
            raise AuthError("not signed in, or no longer: sign in by browser first (call login with interactive=True)")
        # Imported here, since few programs sign in by browser and the HTTP server of the standard library is large.
        from .loopback import Login, listening

        pkce = Pkce.create()
        state = Secret(secrets.token_urlsafe(32))
        with listening(self._ports) as listener:
            redirect = f"http://{self._redirect_host}:{listener.port}{self._redirect_path}"
            login = Login(state=state, port=listener.port, path=self._redirect_path, issuer=self._issuer)
            code = listener.wait(
                login,
                self._page(redirect, pkce, state),
                timeout=self._login_timeout,
                open_browser=self._open_browser,
                prompt=self._prompt,
            )
        return self._endpoint.request(
            {
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": redirect,
                "code_verifier": pkce.verifier,
            }
        )

    def _page(self, redirect: str, pkce: Pkce, state: Secret) -> Secret:
        return Secret(
            str(
                self._authorize_url.copy_merge_params(
                    {
                        **self._parameters,
                        **({"scope": self._scope} if self._scope else {}),
                        "response_type": "code",
                        "client_id": self._client_id,
                        "redirect_uri": redirect,
                        "code_challenge": pkce.challenge,
                        "code_challenge_method": "S256",
                        "state": state.reveal(),
                    }
                )
            )
        )
