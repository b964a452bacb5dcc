"""Upload and download of stored files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncFilesWithResponse, FilesWithResponse

__all__ = ("AsyncFilesResource", "FilesResource")


class FilesResource:
    """Upload and download of stored files."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> FilesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import FilesWithResponse

        return FilesWithResponse(self._client)

    def files_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts (documented).
        """
        from .files_healthcheck import request as _request

        self._client.send(_request())

    def upload_files(self, *, body: models.UploadFilesRequest, org_id: str | Unset = UNSET) -> models.FileListing:
        """Store files.

        Files already present on the CDN are not stored twice, but get a record of their own.

        Args:
            body: What is sent, `models.UploadFilesRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The stored files.

        Raises:
            StatusError: The service refuses.
                400: The request is badly formed.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075689627-Files-API, npm:@threekit/rest-api@0.2.2
            src/api/files/Files.ts (documented).
        """
        from .upload_files import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_file_content_by_hash(self, file_hash: str, *, org_id: str | Unset = UNSET) -> File:
        """Download a file by its hash.

        The vendor client leaves this out on purpose: a fresh file may not be there yet, and compressed content can
        carry a -gz ending.

        Args:
            file_hash: Content hash.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts, npm:@threekit-tools/treble@0.0.97
            dist/Treble/Treble.js (documented).
        """
        from .get_file_content_by_hash import request as _request

        return self._client.send(_request(file_hash, org_id=org_id)).value

    def get_file(self, file_id: str, *, org_id: str | Unset = UNSET) -> models.StoredFile:
        """Read the record of a file.

        Args:
            file_id: File id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The record.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts (documented).
        """
        from .get_file import request as _request

        return self._client.send(_request(file_id, org_id=org_id)).value

    def get_file_content(self, file_id: str, *, org_id: str | Unset = UNSET) -> File:
        """Download a file.

        Args:
            file_id: File id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts (documented).
        """
        from .get_file_content import request as _request

        return self._client.send(_request(file_id, org_id=org_id)).value


class AsyncFilesResource:
    """Upload and download of stored files.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncFilesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncFilesWithResponse

        return AsyncFilesWithResponse(self._client)

    async def files_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts (documented).
        """
        from .files_healthcheck import request as _request

        await self._client.send(_request())

    async def upload_files(self, *, body: models.UploadFilesRequest, org_id: str | Unset = UNSET) -> models.FileListing:
        """Store files.

        Files already present on the CDN are not stored twice, but get a record of their own.

        Args:
            body: What is sent, `models.UploadFilesRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The stored files.

        Raises:
            StatusError: The service refuses.
                400: The request is badly formed.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075689627-Files-API, npm:@threekit/rest-api@0.2.2
            src/api/files/Files.ts (documented).
        """
        from .upload_files import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_file_content_by_hash(self, file_hash: str, *, org_id: str | Unset = UNSET) -> File:
        """Download a file by its hash.

        The vendor client leaves this out on purpose: a fresh file may not be there yet, and compressed content can
        carry a -gz ending.

        Args:
            file_hash: Content hash.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts, npm:@threekit-tools/treble@0.0.97
            dist/Treble/Treble.js (documented).
        """
        from .get_file_content_by_hash import request as _request

        return (await self._client.send(_request(file_hash, org_id=org_id))).value

    async def get_file(self, file_id: str, *, org_id: str | Unset = UNSET) -> models.StoredFile:
        """Read the record of a file.

        Args:
            file_id: File id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The record.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts (documented).
        """
        from .get_file import request as _request

        return (await self._client.send(_request(file_id, org_id=org_id))).value

    async def get_file_content(self, file_id: str, *, org_id: str | Unset = UNSET) -> File:
        """Download a file.

        Args:
            file_id: File id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The content.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/files/Files.ts (documented).
        """
        from .get_file_content import request as _request

        return (await self._client.send(_request(file_id, org_id=org_id))).value
