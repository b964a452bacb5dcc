"""Tests of Bentley's jobs: classes by type, and responses that differ from the definition.

The responses are written for the tests in the form of the vendor's pages; `FACTS.md`, section 12, lists the quirks.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from ..support.definition import Definition, Json, JsonObject
from ..support.samples import Kind, Sampler
from ._compare import differences

SPECS = Path(__file__).resolve().parents[2] / "specs" / "itwin"
MODELING, CONVERSION = "reality-modeling", "reality-conversion"
DEFINITIONS = {name: Definition.load(SPECS / name / "openapi.yaml") for name in (MODELING, CONVERSION)}


def package(api: str, module: str = "models") -> ModuleType:
    return importlib.import_module(f"tiepoint_itwin_api.{api.replace('-', '_')}.{module}")


def component(api: str, name: str) -> JsonObject:
    return DEFINITIONS[api].at(f"#/components/schemas/{name}")


def mapping(api: str, name: str, extension: str) -> dict[str, str]:
    """Return the schema of each type or format."""
    return {key: ref.rpartition("/")[2] for key, ref in component(api, name)[extension]["mapping"].items()}


def sample(api: str, name: str, kind: Kind) -> Json:
    return Sampler(DEFINITIONS[api]).one({"$ref": f"#/components/schemas/{name}"}, kind)


JOB: JsonObject = {
    "id": "1d0f4a7c-6f0e-4d0a-9d8e-3a0c5f3b2e11",
    "name": None,
    "state": "Success",
    "userId": "a2b1c0d9-0000-4111-8222-933344445555",
    "iTwinId": "0c7d7a0e-5b0f-4f57-bb6c-6cf0e2d4b901",
    "executionInfo": {
        "createdDateTime": "2026-02-03T08:15:30.1234567+00:00",
        "startedDateTime": "2026-02-03T08:16:00Z",
        "endedDateTime": None,
        "processingUnits": 0,
    },
}


def job(kind: str, specifications: Json, **changed: Json) -> JsonObject:
    return {**JOB, "type": kind, "specifications": specifications, **changed}


def page(api: str, *jobs: JsonObject, **more: Json) -> Any:
    """Return a page of jobs as the client decodes it."""
    client = package(api, "client").Client("https://host.example")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"jobs": list(jobs), **more}))
    client.set_httpx_client(httpx.Client(base_url="https://host.example", transport=transport))
    value = client.jobs.jobs_get_all(filter_="state eq Success")
    assert not list(differences({"jobs": list(jobs), **more}, value.to_dict()))
    return value


def types() -> Iterator[tuple[str, str, str]]:
    for api in (MODELING, CONVERSION):
        for kind, name in mapping(api, "Job", "x-specifications-by-type").items():
            yield api, kind, name


# --- classes ------------------------------------------------------------------------------------------------------


def test_types_and_formats() -> None:
    """The definitions list 11 and 6 job types and 9 export formats."""
    assert [api for api, _, _ in types()].count(MODELING) == 11
    assert [api for api, _, _ in types()].count(CONVERSION) == 6
    assert len(mapping(MODELING, "Export", "x-options-by-format")) == 9


@pytest.mark.parametrize("kind", [Kind.FULL, Kind.MINIMAL, Kind.NULLS])
@pytest.mark.parametrize(("api", "type_", "name"), list(types()))
def test_job_class_by_type(api: str, type_: str, name: str, kind: Kind) -> None:
    """A job's specifications have the class of its type."""
    (read,) = page(api, job(type_, sample(api, name, kind))).jobs

    assert type(read.specifications) is getattr(package(api), name)
    assert read.type_ == package(api).JobType(type_)


@pytest.mark.parametrize("kind", [Kind.FULL, Kind.MINIMAL, Kind.NULLS])
@pytest.mark.parametrize(("api", "type_", "name"), list(types()))
def test_job_create_class_by_type(api: str, type_: str, name: str, kind: Kind) -> None:
    """A new job's specifications have the class of its type, and encode unchanged."""
    name = mapping(api, "JobCreate", "x-specifications-by-type")[type_]
    content = {"type": type_, "iTwinId": "i", "specifications": sample(api, name, kind)}

    read = package(api).JobCreate.from_dict(content)

    assert type(read.specifications) is getattr(package(api), name)
    assert read.to_dict() == content


@pytest.mark.parametrize("kind", [Kind.FULL, Kind.MINIMAL, Kind.NULLS])
@pytest.mark.parametrize(("format_", "name"), list(mapping(MODELING, "Export", "x-options-by-format").items()))
def test_export_options_by_format(format_: str, name: str, kind: Kind) -> None:
    """An export's options have the class of its format."""
    models = package(MODELING)
    for owner in (models.Export, models.ExportCreate):
        content = {"format": format_, "location": "a", "options": sample(MODELING, name, kind)}

        read = owner.from_dict(content)

        assert type(read.options) is getattr(models, name)
        assert not list(differences(content, read.to_dict()))


@pytest.mark.parametrize("name", ["CostEstimationCreate", "CostEstimation"])
@pytest.mark.parametrize("type_", list(mapping(MODELING, "CostEstimationCreate", "x-cost-by-type")))
def test_estimate_classes_by_type(name: str, type_: str) -> None:
    """An estimate's specifications and cost parameters have the classes of its type."""
    costs = mapping(MODELING, name, "x-cost-by-type")[type_]
    specifications = mapping(MODELING, name, "x-specifications-by-type")[type_]
    content = {
        "id": "1",
        "type": type_,
        "estimatedUnits": 1.5,
        "unitType": "Reconstruction",
        "specifications": sample(MODELING, specifications, Kind.MINIMAL),
        "costParameters": sample(MODELING, costs, Kind.FULL),
    }

    read = getattr(package(MODELING), name).from_dict(content)

    assert type(read.specifications).__name__ == specifications
    assert type(read.cost_parameters).__name__ == costs
    assert read.to_dict() == content


