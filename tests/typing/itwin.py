"""What a user of tiepoint-itwin writes: checked against the installed package, and run with a base URL."""

import asyncio
import sys
from typing import assert_type

import tiepoint_itwin
from tiepoint_itwin_api.itwins.api.accounts import get_my_primary_account
from tiepoint_itwin_api.itwins.models import ITwinResponse
from tiepoint_itwin_api.reality_conversion.api.jobs import jobs_progress as conversion_progress
from tiepoint_itwin_api.reality_conversion.models import JobProgressResponse as ConversionProgress
from tiepoint_itwin_api.reality_management.api.reality_data import get_reality_data_details
from tiepoint_itwin_api.reality_management.models import RealityDataResponse
from tiepoint_itwin_api.reality_modeling.api.jobs import jobs_progress as modeling_progress
from tiepoint_itwin_api.reality_modeling.models import JobProgressResponse as ModelingProgress

HEADERS = {"Authorization": "Bearer canary"}


def call(base_url: str) -> None:
    with tiepoint_itwin.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        modeling = modeling_progress.sync("job-1", client=client.api.reality_modeling)
        assert isinstance(modeling, ModelingProgress)
        assert assert_type(modeling.progress.percentage, float) == 62.5
        conversion = conversion_progress.sync("job-2", client=client.api.reality_conversion)
        assert isinstance(conversion, ConversionProgress)
        assert assert_type(conversion.progress.percentage, float) == 37.0
        data = get_reality_data_details.sync("data-1", client=client.api.reality_management)
        assert isinstance(data, RealityDataResponse)
        assert assert_type(data.reality_data.display_name, str) == "Bridge"
        account = get_my_primary_account.sync(client=client.api.itwins)
        assert isinstance(account, ITwinResponse)
        assert assert_type(account.itwin.id, str) == "account-1"


async def call_async(base_url: str) -> None:
    async with tiepoint_itwin.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        modeling = await modeling_progress.asyncio("job-1", client=client.api.reality_modeling)
        assert isinstance(modeling, ModelingProgress)
        assert assert_type(modeling.progress.percentage, float) == 62.5
        conversion = await conversion_progress.asyncio("job-2", client=client.api.reality_conversion)
        assert isinstance(conversion, ConversionProgress)
        assert assert_type(conversion.progress.percentage, float) == 37.0
        data = await get_reality_data_details.asyncio("data-1", client=client.api.reality_management)
        assert isinstance(data, RealityDataResponse)
        assert assert_type(data.reality_data.display_name, str) == "Bridge"
        account = await get_my_primary_account.asyncio(client=client.api.itwins)
        assert isinstance(account, ITwinResponse)
        assert assert_type(account.itwin.id, str) == "account-1"


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
