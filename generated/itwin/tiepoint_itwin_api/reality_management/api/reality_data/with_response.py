"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncRealityDataWithResponse", "RealityDataWithResponse")


class RealityDataWithResponse:
    """The operations of `RealityDataResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

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
    ) -> Response[models.RealityDataPage]:
        """List reality data."""
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
        )

    def create_reality_data(self, *, body: models.RealityDataCreate) -> Response[models.RealityDataResponse]:
        """Create reality data."""
        from .create_reality_data import request as _request

        return self._client.send(_request(body=body))

    def get_reality_data_details(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> Response[models.RealityDataResponse]:
        """Get reality data."""
        from .get_reality_data_details import request as _request

        return self._client.send(_request(id, itwin_id=itwin_id))

    def delete_reality_data(self, id: str) -> Response[None]:
        """Delete reality data."""
        from .delete_reality_data import request as _request

        return self._client.send(_request(id))

    def update_reality_data(self, id: str, *, body: models.RealityDataUpdate) -> Response[models.RealityDataResponse]:
        """Update reality data."""
        from .update_reality_data import request as _request

        return self._client.send(_request(id, body=body))

    def move_reality_data(self, id: str, *, body: models.MoveRequest) -> Response[None]:
        """Move reality data to another iTwin."""
        from .move_reality_data import request as _request

        return self._client.send(_request(id, body=body))


class AsyncRealityDataWithResponse:
    """The operations of `AsyncRealityDataResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

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
    ) -> Response[models.RealityDataPage]:
        """List reality data."""
        from .get_all_reality_data import request as _request

        return await self._client.send(
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

    async def create_reality_data(self, *, body: models.RealityDataCreate) -> Response[models.RealityDataResponse]:
        """Create reality data."""
        from .create_reality_data import request as _request

        return await self._client.send(_request(body=body))

    async def get_reality_data_details(
        self, id: str, *, itwin_id: str | Unset = UNSET
    ) -> Response[models.RealityDataResponse]:
        """Get reality data."""
        from .get_reality_data_details import request as _request

        return await self._client.send(_request(id, itwin_id=itwin_id))

    async def delete_reality_data(self, id: str) -> Response[None]:
        """Delete reality data."""
        from .delete_reality_data import request as _request

        return await self._client.send(_request(id))

    async def update_reality_data(
        self, id: str, *, body: models.RealityDataUpdate
    ) -> Response[models.RealityDataResponse]:
        """Update reality data."""
        from .update_reality_data import request as _request

        return await self._client.send(_request(id, body=body))

    async def move_reality_data(self, id: str, *, body: models.MoveRequest) -> Response[None]:
        """Move reality data to another iTwin."""
        from .move_reality_data import request as _request

        return await self._client.send(_request(id, body=body))
