from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_type import AssetType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contributor import Contributor
    from ..models.user_info import UserInfo


T = TypeVar("T", bound="AssetDetails")


@_attrs_define
class AssetDetails:
    """Who made and edited an asset, and when.

    Attributes:
        asset_id (UUID): Identifier of an asset; every asset has one UUID.
        name (str):
        type_ (AssetType): Kind of an asset, singular form.
        contributors (list[Contributor] | Unset):
        created_at (datetime.datetime | Unset):
        created_by (UserInfo | Unset): A user of the application.
        last_edited_at (datetime.datetime | Unset):
        last_edited_by (UserInfo | Unset): A user of the application.
    """

    asset_id: UUID
    name: str
    type_: AssetType
    contributors: list[Contributor] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: UserInfo | Unset = UNSET
    last_edited_at: datetime.datetime | Unset = UNSET
    last_edited_by: UserInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = str(self.asset_id)

        name = self.name

        type_ = self.type_.value

        contributors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.contributors, Unset):
            contributors = []
            for contributors_item_data in self.contributors:
                contributors_item = contributors_item_data.to_dict()
                contributors.append(contributors_item)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        created_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.created_by, Unset):
            created_by = self.created_by.to_dict()

        last_edited_at: str | Unset = UNSET
        if not isinstance(self.last_edited_at, Unset):
            last_edited_at = self.last_edited_at.isoformat()

        last_edited_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_edited_by, Unset):
            last_edited_by = self.last_edited_by.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset_id": asset_id,
                "name": name,
                "type": type_,
            }
        )
        if contributors is not UNSET:
            field_dict["contributors"] = contributors
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if last_edited_at is not UNSET:
            field_dict["last_edited_at"] = last_edited_at
        if last_edited_by is not UNSET:
            field_dict["last_edited_by"] = last_edited_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.contributor import Contributor  # noqa: PLC0415
        from ..models.user_info import UserInfo  # noqa: PLC0415

        d = dict(src_dict)
        asset_id = UUID(d.pop("asset_id"))

        name = d.pop("name")

        type_ = AssetType(d.pop("type"))

        _contributors = d.pop("contributors", UNSET)
        contributors: list[Contributor] | Unset = UNSET
        if _contributors is not UNSET:
            contributors = []
            for contributors_item_data in _contributors:
                contributors_item = Contributor.from_dict(contributors_item_data)

                contributors.append(contributors_item)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _created_by = d.pop("created_by", UNSET)
        created_by: UserInfo | Unset
        if isinstance(_created_by, Unset):
            created_by = UNSET
        else:
            created_by = UserInfo.from_dict(_created_by)

        _last_edited_at = d.pop("last_edited_at", UNSET)
        last_edited_at: datetime.datetime | Unset
        if isinstance(_last_edited_at, Unset):
            last_edited_at = UNSET
        else:
            last_edited_at = datetime.datetime.fromisoformat(_last_edited_at)

        _last_edited_by = d.pop("last_edited_by", UNSET)
        last_edited_by: UserInfo | Unset
        if isinstance(_last_edited_by, Unset):
            last_edited_by = UNSET
        else:
            last_edited_by = UserInfo.from_dict(_last_edited_by)

        _model = cls(
            asset_id=asset_id,
            name=name,
            type_=type_,
            contributors=contributors,
            created_at=created_at,
            created_by=created_by,
            last_edited_at=last_edited_at,
            last_edited_by=last_edited_by,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
