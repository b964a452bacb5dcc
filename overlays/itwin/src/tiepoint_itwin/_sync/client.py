# Written by nox -s regenerate, do not edit.
# Source: ../_async/client.py
"""Sync client of the platform."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final, Self, Unpack

import httpx
from tiepoint_core import BaseClient, hide_frames, load_settings

from .._api_versions import with_version
from .._checks import checked_itwin_id, checked_poll_seconds
from .._client_options import ClientOptions, transfer_options
from .._environments import Environment
from .._errors import read_error
from .._preview_warning import warn_of_preview
from .._settings import PREFIX, read_settings
from .._sign_in import service_urls, sign_in
from .._version import __version__
from .generated import Api
from .open_lists import OpenLists

if TYPE_CHECKING:
    from tiepoint_core import RequestOptions, RetryPolicy, Secret, TokenCache

    from .._sign_in import Token
    from .conversion import Conversion
    from .itwins import ITwins
    from .modeling import Modeling
    from .reality_data import RealityData

_PRODUCT: Final = f"tiepoint-itwin/{__version__}"


class Client(BaseClient):
    """Sync client of Bentley's iTwin Platform; use the client in `with`, or call `close` at the end.

    Unofficial. Reality Modeling and Reality Conversion are technical previews of Bentley, not for production.

    Give credentials in exactly one way: `client_id` and `client_secret` for a program (a service application),
    `client_id` alone for a person, who signs in by browser (a native application), `token`, or `auth`.

    Args:
        environment: `prod`, `qa` or `dev`. That `dev` accepts tokens of `qa` is inferred.
        base_url: Custom base URL, such as that of a sandbox. Requires `token_url` to get tokens.
        client_id: Id of the application that is registered with Bentley.
        client_secret: Secret of the application. Never shown.
        token: Access token, instead of a client id. A function that returns a token is called again before the token
            expires and after a 401.
        auth: Any `httpx.Auth`, such as the authentication classes of `tiepoint_core`.
        redirect_uri: Registered redirect URI, on this machine, such as `http://localhost:3000/callback`. Defaults to
            any port of 127.0.0.1, path `/callback`. With `client_secret` too, a person signs in (a web application).
        scope: Scopes, separated by spaces. `offline_access` (inferred) keeps a person signed in. Defaults to
            `itwin-platform`.
        token_url: URL that issues tokens. Defaults to Bentley's.
        authorize_url: URL where a person signs in. Defaults to Bentley's.
        token_cache: Cache of tokens: `memory`, `file` or `keyring`. An own cache is accepted, too.
        itwin_id: Id of the iTwin to work in, as set by `for_itwin`.
        poll_seconds: Seconds between two polls of a job. Defaults to the vendor's schedule: 15, 30, 60, then 120, and
            15 again when the percentage has changed.
        headers: Headers of every request to the API's host. Their values are never shown.
        strict: Whether a value that does not match its declared type is a `DecodeError`; otherwise such values are
            preserved.
        user_agent: Name and version of your program, which precede those of the client.
        transport: Transport to use instead of own connections, in tests for instance.
        options: `ClientOptions`: `timeout`, `deadline`, `retries`, `hooks`, `verify` and others.

    Raises:
        ConfigError: If there are no credentials, or several, or a setting is invalid.
    """

    _product = _PRODUCT

    @hide_frames
    def __init__(
        self,
        *,
        environment: Environment = "prod",
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | Secret | None = None,
        token: Token | None = None,
        auth: httpx.Auth | None = None,
        redirect_uri: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        authorize_url: str | None = None,
        token_cache: str | TokenCache = "memory",
        itwin_id: str | None = None,
        poll_seconds: float | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        user_agent: str = "",
        transport: httpx.BaseTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        urls = service_urls(environment, base_url, token_url, authorize_url)
        super().__init__(
            base_url=urls.base_url,
            auth=sign_in(
                urls,
                client_id=client_id,
                client_secret=client_secret,
                token=token,
                auth=auth,
                redirect_uri=redirect_uri,
                scope=scope,
                token_cache=token_cache,
                headers=headers,
                options=options,
            ),
            headers=headers,
            error_parser=read_error,
            strict=strict,
            user_agent=user_agent,
            transport=transport,
            **options,
        )
        self._itwin_id = checked_itwin_id(itwin_id)
        self._poll_seconds = checked_poll_seconds(poll_seconds)
        self._transfer_options = transfer_options(options)
        self._open_lists = OpenLists()

    @classmethod
    @hide_frames
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Create a client from environment variables: `ITWIN_CLIENT_ID`, `ITWIN_CLIENT_SECRET` and others.

        The page docs/itwin.md of the repository lists all variables.

        Raises:
            ConfigError: If a variable is missing or invalid.
        """
        return cls(**read_settings(load_settings("itwin", prefix=PREFIX, source="environment")), **options)

    @classmethod
    @hide_frames
    def from_profile(cls, name: str | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Create a client from the table `[profiles.NAME.itwin]` of `tiepoint/config.toml`, and from the environment.

        Args:
            name: Name of the profile, or None for `TIEPOINT_PROFILE`, else `default`.
            options: As for the client.

        Raises:
            ConfigError: If the profile does not exist, or a setting is missing or invalid.
        """
        return cls(**read_settings(load_settings("itwin", prefix=PREFIX, profile=name)), **options)

    @property
    def itwin_id(self) -> str | None:
        """Id of the iTwin that this client works in, or None if each call names its iTwin."""
        return self._itwin_id

    def for_itwin(self, id_or_name: str) -> Self:
        """Return a client on the same connections that works in one iTwin, which is the default of all calls.

        Args:
            id_or_name: Id, which is not looked up, or complete name, which is.

        Raises:
            ConfigError: If no iTwin with this name is visible to you, or several are.
        """
        from .._itwin_queries import is_id

        itwin_id = id_or_name if is_id(id_or_name) else self.itwins.find(id_or_name).id
        other = self.with_options()
        other._itwin_id = itwin_id
        return other

    @hide_frames
    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client on the same connections with other options; `retries` also applies to transfers."""
        other = super().with_options(timeout=timeout, deadline=deadline, retries=retries, headers=headers)
        if retries is not None:
            other._transfer_options = {**self._transfer_options, "retries": retries}
        return other

    def close(self) -> None:
        """Close all connections; the client cannot be used again."""
        self._open_lists.close()
        super().close()

    @cached_property
    def api(self) -> Api:
        """Generated client of each API, on the connections and with the authentication of this client."""
        return Api(self._attach)

    @property
    def modeling(self) -> Modeling:
        """Reality Modeling: jobs, buckets, presets. A technical preview of Bentley, not for production."""
        warn_of_preview()
        return self._modeling

    @property
    def conversion(self) -> Conversion:
        """Reality Conversion: jobs. A technical preview of Bentley, not for production."""
        warn_of_preview()
        return self._conversion

    @cached_property
    def reality_data(self) -> RealityData:
        """Reality data and their files."""
        from .reality_data import RealityData

        return RealityData(
            self.api.reality_management,
            itwin_id=self._itwin_id,
            options=self._transfer_options,
            open_lists=self._open_lists,
        )

    @cached_property
    def itwins(self) -> ITwins:
        """Projects and assets that you are a member of: iTwins."""
        from .itwins import ITwins

        return ITwins(self.api.itwins, itwin_id=self._itwin_id)

    def request(self, method: str, url: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request that no definition has, with the authentication, retries and errors of this client.

        Requests to the APIs of this package get their `Accept` header, which names the version. For other APIs, set the
        header in `headers`.

        Args:
            method: Method, such as `GET`.
            url: Path, appended to the base URL, or complete URL; other hosts get no credentials.
            options: `tiepoint_core.RequestOptions`.

        Raises:
            HttpError: If the platform returns an error.
            TransportError: If there is no response.
            ConfigError: If the URL or a header cannot be sent.
        """
        try:
            return super().request(method, url, **with_version(url, self.base_url, options))
        finally:
            del url, options  # the traceback of an error keeps this frame, and both may hold a secret

    @cached_property
    def _modeling(self) -> Modeling:
        from .._jobs.poll_schedule import poll_schedule
        from .modeling import Modeling

        return Modeling(
            self.api.reality_modeling,
            itwin_id=self._itwin_id,
            schedule=poll_schedule(self._poll_seconds),
            options=self._transfer_options,
            open_lists=self._open_lists,
        )

    @cached_property
    def _conversion(self) -> Conversion:
        from .._jobs.poll_schedule import poll_schedule
        from .conversion import Conversion

        return Conversion(
            self.api.reality_conversion, itwin_id=self._itwin_id, schedule=poll_schedule(self._poll_seconds)
        )
