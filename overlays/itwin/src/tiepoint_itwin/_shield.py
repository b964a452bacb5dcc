"""Protection of a short step from the cancellation of its task."""

from contextlib import ExitStack
from typing import Self


class AsyncShield(ExitStack):
    """Context in which awaiting completes although the task was cancelled."""

    def __enter__(self) -> Self:
        from anyio import CancelScope  # slow to import, and only needed after a failure

        self.enter_context(CancelScope(shield=True))
        return super().__enter__()


Shield = ExitStack  # nothing cancels sync code
