"""Tags of an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncTagsWithResponse, TagsWithResponse

__all__ = ("AsyncTagsResource", "TagsResource")


class TagsResource:
    """Tags of an organisation."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> TagsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import TagsWithResponse

        return TagsWithResponse(self._client)

    def list_tags(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.TagListing:
        """List tags.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of tags.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .list_tags import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort)).value

    def create_tag(self, *, body: models.CreateTagRequest, org_id: str | Unset = UNSET) -> models.Tag:
        """Create a tag.

        Args:
            body: What is sent, `models.CreateTagRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The tag.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .create_tag import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> models.Tag:
        """Read a tag.

        Args:
            tag_id: Tag id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The tag.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .get_tag import request as _request

        return self._client.send(_request(tag_id, org_id=org_id)).value

    def update_tag(
        self, tag_id: str, *, body: models.UpdateTagRequest, org_id: str | Unset = UNSET
    ) -> models.Tag | models.TagListing | dict[str, Any]:
        """Change a tag.

        Args:
            tag_id: Tag id.
            body: What is sent, `models.UpdateTagRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The vendor client is typed for a list here; a single tag is as likely.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .update_tag import request as _request

        return self._client.send(_request(tag_id, body=body, org_id=org_id)).value

    def delete_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> models.OkMessage:
        """Delete a tag.

        Args:
            tag_id: Tag id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Deleted.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .delete_tag import request as _request

        return self._client.send(_request(tag_id, org_id=org_id)).value

    def restore_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> models.Tag:
        """Bring a deleted tag back.

        Args:
            tag_id: Tag id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The tag.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .restore_tag import request as _request

        return self._client.send(_request(tag_id, org_id=org_id)).value


class AsyncTagsResource:
    """Tags of an organisation.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTagsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncTagsWithResponse

        return AsyncTagsWithResponse(self._client)

    async def list_tags(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.TagListing:
        """List tags.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of tags.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .list_tags import request as _request

        return (await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))).value

    async def create_tag(self, *, body: models.CreateTagRequest, org_id: str | Unset = UNSET) -> models.Tag:
        """Create a tag.

        Args:
            body: What is sent, `models.CreateTagRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The tag.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .create_tag import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> models.Tag:
        """Read a tag.

        Args:
            tag_id: Tag id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The tag.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .get_tag import request as _request

        return (await self._client.send(_request(tag_id, org_id=org_id))).value

    async def update_tag(
        self, tag_id: str, *, body: models.UpdateTagRequest, org_id: str | Unset = UNSET
    ) -> models.Tag | models.TagListing | dict[str, Any]:
        """Change a tag.

        Args:
            tag_id: Tag id.
            body: What is sent, `models.UpdateTagRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The vendor client is typed for a list here; a single tag is as likely.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .update_tag import request as _request

        return (await self._client.send(_request(tag_id, body=body, org_id=org_id))).value

    async def delete_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> models.OkMessage:
        """Delete a tag.

        Args:
            tag_id: Tag id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Deleted.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .delete_tag import request as _request

        return (await self._client.send(_request(tag_id, org_id=org_id))).value

    async def restore_tag(self, tag_id: str, *, org_id: str | Unset = UNSET) -> models.Tag:
        """Bring a deleted tag back.

        Args:
            tag_id: Tag id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The tag.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/tags/Tags.ts (documented).
        """
        from .restore_tag import request as _request

        return (await self._client.send(_request(tag_id, org_id=org_id))).value
