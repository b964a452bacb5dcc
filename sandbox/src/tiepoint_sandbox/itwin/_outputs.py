"""What a job is to work on and what it makes: ids in its specifications, and the reality data behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen

from .._handler import Json, JsonObject
from ._state import new_id

_BUCKET: Final = "bkt:"
"""What paths in the bucket of an iTwin begin with."""

_REALITY_DATA: Final = (
    *("imageCollections", "sceneToProcess", "sceneToComplete", "scene", "modelingReference", "touchUpData"),
    *("splatsReference", "pointCloud", "pointClouds", "meshes", "tileMaps", "vectors"),
)
"""The inputs that hold ids of reality data; the others are paths in a bucket, presets, names."""

_TYPES: Final[Mapping[str, str]] = {
    "scene": "ContextScene",
    "scanCollection": "PointCloud",
    "texturedTiePoints": "TexturedTiePoints",
    "modelingReference": "ModelingReference",
}
"""Types of reality data by output."""

_FORMATS: Final[Mapping[str, str]] = {
    "3DTiles": "Cesium3DTiles",
    "3DTilesPnts": "PNTS",
    "3DTilesGlbc": "Cesium3DTiles",
    "I3S": "SLPK",
    "OrthophotoDSM": "Orthophoto",
    "POD": "PointCloud",
    **{name: name for name in ("3MX", "OBJ", "LAS", "LAZ", "PLY", "OPC", "OSGB", "E57", "GeoJSON")},
}
"""Types of reality data by format."""

_SPLATS: Final[Mapping[str, str]] = {"3DTiles": "GS_3DT", "3DTilesLOD": "GS_3DT", "PLY": "GS_PLY", "SPZ": "GS_SPZ"}


@frozen
class Output:
    """Reality data that a job makes.

    Attributes:
        id: Its id, which the job shows from the start.
        type: Its type; "Unstructured" where no type fits.
        name: What the export is called, or the output.
    """

    id: str
    type: str
    name: str


def inputs_of(specifications: JsonObject) -> Iterator[str]:
    """Yield the ids of the reality data that a job works on."""
    for name, value in specifications["inputs"].items():
        if name in _REALITY_DATA and value is not None:
            yield from value if isinstance(value, list) else [value]


def modelled(job: str, specifications: JsonObject, schema: JsonObject) -> tuple[JsonObject, tuple[Output, ...]]:
    """Return the outputs of a modeling job.

    Args:
        job: The job's id.
        specifications: The specifications of its creation.
        schema: That of its outputs.

    Returns:
        The outputs as the job shows them, and the reality data among them.
    """
    outputs: JsonObject = {}
    results: list[Output] = []
    request = specifications["outputs"]
    names = request if isinstance(request, list) else [name for name, value in request.items() if value]
    for name, kind in schema["properties"].items():
        if name not in names and name not in schema.get("required", ()):
            continue
        if name == "exports":
            outputs[name] = [{**export, "location": new_id()} for export in specifications["outputs"][name]]
            for export in outputs[name]:
                type_ = _FORMATS.get(export["format"], "Unstructured")
                results.append(Output(export["location"], type_, export.get("name") or export["format"]))
        elif "pattern" in kind:
            outputs[name] = f"{_BUCKET}{job}/{name}"
        else:
            type_ = _TYPES.get(name, "Unstructured")
            if name == "splats":
                type_ = _SPLATS.get((specifications.get("options") or {}).get("exportFormat") or "", "GS_3DT")
            results.append(Output(new_id(), type_, name))
            outputs[name] = {"location": results[-1].id} if name == "modelingReference" else results[-1].id
    return outputs, tuple(results)


def converted(type_: str, specifications: JsonObject) -> tuple[Json, tuple[Output, ...]]:
    """Return the output of a conversion job and its reality data; none for the index of a feature database."""
    output_format = (specifications.get("options") or {}).get("outputFormat")
    if output_format == "FeatureDB":
        return f"fdb:{new_id()}", ()
    usual = {"VectorOptimization": "GeoJSON", "TileMapOptimization": "Unstructured"}.get(type_, "OPC")
    output = Output(new_id(), _FORMATS.get(output_format, usual) if output_format else usual, type_)
    return output.id, (output,)


def paths_of(specifications: JsonObject) -> list[str]:
    """Return where the outputs of a job are in the bucket of its iTwin, if they are there."""
    outputs = specifications.get("outputs") or {}
    paths = [value for value in outputs.values() if isinstance(value, str) and value.startswith(_BUCKET)]
    return [value.removeprefix(_BUCKET) for value in paths]
