from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"claraURL", "orgId", "sync"})


@define(kw_only=True)
class ClaraImportRequest:
    """Import of a Clara.io scene.

    Attributes:
        clara_url: Scene to import, by its id.
        sync: Wait for the job.
    """

    clara_url: str | Unset = UNSET
    org_id: str | Unset = UNSET
    sync: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.clara_url is not UNSET:
            data["claraURL"] = self.clara_url
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.sync is not UNSET:
            data["sync"] = self.sync
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.clara_url = data.get("claraURL", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.sync = data.get("sync", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
