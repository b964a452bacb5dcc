"""What there is on the platform: the state that the APIs of iTwin share."""

from __future__ import annotations

import heapq
import itertools
import uuid
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final

from attrs import Factory, define

from .._blobs import BlobService
from .._clock import Clock, moment, written
from .._handler import Call, Caller, ErrorResponse, JsonObject

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
        others: What those may do who are not in `rights`, where they see it all the same.
    """

    fields: JsonObject
    rights: dict[str, frozenset[str]] | None = None
    others: frozenset[str] | None = None

    def rights_of(self, caller: Caller | None) -> frozenset[str] | None:
        """Return what a caller may do with it; None: it is not there for this caller."""
        if self.rights is None:
            return ALL_RIGHTS
        return None if caller is None else self.rights.get(caller.user_id, self.others)


@define(eq=False)
class RealityDataItem:
    """Reality data; its files are in the container that is named by its id.

    Attributes:
        fields: As the definition's schema RealityData has it, but for the size; what is not set is not in it.
        itwins: The iTwins it is associated to.
        number: What was made later has a higher one.
        size: In kilobytes, when it was measured last.
        measured: When that was.
    """

    fields: JsonObject
    itwins: list[str]
    number: int
    measured: float
    size: int = 0


@define(eq=False)
class PlatformState:
    """The state.

    Attributes:
        account: The id of the account that the iTwins belong to.
        project: The id of a project that is there from the start.
        shared: The id of an iTwin that is there from the start, which everybody sees, and nobody may do
            anything with.
        itwins: By id, in the order in which they were made.
        reality_data: Likewise.
    """

    clock: Clock
    blobs: BlobService
    itwins: dict[str, ITwin] = Factory(dict)
    account: str = Factory(lambda: new_id())
    project: str = Factory(lambda: new_id())
    shared: str = Factory(lambda: new_id())
    reality_data: dict[str, RealityDataItem] = Factory(dict)
    _due: list[tuple[float, int, Callable[[], None]]] = Factory(list)
    _number: Iterator[int] = Factory(lambda: itertools.count(1))

    def sees(self, caller: Caller | None, itwin: str) -> bool:
        """Return whether there is such an iTwin for this caller."""
        entry = self.itwins.get(itwin)
        return entry is not None and entry.rights_of(caller) is not None

    def may(self, caller: Caller | None, itwin: str, rights: Iterable[str]) -> bool:
        """Return whether this caller has all these rights on it."""
        entry = self.itwins.get(itwin)
        rights_held = None if entry is None else entry.rights_of(caller)
        return rights_held is not None and rights_held.issuperset(rights)

    def visible(self, call: Call, name: str) -> ITwin:
        """Return the iTwin whose id is in a path parameter.

        Raises:
            ErrorResponse: If it does not exist or the caller does not see it.
        """
        if not self.sees(signed_in(call), call.path[name]):
            raise ErrorResponse(404, "iTwinNotFound", "The iTwin is not available.")
        return self.itwins[call.path[name]]

    def seen(self, caller: Caller, ids: Iterable[str]) -> list[JsonObject]:
        """Return the fields of those iTwins that a caller sees."""
        return [self.itwins[id_].fields for id_ in ids if self.sees(caller, id_)]

    def usable(self, caller: Caller | None, item: RealityDataItem) -> bool:
        """Return whether this caller may use reality data by one of the iTwins that it belongs to, or as its owner."""
        if not item.itwins:
            return caller is not None and bool(item.fields.get("ownerId") == caller.user_id)
        return any(self.may(caller, itwin, ["realitydata_use"]) for itwin in item.itwins)

    def bucket(self, itwin: str) -> str:
        """Return the container that an iTwin has for its jobs' files."""
        container = f"bucket-{itwin}"
        self.blobs.container(container)
        return container

    def at(self, time: float, action: Callable[[], None]) -> None:
        """Let something happen at a time, or when somebody looks for the first time after it, which is the same."""
        heapq.heappush(self._due, (time, next(self._number), action))

    def catch_up(self) -> None:
        """Let happen what is due by now."""
        while self._due and self._due[0][0] <= self.clock.time():
            heapq.heappop(self._due)[2]()

    def add_reality_data(
        self,
        id: str,  # noqa: A002 - the definition's name
        itwin: str | None,
        type: str,  # noqa: A002
        name: str,
        caller: Caller,
        *,
        made: float | None = None,
    ) -> RealityDataItem:
        """Make reality data and its container, which is empty. `made`: when, if not now."""
        owner = self.itwins.get(itwin) if itwin is not None else None
        now = self.clock.now() if made is None else moment(made)
        item = RealityDataItem(
            {
                "id": id,
                "displayName": name,
                "type": type,
                "ownerId": caller.user_id,
                "dataCenterLocation": owner.fields.get("dataCenterLocation", "East US") if owner else "East US",
                "createdDateTime": written(now),
                "modifiedDateTime": exact(now, "+00:00"),
                "lastAccessedDateTime": written(now),
            },
            [] if itwin is None else [itwin],
            next(self._number),
            self.clock.time(),
        )
        self.reality_data[id] = item
        self.blobs.container(id)
        return item


def exact(when: datetime, zone: str = "Z") -> str:
    """``2026-05-06T07:30:00.1234560Z``: with seven digits, as the platform writes many of its times."""
    return f"{when:%Y-%m-%dT%H:%M:%S.%f}0{zone}"


def signed_in(call: Call) -> Caller:
    """Return the caller of a call.

    Raises:
        ErrorResponse: If nobody signed in.
    """
    if call.caller is None:
        raise ErrorResponse(401)
    return call.caller


def new_id() -> str:
    """Return an id that nothing else has."""
    return str(uuid.uuid4())
