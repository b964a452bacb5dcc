"""The small client that talks to token services only: short, no redirects, no cookies, nothing large."""

from __future__ import annotations

import base64
import os
import ssl
import time
from collections.abc import Callable, Mapping
from typing import Final, Literal, TypeVar
from urllib.parse import quote_plus

import httpx

from .._concurrency import in_thread
from .._errors import AuthError, ConfigError
from .._http.tls import tls_context
from .._logging import inside
from .._origins import base_url, is_loopback
from .._redact import Secret, shown_url
from .tokens import Moment, Problem, Token, TokenError, parse_answer

__all__ = ["TokenEndpoint", "now"]

T = TypeVar("T")

_LARGEST: Final = 64 * 1024


def now() -> Moment:
    """This moment on both clocks."""
    return Moment(time.monotonic(), time.time())


def _usable(make: Callable[[], T]) -> T:
    # httpx quotes the address of a proxy that it cannot use, and an address can hold a password.
    try:
        return make()
    except (ValueError, httpx.InvalidURL):
        why = "it is no valid address"
    except ImportError:
        why = "SOCKS needs httpx[socks]"
    raise ConfigError(
        f"a proxy to the token service cannot be used: {why}; check proxy=, HTTPS_PROXY, HTTP_PROXY and ALL_PROXY"
    )


class TokenEndpoint:
    """Where tokens are asked for.

    Args:
        url: Address of the token service: https, or http on a loopback host.
        client_id: What the service knows the program by.
        client_secret: Its secret; None for programs that cannot keep one.
        style: Where id and secret go: ``basic`` in the Authorization header, ``body`` in the form.
        timeout: Seconds for the whole request.
        verify: TLS context, or a file or folder of certificates; None: those of httpx.
        proxy: A proxy, but not for plain http to this machine.
        trust_env: Whether the environment's proxies are used, but not for this machine.
        clock: Both clocks.

    Raises:
        ConfigError: The proxy or the certificates cannot be used.
    """

    def __init__(
        self,
        url: str,
        *,
        client_id: str,
        client_secret: Secret | None = None,
        style: Literal["basic", "body"] = "basic",
        timeout: float = 10.0,
        verify: ssl.SSLContext | str | os.PathLike[str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        clock: Callable[[], Moment] = now,
    ) -> None:
        self._url = base_url(url)
        self._client_id = client_id
        self._client_secret = client_secret
        self._style = style
        self._timeout = timeout
        self._verify = verify if verify is None else tls_context(verify)
        self._proxy = _usable(lambda: httpx.Proxy(proxy) if isinstance(proxy, str) else proxy)
        self._trust_env = trust_env
        self._clock = clock
        if proxy is not None:
            self._connection().close()  # what is wrong with it is told at once

    def ask(self, form: Mapping[str, str | Secret]) -> Token:
        """Ask for a token.

        Raises:
            TokenError: The service refused, or its answer is no good: tells its status and OAuth error code only.
            AuthError: There was no answer in time.
            ConfigError: A proxy of the environment cannot be used.
        """
        found = self._in_time(form, self._clock())
        where = shown_url(self._url)
        if isinstance(found, Token):
            return found
        if isinstance(found, str):
            raise AuthError(
                f"no token from {where}: {found}; try again, or check the address and the network", passing=True
            )
        status_code, problem = found
        told = f"HTTP {status_code}, {problem.code}" if problem.code else f"HTTP {status_code}"
        raise TokenError(
            f"no token from {where}: {problem.why} ({told}); check the client id, its secret and the scope",
            status_code=status_code,
            code=problem.code,
        )

    def _in_time(self, form: Mapping[str, str | Secret], asked: Moment) -> Token | tuple[int, Problem] | str:
        # In a thread that can be left behind: httpx's timeouts are of single reads, and a byte now and then meets them.
        answer = in_thread("tiepoint-token-request", lambda: self._answer(form, asked))
        try:
            return answer.result(self._timeout)
        except TimeoutError:
            return f"it did not answer within {self._timeout:g} s"

    def _answer(self, form: Mapping[str, str | Secret], asked: Moment) -> Token | tuple[int, Problem] | str:
        # Gives a reason instead of raising: an error raised here would carry frames that hold the answer.
        # Keeps httpcore from logging the answer's headers, which may set cookies.
        before = inside.set(True)
        try:
            with self._connection() as client:
                response = client.send(self._request(form), stream=True)
                try:
                    body = self._body(response)
                finally:
                    response.close()
                if isinstance(body, str):
                    return body
                found = parse_answer(response.status_code, body, asked=asked)
                return found if isinstance(found, Token) else (response.status_code, found)
        except httpx.TimeoutException:
            return f"it did not answer within {self._timeout:g} s"
        except (httpx.HTTPError, httpx.StreamError) as error:
            return f"the connection failed ({type(error).__name__})"
        finally:
            inside.reset(before)

    def _connection(self) -> httpx.Client:
        here = is_loopback(self._url.host)
        return _usable(
            lambda: httpx.Client(
                timeout=self._timeout,
                follow_redirects=False,
                verify=tls_context(self._verify),
                proxy=None if here and self._url.scheme == "http" else self._proxy,
                trust_env=self._trust_env and not here,
            )
        )

    def _body(self, response: httpx.Response) -> bytes | str:
        ends = time.monotonic() + self._timeout
        body = bytearray()
        # Undecoded, as asked for in the request: 64 KiB of gzip can be 64 MiB.
        for chunk in response.iter_raw():
            body += chunk
            if len(body) > _LARGEST:
                return f"its answer is larger than {_LARGEST} bytes"
            if time.monotonic() > ends:
                return f"it did not answer within {self._timeout:g} s"
        return bytes(body)

    def _request(self, form: Mapping[str, str | Secret]) -> httpx.Request:
        fields = {name: value.reveal() if isinstance(value, Secret) else value for name, value in form.items()}
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        if self._client_secret is not None and self._style == "basic":
            # RFC 6749, 2.3.1: both are form-encoded first.
            pair = f"{quote_plus(self._client_id)}:{quote_plus(self._client_secret.reveal())}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            fields["client_id"] = self._client_id
            if self._client_secret is not None:
                fields["client_secret"] = self._client_secret.reveal()
        return httpx.Request("POST", self._url, data=fields, headers=headers, extensions=self._extensions())

    def _extensions(self) -> dict[str, dict[str, float | None]]:
        # A request that is made by hand does not take the client's timeout.
        return {"timeout": httpx.Timeout(self._timeout).as_dict()}
