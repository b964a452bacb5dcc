"""When an address is asked for anew, by clocks that stand until a test moves them."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest
from tiepoint_core import ConfigError
from tiepoint_core._transfer.signed_url import SignedUrl, UrlProvider

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


class World:
    """Two clocks, and who gives addresses by them.

    Attributes:
        passed: Seconds since it began.
        lifetime: Of the signatures that are given; None: they say nothing.
        asked: How often one was asked for.
        error: Raised instead of giving one.
    """

    def __init__(self, kind: str = "sync", lifetime: float | None = 1000.0) -> None:
        self.passed = 0.0
        self.lifetime = lifetime
        self.asked = 0
        self.error: Exception | None = None
        self.skew = 0.0
        self._kind = kind
        self.address = UrlProvider(self.give, clock=lambda: self.passed, wall=self.wall)

    def wall(self) -> float:
        return NOW.timestamp() + self.passed + self.skew

    def give(self) -> str:
        self.asked += 1
        if self.error is not None:
            raise self.error
        if self.lifetime is None:
            return f"https://example.com/c?sig=canary{self.asked}"
        ends = NOW + timedelta(seconds=self.passed + self.lifetime)
        return f"https://example.com/c?se={quote(ends.isoformat())}&sig=canary{self.asked}"

    def at(self, seconds: float, refused: SignedUrl | None = None) -> SignedUrl:
        """What is given then; the number of a token is that of the asking."""
        self.passed = seconds
        token = self.address.get(refused) if self._kind == "sync" else asyncio.run(self.address.async_get(refused))
        assert token is not None
        return token


@pytest.fixture
def world(kind: str) -> World:
    return World(kind)


def test_early_renewal(world: World) -> None:
    """A URL is renewed when less than a tenth of its lifetime is left."""
    first = world.at(0)
    assert world.at(899) is first
    assert world.at(901).number == 2
    assert world.at(901 + 899).number == 2
    assert world.at(901 + 901).number == 3
    assert world.asked == 3


def test_long_lifetime(world: World) -> None:
    """A URL with a long lifetime is renewed five minutes before its end."""
    world.lifetime = 86_400.0
    first = world.at(0)
    assert world.at(86_400 - 301) is first
    assert world.at(86_400 - 299).number == 2


def test_renewal_after_end(world: World) -> None:
    """A URL that has expired is renewed before its next use."""
    for number in (1, 2, 3):
        assert world.at(number * 5000.0).number == number, "also fresh ones that never worked: the cause is their age"


@pytest.mark.parametrize("skew", [1000.0, 1e6])
def test_wrong_clock(world: World, skew: float) -> None:
    """If a new URL seems to have expired, only a rejection renews it."""
    world.skew = skew
    first = world.at(0)
    assert world.at(1e6) is first
    assert world.at(1e6, first).number == 2
    assert world.at(2e6).number == 2


def test_unknown_end(world: World) -> None:
    """A URL without an end is only renewed after a rejection."""
    world.lifetime = None
    first = world.at(0)
    assert world.at(1e9) is first
    second = world.at(1e9, first)
    assert (second.number, world.asked) == (2, 2)
    assert world.address.get(second) is None, "a fresh one that never worked is not followed by another"
    assert world.at(1e9, first) is second


def test_never_accepted(world: World) -> None:
    """A new URL that was never accepted is not replaced."""
    first = world.at(0)
    second = world.at(950)
    assert world.at(950, first) is second
    assert world.address.get(second) is None
    second.accepted = True
    assert world.at(950, second).number == 3


def test_failed_early_renewal(world: World) -> None:
    """If an early renewal fails, the old URL is used until its end."""
    first = world.at(0)
    world.error = LookupError("mine")
    assert world.at(901) is first
    assert world.at(910) is first
    assert world.asked == 2, "it is not asked again for a tenth of the 99 seconds that are left"
    assert world.at(911) is first
    assert world.asked == 3
    assert world.at(995) is first
    assert world.at(995.9) is first
    assert world.asked == 4, "nor for a second"
    assert world.at(996.1) is first
    assert world.at(999.9) is first
    assert world.asked == 6
    for number in (7, 8):
        with pytest.raises(LookupError, match="mine"):
            world.at(1000)
        assert world.asked == number
    world.error = None
    assert world.at(1001).number == 2


@pytest.mark.parametrize("bad", ["https://example.com/other?se=2030-01-01T00:00:00Z&sig=canary", "http://["])
def test_invalid_early_renewal(world: World, bad: str) -> None:
    """If an early renewal returns an invalid URL, the old URL is used until its end."""
    urls = [world.give()]

    def give() -> str:
        return urls[0]

    world.address = UrlProvider(give, fixed_place=True, clock=lambda: world.passed, wall=world.wall)
    first = world.at(0)
    urls[0] = bad
    assert world.at(901) is world.at(950) is world.at(999.9) is first
    with pytest.raises(ConfigError, match="address"):
        world.at(950, first)
    with pytest.raises(ConfigError, match="address"):
        world.at(1000)
    urls[0] = world.give()
    assert world.at(1001).number == 2


def test_error_after_rejection(world: World) -> None:
    """An error of the function after a rejection is raised."""
    first = world.at(0)
    world.error = LookupError("mine")
    with pytest.raises(LookupError, match="mine"):
        world.at(1, first)


def test_cached_url(kind: str) -> None:
    """A function that returns a stored URL is not called for each request."""
    world = World(kind)
    url = world.give()
    asked = 0

    def give() -> str:
        nonlocal asked
        asked += 1
        return url

    world.address = UrlProvider(give, clock=lambda: world.passed, wall=world.wall)
    first = world.at(0)
    first.accepted = True
    for tick in range(9000, 10_000):
        assert world.at(tick / 10) is first
    assert asked < 40
    asked = 0
    for second in range(1000, 1100):
        assert world.at(second) is first
    assert asked == 1
    url = world.give()
    second_one = world.at(1100, first)
    assert (second_one.number, asked) == (2, 2)
    assert world.at(1100 + 899) is second_one, "and its end counts again"
    url = world.give()
    assert world.at(1100 + 901).number == 3


def test_fixed_url() -> None:
    """A fixed URL is never renewed."""
    text = World().give()
    address = UrlProvider(text, clock=lambda: 1e9, wall=lambda: 0.0)
    token = address.get()
    assert address.get() is token
    assert address.get(token) is None


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2026-01-02", datetime(2026, 1, 2, tzinfo=UTC)),
        ("2026-01-02T03:04Z", datetime(2026, 1, 2, 3, 4, tzinfo=UTC)),
        ("2026-01-02T03%3A04%3A05Z", NOW),
        ("2026-01-02T03:04:05.1234567Z", NOW + timedelta(microseconds=123456)),
        ("2026-01-02T04:04:05%2B01:00", NOW),
        ("9999-12-31T23:59:59-23:59", None),
        ("0001-01-01T00:00:00%2B23:59", None),
    ],
)
def test_end_is_utc(text: str, ends: datetime | None) -> None:
    """An end without a time zone is in UTC."""
    token = UrlProvider(f"https://example.com/c?sv=1&se={text}&sig=canary").get()
    assert token is not None
    assert token.expires_at == ends.timestamp() if ends else abs(token.expires_at) < float("inf")


@pytest.mark.parametrize("query", ["", "?sig=canary", "?se=", "?se=soon", "?se=2026-13-01", "?se=1767323045"])
def test_invalid_end(query: str) -> None:
    """An invalid end counts as unknown."""
    token = UrlProvider(f"https://example.com/c{query}").get()
    assert token is not None
    assert token.expires_at == float("inf")


# --- several at a time -----------------------------------------------------------------------------------------------


class Slow(World):
    """Holds who asks until the test lets go."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.inside = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    def give(self) -> str:
        self.inside.set()
        assert self.go_on.wait(10)
        return super().give()

    def hold(self) -> None:
        self.inside.clear()
        self.go_on.clear()


