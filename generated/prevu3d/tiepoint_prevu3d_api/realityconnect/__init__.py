"""Client of Prevu3D RealityConnect API, version v1-transcription; unofficial.

Partial transcription of what Prevu3D has published about the RealityConnect API, the public interface to
RealityPlatform content, RealityTwin workspaces and organization administration.

This is NOT the vendor's own definition. Only one resource operation has a published field-level reference
that could be read; one more is known by its path alone; the rest of the surface (see `x-known-gaps`) is known
to exist but none of its paths or fields are known, so none are modelled. Replace this file with the vendor's
download as soon as it can be had.

Reading the annotations: `x-confidence` is `documented` when the vendor states it, `inferred` when it was
deduced, and `x-source` says from where. `x-inferred-parts` lists what is deduced inside an otherwise
documented item.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

__all__ = ("AsyncClient", "Client")

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import the clients when they are first used."""
        if name in __all__:
            from . import client

            globals()[name] = getattr(client, name)
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
