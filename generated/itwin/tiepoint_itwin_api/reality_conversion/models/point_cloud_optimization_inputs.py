from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import first_of, rest, write

_KEYS = frozenset({"pointClouds", "pointclouds", "PointClouds", "Pointclouds"})


@define(kw_only=True)
class PointCloudOptimizationInputs:
    """Inputs of a PointCloudOptimization job (pointclouds in the example of the list page, Pointclouds in ...

    Inputs of a PointCloudOptimization job (pointclouds in the example of the list page, Pointclouds in its
    table).

    Attributes:
        point_clouds: Reality data ids of the point clouds.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/,
        https://github.com/iTwin/reality-capture.
    """

    point_clouds: list[str]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["pointClouds"] = write(self.point_clouds)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.point_clouds = first_of(data, "pointClouds", "pointclouds", "PointClouds", "Pointclouds")
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
