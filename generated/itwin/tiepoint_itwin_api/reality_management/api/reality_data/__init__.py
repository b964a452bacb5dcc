"""Metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncRealityDataWithResponse, RealityDataWithResponse

__all__ = ("AsyncRealityDataResource", "RealityDataResource")


class RealityDataResource:
    """Metadata."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> RealityDataWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import RealityDataWithResponse

        return RealityDataWithResponse(self._client)

    def get_all_reality_data(
        self,
        *,
        itwin_id: str | Unset = UNSET,
        continuation_token: str | Unset = UNSET,
        top: int | Unset = UNSET,
        extent: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        search: str | Unset = UNSET,
        data_types: str | Unset = UNSET,
        acquisition_date_time: str | Unset = UNSET,
        created_date_time: str | Unset = UNSET,
        modified_date_time: str | Unset = UNSET,
        last_accessed_date_time: str | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        data_center: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        prefer: models.GetAllRealityDataPrefer | Unset = UNSET,
    ) -> models.RealityDataPage:
        """List reality data.

        Lists reality data, a page at a time. Without iTwinId the caller's general rights count, which usually shows
        less.

        Args:
            itwin_id: iTwin to list.
            continuation_token: Token of the page wanted, exactly as it stands in the next link of the page before.
                Without $top the page keeps the size of the page before.
            top: Reality data per page. When left out, 100; with a continuationToken, the size of the page before.
            extent: Area to search: west longitude, south latitude, east longitude, north latitude, in degrees with
                commas.
            order_by: A text, date or number property, optionally followed by asc or desc.
            search: Text looked for, without regard to case, in group, name, description, root document, acquirer and
                tags.
            data_types: Types wanted, with commas.
            acquisition_date_time: Range of acquisition times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without
                fractions of seconds.
            created_date_time: Range of creation times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without fractions of
                seconds.
            modified_date_time: Range of change times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without fractions of
                seconds.
            last_accessed_date_time: Range of access times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without fractions
                of seconds.
            owner_id: Id of the owner.
            data_center: Data centre.
            tag: A tag, matched exactly.
            prefer: How much of each reality data is wanted. Default: "return=minimal".

        Returns:
            A page of reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/get-all-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_all_reality_data import request as _request

        return self._client.send(
            _request(
                itwin_id=itwin_id,
                continuation_token=continuation_token,
                top=top,
                extent=extent,
                order_by=order_by,
                search=search,
                data_types=data_types,
                acquisition_date_time=acquisition_date_time,
                created_date_time=created_date_time,
                modified_date_time=modified_date_time,
                last_accessed_date_time=last_accessed_date_time,
                owner_id=owner_id,
                data_center=data_center,
                tag=tag,
                prefer=prefer,
            )
        ).value

    def create_reality_data(self, *, body: models.RealityDataCreate) -> models.RealityDataResponse:
        """Create reality data.

        Creates the metadata and an empty container. Needs the permission realitydata_create.

        Args:
            body: What is sent, `models.RealityDataCreate`.

        Returns:
            The reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/create-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .create_reality_data import request as _request

        return self._client.send(_request(body=body)).value

    def get_reality_data_details(self, id: str, *, itwin_id: str | Unset = UNSET) -> models.RealityDataResponse:
        """Get reality data.

        Returns the metadata. Needs the permission realitydata_use.

        Args:
            id: Reality data id.
            itwin_id: iTwin whose permissions are to count. Recommended.

        Returns:
            The reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/get-reality-data-details,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_reality_data_details import request as _request

        return self._client.send(_request(id, itwin_id=itwin_id)).value

    def delete_reality_data(self, id: str) -> None:
        """Delete reality data.

        Deletes metadata and files. Only while it is associated to at most one iTwin. Needs the permission
        realitydata_manage.

        Args:
            id: Reality data id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/reality-management/operations/delete-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .delete_reality_data import request as _request

        self._client.send(_request(id))

    def update_reality_data(self, id: str, *, body: models.RealityDataUpdate) -> models.RealityDataResponse:
        """Update reality data.

        Changes the metadata. Needs the permission realitydata_manage.

        Args:
            id: Reality data id.
            body: What is sent, `models.RealityDataUpdate`.

        Returns:
            The reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/update-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .update_reality_data import request as _request

        return self._client.send(_request(id, body=body)).value

    def move_reality_data(self, id: str, *, body: models.MoveRequest) -> None:
        """Move reality data to another iTwin.

        Both iTwins must belong to the same organisation and data centre, and the reality data to at most one iTwin.
        Needs realitydata_manage on both.

        Args:
            id: Reality data id.
            body: What is sent, `models.MoveRequest`.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                409: It is associated to that iTwin already.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/reality-management/operations/move-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .move_reality_data import request as _request

        self._client.send(_request(id, body=body))


