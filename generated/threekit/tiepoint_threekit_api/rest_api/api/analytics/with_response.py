"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAnalyticsWithResponse", "AnalyticsWithResponse")


class AnalyticsWithResponse:
    """The operations of `AnalyticsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def analytics_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .analytics_healthcheck import request as _request

        return self._client.send(_request())

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
    ) -> Response[models.AnalyticsEventListing]:
        """List events."""
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
        )

    def create_event(
        self, *, body: models.CreateAnalyticsEventRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AnalyticsEvent]:
        """Store an event."""
        from .create_event import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

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
    ) -> Response[models.AnalyticsViewsListing]:
        """Count views by period."""
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
        )

    def get_event(self, event_id: str, *, org_id: str | Unset = UNSET) -> Response[models.AnalyticsEvent]:
        """Read an event."""
        from .get_event import request as _request

        return self._client.send(_request(event_id, org_id=org_id))


class AsyncAnalyticsWithResponse:
    """The operations of `AsyncAnalyticsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def analytics_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .analytics_healthcheck import request as _request

        return await self._client.send(_request())

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
    ) -> Response[models.AnalyticsEventListing]:
        """List events."""
        from .list_events import request as _request

        return await self._client.send(
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

    async def create_event(
        self, *, body: models.CreateAnalyticsEventRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AnalyticsEvent]:
        """Store an event."""
        from .create_event import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

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
    ) -> Response[models.AnalyticsViewsListing]:
        """Count views by period."""
        from .list_event_views import request as _request

        return await self._client.send(
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

    async def get_event(self, event_id: str, *, org_id: str | Unset = UNSET) -> Response[models.AnalyticsEvent]:
        """Read an event."""
        from .get_event import request as _request

        return await self._client.send(_request(event_id, org_id=org_id))
