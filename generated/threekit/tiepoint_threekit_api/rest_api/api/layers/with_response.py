"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncLayersWithResponse", "LayersWithResponse")


class LayersWithResponse:
    """The operations of `LayersResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_layers(
        self,
        *,
        org_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        asset_id: str | Unset = UNSET,
        asset_layer: str | Unset = UNSET,
        asset_version: str | Unset = UNSET,
        asset_layer_configuration: str | Unset = UNSET,
        asset_layer_configuration_hash: str | Unset = UNSET,
        stage_id: str | Unset = UNSET,
        stage_configuration: str | Unset = UNSET,
        stage_configuration_hash: str | Unset = UNSET,
        stage_metadata: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        file_id: str | Unset = UNSET,
        format_: models.LayerFormat | Unset = UNSET,
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
    ) -> Response[models.LayerListing]:
        """List layers."""
        from .list_layers import request as _request

        return self._client.send(
            _request(
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
        )

    def create_layer(
        self, *, body: models.LayerCreationRequest, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.Layer]:
        """Create a layer for a stored file."""
        from .create_layer import request as _request

        return self._client.send(_request(body=body, org_id=org_id, branch=branch))

    def find_layer(
        self,
        *,
        org_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        asset_id: str | Unset = UNSET,
        asset_layer: str | Unset = UNSET,
        asset_version: str | Unset = UNSET,
        asset_layer_configuration: str | Unset = UNSET,
        asset_layer_configuration_hash: str | Unset = UNSET,
        stage_id: str | Unset = UNSET,
        stage_configuration: str | Unset = UNSET,
        stage_configuration_hash: str | Unset = UNSET,
        stage_metadata: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        file_id: str | Unset = UNSET,
        format_: models.LayerFormat | Unset = UNSET,
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        scene_graph_state: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        result_type: models.LayerResultType | Unset = UNSET,
        optimization: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.LayerWithFile | models.LayerUrl | dict[str, Any] | File]:
        """Find one layer."""
        from .find_layer import request as _request

        return self._client.send(
            _request(
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
                result_type=result_type,
                optimization=optimization,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    def get_layer(
        self,
        layer_id: str,
        *,
        org_id: str | Unset = UNSET,
        result_type: models.LayerResultType | Unset = UNSET,
        optimization: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.LayerWithFile]:
        """Read a layer."""
        from .get_layer import request as _request

        return self._client.send(
            _request(
                layer_id,
                org_id=org_id,
                result_type=result_type,
                optimization=optimization,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )


class AsyncLayersWithResponse:
    """The operations of `AsyncLayersResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_layers(
        self,
        *,
        org_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        asset_id: str | Unset = UNSET,
        asset_layer: str | Unset = UNSET,
        asset_version: str | Unset = UNSET,
        asset_layer_configuration: str | Unset = UNSET,
        asset_layer_configuration_hash: str | Unset = UNSET,
        stage_id: str | Unset = UNSET,
        stage_configuration: str | Unset = UNSET,
        stage_configuration_hash: str | Unset = UNSET,
        stage_metadata: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        file_id: str | Unset = UNSET,
        format_: models.LayerFormat | Unset = UNSET,
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
    ) -> Response[models.LayerListing]:
        """List layers."""
        from .list_layers import request as _request

        return await self._client.send(
            _request(
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
        )

    async def create_layer(
        self, *, body: models.LayerCreationRequest, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> Response[models.Layer]:
        """Create a layer for a stored file."""
        from .create_layer import request as _request

        return await self._client.send(_request(body=body, org_id=org_id, branch=branch))

    async def find_layer(
        self,
        *,
        org_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        asset_id: str | Unset = UNSET,
        asset_layer: str | Unset = UNSET,
        asset_version: str | Unset = UNSET,
        asset_layer_configuration: str | Unset = UNSET,
        asset_layer_configuration_hash: str | Unset = UNSET,
        stage_id: str | Unset = UNSET,
        stage_configuration: str | Unset = UNSET,
        stage_configuration_hash: str | Unset = UNSET,
        stage_metadata: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        file_id: str | Unset = UNSET,
        format_: models.LayerFormat | Unset = UNSET,
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        scene_graph_state: str | Unset = UNSET,
        branch: str | Unset = UNSET,
        result_type: models.LayerResultType | Unset = UNSET,
        optimization: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.LayerWithFile | models.LayerUrl | dict[str, Any] | File]:
        """Find one layer."""
        from .find_layer import request as _request

        return await self._client.send(
            _request(
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
                result_type=result_type,
                optimization=optimization,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    async def get_layer(
        self,
        layer_id: str,
        *,
        org_id: str | Unset = UNSET,
        result_type: models.LayerResultType | Unset = UNSET,
        optimization: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.LayerWithFile]:
        """Read a layer."""
        from .get_layer import request as _request

        return await self._client.send(
            _request(
                layer_id,
                org_id=org_id,
                result_type=result_type,
                optimization=optimization,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )
