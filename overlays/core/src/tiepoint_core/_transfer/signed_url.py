"""Addresses whose query holds a signature: kept out of all that is shown; renewed before it ends, and when refused."""

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

import httpx

from .._errors import ConfigError, hide_frames
from .._origins import base_url
from .._redact import MASK, Secret, one_line, shown_url

if TYPE_CHECKING:
    import anyio
    from anyio.lowlevel import RunVar

__all__ = ["Address", "AsyncGiven", "Given", "SignedRequest", "Token", "quoted"]

Given = str | Callable[[], str]
AsyncGiven = Given | Callable[[], Awaitable[str]]

_AHEAD: Final = 0.1  # of its time: once less is left, a signature is renewed
_MOST_AHEAD: Final = 300.0  # seconds
_PAUSE: Final = 1.0  # seconds, at least, after asking ahead brought nothing

# What Azure, S3, Google Cloud and CloudFront sign addresses with; with any other name, a fresh address is another file.
_SIGNING: Final = re.compile(
    "(x-(amz|goog)-.*|s(ig|[etpvr]|pr|ip|koid|ktid|kt|ke|ks|kv)|signature|expires|policy|key-pair-id|awsaccesskeyid"
    "|googleaccessid)$",
    re.I,
)


class SignedRequest(httpx.Request):
    """A request whose address is not shown whole: in a traceback, its query would be."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}({self.method!r}, {shown_url(self.url)!r})>"


class Token:
    """One form of an address, for as long as the service accepts it.

    Attributes:
        number: From 1.
        accepted: Whether the service has accepted it at least once.
    """

    def __init__(self, number: int, url: httpx.URL) -> None:
        self.number = number
        self.accepted = False
        self._url = url

    def __repr__(self) -> str:
        return f"<Token {self.number} {MASK}>"

    @hide_frames
    def url(self, name: str = "", params: Mapping[str, str] | None = None) -> httpx.URL:
        """The address itself, or that of a name below it.

        Args:
            name: As the service knows it, with ``/`` between its parts.
            params: Put before the signature.

        Raises:
            ConfigError: They cannot be sent.
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
    def until(self) -> float:
        """When it ends, in seconds since 1970, as its signature says; infinity: it does not say, or not readably."""
        try:
            found = datetime.fromisoformat(self._url.params.get("se", ""))
        except ValueError:
            return math.inf
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()

    @property
    def identity(self) -> str:
        """What tells the address from others, whatever its signature is; it holds secrets."""
        query = [(key, value) for key, value in self._url.params.multi_items() if not _SIGNING.match(key)]
        return f"{self.place} {sorted(query)}"

    @property
    def place(self) -> str:
        """Scheme, host and path, as they are sent."""
        return str(self._url.copy_with(query=None))

    @property
    def query(self) -> Secret:
        """The signature."""
        return Secret(self._url.query.decode())


def quoted(name: str) -> str:
    """A name in a path. Dots that stand alone are quoted too: httpx takes ``a/../b`` for ``b``."""
    return "/".join(map(_quoted_part, name.split("/")))


def _quoted_part(part: str) -> str:
    return part.replace(".", "%2E") if part in (".", "..") else quote(part, safe="", errors="surrogateescape")


