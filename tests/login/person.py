"""A user who signs in by browser: Chromium, and a script that fills in the provider's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Final

from playwright.sync_api import Browser, Page, sync_playwright

from .install import chromium

_FLAGS: Final = (
    "--no-sandbox",  # unavailable to root, and only the provider's pages are opened
    "--disable-gpu",
    "--disable-quic",
    # The provider's pages refer to a font of another site; only this machine is reachable.
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
_SECONDS: Final = 20.0


class Person:
    """User "ada". `open`, `refuse` and `leave` are values for `AuthorizationCode(open_browser=...)`."""

    name = "ada"
    password = "no-more-than-a-formality-8d1f"

    def __init__(self, browser: Browser, thread: ThreadPoolExecutor) -> None:
        self._browser = browser
        self._thread = thread
        self._visits: list[Future[str]] = []

    @property
    def visits(self) -> int:
        """Number of browser windows opened since the last `go_home`."""
        return len(self._visits)

    def open(self, address: str) -> bool:
        """Sign in and consent."""
        return self._visit(address, self._consent)

    def refuse(self, address: str) -> bool:
        """Sign in, but do not consent."""
        return self._visit(address, self._cancel)

    def leave(self, address: str) -> bool:
        """Open the page, and close the window."""
        return self._visit(address, lambda page: page.get_by_role("heading", name="Sign-in").wait_for())

    def seen(self) -> list[str]:
        """Wait for all visits, and return their final URLs; raise the error of a failed visit."""
        return [visit.result() for visit in self._visits]

    def go_home(self) -> None:
        """Wait for all visits, and reset their count."""
        try:
            self.seen()
        finally:
            self._visits.clear()

    def _visit(self, address: str, act: Callable[[Page], None]) -> bool:
        def visit() -> str:
            with self._browser.new_context() as context:  # without cookies, so signed out
                context.set_default_timeout(1000 * _SECONDS)
                page = context.new_page()
                page.goto(address)
                act(page)
                return page.url

        self._visits.append(self._thread.submit(visit))
        return True

    def _log_in(self, page: Page) -> None:
        page.get_by_placeholder("Enter any login").fill(self.name)
        page.get_by_placeholder("and password").fill(self.password)
        page.get_by_role("button", name="Sign-in").click()
        page.get_by_role("heading", name="Authorize").wait_for()

    def _consent(self, page: Page) -> None:
        self._log_in(page)
        page.get_by_text("scans:read").first.wait_for()
        page.get_by_role("button", name="Continue").click()
        page.get_by_text("You can close this window").wait_for()

    def _cancel(self, page: Page) -> None:
        self._log_in(page)
        page.get_by_role("link", name="Cancel").click()
        page.get_by_text("You can close this window").wait_for()


@contextmanager
def person_with_browser() -> Iterator[Person]:
    """Start Chromium, and close it at the end of the ``with`` block."""
    # Playwright works only in the thread that started it, and authentication starts in any thread.
    with ThreadPoolExecutor(1, thread_name_prefix="person") as thread:
        playwright = thread.submit(sync_playwright().start).result()
        try:
            path = chromium()
            browser = thread.submit(
                lambda: playwright.chromium.launch(executable_path=path, args=_FLAGS, timeout=1000 * _SECONDS)
            ).result()
            try:
                yield Person(browser, thread)
            finally:
                thread.submit(browser.close).result()
        finally:
            thread.submit(playwright.stop).result()
