from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.imported_asset_ids import ImportedAssetIds


T = TypeVar("T", bound="ImportAssetsResponse")


@_attrs_define
class ImportAssetsResponse:
    """Outcome of a package import.

    Attributes:
        asset_ids (ImportedAssetIds): Assets by outcome.
        skipped_files (list[str] | Unset): Files of the archive that were ignored.
    """

    asset_ids: ImportedAssetIds
    skipped_files: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_ids = self.asset_ids.to_dict()

        skipped_files: list[str] | Unset = UNSET
        if not isinstance(self.skipped_files, Unset):
            skipped_files = self.skipped_files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset_ids": asset_ids,
            }
        )
        if skipped_files is not UNSET:
            field_dict["skipped_files"] = skipped_files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.imported_asset_ids import ImportedAssetIds  # noqa: PLC0415

        d = dict(src_dict)
        asset_ids = ImportedAssetIds.from_dict(d.pop("asset_ids"))

        skipped_files = cast(list[str], d.pop("skipped_files", UNSET))

        _model = cls(
            asset_ids=asset_ids,
            skipped_files=skipped_files,
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