def test_one_thread_renews() -> None:
    """One thread renews the URL; others use the old URL until its end, then wait."""
    world = Slow("sync")
    first = world.at(0)
    world.hold()
    with ThreadPoolExecutor() as threads:
        asking = threads.submit(world.at, 950)
        assert world.inside.wait(10)
        assert [world.at(999) for _ in range(5)] == [first] * 5
        waiting = [threads.submit(world.at, 1001) for _ in range(5)]
        refused = threads.submit(world.at, 1001, first)
        assert not any(each.done() for each in [asking, refused, *waiting])
        world.go_on.set()
        urls = {each.result(10) for each in [asking, refused, *waiting]}
    assert [each.number for each in urls] == [2]
    assert world.asked == 2


def test_one_task_renews() -> None:
    """One task renews the URL; others use the old URL until its end, then wait."""

    async def main() -> None:
        world = Slow("async")
        first = await world.address.async_get()
        world.hold()
        world.passed = 950
        asking = asyncio.create_task(world.address.async_get())
        assert await asyncio.to_thread(world.inside.wait, 10)
        world.passed = 999
        assert [await world.address.async_get() for _ in range(5)] == [first] * 5
        world.passed = 1001
        waiting = [asyncio.create_task(world.address.async_get()) for _ in range(5)]
        waiting.append(asyncio.create_task(world.address.async_get(first)))
        assert await asyncio.wait([asking, *waiting], timeout=0.01) == (set(), {asking, *waiting})
        world.go_on.set()
        urls = {await each for each in [asking, *waiting]}
        assert [each.number for each in urls if each] == [2]
        assert world.asked == 2

    asyncio.run(main())


def test_cancelled_renewal() -> None:
    """If the renewing task is cancelled, the next task renews."""

    async def main() -> None:
        world = World()
        entered = asyncio.Event()

        async def give() -> str:
            if world.asked == 1:
                world.asked += 1
                entered.set()
                await asyncio.sleep(60)
            return world.give()

        address = UrlProvider(give, clock=lambda: world.passed, wall=world.wall)
        first = await address.async_get()
        world.passed = 950
        asking = asyncio.create_task(address.async_get())
        await entered.wait()
        assert await address.async_get() is first
        asking.cancel()
        await asyncio.wait([asking])
        assert asking.cancelled()
        url = await address.async_get()
        assert url is not None
        assert url.number == 2

    asyncio.run(main())
