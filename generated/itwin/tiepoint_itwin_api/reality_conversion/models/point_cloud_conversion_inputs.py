from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import first_of, rest, write

_KEYS = frozenset({"pointCloud", "pointcloud", "PointCloud", "Pointcloud", "pointClouds"})


@define(kw_only=True)
class PointCloudConversionInputs:
    """Input of a PointCloudConversion job.

    The list page of the vendor shows this property as pointcloud in its example and PointCloud in its table; the
    create page and the vendor's SDK use pointCloud.

    Attributes:
        point_cloud: Reality data id of the point cloud.

    Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/,
        https://github.com/iTwin/reality-capture.
    """

    point_cloud: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["pointCloud"] = self.point_cloud
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.point_cloud = first_of(data, "pointCloud", "pointcloud", "PointCloud", "Pointcloud", "pointClouds")
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
