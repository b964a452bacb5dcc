from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.stored_file import StoredFile


T = TypeVar("T", bound="FileListing")


@_attrs_define
class FileListing:
    """Stored files.

    Example:
        {'files': [{'id': '7a1c0000-0000-4000-8000-000000000009', 'userId': '7a1c0000-0000-4000-8000-000000000017',
            'filename': 'note.txt', 'size': 5, 'hash': 'sha256-example', 'extension': 'txt', 'mimeType': 'text/plain',
            'createdAt': '2026-01-15T09:30:00.000Z'}]}

    Attributes:
        files_value (list[StoredFile]):
        count (int | Unset): Number of matching records.
        page (int | Unset): Page that was returned, counted from 1.
        per_page (int | Unset): Page size that was applied.
        sort (str | Unset): Sort that was applied, a sign and a field name.
    """

    files_value: list[StoredFile]
    count: int | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    sort: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        files_value = []
        for files_value_item_data in self.files_value:
            files_value_item = files_value_item_data.to_dict()
            files_value.append(files_value_item)

        count = self.count

        page = self.page

        per_page = self.per_page

        sort = self.sort

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files_value,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if page is not UNSET:
            field_dict["page"] = page
        if per_page is not UNSET:
            field_dict["perPage"] = per_page
        if sort is not UNSET:
            field_dict["sort"] = sort

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stored_file import StoredFile  # noqa: PLC0415

        d = dict(src_dict)
        files_value = []
        _files_value = d.pop("files")
        for files_value_item_data in _files_value:
            files_value_item = StoredFile.from_dict(files_value_item_data)

            files_value.append(files_value_item)

        count = d.pop("count", UNSET)

        page = d.pop("page", UNSET)

        per_page = d.pop("perPage", UNSET)

        sort = d.pop("sort", UNSET)

        _model = cls(
            files_value=files_value,
            count=count,
            page=page,
            per_page=per_page,
            sort=sort,
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
