"""Context variables: what the code below a call must know and httpx cannot pass on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any, Final

time_left: Final[ContextVar[Callable[[], float | None] | None]] = ContextVar("tiepoint_time_left", default=None)
"""Returns the seconds until the deadline of the sync client's current call, or None without a deadline."""

min_read_bytes: Final[ContextVar[int]] = ContextVar("tiepoint_min_read_bytes", default=0)
"""Bytes that the sync client reads from a connection at once, if httpx asks for fewer."""

is_sending: Final[ContextVar[bool]] = ContextVar("tiepoint_is_sending", default=False)
"""Whether one of Tiepoint's own clients is sending, so that the engines' log lines are left out."""

run_in_loop: Final[ContextVar[Callable[[Awaitable[Any]], Any] | None]] = ContextVar(
    "tiepoint_run_in_loop", default=None
)
"""Runs an awaitable in the async caller's event loop and returns its result, for a fetch in another thread."""
