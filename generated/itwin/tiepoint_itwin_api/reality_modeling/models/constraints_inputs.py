from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.constraint_to_add import ConstraintToAdd


T = TypeVar("T", bound="ConstraintsInputs")


@_attrs_define
class ConstraintsInputs:
    """Inputs of a Constraints job.

    Attributes:
        modeling_reference (str): Reality data id of the modeling reference to change.
        constraints_to_add (list[ConstraintToAdd] | None | Unset): Constraints to add.
        constraints_to_delete (list[str] | None | Unset): Ids of constraints to delete.
        crs_data (None | str | Unset): Bucket path (bkt:...) of coordinate reference system data.
    """

    modeling_reference: str
    constraints_to_add: list[ConstraintToAdd] | None | Unset = UNSET
    constraints_to_delete: list[str] | None | Unset = UNSET
    crs_data: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        modeling_reference = self.modeling_reference

        constraints_to_add: list[dict[str, Any]] | None | Unset
        if isinstance(self.constraints_to_add, Unset):
            constraints_to_add = UNSET
        elif isinstance(self.constraints_to_add, list):
            constraints_to_add = []
            for constraints_to_add_type_0_item_data in self.constraints_to_add:
                constraints_to_add_type_0_item = constraints_to_add_type_0_item_data.to_dict()
                constraints_to_add.append(constraints_to_add_type_0_item)

        else:
            constraints_to_add = self.constraints_to_add

        constraints_to_delete: list[str] | None | Unset
        if isinstance(self.constraints_to_delete, Unset):
            constraints_to_delete = UNSET
        elif isinstance(self.constraints_to_delete, list):
            constraints_to_delete = self.constraints_to_delete

        else:
            constraints_to_delete = self.constraints_to_delete

        crs_data: None | str | Unset
        if isinstance(self.crs_data, Unset):
            crs_data = UNSET
        else:
            crs_data = self.crs_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "modelingReference": modeling_reference,
            }
        )
        if constraints_to_add is not UNSET:
            field_dict["constraintsToAdd"] = constraints_to_add
        if constraints_to_delete is not UNSET:
            field_dict["constraintsToDelete"] = constraints_to_delete
        if crs_data is not UNSET:
            field_dict["crsData"] = crs_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.constraint_to_add import ConstraintToAdd  # noqa: PLC0415

        d = dict(src_dict)
        modeling_reference = d.pop("modelingReference")

        def _parse_constraints_to_add(data: object) -> list[ConstraintToAdd] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                constraints_to_add_type_0 = []
                _constraints_to_add_type_0 = data
                for constraints_to_add_type_0_item_data in _constraints_to_add_type_0:
                    constraints_to_add_type_0_item = ConstraintToAdd.from_dict(constraints_to_add_type_0_item_data)

                    constraints_to_add_type_0.append(constraints_to_add_type_0_item)

                return constraints_to_add_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ConstraintToAdd] | None | Unset, data)

        constraints_to_add = _parse_constraints_to_add(d.pop("constraintsToAdd", UNSET))

        def _parse_constraints_to_delete(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                constraints_to_delete_type_0 = cast(list[str], data)

                return constraints_to_delete_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        constraints_to_delete = _parse_constraints_to_delete(d.pop("constraintsToDelete", UNSET))

        def _parse_crs_data(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        crs_data = _parse_crs_data(d.pop("crsData", UNSET))

        _model = cls(
            modeling_reference=modeling_reference,
            constraints_to_add=constraints_to_add,
            constraints_to_delete=constraints_to_delete,
            crs_data=crs_data,
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
