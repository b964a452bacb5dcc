"""What a user of tiepoint-3dverse writes: checked against the installed package, and run with a base URL."""

import asyncio
import sys
from typing import assert_type
from uuid import UUID

import tiepoint_3dverse
from tiepoint_3dverse_api.asset_api.api.users import get_user
from tiepoint_3dverse_api.asset_api.models import UserInfo

HEADERS = {"api_key": "canary"}
USER = UUID("5f0c7a52-1d7e-4c36-9b0a-000000000001")


def call(base_url: str) -> None:
    with tiepoint_3dverse.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        user = get_user.sync(USER, client=client.api.asset_api)
        assert isinstance(user, UserInfo)
        assert assert_type(user.username, str) == "ada"


async def call_async(base_url: str) -> None:
    async with tiepoint_3dverse.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        user = await get_user.asyncio(USER, client=client.api.asset_api)
        assert isinstance(user, UserInfo)
        assert assert_type(user.username, str) == "ada"


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
