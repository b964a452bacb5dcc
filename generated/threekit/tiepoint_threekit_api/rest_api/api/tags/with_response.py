"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncTagsWithResponse", "TagsWithResponse")


class TagsWithResponse:
    """The operations of `TagsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_tags(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.TagListing]:
        """List tags."""
        from .list_tags import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    def create_tag(self, *, body: models.CreateTagRequest, org_id: str | Unset = UNSET) -> Response[models.Tag]:
        """Create a tag."""
        from .create_tag import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> Response[models.Tag]:
        """Read a tag."""
        from .get_tag import request as _request

        return self._client.send(_request(tag_id, org_id=org_id))

    def update_tag(
        self, tag_id: str, *, body: models.UpdateTagRequest, org_id: str | Unset = UNSET
    ) -> Response[models.Tag | models.TagListing | dict[str, Any]]:
        """Change a tag."""
        from .update_tag import request as _request

        return self._client.send(_request(tag_id, body=body, org_id=org_id))

    def delete_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> Response[models.OkMessage]:
        """Delete a tag."""
        from .delete_tag import request as _request

        return self._client.send(_request(tag_id, org_id=org_id))

    def restore_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> Response[models.Tag]:
        """Bring a deleted tag back."""
        from .restore_tag import request as _request

        return self._client.send(_request(tag_id, org_id=org_id))


class AsyncTagsWithResponse:
    """The operations of `AsyncTagsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_tags(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.TagListing]:
        """List tags."""
        from .list_tags import request as _request

        return await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    async def create_tag(self, *, body: models.CreateTagRequest, org_id: str | Unset = UNSET) -> Response[models.Tag]:
        """Create a tag."""
        from .create_tag import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> Response[models.Tag]:
        """Read a tag."""
        from .get_tag import request as _request

        return await self._client.send(_request(tag_id, org_id=org_id))

    async def update_tag(
        self, tag_id: str, *, body: models.UpdateTagRequest, org_id: str | Unset = UNSET
    ) -> Response[models.Tag | models.TagListing | dict[str, Any]]:
        """Change a tag."""
        from .update_tag import request as _request

        return await self._client.send(_request(tag_id, body=body, org_id=org_id))

    async def delete_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> Response[models.OkMessage]:
        """Delete a tag."""
        from .delete_tag import request as _request

        return await self._client.send(_request(tag_id, org_id=org_id))

    async def restore_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> Response[models.Tag]:
        """Bring a deleted tag back."""
        from .restore_tag import request as _request

        return await self._client.send(_request(tag_id, org_id=org_id))
