from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.export_create import ExportCreate


T = TypeVar("T", bound="ReconstructionOutputsCreate")


@_attrs_define
class ReconstructionOutputsCreate:
    """Outputs wanted of a Reconstruction job.

    Attributes:
        modeling_reference (bool | None | Unset): Whether the modeling reference is wanted.
        exports (list[ExportCreate] | None | Unset): Exports wanted.
    """

    modeling_reference: bool | None | Unset = UNSET
    exports: list[ExportCreate] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        modeling_reference: bool | None | Unset
        if isinstance(self.modeling_reference, Unset):
            modeling_reference = UNSET
        else:
            modeling_reference = self.modeling_reference

        exports: list[dict[str, Any]] | None | Unset
        if isinstance(self.exports, Unset):
            exports = UNSET
        elif isinstance(self.exports, list):
            exports = []
            for exports_type_0_item_data in self.exports:
                exports_type_0_item = exports_type_0_item_data.to_dict()
                exports.append(exports_type_0_item)

        else:
            exports = self.exports

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if modeling_reference is not UNSET:
            field_dict["modelingReference"] = modeling_reference
        if exports is not UNSET:
            field_dict["exports"] = exports

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.export_create import ExportCreate  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_modeling_reference(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        modeling_reference = _parse_modeling_reference(d.pop("modelingReference", UNSET))

        def _parse_exports(data: object) -> list[ExportCreate] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                exports_type_0 = []
                _exports_type_0 = data
                for exports_type_0_item_data in _exports_type_0:
                    exports_type_0_item = ExportCreate.from_dict(exports_type_0_item_data)

                    exports_type_0.append(exports_type_0_item)

                return exports_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ExportCreate] | None | Unset, data)

        exports = _parse_exports(d.pop("exports", UNSET))

        _model = cls(
            modeling_reference=modeling_reference,
            exports=exports,
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