class Address:
    """An address that can be asked for anew.

    Whoever is refused says with which token, and gets the next: asked for once, however many were refused. A fresh
    token that never worked is not followed by another: the cause is not its age.

    Where the signature says when it ends, a fresh one is asked for shortly before, by one caller; the others go on with
    the old one until its end.

    Args:
        given: The address, or a function that gives a fresh one; for async callers an async function too.
        steady: Whether it has to be for the same place, in full, each time.
        clock: Gives seconds that never go back.
        wall: Gives seconds since 1970.
    """

    def __init__(
        self,
        given: AsyncGiven,
        *,
        steady: bool = False,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._give: Callable[[], str | Awaitable[str]] = given if callable(given) else Secret(given).reveal
        self._renewable = callable(given)
        self._steady = steady
        self._clock = clock
        self._wall = wall
        self._token: Token | None = None
        self._due = self._ends = math.inf  # by the clock: when the next is asked for, and when this one ends
        self._home = ""
        self._lock = Lock()
        self._locks: RunVar[anyio.Lock] | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {MASK}>"

    def __reduce__(self) -> str:
        raise TypeError("an address with a signature is not pickled: the other process needs its own")

    def give(self, refused: Token | None = None) -> Token | None:
        """Give the address; None: another than the refused one is not to be had.

        Raises:
            ConfigError: It is none.
        """
        if not self._lock.acquire(blocking=not self._is_good(refused)):
            return self._token
        try:
            if self._settled(refused):
                return self._other(refused)
            with self._or_go_on(refused):
                _check(self._take(self._give(), refused))
        finally:
            self._lock.release()
        return self._token

    async def agive(self, refused: Token | None = None) -> Token | None:
        """Give the address as `give` does; what gives it is called in a thread, or awaited."""
        if self._settled(refused):
            return self._other(refused)
        lock = self._lock_here()
        if self._is_good(refused) and lock.locked():
            return self._token
        async with lock:
            if self._settled(refused):
                return self._other(refused)
            with self._or_go_on(refused):
                _check(self._take(await self._agiven(), refused))
        return self._token

    def _lock_here(self) -> anyio.Lock:
        """The lock of this event loop: tasks of two can ask at once, and each gets an address of its own."""
        import anyio
        from anyio.lowlevel import RunVar

        with self._lock:
            self._locks = self._locks or RunVar("tiepoint_address")
        try:
            return self._locks.get()
        except LookupError:
            lock = anyio.Lock()
            self._locks.set(lock)
            return lock

    async def _agiven(self) -> str:
        import anyio.to_thread

        if inspect.iscoroutinefunction(self._give) or not self._renewable:
            found = self._give()
        else:
            found = await anyio.to_thread.run_sync(self._give)
        return await found if inspect.isawaitable(found) else found

    def _settled(self, refused: Token | None) -> bool:
        """Whether there is nothing to ask for."""
        token = self._token
        if token is None:
            return False
        if refused is not token:
            return self._clock() < self._due
        return not self._renewable or (token.number > 1 and not token.accepted)

    def _is_good(self, refused: Token | None) -> bool:
        """Whether the one that is there can be gone on with, also where another is due."""
        return self._token is not None and refused is not self._token and self._clock() < self._ends

    @contextmanager
    def _or_go_on(self, refused: Token | None) -> Iterator[None]:
        """Go on with the one that is there, if it is good, where no other is given, or one that cannot be used."""
        try:
            yield
        except Exception:
            if not self._is_good(refused):
                raise
            self._put_off()

    def _put_off(self) -> None:
        """Ask ahead again in a while, for it brought nothing; after the end, only once this one is refused."""
        now = self._clock()
        left = self._ends - now
        if left > 0:
            self._due = min(self._ends, now + max(_PAUSE, left * _AHEAD))
        else:
            self._due = self._ends = math.inf

    def _other(self, refused: Token | None) -> Token | None:
        return None if refused is self._token else self._token

    def _take(self, text: object, refused: Token | None) -> str:
        """Take what was given; what is wrong with it is returned, as this frame holds it and a traceback would."""
        try:
            url = httpx.URL(cast("str", text))
        except (httpx.InvalidURL, TypeError):
            return "the address is not a valid URL"
        if self._steady:
            try:
                base_url(str(url.copy_with(query=None)))
            except ConfigError as error:
                return error.message.replace("base_url", "the address")
        home = shown_url(url)
        if self._steady and self._home not in ("", home):
            return f"the new address is for {home}, and the one before was for {self._home}"
        self._home = home
        old, new = self._token, Token(self._token.number + 1 if self._token else 1, url)
        if old is not None and old is not refused and new.until <= old.until < math.inf:
            self._put_off()  # it is kept somewhere until it ends
            return ""
        lifetime = new.until - self._wall()
        if not self._renewable or lifetime <= 0:  # then the clock here is wrong
            lifetime = math.inf
        self._ends = self._clock() + lifetime
        self._due = self._ends - min(lifetime * _AHEAD, _MOST_AHEAD)
        self._token = new
        return ""


def _check(problem: str) -> None:
    if problem:
        raise ConfigError(problem)
