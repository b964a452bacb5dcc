"""What jobs are to do: a class for each type, which takes all that the definition has, and refuses what cannot be."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_args

import pytest
from attr import evolve, fields
from tiepoint_core import ConfigError, Unprocessable
from tiepoint_itwin import Client, conversion, itwins, modeling, reality_data
from tiepoint_itwin._jobs import modeling_specs
from tiepoint_itwin_api.reality_conversion.types import UNSET as CONVERSION_UNSET
from tiepoint_itwin_api.reality_modeling.types import UNSET as MODELING_UNSET
from tiepoint_sandbox import Sandbox

from ._both import opened

A = "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35"
B = "9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f"
PATH = "bkt:crs/wkt.txt"

EXPORT_OPTIONS: list[Any] = [
    *(modeling.Options3DTiles, modeling.Options3MX, modeling.OptionsOBJ, modeling.OptionsI3S, modeling.OptionsOSGB),
    *(modeling.OptionsLAS, modeling.OptionsPLY, modeling.OptionsOPC, modeling.OptionsOrthoDSM),
]
EXPORTS = [modeling.NamedExport(each(crs="EPSG:1"), f"Bridge {each.__name__}") for each in EXPORT_OPTIONS]
FULL_MODELING: list[modeling.ModelingSpec[Any]] = [
    modeling.FillImageProperties(
        image_collections=[A, B],
        scene_to_process=A,
        scene_to_complete=B,
        presets=["preset"],
        options=modeling.FillImagePropertiesOptions(recursive_image_collections=True),
    ),
    modeling.ImportPointCloud(scene=A, crs_data=PATH, outputs=("scanCollection", "scene")),
    modeling.Calibration(
        scene=A,
        crs_data=PATH,
        presets=["preset"],
        outputs=("scene", "report", "texturedTiePoints"),
        options=modeling.CalibrationOptions(precalibration=True),
    ),
    modeling.Tiling(
        scene=A,
        crs_data=PATH,
        presets=["preset"],
        region_of_interest=PATH,
        options=modeling.TilingOptions(crs="EPSG:1"),
    ),
    modeling.Production(scene=A, modeling_reference=B, extent=PATH, crs_data=PATH, presets=["preset"], exports=EXPORTS),
    modeling.Reconstruction(
        scene=A,
        modeling_reference=B,
        region_of_interest=PATH,
        extent=PATH,
        crs_data=PATH,
        presets=["preset"],
        exports=EXPORTS,
        output_modeling_reference=True,
        options=modeling.TilingOptions(discard_empty_tiles=True),
    ),
    modeling.Constraints(
        modeling_reference=A,
        constraints_to_add=[modeling.ConstraintToAdd(constraint_path=PATH, crs="EPSG:1", texture_path=PATH)],
        constraints_to_delete=["constraint-1"],
        crs_data=PATH,
    ),
    modeling.TouchUpExport(
        modeling_reference=A, tiles_to_touch_up=["Tile_0"], options=modeling.TouchUpExportOptions(crs="EPSG:1")
    ),
    modeling.TouchUpImport(modeling_reference=A, touch_up_data=B),
    modeling.WaterConstraints(
        scene=A, modeling_reference=B, crs_data=PATH, options=modeling.WaterConstraintsOptions(force_horizontal=True)
    ),
    modeling.GaussianSplats(
        scene=A,
        splats_reference=B,
        region_of_interest=PATH,
        crs_data=PATH,
        preset="preset",
        outputs=("splats", "splatsReference"),
        options=modeling.GaussianSplatsOptions(export_crs="EPSG:1"),
    ),
]
LEAST_MODELING: list[modeling.ModelingSpec[Any]] = [
    modeling.FillImageProperties(image_collections=[A]),
    modeling.ImportPointCloud(scene=A),
    modeling.Calibration(scene=A),
    modeling.Tiling(scene=A),
    modeling.Production(scene=A, modeling_reference=B, exports=["3DTiles"]),
    modeling.Reconstruction(scene=A, exports=["3DTiles", modeling.OptionsLAS(), modeling.NamedExport("OBJ", "mesh")]),
    modeling.Reconstruction(scene=A, output_modeling_reference=True),
    modeling.Constraints(modeling_reference=A, constraints_to_delete=["c"]),
    modeling.TouchUpExport(modeling_reference=A),
    modeling.TouchUpImport(modeling_reference=A, touch_up_data=B),
    modeling.WaterConstraints(scene=A, modeling_reference=B),
    modeling.GaussianSplats(scene=A),
]
FULL_CONVERSION: list[conversion.ConversionSpec] = [
    conversion.PointCloudConversion(
        point_cloud=A,
        options=conversion.PointCloudConversionOptions(output_format=conversion.PointCloudConversionFormat.LAS),
    ),
    conversion.PointCloudOptimization(
        point_clouds=[A, B], options=conversion.PointCloudOptimizationOptions(input_crs="EPSG:1")
    ),
    conversion.MeshSampling(meshes=[A], options=conversion.MeshSamplingOptions(sampling=0.5)),
    conversion.TileMapOptimization(tile_maps=(A,), options=conversion.TileMapOptimizationOptions(jpg_quality=80)),
    conversion.VectorOptimization(
        vectors=[A], options=conversion.VectorOptimizationOptions(feature_class_display_name="Pipes")
    ),
    conversion.ContextSceneTiler(scene=A, options=conversion.ContextSceneTilerOptions()),
]
LEAST_CONVERSION: list[conversion.ConversionSpec] = [evolve(spec, options=None) for spec in FULL_CONVERSION]  # type: ignore[misc]


AnySpec = modeling.ModelingSpec[Any] | conversion.ConversionSpec


def named(spec: AnySpec) -> str:
    return spec.type_


def left_out(model: Any) -> Iterator[str]:
    """The properties of a generated object that it does not have."""
    for each in fields(type(model)):
        if getattr(model, each.name) in (MODELING_UNSET, CONVERSION_UNSET, None):
            yield f"{type(model).__name__}.{each.name}"


def leaves(node: Any) -> Iterator[Any]:
    if isinstance(node, (dict, list)):
        for each in node.values() if isinstance(node, dict) else node:
            yield from leaves(each)
    else:
        yield node


# --- all that the definition has ----------------------------------------------------------------------------------


def test_types() -> None:
    """Each type of job has a class of its name."""
    assert sorted(map(named, FULL_MODELING)) == sorted(modeling.JobType)
    assert sorted({*map(named, LEAST_MODELING)}) == sorted(modeling.JobType)
    assert sorted(map(named, FULL_CONVERSION)) == sorted(conversion.JobType)
    every: list[AnySpec] = [*FULL_MODELING, *FULL_CONVERSION]
    assert [type(spec).__name__ for spec in every] == [spec.type_ for spec in every]


@pytest.mark.parametrize("spec", [*FULL_MODELING, *FULL_CONVERSION], ids=named)
def test_all_properties(spec: AnySpec) -> None:
    """Each property of the definition can be specified."""
    body = spec.body(itwin_id=A, name="Flight A")
    specifications: Any = body.specifications

    assert type(specifications).__name__ == f"{spec.type_}SpecificationsCreate"
    assert [*left_out(body), *left_out(specifications), *left_out(specifications.inputs)] == []
    if hasattr(specifications, "options"):
        assert specifications.options is spec.options  # type: ignore[union-attr]
    outputs = getattr(specifications, "outputs", None)
    if isinstance(outputs, list):
        assert set(outputs) == set(getattr(modeling, f"{spec.type_}OutputsCreate"))
    elif outputs is not None:
        assert [*left_out(outputs), *(each for export in outputs.exports for each in left_out(export))] == []
        assert {export.format_ for export in outputs.exports} == set(modeling.ExportFormat)


def test_names_of_outputs() -> None:
    """The names of outputs match the definition."""
    for spec in FULL_MODELING:
        if hasattr(modeling, f"{spec.type_}OutputsCreate") and hasattr(modeling_specs, f"_{spec.type_}Output"):
            names = get_args(getattr(modeling_specs, f"_{spec.type_}Output"))
            assert set(names) == set(getattr(modeling, f"{spec.type_}OutputsCreate"))


@pytest.mark.parametrize("spec", [*FULL_MODELING, *LEAST_MODELING, *FULL_CONVERSION, *LEAST_CONVERSION], ids=named)
def test_omitted_properties(spec: AnySpec) -> None:
    """Omitted properties are not sent."""
    content = spec.body(itwin_id=A).to_dict()

    assert None not in leaves(content)
    assert "name" not in content
    assert type(spec.body(itwin_id=A)).from_dict(content).to_dict() == content


@pytest.mark.parametrize("spec", [*FULL_MODELING, *LEAST_MODELING], ids=named)
def test_modeling_jobs(sandbox: Sandbox, client: Client, spec: modeling.ModelingSpec[Any]) -> None:
    """Modeling jobs of each type are created."""
    body = spec.body(itwin_id=sandbox.itwin.itwin_id, name="Flight A")

    job = client.api.reality_modeling.jobs.jobs_create(body=body).job

    assert (job.type_, job.name) == (spec.type_, "Flight A")
    assert type(job.specifications) is getattr(modeling, f"{spec.type_}Specifications")
    # What the spec promises is what the job has.
    (base,) = type(spec).__orig_bases__  # type: ignore[attr-defined]
    (result,) = get_args(base)
    assert result.__forward_arg__ == f"models.{type(job.specifications.outputs).__name__}"  # type: ignore[union-attr]


@pytest.mark.parametrize("spec", [*FULL_CONVERSION, *LEAST_CONVERSION], ids=named)
def test_conversion_jobs(sandbox: Sandbox, client: Client, spec: conversion.ConversionSpec) -> None:
    """Conversion jobs of each type except one are created."""
    body = spec.body(itwin_id=sandbox.itwin.itwin_id)
    if isinstance(spec, conversion.ContextSceneTiler):
        with pytest.raises(Unprocessable, match="of this type cannot be created"):
            client.api.reality_conversion.jobs.jobs_create(body=body)
        return

    job = client.api.reality_conversion.jobs.jobs_create(body=body).job

    assert type(job.specifications) is getattr(conversion, f"{spec.type_}Specifications")
    assert isinstance(job.specifications.output, str)  # type: ignore[union-attr]


def test_async_bodies(sandbox: Sandbox) -> None:
    """The async client accepts the same bodies."""
    body = modeling.Calibration(scene=A).body(itwin_id=sandbox.itwin.itwin_id)
    with opened("async", sandbox) as client:
        assert client.api.reality_modeling.jobs.jobs_create(body=body).job.type_ == "Calibration"


# --- exports ------------------------------------------------------------------------------------------------------


def test_exports() -> None:
    """An export is a format or its options, with an optional name."""
    spec = modeling.Reconstruction(
        scene=A, exports=["3DTiles", modeling.OptionsLAS(crs="EPSG:32631"), modeling.NamedExport("OBJ", "mesh")]
    )

    outputs = spec.body(itwin_id=A).to_dict()["specifications"]["outputs"]

    assert outputs == {
        "exports": [
            {"format": "3DTiles"},
            {"format": "LAS", "options": {"crs": "EPSG:32631"}},
            {"format": "OBJ", "name": "mesh"},
        ]
    }


def test_export_options() -> None:
    """Options of an export are sent with their format."""
    spec = modeling.Production(scene=A, modeling_reference=B, exports=EXPORTS)

    sent = spec.body(itwin_id=A).to_dict()
    read: Any = modeling.JobCreate.from_dict(sent).specifications

    # The class that is chosen by the format when the body is read is the one that was given.
    assert [type(export.options) for export in read.outputs.exports] == [type(each.export) for each in EXPORTS]


# --- values -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("spec", [*FULL_MODELING, *FULL_CONVERSION], ids=named)
def test_values(spec: AnySpec) -> None:
    """Specifications are compared, pickled and frozen."""
    assert evolve(spec) == spec  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(spec)) == spec  # noqa: S301
    with pytest.raises(AttributeError):
        spec.options = None  # type: ignore[union-attr]


def test_evolve() -> None:
    """`evolve` changes a specification and checks it."""
    spec = modeling.Calibration(scene=A)

    assert evolve(spec, scene=B).scene == B
    with pytest.raises(ConfigError, match="crs_data of Calibration"):
        evolve(spec, crs_data="crs.txt")


# --- refused ------------------------------------------------------------------------------------------------------


IN_BUCKET = "is a file in the iTwin's bucket: 'bkt:' and its path, as client.modeling.bucket().reference(name) gives it"
NOT_ONE_TEXT = "is a list, such as [...], not one text"
EMPTY = "is empty: give at least one, or leave it out"
FORMATS = "give one of 3DTiles, 3MX, OBJ, I3S, OSGB, LAS, PLY, OPC, OrthophotoDSM, or the options of one"


@pytest.mark.parametrize(
    ("spec", "values", "problem"),
    [
        (modeling.Calibration, {"scene": [A]}, "is one text, not a list"),
        (modeling.Calibration, {"scene": ""}, "is one text, not an empty text"),
        (modeling.Calibration, {"scene": None}, "is one text, not None"),
        (modeling.FillImageProperties, {"image_collections": A}, NOT_ONE_TEXT),
        (modeling.FillImageProperties, {"image_collections": [A, 3]}, "is a list of texts; one of its items is an int"),
        (conversion.MeshSampling, {"meshes": A}, NOT_ONE_TEXT),
        (conversion.MeshSampling, {"meshes": []}, "is empty: give at least one"),
        (conversion.MeshSampling, {"meshes": None}, "is a list, such as [...], not None"),
        (conversion.PointCloudConversion, {"point_cloud": [A]}, "is one text, not a list"),
        (modeling.Calibration, {"scene": A, "outputs": "scene"}, NOT_ONE_TEXT),
        (
            modeling.Calibration,
            {"scene": A, "outputs": ["scene", "raport"]},
            "has no 'raport': choose among scene, report, texturedTiePoints",
        ),
        (modeling.GaussianSplats, {"scene": A, "outputs": []}, "is empty: choose among splats, splatsReference"),
        (modeling.Calibration, {"scene": A, "crs_data": "crs.txt"}, IN_BUCKET),
        (modeling.Tiling, {"scene": A, "region_of_interest": "bkt:"}, IN_BUCKET),
        (modeling.Reconstruction, {"scene": A, "exports": ["LAS"], "extent": "/a"}, IN_BUCKET),
        (
            modeling.Constraints,
            {"modeling_reference": A, "constraints_to_add": [{"constraintPath": PATH}]},
            "is a list of ConstraintToAdd(...)",
        ),
        (modeling.Constraints, {"modeling_reference": A, "constraints_to_add": []}, EMPTY),
        (modeling.FillImageProperties, {"image_collections": []}, EMPTY),
        (
            modeling.Production,
            {"scene": A, "modeling_reference": B, "exports": []},
            "is empty: give at least one, such as '3DTiles'",
        ),
        (modeling.Production, {"scene": A, "modeling_reference": B, "exports": "LAS"}, NOT_ONE_TEXT),
        (
            modeling.Calibration,
            {"scene": A, "options": modeling.TilingOptions()},
            "has to be CalibrationOptions(...), not a TilingOptions",
        ),
        (
            conversion.MeshSampling,
            {"meshes": [A], "options": conversion.PointCloudConversionOptions()},
            "has to be MeshSamplingOptions(...), not a PointCloudConversionOptions",
        ),
    ],
)
def test_invalid_attributes(spec: type[Any], values: dict[str, Any], problem: str) -> None:
    """An invalid attribute, the last of the values, is an error of one line."""
    with pytest.raises(ConfigError) as caught:
        spec(**values)

    assert str(caught.value) == f"{[*values][-1]} of {spec.__name__} {problem}"


@pytest.mark.parametrize(
    ("spec", "values", "message"),
    [
        (
            modeling.Constraints,
            {
                "modeling_reference": A,
                "constraints_to_add": [modeling.ConstraintToAdd(constraint_path="a", crs="EPSG:1")],
            },
            f"constraint_path of ConstraintToAdd {IN_BUCKET}",
        ),
        (
            modeling.Constraints,
            {"modeling_reference": A},
            "Constraints has nothing to change: give constraints_to_add, or constraints_to_delete",
        ),
        (
            modeling.Reconstruction,
            {"scene": A},
            "a Reconstruction makes nothing: give exports, or output_modeling_reference=True",
        ),
        (
            modeling.Production,
            {"scene": A, "modeling_reference": B, "exports": ["LAZ"]},
            f"exports of Production: 'LAZ' is no export; {FORMATS}",
        ),
        (
            modeling.Reconstruction,
            {"scene": A, "exports": [modeling.TilingOptions()]},
            f"exports of Reconstruction: a TilingOptions is no export; {FORMATS}",
        ),
        (
            modeling.NamedExport,
            {"export": "laz", "name": "mesh"},
            f"export of NamedExport: 'laz' is no export; {FORMATS}",
        ),
        (modeling.NamedExport, {"export": "LAS", "name": "ab"}, "the name of an export needs at least 3 characters"),
    ],
)
def test_invalid_specs(spec: type[Any], values: dict[str, Any], message: str) -> None:
    """Invalid specifications are errors of one line."""
    with pytest.raises(ConfigError) as caught:
        spec(**values)

    assert str(caught.value) == message


@pytest.mark.parametrize("name", ["ab", ""])
@pytest.mark.parametrize("spec", [FULL_MODELING[0], FULL_CONVERSION[0]], ids=named)
def test_short_name(spec: AnySpec, name: str) -> None:
    """A name that is too short is an error."""
    with pytest.raises(ConfigError, match="the name of a job needs at least 3 characters"):
        spec.body(itwin_id=A, name=name)


def test_signed_url() -> None:
    """No message repeats a signed URL."""
    with pytest.raises(ConfigError) as caught:
        modeling.Calibration(scene=A, crs_data="https://store.example/crs.txt?sig=canary")

    assert "canary" not in str(caught.value)


# --- modules that show models -------------------------------------------------------------------------------------


MODULES = {
    "modeling": "reality_modeling",
    "conversion": "reality_conversion",
    "reality_data": "reality_management",
    "itwins": "itwins",
}


@pytest.mark.parametrize("name", MODULES)
def test_import(name: str) -> None:
    """Importing a public module imports no model."""
    program = f"""if True:
        import json, sys
        import tiepoint_itwin.{name} as module
        here = lambda: [each for each in sys.modules if each.startswith("tiepoint_itwin_api") and ".models." in each]
        before = here()
        dir(module)
        assert here() == before
        print(json.dumps(before))
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert json.loads(done.stdout) == []


@pytest.mark.parametrize("module", [modeling, conversion, reality_data, itwins], ids=MODULES)
def test_models(module: Any) -> None:
    """A public module has all models of its API."""
    models = import_module(f"tiepoint_itwin_api.{MODULES[module.__name__.rpartition('.')[2]]}.models")

    assert len(set(module.__all__)) == len(module.__all__)
    assert set(models.__all__) <= {*module.__all__} == {*dir(module)}
    for name in module.__all__:
        assert getattr(module, name) is getattr(models, name, getattr(module, name))
    with pytest.raises(AttributeError, match="Nothing"):
        _ = module.Nothing
