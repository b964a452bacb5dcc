from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_state import JobState
from ..models.job_type import JobType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.calibration_specifications import CalibrationSpecifications
    from ..models.constraints_specifications import ConstraintsSpecifications
    from ..models.execution_information import ExecutionInformation
    from ..models.fill_image_properties_specifications import (
        FillImagePropertiesSpecifications,
    )
    from ..models.gaussian_splats_specifications import GaussianSplatsSpecifications
    from ..models.import_point_cloud_specifications import ImportPointCloudSpecifications
    from ..models.production_specifications import ProductionSpecifications
    from ..models.reconstruction_specifications import ReconstructionSpecifications
    from ..models.tiling_specifications import TilingSpecifications
    from ..models.touch_up_export_specifications import TouchUpExportSpecifications
    from ..models.touch_up_import_specifications import TouchUpImportSpecifications
    from ..models.water_constraints_specifications import WaterConstraintsSpecifications


T = TypeVar("T", bound="Job")


@_attrs_define
class Job:
    """A Reality Modeling job.

    Attributes:
        id (str): Job id.
        type_ (JobType): Kind of modeling job.
        state (JobState): Where a job stands. Cancelled, Failed and Success are final.
        user_id (str): Id of the user who created the job.
        itwin_id (str): Id of the iTwin the job belongs to.
        execution_info (ExecutionInformation): Timing and consumption of a job.
        specifications (CalibrationSpecifications | ConstraintsSpecifications | FillImagePropertiesSpecifications |
            GaussianSplatsSpecifications | ImportPointCloudSpecifications | ProductionSpecifications |
            ReconstructionSpecifications | TilingSpecifications | TouchUpExportSpecifications | TouchUpImportSpecifications
            | WaterConstraintsSpecifications): Inputs, outputs and options; which schema applies follows from the type of
            the job. anyOf, not oneOf: the shapes of the job types overlap, so that one job can fit several.
        name (None | str | Unset): Name given to the job.
    """

    id: str
    type_: JobType
    state: JobState
    user_id: str
    itwin_id: str
    execution_info: ExecutionInformation
    specifications: (
        CalibrationSpecifications
        | ConstraintsSpecifications
        | FillImagePropertiesSpecifications
        | GaussianSplatsSpecifications
        | ImportPointCloudSpecifications
        | ProductionSpecifications
        | ReconstructionSpecifications
        | TilingSpecifications
        | TouchUpExportSpecifications
        | TouchUpImportSpecifications
        | WaterConstraintsSpecifications
    )
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.calibration_specifications import CalibrationSpecifications  # noqa: PLC0415
        from ..models.constraints_specifications import ConstraintsSpecifications  # noqa: PLC0415
        from ..models.fill_image_properties_specifications import (
            FillImagePropertiesSpecifications,  # noqa: PLC0415
        )
        from ..models.import_point_cloud_specifications import (
            ImportPointCloudSpecifications,  # noqa: PLC0415
        )
        from ..models.production_specifications import ProductionSpecifications  # noqa: PLC0415
        from ..models.reconstruction_specifications import ReconstructionSpecifications  # noqa: PLC0415
        from ..models.tiling_specifications import TilingSpecifications  # noqa: PLC0415
        from ..models.touch_up_export_specifications import TouchUpExportSpecifications  # noqa: PLC0415
        from ..models.touch_up_import_specifications import TouchUpImportSpecifications  # noqa: PLC0415
        from ..models.water_constraints_specifications import (
            WaterConstraintsSpecifications,  # noqa: PLC0415
        )

        id = self.id

        type_ = self.type_.value

        state = self.state.value

        user_id = self.user_id

        itwin_id = self.itwin_id

        execution_info = self.execution_info.to_dict()

        specifications: dict[str, Any]
        if isinstance(self.specifications, FillImagePropertiesSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ImportPointCloudSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, CalibrationSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TilingSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ProductionSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ReconstructionSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ConstraintsSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TouchUpExportSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TouchUpImportSpecifications):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, WaterConstraintsSpecifications):
            specifications = self.specifications.to_dict()
        else:
            specifications = self.specifications.to_dict()

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "state": state,
                "userId": user_id,
                "iTwinId": itwin_id,
                "executionInfo": execution_info,
                "specifications": specifications,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.calibration_specifications import CalibrationSpecifications  # noqa: PLC0415
        from ..models.constraints_specifications import ConstraintsSpecifications  # noqa: PLC0415
        from ..models.execution_information import ExecutionInformation  # noqa: PLC0415
        from ..models.fill_image_properties_specifications import (
            FillImagePropertiesSpecifications,  # noqa: PLC0415
        )
        from ..models.gaussian_splats_specifications import GaussianSplatsSpecifications  # noqa: PLC0415
        from ..models.import_point_cloud_specifications import (
            ImportPointCloudSpecifications,  # noqa: PLC0415
        )
        from ..models.production_specifications import ProductionSpecifications  # noqa: PLC0415
        from ..models.reconstruction_specifications import ReconstructionSpecifications  # noqa: PLC0415
        from ..models.tiling_specifications import TilingSpecifications  # noqa: PLC0415
        from ..models.touch_up_export_specifications import TouchUpExportSpecifications  # noqa: PLC0415
        from ..models.touch_up_import_specifications import TouchUpImportSpecifications  # noqa: PLC0415
        from ..models.water_constraints_specifications import (
            WaterConstraintsSpecifications,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        type_ = JobType(d.pop("type"))

        state = JobState(d.pop("state"))

        user_id = d.pop("userId")

        itwin_id = d.pop("iTwinId")

        execution_info = ExecutionInformation.from_dict(d.pop("executionInfo"))

        def _parse_specifications(
            data: object,
        ) -> (
            CalibrationSpecifications
            | ConstraintsSpecifications
            | FillImagePropertiesSpecifications
            | GaussianSplatsSpecifications
            | ImportPointCloudSpecifications
            | ProductionSpecifications
            | ReconstructionSpecifications
            | TilingSpecifications
            | TouchUpExportSpecifications
            | TouchUpImportSpecifications
            | WaterConstraintsSpecifications
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_0 = FillImagePropertiesSpecifications.from_dict(data)

                return specifications_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_1 = ImportPointCloudSpecifications.from_dict(data)

                return specifications_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_2 = CalibrationSpecifications.from_dict(data)

                return specifications_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_3 = TilingSpecifications.from_dict(data)

                return specifications_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_4 = ProductionSpecifications.from_dict(data)

                return specifications_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_5 = ReconstructionSpecifications.from_dict(data)

                return specifications_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_6 = ConstraintsSpecifications.from_dict(data)

                return specifications_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_7 = TouchUpExportSpecifications.from_dict(data)

                return specifications_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_8 = TouchUpImportSpecifications.from_dict(data)

                return specifications_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_9 = WaterConstraintsSpecifications.from_dict(data)

                return specifications_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            specifications_type_10 = GaussianSplatsSpecifications.from_dict(data)

            return specifications_type_10

        specifications = _parse_specifications(d.pop("specifications"))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        _model = cls(
            id=id,
            type_=type_,
            state=state,
            user_id=user_id,
            itwin_id=itwin_id,
            execution_info=execution_info,
            specifications=specifications,
            name=name,
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
