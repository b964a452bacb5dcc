from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_datetime, rest, write

_KEYS = frozenset(
    {
        "id",
        "class",
        "subClass",
        "type",
        "number",
        "displayName",
        "geographicLocation",
        "latitude",
        "longitude",
        "ianaTimeZone",
        "dataCenterLocation",
        "status",
        "parentId",
        "iTwinAccountId",
        "imageName",
        "image",
        "createdDateTime",
        "createdBy",
        "lastModifiedDateTime",
        "lastModifiedBy",
    }
)


@define(kw_only=True)
class ITwin:
    """An iTwin.

    The short form holds id, class, subClass, type, number and displayName; with $select only what was selected.

    Attributes:
        id: iTwin id.
        class_: Main class.
        sub_class: Subclass.
        type_: Free text that says more about the kind of iTwin.
        number: Number or code, unique within the organization. The id when none was given.
        display_name: Name. Need not be unique.
        geographic_location: Address or place.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
        iana_time_zone: Time zone by its IANA name.
        data_center_location: Data centre that holds the data.
        status: State. Inactive iTwins are not listed unless asked for.
        parent_id: iTwin above this one.
        itwin_account_id: Account that owns the iTwin.
        image_name: Name of the image; changes only with the image.
        image: Address of the small image, good for an hour at least.
        created_date_time: When it was created. Up to seven digits of a second.
        created_by: User who created it.
        last_modified_date_time: When it was last changed. Up to seven digits of a second.
        last_modified_by: User who last changed it.

    Source: https://developer.bentley.com/apis/itwins/operations/get-itwin,
        https://developer.bentley.com/apis/itwins/operations/get-my-itwins,
        https://github.com/iTwin/itwins-client, https://developer.bentley.com/apis/itwins/changelog/.
    """

    id: str
    class_: str | Unset = UNSET
    sub_class: str | Unset = UNSET
    type_: str | None | Unset = UNSET
    number: str | Unset = UNSET
    display_name: str | Unset = UNSET
    geographic_location: str | None | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    iana_time_zone: str | None | Unset = UNSET
    data_center_location: str | Unset = UNSET
    status: str | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    itwin_account_id: str | None | Unset = UNSET
    image_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    created_date_time: datetime.datetime | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    last_modified_date_time: datetime.datetime | None | Unset = UNSET
    last_modified_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.class_ is not UNSET:
            data["class"] = self.class_
        if self.sub_class is not UNSET:
            data["subClass"] = self.sub_class
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.number is not UNSET:
            data["number"] = self.number
        if self.display_name is not UNSET:
            data["displayName"] = self.display_name
        if self.geographic_location is not UNSET:
            data["geographicLocation"] = self.geographic_location
        if self.latitude is not UNSET:
            data["latitude"] = self.latitude
        if self.longitude is not UNSET:
            data["longitude"] = self.longitude
        if self.iana_time_zone is not UNSET:
            data["ianaTimeZone"] = self.iana_time_zone
        if self.data_center_location is not UNSET:
            data["dataCenterLocation"] = self.data_center_location
        if self.status is not UNSET:
            data["status"] = self.status
        if self.parent_id is not UNSET:
            data["parentId"] = self.parent_id
        if self.itwin_account_id is not UNSET:
            data["iTwinAccountId"] = self.itwin_account_id
        if self.image_name is not UNSET:
            data["imageName"] = self.image_name
        if self.image is not UNSET:
            data["image"] = self.image
        if self.created_date_time is not UNSET:
            data["createdDateTime"] = write(self.created_date_time)
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.last_modified_date_time is not UNSET:
            data["lastModifiedDateTime"] = write(self.last_modified_date_time)
        if self.last_modified_by is not UNSET:
            data["lastModifiedBy"] = self.last_modified_by
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.class_ = data.get("class", UNSET)
        self.sub_class = data.get("subClass", UNSET)
        self.type_ = data.get("type", UNSET)
        self.number = data.get("number", UNSET)
        self.display_name = data.get("displayName", UNSET)
        self.geographic_location = data.get("geographicLocation", UNSET)
        self.latitude = data.get("latitude", UNSET)
        self.longitude = data.get("longitude", UNSET)
        self.iana_time_zone = data.get("ianaTimeZone", UNSET)
        self.data_center_location = data.get("dataCenterLocation", UNSET)
        self.status = data.get("status", UNSET)
        self.parent_id = data.get("parentId", UNSET)
        self.itwin_account_id = data.get("iTwinAccountId", UNSET)
        self.image_name = data.get("imageName", UNSET)
        self.image = data.get("image", UNSET)
        self.created_date_time = (
            read_datetime(value)
            if (value := data.get("createdDateTime")) is not None
            else data.get("createdDateTime", UNSET)
        )
        self.created_by = data.get("createdBy", UNSET)
        self.last_modified_date_time = (
            read_datetime(value)
            if (value := data.get("lastModifiedDateTime")) is not None
            else data.get("lastModifiedDateTime", UNSET)
        )
        self.last_modified_by = data.get("lastModifiedBy", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
