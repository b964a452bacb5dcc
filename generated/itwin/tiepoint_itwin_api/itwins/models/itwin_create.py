from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "class",
        "subClass",
        "displayName",
        "type",
        "number",
        "geographicLocation",
        "latitude",
        "longitude",
        "ianaTimeZone",
        "dataCenterLocation",
        "status",
        "parentId",
    }
)


@define(kw_only=True)
class ITwinCreate:
    """Body of a creation.

    Attributes:
        class_: Main class, for requests.
        sub_class: Subclass, for requests. Account goes with class Account; Asset and Portfolio with Thing;
            Program, Project and WorkPackage with Endeavor.
        display_name: Name.
        type_: Free text that says more about the kind of iTwin.
        number: Number or code, unique within the organization. The id of the new iTwin when left out or null.
        geographic_location: Address or place.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
        iana_time_zone: Time zone by its IANA name.
        data_center_location: Data centre to hold the data; East US when left out.
        status: State, for requests.
        parent_id: iTwin above the new one; the primary account of the caller when left out.

    Source: https://developer.bentley.com/apis/itwins/operations/create-itwin,
        https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli,
        https://developer.bentley.com/apis/itwins/changelog/.
    """

    class_: _models.ITwinClass
    sub_class: _models.ITwinSubClass
    display_name: str
    type_: str | None | Unset = UNSET
    number: str | None | Unset = UNSET
    geographic_location: str | None | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    iana_time_zone: str | None | Unset = UNSET
    data_center_location: str | Unset = UNSET
    status: _models.ITwinStatus | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["class"] = write(self.class_)
        data["subClass"] = write(self.sub_class)
        data["displayName"] = self.display_name
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.number is not UNSET:
            data["number"] = self.number
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
            data["status"] = write(self.status)
        if self.parent_id is not UNSET:
            data["parentId"] = self.parent_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.class_ = read_enum(_models.ITwinClass, value) if (value := data["class"]) is not None else NULL
        self.sub_class = read_enum(_models.ITwinSubClass, value) if (value := data["subClass"]) is not None else NULL
        self.display_name = data["displayName"]
        self.type_ = data.get("type", UNSET)
        self.number = data.get("number", UNSET)
        self.geographic_location = data.get("geographicLocation", UNSET)
        self.latitude = data.get("latitude", UNSET)
        self.longitude = data.get("longitude", UNSET)
        self.iana_time_zone = data.get("ianaTimeZone", UNSET)
        self.data_center_location = data.get("dataCenterLocation", UNSET)
        self.status = (
            read_enum(_models.ITwinStatus, value)
            if (value := data.get("status")) is not None
            else data.get("status", UNSET)
        )
        self.parent_id = data.get("parentId", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
