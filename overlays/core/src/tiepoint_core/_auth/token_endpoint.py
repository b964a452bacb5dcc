"""Client of a token service: no redirects, no cookies, a time limit and a size limit."""

from __future__ import annotations

import base64
import os
import ssl
import time
from collections.abc import Callable, Mapping
from typing import Final, Literal
from urllib.parse import quote_plus

import httpx

from .._concurrency import in_thread
from .._constants import TOKEN_TIMEOUT
from .._context import is_sending
from .._errors import AuthError
from .._http.connections import with_proxy_errors
from .._http.tls import tls_context
from .._origins import base_url, is_loopback
from .._redact import Secret, shown_url
from .tokens import Moment, Problem, Token, TokenError, parse_response

_PROXY: Final = "a proxy to the token service"
_MAX_BYTES: Final = 64 * 1024


def now() -> Moment:
    """Return the current time on the monotonic clock and the wall clock."""
    return Moment(time.monotonic(), time.time())


class TokenEndpoint:
    """The URL of a token service, with the credentials of a client.

    Args:
        url: URL of the token service: https, or http on a loopback host.
        client_id: Client id of the program.
        client_secret: Client secret, or None for a program that cannot keep one.
        client_auth: Place of id and secret: ``basic`` for the Authorization header, ``body`` for the form.
        timeout: Seconds for the whole request.
        verify: TLS context, or a file or folder of certificates to trust. Defaults to httpx's certificates.
        proxy: Proxy, which is not used for plain http to this machine.
        trust_env: Whether the proxies of the environment are used, except for this machine.
        clock: Returns the time of the monotonic clock and of the wall clock.

    Raises:
        ConfigError: If the proxy or the certificates cannot be used.
    """

    def __init__(
        self,
        url: str,
        *,
        client_id: str,
        client_secret: Secret | None = None,
        client_auth: Literal["basic", "body"] = "basic",
        timeout: float = TOKEN_TIMEOUT,
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        clock: Callable[[], Moment] = now,
    ) -> None:
        self._url = base_url(url)
        self._client_id = client_id
        self._client_secret = client_secret
        self._client_auth = client_auth
        self._timeout = timeout
        self._verify = verify if verify is None else tls_context(verify)
        self._proxy = with_proxy_errors(lambda: httpx.Proxy(proxy) if isinstance(proxy, str) else proxy, _PROXY)
        self._trust_env = trust_env
        self._clock = clock
        if proxy is not None:
            self._client().close()  # so that a wrong proxy raises at once

    def request(self, form: Mapping[str, str | Secret]) -> Token:
        """Request a token.

        Raises:
            TokenError: If the service returned an error or no usable token: names status and OAuth error code only.
            AuthError: If there was no response in time.
            ConfigError: If a proxy of the environment cannot be used.
        """
        result = self._request_in_time(form, self._clock())
        url = shown_url(self._url)
        if isinstance(result, Token):
            return result
        if isinstance(result, str):
            raise AuthError(
                f"no token from {url}: {result}; try again, or check the address and the network", transient=True
            )
        status_code, problem = result
        status = f"HTTP {status_code}, {problem.code}" if problem.code else f"HTTP {status_code}"
        raise TokenError(
            f"no token from {url}: {problem.reason} ({status}); check the client id, its secret and the scope",
            status_code=status_code,
            code=problem.code,
        )

    def _request_in_time(
        self, form: Mapping[str, str | Secret], requested: Moment
    ) -> Token | tuple[int, Problem] | str:
        # In a thread that can be abandoned: httpx's timeouts apply to single reads, and a byte now and then meets them.
        future = in_thread("tiepoint-token-request", lambda: self._send(form, requested))
        try:
            return future.result(self._timeout)
        except TimeoutError:
            return f"it did not answer within {self._timeout:g} s"

    def _send(self, form: Mapping[str, str | Secret], requested: Moment) -> Token | tuple[int, Problem] | str:
        # Returns a reason instead of raising: an error raised here would keep frames that hold the response.
        # Keeps httpcore from logging the response's headers, which may set cookies.
        sending = is_sending.set(True)
        try:
            with self._client() as client:
                response = client.send(self._built(form), stream=True)
                try:
                    body = self._body(response)
                finally:
                    response.close()
                if isinstance(body, str):
                    return body
                result = parse_response(response.status_code, body, requested=requested)
                return result if isinstance(result, Token) else (response.status_code, result)
        except httpx.TimeoutException:
            return f"it did not answer within {self._timeout:g} s"
        except (httpx.HTTPError, httpx.StreamError) as error:
            return f"the connection failed ({type(error).__name__})"
        finally:
            is_sending.reset(sending)

    def _client(self) -> httpx.Client:
        is_local = is_loopback(self._url.host)
        return with_proxy_errors(
            lambda: httpx.Client(
                timeout=self._timeout,
                follow_redirects=False,
                verify=tls_context(self._verify),
                proxy=None if is_local and self._url.scheme == "http" else self._proxy,
                trust_env=self._trust_env and not is_local,
            ),
            _PROXY,
        )

    def _body(self, response: httpx.Response) -> bytes | str:
        end = time.monotonic() + self._timeout
        body = bytearray()
        # Not decompressed, as the request asks for: 64 KiB of gzip can be 64 MiB.
        for chunk in response.iter_raw():
            body += chunk
            if len(body) > _MAX_BYTES:
                return f"its answer is larger than {_MAX_BYTES} bytes"
            if time.monotonic() > end:
                return f"it did not answer within {self._timeout:g} s"
        return bytes(body)

    def _built(self, form: Mapping[str, str | Secret]) -> httpx.Request:
        fields = {name: value.reveal() if isinstance(value, Secret) else value for name, value in form.items()}
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        if self._client_secret is not None and self._client_auth == "basic":
            # RFC 6749, 2.3.1: id and secret are form-encoded first.
            pair = f"{quote_plus(self._client_id)}:{quote_plus(self._client_secret.reveal())}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            fields["client_id"] = self._client_id
            if self._client_secret is not None:
                fields["client_secret"] = self._client_secret.reveal()
        # A request that is made by hand does not use the client's timeout.
        extensions = {"timeout": httpx.Timeout(self._timeout).as_dict()}
        return httpx.Request("POST", self._url, data=fields, headers=headers, extensions=extensions)
