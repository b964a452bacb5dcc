from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gs_format import GSFormat
from ..models.gs_quality import GSQuality
from ..types import UNSET, Unset

T = TypeVar("T", bound="GaussianSplatsOptions")


@_attrs_define
class GaussianSplatsOptions:
    """Options of a GaussianSplats job.

    Attributes:
        export_crs (None | str | Unset): Coordinate reference system of the splats.
        export_format (GSFormat | None | Unset):
        reference_quality (GSQuality | None | Unset):
        reference_tile_size (float | None | Unset): Tile size of the reference.
    """

    export_crs: None | str | Unset = UNSET
    export_format: GSFormat | None | Unset = UNSET
    reference_quality: GSQuality | None | Unset = UNSET
    reference_tile_size: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        export_crs: None | str | Unset
        if isinstance(self.export_crs, Unset):
            export_crs = UNSET
        else:
            export_crs = self.export_crs

        export_format: None | str | Unset
        if isinstance(self.export_format, Unset):
            export_format = UNSET
        elif isinstance(self.export_format, GSFormat):
            export_format = self.export_format.value
        else:
            export_format = self.export_format

        reference_quality: None | str | Unset
        if isinstance(self.reference_quality, Unset):
            reference_quality = UNSET
        elif isinstance(self.reference_quality, GSQuality):
            reference_quality = self.reference_quality.value
        else:
            reference_quality = self.reference_quality

        reference_tile_size: float | None | Unset
        if isinstance(self.reference_tile_size, Unset):
            reference_tile_size = UNSET
        else:
            reference_tile_size = self.reference_tile_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if export_crs is not UNSET:
            field_dict["exportCrs"] = export_crs
        if export_format is not UNSET:
            field_dict["exportFormat"] = export_format
        if reference_quality is not UNSET:
            field_dict["referenceQuality"] = reference_quality
        if reference_tile_size is not UNSET:
            field_dict["referenceTileSize"] = reference_tile_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_export_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        export_crs = _parse_export_crs(d.pop("exportCrs", UNSET))

        def _parse_export_format(data: object) -> GSFormat | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                export_format_type_0 = GSFormat(data)

                return export_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GSFormat | None | Unset, data)

        export_format = _parse_export_format(d.pop("exportFormat", UNSET))

        def _parse_reference_quality(data: object) -> GSQuality | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reference_quality_type_0 = GSQuality(data)

                return reference_quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GSQuality | None | Unset, data)

        reference_quality = _parse_reference_quality(d.pop("referenceQuality", UNSET))

        def _parse_reference_tile_size(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        reference_tile_size = _parse_reference_tile_size(d.pop("referenceTileSize", UNSET))

        _model = cls(
            export_crs=export_crs,
            export_format=export_format,
            reference_quality=reference_quality,
            reference_tile_size=reference_tile_size,
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
