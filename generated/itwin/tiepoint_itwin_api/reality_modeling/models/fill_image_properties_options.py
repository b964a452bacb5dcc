from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"altitudeReference", "recursiveImageCollections"})


@define(kw_only=True)
class FillImagePropertiesOptions:
    """Options of a FillImageProperties job.

    Attributes:
        altitude_reference: What heights are measured from.
        recursive_image_collections: Also read sub-folders of image collections.
    """

    altitude_reference: _models.AltitudeReference | None | Unset = UNSET
    recursive_image_collections: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.altitude_reference is not UNSET:
            data["altitudeReference"] = write(self.altitude_reference)
        if self.recursive_image_collections is not UNSET:
            data["recursiveImageCollections"] = self.recursive_image_collections
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.altitude_reference = (
            read_enum(_models.AltitudeReference, value)
            if (value := data.get("altitudeReference")) is not None
            else data.get("altitudeReference", UNSET)
        )
        self.recursive_image_collections = data.get("recursiveImageCollections", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
