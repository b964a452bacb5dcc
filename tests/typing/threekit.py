"""What a user of tiepoint-threekit writes: checked against the installed package, and run with a base URL."""

import asyncio
import sys
from typing import assert_type
from uuid import UUID

import tiepoint_threekit
from tiepoint_threekit_api.rest_api.api.orders import get_order
from tiepoint_threekit_api.rest_api.models import Order

HEADERS = {"Authorization": "Bearer canary"}
ORDER = UUID("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed")


def call(base_url: str) -> None:
    with tiepoint_threekit.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        order = get_order.sync(str(ORDER), client=client.api.rest_api)
        assert isinstance(order, Order)
        assert assert_type(order.id, UUID) == ORDER


async def call_async(base_url: str) -> None:
    async with tiepoint_threekit.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        order = await get_order.asyncio(str(ORDER), client=client.api.rest_api)
        assert isinstance(order, Order)
        assert assert_type(order.id, UUID) == ORDER


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
