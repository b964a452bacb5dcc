from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.altitude_reference import AltitudeReference
from ..types import UNSET, Unset

T = TypeVar("T", bound="FillImagePropertiesOptions")


@_attrs_define
class FillImagePropertiesOptions:
    """Options of a FillImageProperties job.

    Attributes:
        altitude_reference (AltitudeReference | None | Unset): What heights are measured from.
        recursive_image_collections (bool | None | Unset): Also read sub-folders of image collections.
    """

    altitude_reference: AltitudeReference | None | Unset = UNSET
    recursive_image_collections: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        altitude_reference: None | str | Unset
        if isinstance(self.altitude_reference, Unset):
            altitude_reference = UNSET
        elif isinstance(self.altitude_reference, AltitudeReference):
            altitude_reference = self.altitude_reference.value
        else:
            altitude_reference = self.altitude_reference

        recursive_image_collections: bool | None | Unset
        if isinstance(self.recursive_image_collections, Unset):
            recursive_image_collections = UNSET
        else:
            recursive_image_collections = self.recursive_image_collections

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if altitude_reference is not UNSET:
            field_dict["altitudeReference"] = altitude_reference
        if recursive_image_collections is not UNSET:
            field_dict["recursiveImageCollections"] = recursive_image_collections

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_altitude_reference(data: object) -> AltitudeReference | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                altitude_reference_type_0 = AltitudeReference(data)

                return altitude_reference_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AltitudeReference | None | Unset, data)

        altitude_reference = _parse_altitude_reference(d.pop("altitudeReference", UNSET))

        def _parse_recursive_image_collections(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        recursive_image_collections = _parse_recursive_image_collections(d.pop("recursiveImageCollections", UNSET))

        _model = cls(
            altitude_reference=altitude_reference,
            recursive_image_collections=recursive_image_collections,
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
