from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"scene", "report", "texturedTiePoints"})


@define(kw_only=True)
class CalibrationOutputs:
    """Outputs of a Calibration job.

    Attributes:
        scene: Reality data id of the calibrated ContextScene.
        report: Bucket path (bkt:...) of the calibration report.
        textured_tie_points: Reality data id of textured tie points.
    """

    scene: str
    report: str | None | Unset = UNSET
    textured_tie_points: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["scene"] = self.scene
        if self.report is not UNSET:
            data["report"] = self.report
        if self.textured_tie_points is not UNSET:
            data["texturedTiePoints"] = self.textured_tie_points
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.scene = data["scene"]
        self.report = data.get("report", UNSET)
        self.textured_tie_points = data.get("texturedTiePoints", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
