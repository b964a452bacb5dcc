"""Client of Threekit REST API, version 0.2.2; unofficial.

Transcription of the REST services of the Threekit platform from the vendor's public pages and published
packages. orgId is marked as required where the vendor's pages say so, although the vendor's overview states
that bearer tokens make it superfluous; a patch document beside this file lifts the mark. Response objects
list as required only what identifies them, because the vendor's own types are not enforced and some answers
leave fields out. Objects in query parameters travel as JSON text. bearer_token in the query is described as a
security scheme and not as a parameter, except on the trial services. The version is that of the vendor client
the requests were checked against; the vendor publishes none for the services. x-source names where an
operation is published, x-confidence says whether method and path are published (documented) or not
(inferred). x-path-source is set where a path is known from public code only. x-pagination names the array of
a list and where its paging parameters are known from: documented (a vendor page), client (the vendor client
sends them), envelope (only the answer carries page, perPage and sort), none.
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
