"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncOrgsWithResponse", "OrgsWithResponse")


class OrgsWithResponse:
    """The operations of `OrgsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_orgs(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.OrgListing]:
        """List organisations."""
        from .list_orgs import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    def get_org(self, id: str, *, org_id: str | Unset = UNSET) -> Response[models.Org]:
        """Read an organisation."""
        from .get_org import request as _request

        return self._client.send(_request(id, org_id=org_id))


class AsyncOrgsWithResponse:
    """The operations of `AsyncOrgsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_orgs(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.OrgListing]:
        """List organisations."""
        from .list_orgs import request as _request

        return await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    async def get_org(self, id: str, *, org_id: str | Unset = UNSET) -> Response[models.Org]:
        """Read an organisation."""
        from .get_org import request as _request

        return await self._client.send(_request(id, org_id=org_id))
