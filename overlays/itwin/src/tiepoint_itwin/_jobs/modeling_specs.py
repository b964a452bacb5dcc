"""Job types of Reality Modeling, one class each. A technical preview of Bentley, not for production.

To add a job type, add a class, its outputs in `ModelingOutputs`, and its name in `__all__`. `body` derives the request
body from the attributes of the class and from the generated classes that `_specifications` names.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeVar, get_args

from attr import Attribute, field, frozen
from tiepoint_core import ConfigError
from tiepoint_itwin_api.reality_modeling import models
from tiepoint_itwin_api.reality_modeling.types import UNSET

from .._checks import checked_name
from .spec import (
    Spec,
    check_path,
    in_bucket,
    items,
    names_among,
    of_class,
    some,
    specifications,
    text,
    texts,
    unreadable_outputs,
)

if TYPE_CHECKING:
    _ExportOptions = (
        models.Options3DTiles
        | models.Options3MX
        | models.OptionsOBJ
        | models.OptionsI3S
        | models.OptionsOSGB
        | models.OptionsLAS
        | models.OptionsPLY
        | models.OptionsOPC
        | models.OptionsOrthoDSM
    )
    ModelingOutputs = (
        models.FillImagePropertiesOutputs
        | models.ImportPointCloudOutputs
        | models.CalibrationOutputs
        | models.TilingOutputs
        | models.ProductionOutputs
        | models.ReconstructionOutputs
        | models.ConstraintsOutputs
        | models.TouchUpExportOutputs
        | models.TouchUpImportOutputs
        | models.WaterConstraintsOutputs
        | models.GaussianSplatsOutputs
    )
    _Specifications = (
        models.FillImagePropertiesSpecificationsCreate
        | models.ImportPointCloudSpecificationsCreate
        | models.CalibrationSpecificationsCreate
        | models.TilingSpecificationsCreate
        | models.ProductionSpecificationsCreate
        | models.ReconstructionSpecificationsCreate
        | models.ConstraintsSpecificationsCreate
        | models.TouchUpExportSpecificationsCreate
        | models.TouchUpImportSpecificationsCreate
        | models.WaterConstraintsSpecificationsCreate
        | models.GaussianSplatsSpecificationsCreate
    )

__all__ = [
    "Calibration",
    "Constraints",
    "FillImageProperties",
    "GaussianSplats",
    "ImportPointCloud",
    "ModelingSpec",
    "NamedExport",
    "Production",
    "Reconstruction",
    "Tiling",
    "TouchUpExport",
    "TouchUpImport",
    "WaterConstraints",
]

# The names in `models` are imported when they are first used: in quotes where Python would use them at once.

R = TypeVar("R")

_Format = Literal["3DTiles", "3MX", "OBJ", "I3S", "OSGB", "LAS", "PLY", "OPC", "OrthophotoDSM"]
_FORMATS: Final[tuple[str, ...]] = get_args(_Format)

_FillImagePropertiesOutput = Literal["scene"]
_ImportPointCloudOutput = Literal["scanCollection", "scene"]
_CalibrationOutput = Literal["scene", "report", "texturedTiePoints"]
_TilingOutput = Literal["modelingReference"]
_ConstraintsOutput = Literal["addedConstraintsInfo"]
_TouchUpExportOutput = Literal["touchUpData"]
_TouchUpImportOutput = Literal["importInfo"]
_WaterConstraintsOutput = Literal["constraints"]
_GaussianSplatsOutput = Literal["splats", "splatsReference"]


class ModelingSpec(Spec["models.Job", R]):
    """Specification of a job of Reality Modeling; `R` is the class of its outputs.

    Reality Modeling is a technical preview of Bentley, not for production.

    Attributes:
        type_: Type of the job, which is the name of the class.

    Source: https://github.com/iTwin/reality-capture
    """

    __slots__ = ()

    api: ClassVar[str] = "reality-modeling"

    def body(self, *, itwin_id: str, name: str | None = None) -> models.JobCreate:
        """Return the body of the request that creates the job.

        Args:
            itwin_id: iTwin that holds the inputs and will hold the outputs.
            name: Name of the job, of at least 3 characters.

        Raises:
            ConfigError: If the name is too short.
        """
        return models.JobCreate(
            type_=models.JobType(self.type_),
            itwin_id=itwin_id,
            specifications=self._specifications(),
            name=UNSET if name is None else checked_name("a job", name),
        )

    def _specifications(self) -> _Specifications:
        raise NotImplementedError


def read_outputs(job: models.Job) -> ModelingOutputs:
    """Return the outputs of a job.

    Raises:
        DecodeError: If the definition has no such outputs.
    """
    if isinstance(job.specifications, dict):  # kept as received
        raise unreadable_outputs(job.id)
    return job.specifications.outputs


# --- exports ------------------------------------------------------------------------------------------------------


@frozen
class NamedExport:
    """An export, and a name for the reality data that it makes.

    Attributes:
        export: A format, such as `"OBJ"`, or the options of one, such as `OptionsOBJ(...)`.
        name: The name, of at least 3 characters.
    """

    export: _Format | _ExportOptions
    name: str

    def __attrs_post_init__(self) -> None:
        _format(self.export, "export of NamedExport")
        checked_name("an export", self.name)


def _format(export: object, what: str = "export") -> models.ExportFormat:
    """Tell the format of an export, which is named or follows from its options.

    Raises:
        ConfigError: It is neither.
    """
    match export:
        case str() if export in _FORMATS:
            return models.ExportFormat(export)
        case models.Options3DTiles():
            return models.ExportFormat.THREE_D_TILES
        case models.Options3MX():
            return models.ExportFormat.THREE_MX
        case models.OptionsOBJ():
            return models.ExportFormat.OBJ
        case models.OptionsI3S():
            return models.ExportFormat.I3S
        case models.OptionsOSGB():
            return models.ExportFormat.OSGB
        case models.OptionsLAS():
            return models.ExportFormat.LAS
        case models.OptionsPLY():
            return models.ExportFormat.PLY
        case models.OptionsOPC():
            return models.ExportFormat.OPC
        case models.OptionsOrthoDSM():
            return models.ExportFormat.ORTHOPHOTO_DSM
    given = repr(str(export)[:60]) if isinstance(export, str) else f"a {type(export).__name__}"
    raise ConfigError(f"{what}: {given} is no export; give one of {', '.join(_FORMATS)}, or the options of one")


def _check_exports(spec: object, attribute: Attribute[Any], value: object) -> None:
    for each in items(spec, attribute, value):
        if not isinstance(each, NamedExport):
            _format(each, f"{attribute.name} of {type(spec).__name__}")


def _export_create(wanted: _Format | _ExportOptions | NamedExport) -> models.ExportCreate:
    if isinstance(wanted, NamedExport):
        export = _export_create(wanted.export)
        export.name = wanted.name
        return export
    return models.ExportCreate(format_=_format(wanted), options=UNSET if isinstance(wanted, str) else wanted)


def _exports(wanted: Sequence[_Format | _ExportOptions | NamedExport]) -> list[models.ExportCreate]:
    return [_export_create(each) for each in wanted]


# --- job types ----------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class FillImageProperties(ModelingSpec["models.FillImagePropertiesOutputs"]):
    """Give a ContextScene with image properties filled in.

    Attributes:
        image_collections: Reality data ids of image collections.
        scene_to_process: Reality data id of a ContextScene to process.
        scene_to_complete: Reality data id of a ContextScene to complete.
        presets: Paths of presets.
        outputs: Names of the outputs wanted.
        options: Options, or None for the service's defaults.
    """

    image_collections: Sequence[str] | None = field(default=None, validator=texts)
    scene_to_process: str | None = field(default=None, validator=text)
    scene_to_complete: str | None = field(default=None, validator=text)
    presets: Sequence[str] | None = field(default=None, validator=texts)
    outputs: Sequence[_FillImagePropertiesOutput] = field(
        default=("scene",), validator=names_among(_FillImagePropertiesOutput)
    )
    options: models.FillImagePropertiesOptions | None = field(
        default=None, validator=of_class(lambda: models.FillImagePropertiesOptions)
    )

    def _specifications(self) -> models.FillImagePropertiesSpecificationsCreate:
        return specifications(
            self,
            models.FillImagePropertiesSpecificationsCreate,
            models.FillImagePropertiesInputs,
            outputs=[models.FillImagePropertiesOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class ImportPointCloud(ModelingSpec["models.ImportPointCloudOutputs"]):
    """Make a scan collection and, if wanted, a ContextScene that refers to it.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        outputs: Names of the outputs wanted.
    """

    scene: str = field(validator=text)
    crs_data: str | None = field(default=None, validator=in_bucket)
    outputs: Sequence[_ImportPointCloudOutput] = field(
        default=("scanCollection",), validator=names_among(_ImportPointCloudOutput)
    )

    def _specifications(self) -> models.ImportPointCloudSpecificationsCreate:
        return specifications(
            self,
            models.ImportPointCloudSpecificationsCreate,
            models.ImportPointCloudInputs,
            outputs=[models.ImportPointCloudOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class Calibration(ModelingSpec["models.CalibrationOutputs"]):
    """Calibrate a ContextScene.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        presets: Paths of presets.
        outputs: Names of the outputs wanted.
        options: Options, or None for the service's defaults.
    """

    scene: str = field(validator=text)
    crs_data: str | None = field(default=None, validator=in_bucket)
    presets: Sequence[str] | None = field(default=None, validator=texts)
    outputs: Sequence[_CalibrationOutput] = field(default=("scene",), validator=names_among(_CalibrationOutput))
    options: models.CalibrationOptions | None = field(
        default=None, validator=of_class(lambda: models.CalibrationOptions)
    )

    def _specifications(self) -> models.CalibrationSpecificationsCreate:
        return specifications(
            self,
            models.CalibrationSpecificationsCreate,
            models.CalibrationInputs,
            outputs=[models.CalibrationOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class Tiling(ModelingSpec["models.TilingOutputs"]):
    """Make a modeling reference of a ContextScene.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        presets: Paths of presets.
        region_of_interest: Bucket path (`bkt:...`) of a region of interest file.
        outputs: Names of the outputs wanted.
        options: Options, or None for the service's defaults.
    """

    scene: str = field(validator=text)
    crs_data: str | None = field(default=None, validator=in_bucket)
    presets: Sequence[str] | None = field(default=None, validator=texts)
    region_of_interest: str | None = field(default=None, validator=in_bucket)
    outputs: Sequence[_TilingOutput] = field(default=("modelingReference",), validator=names_among(_TilingOutput))
    options: models.TilingOptions | None = field(default=None, validator=of_class(lambda: models.TilingOptions))

    def _specifications(self) -> models.TilingSpecificationsCreate:
        return specifications(
            self,
            models.TilingSpecificationsCreate,
            models.TilingInputs,
            outputs=[models.TilingOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class Production(ModelingSpec["models.ProductionOutputs"]):
    """Make exports of a ContextScene and a modeling reference.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        modeling_reference: Reality data id of the modeling reference.
        extent: Bucket path (`bkt:...`) of a region of interest file that limits exports.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        presets: Paths of presets.
        exports: Exports wanted: each a format, such as `"3DTiles"`, its options, such as `OptionsLAS(...)`, or a
            `NamedExport`.
    """

    scene: str = field(validator=text)
    modeling_reference: str = field(validator=text)
    extent: str | None = field(default=None, validator=in_bucket)
    crs_data: str | None = field(default=None, validator=in_bucket)
    presets: Sequence[str] | None = field(default=None, validator=texts)
    exports: Sequence[_Format | _ExportOptions | NamedExport] = field(validator=_check_exports)

    def __attrs_post_init__(self) -> None:
        if not self.exports:
            raise ConfigError(f"exports of Production is empty: give at least one, such as {_FORMATS[0]!r}")

    def _specifications(self) -> models.ProductionSpecificationsCreate:
        return specifications(
            self,
            models.ProductionSpecificationsCreate,
            models.ProductionInputs,
            outputs=models.ProductionOutputsCreate(exports=_exports(self.exports)),
        )


@frozen(kw_only=True)
class Reconstruction(ModelingSpec["models.ReconstructionOutputs"]):
    """Make exports, a modeling reference, or both, of a ContextScene.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        modeling_reference: Reality data id of a modeling reference to start from.
        region_of_interest: Bucket path (`bkt:...`) of a region of interest file for tiling.
        extent: Bucket path (`bkt:...`) of a region of interest file that limits exports.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        presets: Paths of presets.
        exports: Exports wanted: each a format, such as `"3DTiles"`, its options, such as `OptionsLAS(...)`, or a
            `NamedExport`.
        output_modeling_reference: Whether the modeling reference is wanted as an output.
        options: Options, or None for the service's defaults.
    """

    scene: str = field(validator=text)
    modeling_reference: str | None = field(default=None, validator=text)
    region_of_interest: str | None = field(default=None, validator=in_bucket)
    extent: str | None = field(default=None, validator=in_bucket)
    crs_data: str | None = field(default=None, validator=in_bucket)
    presets: Sequence[str] | None = field(default=None, validator=texts)
    exports: Sequence[_Format | _ExportOptions | NamedExport] = field(default=(), validator=_check_exports)
    output_modeling_reference: bool = False
    options: models.TilingOptions | None = field(default=None, validator=of_class(lambda: models.TilingOptions))

    def __attrs_post_init__(self) -> None:
        if not (self.exports or self.output_modeling_reference):
            raise ConfigError("a Reconstruction makes nothing: give exports, or output_modeling_reference=True")

    def _specifications(self) -> models.ReconstructionSpecificationsCreate:
        return specifications(
            self,
            models.ReconstructionSpecificationsCreate,
            models.ReconstructionInputs,
            outputs=models.ReconstructionOutputsCreate(
                modeling_reference=self.output_modeling_reference or UNSET, exports=_exports(self.exports) or UNSET
            ),
        )


def _check_constraints(spec: object, attribute: Attribute[Any], value: object) -> None:
    if value is None:
        return
    for each in some(spec, attribute, value):
        if not isinstance(each, models.ConstraintToAdd):
            raise ConfigError(f"{attribute.name} of Constraints is a list of ConstraintToAdd(...)")
        for name, path in (("constraint_path", each.constraint_path), ("texture_path", each.texture_path)):
            if path is not None and path is not UNSET:
                check_path(f"{name} of ConstraintToAdd", path)


@frozen(kw_only=True)
class Constraints(ModelingSpec["models.ConstraintsOutputs"]):
    """Add constraints to a modeling reference, or delete some.

    Attributes:
        modeling_reference: Reality data id of the modeling reference to change.
        constraints_to_add: Constraints to add.
        constraints_to_delete: Ids of constraints to delete.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        outputs: Names of the outputs wanted.
    """

    modeling_reference: str = field(validator=text)
    constraints_to_add: Sequence[models.ConstraintToAdd] | None = field(default=None, validator=_check_constraints)
    constraints_to_delete: Sequence[str] | None = field(default=None, validator=texts)
    crs_data: str | None = field(default=None, validator=in_bucket)
    outputs: Sequence[_ConstraintsOutput] = field(
        default=("addedConstraintsInfo",), validator=names_among(_ConstraintsOutput)
    )

    def __attrs_post_init__(self) -> None:
        if self.constraints_to_add is None and self.constraints_to_delete is None:
            raise ConfigError("Constraints has nothing to change: give constraints_to_add, or constraints_to_delete")

    def _specifications(self) -> models.ConstraintsSpecificationsCreate:
        return specifications(
            self,
            models.ConstraintsSpecificationsCreate,
            models.ConstraintsInputs,
            outputs=[models.ConstraintsOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class TouchUpExport(ModelingSpec["models.TouchUpExportOutputs"]):
    """Export touch-up data of a modeling reference.

    Attributes:
        modeling_reference: Reality data id of the modeling reference.
        tiles_to_touch_up: Names of the tiles to export.
        outputs: Names of the outputs wanted.
        options: Options, or None for the service's defaults.
    """

    modeling_reference: str = field(validator=text)
    tiles_to_touch_up: Sequence[str] | None = field(default=None, validator=texts)
    outputs: Sequence[_TouchUpExportOutput] = field(
        default=("touchUpData",), validator=names_among(_TouchUpExportOutput)
    )
    options: models.TouchUpExportOptions | None = field(
        default=None, validator=of_class(lambda: models.TouchUpExportOptions)
    )

    def _specifications(self) -> models.TouchUpExportSpecificationsCreate:
        return specifications(
            self,
            models.TouchUpExportSpecificationsCreate,
            models.TouchUpExportInputs,
            outputs=[models.TouchUpExportOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class TouchUpImport(ModelingSpec["models.TouchUpImportOutputs"]):
    """Import touch-up data into a modeling reference.

    Attributes:
        modeling_reference: Reality data id of the modeling reference.
        touch_up_data: Reality data id of the touch-up data.
        outputs: Names of the outputs wanted.
    """

    modeling_reference: str = field(validator=text)
    touch_up_data: str = field(validator=text)
    outputs: Sequence[_TouchUpImportOutput] = field(
        default=("importInfo",), validator=names_among(_TouchUpImportOutput)
    )

    def _specifications(self) -> models.TouchUpImportSpecificationsCreate:
        return specifications(
            self,
            models.TouchUpImportSpecificationsCreate,
            models.TouchUpImportInputs,
            outputs=[models.TouchUpImportOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class WaterConstraints(ModelingSpec["models.WaterConstraintsOutputs"]):
    """Make water constraints of a ContextScene and a modeling reference.

    Attributes:
        scene: Reality data id of the ContextScene.
        modeling_reference: Reality data id of the modeling reference.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        outputs: Names of the outputs wanted.
        options: Options, or None for the service's defaults.
    """

    scene: str = field(validator=text)
    modeling_reference: str = field(validator=text)
    crs_data: str | None = field(default=None, validator=in_bucket)
    outputs: Sequence[_WaterConstraintsOutput] = field(
        default=("constraints",), validator=names_among(_WaterConstraintsOutput)
    )
    options: models.WaterConstraintsOptions | None = field(
        default=None, validator=of_class(lambda: models.WaterConstraintsOptions)
    )

    def _specifications(self) -> models.WaterConstraintsSpecificationsCreate:
        return specifications(
            self,
            models.WaterConstraintsSpecificationsCreate,
            models.WaterConstraintsInputs,
            outputs=[models.WaterConstraintsOutputsCreate(each) for each in self.outputs],
        )


@frozen(kw_only=True)
class GaussianSplats(ModelingSpec["models.GaussianSplatsOutputs"]):
    """Make Gaussian splats of a ContextScene.

    Attributes:
        scene: Reality data id of the ContextScene to process.
        splats_reference: Reality data id of a Gaussian splats reference.
        region_of_interest: Bucket path (`bkt:...`) of a region of interest file.
        crs_data: Bucket path (`bkt:...`) of coordinate reference system data.
        preset: Path of a preset.
        outputs: Names of the outputs wanted.
        options: Options, or None for the service's defaults.
    """

    scene: str = field(validator=text)
    splats_reference: str | None = field(default=None, validator=text)
    region_of_interest: str | None = field(default=None, validator=in_bucket)
    crs_data: str | None = field(default=None, validator=in_bucket)
    preset: str | None = field(default=None, validator=text)
    outputs: Sequence[_GaussianSplatsOutput] = field(default=("splats",), validator=names_among(_GaussianSplatsOutput))
    options: models.GaussianSplatsOptions | None = field(
        default=None, validator=of_class(lambda: models.GaussianSplatsOptions)
    )

    def _specifications(self) -> models.GaussianSplatsSpecificationsCreate:
        return specifications(
            self,
            models.GaussianSplatsSpecificationsCreate,
            models.GaussianSplatsInputs,
            outputs=[models.GaussianSplatsOutputsCreate(each) for each in self.outputs],
        )
