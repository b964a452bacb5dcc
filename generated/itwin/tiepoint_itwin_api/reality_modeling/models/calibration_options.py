from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.adjustment_constraints import AdjustmentConstraints
from ..models.aspect_ratio_policy import AspectRatioPolicy
from ..models.center_policy import CenterPolicy
from ..models.color_equalization import ColorEqualization
from ..models.fisheye_distortion_policy import FisheyeDistortionPolicy
from ..models.fisheye_focal_policy import FisheyeFocalPolicy
from ..models.focal_policy import FocalPolicy
from ..models.keypoints_density import KeypointsDensity
from ..models.pair_selection import PairSelection
from ..models.principal_policy import PrincipalPolicy
from ..models.radial_policy import RadialPolicy
from ..models.rig_synchro import RigSynchro
from ..models.rigid_registration_position import RigidRegistrationPosition
from ..models.rigid_registration_rotation import RigidRegistrationRotation
from ..models.rigid_registration_scale import RigidRegistrationScale
from ..models.rotation_policy import RotationPolicy
from ..models.skew_policy import SkewPolicy
from ..models.tag import Tag
from ..models.tangential_policy import TangentialPolicy
from ..models.tiepoints_policy import TiepointsPolicy
from ..types import UNSET, Unset

T = TypeVar("T", bound="CalibrationOptions")


