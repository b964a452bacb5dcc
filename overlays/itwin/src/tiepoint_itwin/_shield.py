"""Protection of a short step from the cancellation of its task."""

from __future__ import annotations

from contextlib import nullcontext
from types import TracebackType


class AsyncShield:
    """Context in which awaiting completes although the task was cancelled."""

    def __enter__(self) -> None:
        import anyio  # slow to import, and only needed after a failure

        self._scope = anyio.CancelScope(shield=True)
        self._scope.__enter__()

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> bool | None:
        return self._scope.__exit__(exc_type, exc_value, traceback)


Shield = nullcontext
"""Counterpart for sync code, which nobody cancels."""
