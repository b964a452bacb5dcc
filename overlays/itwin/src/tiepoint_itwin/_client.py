"""The two clients, sync and async."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

import httpx
from tiepoint_core import AsyncBaseClient, BaseClient, ClientOptions, ConfigError, hide_frames, load_settings

from ._api import Api, AsyncApi
from ._environments import Environment
from ._errors import read_error
from ._preview import warn_of_preview
from ._sign_in import from_settings, place_of, sign_in
from ._version import __version__

if TYPE_CHECKING:
    from tiepoint_core import RequestOptions, RetryPolicy, Secret, TokenCache

    from ._conversion import AsyncConversion, Conversion
    from ._itwins import AsyncITwins, ITwins
    from ._modeling import AsyncModeling, Modeling
    from ._reality_data import AsyncRealityData, RealityData
    from ._sign_in import Token

_PRODUCT: Final = f"tiepoint-itwin/{__version__}"
_ACCEPT: Final = "application/vnd.bentley.itwin-platform.v{}+json"
_VERSIONS: Final = {"itwins": 1, "reality-management": 1, "reality-conversion": 2, "reality-modeling": 2}


def _checked_id(itwin_id: str | None) -> str | None:
    if itwin_id is not None and not itwin_id.strip():
        raise ConfigError("itwin_id is empty: give an iTwin's id, or leave it out")
    if itwin_id is not None and re.search(r"\s", itwin_id):
        raise ConfigError("itwin_id is an id, and this is a name: for_itwin(...) takes one")
    return itwin_id


def _checked_pause(seconds: float | None) -> float | None:
    given: object = seconds  # a setting, so that it may be anything
    if given is not None and not (isinstance(given, int | float) and 0 < given < float("inf")):
        raise ConfigError(f"poll_seconds is {seconds}: give a number of seconds above 0, or leave it out")
    return seconds


def _for_transfers(options: ClientOptions) -> dict[str, Any]:
    """What holds for connections to containers too. A step of a transfer is no step of a call: it has its own time."""
    found = {name: value for name, value in options.items() if name in ("verify", "proxy", "trust_env", "retries")}
    if isinstance(proxy := found.get("proxy"), str):
        found["proxy"] = httpx.Proxy(proxy)  # as a text it would show its password to whoever looks at the client
    return found


def _with_version(address: str, base_url: str, options: RequestOptions) -> RequestOptions:
    """Say which version of an API is meant, unless the caller does."""
    found = re.match(r"/?([^/?#]+)", address.removeprefix(base_url))
    version = _VERSIONS.get(found[1].lower()) if found else None
    given = options.get("headers") or {}
    if version is None or any(name.lower() == "accept" for name in given):
        return options
    return {**options, "headers": {"Accept": _ACCEPT.format(version), **given}}


class Client(BaseClient):
    """Call Bentley's iTwin Platform; use it in a `with` block, or `close` it.

    Unofficial. Reality Modeling and Reality Conversion are technical previews of Bentley, not for production.

    Say how to sign in, in one way: `client_id` and `client_secret` for a program (a service application), `client_id`
    alone for a person, who signs in by browser (a native application), `token`, or `auth`.

    Args:
        environment: ``prod``, ``qa`` or ``dev``: where the API is, and who issues tokens.
        base_url: An address of your own instead, such as that of a sandbox; `token_url` goes with it.
        client_id: The id of the application that is registered with Bentley.
        client_secret: Its secret; never shown.
        token: A token that you have, or a function that gives one and is asked again ahead of its end and after a 401.
        auth: Any `httpx.Auth`, such as a sign-in of `tiepoint_core`.
        redirect_uri: Where the browser comes back to, as it is registered, on this machine:
            ``http://localhost:3000/callback``; if it is left out, any port of 127.0.0.1, path ``/callback``. With
            `client_secret` too, a person signs in (a web application).
        scope: Scopes, separated by spaces; None: ``itwin-platform``. With ``offline_access`` (inferred) a person stays
            signed in.
        token_url: Where tokens come from, if not from Bentley.
        authorize_url: Where people sign in, if not at Bentley.
        token_cache: ``memory``, ``file``, ``keyring``, or a cache of your own.
        itwin_id: The iTwin to work in, as `for_itwin` sets it.
        poll_seconds: Seconds between two questions for a job; None: as the vendor wants it, 15, 30, 60, then 120, and
            15 again when the percentage has changed.
        headers: Sent with every request to the API's host; their values are never shown.
        strict: Whether a value of another type than the definition says is a `DecodeError`; if not, it is kept.
        user_agent: Name and version of your program, put before ours.
        transport: Sends instead of connections of its own, in tests for instance.
        options: `tiepoint_core.ClientOptions`: `timeout`, `deadline`, `retries`, `hooks`, `verify` and so on.

    Raises:
        ConfigError: There is no way to sign in, or several; or a setting cannot be used.
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
        place = place_of(environment, base_url, token_url, authorize_url)
        super().__init__(
            base_url=place.base_url,
            auth=sign_in(
                place,
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
        self._itwin_id = _checked_id(itwin_id)
        self._poll_seconds = _checked_pause(poll_seconds)
        self._transfers = _for_transfers(options)

    @classmethod
    @hide_frames
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client of the variables ``ITWIN_CLIENT_ID``, ``ITWIN_CLIENT_SECRET`` and so on.

        docs/itwin.md of the repository has all of them.

        Raises:
            ConfigError: One is missing, or cannot be used.
        """
        return cls(**from_settings(load_settings("itwin", source="environment")), **options)

    @classmethod
    @hide_frames
    def from_profile(cls, name: str | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Make a client of the table ``[profiles.NAME.itwin]`` of ``tiepoint/config.toml``, and of the environment.

        Args:
            name: The profile; None: that of ``TIEPOINT_PROFILE``, else ``default``.
            options: As for the client.

        Raises:
            ConfigError: There is no such profile, or a setting is missing or cannot be used.
        """
        return cls(**from_settings(load_settings("itwin", profile=name)), **options)

    @property
    def itwin_id(self) -> str | None:
        """The iTwin that this client works in; None: each call says."""
        return self._itwin_id

    def for_itwin(self, id_or_name: str) -> Self:
        """Give a client on the same connections that works in one iTwin: wherever one is asked for, it is this one.

        Args:
            id_or_name: Its id, which is not looked up, or its whole name, which is.

        Raises:
            ConfigError: There is no iTwin of this name that you can see, or several.
        """
        from ._itwins import is_id

        found = id_or_name if is_id(id_or_name) else self.itwins.find(id_or_name).id
        other = self.with_options()
        other._itwin_id = found
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
        """Give a client on the same connections with other settings; the retries are those of transfers, too."""
        other = super().with_options(timeout=timeout, deadline=deadline, retries=retries, headers=headers)
        if retries is not None:
            other._transfers = {**self._transfers, "retries": retries}
        return other

    @cached_property
    def api(self) -> Api:
        """The generated client of each API; all share this client's connections and sign-in."""
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
        from ._reality_data import RealityData

        return RealityData(self.api.reality_management, itwin_id=self._itwin_id, options=self._transfers)

    @cached_property
    def itwins(self) -> ITwins:
        """The iTwins that you are a member of."""
        from ._itwins import ITwins

        return ITwins(self.api.itwins, itwin_id=self._itwin_id)

    def request(self, method: str, address: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request that no definition has, with this client's sign-in, retries and errors.

        The APIs of this package get their ``Accept``, which says the version; for others give it in `headers`.

        Args:
            method: Such as ``GET``.
            address: A path, appended to the base URL, or a whole address; another host gets no sign-in.
            options: `tiepoint_core.RequestOptions`.

        Raises:
            HttpError: The platform refused.
            TransportError: There was no answer.
            ConfigError: The address or a header cannot be sent.
        """
        try:
            return super().request(method, address, **_with_version(address, self.base_url, options))
        finally:
            del address, options  # an error's traceback keeps this frame, and both may hold a secret

    @cached_property
    def _modeling(self) -> Modeling:
        from ._modeling import Modeling
        from ._progress import every

        schedule = every(self._poll_seconds)
        return Modeling(self.api.reality_modeling, itwin_id=self._itwin_id, schedule=schedule, options=self._transfers)

    @cached_property
    def _conversion(self) -> Conversion:
        from ._conversion import Conversion
        from ._progress import every

        schedule = every(self._poll_seconds)
        return Conversion(self.api.reality_conversion, itwin_id=self._itwin_id, schedule=schedule)


class AsyncClient(AsyncBaseClient):
    """Call Bentley's iTwin Platform with `await`; use it in an `async with` block, or `aclose` it.

    Unofficial. Reality Modeling and Reality Conversion are technical previews of Bentley, not for production.

    It takes what `Client` takes.
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
        engine: Literal["httpcore2", "httpcore"] = "httpcore2",
        transport: httpx.AsyncBaseTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        place = place_of(environment, base_url, token_url, authorize_url)
        super().__init__(
            base_url=place.base_url,
            auth=sign_in(
                place,
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
            engine=engine,
            transport=transport,
            **options,
        )
        self._itwin_id = _checked_id(itwin_id)
        self._poll_seconds = _checked_pause(poll_seconds)
        self._transfers = _for_transfers(options)

    @classmethod
    @hide_frames
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client of the variables of the environment, as `Client.from_env` does."""
        return cls(**from_settings(load_settings("itwin", source="environment")), **options)

    @classmethod
    @hide_frames
    def from_profile(cls, name: str | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Make a client of a profile, as `Client.from_profile` does."""
        return cls(**from_settings(load_settings("itwin", profile=name)), **options)

    @property
    def itwin_id(self) -> str | None:
        """The iTwin that this client works in; None: each call says."""
        return self._itwin_id

    async def for_itwin(self, id_or_name: str) -> Self:
        """Give a client on the same connections that works in one iTwin, as `Client.for_itwin` does."""
        from ._itwins import is_id

        found = id_or_name if is_id(id_or_name) else (await self.itwins.find(id_or_name)).id
        other = self.with_options()
        other._itwin_id = found
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
        """Give a client on the same connections with other settings; the retries are those of transfers, too."""
        other = super().with_options(timeout=timeout, deadline=deadline, retries=retries, headers=headers)
        if retries is not None:
            other._transfers = {**self._transfers, "retries": retries}
        return other

    @cached_property
    def api(self) -> AsyncApi:
        """The generated client of each API; all share this client's connections and sign-in."""
        return AsyncApi(self._attach)

    @property
    def modeling(self) -> AsyncModeling:
        """Reality Modeling: jobs, buckets, presets. A technical preview of Bentley, not for production."""
        warn_of_preview()
        return self._modeling

    @property
    def conversion(self) -> AsyncConversion:
        """Reality Conversion: jobs. A technical preview of Bentley, not for production."""
        warn_of_preview()
        return self._conversion

    @cached_property
    def reality_data(self) -> AsyncRealityData:
        """Reality data and their files."""
        from ._reality_data import AsyncRealityData

        return AsyncRealityData(self.api.reality_management, itwin_id=self._itwin_id, options=self._transfers)

    @cached_property
    def itwins(self) -> AsyncITwins:
        """The iTwins that you are a member of."""
        from ._itwins import AsyncITwins

        return AsyncITwins(self.api.itwins, itwin_id=self._itwin_id)

    async def request(self, method: str, address: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request that no definition has, as `Client.request` does."""
        try:
            return await super().request(method, address, **_with_version(address, self.base_url, options))
        finally:
            del address, options

    @cached_property
    def _modeling(self) -> AsyncModeling:
        from ._modeling import AsyncModeling
        from ._progress import every

        schedule = every(self._poll_seconds)
        return AsyncModeling(
            self.api.reality_modeling, itwin_id=self._itwin_id, schedule=schedule, options=self._transfers
        )

    @cached_property
    def _conversion(self) -> AsyncConversion:
        from ._conversion import AsyncConversion
        from ._progress import every

        schedule = every(self._poll_seconds)
        return AsyncConversion(self.api.reality_conversion, itwin_id=self._itwin_id, schedule=schedule)
