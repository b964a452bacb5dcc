"""Entities and settings of scene assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncScenesWithResponse, ScenesWithResponse

__all__ = ("AsyncScenesResource", "ScenesResource")


class ScenesResource:
    """Entities and settings of scene assets."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> ScenesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import ScenesWithResponse

        return ScenesWithResponse(self._client)

    def get_scene_aabb(self, scene_id: str) -> models.BoundingBox:
        """Get the bounding box of a scene.

        Args:
            scene_id: The scene, by the identifier of its asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_scene_aabb import request as _request

        return self._client.send(_request(scene_id)).value

    def create_entity(self, scene_id: str, *, body: models.EntityComponents) -> models.CreatedEntity:
        """Create an entity.

        Adds an entity with its components to a scene.

        Args:
            scene_id: The scene, by the identifier of its asset.
            body: What is sent, `models.EntityComponents`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_entity import request as _request

        return self._client.send(_request(scene_id, body=body)).value

    def get_entity(
        self, scene_id: str, entity_id: str, *, compute_global_transform: bool | Unset = UNSET
    ) -> models.Entity:
        """Get an entity.

        Args:
            scene_id: The scene, by the identifier of its asset.
            entity_id: The entity.
            compute_global_transform: Add the transform in world space. Default: false.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_entity import request as _request

        return self._client.send(_request(scene_id, entity_id, compute_global_transform=compute_global_transform)).value

    def delete_entity(self, scene_id: str, entity_id: str) -> None:
        """Delete an entity.

        Args:
            scene_id: The scene, by the identifier of its asset.
            entity_id: The entity.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_entity import request as _request

        self._client.send(_request(scene_id, entity_id))

    def update_entity(self, scene_id: str, entity_id: str, *, body: models.EntityComponents) -> None:
        """Change an entity.

        Sets the given components.

        Args:
            scene_id: The scene, by the identifier of its asset.
            entity_id: The entity.
            body: What is sent, `models.EntityComponents`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_entity import request as _request

        self._client.send(_request(scene_id, entity_id, body=body))

    def get_scene_settings(self, scene_id: str) -> dict[str, Any]:
        """Get the settings of a scene.

        Args:
            scene_id: The scene, by the identifier of its asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_scene_settings import request as _request

        return self._client.send(_request(scene_id)).value


class AsyncScenesResource:
    """Entities and settings of scene assets.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncScenesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncScenesWithResponse

        return AsyncScenesWithResponse(self._client)

    async def get_scene_aabb(self, scene_id: str) -> models.BoundingBox:
        """Get the bounding box of a scene.

        Args:
            scene_id: The scene, by the identifier of its asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_scene_aabb import request as _request

        return (await self._client.send(_request(scene_id))).value

    async def create_entity(self, scene_id: str, *, body: models.EntityComponents) -> models.CreatedEntity:
        """Create an entity.

        Adds an entity with its components to a scene.

        Args:
            scene_id: The scene, by the identifier of its asset.
            body: What is sent, `models.EntityComponents`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_entity import request as _request

        return (await self._client.send(_request(scene_id, body=body))).value

    async def get_entity(
        self, scene_id: str, entity_id: str, *, compute_global_transform: bool | Unset = UNSET
    ) -> models.Entity:
        """Get an entity.

        Args:
            scene_id: The scene, by the identifier of its asset.
            entity_id: The entity.
            compute_global_transform: Add the transform in world space. Default: false.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_entity import request as _request

        return (
            await self._client.send(_request(scene_id, entity_id, compute_global_transform=compute_global_transform))
        ).value

    async def delete_entity(self, scene_id: str, entity_id: str) -> None:
        """Delete an entity.

        Args:
            scene_id: The scene, by the identifier of its asset.
            entity_id: The entity.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_entity import request as _request

        await self._client.send(_request(scene_id, entity_id))

    async def update_entity(self, scene_id: str, entity_id: str, *, body: models.EntityComponents) -> None:
        """Change an entity.

        Sets the given components.

        Args:
            scene_id: The scene, by the identifier of its asset.
            entity_id: The entity.
            body: What is sent, `models.EntityComponents`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_entity import request as _request

        await self._client.send(_request(scene_id, entity_id, body=body))

    async def get_scene_settings(self, scene_id: str) -> dict[str, Any]:
        """Get the settings of a scene.

        Args:
            scene_id: The scene, by the identifier of its asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_scene_settings import request as _request

        return (await self._client.send(_request(scene_id))).value
