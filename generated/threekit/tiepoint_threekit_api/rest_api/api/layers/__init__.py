"""Stored renders and exports by configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncLayersWithResponse, LayersWithResponse

__all__ = ("AsyncLayersResource", "LayersResource")


class LayersResource:
    """Stored renders and exports by configuration."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> LayersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import LayersWithResponse

        return LayersWithResponse(self._client)

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
    ) -> models.LayerListing:
        """List layers.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            id: Layer id.
            asset_id: Asset.
            asset_layer: Layer of a composite.
            asset_version: Version of the asset.
            asset_layer_configuration: Configuration of the layer, or of the asset when there is no composite. Send as
                JSON text.
            asset_layer_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_id: Stage; empty for layers without one.
            stage_configuration: Configuration of the stage. Send as JSON text.
            stage_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_metadata: Metadata of the stage. Send as JSON text.
            metadata: Metadata of the layer. Send as JSON text.
            job_id: Job that made the layer.
            task_id: Task that made the layer.
            file_id: File of the layer.
            format_: Format of the file.
            width: Width in pixels.
            height: Height in pixels.
            scene_graph_state: Scene state.
            branch: Branch of the organisation; main when left out.
            group_by: Field to group by.
            group_page: Page within the groups.
            group_per_page: Groups in a page; note the lower-case p.
            optimization: JSON text for the picture optimiser: width, height, format and quality. Has no effect on
                augmented-reality files.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of layers.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075760027-Layers-API,
            npm:@threekit/rest-api@0.2.2 src/api/layers/Layers.ts (documented).
        """
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
        ).value

    def create_layer(
        self, *, body: models.LayerCreationRequest, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.Layer:
        """Create a layer for a stored file.

        Needs a private token.

        Args:
            body: What is sent, `models.LayerCreationRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            The layer.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/layercreation (documented).
        """
        from .create_layer import request as _request

        return self._client.send(_request(body=body, org_id=org_id, branch=branch)).value

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
    ) -> models.LayerWithFile | models.LayerUrl | dict[str, Any] | File:
        """Find one layer.

        When several layers match, the latest one is returned.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            id: Layer id.
            asset_id: Asset.
            asset_layer: Layer of a composite.
            asset_version: Version of the asset.
            asset_layer_configuration: Configuration of the layer, or of the asset when there is no composite. Send as
                JSON text.
            asset_layer_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_id: Stage; empty for layers without one.
            stage_configuration: Configuration of the stage. Send as JSON text.
            stage_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_metadata: Metadata of the stage. Send as JSON text.
            metadata: Metadata of the layer. Send as JSON text.
            job_id: Job that made the layer.
            task_id: Task that made the layer.
            file_id: File of the layer.
            format_: Format of the file.
            width: Width in pixels.
            height: Height in pixels.
            scene_graph_state: Scene state.
            branch: Branch of the organisation; main when left out.
            result_type: file answers with the content, url with its address; without it the record is returned.
            optimization: JSON text for the picture optimiser: width, height, format and quality. Has no effect on
                augmented-reality files.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The record, the address, or the content, as resultType says.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/fetchlayerquery, npm:@threekit/rest-api@0.2.2
            src/api/layers/Layers.ts (documented).
        """
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
        ).value

    def get_layer(
        self,
        layer_id: str,
        *,
        org_id: str | Unset = UNSET,
        result_type: models.LayerResultType | Unset = UNSET,
        optimization: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.LayerWithFile:
        """Read a layer.

        Args:
            layer_id: Layer id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            result_type: file or url, as in the query call.
            optimization: JSON text for the picture optimiser: width, height, format and quality. Has no effect on
                augmented-reality files.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The layer.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/layers/Layers.ts (documented).
        """
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
        ).value


