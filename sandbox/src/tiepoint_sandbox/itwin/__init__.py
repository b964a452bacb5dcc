"""Our reading of Bentley's iTwin Platform."""

from ._lifecycle import Timing
from ._vendor import ITwinVendor

__all__ = ["ITwinVendor", "Timing"]