# --- responses in the form of the vendor's pages ------------------------------------------------------------------


def test_conversions_as_listed() -> None:
    """The list page's `pointcloud` and `opc` are normalized to the spelling of the create page."""
    models = package(CONVERSION)
    first = job(
        "PointCloudConversion", {"inputs": {"pointcloud": "a"}, "output": "b", "options": {"outputFormat": "opc"}}
    )
    second = job(
        "PointCloudOptimization",
        {"inputs": {"pointclouds": ["c"]}, "output": "d", "options": {"outputFormat": "3DTilesPNTS"}},
    )

    read = models.Jobs.from_dict({"jobs": [first, second]})

    one, two = (job.specifications for job in read.jobs)
    assert isinstance(one, models.PointCloudConversionSpecifications)
    assert isinstance(two, models.PointCloudOptimizationSpecifications)
    assert one.inputs.point_cloud == "a"
    assert two.inputs.point_clouds == ["c"]
    assert one.options.output_format is models.PointCloudConversionFormat.OPC
    assert two.options.output_format is models.PointCloudOptimizationFormat.THREE_D_TILES_PNTS
    assert one.to_dict() == {"inputs": {"pointCloud": "a"}, "output": "b", "options": {"outputFormat": "OPC"}}


@pytest.mark.parametrize("spelling", ["pointCloud", "pointcloud", "PointCloud", "pointClouds"])
def test_conversion_input_spellings(spelling: str) -> None:
    """Each spelling of a conversion's input is decoded to the same attribute."""
    content = job("PointCloudConversion", {"inputs": {spelling: "a"}, "output": "b"})

    read = package(CONVERSION).Job.from_dict(content)

    assert read.specifications.inputs.point_cloud == "a"
    assert read.specifications.inputs.additional_properties == {}


def test_modeling_job_as_documented() -> None:
    """A job in the form of the vendor's page is decoded with its enum values, and encodes unchanged."""
    models = package(MODELING)
    specifications = {
        "inputs": {"sceneToProcess": "a"},
        "outputs": {"scene": "b"},
        "options": {"recursiveImageCollections": False, "altitudeReference": "SeaLevel"},
    }
    content = job(
        "FillImageProperties", specifications, executionInfo={"createdDateTime": "2025-05-07T09:42:33.0000000+00:00"}
    )

    read = models.JobResponse.from_dict({"job": content}).job

    assert isinstance(read.specifications, models.FillImagePropertiesSpecifications)
    assert read.specifications.options.altitude_reference is models.AltitudeReference.SEA_LEVEL
    assert read.execution_info.ended_date_time is package(MODELING, "types").UNSET
    assert not list(differences(content, read.to_dict()))


def test_dates_nulls_and_missing() -> None:
    """Seven-digit fractions are truncated, and absent members differ from null."""
    content = job("Tiling", sample(MODELING, "TilingSpecifications", Kind.MINIMAL))

    (read,) = page(MODELING, content, _links=None).jobs

    assert read.execution_info.created_date_time.isoformat() == "2026-02-03T08:15:30.123456+00:00"
    assert read.execution_info.ended_date_time is None
    assert read.name is None
    assert page(MODELING, content).links is package(MODELING, "types").UNSET
    assert page(MODELING, content, _links={"next": None}).links.next_ is None


@pytest.mark.parametrize("api", [MODELING, CONVERSION])
def test_unknown_type(api: str) -> None:
    """Jobs of an unknown type or an unexpected form keep their raw values; the rest of the page is decoded."""
    name = {MODELING: "Tiling", CONVERSION: "MeshSampling"}[api]
    known = job(name, sample(api, f"{name}Specifications", Kind.FULL))
    strange = job("Teleport", {"inputs": {"from": 1}, "new": [1, None]}, state="Paused", colour="blue")
    shapeless = job(name, {"inputs": None, "more": 1})

    read = page(api, known, strange, shapeless, known).jobs

    assert [type(one.specifications).__name__ for one in read[::3]] == [f"{name}Specifications"] * 2
    assert read[1].specifications == strange["specifications"]
    assert (str(read[1].type_), str(read[1].state)) == ("Teleport", "Paused")
    assert read[1].additional_properties == {"colour": "blue"}
    assert read[1].state not in list(package(api).JobState)


def test_unknown_format() -> None:
    """An export of an unknown format keeps its raw options."""
    content = sample(MODELING, "ReconstructionSpecifications", Kind.FULL)
    assert isinstance(content, dict)
    content["outputs"]["exports"] = [{"format": "Hologram", "location": "a", "options": {"depth": 4}}]

    (read,) = page(MODELING, job("Reconstruction", content)).jobs

    (export,) = read.specifications.outputs.exports
    assert export.format_ == "Hologram"
    assert export.options == {"depth": 4}


def test_null_members() -> None:
    """Null in any member of a job does not prevent decoding of the page."""
    for api, type_, name in types():
        content = job(type_, sample(api, name, Kind.FULL))
        for member in content:
            assert page(api, {**content, member: None}).jobs
