"""What a user of tiepoint-prevu3d writes: checked against the installed package, and run with a base URL."""

import asyncio
import sys
from typing import assert_type

import tiepoint_prevu3d
from tiepoint_prevu3d_api.realityconnect.api.twin_assets import get_twin_asset
from tiepoint_prevu3d_api.realityconnect.models import TwinAsset
from tiepoint_prevu3d_api.realityconnect.types import Unset

HEADERS = {"Authorization": "Bearer canary"}


def call(base_url: str) -> None:
    with tiepoint_prevu3d.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        asset = get_twin_asset.sync("twin-1", "asset-1", client=client.api.realityconnect)
        assert isinstance(asset, TwinAsset)
        assert assert_type(asset.name, str | Unset) == "Pump"


async def call_async(base_url: str) -> None:
    async with tiepoint_prevu3d.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        asset = await get_twin_asset.asyncio("twin-1", "asset-1", client=client.api.realityconnect)
        assert isinstance(asset, TwinAsset)
        assert assert_type(asset.name, str | Unset) == "Pump"


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
