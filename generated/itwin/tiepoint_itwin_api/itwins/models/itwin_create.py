from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.itwin_class import ITwinClass
from ..models.itwin_status import ITwinStatus
from ..models.itwin_sub_class import ITwinSubClass
from ..types import UNSET, Unset

T = TypeVar("T", bound="ITwinCreate")


@_attrs_define
class ITwinCreate:
    """Body of a creation.

    Attributes:
        class_ (ITwinClass): Main class, for requests.
        sub_class (ITwinSubClass): Subclass, for requests. Account goes with class Account; Asset and Portfolio with
            Thing; Program, Project and WorkPackage with Endeavor.
        display_name (str): Name.
        type_ (None | str | Unset): Free text that says more about the kind of iTwin.
        number (None | str | Unset): Number or code, unique within the organization. The id of the new iTwin when left
            out or null.
        geographic_location (None | str | Unset): Address or place.
        latitude (float | None | Unset): Latitude in degrees.
        longitude (float | None | Unset): Longitude in degrees.
        iana_time_zone (None | str | Unset): Time zone by its IANA name.
        data_center_location (str | Unset): Data centre to hold the data; East US when left out.
        status (ITwinStatus | Unset): State, for requests.
        parent_id (None | str | Unset): iTwin above the new one; the primary account of the caller when left out.
    """

    class_: ITwinClass
    sub_class: ITwinSubClass
    display_name: str
    type_: None | str | Unset = UNSET
    number: None | str | Unset = UNSET
    geographic_location: None | str | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    iana_time_zone: None | str | Unset = UNSET
    data_center_location: str | Unset = UNSET
    status: ITwinStatus | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_.value

        sub_class = self.sub_class.value

        display_name = self.display_name

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        geographic_location: None | str | Unset
        if isinstance(self.geographic_location, Unset):
            geographic_location = UNSET
        else:
            geographic_location = self.geographic_location

        latitude: float | None | Unset
        if isinstance(self.latitude, Unset):
            latitude = UNSET
        else:
            latitude = self.latitude

        longitude: float | None | Unset
        if isinstance(self.longitude, Unset):
            longitude = UNSET
        else:
            longitude = self.longitude

        iana_time_zone: None | str | Unset
        if isinstance(self.iana_time_zone, Unset):
            iana_time_zone = UNSET
        else:
            iana_time_zone = self.iana_time_zone

        data_center_location = self.data_center_location

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        parent_id: None | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "class": class_,
                "subClass": sub_class,
                "displayName": display_name,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if number is not UNSET:
            field_dict["number"] = number
        if geographic_location is not UNSET:
            field_dict["geographicLocation"] = geographic_location
        if latitude is not UNSET:
            field_dict["latitude"] = latitude
        if longitude is not UNSET:
            field_dict["longitude"] = longitude
        if iana_time_zone is not UNSET:
            field_dict["ianaTimeZone"] = iana_time_zone
        if data_center_location is not UNSET:
            field_dict["dataCenterLocation"] = data_center_location
        if status is not UNSET:
            field_dict["status"] = status
        if parent_id is not UNSET:
            field_dict["parentId"] = parent_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_ = ITwinClass(d.pop("class"))

        sub_class = ITwinSubClass(d.pop("subClass"))

        display_name = d.pop("displayName")

        def _parse_type_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        def _parse_geographic_location(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        geographic_location = _parse_geographic_location(d.pop("geographicLocation", UNSET))

        def _parse_latitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        latitude = _parse_latitude(d.pop("latitude", UNSET))

        def _parse_longitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        longitude = _parse_longitude(d.pop("longitude", UNSET))

        def _parse_iana_time_zone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        iana_time_zone = _parse_iana_time_zone(d.pop("ianaTimeZone", UNSET))

        data_center_location = d.pop("dataCenterLocation", UNSET)

        _status = d.pop("status", UNSET)
        status: ITwinStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = ITwinStatus(_status)

        def _parse_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_id = _parse_parent_id(d.pop("parentId", UNSET))

        _model = cls(
            class_=class_,
            sub_class=sub_class,
            display_name=display_name,
            type_=type_,
            number=number,
            geographic_location=geographic_location,
            latitude=latitude,
            longitude=longitude,
            iana_time_zone=iana_time_zone,
            data_center_location=data_center_location,
            status=status,
            parent_id=parent_id,
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
