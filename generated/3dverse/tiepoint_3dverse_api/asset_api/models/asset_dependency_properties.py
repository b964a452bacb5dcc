from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dependency_count import DependencyCount
    from ..models.payload_info import PayloadInfo


T = TypeVar("T", bound="AssetDependencyProperties")


@_attrs_define
class AssetDependencyProperties:
    """Optional properties, returned when asked for.

    Attributes:
        name (str | Unset):
        direct_count (int | Unset):
        indirect_count (int | Unset):
        is_public (bool | Unset): True for a public asset.
        is_accessible (bool | Unset):
        payload_info (PayloadInfo | Unset): Where the payload of an asset is stored.
        dependencies (list[DependencyCount] | Unset):
    """

    name: str | Unset = UNSET
    direct_count: int | Unset = UNSET
    indirect_count: int | Unset = UNSET
    is_public: bool | Unset = UNSET
    is_accessible: bool | Unset = UNSET
    payload_info: PayloadInfo | Unset = UNSET
    dependencies: list[DependencyCount] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        direct_count = self.direct_count

        indirect_count = self.indirect_count

        is_public = self.is_public

        is_accessible = self.is_accessible

        payload_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload_info, Unset):
            payload_info = self.payload_info.to_dict()

        dependencies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dependencies, Unset):
            dependencies = []
            for dependencies_item_data in self.dependencies:
                dependencies_item = dependencies_item_data.to_dict()
                dependencies.append(dependencies_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if direct_count is not UNSET:
            field_dict["direct_count"] = direct_count
        if indirect_count is not UNSET:
            field_dict["indirect_count"] = indirect_count
        if is_public is not UNSET:
            field_dict["is_public"] = is_public
        if is_accessible is not UNSET:
            field_dict["is_accessible"] = is_accessible
        if payload_info is not UNSET:
            field_dict["payload_info"] = payload_info
        if dependencies is not UNSET:
            field_dict["dependencies"] = dependencies

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dependency_count import DependencyCount  # noqa: PLC0415
        from ..models.payload_info import PayloadInfo  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        direct_count = d.pop("direct_count", UNSET)

        indirect_count = d.pop("indirect_count", UNSET)

        is_public = d.pop("is_public", UNSET)

        is_accessible = d.pop("is_accessible", UNSET)

        _payload_info = d.pop("payload_info", UNSET)
        payload_info: PayloadInfo | Unset
        if isinstance(_payload_info, Unset):
            payload_info = UNSET
        else:
            payload_info = PayloadInfo.from_dict(_payload_info)

        _dependencies = d.pop("dependencies", UNSET)
        dependencies: list[DependencyCount] | Unset = UNSET
        if _dependencies is not UNSET:
            dependencies = []
            for dependencies_item_data in _dependencies:
                dependencies_item = DependencyCount.from_dict(dependencies_item_data)

                dependencies.append(dependencies_item)

        _model = cls(
            name=name,
            direct_count=direct_count,
            indirect_count=indirect_count,
            is_public=is_public,
            is_accessible=is_accessible,
            payload_info=payload_info,
            dependencies=dependencies,
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
