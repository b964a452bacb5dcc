from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ImportedAssetIds")


@_attrs_define
class ImportedAssetIds:
    """Assets by outcome.

    Attributes:
        imported (list[UUID]): Assets newly created.
        overwritten (list[UUID]): Assets replaced.
        skipped (list[UUID]): Assets left untouched.
    """

    imported: list[UUID]
    overwritten: list[UUID]
    skipped: list[UUID]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        imported = []
        for imported_item_data in self.imported:
            imported_item = str(imported_item_data)
            imported.append(imported_item)

        overwritten = []
        for overwritten_item_data in self.overwritten:
            overwritten_item = str(overwritten_item_data)
            overwritten.append(overwritten_item)

        skipped = []
        for skipped_item_data in self.skipped:
            skipped_item = str(skipped_item_data)
            skipped.append(skipped_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "imported": imported,
                "overwritten": overwritten,
                "skipped": skipped,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        imported = []
        _imported = d.pop("imported")
        for imported_item_data in _imported:
            imported_item = UUID(imported_item_data)

            imported.append(imported_item)

        overwritten = []
        _overwritten = d.pop("overwritten")
        for overwritten_item_data in _overwritten:
            overwritten_item = UUID(overwritten_item_data)

            overwritten.append(overwritten_item)

        skipped = []
        _skipped = d.pop("skipped")
        for skipped_item_data in _skipped:
            skipped_item = UUID(skipped_item_data)

            skipped.append(skipped_item)

        _model = cls(
            imported=imported,
            overwritten=overwritten,
            skipped=skipped,
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
