from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_type import JobType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.calibration_specifications_create import CalibrationSpecificationsCreate
    from ..models.constraints_specifications_create import ConstraintsSpecificationsCreate
    from ..models.fill_image_properties_specifications_create import (
        FillImagePropertiesSpecificationsCreate,
    )
    from ..models.gaussian_splats_specifications_create import (
        GaussianSplatsSpecificationsCreate,
    )
    from ..models.import_point_cloud_specifications_create import (
        ImportPointCloudSpecificationsCreate,
    )
    from ..models.production_specifications_create import ProductionSpecificationsCreate
    from ..models.reconstruction_specifications_create import (
        ReconstructionSpecificationsCreate,
    )
    from ..models.tiling_specifications_create import TilingSpecificationsCreate
    from ..models.touch_up_export_specifications_create import (
        TouchUpExportSpecificationsCreate,
    )
    from ..models.touch_up_import_specifications_create import (
        TouchUpImportSpecificationsCreate,
    )
    from ..models.water_constraints_specifications_create import (
        WaterConstraintsSpecificationsCreate,
    )


T = TypeVar("T", bound="JobCreate")


@_attrs_define
class JobCreate:
    """Body of a job creation.

    Attributes:
        type_ (JobType): Kind of modeling job.
        itwin_id (str): Id of the iTwin that holds the inputs and will hold the outputs.
        specifications (CalibrationSpecificationsCreate | ConstraintsSpecificationsCreate |
            FillImagePropertiesSpecificationsCreate | GaussianSplatsSpecificationsCreate |
            ImportPointCloudSpecificationsCreate | ProductionSpecificationsCreate | ReconstructionSpecificationsCreate |
            TilingSpecificationsCreate | TouchUpExportSpecificationsCreate | TouchUpImportSpecificationsCreate |
            WaterConstraintsSpecificationsCreate): Inputs, outputs wanted and options; must fit the type.
        name (None | str | Unset): Name for the job.
    """

    type_: JobType
    itwin_id: str
    specifications: (
        CalibrationSpecificationsCreate
        | ConstraintsSpecificationsCreate
        | FillImagePropertiesSpecificationsCreate
        | GaussianSplatsSpecificationsCreate
        | ImportPointCloudSpecificationsCreate
        | ProductionSpecificationsCreate
        | ReconstructionSpecificationsCreate
        | TilingSpecificationsCreate
        | TouchUpExportSpecificationsCreate
        | TouchUpImportSpecificationsCreate
        | WaterConstraintsSpecificationsCreate
    )
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.calibration_specifications_create import (
            CalibrationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.constraints_specifications_create import (
            ConstraintsSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.fill_image_properties_specifications_create import (
            FillImagePropertiesSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.import_point_cloud_specifications_create import (
            ImportPointCloudSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.production_specifications_create import (
            ProductionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.reconstruction_specifications_create import (
            ReconstructionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.tiling_specifications_create import TilingSpecificationsCreate  # noqa: PLC0415
        from ..models.touch_up_export_specifications_create import (
            TouchUpExportSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.touch_up_import_specifications_create import (
            TouchUpImportSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.water_constraints_specifications_create import (
            WaterConstraintsSpecificationsCreate,  # noqa: PLC0415
        )

        type_ = self.type_.value

        itwin_id = self.itwin_id

        specifications: dict[str, Any]
        if isinstance(self.specifications, FillImagePropertiesSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ImportPointCloudSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, CalibrationSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TilingSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ProductionSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ReconstructionSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, ConstraintsSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TouchUpExportSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, TouchUpImportSpecificationsCreate):
            specifications = self.specifications.to_dict()
        elif isinstance(self.specifications, WaterConstraintsSpecificationsCreate):
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
                "type": type_,
                "iTwinId": itwin_id,
                "specifications": specifications,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.calibration_specifications_create import (
            CalibrationSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.constraints_specifications_create import (
            ConstraintsSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.fill_image_properties_specifications_create import (
            FillImagePropertiesSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.gaussian_splats_specifications_create import (
            GaussianSplatsSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.import_point_cloud_specifications_create import (
            ImportPointCloudSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.production_specifications_create import (
            ProductionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.reconstruction_specifications_create import (
            ReconstructionSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.tiling_specifications_create import TilingSpecificationsCreate  # noqa: PLC0415
        from ..models.touch_up_export_specifications_create import (
            TouchUpExportSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.touch_up_import_specifications_create import (
            TouchUpImportSpecificationsCreate,  # noqa: PLC0415
        )
        from ..models.water_constraints_specifications_create import (
            WaterConstraintsSpecificationsCreate,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = JobType(d.pop("type"))

        itwin_id = d.pop("iTwinId")

        def _parse_specifications(
            data: object,
        ) -> (
            CalibrationSpecificationsCreate
            | ConstraintsSpecificationsCreate
            | FillImagePropertiesSpecificationsCreate
            | GaussianSplatsSpecificationsCreate
            | ImportPointCloudSpecificationsCreate
            | ProductionSpecificationsCreate
            | ReconstructionSpecificationsCreate
            | TilingSpecificationsCreate
            | TouchUpExportSpecificationsCreate
            | TouchUpImportSpecificationsCreate
            | WaterConstraintsSpecificationsCreate
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_0 = FillImagePropertiesSpecificationsCreate.from_dict(data)

                return specifications_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_1 = ImportPointCloudSpecificationsCreate.from_dict(data)

                return specifications_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_2 = CalibrationSpecificationsCreate.from_dict(data)

                return specifications_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_3 = TilingSpecificationsCreate.from_dict(data)

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
                specifications_type_6 = ConstraintsSpecificationsCreate.from_dict(data)

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
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                specifications_type_9 = WaterConstraintsSpecificationsCreate.from_dict(data)

                return specifications_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            specifications_type_10 = GaussianSplatsSpecificationsCreate.from_dict(data)

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
            type_=type_,
            itwin_id=itwin_id,
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
