"""Our reading of Bentley's iTwin Platform."""

from ._vendor import ITwinVendor

__all__ = ["ITwinVendor"]
