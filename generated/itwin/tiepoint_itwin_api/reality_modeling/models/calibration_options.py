from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "rigSynchro",
        "skewPolicy",
        "focalPolicy",
        "centerPolicy",
        "radialPolicy",
        "pairSelection",
        "precalibration",
        "rotationPolicy",
        "sceneOutputCrs",
        "tagsExtraction",
        "centerTolerance",
        "principalPolicy",
        "tiepointsPolicy",
        "keypointsDensity",
        "tangentialPolicy",
        "aspectRatioPolicy",
        "colorEqualization",
        "fisheyeFocalPolicy",
        "adjustmentConstraints",
        "pairSelectionDistance",
        "rigidRegistrationScale",
        "fisheyeDistortionPolicy",
        "rigidRegistrationPosition",
        "rigidRegistrationRotation",
    }
)


@define(kw_only=True)
class CalibrationOptions:
    """Options of a Calibration job.

    Attributes:
        precalibration: Calibrate in a first pass.
        scene_output_crs: Coordinate reference system of the output ContextScene.
        tags_extraction: Targets to look for.
        center_tolerance: Tolerance of positions; only with centerPolicy AdjustWithinTolerance.
        adjustment_constraints: What constrains the adjustment.
        pair_selection_distance: Distance of pairs; only with pairSelection Sequence or Loop.

    Source: https://github.com/iTwin/reality-capture.
    """

    rig_synchro: _models.RigSynchro | None | Unset = UNSET
    skew_policy: _models.SkewPolicy | None | Unset = UNSET
    focal_policy: _models.FocalPolicy | None | Unset = UNSET
    center_policy: _models.CenterPolicy | None | Unset = UNSET
    radial_policy: _models.RadialPolicy | None | Unset = UNSET
    pair_selection: _models.PairSelection | None | Unset = UNSET
    precalibration: bool | None | Unset = UNSET
    rotation_policy: _models.RotationPolicy | None | Unset = UNSET
    scene_output_crs: str | None | Unset = UNSET
    tags_extraction: list[_models.Tag] | None | Unset = UNSET
    center_tolerance: float | None | Unset = UNSET
    principal_policy: _models.PrincipalPolicy | None | Unset = UNSET
    tiepoints_policy: _models.TiepointsPolicy | None | Unset = UNSET
    keypoints_density: _models.KeypointsDensity | None | Unset = UNSET
    tangential_policy: _models.TangentialPolicy | None | Unset = UNSET
    aspect_ratio_policy: _models.AspectRatioPolicy | None | Unset = UNSET
    color_equalization: _models.ColorEqualization | None | Unset = UNSET
    fisheye_focal_policy: _models.FisheyeFocalPolicy | None | Unset = UNSET
    adjustment_constraints: list[_models.AdjustmentConstraints] | None | Unset = UNSET
    pair_selection_distance: int | None | Unset = UNSET
    rigid_registration_scale: _models.RigidRegistrationScale | None | Unset = UNSET
    fisheye_distortion_policy: _models.FisheyeDistortionPolicy | None | Unset = UNSET
    rigid_registration_position: _models.RigidRegistrationPosition | None | Unset = UNSET
    rigid_registration_rotation: _models.RigidRegistrationRotation | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.rig_synchro is not UNSET:
            data["rigSynchro"] = write(self.rig_synchro)
        if self.skew_policy is not UNSET:
            data["skewPolicy"] = write(self.skew_policy)
        if self.focal_policy is not UNSET:
            data["focalPolicy"] = write(self.focal_policy)
        if self.center_policy is not UNSET:
            data["centerPolicy"] = write(self.center_policy)
        if self.radial_policy is not UNSET:
            data["radialPolicy"] = write(self.radial_policy)
        if self.pair_selection is not UNSET:
            data["pairSelection"] = write(self.pair_selection)
        if self.precalibration is not UNSET:
            data["precalibration"] = self.precalibration
        if self.rotation_policy is not UNSET:
            data["rotationPolicy"] = write(self.rotation_policy)
        if self.scene_output_crs is not UNSET:
            data["sceneOutputCrs"] = self.scene_output_crs
        if self.tags_extraction is not UNSET:
            data["tagsExtraction"] = write(self.tags_extraction)
        if self.center_tolerance is not UNSET:
            data["centerTolerance"] = self.center_tolerance
        if self.principal_policy is not UNSET:
            data["principalPolicy"] = write(self.principal_policy)
        if self.tiepoints_policy is not UNSET:
            data["tiepointsPolicy"] = write(self.tiepoints_policy)
        if self.keypoints_density is not UNSET:
            data["keypointsDensity"] = write(self.keypoints_density)
        if self.tangential_policy is not UNSET:
            data["tangentialPolicy"] = write(self.tangential_policy)
        if self.aspect_ratio_policy is not UNSET:
            data["aspectRatioPolicy"] = write(self.aspect_ratio_policy)
        if self.color_equalization is not UNSET:
            data["colorEqualization"] = write(self.color_equalization)
        if self.fisheye_focal_policy is not UNSET:
            data["fisheyeFocalPolicy"] = write(self.fisheye_focal_policy)
        if self.adjustment_constraints is not UNSET:
            data["adjustmentConstraints"] = write(self.adjustment_constraints)
        if self.pair_selection_distance is not UNSET:
            data["pairSelectionDistance"] = self.pair_selection_distance
        if self.rigid_registration_scale is not UNSET:
            data["rigidRegistrationScale"] = write(self.rigid_registration_scale)
        if self.fisheye_distortion_policy is not UNSET:
            data["fisheyeDistortionPolicy"] = write(self.fisheye_distortion_policy)
        if self.rigid_registration_position is not UNSET:
            data["rigidRegistrationPosition"] = write(self.rigid_registration_position)
        if self.rigid_registration_rotation is not UNSET:
            data["rigidRegistrationRotation"] = write(self.rigid_registration_rotation)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.rig_synchro = (
            read_enum(_models.RigSynchro, value)
            if (value := data.get("rigSynchro")) is not None
            else data.get("rigSynchro", UNSET)
        )
        self.skew_policy = (
            read_enum(_models.SkewPolicy, value)
            if (value := data.get("skewPolicy")) is not None
            else data.get("skewPolicy", UNSET)
        )
        self.focal_policy = (
            read_enum(_models.FocalPolicy, value)
            if (value := data.get("focalPolicy")) is not None
            else data.get("focalPolicy", UNSET)
        )
        self.center_policy = (
            read_enum(_models.CenterPolicy, value)
            if (value := data.get("centerPolicy")) is not None
            else data.get("centerPolicy", UNSET)
        )
        self.radial_policy = (
            read_enum(_models.RadialPolicy, value)
            if (value := data.get("radialPolicy")) is not None
            else data.get("radialPolicy", UNSET)
        )
        self.pair_selection = (
            read_enum(_models.PairSelection, value)
            if (value := data.get("pairSelection")) is not None
            else data.get("pairSelection", UNSET)
        )
        self.precalibration = data.get("precalibration", UNSET)
        self.rotation_policy = (
            read_enum(_models.RotationPolicy, value)
            if (value := data.get("rotationPolicy")) is not None
            else data.get("rotationPolicy", UNSET)
        )
        self.scene_output_crs = data.get("sceneOutputCrs", UNSET)
        self.tags_extraction = (
            [read_enum(_models.Tag, item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("tagsExtraction")) is not None
            else data.get("tagsExtraction", UNSET)
        )
        self.center_tolerance = data.get("centerTolerance", UNSET)
        self.principal_policy = (
            read_enum(_models.PrincipalPolicy, value)
            if (value := data.get("principalPolicy")) is not None
            else data.get("principalPolicy", UNSET)
        )
        self.tiepoints_policy = (
            read_enum(_models.TiepointsPolicy, value)
            if (value := data.get("tiepointsPolicy")) is not None
            else data.get("tiepointsPolicy", UNSET)
        )
        self.keypoints_density = (
            read_enum(_models.KeypointsDensity, value)
            if (value := data.get("keypointsDensity")) is not None
            else data.get("keypointsDensity", UNSET)
        )
        self.tangential_policy = (
            read_enum(_models.TangentialPolicy, value)
            if (value := data.get("tangentialPolicy")) is not None
            else data.get("tangentialPolicy", UNSET)
        )
        self.aspect_ratio_policy = (
            read_enum(_models.AspectRatioPolicy, value)
            if (value := data.get("aspectRatioPolicy")) is not None
            else data.get("aspectRatioPolicy", UNSET)
        )
        self.color_equalization = (
            read_enum(_models.ColorEqualization, value)
            if (value := data.get("colorEqualization")) is not None
            else data.get("colorEqualization", UNSET)
        )
        self.fisheye_focal_policy = (
            read_enum(_models.FisheyeFocalPolicy, value)
            if (value := data.get("fisheyeFocalPolicy")) is not None
            else data.get("fisheyeFocalPolicy", UNSET)
        )
        self.adjustment_constraints = (
            [read_enum(_models.AdjustmentConstraints, item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("adjustmentConstraints")) is not None
            else data.get("adjustmentConstraints", UNSET)
        )
        self.pair_selection_distance = data.get("pairSelectionDistance", UNSET)
        self.rigid_registration_scale = (
            read_enum(_models.RigidRegistrationScale, value)
            if (value := data.get("rigidRegistrationScale")) is not None
            else data.get("rigidRegistrationScale", UNSET)
        )
        self.fisheye_distortion_policy = (
            read_enum(_models.FisheyeDistortionPolicy, value)
            if (value := data.get("fisheyeDistortionPolicy")) is not None
            else data.get("fisheyeDistortionPolicy", UNSET)
        )
        self.rigid_registration_position = (
            read_enum(_models.RigidRegistrationPosition, value)
            if (value := data.get("rigidRegistrationPosition")) is not None
            else data.get("rigidRegistrationPosition", UNSET)
        )
        self.rigid_registration_rotation = (
            read_enum(_models.RigidRegistrationRotation, value)
            if (value := data.get("rigidRegistrationRotation")) is not None
            else data.get("rigidRegistrationRotation", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
