from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.geometric_precision import GeometricPrecision
from ..types import UNSET, Unset

T = TypeVar("T", bound="ProductionCost")


@_attrs_define
class ProductionCost:
    """Size of the inputs of a Production job, for a cost estimate.

    Attributes:
        gpix (float): Gigapixels in all inputs after downsampling.
        mpoints (float): Megapoints in all inputs.
        geometric_precision (GeometricPrecision | None | Unset): Precision used in tiling.
    """

    gpix: float
    mpoints: float
    geometric_precision: GeometricPrecision | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gpix = self.gpix

        mpoints = self.mpoints

        geometric_precision: None | str | Unset
        if isinstance(self.geometric_precision, Unset):
            geometric_precision = UNSET
        elif isinstance(self.geometric_precision, GeometricPrecision):
            geometric_precision = self.geometric_precision.value
        else:
            geometric_precision = self.geometric_precision

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gpix": gpix,
                "mpoints": mpoints,
            }
        )
        if geometric_precision is not UNSET:
            field_dict["geometricPrecision"] = geometric_precision

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        gpix = d.pop("gpix")

        mpoints = d.pop("mpoints")

        def _parse_geometric_precision(data: object) -> GeometricPrecision | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                geometric_precision_type_0 = GeometricPrecision(data)

                return geometric_precision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeometricPrecision | None | Unset, data)

        geometric_precision = _parse_geometric_precision(d.pop("geometricPrecision", UNSET))

        _model = cls(
            gpix=gpix,
            mpoints=mpoints,
            geometric_precision=geometric_precision,
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
