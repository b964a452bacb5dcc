from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cas_asset import CasAsset
    from ..models.cas_manifest_objects import CasManifestObjects


T = TypeVar("T", bound="CasManifest")


@_attrs_define
class CasManifest:
    """Content of an asset and all it refers to.

    Attributes:
        assets (list[CasAsset]):
        objects (CasManifestObjects | Unset):
    """

    assets: list[CasAsset]
    objects: CasManifestObjects | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assets = []
        for assets_item_data in self.assets:
            assets_item = assets_item_data.to_dict()
            assets.append(assets_item)

        objects: dict[str, Any] | Unset = UNSET
        if not isinstance(self.objects, Unset):
            objects = self.objects.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assets": assets,
            }
        )
        if objects is not UNSET:
            field_dict["objects"] = objects

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cas_asset import CasAsset  # noqa: PLC0415
        from ..models.cas_manifest_objects import CasManifestObjects  # noqa: PLC0415

        d = dict(src_dict)
        assets = []
        _assets = d.pop("assets")
        for assets_item_data in _assets:
            assets_item = CasAsset.from_dict(assets_item_data)

            assets.append(assets_item)

        _objects = d.pop("objects", UNSET)
        objects: CasManifestObjects | Unset
        if isinstance(_objects, Unset):
            objects = UNSET
        else:
            objects = CasManifestObjects.from_dict(_objects)

        _model = cls(
            assets=assets,
            objects=objects,
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
