"""Client of Asset API, version 1.0; unofficial.

Transcription of the REST interface of 3dverse for users, groups, folders, source files, conversions, assets,
scenes and sessions, made from public sources. Not an official document of the vendor.
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