@_attrs_define
class CalibrationOptions:
    """Options of a Calibration job.

    Attributes:
        rig_synchro (None | RigSynchro | Unset):
        skew_policy (None | SkewPolicy | Unset):
        focal_policy (FocalPolicy | None | Unset):
        center_policy (CenterPolicy | None | Unset):
        radial_policy (None | RadialPolicy | Unset):
        pair_selection (None | PairSelection | Unset):
        precalibration (bool | None | Unset): Calibrate in a first pass.
        rotation_policy (None | RotationPolicy | Unset):
        scene_output_crs (None | str | Unset): Coordinate reference system of the output ContextScene.
        tags_extraction (list[Tag] | None | Unset): Targets to look for.
        center_tolerance (float | None | Unset): Tolerance of positions; only with centerPolicy AdjustWithinTolerance.
        principal_policy (None | PrincipalPolicy | Unset):
        tiepoints_policy (None | TiepointsPolicy | Unset):
        keypoints_density (KeypointsDensity | None | Unset):
        tangential_policy (None | TangentialPolicy | Unset):
        aspect_ratio_policy (AspectRatioPolicy | None | Unset):
        color_equalization (ColorEqualization | None | Unset):
        fisheye_focal_policy (FisheyeFocalPolicy | None | Unset):
        adjustment_constraints (list[AdjustmentConstraints] | None | Unset): What constrains the adjustment.
        pair_selection_distance (int | None | Unset): Distance of pairs; only with pairSelection Sequence or Loop.
        rigid_registration_scale (None | RigidRegistrationScale | Unset):
        fisheye_distortion_policy (FisheyeDistortionPolicy | None | Unset):
        rigid_registration_position (None | RigidRegistrationPosition | Unset):
        rigid_registration_rotation (None | RigidRegistrationRotation | Unset):
    """

    rig_synchro: None | RigSynchro | Unset = UNSET
    skew_policy: None | SkewPolicy | Unset = UNSET
    focal_policy: FocalPolicy | None | Unset = UNSET
    center_policy: CenterPolicy | None | Unset = UNSET
    radial_policy: None | RadialPolicy | Unset = UNSET
    pair_selection: None | PairSelection | Unset = UNSET
    precalibration: bool | None | Unset = UNSET
    rotation_policy: None | RotationPolicy | Unset = UNSET
    scene_output_crs: None | str | Unset = UNSET
    tags_extraction: list[Tag] | None | Unset = UNSET
    center_tolerance: float | None | Unset = UNSET
    principal_policy: None | PrincipalPolicy | Unset = UNSET
    tiepoints_policy: None | TiepointsPolicy | Unset = UNSET
    keypoints_density: KeypointsDensity | None | Unset = UNSET
    tangential_policy: None | TangentialPolicy | Unset = UNSET
    aspect_ratio_policy: AspectRatioPolicy | None | Unset = UNSET
    color_equalization: ColorEqualization | None | Unset = UNSET
    fisheye_focal_policy: FisheyeFocalPolicy | None | Unset = UNSET
    adjustment_constraints: list[AdjustmentConstraints] | None | Unset = UNSET
    pair_selection_distance: int | None | Unset = UNSET
    rigid_registration_scale: None | RigidRegistrationScale | Unset = UNSET
    fisheye_distortion_policy: FisheyeDistortionPolicy | None | Unset = UNSET
    rigid_registration_position: None | RigidRegistrationPosition | Unset = UNSET
    rigid_registration_rotation: None | RigidRegistrationRotation | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rig_synchro: None | str | Unset
        if isinstance(self.rig_synchro, Unset):
            rig_synchro = UNSET
        elif isinstance(self.rig_synchro, RigSynchro):
            rig_synchro = self.rig_synchro.value
        else:
            rig_synchro = self.rig_synchro

        skew_policy: None | str | Unset
        if isinstance(self.skew_policy, Unset):
            skew_policy = UNSET
        elif isinstance(self.skew_policy, SkewPolicy):
            skew_policy = self.skew_policy.value
        else:
            skew_policy = self.skew_policy

        focal_policy: None | str | Unset
        if isinstance(self.focal_policy, Unset):
            focal_policy = UNSET
        elif isinstance(self.focal_policy, FocalPolicy):
            focal_policy = self.focal_policy.value
        else:
            focal_policy = self.focal_policy

        center_policy: None | str | Unset
        if isinstance(self.center_policy, Unset):
            center_policy = UNSET
        elif isinstance(self.center_policy, CenterPolicy):
            center_policy = self.center_policy.value
        else:
            center_policy = self.center_policy

        radial_policy: None | str | Unset
        if isinstance(self.radial_policy, Unset):
            radial_policy = UNSET
        elif isinstance(self.radial_policy, RadialPolicy):
            radial_policy = self.radial_policy.value
        else:
            radial_policy = self.radial_policy

        pair_selection: None | str | Unset
        if isinstance(self.pair_selection, Unset):
            pair_selection = UNSET
        elif isinstance(self.pair_selection, PairSelection):
            pair_selection = self.pair_selection.value
        else:
            pair_selection = self.pair_selection

        precalibration: bool | None | Unset
        if isinstance(self.precalibration, Unset):
            precalibration = UNSET
        else:
            precalibration = self.precalibration

        rotation_policy: None | str | Unset
        if isinstance(self.rotation_policy, Unset):
            rotation_policy = UNSET
        elif isinstance(self.rotation_policy, RotationPolicy):
            rotation_policy = self.rotation_policy.value
        else:
            rotation_policy = self.rotation_policy

        scene_output_crs: None | str | Unset
        if isinstance(self.scene_output_crs, Unset):
            scene_output_crs = UNSET
        else:
            scene_output_crs = self.scene_output_crs

        tags_extraction: list[str] | None | Unset
        if isinstance(self.tags_extraction, Unset):
            tags_extraction = UNSET
        elif isinstance(self.tags_extraction, list):
            tags_extraction = []
            for tags_extraction_type_0_item_data in self.tags_extraction:
                tags_extraction_type_0_item = tags_extraction_type_0_item_data.value
                tags_extraction.append(tags_extraction_type_0_item)

        else:
            tags_extraction = self.tags_extraction

        center_tolerance: float | None | Unset
        if isinstance(self.center_tolerance, Unset):
            center_tolerance = UNSET
        else:
            center_tolerance = self.center_tolerance

        principal_policy: None | str | Unset
        if isinstance(self.principal_policy, Unset):
            principal_policy = UNSET
        elif isinstance(self.principal_policy, PrincipalPolicy):
            principal_policy = self.principal_policy.value
        else:
            principal_policy = self.principal_policy

        tiepoints_policy: None | str | Unset
        if isinstance(self.tiepoints_policy, Unset):
            tiepoints_policy = UNSET
        elif isinstance(self.tiepoints_policy, TiepointsPolicy):
            tiepoints_policy = self.tiepoints_policy.value
        else:
            tiepoints_policy = self.tiepoints_policy

        keypoints_density: None | str | Unset
        if isinstance(self.keypoints_density, Unset):
            keypoints_density = UNSET
        elif isinstance(self.keypoints_density, KeypointsDensity):
            keypoints_density = self.keypoints_density.value
        else:
            keypoints_density = self.keypoints_density

        tangential_policy: None | str | Unset
        if isinstance(self.tangential_policy, Unset):
            tangential_policy = UNSET
        elif isinstance(self.tangential_policy, TangentialPolicy):
            tangential_policy = self.tangential_policy.value
        else:
            tangential_policy = self.tangential_policy

        aspect_ratio_policy: None | str | Unset
        if isinstance(self.aspect_ratio_policy, Unset):
            aspect_ratio_policy = UNSET
        elif isinstance(self.aspect_ratio_policy, AspectRatioPolicy):
            aspect_ratio_policy = self.aspect_ratio_policy.value
        else:
            aspect_ratio_policy = self.aspect_ratio_policy

        color_equalization: None | str | Unset
        if isinstance(self.color_equalization, Unset):
            color_equalization = UNSET
        elif isinstance(self.color_equalization, ColorEqualization):
            color_equalization = self.color_equalization.value
        else:
            color_equalization = self.color_equalization

        fisheye_focal_policy: None | str | Unset
        if isinstance(self.fisheye_focal_policy, Unset):
            fisheye_focal_policy = UNSET
        elif isinstance(self.fisheye_focal_policy, FisheyeFocalPolicy):
            fisheye_focal_policy = self.fisheye_focal_policy.value
        else:
            fisheye_focal_policy = self.fisheye_focal_policy

        adjustment_constraints: list[str] | None | Unset
        if isinstance(self.adjustment_constraints, Unset):
            adjustment_constraints = UNSET
        elif isinstance(self.adjustment_constraints, list):
            adjustment_constraints = []
            for adjustment_constraints_type_0_item_data in self.adjustment_constraints:
                adjustment_constraints_type_0_item = adjustment_constraints_type_0_item_data.value
                adjustment_constraints.append(adjustment_constraints_type_0_item)

        else:
            adjustment_constraints = self.adjustment_constraints

        pair_selection_distance: int | None | Unset
        if isinstance(self.pair_selection_distance, Unset):
            pair_selection_distance = UNSET
        else:
            pair_selection_distance = self.pair_selection_distance

        rigid_registration_scale: None | str | Unset
        if isinstance(self.rigid_registration_scale, Unset):
            rigid_registration_scale = UNSET
        elif isinstance(self.rigid_registration_scale, RigidRegistrationScale):
            rigid_registration_scale = self.rigid_registration_scale.value
        else:
            rigid_registration_scale = self.rigid_registration_scale

        fisheye_distortion_policy: None | str | Unset
        if isinstance(self.fisheye_distortion_policy, Unset):
            fisheye_distortion_policy = UNSET
        elif isinstance(self.fisheye_distortion_policy, FisheyeDistortionPolicy):
            fisheye_distortion_policy = self.fisheye_distortion_policy.value
        else:
            fisheye_distortion_policy = self.fisheye_distortion_policy

        rigid_registration_position: None | str | Unset
        if isinstance(self.rigid_registration_position, Unset):
            rigid_registration_position = UNSET
        elif isinstance(self.rigid_registration_position, RigidRegistrationPosition):
            rigid_registration_position = self.rigid_registration_position.value
        else:
            rigid_registration_position = self.rigid_registration_position

        rigid_registration_rotation: None | str | Unset
        if isinstance(self.rigid_registration_rotation, Unset):
            rigid_registration_rotation = UNSET
        elif isinstance(self.rigid_registration_rotation, RigidRegistrationRotation):
            rigid_registration_rotation = self.rigid_registration_rotation.value
        else:
            rigid_registration_rotation = self.rigid_registration_rotation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rig_synchro is not UNSET:
            field_dict["rigSynchro"] = rig_synchro
        if skew_policy is not UNSET:
            field_dict["skewPolicy"] = skew_policy
        if focal_policy is not UNSET:
            field_dict["focalPolicy"] = focal_policy
        if center_policy is not UNSET:
            field_dict["centerPolicy"] = center_policy
        if radial_policy is not UNSET:
            field_dict["radialPolicy"] = radial_policy
        if pair_selection is not UNSET:
            field_dict["pairSelection"] = pair_selection
        if precalibration is not UNSET:
            field_dict["precalibration"] = precalibration
        if rotation_policy is not UNSET:
            field_dict["rotationPolicy"] = rotation_policy
        if scene_output_crs is not UNSET:
            field_dict["sceneOutputCrs"] = scene_output_crs
        if tags_extraction is not UNSET:
            field_dict["tagsExtraction"] = tags_extraction
        if center_tolerance is not UNSET:
            field_dict["centerTolerance"] = center_tolerance
        if principal_policy is not UNSET:
            field_dict["principalPolicy"] = principal_policy
        if tiepoints_policy is not UNSET:
            field_dict["tiepointsPolicy"] = tiepoints_policy
        if keypoints_density is not UNSET:
            field_dict["keypointsDensity"] = keypoints_density
        if tangential_policy is not UNSET:
            field_dict["tangentialPolicy"] = tangential_policy
        if aspect_ratio_policy is not UNSET:
            field_dict["aspectRatioPolicy"] = aspect_ratio_policy
        if color_equalization is not UNSET:
            field_dict["colorEqualization"] = color_equalization
        if fisheye_focal_policy is not UNSET:
            field_dict["fisheyeFocalPolicy"] = fisheye_focal_policy
        if adjustment_constraints is not UNSET:
            field_dict["adjustmentConstraints"] = adjustment_constraints
        if pair_selection_distance is not UNSET:
            field_dict["pairSelectionDistance"] = pair_selection_distance
        if rigid_registration_scale is not UNSET:
            field_dict["rigidRegistrationScale"] = rigid_registration_scale
        if fisheye_distortion_policy is not UNSET:
            field_dict["fisheyeDistortionPolicy"] = fisheye_distortion_policy
        if rigid_registration_position is not UNSET:
            field_dict["rigidRegistrationPosition"] = rigid_registration_position
        if rigid_registration_rotation is not UNSET:
            field_dict["rigidRegistrationRotation"] = rigid_registration_rotation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_rig_synchro(data: object) -> None | RigSynchro | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rig_synchro_type_0 = RigSynchro(data)

                return rig_synchro_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RigSynchro | Unset, data)

        rig_synchro = _parse_rig_synchro(d.pop("rigSynchro", UNSET))

        def _parse_skew_policy(data: object) -> None | SkewPolicy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                skew_policy_type_0 = SkewPolicy(data)

                return skew_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SkewPolicy | Unset, data)

        skew_policy = _parse_skew_policy(d.pop("skewPolicy", UNSET))

        def _parse_focal_policy(data: object) -> FocalPolicy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                focal_policy_type_0 = FocalPolicy(data)

                return focal_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FocalPolicy | None | Unset, data)

        focal_policy = _parse_focal_policy(d.pop("focalPolicy", UNSET))

        def _parse_center_policy(data: object) -> CenterPolicy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                center_policy_type_0 = CenterPolicy(data)

                return center_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CenterPolicy | None | Unset, data)

        center_policy = _parse_center_policy(d.pop("centerPolicy", UNSET))

        def _parse_radial_policy(data: object) -> None | RadialPolicy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                radial_policy_type_0 = RadialPolicy(data)

                return radial_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RadialPolicy | Unset, data)

        radial_policy = _parse_radial_policy(d.pop("radialPolicy", UNSET))

        def _parse_pair_selection(data: object) -> None | PairSelection | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                pair_selection_type_0 = PairSelection(data)

                return pair_selection_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PairSelection | Unset, data)

        pair_selection = _parse_pair_selection(d.pop("pairSelection", UNSET))

        def _parse_precalibration(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        precalibration = _parse_precalibration(d.pop("precalibration", UNSET))

        def _parse_rotation_policy(data: object) -> None | RotationPolicy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rotation_policy_type_0 = RotationPolicy(data)

                return rotation_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RotationPolicy | Unset, data)

        rotation_policy = _parse_rotation_policy(d.pop("rotationPolicy", UNSET))

        def _parse_scene_output_crs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        scene_output_crs = _parse_scene_output_crs(d.pop("sceneOutputCrs", UNSET))

        def _parse_tags_extraction(data: object) -> list[Tag] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_extraction_type_0 = []
                _tags_extraction_type_0 = data
                for tags_extraction_type_0_item_data in _tags_extraction_type_0:
                    tags_extraction_type_0_item = Tag(tags_extraction_type_0_item_data)

                    tags_extraction_type_0.append(tags_extraction_type_0_item)

                return tags_extraction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Tag] | None | Unset, data)

        tags_extraction = _parse_tags_extraction(d.pop("tagsExtraction", UNSET))

        def _parse_center_tolerance(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        center_tolerance = _parse_center_tolerance(d.pop("centerTolerance", UNSET))

        def _parse_principal_policy(data: object) -> None | PrincipalPolicy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                principal_policy_type_0 = PrincipalPolicy(data)

                return principal_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PrincipalPolicy | Unset, data)

        principal_policy = _parse_principal_policy(d.pop("principalPolicy", UNSET))

        def _parse_tiepoints_policy(data: object) -> None | TiepointsPolicy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                tiepoints_policy_type_0 = TiepointsPolicy(data)

                return tiepoints_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TiepointsPolicy | Unset, data)

        tiepoints_policy = _parse_tiepoints_policy(d.pop("tiepointsPolicy", UNSET))

        def _parse_keypoints_density(data: object) -> KeypointsDensity | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                keypoints_density_type_0 = KeypointsDensity(data)

                return keypoints_density_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KeypointsDensity | None | Unset, data)

        keypoints_density = _parse_keypoints_density(d.pop("keypointsDensity", UNSET))

        def _parse_tangential_policy(data: object) -> None | TangentialPolicy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                tangential_policy_type_0 = TangentialPolicy(data)

                return tangential_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TangentialPolicy | Unset, data)

        tangential_policy = _parse_tangential_policy(d.pop("tangentialPolicy", UNSET))

        def _parse_aspect_ratio_policy(data: object) -> AspectRatioPolicy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                aspect_ratio_policy_type_0 = AspectRatioPolicy(data)

                return aspect_ratio_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AspectRatioPolicy | None | Unset, data)

        aspect_ratio_policy = _parse_aspect_ratio_policy(d.pop("aspectRatioPolicy", UNSET))

        def _parse_color_equalization(data: object) -> ColorEqualization | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                color_equalization_type_0 = ColorEqualization(data)

                return color_equalization_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ColorEqualization | None | Unset, data)

        color_equalization = _parse_color_equalization(d.pop("colorEqualization", UNSET))

        def _parse_fisheye_focal_policy(data: object) -> FisheyeFocalPolicy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                fisheye_focal_policy_type_0 = FisheyeFocalPolicy(data)

                return fisheye_focal_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FisheyeFocalPolicy | None | Unset, data)

        fisheye_focal_policy = _parse_fisheye_focal_policy(d.pop("fisheyeFocalPolicy", UNSET))

        def _parse_adjustment_constraints(data: object) -> list[AdjustmentConstraints] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                adjustment_constraints_type_0 = []
                _adjustment_constraints_type_0 = data
                for adjustment_constraints_type_0_item_data in _adjustment_constraints_type_0:
                    adjustment_constraints_type_0_item = AdjustmentConstraints(adjustment_constraints_type_0_item_data)

                    adjustment_constraints_type_0.append(adjustment_constraints_type_0_item)

                return adjustment_constraints_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AdjustmentConstraints] | None | Unset, data)

        adjustment_constraints = _parse_adjustment_constraints(d.pop("adjustmentConstraints", UNSET))

        def _parse_pair_selection_distance(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pair_selection_distance = _parse_pair_selection_distance(d.pop("pairSelectionDistance", UNSET))

        def _parse_rigid_registration_scale(data: object) -> None | RigidRegistrationScale | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rigid_registration_scale_type_0 = RigidRegistrationScale(data)

                return rigid_registration_scale_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RigidRegistrationScale | Unset, data)

        rigid_registration_scale = _parse_rigid_registration_scale(d.pop("rigidRegistrationScale", UNSET))

        def _parse_fisheye_distortion_policy(data: object) -> FisheyeDistortionPolicy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                fisheye_distortion_policy_type_0 = FisheyeDistortionPolicy(data)

                return fisheye_distortion_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FisheyeDistortionPolicy | None | Unset, data)

        fisheye_distortion_policy = _parse_fisheye_distortion_policy(d.pop("fisheyeDistortionPolicy", UNSET))

        def _parse_rigid_registration_position(data: object) -> None | RigidRegistrationPosition | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rigid_registration_position_type_0 = RigidRegistrationPosition(data)

                return rigid_registration_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RigidRegistrationPosition | Unset, data)

        rigid_registration_position = _parse_rigid_registration_position(d.pop("rigidRegistrationPosition", UNSET))

        def _parse_rigid_registration_rotation(data: object) -> None | RigidRegistrationRotation | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rigid_registration_rotation_type_0 = RigidRegistrationRotation(data)

                return rigid_registration_rotation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RigidRegistrationRotation | Unset, data)

        rigid_registration_rotation = _parse_rigid_registration_rotation(d.pop("rigidRegistrationRotation", UNSET))

        _model = cls(
            rig_synchro=rig_synchro,
            skew_policy=skew_policy,
            focal_policy=focal_policy,
            center_policy=center_policy,
            radial_policy=radial_policy,
            pair_selection=pair_selection,
            precalibration=precalibration,
            rotation_policy=rotation_policy,
            scene_output_crs=scene_output_crs,
            tags_extraction=tags_extraction,
            center_tolerance=center_tolerance,
            principal_policy=principal_policy,
            tiepoints_policy=tiepoints_policy,
            keypoints_density=keypoints_density,
            tangential_policy=tangential_policy,
            aspect_ratio_policy=aspect_ratio_policy,
            color_equalization=color_equalization,
            fisheye_focal_policy=fisheye_focal_policy,
            adjustment_constraints=adjustment_constraints,
            pair_selection_distance=pair_selection_distance,
            rigid_registration_scale=rigid_registration_scale,
            fisheye_distortion_policy=fisheye_distortion_policy,
            rigid_registration_position=rigid_registration_position,
            rigid_registration_rotation=rigid_registration_rotation,
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
