from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_best, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset({"id", "createdAt", "updatedAt", "name", "assetTypeId", "workingStructure", "metadata"})


@define(kw_only=True)
class TwinAsset:
    """A RealityTwin asset. The reference marks no field as always present.

    Attributes:
        id: Identifier of the asset.
        created_at: When it was created.
        updated_at: When it last changed.
        name: Display name.
        asset_type_id: Identifier of the asset type, or null when it has none.
        working_structure: The space that the asset takes up in the scan.
        metadata: Property values of the asset, grouped: each key is the name of a section and holds the
            properties of that section. The section and property names are those that the organization gave them,
            so they are free text and may have spaces.

    Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
    """

    id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    name: str | Unset = UNSET
    asset_type_id: str | None | Unset = UNSET
    working_structure: _models.AssetVolume | Unset = UNSET
    metadata: (
        dict[
            str,
            dict[
                str, str | float | bool | _models.AttachmentPropertyValue | _models.LinkPropertyValue | dict[str, Any]
            ],
        ]
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.id is not UNSET:
            data["id"] = self.id
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.asset_type_id is not UNSET:
            data["assetTypeId"] = self.asset_type_id
        if self.working_structure is not UNSET:
            data["workingStructure"] = write(self.working_structure)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data.get("id", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.name = data.get("name", UNSET)
        self.asset_type_id = data.get("assetTypeId", UNSET)
        self.working_structure = (
            _models.AssetVolume.from_dict(value)
            if (value := data.get("workingStructure")) is not None
            else data.get("workingStructure", UNSET)
        )
        self.metadata = (
            {
                key: {key: _read_metadata(item_) if isinstance(item_, dict) else item_ for key, item_ in item.items()}
                if item is not None
                else NULL
                for key, item in value.items()
            }
            if (value := data.get("metadata")) is not None
            else data.get("metadata", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_metadata(data: Any) -> Any:
    """Choose the class of `metadata`; unknown to all, it stays a dict."""
    return read_best(
        data,
        {
            _models.AttachmentPropertyValue: {"_p3d_type": "urn:primitive:obj:attachment"},
            _models.LinkPropertyValue: {"_p3d_type": "urn:primitive:obj:external-link"},
        },
    )
