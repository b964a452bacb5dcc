from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.itwin_class import ITwinClass
from ..models.itwin_status import ITwinStatus
from ..models.itwin_sub_class import ITwinSubClass
from ..types import UNSET, Unset

T = TypeVar("T", bound="ITwinUpdate")


@_attrs_define
class ITwinUpdate:
    """Body of an update; only what is to change.

    Attributes:
        class_ (ITwinClass | Unset): Main class, for requests.
        sub_class (ITwinSubClass | Unset): Subclass, for requests. Account goes with class Account; Asset and Portfolio
            with Thing; Program, Project and WorkPackage with Endeavor.
        type_ (None | str | Unset): Free text that says more about the kind of iTwin.
        number (str | Unset): Number or code, unique within the organization.
        display_name (str | Unset): Name.
        geographic_location (None | str | Unset): Address or place.
        latitude (float | None | Unset): Latitude in degrees.
        longitude (float | None | Unset): Longitude in degrees.
        iana_time_zone (None | str | Unset): Time zone by its IANA name.
        status (ITwinStatus | Unset): State, for requests.
    """

    class_: ITwinClass | Unset = UNSET
    sub_class: ITwinSubClass | Unset = UNSET
    type_: None | str | Unset = UNSET
    number: str | Unset = UNSET
    display_name: str | Unset = UNSET
    geographic_location: None | str | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    iana_time_zone: None | str | Unset = UNSET
    status: ITwinStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        class_: str | Unset = UNSET
        if not isinstance(self.class_, Unset):
            class_ = self.class_.value

        sub_class: str | Unset = UNSET
        if not isinstance(self.sub_class, Unset):
            sub_class = self.sub_class.value

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        number = self.number

        display_name = self.display_name

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

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if class_ is not UNSET:
            field_dict["class"] = class_
        if sub_class is not UNSET:
            field_dict["subClass"] = sub_class
        if type_ is not UNSET:
            field_dict["type"] = type_
        if number is not UNSET:
            field_dict["number"] = number
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if geographic_location is not UNSET:
            field_dict["geographicLocation"] = geographic_location
        if latitude is not UNSET:
            field_dict["latitude"] = latitude
        if longitude is not UNSET:
            field_dict["longitude"] = longitude
        if iana_time_zone is not UNSET:
            field_dict["ianaTimeZone"] = iana_time_zone
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _class_ = d.pop("class", UNSET)
        class_: ITwinClass | Unset
        if isinstance(_class_, Unset):
            class_ = UNSET
        else:
            class_ = ITwinClass(_class_)

        _sub_class = d.pop("subClass", UNSET)
        sub_class: ITwinSubClass | Unset
        if isinstance(_sub_class, Unset):
            sub_class = UNSET
        else:
            sub_class = ITwinSubClass(_sub_class)

        def _parse_type_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        number = d.pop("number", UNSET)

        display_name = d.pop("displayName", UNSET)

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

        _status = d.pop("status", UNSET)
        status: ITwinStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = ITwinStatus(_status)

        _model = cls(
            class_=class_,
            sub_class=sub_class,
            type_=type_,
            number=number,
            display_name=display_name,
            geographic_location=geographic_location,
            latitude=latitude,
            longitude=longitude,
            iana_time_zone=iana_time_zone,
            status=status,
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
