"""Events of configurator sessions and their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AnalyticsWithResponse, AsyncAnalyticsWithResponse

__all__ = ("AsyncAnalyticsResource", "AnalyticsResource")


class AnalyticsResource:
    """Events of configurator sessions and their counts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AnalyticsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AnalyticsWithResponse

        return AnalyticsWithResponse(self._client)

    def analytics_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .analytics_healthcheck import request as _request

        self._client.send(_request())

    def list_events(
        self,
        *,
        org_id: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        device: str | Unset = UNSET,
        referer: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.AnalyticsEventListing:
        """List events.

        A note in the vendor client says this call is switched off on purpose on the platform.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            metadata: Filter by metadata. Send as JSON text.
            device: Filter by device.
            referer: Filter by referer.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of events.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .list_events import request as _request

        return self._client.send(
            _request(
                org_id=org_id,
                metadata=metadata,
                device=device,
                referer=referer,
                page=page,
                per_page=per_page,
                sort=sort,
            )
        ).value

    def create_event(
        self, *, body: models.CreateAnalyticsEventRequest, org_id: str | Unset = UNSET
    ) -> models.AnalyticsEvent:
        """Store an event.

        Args:
            body: What is sent, `models.CreateAnalyticsEventRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The stored event.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/createevent,
            https://community.threekit.com/hc/en-us/articles/4406075523739-Analytics-API, npm:@threekit/rest-api@0.2.2
            src/api/analytics/Analytics.ts (documented).
        """
        from .create_event import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def list_event_views(
        self,
        *,
        org_id: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        device: str | Unset = UNSET,
        referer: str | Unset = UNSET,
        sub_start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        range_: models.AnalyticsRange | Unset = UNSET,
        event_type: models.AnalyticsEventType | Unset = UNSET,
    ) -> models.AnalyticsViewsListing:
        """Count views by period.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            metadata: Filter by metadata. Send as JSON text.
            device: Filter by device.
            referer: Filter by referer.
            sub_start_date: Start of the time span.
            end_date: End of the time span.
            range_: Size of the periods.
            event_type: Kind of event to count.

        Returns:
            Counts.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .list_event_views import request as _request

        return self._client.send(
            _request(
                org_id=org_id,
                metadata=metadata,
                device=device,
                referer=referer,
                sub_start_date=sub_start_date,
                end_date=end_date,
                range_=range_,
                event_type=event_type,
            )
        ).value

    def get_event(self, event_id: str, *, org_id: str | Unset = UNSET) -> models.AnalyticsEvent:
        """Read an event.

        Args:
            event_id: Event id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The event.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .get_event import request as _request

        return self._client.send(_request(event_id, org_id=org_id)).value


class AsyncAnalyticsResource:
    """Events of configurator sessions and their counts.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAnalyticsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAnalyticsWithResponse

        return AsyncAnalyticsWithResponse(self._client)

    async def analytics_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .analytics_healthcheck import request as _request

        await self._client.send(_request())

    async def list_events(
        self,
        *,
        org_id: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        device: str | Unset = UNSET,
        referer: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.AnalyticsEventListing:
        """List events.

        A note in the vendor client says this call is switched off on purpose on the platform.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            metadata: Filter by metadata. Send as JSON text.
            device: Filter by device.
            referer: Filter by referer.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of events.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .list_events import request as _request

        return (
            await self._client.send(
                _request(
                    org_id=org_id,
                    metadata=metadata,
                    device=device,
                    referer=referer,
                    page=page,
                    per_page=per_page,
                    sort=sort,
                )
            )
        ).value

    async def create_event(
        self, *, body: models.CreateAnalyticsEventRequest, org_id: str | Unset = UNSET
    ) -> models.AnalyticsEvent:
        """Store an event.

        Args:
            body: What is sent, `models.CreateAnalyticsEventRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The stored event.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/createevent,
            https://community.threekit.com/hc/en-us/articles/4406075523739-Analytics-API, npm:@threekit/rest-api@0.2.2
            src/api/analytics/Analytics.ts (documented).
        """
        from .create_event import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def list_event_views(
        self,
        *,
        org_id: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        device: str | Unset = UNSET,
        referer: str | Unset = UNSET,
        sub_start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        range_: models.AnalyticsRange | Unset = UNSET,
        event_type: models.AnalyticsEventType | Unset = UNSET,
    ) -> models.AnalyticsViewsListing:
        """Count views by period.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            metadata: Filter by metadata. Send as JSON text.
            device: Filter by device.
            referer: Filter by referer.
            sub_start_date: Start of the time span.
            end_date: End of the time span.
            range_: Size of the periods.
            event_type: Kind of event to count.

        Returns:
            Counts.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .list_event_views import request as _request

        return (
            await self._client.send(
                _request(
                    org_id=org_id,
                    metadata=metadata,
                    device=device,
                    referer=referer,
                    sub_start_date=sub_start_date,
                    end_date=end_date,
                    range_=range_,
                    event_type=event_type,
                )
            )
        ).value

    async def get_event(self, event_id: str, *, org_id: str | Unset = UNSET) -> models.AnalyticsEvent:
        """Read an event.

        Args:
            event_id: Event id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The event.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/analytics/Analytics.ts (documented).
        """
        from .get_event import request as _request

        return (await self._client.send(_request(event_id, org_id=org_id))).value
