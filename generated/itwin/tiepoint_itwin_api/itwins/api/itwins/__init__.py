"""iTwins themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncITwinsWithResponse, ITwinsWithResponse

__all__ = ("AsyncITwinsResource", "ITwinsResource")


class ITwinsResource:
    """iTwins themselves."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> ITwinsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import ITwinsWithResponse

        return ITwinsWithResponse(self._client)

    def get_my_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        number: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        itwin_account_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        select: str | Unset = UNSET,
        filter_: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyItwinsQueryScope | Unset = UNSET,
        max_return: int | Unset = UNSET,
    ) -> models.ITwins:
        """List my iTwins.

        Lists iTwins the caller is a member of, a page at a time. At most X-Max-Return iTwins can be paged through,
        1000 unless another number is sent; past that the list ends without an error. Either $filter or the single
        criteria (status, type, number, displayName, parentId, iTwinAccountId, $search) may be used, not both;
        subClass goes with either.

        Args:
            sub_class: One subclass or several, with commas. Naming it makes the query faster.
            status: Only iTwins in this state. Not together with includeInactive.
            type_: Only iTwins of this type, a free text set when they were made.
            number: Only iTwins with exactly this number. Not together with $search.
            display_name: Only iTwins with exactly this name. Not together with $search.
            parent_id: Only children of this iTwin.
            itwin_account_id: Only iTwins owned by this account.
            search: Text looked for in number and name.
            select: Properties wanted, with commas. Keep id among them: the schema of the answer requires it.
            filter_: OData condition. Comparisons (eq, ge), in with square brackets, and, or, contains and startswith;
                strings in single quotes, times and numbers bare.
            order_by: A property, optionally followed by asc or desc.
            top: iTwins per page. A value outside the bounds is answered with 422. Default: 100.
            skip: iTwins to pass over before the page begins. A negative value is answered with 422.
            include_inactive: Also inactive iTwins, which are left out otherwise. Not together with status: sending
                both is answered with 422, so send it only when it is wanted.
            prefer: How much of each iTwin is wanted: id, class, subClass, type, number and displayName only, or
                everything. Default: "return=minimal".
            query_scope: Which iTwins are searched: those the caller is a member of (what the vendor's client sends
                when nothing is chosen), or, for organization administrators, also others.
            max_return: Most iTwins that can be paged through altogether; 1000 when left out. A small number makes the
                query faster. For more than 10000 make an export.

        Returns:
            A page of iTwins.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-itwins,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .get_my_itwins import request as _request

        return self._client.send(
            _request(
                sub_class=sub_class,
                status=status,
                type_=type_,
                number=number,
                display_name=display_name,
                parent_id=parent_id,
                itwin_account_id=itwin_account_id,
                search=search,
                select=select,
                filter_=filter_,
                order_by=order_by,
                top=top,
                skip=skip,
                include_inactive=include_inactive,
                prefer=prefer,
                query_scope=query_scope,
                max_return=max_return,
            )
        ).value

    def create_itwin(self, *, body: models.ITwinCreate) -> models.ITwinResponse:
        """Create an iTwin.

        Creates an iTwin and makes the caller its owner. Needs the permission itwins_create on the parent iTwin, or on
        the account when no parent is named; organization administrators need none.

        Args:
            body: What is sent, `models.ITwinCreate`.

        Returns:
            The iTwin.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                409: The number is in use.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/create-itwin,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .create_itwin import request as _request

        return self._client.send(_request(body=body)).value

    def get_itwin(self, id: str, *, prefer: models.GetItwinPrefer | Unset = UNSET) -> models.ITwinResponse:
        """Get an iTwin.

        Returns one iTwin. The caller must be a member of it.

        Args:
            id: iTwin id.
            prefer: How much of the iTwin is wanted. The portal's page does not list this header and shows everything;
                the vendor's client sends it.

        Returns:
            The iTwin.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-itwin, https://github.com/iTwin/itwins-client
            (documented).
        """
        from .get_itwin import request as _request

        return self._client.send(_request(id, prefer=prefer)).value

    def delete_itwin(self, id: str) -> None:
        """Delete an iTwin.

        Deletes the iTwin. Open to its owners and to organization administrators.

        Args:
            id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/itwins/operations/delete-itwin,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .delete_itwin import request as _request

        self._client.send(_request(id))

    def update_itwin(self, id: str, *, body: models.ITwinUpdate) -> models.ITwinResponse:
        """Update an iTwin.

        Changes the properties that are sent; all are optional. Needs the permission itwins_modify; organization
        administrators need none.

        Args:
            id: iTwin id.
            body: What is sent, `models.ITwinUpdate`.

        Returns:
            The iTwin.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such iTwin, or the caller may not see it. (inferred)
                409: The number is in use. (inferred)
                422: The request is not valid. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/update-itwin,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .update_itwin import request as _request

        return self._client.send(_request(id, body=body)).value


