"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncDataTablesWithResponse", "DataTablesWithResponse")


class DataTablesWithResponse:
    """The operations of `DataTablesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_datatables(
        self,
        *,
        org_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.DatatableListing]:
        """List data tables."""
        from .list_datatables import request as _request

        return self._client.send(
            _request(org_id=org_id, name=name, deleted=deleted, page=page, per_page=per_page, sort=sort)
        )

    def create_datatable(
        self, *, body: models.CreateDatatableRequest | File, org_id: str | Unset = UNSET
    ) -> Response[models.Datatable]:
        """Import a CSV file as a data table."""
        from .create_datatable import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_datatable(
        self,
        datatable_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Datatable]:
        """Read a data table."""
        from .get_datatable import request as _request

        return self._client.send(
            _request(datatable_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def update_datatable(
        self, datatable_id: str, *, body: models.UpdateDatatableRequest | dict[str, Any], org_id: str | Unset = UNSET
    ) -> Response[models.Datatable]:
        """Replace the content of a data table."""
        from .update_datatable import request as _request

        return self._client.send(_request(datatable_id, body=body, org_id=org_id))

    def delete_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> Response[object]:
        """Delete a data table."""
        from .delete_datatable import request as _request

        return self._client.send(_request(datatable_id, org_id=org_id))

    def restore_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> Response[object]:
        """Bring a deleted data table back."""
        from .restore_datatable import request as _request

        return self._client.send(_request(datatable_id, org_id=org_id))

    def download_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> Response[str]:
        """Download a data table as CSV."""
        from .download_datatable import request as _request

        return self._client.send(_request(datatable_id, org_id=org_id))

    def find_datatable_row(
        self,
        datatable_id: str,
        *,
        where: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.DatatableRow]:
        """Find a row."""
        from .find_datatable_row import request as _request

        return self._client.send(
            _request(datatable_id, where=where, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def list_datatable_rows(
        self,
        datatable_id: str,
        *,
        all_: bool | Unset = UNSET,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.DatatableRowListing]:
        """List the rows of a data table."""
        from .list_datatable_rows import request as _request

        return self._client.send(
            _request(
                datatable_id,
                all_=all_,
                org_id=org_id,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )


class AsyncDataTablesWithResponse:
    """The operations of `AsyncDataTablesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_datatables(
        self,
        *,
        org_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.DatatableListing]:
        """List data tables."""
        from .list_datatables import request as _request

        return await self._client.send(
            _request(org_id=org_id, name=name, deleted=deleted, page=page, per_page=per_page, sort=sort)
        )

    async def create_datatable(
        self, *, body: models.CreateDatatableRequest | File, org_id: str | Unset = UNSET
    ) -> Response[models.Datatable]:
        """Import a CSV file as a data table."""
        from .create_datatable import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_datatable(
        self,
        datatable_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Datatable]:
        """Read a data table."""
        from .get_datatable import request as _request

        return await self._client.send(
            _request(datatable_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def update_datatable(
        self, datatable_id: str, *, body: models.UpdateDatatableRequest | dict[str, Any], org_id: str | Unset = UNSET
    ) -> Response[models.Datatable]:
        """Replace the content of a data table."""
        from .update_datatable import request as _request

        return await self._client.send(_request(datatable_id, body=body, org_id=org_id))

    async def delete_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> Response[object]:
        """Delete a data table."""
        from .delete_datatable import request as _request

        return await self._client.send(_request(datatable_id, org_id=org_id))

    async def restore_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> Response[object]:
        """Bring a deleted data table back."""
        from .restore_datatable import request as _request

        return await self._client.send(_request(datatable_id, org_id=org_id))

    async def download_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> Response[str]:
        """Download a data table as CSV."""
        from .download_datatable import request as _request

        return await self._client.send(_request(datatable_id, org_id=org_id))

    async def find_datatable_row(
        self,
        datatable_id: str,
        *,
        where: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.DatatableRow]:
        """Find a row."""
        from .find_datatable_row import request as _request

        return await self._client.send(
            _request(datatable_id, where=where, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def list_datatable_rows(
        self,
        datatable_id: str,
        *,
        all_: bool | Unset = UNSET,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.DatatableRowListing]:
        """List the rows of a data table."""
        from .list_datatable_rows import request as _request

        return await self._client.send(
            _request(
                datatable_id,
                all_=all_,
                org_id=org_id,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )
