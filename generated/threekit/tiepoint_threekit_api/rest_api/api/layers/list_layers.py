from http import HTTPStatus
from typing import Any, cast
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.layer_format import LayerFormat
from ...models.layer_listing import LayerListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    org_id: UUID | Unset = UNSET,
    id: UUID | Unset = UNSET,
    asset_id: UUID | Unset = UNSET,
    asset_layer: str | Unset = UNSET,
    asset_version: str | Unset = UNSET,
    asset_layer_configuration: str | Unset = UNSET,
    asset_layer_configuration_hash: str | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    stage_configuration_hash: str | Unset = UNSET,
    stage_metadata: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    job_id: UUID | Unset = UNSET,
    task_id: UUID | Unset = UNSET,
    file_id: UUID | Unset = UNSET,
    format_: LayerFormat | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    scene_graph_state: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    group_page: int | Unset = UNSET,
    group_per_page: int | Unset = UNSET,
    optimization: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_org_id: str | Unset = UNSET
    if not isinstance(org_id, Unset):
        json_org_id = str(org_id)
    params["orgId"] = json_org_id

    json_id: str | Unset = UNSET
    if not isinstance(id, Unset):
        json_id = str(id)
    params["id"] = json_id

    json_asset_id: str | Unset = UNSET
    if not isinstance(asset_id, Unset):
        json_asset_id = str(asset_id)
    params["assetId"] = json_asset_id

    params["assetLayer"] = asset_layer

    params["assetVersion"] = asset_version

    params["assetLayerConfiguration"] = asset_layer_configuration

    params["assetLayerConfigurationHash"] = asset_layer_configuration_hash

    params["stageId"] = stage_id

    params["stageConfiguration"] = stage_configuration

    params["stageConfigurationHash"] = stage_configuration_hash

    params["stageMetadata"] = stage_metadata

    params["metadata"] = metadata

    json_job_id: str | Unset = UNSET
    if not isinstance(job_id, Unset):
        json_job_id = str(job_id)
    params["jobId"] = json_job_id

    json_task_id: str | Unset = UNSET
    if not isinstance(task_id, Unset):
        json_task_id = str(task_id)
    params["taskId"] = json_task_id

    json_file_id: str | Unset = UNSET
    if not isinstance(file_id, Unset):
        json_file_id = str(file_id)
    params["fileId"] = json_file_id

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params["width"] = width

    params["height"] = height

    params["sceneGraphState"] = scene_graph_state

    params["branch"] = branch

    params["groupBy"] = group_by

    params["groupPage"] = group_page

    params["groupPerpage"] = group_per_page

    params["optimization"] = optimization

    params["page"] = page

    params["perPage"] = per_page

    params["sort"] = sort

    params["cacheScope"] = cache_scope

    params["cacheMaxAge"] = cache_max_age

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/layers",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | LayerListing | None:
    if response.status_code == 200:
        response_200 = LayerListing.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | LayerListing]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    id: UUID | Unset = UNSET,
    asset_id: UUID | Unset = UNSET,
    asset_layer: str | Unset = UNSET,
    asset_version: str | Unset = UNSET,
    asset_layer_configuration: str | Unset = UNSET,
    asset_layer_configuration_hash: str | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    stage_configuration_hash: str | Unset = UNSET,
    stage_metadata: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    job_id: UUID | Unset = UNSET,
    task_id: UUID | Unset = UNSET,
    file_id: UUID | Unset = UNSET,
    format_: LayerFormat | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    scene_graph_state: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    group_page: int | Unset = UNSET,
    group_per_page: int | Unset = UNSET,
    optimization: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | LayerListing]:
    """List layers

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        id (UUID | Unset): Layer id.
        asset_id (UUID | Unset): Asset.
        asset_layer (str | Unset): Layer of a composite.
        asset_version (str | Unset): Version of the asset.
        asset_layer_configuration (str | Unset): Configuration of the layer, or of the asset when
            there is no composite. Send as JSON text.
        asset_layer_configuration_hash (str | Unset): Hash of that configuration; only the
            platform can make it.
        stage_id (str | Unset): Stage; empty for layers without one.
        stage_configuration (str | Unset): Configuration of the stage. Send as JSON text.
        stage_configuration_hash (str | Unset): Hash of that configuration; only the platform can
            make it.
        stage_metadata (str | Unset): Metadata of the stage. Send as JSON text.
        metadata (str | Unset): Metadata of the layer. Send as JSON text.
        job_id (UUID | Unset): Job that made the layer.
        task_id (UUID | Unset): Task that made the layer.
        file_id (UUID | Unset): File of the layer.
        format_ (LayerFormat | Unset): Format of the file.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        scene_graph_state (str | Unset): Scene state.
        branch (str | Unset): Branch of the organisation; main when left out.
        group_by (str | Unset): Field to group by.
        group_page (int | Unset): Page within the groups.
        group_per_page (int | Unset): Groups in a page; note the lower-case p.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LayerListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        id=id,
        asset_id=asset_id,
        asset_layer=asset_layer,
        asset_version=asset_version,
        asset_layer_configuration=asset_layer_configuration,
        asset_layer_configuration_hash=asset_layer_configuration_hash,
        stage_id=stage_id,
        stage_configuration=stage_configuration,
        stage_configuration_hash=stage_configuration_hash,
        stage_metadata=stage_metadata,
        metadata=metadata,
        job_id=job_id,
        task_id=task_id,
        file_id=file_id,
        format_=format_,
        width=width,
        height=height,
        scene_graph_state=scene_graph_state,
        branch=branch,
        group_by=group_by,
        group_page=group_page,
        group_per_page=group_per_page,
        optimization=optimization,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    id: UUID | Unset = UNSET,
    asset_id: UUID | Unset = UNSET,
    asset_layer: str | Unset = UNSET,
    asset_version: str | Unset = UNSET,
    asset_layer_configuration: str | Unset = UNSET,
    asset_layer_configuration_hash: str | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    stage_configuration_hash: str | Unset = UNSET,
    stage_metadata: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    job_id: UUID | Unset = UNSET,
    task_id: UUID | Unset = UNSET,
    file_id: UUID | Unset = UNSET,
    format_: LayerFormat | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    scene_graph_state: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    group_page: int | Unset = UNSET,
    group_per_page: int | Unset = UNSET,
    optimization: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | LayerListing | None:
    """List layers

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        id (UUID | Unset): Layer id.
        asset_id (UUID | Unset): Asset.
        asset_layer (str | Unset): Layer of a composite.
        asset_version (str | Unset): Version of the asset.
        asset_layer_configuration (str | Unset): Configuration of the layer, or of the asset when
            there is no composite. Send as JSON text.
        asset_layer_configuration_hash (str | Unset): Hash of that configuration; only the
            platform can make it.
        stage_id (str | Unset): Stage; empty for layers without one.
        stage_configuration (str | Unset): Configuration of the stage. Send as JSON text.
        stage_configuration_hash (str | Unset): Hash of that configuration; only the platform can
            make it.
        stage_metadata (str | Unset): Metadata of the stage. Send as JSON text.
        metadata (str | Unset): Metadata of the layer. Send as JSON text.
        job_id (UUID | Unset): Job that made the layer.
        task_id (UUID | Unset): Task that made the layer.
        file_id (UUID | Unset): File of the layer.
        format_ (LayerFormat | Unset): Format of the file.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        scene_graph_state (str | Unset): Scene state.
        branch (str | Unset): Branch of the organisation; main when left out.
        group_by (str | Unset): Field to group by.
        group_page (int | Unset): Page within the groups.
        group_per_page (int | Unset): Groups in a page; note the lower-case p.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LayerListing
    """

    return sync_detailed(
        client=client,
        org_id=org_id,
        id=id,
        asset_id=asset_id,
        asset_layer=asset_layer,
        asset_version=asset_version,
        asset_layer_configuration=asset_layer_configuration,
        asset_layer_configuration_hash=asset_layer_configuration_hash,
        stage_id=stage_id,
        stage_configuration=stage_configuration,
        stage_configuration_hash=stage_configuration_hash,
        stage_metadata=stage_metadata,
        metadata=metadata,
        job_id=job_id,
        task_id=task_id,
        file_id=file_id,
        format_=format_,
        width=width,
        height=height,
        scene_graph_state=scene_graph_state,
        branch=branch,
        group_by=group_by,
        group_page=group_page,
        group_per_page=group_per_page,
        optimization=optimization,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    id: UUID | Unset = UNSET,
    asset_id: UUID | Unset = UNSET,
    asset_layer: str | Unset = UNSET,
    asset_version: str | Unset = UNSET,
    asset_layer_configuration: str | Unset = UNSET,
    asset_layer_configuration_hash: str | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    stage_configuration_hash: str | Unset = UNSET,
    stage_metadata: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    job_id: UUID | Unset = UNSET,
    task_id: UUID | Unset = UNSET,
    file_id: UUID | Unset = UNSET,
    format_: LayerFormat | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    scene_graph_state: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    group_page: int | Unset = UNSET,
    group_per_page: int | Unset = UNSET,
    optimization: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Response[Any | LayerListing]:
    """List layers

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        id (UUID | Unset): Layer id.
        asset_id (UUID | Unset): Asset.
        asset_layer (str | Unset): Layer of a composite.
        asset_version (str | Unset): Version of the asset.
        asset_layer_configuration (str | Unset): Configuration of the layer, or of the asset when
            there is no composite. Send as JSON text.
        asset_layer_configuration_hash (str | Unset): Hash of that configuration; only the
            platform can make it.
        stage_id (str | Unset): Stage; empty for layers without one.
        stage_configuration (str | Unset): Configuration of the stage. Send as JSON text.
        stage_configuration_hash (str | Unset): Hash of that configuration; only the platform can
            make it.
        stage_metadata (str | Unset): Metadata of the stage. Send as JSON text.
        metadata (str | Unset): Metadata of the layer. Send as JSON text.
        job_id (UUID | Unset): Job that made the layer.
        task_id (UUID | Unset): Task that made the layer.
        file_id (UUID | Unset): File of the layer.
        format_ (LayerFormat | Unset): Format of the file.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        scene_graph_state (str | Unset): Scene state.
        branch (str | Unset): Branch of the organisation; main when left out.
        group_by (str | Unset): Field to group by.
        group_page (int | Unset): Page within the groups.
        group_per_page (int | Unset): Groups in a page; note the lower-case p.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LayerListing]
    """

    kwargs = _get_kwargs(
        org_id=org_id,
        id=id,
        asset_id=asset_id,
        asset_layer=asset_layer,
        asset_version=asset_version,
        asset_layer_configuration=asset_layer_configuration,
        asset_layer_configuration_hash=asset_layer_configuration_hash,
        stage_id=stage_id,
        stage_configuration=stage_configuration,
        stage_configuration_hash=stage_configuration_hash,
        stage_metadata=stage_metadata,
        metadata=metadata,
        job_id=job_id,
        task_id=task_id,
        file_id=file_id,
        format_=format_,
        width=width,
        height=height,
        scene_graph_state=scene_graph_state,
        branch=branch,
        group_by=group_by,
        group_page=group_page,
        group_per_page=group_per_page,
        optimization=optimization,
        page=page,
        per_page=per_page,
        sort=sort,
        cache_scope=cache_scope,
        cache_max_age=cache_max_age,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    org_id: UUID | Unset = UNSET,
    id: UUID | Unset = UNSET,
    asset_id: UUID | Unset = UNSET,
    asset_layer: str | Unset = UNSET,
    asset_version: str | Unset = UNSET,
    asset_layer_configuration: str | Unset = UNSET,
    asset_layer_configuration_hash: str | Unset = UNSET,
    stage_id: str | Unset = UNSET,
    stage_configuration: str | Unset = UNSET,
    stage_configuration_hash: str | Unset = UNSET,
    stage_metadata: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    job_id: UUID | Unset = UNSET,
    task_id: UUID | Unset = UNSET,
    file_id: UUID | Unset = UNSET,
    format_: LayerFormat | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    scene_graph_state: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    group_page: int | Unset = UNSET,
    group_per_page: int | Unset = UNSET,
    optimization: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Any | LayerListing | None:
    """List layers

    Args:
        org_id (UUID | Unset): Organisation id. Needed with a cookie token; a bearer token implies
            it.
        id (UUID | Unset): Layer id.
        asset_id (UUID | Unset): Asset.
        asset_layer (str | Unset): Layer of a composite.
        asset_version (str | Unset): Version of the asset.
        asset_layer_configuration (str | Unset): Configuration of the layer, or of the asset when
            there is no composite. Send as JSON text.
        asset_layer_configuration_hash (str | Unset): Hash of that configuration; only the
            platform can make it.
        stage_id (str | Unset): Stage; empty for layers without one.
        stage_configuration (str | Unset): Configuration of the stage. Send as JSON text.
        stage_configuration_hash (str | Unset): Hash of that configuration; only the platform can
            make it.
        stage_metadata (str | Unset): Metadata of the stage. Send as JSON text.
        metadata (str | Unset): Metadata of the layer. Send as JSON text.
        job_id (UUID | Unset): Job that made the layer.
        task_id (UUID | Unset): Task that made the layer.
        file_id (UUID | Unset): File of the layer.
        format_ (LayerFormat | Unset): Format of the file.
        width (float | Unset): Width in pixels.
        height (float | Unset): Height in pixels.
        scene_graph_state (str | Unset): Scene state.
        branch (str | Unset): Branch of the organisation; main when left out.
        group_by (str | Unset): Field to group by.
        group_page (int | Unset): Page within the groups.
        group_per_page (int | Unset): Groups in a page; note the lower-case p.
        optimization (str | Unset): JSON text for the picture optimiser: width, height, format and
            quality. Has no effect on augmented-reality files.
        page (int | Unset): Page to return, counted from 1; 1 when left out.
        per_page (int | Unset): Records in a page, at most 100; 30 when left out.
        sort (str | Unset): Sign and field to sort by; +createdAt when left out. A plus sign has
            to be percent-encoded in the query.
        cache_scope (str | Unset): Free cache key; changing it gets past cached answers.
        cache_max_age (float | Unset): Seconds an answer may be cached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LayerListing
    """

    return (
        await asyncio_detailed(
            client=client,
            org_id=org_id,
            id=id,
            asset_id=asset_id,
            asset_layer=asset_layer,
            asset_version=asset_version,
            asset_layer_configuration=asset_layer_configuration,
            asset_layer_configuration_hash=asset_layer_configuration_hash,
            stage_id=stage_id,
            stage_configuration=stage_configuration,
            stage_configuration_hash=stage_configuration_hash,
            stage_metadata=stage_metadata,
            metadata=metadata,
            job_id=job_id,
            task_id=task_id,
            file_id=file_id,
            format_=format_,
            width=width,
            height=height,
            scene_graph_state=scene_graph_state,
            branch=branch,
            group_by=group_by,
            group_page=group_page,
            group_per_page=group_per_page,
            optimization=optimization,
            page=page,
            per_page=per_page,
            sort=sort,
            cache_scope=cache_scope,
            cache_max_age=cache_max_age,
        )
    ).parsed
