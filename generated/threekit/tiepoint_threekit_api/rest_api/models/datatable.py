from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.datatable_column import DatatableColumn


T = TypeVar("T", bound="Datatable")


@_attrs_define
class Datatable:
    """A data table with its columns.

    Example:
        {'id': '7a1c0000-0000-4000-8000-000000000008', 'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'name':
            'Finishes', 'version': 1, 'columnInfo': [{'name': 'Finish', 'type': 'String'}, {'name': 'Price', 'type':
            'Number'}], 'createdAt': '2026-01-15T09:30:00.000Z'}

    Attributes:
        id (UUID):
        name (str):
        org_id (UUID | Unset):
        version (int | Unset):
        delimiter (None | str | Unset):
        column_info (list[DatatableColumn] | Unset):
        updated_by (str | Unset):
        deleted_by (None | str | Unset):
        created_at (datetime.datetime | Unset): When the record was made.
        created_by (str | Unset): Who made the record.
        updated_at (datetime.datetime | None | Unset): When the record last changed.
        deleted_at (datetime.datetime | None | Unset): Set while the record is soft-deleted.
    """

    id: UUID
    name: str
    org_id: UUID | Unset = UNSET
    version: int | Unset = UNSET
    delimiter: None | str | Unset = UNSET
    column_info: list[DatatableColumn] | Unset = UNSET
    updated_by: str | Unset = UNSET
    deleted_by: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        version = self.version

        delimiter: None | str | Unset
        if isinstance(self.delimiter, Unset):
            delimiter = UNSET
        else:
            delimiter = self.delimiter

        column_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.column_info, Unset):
            column_info = []
            for column_info_item_data in self.column_info:
                column_info_item = column_info_item_data.to_dict()
                column_info.append(column_info_item)

        updated_by = self.updated_by

        deleted_by: None | str | Unset
        if isinstance(self.deleted_by, Unset):
            deleted_by = UNSET
        else:
            deleted_by = self.deleted_by

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        created_by = self.created_by

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = self.deleted_at.isoformat()
        else:
            deleted_at = self.deleted_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if version is not UNSET:
            field_dict["version"] = version
        if delimiter is not UNSET:
            field_dict["delimiter"] = delimiter
        if column_info is not UNSET:
            field_dict["columnInfo"] = column_info
        if updated_by is not UNSET:
            field_dict["updatedBy"] = updated_by
        if deleted_by is not UNSET:
            field_dict["deletedBy"] = deleted_by
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.datatable_column import DatatableColumn  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        version = d.pop("version", UNSET)

        def _parse_delimiter(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        delimiter = _parse_delimiter(d.pop("delimiter", UNSET))

        _column_info = d.pop("columnInfo", UNSET)
        column_info: list[DatatableColumn] | Unset = UNSET
        if _column_info is not UNSET:
            column_info = []
            for column_info_item_data in _column_info:
                column_info_item = DatatableColumn.from_dict(column_info_item_data)

                column_info.append(column_info_item)

        updated_by = d.pop("updatedBy", UNSET)

        def _parse_deleted_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        deleted_by = _parse_deleted_by(d.pop("deletedBy", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        created_by = d.pop("createdBy", UNSET)

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updatedAt", UNSET))

        def _parse_deleted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deleted_at_type_0 = datetime.datetime.fromisoformat(data)

                return deleted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deletedAt", UNSET))

        _model = cls(
            id=id,
            name=name,
            org_id=org_id,
            version=version,
            delimiter=delimiter,
            column_info=column_info,
            updated_by=updated_by,
            deleted_by=deleted_by,
            created_at=created_at,
            created_by=created_by,
            updated_at=updated_at,
            deleted_at=deleted_at,
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
