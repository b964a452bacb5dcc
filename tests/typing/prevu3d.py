"""Sample code of a tiepoint-prevu3d user, type-checked against the installed package and run with a base URL."""

import asyncio
import sys
from typing import Any, assert_type

import tiepoint_prevu3d
from tiepoint_prevu3d_api.realityconnect import models
from tiepoint_prevu3d_api.realityconnect.types import Unset

HEADERS = {"Authorization": "Bearer canary"}


def call(base_url: str) -> None:
    with tiepoint_prevu3d.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        asset = client.api.realityconnect.twin_assets.get_twin_asset("twin-1", "asset-1")
        assert assert_type(asset.name, str | Unset) == "Pump"


async def call_async(base_url: str) -> None:
    async with tiepoint_prevu3d.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        asset = await client.api.realityconnect.twin_assets.get_twin_asset("twin-1", "asset-1")
        assert assert_type(asset.name, str | Unset) == "Pump"


def every_resource_sync(client: tiepoint_prevu3d.Client) -> None:
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api.realityconnect
    assert_type(
        api.auth.get_client_credentials_token(
            body=models.ClientCredentialsTokenRequest(
                grant_type=models.ClientCredentialsTokenRequestGrantType.CLIENT_CREDENTIALS
            )
        ),
        models.TokenResponse,
    )
    assert_type(
        api.auth.with_response.get_client_credentials_token(
            body=models.ClientCredentialsTokenRequest(
                grant_type=models.ClientCredentialsTokenRequestGrantType.CLIENT_CREDENTIALS
            )
        ).value,
        models.TokenResponse,
    )
    assert_type(api.nodes.browse_node("id"), dict[str, Any] | list[models.Node])
    assert_type(api.nodes.with_response.browse_node("id").value, dict[str, Any] | list[models.Node])
    assert_type(api.twin_assets.get_twin_asset("twin", "asset"), models.TwinAsset)
    assert_type(api.twin_assets.with_response.get_twin_asset("twin", "asset").value, models.TwinAsset)


async def every_resource_async(client: tiepoint_prevu3d.AsyncClient) -> None:
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api.realityconnect
    assert_type(
        await api.auth.get_client_credentials_token(
            body=models.ClientCredentialsTokenRequest(
                grant_type=models.ClientCredentialsTokenRequestGrantType.CLIENT_CREDENTIALS
            )
        ),
        models.TokenResponse,
    )
    assert_type(
        (
            await api.auth.with_response.get_client_credentials_token(
                body=models.ClientCredentialsTokenRequest(
                    grant_type=models.ClientCredentialsTokenRequestGrantType.CLIENT_CREDENTIALS
                )
            )
        ).value,
        models.TokenResponse,
    )
    assert_type(await api.nodes.browse_node("id"), dict[str, Any] | list[models.Node])
    assert_type((await api.nodes.with_response.browse_node("id")).value, dict[str, Any] | list[models.Node])
    assert_type(await api.twin_assets.get_twin_asset("twin", "asset"), models.TwinAsset)
    assert_type((await api.twin_assets.with_response.get_twin_asset("twin", "asset")).value, models.TwinAsset)


def shared_types(response: tiepoint_prevu3d.Response[str], error: tiepoint_prevu3d.StatusError) -> None:
    """Only type-checked: what all APIs share is importable from the package."""
    assert_type(response.value, str)
    assert_type(error.status_code, int)
    assert_type(tiepoint_prevu3d.UNSET, tiepoint_prevu3d.Unset)
    assert_type(tiepoint_prevu3d.File(sys.stdin.buffer).file_name, str | None)


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
