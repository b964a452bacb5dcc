from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ITwin")


@_attrs_define
class ITwin:
    """An iTwin. The short form holds id, class, subClass, type, number and displayName; with $select only what was
    selected.

        Attributes:
            id (str): iTwin id.
            class_ (str | Unset): Main class.
            sub_class (str | Unset): Subclass.
            type_ (None | str | Unset): Free text that says more about the kind of iTwin.
            number (str | Unset): Number or code, unique within the organization. The id when none was given.
            display_name (str | Unset): Name. Need not be unique.
            geographic_location (None | str | Unset): Address or place.
            latitude (float | None | Unset): Latitude in degrees.
            longitude (float | None | Unset): Longitude in degrees.
            iana_time_zone (None | str | Unset): Time zone by its IANA name.
            data_center_location (str | Unset): Data centre that holds the data.
            status (str | Unset): State. Inactive iTwins are not listed unless asked for.
            parent_id (None | str | Unset): iTwin above this one.
            itwin_account_id (None | str | Unset): Account that owns the iTwin.
            image_name (None | str | Unset): Name of the image; changes only with the image.
            image (None | str | Unset): Address of the small image, good for an hour at least.
            created_date_time (datetime.datetime | None | Unset): When it was created. Up to seven digits of a second.
            created_by (None | str | Unset): User who created it.
            last_modified_date_time (datetime.datetime | None | Unset): When it was last changed. Up to seven digits of a
                second.
            last_modified_by (None | str | Unset): User who last changed it.
    """

    id: str
    class_: str | Unset = UNSET
    sub_class: str | Unset = UNSET
    type_: None | str | Unset = UNSET
    number: str | Unset = UNSET
    display_name: str | Unset = UNSET
    geographic_location: None | str | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    iana_time_zone: None | str | Unset = UNSET
    data_center_location: str | Unset = UNSET
    status: str | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    itwin_account_id: None | str | Unset = UNSET
    image_name: None | str | Unset = UNSET
    image: None | str | Unset = UNSET
    created_date_time: datetime.datetime | None | Unset = UNSET
    created_by: None | str | Unset = UNSET
    last_modified_date_time: datetime.datetime | None | Unset = UNSET
    last_modified_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        class_ = self.class_

        sub_class = self.sub_class

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

        data_center_location = self.data_center_location

        status = self.status

        parent_id: None | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        itwin_account_id: None | str | Unset
        if isinstance(self.itwin_account_id, Unset):
            itwin_account_id = UNSET
        else:
            itwin_account_id = self.itwin_account_id

        image_name: None | str | Unset
        if isinstance(self.image_name, Unset):
            image_name = UNSET
        else:
            image_name = self.image_name

        image: None | str | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        else:
            image = self.image

        created_date_time: None | str | Unset
        if isinstance(self.created_date_time, Unset):
            created_date_time = UNSET
        elif isinstance(self.created_date_time, datetime.datetime):
            created_date_time = self.created_date_time.isoformat()
        else:
            created_date_time = self.created_date_time

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        last_modified_date_time: None | str | Unset
        if isinstance(self.last_modified_date_time, Unset):
            last_modified_date_time = UNSET
        elif isinstance(self.last_modified_date_time, datetime.datetime):
            last_modified_date_time = self.last_modified_date_time.isoformat()
        else:
            last_modified_date_time = self.last_modified_date_time

        last_modified_by: None | str | Unset
        if isinstance(self.last_modified_by, Unset):
            last_modified_by = UNSET
        else:
            last_modified_by = self.last_modified_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
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
        if data_center_location is not UNSET:
            field_dict["dataCenterLocation"] = data_center_location
        if status is not UNSET:
            field_dict["status"] = status
        if parent_id is not UNSET:
            field_dict["parentId"] = parent_id
        if itwin_account_id is not UNSET:
            field_dict["iTwinAccountId"] = itwin_account_id
        if image_name is not UNSET:
            field_dict["imageName"] = image_name
        if image is not UNSET:
            field_dict["image"] = image
        if created_date_time is not UNSET:
            field_dict["createdDateTime"] = created_date_time
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if last_modified_date_time is not UNSET:
            field_dict["lastModifiedDateTime"] = last_modified_date_time
        if last_modified_by is not UNSET:
            field_dict["lastModifiedBy"] = last_modified_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        class_ = d.pop("class", UNSET)

        sub_class = d.pop("subClass", UNSET)

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

        data_center_location = d.pop("dataCenterLocation", UNSET)

        status = d.pop("status", UNSET)

        def _parse_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_id = _parse_parent_id(d.pop("parentId", UNSET))

        def _parse_itwin_account_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        itwin_account_id = _parse_itwin_account_id(d.pop("iTwinAccountId", UNSET))

        def _parse_image_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_name = _parse_image_name(d.pop("imageName", UNSET))

        def _parse_image(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        def _parse_created_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return created_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_date_time = _parse_created_date_time(d.pop("createdDateTime", UNSET))

        def _parse_created_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_by = _parse_created_by(d.pop("createdBy", UNSET))

        def _parse_last_modified_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_modified_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return last_modified_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_modified_date_time = _parse_last_modified_date_time(d.pop("lastModifiedDateTime", UNSET))

        def _parse_last_modified_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_modified_by = _parse_last_modified_by(d.pop("lastModifiedBy", UNSET))

        _model = cls(
            id=id,
            class_=class_,
            sub_class=sub_class,
            type_=type_,
            number=number,
            display_name=display_name,
            geographic_location=geographic_location,
            latitude=latitude,
            longitude=longitude,
            iana_time_zone=iana_time_zone,
            data_center_location=data_center_location,
            status=status,
            parent_id=parent_id,
            itwin_account_id=itwin_account_id,
            image_name=image_name,
            image=image,
            created_date_time=created_date_time,
            created_by=created_by,
            last_modified_date_time=last_modified_date_time,
            last_modified_by=last_modified_by,
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
