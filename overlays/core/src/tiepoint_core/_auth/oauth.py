"""OAuth 2: a program's own sign-in, and a person's by browser."""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
import ssl
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Literal, NamedTuple, TypeGuard

import httpx
from attr import evolve

from .._errors import AuthError, ConfigError, hide_frames
from .._hooks import Hooks
from .._origins import safe_address
from .._redact import Secret
from .base import TokenAuth, as_secret
from .cache import CacheKey, TokenCache, cache_of
from .token_endpoint import TokenEndpoint, now
from .tokens import Moment, Token, TokenError, usable

__all__ = ["AuthorizationCode", "ClientCredentials", "Pkce"]

_LOGIN_SECONDS: Final = 180.0


def _key(
    issuer: str, client_id: str, scope: str, profile: str, grant: str, parameters: Mapping[str, str] | None
) -> CacheKey:
    return CacheKey(issuer, client_id, scope, profile, grant, tuple((parameters or {}).items()))


def _is_newer(stored: Token | None, held: Token | None) -> TypeGuard[Token]:
    """Whether the cache has no older token than what is held: one that could not be saved is not in it."""
    return stored is not None and (held is None or stored.issued_at >= held.issued_at)


class ClientCredentials(TokenAuth):
    """Sign a program in with its own id and secret.

    Args:
        token_url: Address of the token service: https, or http on a loopback host.
        client_id: The program's id.
        client_secret: Its secret; never shown.
        origins: Addresses that may see the token, as for `OriginAuth`.
        scope: Scopes, separated by spaces.
        parameters: Further fields of the request, such as ``audience``; they also keep sign-ins apart in the cache.
        style: Where id and secret go: ``basic`` in the Authorization header, ``body`` in the form.
        cache: ``memory``, ``file``, ``keyring``, or a cache of your own.
        profile: Keeps sign-ins with the same id apart in the cache.
        hooks: Its ``on_token`` is called; None: that of the first client that it is given to and that has hooks.
        timeout: Seconds for a request to the token service.
        verify: TLS context for the token service, or a file or folder of certificates to trust.
        proxy: Address of a proxy to the token service.
        trust_env: Whether the environment's proxies are used for it.
        clock: Both clocks.
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
        style: Literal["basic", "body"] = "basic",
        cache: str | TokenCache = "memory",
        profile: str = "default",
        hooks: Hooks | None = None,
        timeout: float = 10.0,
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        clock: Callable[[], Moment] = now,
    ) -> None:
        super().__init__(origins, hooks=hooks, clock=clock, max_wait=3 * timeout + 30)
        self._endpoint = TokenEndpoint(
            str(safe_address(token_url, "token_url")),
            client_id=client_id,
            client_secret=as_secret(client_secret, "client_secret"),
            style=style,
            timeout=timeout,
            verify=verify,
            proxy=proxy,
            trust_env=trust_env,
            clock=clock,
        )
        self._form = {**(parameters or {}), "grant_type": "client_credentials", **({"scope": scope} if scope else {})}
        self._cache = cache_of(cache, _key(token_url, client_id, scope, profile, "client_credentials", parameters))

    def _obtain(self, held: Token | None, rejected: Token | None) -> tuple[Token, str]:
        with self._cache.locked():
            stored = self._cache.load(self._clock())
            if _is_newer(stored, held) and usable(stored, now=self._clock().monotonic, rejected=rejected):
                return stored, "from cache"
            # A refresh token has no use here: the secret is at hand.
            token = evolve(self._endpoint.ask(self._form), refresh=None)
            self._cache.save(token)
            return token, "fetched"


class Pkce(NamedTuple):
    """Proof that the one who asks for the token is the one who began the sign-in (RFC 7636, S256)."""

    verifier: Secret
    challenge: str

    @classmethod
    def fresh(cls) -> Pkce:
        """Make one from 512 random bits."""
        verifier = secrets.token_urlsafe(64)
        digest = hashlib.sha256(verifier.encode()).digest()
        return cls(Secret(verifier), base64.urlsafe_b64encode(digest).rstrip(b"=").decode())


class AuthorizationCode(TokenAuth):
    """Sign a person in by browser (authorization code with PKCE), and stay signed in by refresh tokens.

    The browser is opened at the first request that needs a token, or by `login`.

    Args:
        authorize_url: Address of the sign-in page: https, or http on a loopback host.
        token_url: Address of the token service, likewise.
        client_id: The program's id.
        origins: Addresses that may see the token, as for `OriginAuth`.
        scope: Scopes, separated by spaces; services give a refresh token for ``offline_access``.
        client_secret: Where the service demands one from programs like this.
        issuer: What the service calls itself; then an answer that names another is refused.
        parameters: Further fields of the sign-in page's address, such as ``audience``; they also keep sign-ins apart in
            the cache.
        ports: Ports of 127.0.0.1 and ::1 to listen on, the first free one; 0: any.
        redirect_host: How the redirect address names this machine: ``127.0.0.1`` or ``localhost``.
        redirect_path: Its path.
        interactive: Whether a browser may be opened; if not, a sign-in that needs one is an error.
        open_browser: Opens an address and says whether it could; None: Python's webbrowser.
        paste: Shows a text and gives the address that the person pasted; None: the terminal, where there is one.
        login_timeout: Seconds to wait for the person.
        cache: ``memory``, ``file``, ``keyring``, or a cache of your own.
        profile: Keeps sign-ins with the same id apart in the cache.
        style: Where id and secret go: ``basic`` in the Authorization header, ``body`` in the form.
        hooks: Its ``on_token`` is called; None: that of the first client that it is given to and that has hooks.
        timeout: Seconds for a request to the token service.
        verify: TLS context for the token service, or a file or folder of certificates to trust.
        proxy: Address of a proxy to the token service.
        trust_env: Whether the environment's proxies are used for it.
        clock: Both clocks.
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
        paste: Callable[[str], str] | None = None,
        login_timeout: float = _LOGIN_SECONDS,
        cache: str | TokenCache = "memory",
        profile: str = "default",
        style: Literal["basic", "body"] = "basic",
        hooks: Hooks | None = None,
        timeout: float = 10.0,
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        clock: Callable[[], Moment] = now,
    ) -> None:
        # Another process may be at its own login while this one waits for the cache.
        super().__init__(origins, hooks=hooks, clock=clock, max_wait=2 * login_timeout + 3 * timeout)
        if not ports or not redirect_path.startswith("/"):
            raise ConfigError("ports must name at least one port, and redirect_path must start with /")
        self._authorize_url = safe_address(authorize_url, "authorize_url")
        self._endpoint = TokenEndpoint(
            str(safe_address(token_url, "token_url")),
            client_id=client_id,
            client_secret=None if client_secret is None else as_secret(client_secret, "client_secret"),
            style=style,
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
        self._paste = paste
        self._login_timeout = login_timeout
        self._cache = cache_of(
            cache, _key(issuer or token_url, client_id, scope, profile, "authorization_code", parameters)
        )

    def login(self) -> None:
        """Sign in now: from the cache, by refresh token, or by browser.

        Raises:
            AuthError: It failed; the message tells the next step.
        """
        self._token()

    def _obtain(self, held: Token | None, rejected: Token | None) -> tuple[Token, str]:
        # The lock is kept while the person signs in: other processes wait for it instead of opening more browsers.
        with self._cache.locked(self._login_timeout + 60):
            stored = self._cache.load(self._clock())
            if _is_newer(stored, held) and usable(stored, now=self._clock().monotonic, rejected=rejected):
                return stored, "from cache"
            # What could not be saved is newer than what is stored, and a used refresh token can end the whole sign-in.
            token = self._refreshed(*((stored, held) if _is_newer(stored, held) else (held, stored)))
            outcome = "refreshed"
            if token is None:
                # A process that does not know our lock may have rotated in between: its token is newer than ours.
                newer = self._cache.load(self._clock())
                # Not compared as a whole: each load reckons the deadline anew.
                if newer is not None and (stored is None or newer.access != stored.access):
                    if usable(newer, now=self._clock().monotonic, rejected=rejected):
                        return newer, "from cache"
                    token = self._refreshed(newer)
            if token is None:
                token, outcome = self._signed_in(), "fetched"
            self._cache.save(token)
            return token, outcome

    def _refreshed(self, *held: Token | None) -> Token | None:
        """A token for the first refresh token that the service takes; None: it takes none of them."""
        for refresh in dict.fromkeys(one.refresh for one in held if one is not None and one.refresh is not None):
            try:
                token = self._endpoint.ask({"grant_type": "refresh_token", "refresh_token": refresh})
            except TokenError as error:
                if error.code != "invalid_grant":
                    raise
            else:
                # A service that does not rotate leaves the refresh token out.
                return token if token.refresh is not None else evolve(token, refresh=refresh)
        return None

    def _signed_in(self) -> Token:
        if not self._interactive:
            raise AuthError("not signed in, or no longer: sign in by browser first (call login with interactive=True)")
        # Not imported before: few programs sign in by browser, and the server of the standard library is large.
        from .loopback import Login, listening

        pkce = Pkce.fresh()
        state = Secret(secrets.token_urlsafe(32))
        with listening(self._ports) as listener:
            redirect = f"http://{self._redirect_host}:{listener.port}{self._redirect_path}"
            login = Login(state=state, port=listener.port, path=self._redirect_path, issuer=self._issuer)
            code = listener.wait(
                login,
                self._page(redirect, pkce, state),
                timeout=self._login_timeout,
                open_browser=self._open_browser,
                paste=self._paste,
            )
        return self._endpoint.ask(
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