class AsyncITwinsResource:
    """iTwins themselves.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncITwinsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncITwinsWithResponse

        return AsyncITwinsWithResponse(self._client)

    async def get_my_itwins(
        self,
        *,
        sub_class: str | Unset = UNSET,
        status: models.ITwinStatus | Unset = UNSET,
        type_: str | Unset = UNSET,
        number: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        itwin_account_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        select: str | Unset = UNSET,
        filter_: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        top: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        prefer: models.GetMyItwinsPrefer | Unset = UNSET,
        query_scope: models.GetMyItwinsQueryScope | Unset = UNSET,
        max_return: int | Unset = UNSET,
    ) -> models.ITwins:
        """List my iTwins.

        Lists iTwins the caller is a member of, a page at a time. At most X-Max-Return iTwins can be paged through,
        1000 unless another number is sent; past that the list ends without an error. Either $filter or the single
        criteria (status, type, number, displayName, parentId, iTwinAccountId, $search) may be used, not both;
        subClass goes with either.

        Args:
            sub_class: One subclass or several, with commas. Naming it makes the query faster.
            status: Only iTwins in this state. Not together with includeInactive.
            type_: Only iTwins of this type, a free text set when they were made.
            number: Only iTwins with exactly this number. Not together with $search.
            display_name: Only iTwins with exactly this name. Not together with $search.
            parent_id: Only children of this iTwin.
            itwin_account_id: Only iTwins owned by this account.
            search: Text looked for in number and name.
            select: Properties wanted, with commas. Keep id among them: the schema of the answer requires it.
            filter_: OData condition. Comparisons (eq, ge), in with square brackets, and, or, contains and startswith;
                strings in single quotes, times and numbers bare.
            order_by: A property, optionally followed by asc or desc.
            top: iTwins per page. A value outside the bounds is answered with 422. Default: 100.
            skip: iTwins to pass over before the page begins. A negative value is answered with 422.
            include_inactive: Also inactive iTwins, which are left out otherwise. Not together with status: sending
                both is answered with 422, so send it only when it is wanted.
            prefer: How much of each iTwin is wanted: id, class, subClass, type, number and displayName only, or
                everything. Default: "return=minimal".
            query_scope: Which iTwins are searched: those the caller is a member of (what the vendor's client sends
                when nothing is chosen), or, for organization administrators, also others.
            max_return: Most iTwins that can be paged through altogether; 1000 when left out. A small number makes the
                query faster. For more than 10000 make an export.

        Returns:
            A page of iTwins.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-itwins,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .get_my_itwins import request as _request

        return (
            await self._client.send(
                _request(
                    sub_class=sub_class,
                    status=status,
                    type_=type_,
                    number=number,
                    display_name=display_name,
                    parent_id=parent_id,
                    itwin_account_id=itwin_account_id,
                    search=search,
                    select=select,
                    filter_=filter_,
                    order_by=order_by,
                    top=top,
                    skip=skip,
                    include_inactive=include_inactive,
                    prefer=prefer,
                    query_scope=query_scope,
                    max_return=max_return,
                )
            )
        ).value

    async def create_itwin(self, *, body: models.ITwinCreate) -> models.ITwinResponse:
        """Create an iTwin.

        Creates an iTwin and makes the caller its owner. Needs the permission itwins_create on the parent iTwin, or on
        the account when no parent is named; organization administrators need none.

        Args:
            body: What is sent, `models.ITwinCreate`.

        Returns:
            The iTwin.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                409: The number is in use.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/create-itwin,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .create_itwin import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_itwin(self, id: str, *, prefer: models.GetItwinPrefer | Unset = UNSET) -> models.ITwinResponse:
        """Get an iTwin.

        Returns one iTwin. The caller must be a member of it.

        Args:
            id: iTwin id.
            prefer: How much of the iTwin is wanted. The portal's page does not list this header and shows everything;
                the vendor's client sends it.

        Returns:
            The iTwin.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-itwin, https://github.com/iTwin/itwins-client
            (documented).
        """
        from .get_itwin import request as _request

        return (await self._client.send(_request(id, prefer=prefer))).value

    async def delete_itwin(self, id: str) -> None:
        """Delete an iTwin.

        Deletes the iTwin. Open to its owners and to organization administrators.

        Args:
            id: iTwin id.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)

        Source: https://developer.bentley.com/apis/itwins/operations/delete-itwin,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .delete_itwin import request as _request

        await self._client.send(_request(id))

    async def update_itwin(self, id: str, *, body: models.ITwinUpdate) -> models.ITwinResponse:
        """Update an iTwin.

        Changes the properties that are sent; all are optional. Needs the permission itwins_modify; organization
        administrators need none.

        Args:
            id: iTwin id.
            body: What is sent, `models.ITwinUpdate`.

        Returns:
            The iTwin.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                403: The caller lacks a permission. (inferred)
                404: There is no such iTwin, or the caller may not see it. (inferred)
                409: The number is in use. (inferred)
                422: The request is not valid. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/update-itwin,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .update_itwin import request as _request

        return (await self._client.send(_request(id, body=body))).value
