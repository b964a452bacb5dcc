"""Sample code of a tiepoint-itwin user, type-checked against the installed package and run with a base URL."""

import asyncio
import sys
from typing import assert_type

import tiepoint_itwin
from tiepoint_itwin_api.itwins import models as itwins_models
from tiepoint_itwin_api.reality_conversion import models as conversion_models
from tiepoint_itwin_api.reality_management import models as management_models
from tiepoint_itwin_api.reality_modeling import models as modeling_models

HEADERS = {"Authorization": "Bearer canary"}
ESTIMATE = modeling_models.CostEstimationCreate(
    type_=modeling_models.JobType.CALIBRATION,
    specifications=modeling_models.CalibrationSpecificationsCreate(
        inputs=modeling_models.CalibrationInputs(scene="scene-1"),
        outputs=[],
    ),
    cost_parameters=modeling_models.CalibrationCost(gpix=1.5, mpoints=0.0),
)


def call(base_url: str) -> None:
    with tiepoint_itwin.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        modeling = client.api.reality_modeling.jobs.jobs_progress("job-1")
        assert assert_type(modeling.progress.percentage, float) == 62.5
        conversion = client.api.reality_conversion.jobs.jobs_progress("job-2")
        assert assert_type(conversion.progress.percentage, float) == 37.0
        data = client.api.reality_management.reality_data.get_reality_data_details("data-1")
        assert assert_type(data.reality_data.display_name, str) == "Bridge"
        account = client.api.itwins.accounts.get_my_primary_account()
        assert assert_type(account.itwin.id, str) == "account-1"


async def call_async(base_url: str) -> None:
    async with tiepoint_itwin.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        modeling = await client.api.reality_modeling.jobs.jobs_progress("job-1")
        assert assert_type(modeling.progress.percentage, float) == 62.5
        conversion = await client.api.reality_conversion.jobs.jobs_progress("job-2")
        assert assert_type(conversion.progress.percentage, float) == 37.0
        data = await client.api.reality_management.reality_data.get_reality_data_details("data-1")
        assert assert_type(data.reality_data.display_name, str) == "Bridge"
        account = await client.api.itwins.accounts.get_my_primary_account()
        assert assert_type(account.itwin.id, str) == "account-1"


def every_resource_sync(client: tiepoint_itwin.Client) -> None:
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api
    assert_type(api.itwins.itwins.get_my_itwins(top=1), itwins_models.ITwins)
    assert_type(api.itwins.itwins.with_response.get_my_itwins(top=1).value, itwins_models.ITwins)
    assert_type(api.itwins.accounts.get_my_primary_account(), itwins_models.ITwinResponse)
    assert_type(api.itwins.accounts.with_response.get_my_primary_account().value, itwins_models.ITwinResponse)
    assert_type(api.itwins.favorites.get_my_favorite_itwins(), itwins_models.ITwins)
    assert_type(api.itwins.favorites.with_response.get_my_favorite_itwins().value, itwins_models.ITwins)
    assert_type(api.itwins.recents.get_my_recently_used_itwins(), itwins_models.ITwins)
    assert_type(api.itwins.recents.with_response.get_my_recently_used_itwins().value, itwins_models.ITwins)
    assert_type(api.itwins.repositories.get_repositories_by_itwin_id("id"), itwins_models.Repositories)
    assert_type(
        api.itwins.repositories.with_response.get_repositories_by_itwin_id("id").value, itwins_models.Repositories
    )
    assert_type(api.itwins.exports.get_my_exports(), itwins_models.Exports)
    assert_type(api.itwins.exports.with_response.get_my_exports().value, itwins_models.Exports)
    assert_type(api.reality_conversion.jobs.jobs_get_all(filter_="state eq Success"), conversion_models.Jobs)
    assert_type(
        api.reality_conversion.jobs.with_response.jobs_get_all(filter_="state eq Success").value, conversion_models.Jobs
    )
    assert_type(api.reality_management.reality_data.get_all_reality_data(top=1), management_models.RealityDataPage)
    assert_type(
        api.reality_management.reality_data.with_response.get_all_reality_data(top=1).value,
        management_models.RealityDataPage,
    )
    assert_type(
        api.reality_management.containers.get_read_access_to_reality_data_container("id"),
        management_models.ContainerDetails,
    )
    assert_type(
        api.reality_management.containers.with_response.get_read_access_to_reality_data_container("id").value,
        management_models.ContainerDetails,
    )
    assert_type(api.reality_management.associations.get_reality_data_itwins("id"), management_models.ITwinIds)
    assert_type(
        api.reality_management.associations.with_response.get_reality_data_itwins("id").value,
        management_models.ITwinIds,
    )
    assert_type(api.reality_modeling.jobs.jobs_get_all(filter_="state eq Success"), modeling_models.Jobs)
    assert_type(
        api.reality_modeling.jobs.with_response.jobs_get_all(filter_="state eq Success").value, modeling_models.Jobs
    )
    assert_type(api.reality_modeling.buckets.buckets_get("id"), modeling_models.BucketResponse)
    assert_type(api.reality_modeling.buckets.with_response.buckets_get("id").value, modeling_models.BucketResponse)
    assert_type(api.reality_modeling.files.files_get_all(), modeling_models.Files)
    assert_type(api.reality_modeling.files.with_response.files_get_all().value, modeling_models.Files)
    assert_type(api.reality_modeling.costs.costs_estimate(body=ESTIMATE), modeling_models.CostEstimationResponse)
    assert_type(
        api.reality_modeling.costs.with_response.costs_estimate(body=ESTIMATE).value,
        modeling_models.CostEstimationResponse,
    )


