from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"skyboxUUID", "radianceUUID", "irradianceUUID"})


@define(kw_only=True)
class EnvironmentComponent:
    """Scene component: environment."""

    skybox_uuid: str
    radiance_uuid: str
    irradiance_uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {
            **write(self.additional_properties),
            "skyboxUUID": self.skybox_uuid,
            "radianceUUID": self.radiance_uuid,
            "irradianceUUID": self.irradiance_uuid,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            skybox_uuid=data["skyboxUUID"],
            radiance_uuid=data["radianceUUID"],
            irradiance_uuid=data["irradianceUUID"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
