from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.variant_shared_data_variant_attributes import (
        VariantSharedDataVariantAttributes,
    )


T = TypeVar("T", bound="VariantSharedData")


@_attrs_define
class VariantSharedData:
    """Data shared by the variants of an item.

    Attributes:
        id (UUID):
        asset_id (UUID | Unset):
        org_id (UUID | Unset):
        job_id (str | Unset):
        task_id (str | Unset):
        ready (bool | Unset):
        visual_attributes (str | Unset):
        variant_attributes (VariantSharedDataVariantAttributes | Unset):
        created_at (datetime.datetime | Unset): When the record was made.
        created_by (str | Unset): Who made the record.
        updated_at (datetime.datetime | None | Unset): When the record last changed.
        deleted_at (datetime.datetime | None | Unset): Set while the record is soft-deleted.
    """

    id: UUID
    asset_id: UUID | Unset = UNSET
    org_id: UUID | Unset = UNSET
    job_id: str | Unset = UNSET
    task_id: str | Unset = UNSET
    ready: bool | Unset = UNSET
    visual_attributes: str | Unset = UNSET
    variant_attributes: VariantSharedDataVariantAttributes | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        asset_id: str | Unset = UNSET
        if not isinstance(self.asset_id, Unset):
            asset_id = str(self.asset_id)

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        job_id = self.job_id

        task_id = self.task_id

        ready = self.ready

        visual_attributes = self.visual_attributes

        variant_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variant_attributes, Unset):
            variant_attributes = self.variant_attributes.to_dict()

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
            }
        )
        if asset_id is not UNSET:
            field_dict["assetId"] = asset_id
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if task_id is not UNSET:
            field_dict["taskId"] = task_id
        if ready is not UNSET:
            field_dict["ready"] = ready
        if visual_attributes is not UNSET:
            field_dict["visualAttributes"] = visual_attributes
        if variant_attributes is not UNSET:
            field_dict["variantAttributes"] = variant_attributes
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
        from ..models.variant_shared_data_variant_attributes import (
            VariantSharedDataVariantAttributes,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        _asset_id = d.pop("assetId", UNSET)
        asset_id: UUID | Unset
        if isinstance(_asset_id, Unset):
            asset_id = UNSET
        else:
            asset_id = UUID(_asset_id)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        job_id = d.pop("jobId", UNSET)

        task_id = d.pop("taskId", UNSET)

        ready = d.pop("ready", UNSET)

        visual_attributes = d.pop("visualAttributes", UNSET)

        _variant_attributes = d.pop("variantAttributes", UNSET)
        variant_attributes: VariantSharedDataVariantAttributes | Unset
        if isinstance(_variant_attributes, Unset):
            variant_attributes = UNSET
        else:
            variant_attributes = VariantSharedDataVariantAttributes.from_dict(_variant_attributes)

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
            asset_id=asset_id,
            org_id=org_id,
            job_id=job_id,
            task_id=task_id,
            ready=ready,
            visual_attributes=visual_attributes,
            variant_attributes=variant_attributes,
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
