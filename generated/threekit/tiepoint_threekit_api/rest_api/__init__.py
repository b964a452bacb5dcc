"""Client of Threekit REST API, version 0.2.2; unofficial.

Transcription of the REST services of the Threekit platform from the vendor's public pages and published
packages.
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
