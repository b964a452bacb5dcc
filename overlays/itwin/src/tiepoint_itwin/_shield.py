"""Protection of a short step from the cancellation of its task."""

from contextlib import nullcontext
from functools import partial

from anyio import CancelScope

AsyncShield = partial(CancelScope, shield=True)
Shield = nullcontext  # nothing cancels sync code