async def every_resource_async(client: tiepoint_itwin.AsyncClient) -> None:
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api
    assert_type(await api.itwins.itwins.get_my_itwins(top=1), itwins_models.ITwins)
    assert_type((await api.itwins.itwins.with_response.get_my_itwins(top=1)).value, itwins_models.ITwins)
    assert_type(await api.itwins.accounts.get_my_primary_account(), itwins_models.ITwinResponse)
    assert_type((await api.itwins.accounts.with_response.get_my_primary_account()).value, itwins_models.ITwinResponse)
    assert_type(await api.itwins.favorites.get_my_favorite_itwins(), itwins_models.ITwins)
    assert_type((await api.itwins.favorites.with_response.get_my_favorite_itwins()).value, itwins_models.ITwins)
    assert_type(await api.itwins.recents.get_my_recently_used_itwins(), itwins_models.ITwins)
    assert_type((await api.itwins.recents.with_response.get_my_recently_used_itwins()).value, itwins_models.ITwins)
    assert_type(await api.itwins.repositories.get_repositories_by_itwin_id("id"), itwins_models.Repositories)
    assert_type(
        (await api.itwins.repositories.with_response.get_repositories_by_itwin_id("id")).value,
        itwins_models.Repositories,
    )
    assert_type(await api.itwins.exports.get_my_exports(), itwins_models.Exports)
    assert_type((await api.itwins.exports.with_response.get_my_exports()).value, itwins_models.Exports)
    assert_type(await api.reality_conversion.jobs.jobs_get_all(filter_="state eq Success"), conversion_models.Jobs)
    assert_type(
        (await api.reality_conversion.jobs.with_response.jobs_get_all(filter_="state eq Success")).value,
        conversion_models.Jobs,
    )
    assert_type(
        await api.reality_management.reality_data.get_all_reality_data(top=1), management_models.RealityDataPage
    )
    assert_type(
        (await api.reality_management.reality_data.with_response.get_all_reality_data(top=1)).value,
        management_models.RealityDataPage,
    )
    assert_type(
        await api.reality_management.containers.get_read_access_to_reality_data_container("id"),
        management_models.ContainerDetails,
    )
    assert_type(
        (await api.reality_management.containers.with_response.get_read_access_to_reality_data_container("id")).value,
        management_models.ContainerDetails,
    )
    assert_type(await api.reality_management.associations.get_reality_data_itwins("id"), management_models.ITwinIds)
    assert_type(
        (await api.reality_management.associations.with_response.get_reality_data_itwins("id")).value,
        management_models.ITwinIds,
    )
    assert_type(await api.reality_modeling.jobs.jobs_get_all(filter_="state eq Success"), modeling_models.Jobs)
    assert_type(
        (await api.reality_modeling.jobs.with_response.jobs_get_all(filter_="state eq Success")).value,
        modeling_models.Jobs,
    )
    assert_type(await api.reality_modeling.buckets.buckets_get("id"), modeling_models.BucketResponse)
    assert_type(
        (await api.reality_modeling.buckets.with_response.buckets_get("id")).value, modeling_models.BucketResponse
    )
    assert_type(await api.reality_modeling.files.files_get_all(), modeling_models.Files)
    assert_type((await api.reality_modeling.files.with_response.files_get_all()).value, modeling_models.Files)
    assert_type(await api.reality_modeling.costs.costs_estimate(body=ESTIMATE), modeling_models.CostEstimationResponse)
    assert_type(
        (await api.reality_modeling.costs.with_response.costs_estimate(body=ESTIMATE)).value,
        modeling_models.CostEstimationResponse,
    )


def shared_types(response: tiepoint_itwin.Response[str], error: tiepoint_itwin.StatusError) -> None:
    """Only type-checked: what all APIs share is importable from the package."""
    assert_type(response.value, str)
    assert_type(error.status_code, int)
    assert_type(tiepoint_itwin.UNSET, tiepoint_itwin.Unset)
    assert_type(tiepoint_itwin.File(sys.stdin.buffer).file_name, str | None)


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
