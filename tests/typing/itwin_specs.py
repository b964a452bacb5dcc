"""Sample job specifications: valid combinations of inputs, outputs and options type-check, and invalid ones do not.

The module is only type-checked. Both type checkers report unnecessary ignores, so each ignored line is an error.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from typing import TypeVar, assert_type

from tiepoint_itwin import Jobs, conversion, modeling
from tiepoint_itwin.conversion import ConversionSpec, MeshSamplingFormat, MeshSamplingOptions
from tiepoint_itwin.itwins import ITwin, ITwins
from tiepoint_itwin.modeling import CalibrationOptions, ConstraintToAdd, ModelingSpec, NamedExport, OptionsLAS
from tiepoint_itwin.modeling import JobState as ModelingState
from tiepoint_itwin.reality_data import RealityData, RealityDataPage

R = TypeVar("R")


def right_in_modeling(jobs: Jobs[modeling.Job, object]) -> None:
    fill = modeling.FillImageProperties(
        image_collections=["id"],
        scene_to_process="id",
        scene_to_complete="id",
        presets=("preset",),
        outputs=["scene"],
        options=modeling.FillImagePropertiesOptions(altitude_reference=modeling.AltitudeReference.SEA_LEVEL),
    )
    assert_type(jobs.run(fill), modeling.FillImagePropertiesOutputs)
    cloud = modeling.ImportPointCloud(scene="id", crs_data="bkt:crs", outputs=["scanCollection", "scene"])
    assert_type(jobs.run(cloud), modeling.ImportPointCloudOutputs)
    calibration = modeling.Calibration(
        scene="id", outputs=("scene", "report", "texturedTiePoints"), options=CalibrationOptions(precalibration=True)
    )
    assert_type(jobs.run(calibration), modeling.CalibrationOutputs)
    assert_type(calibration.body(itwin_id="id"), modeling.JobCreate)
    tiling = modeling.Tiling(scene="id", region_of_interest="bkt:a", options=modeling.TilingOptions(crs="EPSG:32631"))
    assert_type(jobs.run(tiling), modeling.TilingOutputs)
    production = modeling.Production(scene="id", modeling_reference="id", exports=["OBJ"], extent="bkt:a")
    assert_type(jobs.run(production), modeling.ProductionOutputs)
    reconstruction = modeling.Reconstruction(
        scene="id",
        exports=["3DTiles", OptionsLAS(crs="EPSG:32631"), NamedExport("OBJ", "mesh"), NamedExport(OptionsLAS(), "las")],
        output_modeling_reference=True,
        options=modeling.TilingOptions(),
    )
    assert_type(jobs.run(reconstruction), modeling.ReconstructionOutputs)
    add = ConstraintToAdd(constraint_path="bkt:a", crs="EPSG:32631")
    constraints = modeling.Constraints(modeling_reference="id", constraints_to_add=[add], constraints_to_delete=["id"])
    assert_type(jobs.run(constraints), modeling.ConstraintsOutputs)
    touch_up = modeling.TouchUpExport(
        modeling_reference="id", tiles_to_touch_up=["Tile_0"], options=modeling.TouchUpExportOptions(crs="EPSG:32631")
    )
    assert_type(jobs.run(touch_up), modeling.TouchUpExportOutputs)
    touched_up = modeling.TouchUpImport(modeling_reference="id", touch_up_data="id")
    assert_type(jobs.run(touched_up), modeling.TouchUpImportOutputs)
    water = modeling.WaterConstraints(
        scene="id", modeling_reference="id", options=modeling.WaterConstraintsOptions(force_horizontal=True)
    )
    assert_type(jobs.run(water), modeling.WaterConstraintsOutputs)
    splats = modeling.GaussianSplats(
        scene="id", preset="preset", outputs=["splats", "splatsReference"], options=modeling.GaussianSplatsOptions()
    )
    assert_type(jobs.run(splats), modeling.GaussianSplatsOutputs)


def right_in_conversion(jobs: Jobs[conversion.Job, str]) -> None:
    assert_type(jobs.run(conversion.PointCloudConversion(point_cloud="id")), str)
    optimization = conversion.PointCloudOptimization(
        point_clouds=["id"], options=conversion.PointCloudOptimizationOptions(input_crs="EPSG:32631")
    )
    assert_type(jobs.run(optimization), str)
    sampling = conversion.MeshSampling(
        meshes=("id",), options=MeshSamplingOptions(output_format=MeshSamplingFormat.LAS, sampling=0.5)
    )
    assert_type(jobs.run(sampling), str)
    assert_type(sampling.body(itwin_id="id"), conversion.JobCreate)
    maps = conversion.TileMapOptimization(
        tile_maps=["id"], options=conversion.TileMapOptimizationOptions(jpg_quality=80)
    )
    assert_type(jobs.run(maps), str)
    vectors = conversion.VectorOptimization(vectors=["id"], options=conversion.VectorOptimizationOptions())
    assert_type(jobs.run(vectors), str)
    tiler = conversion.ContextSceneTiler(scene="id", options=conversion.ContextSceneTilerOptions())
    assert_type(jobs.run(tiler), str)
    pnts = conversion.PointCloudConversion(point_cloud="id", options=conversion.PointCloudConversionOptions())
    assert_type(jobs.run(pnts), str)


def right_of_any_type(spec: ModelingSpec[R], other: ConversionSpec, jobs: Jobs[modeling.Job, object]) -> R:
    assert_type(other.body(itwin_id="id", name="name"), conversion.JobCreate)
    return jobs.run(spec)


def models_are_there(state: ModelingState, data: RealityData, page: RealityDataPage, itwins: ITwins) -> None:
    assert_type(state, ModelingState)
    assert_type(page.reality_data, list[RealityData])
    assert_type(data.display_name, str)
    assert_type(itwins.itwins, list[ITwin])


def wrong_in_modeling(conversions: Jobs[conversion.Job, str]) -> None:
    """Pass, for each type, a spec to the other API, and foreign options, foreign inputs and unknown outputs."""
    conversions.run(modeling.FillImageProperties(image_collections=["id"]))  # type: ignore[arg-type]
    modeling.FillImageProperties(image_collections=["id"], options=modeling.TilingOptions())  # type: ignore[arg-type]
    modeling.FillImageProperties(image_collections=["id"], scene="id")  # type: ignore[call-arg]
    modeling.FillImageProperties(image_collections=["id"], outputs=["report"])  # type: ignore[list-item]
    conversions.run(modeling.ImportPointCloud(scene="id"))  # type: ignore[arg-type]
    modeling.ImportPointCloud(scene="id", options=None)  # type: ignore[call-arg]
    modeling.ImportPointCloud(scene="id", presets=["p"])  # type: ignore[call-arg]
    modeling.ImportPointCloud(scene="id", outputs=["report"])  # type: ignore[list-item]
    conversions.run(modeling.Calibration(scene="id"))  # type: ignore[arg-type]
    modeling.Calibration(scene="id", options=modeling.TilingOptions())  # type: ignore[arg-type]
    modeling.Calibration(scene="id", modeling_reference="id")  # type: ignore[call-arg]
    modeling.Calibration(scene="id", outputs=["splats"])  # type: ignore[list-item]
    conversions.run(modeling.Tiling(scene="id"))  # type: ignore[arg-type]
    modeling.Tiling(scene="id", options=modeling.CalibrationOptions())  # type: ignore[arg-type]
    modeling.Tiling(scene="id", extent="bkt:a")  # type: ignore[call-arg]
    modeling.Tiling(scene="id", outputs=["scene"])  # type: ignore[list-item]
    conversions.run(modeling.Production(scene="id", modeling_reference="id", exports=["LAS"]))  # type: ignore[arg-type]
    modeling.Production(scene="id", modeling_reference="id", exports=["LAS"], options=None)  # type: ignore[call-arg]
    modeling.Production(scene="id", modeling_reference="id", exports=["LAS"], outputs=["scene"])  # type: ignore[call-arg]
    modeling.Production(scene="id", modeling_reference="id", exports=["LAZ"])  # type: ignore[list-item]
    modeling.Production(scene="id", modeling_reference="id", exports=[modeling.TilingOptions()])  # type: ignore[list-item]
    conversions.run(modeling.Reconstruction(scene="id", exports=["LAS"]))  # type: ignore[arg-type]
    modeling.Reconstruction(scene="id", exports=["LAS"], options=modeling.CalibrationOptions())  # type: ignore[arg-type]
    modeling.Reconstruction(scene="id", exports=["LAS"], outputs=["scene"])  # type: ignore[call-arg]
    modeling.Reconstruction(scene="id", exports=["LAZ"])  # type: ignore[list-item]
    modeling.Reconstruction(scene="id", exports=[modeling.TilingOptions()])  # type: ignore[list-item]
    conversions.run(modeling.Constraints(modeling_reference="id"))  # type: ignore[arg-type]
    modeling.Constraints(modeling_reference="id", options=None)  # type: ignore[call-arg]
    modeling.Constraints(modeling_reference="id", scene="id")  # type: ignore[call-arg]
    modeling.Constraints(modeling_reference="id", outputs=["constraints"])  # type: ignore[list-item]
    conversions.run(modeling.TouchUpExport(modeling_reference="id"))  # type: ignore[arg-type]
    modeling.TouchUpExport(modeling_reference="id", options=modeling.TilingOptions())  # type: ignore[arg-type]
    modeling.TouchUpExport(modeling_reference="id", touch_up_data="id")  # type: ignore[call-arg]
    modeling.TouchUpExport(modeling_reference="id", outputs=["importInfo"])  # type: ignore[list-item]
    conversions.run(modeling.TouchUpImport(modeling_reference="id", touch_up_data="id"))  # type: ignore[arg-type]
    modeling.TouchUpImport(modeling_reference="id", touch_up_data="id", options=None)  # type: ignore[call-arg]
    modeling.TouchUpImport(modeling_reference="id", touch_up_data="id", scene="id")  # type: ignore[call-arg]
    modeling.TouchUpImport(modeling_reference="id", touch_up_data="id", outputs=["touchUpData"])  # type: ignore[list-item]
    conversions.run(modeling.WaterConstraints(scene="id", modeling_reference="id"))  # type: ignore[arg-type]
    modeling.WaterConstraints(scene="id", modeling_reference="id", options=modeling.TilingOptions())  # type: ignore[arg-type]
    modeling.WaterConstraints(scene="id", modeling_reference="id", presets=["p"])  # type: ignore[call-arg]
    modeling.WaterConstraints(scene="id", modeling_reference="id", outputs=["addedConstraintsInfo"])  # type: ignore[list-item]
    conversions.run(modeling.GaussianSplats(scene="id"))  # type: ignore[arg-type]
    modeling.GaussianSplats(scene="id", options=modeling.TilingOptions())  # type: ignore[arg-type]
    modeling.GaussianSplats(scene="id", presets=["p"])  # type: ignore[call-arg]
    modeling.GaussianSplats(scene="id", outputs=["scene"])  # type: ignore[list-item]
    modeling.Calibration()  # type: ignore[call-arg]
    modeling.Calibration(scene=["id"])  # type: ignore[arg-type]
    modeling.Calibration(scene="id", outputs="scene")  # type: ignore[arg-type]
    modeling.Production(scene="id", modeling_reference="id", exports="LAS")  # type: ignore[arg-type]
    modeling.NamedExport("LAZ", "name")  # type: ignore[arg-type]
    modeling.Constraints(modeling_reference="id", constraints_to_add=["id"])  # type: ignore[list-item]


def wrong_in_conversion(modelings: Jobs[modeling.Job, object]) -> None:
    """Pass, for each type, a spec to the other API, and foreign options, foreign inputs and any outputs."""
    modelings.run(conversion.PointCloudConversion(point_cloud="id"))  # type: ignore[arg-type]
    conversion.PointCloudConversion(point_cloud="id", options=conversion.PointCloudOptimizationOptions())  # type: ignore[arg-type]
    conversion.PointCloudConversion(point_cloud="id", point_clouds=["id"])  # type: ignore[call-arg]
    conversion.PointCloudConversion(point_cloud="id", outputs=[])  # type: ignore[call-arg]
    modelings.run(conversion.PointCloudOptimization(point_clouds=["id"]))  # type: ignore[arg-type]
    conversion.PointCloudOptimization(point_clouds=["id"], options=conversion.PointCloudConversionOptions())  # type: ignore[arg-type]
    conversion.PointCloudOptimization(point_clouds=["id"], meshes=["id"])  # type: ignore[call-arg]
    conversion.PointCloudOptimization(point_clouds=["id"], outputs=[])  # type: ignore[call-arg]
    modelings.run(conversion.MeshSampling(meshes=["id"]))  # type: ignore[arg-type]
    conversion.MeshSampling(meshes=["id"], options=conversion.PointCloudConversionOptions())  # type: ignore[arg-type]
    conversion.MeshSampling(meshes=["id"], point_cloud="id")  # type: ignore[call-arg]
    conversion.MeshSampling(meshes=["id"], outputs=[])  # type: ignore[call-arg]
    modelings.run(conversion.TileMapOptimization(tile_maps=["id"]))  # type: ignore[arg-type]
    conversion.TileMapOptimization(tile_maps=["id"], options=conversion.VectorOptimizationOptions())  # type: ignore[arg-type]
    conversion.TileMapOptimization(tile_maps=["id"], vectors=["id"])  # type: ignore[call-arg]
    conversion.TileMapOptimization(tile_maps=["id"], outputs=[])  # type: ignore[call-arg]
    modelings.run(conversion.VectorOptimization(vectors=["id"]))  # type: ignore[arg-type]
    conversion.VectorOptimization(vectors=["id"], options=conversion.TileMapOptimizationOptions())  # type: ignore[arg-type]
    conversion.VectorOptimization(vectors=["id"], tile_maps=["id"])  # type: ignore[call-arg]
    conversion.VectorOptimization(vectors=["id"], outputs=[])  # type: ignore[call-arg]
    modelings.run(conversion.ContextSceneTiler(scene="id"))  # type: ignore[arg-type]
    conversion.ContextSceneTiler(scene="id", options=conversion.MeshSamplingOptions())  # type: ignore[arg-type]
    conversion.ContextSceneTiler(scene="id", meshes=["id"])  # type: ignore[call-arg]
    conversion.ContextSceneTiler(scene="id", outputs=[])  # type: ignore[call-arg]
    conversion.MeshSampling(meshes=None)  # type: ignore[arg-type]
    conversion.MeshSampling(meshes=["id"]).meshes = ["other"]  # type: ignore[misc]
