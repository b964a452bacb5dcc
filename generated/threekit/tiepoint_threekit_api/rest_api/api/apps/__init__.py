"""Embedded applications (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AppsWithResponse, AsyncAppsWithResponse

__all__ = ("AsyncAppsResource", "AppsResource")


class AppsResource:
    """Embedded applications (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AppsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AppsWithResponse

        return AppsWithResponse(self._client)

    def apps_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .apps_healthcheck import request as _request

        self._client.send(_request())

    def list_apps(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.AppListing:
        """List applications.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of applications.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .list_apps import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort)).value

    def create_app(self, *, body: models.CreateAppRequest, org_id: str | Unset = UNSET) -> models.App:
        """Create an application.

        Args:
            body: What is sent, `models.CreateAppRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .create_app import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> models.App:
        """Read an application.

        Args:
            app_id: Application id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .get_app import request as _request

        return self._client.send(_request(app_id, org_id=org_id)).value

    def update_app(self, app_id: str, *, body: models.UpdateAppRequest, org_id: str | Unset = UNSET) -> models.App:
        """Change an application.

        Args:
            app_id: Application id.
            body: What is sent, `models.UpdateAppRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .update_app import request as _request

        return self._client.send(_request(app_id, body=body, org_id=org_id)).value

    def delete_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> models.App:
        """Delete an application.

        Args:
            app_id: Application id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .delete_app import request as _request

        return self._client.send(_request(app_id, org_id=org_id)).value


class AsyncAppsResource:
    """Embedded applications (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAppsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAppsWithResponse

        return AsyncAppsWithResponse(self._client)

    async def apps_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .apps_healthcheck import request as _request

        await self._client.send(_request())

    async def list_apps(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.AppListing:
        """List applications.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of applications.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .list_apps import request as _request

        return (await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))).value

    async def create_app(self, *, body: models.CreateAppRequest, org_id: str | Unset = UNSET) -> models.App:
        """Create an application.

        Args:
            body: What is sent, `models.CreateAppRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .create_app import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> models.App:
        """Read an application.

        Args:
            app_id: Application id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .get_app import request as _request

        return (await self._client.send(_request(app_id, org_id=org_id))).value

    async def update_app(
        self, app_id: str, *, body: models.UpdateAppRequest, org_id: str | Unset = UNSET
    ) -> models.App:
        """Change an application.

        Args:
            app_id: Application id.
            body: What is sent, `models.UpdateAppRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .update_app import request as _request

        return (await self._client.send(_request(app_id, body=body, org_id=org_id))).value

    async def delete_app(self, app_id: str, *, org_id: str | Unset = UNSET) -> models.App:
        """Delete an application.

        Args:
            app_id: Application id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The application.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/apps/Apps.ts (documented).
        """
        from .delete_app import request as _request

        return (await self._client.send(_request(app_id, org_id=org_id))).value
