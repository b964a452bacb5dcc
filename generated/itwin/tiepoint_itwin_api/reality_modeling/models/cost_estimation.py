from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_type import JobType
from ..models.unit_type import UnitType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.calibration_cost import CalibrationCost
    from ..models.calibration_specifications_create import CalibrationSpecificationsCreate
    from ..models.constraints_cost import ConstraintsCost
    from ..models.constraints_specifications_create import ConstraintsSpecificationsCreate
    from ..models.fill_image_properties_cost import FillImagePropertiesCost
    from ..models.fill_image_properties_specifications_create import (
        FillImagePropertiesSpecificationsCreate,
    )
    from ..models.import_point_cloud_cost import ImportPointCloudCost
    from ..models.import_point_cloud_specifications_create import (
        ImportPointCloudSpecificationsCreate,
    )
    from ..models.production_cost import ProductionCost
    from ..models.production_specifications_create import ProductionSpecificationsCreate
    from ..models.reconstruction_cost import ReconstructionCost
    from ..models.reconstruction_specifications_create import (
        ReconstructionSpecificationsCreate,
    )
    from ..models.tiling_cost import TilingCost
    from ..models.tiling_specifications_create import TilingSpecificationsCreate
    from ..models.touch_up_export_cost import TouchUpExportCost
    from ..models.touch_up_export_specifications_create import (
        TouchUpExportSpecificationsCreate,
    )
    from ..models.touch_up_import_cost import TouchUpImportCost
    from ..models.touch_up_import_specifications_create import (
        TouchUpImportSpecificationsCreate,
    )
    from ..models.water_constraints_cost import WaterConstraintsCost
    from ..models.water_constraints_specifications_create import (
        WaterConstraintsSpecificationsCreate,
    )


T = TypeVar("T", bound="CostEstimation")