class AsyncLayersResource:
    """Stored renders and exports by configuration.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncLayersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncLayersWithResponse

        return AsyncLayersWithResponse(self._client)

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
    ) -> models.LayerListing:
        """List layers.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            id: Layer id.
            asset_id: Asset.
            asset_layer: Layer of a composite.
            asset_version: Version of the asset.
            asset_layer_configuration: Configuration of the layer, or of the asset when there is no composite. Send as
                JSON text.
            asset_layer_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_id: Stage; empty for layers without one.
            stage_configuration: Configuration of the stage. Send as JSON text.
            stage_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_metadata: Metadata of the stage. Send as JSON text.
            metadata: Metadata of the layer. Send as JSON text.
            job_id: Job that made the layer.
            task_id: Task that made the layer.
            file_id: File of the layer.
            format_: Format of the file.
            width: Width in pixels.
            height: Height in pixels.
            scene_graph_state: Scene state.
            branch: Branch of the organisation; main when left out.
            group_by: Field to group by.
            group_page: Page within the groups.
            group_per_page: Groups in a page; note the lower-case p.
            optimization: JSON text for the picture optimiser: width, height, format and quality. Has no effect on
                augmented-reality files.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Page of layers.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075760027-Layers-API,
            npm:@threekit/rest-api@0.2.2 src/api/layers/Layers.ts (documented).
        """
        from .list_layers import request as _request

        return (
            await self._client.send(
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
        ).value

    async def create_layer(
        self, *, body: models.LayerCreationRequest, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
    ) -> models.Layer:
        """Create a layer for a stored file.

        Needs a private token.

        Args:
            body: What is sent, `models.LayerCreationRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            branch: Branch of the organisation; main when left out.

        Returns:
            The layer.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/layercreation (documented).
        """
        from .create_layer import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id, branch=branch))).value

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
    ) -> models.LayerWithFile | models.LayerUrl | dict[str, Any] | File:
        """Find one layer.

        When several layers match, the latest one is returned.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            id: Layer id.
            asset_id: Asset.
            asset_layer: Layer of a composite.
            asset_version: Version of the asset.
            asset_layer_configuration: Configuration of the layer, or of the asset when there is no composite. Send as
                JSON text.
            asset_layer_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_id: Stage; empty for layers without one.
            stage_configuration: Configuration of the stage. Send as JSON text.
            stage_configuration_hash: Hash of that configuration; only the platform can make it.
            stage_metadata: Metadata of the stage. Send as JSON text.
            metadata: Metadata of the layer. Send as JSON text.
            job_id: Job that made the layer.
            task_id: Task that made the layer.
            file_id: File of the layer.
            format_: Format of the file.
            width: Width in pixels.
            height: Height in pixels.
            scene_graph_state: Scene state.
            branch: Branch of the organisation; main when left out.
            result_type: file answers with the content, url with its address; without it the record is returned.
            optimization: JSON text for the picture optimiser: width, height, format and quality. Has no effect on
                augmented-reality files.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The record, the address, or the content, as resultType says.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/fetchlayerquery, npm:@threekit/rest-api@0.2.2
            src/api/layers/Layers.ts (documented).
        """
        from .find_layer import request as _request

        return (
            await self._client.send(
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
        ).value

    async def get_layer(
        self,
        layer_id: str,
        *,
        org_id: str | Unset = UNSET,
        result_type: models.LayerResultType | Unset = UNSET,
        optimization: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.LayerWithFile:
        """Read a layer.

        Args:
            layer_id: Layer id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            result_type: file or url, as in the query call.
            optimization: JSON text for the picture optimiser: width, height, format and quality. Has no effect on
                augmented-reality files.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The layer.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/layers/Layers.ts (documented).
        """
        from .get_layer import request as _request

        return (
            await self._client.send(
                _request(
                    layer_id,
                    org_id=org_id,
                    result_type=result_type,
                    optimization=optimization,
                    cache_scope=cache_scope,
                    cache_max_age=cache_max_age,
                )
            )
        ).value
