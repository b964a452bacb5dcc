from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_type import AssetType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.duplication_options import DuplicationOptions


T = TypeVar("T", bound="AssetDuplication")


@_attrs_define
class AssetDuplication:
    """A copy of an existing asset to create.

    Attributes:
        asset_type (AssetType): Kind of an asset, singular form.
        copy_from_asset_id (UUID): Identifier of an asset; every asset has one UUID.
        new_asset_name (str | Unset): Name of the copy; the source name is kept otherwise (inferred).
        options (DuplicationOptions | Unset): How far a copy follows dependencies.
    """

    asset_type: AssetType
    copy_from_asset_id: UUID
    new_asset_name: str | Unset = UNSET
    options: DuplicationOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_type = self.asset_type.value

        copy_from_asset_id = str(self.copy_from_asset_id)

        new_asset_name = self.new_asset_name

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset_type": asset_type,
                "copy_from_asset_id": copy_from_asset_id,
            }
        )
        if new_asset_name is not UNSET:
            field_dict["new_asset_name"] = new_asset_name
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.duplication_options import DuplicationOptions  # noqa: PLC0415

        d = dict(src_dict)
        asset_type = AssetType(d.pop("asset_type"))

        copy_from_asset_id = UUID(d.pop("copy_from_asset_id"))

        new_asset_name = d.pop("new_asset_name", UNSET)

        _options = d.pop("options", UNSET)
        options: DuplicationOptions | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = DuplicationOptions.from_dict(_options)

        _model = cls(
            asset_type=asset_type,
            copy_from_asset_id=copy_from_asset_id,
            new_asset_name=new_asset_name,
            options=options,
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