class AsyncRealityDataResource:
    """Metadata.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncRealityDataWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncRealityDataWithResponse

        return AsyncRealityDataWithResponse(self._client)

    async def get_all_reality_data(
        self,
        *,
        itwin_id: str | Unset = UNSET,
        continuation_token: str | Unset = UNSET,
        top: int | Unset = UNSET,
        extent: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        search: str | Unset = UNSET,
        data_types: str | Unset = UNSET,
        acquisition_date_time: str | Unset = UNSET,
        created_date_time: str | Unset = UNSET,
        modified_date_time: str | Unset = UNSET,
        last_accessed_date_time: str | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        data_center: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        prefer: models.GetAllRealityDataPrefer | Unset = UNSET,
    ) -> models.RealityDataPage:
        """List reality data.

        Lists reality data, a page at a time. Without iTwinId the caller's general rights count, which usually shows
        less.

        Args:
            itwin_id: iTwin to list.
            continuation_token: Token of the page wanted, exactly as it stands in the next link of the page before.
                Without $top the page keeps the size of the page before.
            top: Reality data per page. When left out, 100; with a continuationToken, the size of the page before.
            extent: Area to search: west longitude, south latitude, east longitude, north latitude, in degrees with
                commas.
            order_by: A text, date or number property, optionally followed by asc or desc.
            search: Text looked for, without regard to case, in group, name, description, root document, acquirer and
                tags.
            data_types: Types wanted, with commas.
            acquisition_date_time: Range of acquisition times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without
                fractions of seconds.
            created_date_time: Range of creation times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without fractions of
                seconds.
            modified_date_time: Range of change times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without fractions of
                seconds.
            last_accessed_date_time: Range of access times as start/end, both YYYY-MM-DDTHH:MM:SSZ, without fractions
                of seconds.
            owner_id: Id of the owner.
            data_center: Data centre.
            tag: A tag, matched exactly.
            prefer: How much of each reality data is wanted. Default: "return=minimal".

        Returns:
            A page of reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/get-all-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_all_reality_data import request as _request

        return (
            await self._client.send(
                _request(
                    itwin_id=itwin_id,
                    continuation_token=continuation_token,
                    top=top,
                    extent=extent,
                    order_by=order_by,
                    search=search,
                    data_types=data_types,
                    acquisition_date_time=acquisition_date_time,
                    created_date_time=created_date_time,
                    modified_date_time=modified_date_time,
                    last_accessed_date_time=last_accessed_date_time,
                    owner_id=owner_id,
                    data_center=data_center,
                    tag=tag,
                    prefer=prefer,
                )
            )
        ).value

    async def create_reality_data(self, *, body: models.RealityDataCreate) -> models.RealityDataResponse:
        """Create reality data.

        Creates the metadata and an empty container. Needs the permission realitydata_create.

        Args:
            body: What is sent, `models.RealityDataCreate`.

        Returns:
            The reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/create-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .create_reality_data import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_reality_data_details(self, id: str, *, itwin_id: str | Unset = UNSET) -> models.RealityDataResponse:
        """Get reality data.

        Returns the metadata. Needs the permission realitydata_use.

        Args:
            id: Reality data id.
            itwin_id: iTwin whose permissions are to count. Recommended.

        Returns:
            The reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/get-reality-data-details,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .get_reality_data_details import request as _request

        return (await self._client.send(_request(id, itwin_id=itwin_id))).value

    async def delete_reality_data(self, id: str) -> None:
        """Delete reality data.

        Deletes metadata and files. Only while it is associated to at most one iTwin. Needs the permission
        realitydata_manage.

        Args:
            id: Reality data id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/reality-management/operations/delete-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .delete_reality_data import request as _request

        await self._client.send(_request(id))

    async def update_reality_data(self, id: str, *, body: models.RealityDataUpdate) -> models.RealityDataResponse:
        """Update reality data.

        Changes the metadata. Needs the permission realitydata_manage.

        Args:
            id: Reality data id.
            body: What is sent, `models.RealityDataUpdate`.

        Returns:
            The reality data.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-management/operations/update-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .update_reality_data import request as _request

        return (await self._client.send(_request(id, body=body))).value

    async def move_reality_data(self, id: str, *, body: models.MoveRequest) -> None:
        """Move reality data to another iTwin.

        Both iTwins must belong to the same organisation and data centre, and the reality data to at most one iTwin.
        Needs realitydata_manage on both.

        Args:
            id: Reality data id.
            body: What is sent, `models.MoveRequest`.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such reality data, or the caller may not see it.
                409: It is associated to that iTwin already.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/reality-management/operations/move-reality-data,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .move_reality_data import request as _request

        await self._client.send(_request(id, body=body))
