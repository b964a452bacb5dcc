"""Sample code of a tiepoint-3dverse user, type-checked against the installed package and run with a base URL."""

import asyncio
import sys
from typing import assert_type

import tiepoint_3dverse
from tiepoint_3dverse_api.asset_api import models

HEADERS = {"api_key": "canary"}


def call(base_url: str) -> None:
    with tiepoint_3dverse.Client(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        user = client.api.asset_api.users.get_user("5f0c7a52-1d7e-4c36-9b0a-000000000001")
        assert assert_type(user.username, str) == "ada"


async def call_async(base_url: str) -> None:
    async with tiepoint_3dverse.AsyncClient(base_url=base_url, headers=HEADERS) as client:
        assert "canary" not in f"{client!r} {client.api!r}"
        user = await client.api.asset_api.users.get_user("5f0c7a52-1d7e-4c36-9b0a-000000000001")
        assert assert_type(user.username, str) == "ada"


def every_resource_sync(client: tiepoint_3dverse.Client) -> None:
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api.asset_api
    assert_type(api.users.list_users(), list[models.UserInfo])
    assert_type(api.users.with_response.list_users().value, list[models.UserInfo])
    assert_type(api.groups.get_group("id"), models.Group)
    assert_type(api.groups.with_response.get_group("id").value, models.Group)
    assert_type(api.folders.list_folders(), list[models.Folder])
    assert_type(api.folders.with_response.list_folders().value, list[models.Folder])
    assert_type(api.source_files.list_source_files(), list[models.SourceFile])
    assert_type(api.source_files.with_response.list_source_files().value, list[models.SourceFile])
    assert_type(api.upload_tasks.get_upload_tasks(), list[models.UploadTask])
    assert_type(api.upload_tasks.with_response.get_upload_tasks().value, list[models.UploadTask])
    assert_type(api.assets.list_assets(filter_asset_type=models.AssetType.MESH), models.AssetList)
    assert_type(api.assets.with_response.list_assets(filter_asset_type=models.AssetType.MESH).value, models.AssetList)
    assert_type(api.sessions.get_running_sessions(), list[models.Session])
    assert_type(api.sessions.with_response.get_running_sessions().value, list[models.Session])
    assert_type(api.scenes.get_scene_aabb("id"), models.BoundingBox)
    assert_type(api.scenes.with_response.get_scene_aabb("id").value, models.BoundingBox)


async def every_resource_async(client: tiepoint_3dverse.AsyncClient) -> None:
    """Call one operation per resource class, plainly and by `with_response`; only type-checked."""
    api = client.api.asset_api
    assert_type(await api.users.list_users(), list[models.UserInfo])
    assert_type((await api.users.with_response.list_users()).value, list[models.UserInfo])
    assert_type(await api.groups.get_group("id"), models.Group)
    assert_type((await api.groups.with_response.get_group("id")).value, models.Group)
    assert_type(await api.folders.list_folders(), list[models.Folder])
    assert_type((await api.folders.with_response.list_folders()).value, list[models.Folder])
    assert_type(await api.source_files.list_source_files(), list[models.SourceFile])
    assert_type((await api.source_files.with_response.list_source_files()).value, list[models.SourceFile])
    assert_type(await api.upload_tasks.get_upload_tasks(), list[models.UploadTask])
    assert_type((await api.upload_tasks.with_response.get_upload_tasks()).value, list[models.UploadTask])
    assert_type(await api.assets.list_assets(filter_asset_type=models.AssetType.MESH), models.AssetList)
    assert_type(
        (await api.assets.with_response.list_assets(filter_asset_type=models.AssetType.MESH)).value, models.AssetList
    )
    assert_type(await api.sessions.get_running_sessions(), list[models.Session])
    assert_type((await api.sessions.with_response.get_running_sessions()).value, list[models.Session])
    assert_type(await api.scenes.get_scene_aabb("id"), models.BoundingBox)
    assert_type((await api.scenes.with_response.get_scene_aabb("id")).value, models.BoundingBox)


if __name__ == "__main__":
    call(sys.argv[1])
    asyncio.run(call_async(sys.argv[1]))
