"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncScenesWithResponse", "ScenesWithResponse")


class ScenesWithResponse:
    """The operations of `ScenesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_scene_aabb(self, scene_id: str) -> Response[models.BoundingBox]:
        """Get the bounding box of a scene."""
        from .get_scene_aabb import request as _request

        return self._client.send(_request(scene_id))

    def create_entity(self, scene_id: str, *, body: models.EntityComponents) -> Response[models.CreatedEntity]:
        """Create an entity."""
        from .create_entity import request as _request

        return self._client.send(_request(scene_id, body=body))

    def get_entity(
        self, scene_id: str, entity_id: str, *, compute_global_transform: bool | Unset = UNSET
    ) -> Response[models.Entity]:
        """Get an entity."""
        from .get_entity import request as _request

        return self._client.send(_request(scene_id, entity_id, compute_global_transform=compute_global_transform))

    def delete_entity(self, scene_id: str, entity_id: str) -> Response[None]:
        """Delete an entity."""
        from .delete_entity import request as _request

        return self._client.send(_request(scene_id, entity_id))

    def update_entity(self, scene_id: str, entity_id: str, *, body: models.EntityComponents) -> Response[None]:
        """Change an entity."""
        from .update_entity import request as _request

        return self._client.send(_request(scene_id, entity_id, body=body))

    def get_scene_settings(self, scene_id: str) -> Response[dict[str, Any]]:
        """Get the settings of a scene."""
        from .get_scene_settings import request as _request

        return self._client.send(_request(scene_id))


class AsyncScenesWithResponse:
    """The operations of `AsyncScenesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_scene_aabb(self, scene_id: str) -> Response[models.BoundingBox]:
        """Get the bounding box of a scene."""
        from .get_scene_aabb import request as _request

        return await self._client.send(_request(scene_id))

    async def create_entity(self, scene_id: str, *, body: models.EntityComponents) -> Response[models.CreatedEntity]:
        """Create an entity."""
        from .create_entity import request as _request

        return await self._client.send(_request(scene_id, body=body))

    async def get_entity(
        self, scene_id: str, entity_id: str, *, compute_global_transform: bool | Unset = UNSET
    ) -> Response[models.Entity]:
        """Get an entity."""
        from .get_entity import request as _request

        return await self._client.send(_request(scene_id, entity_id, compute_global_transform=compute_global_transform))

    async def delete_entity(self, scene_id: str, entity_id: str) -> Response[None]:
        """Delete an entity."""
        from .delete_entity import request as _request

        return await self._client.send(_request(scene_id, entity_id))

    async def update_entity(self, scene_id: str, entity_id: str, *, body: models.EntityComponents) -> Response[None]:
        """Change an entity."""
        from .update_entity import request as _request

        return await self._client.send(_request(scene_id, entity_id, body=body))

    async def get_scene_settings(self, scene_id: str) -> Response[dict[str, Any]]:
        """Get the settings of a scene."""
        from .get_scene_settings import request as _request

        return await self._client.send(_request(scene_id))
