from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.stored_file import StoredFile


T = TypeVar("T", bound="JobRunResults")


@_attrs_define
class JobRunResults:
    """What a run produced.

    Attributes:
        files_value (list[StoredFile] | Unset): Files the run produced; stdout and stderr are common among them.
    """

    files_value: list[StoredFile] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        files_value: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files_value, Unset):
            files_value = []
            for files_value_item_data in self.files_value:
                files_value_item = files_value_item_data.to_dict()
                files_value.append(files_value_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if files_value is not UNSET:
            field_dict["files"] = files_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stored_file import StoredFile  # noqa: PLC0415

        d = dict(src_dict)
        _files_value = d.pop("files", UNSET)
        files_value: list[StoredFile] | Unset = UNSET
        if _files_value is not UNSET:
            files_value = []
            for files_value_item_data in _files_value:
                files_value_item = StoredFile.from_dict(files_value_item_data)

                files_value.append(files_value_item)

        _model = cls(
            files_value=files_value,
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
