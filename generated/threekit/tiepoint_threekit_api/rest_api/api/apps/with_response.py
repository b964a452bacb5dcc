"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAppsWithResponse", "AppsWithResponse")


class AppsWithResponse:
    """The operations of `AppsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def apps_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .apps_healthcheck import request as _request

        return self._client.send(_request())

    def list_apps(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.AppListing]:
        """List applications."""
        from .list_apps import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    def create_app(self, *, body: models.CreateAppRequest, org_id: str | Unset = UNSET) -> Response[models.App]:
        """Create an application."""
        from .create_app import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> Response[models.App]:
        """Read an application."""
        from .get_app import request as _request

        return self._client.send(_request(app_id, org_id=org_id))

    def update_app(
        self, app_id: str, *, body: models.UpdateAppRequest, org_id: str | Unset = UNSET
    ) -> Response[models.App]:
        """Change an application."""
        from .update_app import request as _request

        return self._client.send(_request(app_id, body=body, org_id=org_id))

    def delete_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> Response[models.App]:
        """Delete an application."""
        from .delete_app import request as _request

        return self._client.send(_request(app_id, org_id=org_id))


class AsyncAppsWithResponse:
    """The operations of `AsyncAppsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def apps_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .apps_healthcheck import request as _request

        return await self._client.send(_request())

    async def list_apps(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.AppListing]:
        """List applications."""
        from .list_apps import request as _request

        return await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    async def create_app(self, *, body: models.CreateAppRequest, org_id: str | Unset = UNSET) -> Response[models.App]:
        """Create an application."""
        from .create_app import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> Response[models.App]:
        """Read an application."""
        from .get_app import request as _request

        return await self._client.send(_request(app_id, org_id=org_id))

    async def update_app(
        self, app_id: str, *, body: models.UpdateAppRequest, org_id: str | Unset = UNSET
    ) -> Response[models.App]:
        """Change an application."""
        from .update_app import request as _request

        return await self._client.send(_request(app_id, body=body, org_id=org_id))

    async def delete_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> Response[models.App]:
        """Delete an application."""
        from .delete_app import request as _request

        return await self._client.send(_request(app_id, org_id=org_id))
