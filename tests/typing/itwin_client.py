"""Sample code of a user of tiepoint-itwin's curated resources; only type-checked."""

from datetime import UTC, datetime
from typing import assert_type

from tiepoint_core import AsyncJobHandle, AsyncPager, Blob, FolderTransferResult, JobHandle, JobStatus, Pager
from tiepoint_itwin import AsyncClient, Client, JobMessages, job
from tiepoint_itwin.conversion import Job as ConversionJob
from tiepoint_itwin.conversion import PointCloudConversion
from tiepoint_itwin.itwins import ITwin
from tiepoint_itwin.modeling import Calibration, CalibrationOutputs, Job, JobState, Reconstruction
from tiepoint_itwin.reality_data import Classification, RealityData


def jobs(client: Client) -> None:
    pager = client.modeling.jobs.list(
        state=["Success", JobState.FAILED],
        created_after=datetime(2026, 5, 1, tzinfo=UTC),
        where=job.name.eq("Bridge") | job.type.in_("Tiling", "Calibration"),
        limit=10,
    )
    assert_type(pager, Pager[Job])
    assert_type(client.conversion.jobs.list(where="state in ('Success')"), Pager[ConversionJob])
    handle = client.modeling.jobs.submit(Calibration(scene="id"), name="Bridge", itwin_id="id")
    assert_type(handle, JobHandle[CalibrationOutputs])
    assert_type(handle.wait(60.0).scene, str)
    assert_type(client.conversion.jobs.run(PointCloudConversion(point_cloud="id")), str)
    assert_type(client.modeling.jobs.get("id"), Job)
    assert_type(client.modeling.jobs.cancel("id"), Job)
    assert_type(client.modeling.jobs.progress("id"), JobStatus)
    assert_type(client.modeling.jobs.messages("id"), JobMessages)
    assert_type(client.modeling.jobs.attach(handle.to_json(), Calibration), JobHandle[CalibrationOutputs])
    client.modeling.jobs.attach("id", PointCloudConversion)  # type: ignore[arg-type]
    outputs = client.modeling.jobs.attach(handle.to_json()).wait()
    if isinstance(outputs, CalibrationOutputs):
        assert_type(outputs.scene, str)
    assert_type(client.conversion.jobs.attach("id").wait(), str)
    client.modeling.jobs.list(stat="Success")  # type: ignore[call-arg]
    client.modeling.jobs.run(PointCloudConversion(point_cloud="id"))  # type: ignore[arg-type]
    client.conversion.jobs.run(Reconstruction(scene="id", exports=["LAS"]))  # type: ignore[arg-type]


def data(client: Client) -> None:
    project = client.for_itwin("Bridge")
    assert_type(project, Client)
    assert_type(project.itwins.list(sub_class=["Project"]), Pager[ITwin])
    assert_type(project.itwins.find("Bridge"), ITwin)
    assert_type(project.reality_data.list(types="PointCloud", extent=(1.0, 2.0, 3.0, 4.0)), Pager[RealityData])
    photos = project.reality_data.create("Photos", "CCImageCollection", classification=Classification.IMAGERY)
    assert_type(photos, RealityData)
    assert_type(project.reality_data.update(photos.id, description=None, tags=["a"]), RealityData)
    files = project.reality_data.files(photos.id, streams=4)
    assert_type(files.list("photos/"), Pager[Blob])
    assert_type(files.upload(["a.jpg", "b.jpg"], "photos"), FolderTransferResult)
    assert_type(project.modeling.bucket().reference("roi.json"), str)
    project.reality_data.create("Photos", "CCImageCollection", colour="red")  # type: ignore[call-arg]
    Client(environment="production", token="token")  # type: ignore[arg-type]


async def asynchronously(client: AsyncClient) -> None:
    assert_type(client.modeling.jobs.list(state="Success"), AsyncPager[Job])
    handle = await client.modeling.jobs.submit(Calibration(scene="id"))
    assert_type(handle, AsyncJobHandle[CalibrationOutputs])
    assert_type((await handle.wait()).scene, str)
    assert_type(await client.conversion.jobs.run(PointCloudConversion(point_cloud="id")), str)
    project = await client.for_itwin("Bridge")
    assert_type(project, AsyncClient)
    assert_type(await project.reality_data.get("id"), RealityData)
    assert_type(await project.reality_data.files("id").upload("photos"), FolderTransferResult)
    assert_type(await project.itwins.find("Bridge"), ITwin)
