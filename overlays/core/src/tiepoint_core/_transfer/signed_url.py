"""URLs with a signature in the query: never shown, and renewed before they expire or when they are rejected."""

from __future__ import annotations

import inspect
import math
import re
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import quote
from weakref import WeakKeyDictionary

import httpx

from .._constants import SIGNATURE_LEEWAY, SIGNATURE_LEEWAY_SHARE, SIGNATURE_RETRY
from .._errors import ConfigError
from .._hide_frames import hide_frames
from .._origins import base_url
from .._redact import MASK, Secret, one_line, shown_url

if TYPE_CHECKING:
    import asyncio


UrlSource = str | Callable[[], str]
"""URL, or a function that returns a new URL."""

AsyncUrlSource = UrlSource | Callable[[], Awaitable[str]]
"""URL, or a function, sync or async, that returns a new URL."""

# Parameters of signatures by Azure, S3, Google Cloud and CloudFront; other parameters belong to the file's identity.
_SIGNING: Final = re.compile(
    "(x-(amz|goog)-.*|s(ig|[etpvr]|pr|ip|koid|ktid|kt|ke|ks|kv)|signature|expires|policy|key-pair-id|awsaccesskeyid"
    "|googleaccessid)$",
    re.I,
)


class SignedRequest(httpx.Request):
    """Request whose URL is shown without the query."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}({self.method!r}, {shown_url(self.url)!r})>"


class SignedUrl:
    """URL with one signature.

    Attributes:
        number: Number of the URL, from 1.
        accepted: Whether the service has accepted the URL at least once.
    """

    def __init__(self, number: int, url: httpx.URL) -> None:
        self.number = number
        self.accepted = False
        self._url = url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.number} {MASK}>"

    @hide_frames
    def join(self, name: str = "", params: Mapping[str, str] | None = None) -> httpx.URL:
        """Return the complete URL, or the URL of a name below it.

        Args:
            name: Name at the service, with ``/`` between its parts. Defaults to the URL itself.
            params: Query parameters to add before the signature.

        Raises:
            ConfigError: If name or parameters cannot be sent.
        """
        path, _, query = self._url.raw_path.partition(b"?")
        try:
            if name:
                path = path.rstrip(b"/") + b"/" + quoted(name).encode()
            more = "&".join(f"{key}={quote(value, safe='')}" for key, value in (params or {}).items()).encode()
            query = b"&".join(filter(None, (more, query)))
            return self._url.copy_with(raw_path=path + b"?" + query if query else path)
        except (UnicodeError, httpx.InvalidURL):
            raise ConfigError(f"the name is too long, or no text: {one_line(name)[:100]}") from None

    @property
    def expires_at(self) -> float:
        """End of the signature in seconds since 1970, or infinity if the signature does not state a valid end."""
        try:
            time = datetime.fromisoformat(self._url.params.get("se", ""))
        except ValueError:
            return math.inf
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()

    @property
    def identity(self) -> str:
        """Text that is the same for all signatures of a file; it contains secrets."""
        query = [(key, value) for key, value in self._url.params.multi_items() if not _SIGNING.match(key)]
        return f"{self.place} {sorted(query)}"

    @property
    def place(self) -> str:
        """Scheme, host and path, as they are sent."""
        return str(self._url.copy_with(query=None))

    @property
    def query(self) -> Secret:
        """Query, with the signature."""
        return Secret(self._url.query.decode())


def quoted(name: str) -> str:
    """Quote a name for a path, including parts of dots alone: httpx reduces ``a/../b`` to ``b``."""
    return "/".join(map(_quoted_part, name.split("/")))


def _quoted_part(part: str) -> str:
    return part.replace(".", "%2E") if part in (".", "..") else quote(part, safe="", errors="surrogateescape")


class UrlProvider:
    """Provider of the current URL, which renews the URL by calling the user's function.

    A caller whose URL was rejected passes that URL and gets the next one. The function is called once, however many
    callers were rejected. A new URL that was never accepted is not replaced: the cause is not its age.

    If the signature states its end, one caller renews the URL shortly before; the other callers use the old URL until
    its end.

    Args:
        source: URL, or a function that returns a new URL; for async callers also an async function.
        fixed_place: Whether each URL must have the same scheme, host and path. Defaults to False.
        clock: Function that returns the monotonic time in seconds.
        wall: Function that returns the seconds since 1970.
    """

    def __init__(
        self,
        source: AsyncUrlSource,
        *,
        fixed_place: bool = False,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._source: Callable[[], str | Awaitable[str]] = source if callable(source) else Secret(source).reveal
        self._is_renewable = callable(source)
        self._fixed_place = fixed_place
        self._clock = clock
        self._wall = wall
        self._url: SignedUrl | None = None
        self._renew_at = self._expires_at = math.inf  # by the monotonic clock
        self._place = ""
        self._lock = Lock()
        self._async_locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {MASK}>"

    def __reduce__(self) -> str:
        raise TypeError("an address with a signature is not pickled: the other process needs its own")

    def get(self, rejected: SignedUrl | None = None) -> SignedUrl | None:
        """Return the current URL, or None if there is no other URL than the rejected one.

        Raises:
            ConfigError: If the function's result is not a valid URL.
        """
        if not self._lock.acquire(blocking=not self._is_good(rejected)):
            return self._url
        try:
            if self._is_settled(rejected):
                return self._other(rejected)
            with self._or_keep_current(rejected):
                _check(self._set(self._source(), rejected))
        finally:
            self._lock.release()
        return self._url

    async def async_get(self, rejected: SignedUrl | None = None) -> SignedUrl | None:
        """Return the current URL as `get` does; a sync function is called in a thread, an async function is awaited."""
        if self._is_settled(rejected):
            return self._other(rejected)
        lock = self._async_lock()
        if self._is_good(rejected) and lock.locked():
            return self._url
        async with lock:
            if self._is_settled(rejected):
                return self._other(rejected)
            with self._or_keep_current(rejected):
                _check(self._set(await self._call_source(), rejected))
        return self._url

    def _async_lock(self) -> asyncio.Lock:
        """Return the lock of this event loop: tasks of two loops may both get a new URL."""
        import asyncio

        with self._lock:
            return self._async_locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    async def _call_source(self) -> str:
        import anyio.to_thread

        if inspect.iscoroutinefunction(self._source) or not self._is_renewable:
            result = self._source()
        else:
            result = await anyio.to_thread.run_sync(self._source)
        return await result if inspect.isawaitable(result) else result

    def _is_settled(self, rejected: SignedUrl | None) -> bool:
        """Return whether the URL need not be renewed, or cannot be."""
        url = self._url
        if url is None:
            return False
        if rejected is not url:
            return self._clock() < self._renew_at
        return not self._is_renewable or (url.number > 1 and not url.accepted)

    def _is_good(self, rejected: SignedUrl | None) -> bool:
        """Return whether the current URL is usable, even if it is due for renewal."""
        return self._url is not None and rejected is not self._url and self._clock() < self._expires_at

    @contextmanager
    def _or_keep_current(self, rejected: SignedUrl | None) -> Iterator[None]:
        """Ignore an error of the renewal while the current URL is usable."""
        try:
            yield
        except Exception:
            if not self._is_good(rejected):
                raise
            self._postpone_renewal()

    def _postpone_renewal(self) -> None:
        """Repeat a failed early renewal after a while; after the end of the URL, only when the URL is rejected."""
        now = self._clock()
        left = self._expires_at - now
        if left > 0:
            self._renew_at = min(self._expires_at, now + max(SIGNATURE_RETRY, left * SIGNATURE_LEEWAY_SHARE))
        else:
            self._renew_at = self._expires_at = math.inf

    def _other(self, rejected: SignedUrl | None) -> SignedUrl | None:
        return None if rejected is self._url else self._url

    def _set(self, text: object, rejected: SignedUrl | None) -> str:
        """Set the current URL, and return what is wrong with the text: an error raised here would show the text."""
        try:
            url = httpx.URL(cast("str", text))
        except (httpx.InvalidURL, TypeError):
            return "the address is not a valid URL"
        if self._fixed_place:
            try:
                base_url(str(url.copy_with(query=None)))
            except ConfigError as error:
                return error.message.replace("base_url", "the address")
        place = shown_url(url)
        if self._fixed_place and self._place not in ("", place):
            return f"the new address is for {place}, and the one before was for {self._place}"
        self._place = place
        old, new = self._url, SignedUrl(self._url.number + 1 if self._url else 1, url)
        if old is not None and old is not rejected and new.expires_at <= old.expires_at < math.inf:
            self._postpone_renewal()  # the function returns a stored URL until its end
            return ""
        lifetime = new.expires_at - self._wall()
        if not self._is_renewable or lifetime <= 0:  # the clock of this machine is wrong
            lifetime = math.inf
        self._expires_at = self._clock() + lifetime
        self._renew_at = self._expires_at - min(lifetime * SIGNATURE_LEEWAY_SHARE, SIGNATURE_LEEWAY)
        self._url = new
        return ""


def _check(problem: str) -> None:
    if problem:
        raise ConfigError(problem)
