from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.import_tile_info import ImportTileInfo


T = TypeVar("T", bound="ImportInfo")


@_attrs_define
class ImportInfo:
    """Contents of the importInfo file.

    Attributes:
        import_info (list[ImportTileInfo]): Tiles imported.
    """

    import_info: list[ImportTileInfo]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        import_info = []
        for import_info_item_data in self.import_info:
            import_info_item = import_info_item_data.to_dict()
            import_info.append(import_info_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "importInfo": import_info,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.import_tile_info import ImportTileInfo  # noqa: PLC0415

        d = dict(src_dict)
        import_info = []
        _import_info = d.pop("importInfo")
        for import_info_item_data in _import_info:
            import_info_item = ImportTileInfo.from_dict(import_info_item_data)

            import_info.append(import_info_item)

        _model = cls(
            import_info=import_info,
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
