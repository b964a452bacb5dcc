from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "class",
        "subClass",
        "type",
        "number",
        "displayName",
        "geographicLocation",
        "latitude",
        "longitude",
        "ianaTimeZone",
        "status",
    }
)


@define(kw_only=True)
class ITwinUpdate:
    """Body of an update; only what is to change.

    Attributes:
        class_: Main class, for requests.
        sub_class: Subclass, for requests. Account goes with class Account; Asset and Portfolio with Thing;
            Program, Project and WorkPackage with Endeavor.
        type_: Free text that says more about the kind of iTwin.
        number: Number or code, unique within the organization.
        display_name: Name.
        geographic_location: Address or place.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
        iana_time_zone: Time zone by its IANA name.
        status: State, for requests.

    Source: https://developer.bentley.com/apis/itwins/operations/update-itwin, https://github.com/iTwin/itwin-cli,
        https://github.com/iTwin/itwins-client.
    """

    class_: _models.ITwinClass | Unset = UNSET
    sub_class: _models.ITwinSubClass | Unset = UNSET
    type_: str | None | Unset = UNSET
    number: str | Unset = UNSET
    display_name: str | Unset = UNSET
    geographic_location: str | None | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    iana_time_zone: str | None | Unset = UNSET
    status: _models.ITwinStatus | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.class_ is not UNSET:
            data["class"] = write(self.class_)
        if self.sub_class is not UNSET:
            data["subClass"] = write(self.sub_class)
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
        if self.status is not UNSET:
            data["status"] = write(self.status)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.class_ = (
            read_enum(_models.ITwinClass, value)
            if (value := data.get("class")) is not None
            else data.get("class", UNSET)
        )
        self.sub_class = (
            read_enum(_models.ITwinSubClass, value)
            if (value := data.get("subClass")) is not None
            else data.get("subClass", UNSET)
        )
        self.type_ = data.get("type", UNSET)
        self.number = data.get("number", UNSET)
        self.display_name = data.get("displayName", UNSET)
        self.geographic_location = data.get("geographicLocation", UNSET)
        self.latitude = data.get("latitude", UNSET)
        self.longitude = data.get("longitude", UNSET)
        self.iana_time_zone = data.get("ianaTimeZone", UNSET)
        self.status = (
            read_enum(_models.ITwinStatus, value)
            if (value := data.get("status")) is not None
            else data.get("status", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
