from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CalibrationOutputs")


@_attrs_define
class CalibrationOutputs:
    """Outputs of a Calibration job.

    Attributes:
        scene (str): Reality data id of the calibrated ContextScene.
        report (None | str | Unset): Bucket path (bkt:...) of the calibration report.
        textured_tie_points (None | str | Unset): Reality data id of textured tie points.
    """

    scene: str
    report: None | str | Unset = UNSET
    textured_tie_points: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scene = self.scene

        report: None | str | Unset
        if isinstance(self.report, Unset):
            report = UNSET
        else:
            report = self.report

        textured_tie_points: None | str | Unset
        if isinstance(self.textured_tie_points, Unset):
            textured_tie_points = UNSET
        else:
            textured_tie_points = self.textured_tie_points

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scene": scene,
            }
        )
        if report is not UNSET:
            field_dict["report"] = report
        if textured_tie_points is not UNSET:
            field_dict["texturedTiePoints"] = textured_tie_points

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        scene = d.pop("scene")

        def _parse_report(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        report = _parse_report(d.pop("report", UNSET))

        def _parse_textured_tie_points(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        textured_tie_points = _parse_textured_tie_points(d.pop("texturedTiePoints", UNSET))

        _model = cls(
            scene=scene,
            report=report,
            textured_tie_points=textured_tie_points,
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
