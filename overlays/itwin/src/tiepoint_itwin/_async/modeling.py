"""Reality Modeling: jobs, the iTwin's bucket, the platform's own presets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from tiepoint_core import ClientOptions, ConfigError, JobStatus, PageResult

from .._files.options import ContainerOptions, TransferOptions
from .._jobs.messages import JobMessages, read_messages
from .._jobs.modeling_specs import ModelingSpec, read_outputs
from .._jobs.spec import R, Spec, checked_spec
from .._jobs.status import status_of_progress
from .._paging import next_token, token_query
from .files import AsyncBucket
from .jobs import AsyncJobs

if TYPE_CHECKING:
    from tiepoint_core import PollSchedule
    from tiepoint_itwin_api.reality_modeling import models
    from tiepoint_itwin_api.reality_modeling.client import AsyncClient

    from .._jobs.modeling_specs import ModelingOutputs
    from .open_lists import AsyncOpenLists


class AsyncModeling:
    """Reality Modeling: photos and scans become scenes, meshes and more. A technical preview, not for production.

    Args:
        api: Generated client.
        itwin_id: iTwin of the client, or None.
        schedule: Factory of poll schedules.
        options: Options of connections for files.
        open_lists: Containers that lists of the client keep open.

    Source: https://developer.bentley.com/apis/reality-modeling/ (documented).
    """

    def __init__(
        self,
        api: AsyncClient,
        *,
        itwin_id: str | None,
        schedule: Callable[[], PollSchedule],
        options: ClientOptions,
        open_lists: AsyncOpenLists,
    ) -> None:
        self._api = api
        self._itwin_id = itwin_id
        self._schedule = schedule
        self._options = options
        self._open_lists = open_lists

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @cached_property
    def jobs(self) -> AsyncJobs[models.Job, ModelingOutputs]:
        """Jobs; `tiepoint_itwin.modeling` has a class for each type."""
        return AsyncModelingJobs(self._api, itwin_id=self._itwin_id, schedule=self._schedule)

    def bucket(self, itwin_id: str | None = None, **options: Unpack[TransferOptions]) -> AsyncBucket:
        """Return the files in an iTwin's bucket, which jobs reference as `bkt:<path>`.

        Args:
            itwin_id: Id of the iTwin, or None for the iTwin of `client.for_itwin(...)`.
            options: `TransferOptions`.

        Raises:
            ConfigError: If there is no iTwin.
        """
        if not (itwin := itwin_id or self._itwin_id):
            raise ConfigError("a bucket belongs to an iTwin: give its id, or use client.for_itwin(...)")

        async def access(_: bool) -> str:
            return (await self._api.buckets.buckets_get(itwin)).links.container_url.href

        merged: ContainerOptions = {**self._options, **options}
        return AsyncBucket(
            access, f"the bucket of iTwin {itwin}", writing=nullcontext, open_lists=self._open_lists, **merged
        )

    async def presets(self) -> Sequence[models.ServiceFile]:
        """List the platform's own files that jobs can reference: presets."""
        return (await self._api.files.files_get_all()).files


class AsyncModelingJobs(AsyncJobs["models.Job", "ModelingOutputs"]):
    """Jobs of Reality Modeling."""

    kind = "itwin/reality-modeling"

    def __init__(self, api: AsyncClient, *, itwin_id: str | None, schedule: Callable[[], PollSchedule]) -> None:
        super().__init__(itwin_id=itwin_id, schedule=schedule)
        self._api = api

    async def _page(self, filter_: str, token: str | None, size: int | None) -> PageResult[models.Job]:
        page = await self._api.jobs.jobs_get_all(filter_=filter_, **token_query(token, size))
        return PageResult(items=page.jobs, next=next_token(page.links), raw=page)

    async def _create(self, spec: Spec[models.Job, R], name: str | None, itwin_id: str | None) -> models.Job:
        body = checked_spec(spec, ModelingSpec).body(itwin_id=self._itwin(itwin_id), name=name)
        return (await self._api.jobs.jobs_create(body=body)).job

    async def _get(self, job_id: str) -> models.Job:
        return (await self._api.jobs.jobs_get(job_id)).job

    async def _cancel(self, job_id: str) -> models.Job:
        return (await self._api.jobs.jobs_cancel(job_id)).job

    async def _progress(self, job_id: str) -> JobStatus:
        return status_of_progress((await self._api.jobs.jobs_progress(job_id)).progress)

    async def _messages(self, job_id: str) -> JobMessages:
        return read_messages((await self._api.jobs.jobs_messages(job_id)).messages)

    def _outputs(self, job: models.Job) -> ModelingOutputs:
        return read_outputs(job)
