"""Data tables: import, rows, download."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncDataTablesWithResponse, DataTablesWithResponse

__all__ = ("AsyncDataTablesResource", "DataTablesResource")


class DataTablesResource:
    """Data tables: import, rows, download."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> DataTablesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import DataTablesWithResponse

        return DataTablesWithResponse(self._client)

    def list_datatables(
        self,
        *,
        org_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.DatatableListing:
        """List data tables.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            name: Exact name.
            deleted: Deleted tables instead of live ones.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of data tables.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/datatables.js (documented).
        """
        from .list_datatables import request as _request

        return self._client.send(
            _request(org_id=org_id, name=name, deleted=deleted, page=page, per_page=per_page, sort=sort)
        ).value

    def create_datatable(
        self, *, body: models.CreateDatatableRequest | File, org_id: str | Unset = UNSET
    ) -> models.Datatable:
        """Import a CSV file as a data table.

        The help centre declares a bare text/csv body, without a place for the name and the columns it asks for; the
        guide and the vendor client send a form with file, name and columnInfo.

        Args:
            body: What is sent, `models.CreateDatatableRequest` or `File`.
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.

        Returns:
            The data table.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075669787-Data-Tables-API,
            https://developer.threekit.com/reference/data-tables, npm:@threekit/rest-api@0.2.2
            src/api/datatables/Datatables.ts (documented).
        """
        from .create_datatable import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_datatable(
        self,
        datatable_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Datatable:
        """Read a data table.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The data table.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .get_datatable import request as _request

        return self._client.send(
            _request(datatable_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def update_datatable(
        self, datatable_id: str, *, body: models.UpdateDatatableRequest | dict[str, Any], org_id: str | Unset = UNSET
    ) -> models.Datatable:
        """Replace the content of a data table.

        The vendor client is typed to send a file yet puts it in a JSON body, where it is lost; the form is how
        creation works.

        Args:
            datatable_id: Data table id.
            body: What is sent, `models.UpdateDatatableRequest` or `dict[str, Any]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The data table.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .update_datatable import request as _request

        return self._client.send(_request(datatable_id, body=body, org_id=org_id)).value

    def delete_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> object:
        """Delete a data table.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Deleted; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .delete_datatable import request as _request

        return self._client.send(_request(datatable_id, org_id=org_id)).value

    def restore_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> object:
        """Bring a deleted data table back.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Restored; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .restore_datatable import request as _request

        return self._client.send(_request(datatable_id, org_id=org_id)).value

    def download_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> str:
        """Download a data table as CSV.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The CSV text.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/datatables.js (documented).
        """
        from .download_datatable import request as _request

        return self._client.send(_request(datatable_id, org_id=org_id)).value

    def find_datatable_row(
        self,
        datatable_id: str,
        *,
        where: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.DatatableRow:
        """Find a row.

        Args:
            datatable_id: Data table id.
            where: JSON text: by column name an object with column, comparator (= or !=) and value.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The row.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .find_datatable_row import request as _request

        return self._client.send(
            _request(datatable_id, where=where, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

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
    ) -> models.DatatableRowListing:
        """List the rows of a data table.

        Args:
            datatable_id: Data table id.
            all_: Every row at once instead of a page.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Rows.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
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
        ).value


class AsyncDataTablesResource:
    """Data tables: import, rows, download.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncDataTablesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncDataTablesWithResponse

        return AsyncDataTablesWithResponse(self._client)

    async def list_datatables(
        self,
        *,
        org_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.DatatableListing:
        """List data tables.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            name: Exact name.
            deleted: Deleted tables instead of live ones.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of data tables.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/datatables.js (documented).
        """
        from .list_datatables import request as _request

        return (
            await self._client.send(
                _request(org_id=org_id, name=name, deleted=deleted, page=page, per_page=per_page, sort=sort)
            )
        ).value

    async def create_datatable(
        self, *, body: models.CreateDatatableRequest | File, org_id: str | Unset = UNSET
    ) -> models.Datatable:
        """Import a CSV file as a data table.

        The help centre declares a bare text/csv body, without a place for the name and the columns it asks for; the
        guide and the vendor client send a form with file, name and columnInfo.

        Args:
            body: What is sent, `models.CreateDatatableRequest` or `File`.
            org_id: Organisation id. Needed with a cookie token only; a bearer token implies it.

        Returns:
            The data table.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075669787-Data-Tables-API,
            https://developer.threekit.com/reference/data-tables, npm:@threekit/rest-api@0.2.2
            src/api/datatables/Datatables.ts (documented).
        """
        from .create_datatable import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_datatable(
        self,
        datatable_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Datatable:
        """Read a data table.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The data table.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .get_datatable import request as _request

        return (
            await self._client.send(
                _request(datatable_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def update_datatable(
        self, datatable_id: str, *, body: models.UpdateDatatableRequest | dict[str, Any], org_id: str | Unset = UNSET
    ) -> models.Datatable:
        """Replace the content of a data table.

        The vendor client is typed to send a file yet puts it in a JSON body, where it is lost; the form is how
        creation works.

        Args:
            datatable_id: Data table id.
            body: What is sent, `models.UpdateDatatableRequest` or `dict[str, Any]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The data table.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .update_datatable import request as _request

        return (await self._client.send(_request(datatable_id, body=body, org_id=org_id))).value

    async def delete_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> object:
        """Delete a data table.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Deleted; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .delete_datatable import request as _request

        return (await self._client.send(_request(datatable_id, org_id=org_id))).value

    async def restore_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> object:
        """Bring a deleted data table back.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            Restored; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .restore_datatable import request as _request

        return (await self._client.send(_request(datatable_id, org_id=org_id))).value

    async def download_datatable(self, datatable_id: str, *, org_id: str | Unset = UNSET) -> str:
        """Download a data table as CSV.

        Args:
            datatable_id: Data table id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The CSV text.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/datatables.js (documented).
        """
        from .download_datatable import request as _request

        return (await self._client.send(_request(datatable_id, org_id=org_id))).value

    async def find_datatable_row(
        self,
        datatable_id: str,
        *,
        where: str,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.DatatableRow:
        """Find a row.

        Args:
            datatable_id: Data table id.
            where: JSON text: by column name an object with column, comparator (= or !=) and value.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The row.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .find_datatable_row import request as _request

        return (
            await self._client.send(
                _request(datatable_id, where=where, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

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
    ) -> models.DatatableRowListing:
        """List the rows of a data table.

        Args:
            datatable_id: Data table id.
            all_: Every row at once instead of a page.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            Rows.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/datatables/Datatables.ts (documented).
        """
        from .list_datatable_rows import request as _request

        return (
            await self._client.send(
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
        ).value
