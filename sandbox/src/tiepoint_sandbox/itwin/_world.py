"""What there is on the platform: the state that the APIs of iTwin share."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Final

from attrs import Factory, define

from .._blobs import BlobService
from .._calls import Caller, JsonObject
from .._clock import Clock

__all__ = ["ALL_RIGHTS", "PERSON", "ITwin", "World", "new_id"]

ALL_RIGHTS: Final = frozenset(
    {
        "itwins_create",
        "itwins_modify",
        "realitydata_use",
        "realitydata_create",
        "realitydata_manage",
        "realitydata_assign",
    }
)
"""The names that the vendor's pages have for what one may do with an iTwin."""

PERSON: Final = Caller("sandbox-native-app", "c0a4b3f2-18a1-4bb6-9f5d-6d2f1e3a9b07", "person@sandbox.example")
"""Who says yes on the consent page. Everybody who signs in is a member of the iTwins that are there at the start."""


@define(eq=False)
class ITwin:
    """An iTwin.

    Attributes:
        fields: As the definition's schema ITwin has it.
        rights: By user id, what members may do; who is not in it does not see it. None: everybody may do everything.
    """

    fields: JsonObject
    rights: dict[str, frozenset[str]] | None = None


@define(eq=False)
class World:
    """The state.

    Attributes:
        account: The id of the account that the iTwins belong to.
        project: The id of a project that is there from the start.
        itwins: By id, in the order in which they were made.
    """

    clock: Clock
    blobs: BlobService
    itwins: dict[str, ITwin] = Factory(dict)
    account: str = Factory(lambda: new_id())
    project: str = Factory(lambda: new_id())

    def sees(self, caller: Caller | None, itwin: str) -> bool:
        """Whether there is such an iTwin for this caller."""
        found = self.itwins.get(itwin)
        return found is not None and (found.rights is None or (caller is not None and caller.user_id in found.rights))

    def may(self, caller: Caller | None, itwin: str, rights: Iterable[str]) -> bool:
        """Whether this caller has all these rights on it."""
        found = self.itwins.get(itwin)
        if found is None or (caller is None and found.rights is not None):
            return False
        return found.rights is None or (caller is not None and set(rights) <= found.rights.get(caller.user_id, set()))


def new_id() -> str:
    """An id that nothing else has."""
    return str(uuid.uuid4())
