from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.point_cloud_conversion_format import PointCloudConversionFormat
from ..types import UNSET, Unset

T = TypeVar("T", bound="PointCloudConversionOptions")


@_attrs_define
class PointCloudConversionOptions:
    """Options of the job.

    Attributes:
        output_format (None | PointCloudConversionFormat | Unset): Format to produce.
        input_crs (None | str | Unset): Coordinate reference system of the inputs.
        output_crs (None | str | Unset): Coordinate reference system wanted for the output.
    """

    output_format: None | PointCloudConversionFormat | Unset = UNSET
    input_crs: None | str | Unset = UNSET
    output_crs: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output_format: None | str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, PointCloudConversionFormat):
            output_format = self.output_format.value
        else:
            output_format = self.output_format

        input_crs: None | str | Unset
        if isinstance(self.input_crs, Unset):
            input_crs = UNSET
        else:
            input_crs = self.input_crs

        output_crs: None | str | Unset
        if isinstance(self.output_crs, Unset):
            output_crs = UNSET
        else:
            output_crs = self.output_crs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if output_format is not UNSET:
            field_dict["outputFormat"] = output_format
        if input_crs is not UNSET:
            field_dict["inputCrs"] = input_crs
        if output_crs is not UNSET:
            field_dict["outputCrs"] = output_crs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_output_format(data: object) -> None | PointCloudConversionFormat | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = PointCloudConversionFormat(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PointCloudConversionFormat | Unset, data)

        output_format = _parse_output_format(d.pop("outputFormat", UNSET))

        def _parse_input_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        input_crs = _parse_input_crs(d.pop("inputCrs", UNSET))

        def _parse_output_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        output_crs = _parse_output_crs(d.pop("outputCrs", UNSET))

        _model = cls(
            output_format=output_format,
            input_crs=input_crs,
            output_crs=output_crs,
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
