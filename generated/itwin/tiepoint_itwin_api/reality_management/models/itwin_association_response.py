from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"iTwinAssociation"})


@define(kw_only=True)
class ITwinAssociationResponse:
    """An association.

    Attributes:
        itwin_association: An association.

    Source: https://developer.bentley.com/apis/reality-management/operations/associate-to-iTwin.
    """

    itwin_association: _models.ITwinAssociation
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["iTwinAssociation"] = write(self.itwin_association)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.itwin_association = (
            _models.ITwinAssociation.from_dict(value) if (value := data["iTwinAssociation"]) is not None else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
