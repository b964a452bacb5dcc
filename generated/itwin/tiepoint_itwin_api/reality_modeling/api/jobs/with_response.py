"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncJobsWithResponse", "JobsWithResponse")


class JobsWithResponse:
    """The operations of `JobsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def jobs_get_all(
        self, *, filter_: str, continuation_token: str | Unset = UNSET, top: int | Unset = UNSET
    ) -> Response[models.Jobs]:
        """List jobs."""
        from .jobs_get_all import request as _request

        return self._client.send(_request(filter_=filter_, continuation_token=continuation_token, top=top))

    def jobs_create(self, *, body: models.JobCreate) -> Response[models.JobResponse]:
        """Create a job."""
        from .jobs_create import request as _request

        return self._client.send(_request(body=body))

    def jobs_get(self, id: str) -> Response[models.JobResponse]:
        """Get a job."""
        from .jobs_get import request as _request

        return self._client.send(_request(id))

    def jobs_cancel(self, id: str) -> Response[models.JobResponse]:
        """Cancel a job."""
        from .jobs_cancel import request as _request

        return self._client.send(_request(id))

    def jobs_progress(self, id: str) -> Response[models.JobProgressResponse]:
        """Get the progress of a job."""
        from .jobs_progress import request as _request

        return self._client.send(_request(id))

    def jobs_messages(self, id: str) -> Response[models.JobMessagesResponse]:
        """Get the messages of a job."""
        from .jobs_messages import request as _request

        return self._client.send(_request(id))


class AsyncJobsWithResponse:
    """The operations of `AsyncJobsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def jobs_get_all(
        self, *, filter_: str, continuation_token: str | Unset = UNSET, top: int | Unset = UNSET
    ) -> Response[models.Jobs]:
        """List jobs."""
        from .jobs_get_all import request as _request

        return await self._client.send(_request(filter_=filter_, continuation_token=continuation_token, top=top))

    async def jobs_create(self, *, body: models.JobCreate) -> Response[models.JobResponse]:
        """Create a job."""
        from .jobs_create import request as _request

        return await self._client.send(_request(body=body))

    async def jobs_get(self, id: str) -> Response[models.JobResponse]:
        """Get a job."""
        from .jobs_get import request as _request

        return await self._client.send(_request(id))

    async def jobs_cancel(self, id: str) -> Response[models.JobResponse]:
        """Cancel a job."""
        from .jobs_cancel import request as _request

        return await self._client.send(_request(id))

    async def jobs_progress(self, id: str) -> Response[models.JobProgressResponse]:
        """Get the progress of a job."""
        from .jobs_progress import request as _request

        return await self._client.send(_request(id))

    async def jobs_messages(self, id: str) -> Response[models.JobMessagesResponse]:
        """Get the messages of a job."""
        from .jobs_messages import request as _request

        return await self._client.send(_request(id))
