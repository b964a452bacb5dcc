from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_list import AssetList


T = TypeVar("T", bound="UserDeletionResult")


@_attrs_define
class UserDeletionResult:
    """What the deletion of a user removed.

    Attributes:
        deleted_assets (AssetList | Unset): Assets grouped by kind; a kind without any asset may be absent.
    """

    deleted_assets: AssetList | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        deleted_assets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.deleted_assets, Unset):
            deleted_assets = self.deleted_assets.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if deleted_assets is not UNSET:
            field_dict["deleted_assets"] = deleted_assets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_list import AssetList  # noqa: PLC0415

        d = dict(src_dict)
        _deleted_assets = d.pop("deleted_assets", UNSET)
        deleted_assets: AssetList | Unset
        if isinstance(_deleted_assets, Unset):
            deleted_assets = UNSET
        else:
            deleted_assets = AssetList.from_dict(_deleted_assets)

        _model = cls(
            deleted_assets=deleted_assets,
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
