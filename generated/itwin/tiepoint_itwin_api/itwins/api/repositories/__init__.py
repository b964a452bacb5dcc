"""Where the data of an iTwin is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncRepositoriesWithResponse, RepositoriesWithResponse

__all__ = ("AsyncRepositoriesResource", "RepositoriesResource")


class RepositoriesResource:
    """Where the data of an iTwin is."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> RepositoriesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import RepositoriesWithResponse

        return RepositoriesWithResponse(self._client)

    def get_repositories_by_itwin_id(
        self, itwin_id: str, *, class_: str | Unset = UNSET, sub_class: str | Unset = UNSET
    ) -> models.Repositories:
        """List repositories.

        Lists where the data of the iTwin is: addresses in other services, found by asking each of them, and addresses
        added by hand. A service that holds nothing for the iTwin is left out. The caller must be a member, or an
        administrator of the owning organization. Not paged.

        Args:
            itwin_id: iTwin id.
            class_: Only repositories of this class.
            sub_class: Only repositories of this subclass; needs class.

        Returns:
            The repositories.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-repositories-by-itwin-id,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .get_repositories_by_itwin_id import request as _request

        return self._client.send(_request(itwin_id, class_=class_, sub_class=sub_class)).value


class AsyncRepositoriesResource:
    """Where the data of an iTwin is.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncRepositoriesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncRepositoriesWithResponse

        return AsyncRepositoriesWithResponse(self._client)

    async def get_repositories_by_itwin_id(
        self, itwin_id: str, *, class_: str | Unset = UNSET, sub_class: str | Unset = UNSET
    ) -> models.Repositories:
        """List repositories.

        Lists where the data of the iTwin is: addresses in other services, found by asking each of them, and addresses
        added by hand. A service that holds nothing for the iTwin is left out. The caller must be a member, or an
        administrator of the owning organization. Not paged.

        Args:
            itwin_id: iTwin id.
            class_: Only repositories of this class.
            sub_class: Only repositories of this subclass; needs class.

        Returns:
            The repositories.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                422: The request is not valid.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-repositories-by-itwin-id,
            https://github.com/iTwin/itwins-client, https://github.com/iTwin/itwin-cli (documented).
        """
        from .get_repositories_by_itwin_id import request as _request

        return (await self._client.send(_request(itwin_id, class_=class_, sub_class=sub_class))).value