@_attrs_define
class CostEstimation:
    """A cost estimate.

    Attributes:
        id (str): Id of the estimate.
        type_ (JobType): Kind of modeling job.
        estimated_units (float): Processing units the job is expected to take.
        unit_type (UnitType): Kind of processing unit.
        specifications (CalibrationSpecificationsCreate | ConstraintsSpecificationsCreate |
            FillImagePropertiesSpecificationsCreate | ImportPointCloudSpecificationsCreate | ProductionSpecificationsCreate
            | ReconstructionSpecificationsCreate | TilingSpecificationsCreate | TouchUpExportSpecificationsCreate |
            TouchUpImportSpecificationsCreate | Unset | WaterConstraintsSpecificationsCreate):
        cost_parameters (CalibrationCost | ConstraintsCost | FillImagePropertiesCost | ImportPointCloudCost |
            ProductionCost | ReconstructionCost | TilingCost | TouchUpExportCost | TouchUpImportCost | Unset |
            WaterConstraintsCost):
    """

    id: str
    type_: JobType
    estimated_units: float
    unit_type: UnitType
    specifications: (
        CalibrationSpecificationsCreate
        | ConstraintsSpecificationsCreate
        | FillImagePropertiesSpecificationsCreate
        | ImportPointCloudSpecificationsCreate
        | ProductionSpecificationsCreate
        | ReconstructionSpecificationsCreate
        | TilingSpecificationsCreate
        | TouchUpExportSpecificationsCreate
        | TouchUpImportSpecificationsCreate
        | Unset
        | WaterConstraintsSpecificationsCreate
    ) = UNSET
    cost_parameters: (
        CalibrationCost
        | ConstraintsCost
        | FillImagePropertiesCost
        | ImportPointCloudCost
        | ProductionCost
        | ReconstructionCost
        | TilingCost
        | TouchUpExportCost
        | TouchUpImportCost
        | Unset
        | WaterConstraintsCost
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.calibration_cost import CalibrationCost  # noqa: PLC0415
        from ..models.calibration_specifications_create import (
            CalibrationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.constraints_cost import ConstraintsCost  # noqa: PLC0415
        from ..models.constraints_specifications_create import (
            ConstraintsSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.fill_image_properties_cost import FillImagePropertiesCost  # noqa: PLC0415
        from ..models.fill_image_properties_specifications_create import (
            FillImagePropertiesSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.import_point_cloud_cost import ImportPointCloudCost  # noqa: PLC0415
        from ..models.import_point_cloud_specifications_create import (
            ImportPointCloudSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.production_cost import ProductionCost  # noqa: PLC0415
        from ..models.production_specifications_create import (
            ProductionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.reconstruction_cost import ReconstructionCost  # noqa: PLC0415
        from ..models.reconstruction_specifications_create import (
            ReconstructionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.tiling_cost import TilingCost  # noqa: PLC0415
        from ..models.tiling_specifications_create import TilingSpecificationsCreate  # noqa: PLC0415
        from ..models.touch_up_export_cost import TouchUpExportCost  # noqa: PLC0415
        from ..models.touch_up_export_specifications_create import (
            TouchUpExportSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.touch_up_import_cost import TouchUpImportCost  # noqa: PLC0415
        from ..models.touch_up_import_specifications_create import (
            TouchUpImportSpecificationsCreate,  # noqa: PLC0415
        )

        id = self.id

        type_ = self.type_.value

        estimated_units = self.estimated_units

        unit_type = self.unit_type.value

        specifications: dict[str, Any] | Unset
        if isinstance(self.specifications, Unset):
            specifications = UNSET
        elif isinstance(self.specifications, CalibrationSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ConstraintsSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, FillImagePropertiesSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ImportPointCloudSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ProductionSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ReconstructionSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TilingSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TouchUpExportSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TouchUpImportSpecificationsCreate):
            specifications = self.specifications.to_dict()
        else:
            specifications = self.specifications.to_dict()

        cost_parameters: dict[str, Any] | Unset
        if isinstance(self.cost_parameters, Unset):
            cost_parameters = UNSET
        elif isinstance(self.cost_parameters, CalibrationCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, ConstraintsCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, FillImagePropertiesCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, ImportPointCloudCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, ProductionCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, ReconstructionCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, TilingCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, TouchUpExportCost):
            cost_parameters = self.cost_parameters.to_dict()
        elif isinstance(self.cost_parameters, TouchUpImportCost):
            cost_parameters = self.cost_parameters.to_dict()
        else:
            cost_parameters = self.cost_parameters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "estimatedUnits": estimated_units,
                "unitType": unit_type,
            }
        )
        if specifications is not UNSET:
            field_dict["specifications"] = specifications
        if cost_parameters is not UNSET:
            field_dict["costParameters"] = cost_parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.calibration_cost import CalibrationCost  # noqa: PLC0415
        from ..models.calibration_specifications_create import (
            CalibrationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.constraints_cost import ConstraintsCost  # noqa: PLC0415
        from ..models.constraints_specifications_create import (
            ConstraintsSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.fill_image_properties_cost import FillImagePropertiesCost  # noqa: PLC0415
        from ..models.fill_image_properties_specifications_create import (
            FillImagePropertiesSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.import_point_cloud_cost import ImportPointCloudCost  # noqa: PLC0415
        from ..models.import_point_cloud_specifications_create import (
            ImportPointCloudSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.production_cost import ProductionCost  # noqa: PLC0415
        from ..models.production_specifications_create import (
            ProductionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.reconstruction_cost import ReconstructionCost  # noqa: PLC0415
        from ..models.reconstruction_specifications_create import (
            ReconstructionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.tiling_cost import TilingCost  # noqa: PLC0415
        from ..models.tiling_specifications_create import TilingSpecificationsCreate  # noqa: PLC0415
        from ..models.touch_up_export_cost import TouchUpExportCost  # noqa: PLC0415
        from ..models.touch_up_export_specifications_create import (
            TouchUpExportSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.touch_up_import_cost import TouchUpImportCost  # noqa: PLC0415
        from ..models.touch_up_import_specifications_create import (
            TouchUpImportSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.water_constraints_cost import WaterConstraintsCost  # noqa: PLC0415
        from ..models.water_constraints_specifications_create import (
            WaterConstraintsSpecificationsCreate,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        type_ = JobType(d.pop("type"))

        estimated_units = d.pop("estimatedUnits")

        unit_type = UnitType(d.pop("unitType"))

        def _parse_specifications(
            data: object,
        ) -> (
            CalibrationSpecificationsCreate
            | ConstraintsSpecificationsCreate
            | FillImagePropertiesSpecificationsCreate
            | ImportPointCloudSpecificationsCreate
            | ProductionSpecificationsCreate
            | ReconstructionSpecificationsCreate
            | TilingSpecificationsCreate
            | TouchUpExportSpecificationsCreate
            | TouchUpImportSpecificationsCreate
            | Unset
            | WaterConstraintsSpecificationsCreate
        ):
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_0 = CalibrationSpecificationsCreate.from_dict(data)

                return specifications_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_1 = ConstraintsSpecificationsCreate.from_dict(data)

                return specifications_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_2 = FillImagePropertiesSpecificationsCreate.from_dict(data)

                return specifications_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_3 = ImportPointCloudSpecificationsCreate.from_dict(data)

                return specifications_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_4 = ProductionSpecificationsCreate.from_dict(data)

                return specifications_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_5 = ReconstructionSpecificationsCreate.from_dict(data)

                return specifications_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_6 = TilingSpecificationsCreate.from_dict(data)

                return specifications_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_7 = TouchUpExportSpecificationsCreate.from_dict(data)

                return specifications_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_8 = TouchUpImportSpecificationsCreate.from_dict(data)

                return specifications_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            specifications_type_9 = WaterConstraintsSpecificationsCreate.from_dict(data)

            return specifications_type_9

        specifications = _parse_specifications(d.pop("specifications", UNSET))

        def _parse_cost_parameters(
            data: object,
        ) -> (
            CalibrationCost
            | ConstraintsCost
            | FillImagePropertiesCost
            | ImportPointCloudCost
            | ProductionCost
            | ReconstructionCost
            | TilingCost
            | TouchUpExportCost
            | TouchUpImportCost
            | Unset
            | WaterConstraintsCost
        ):
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_0 = CalibrationCost.from_dict(data)

                return cost_parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_1 = ConstraintsCost.from_dict(data)

                return cost_parameters_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_2 = FillImagePropertiesCost.from_dict(data)

                return cost_parameters_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_3 = ImportPointCloudCost.from_dict(data)

                return cost_parameters_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_4 = ProductionCost.from_dict(data)

                return cost_parameters_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_5 = ReconstructionCost.from_dict(data)

                return cost_parameters_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_6 = TilingCost.from_dict(data)

                return cost_parameters_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_7 = TouchUpExportCost.from_dict(data)

                return cost_parameters_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_parameters_type_8 = TouchUpImportCost.from_dict(data)

                return cost_parameters_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            cost_parameters_type_9 = WaterConstraintsCost.from_dict(data)

            return cost_parameters_type_9

        cost_parameters = _parse_cost_parameters(d.pop("costParameters", UNSET))

        _model = cls(
            id=id,
            type_=type_,
            estimated_units=estimated_units,
            unit_type=unit_type,
            specifications=specifications,
            cost_parameters=cost_parameters,
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
