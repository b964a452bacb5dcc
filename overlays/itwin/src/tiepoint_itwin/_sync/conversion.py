# Written by nox -s regenerate, do not edit.
# Source: ../_async/conversion.py
"""Reality Conversion: jobs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from tiepoint_core import JobStatus, PageResult

from .._jobs.conversion_specs import ConversionSpec, read_output
from .._jobs.messages import JobMessages, read_messages
from .._jobs.spec import R, Spec, checked_spec
from .._jobs.status import status_of_progress
from .._paging import next_token, token_query
from .jobs import Jobs

if TYPE_CHECKING:
    from tiepoint_core import PollSchedule
    from tiepoint_itwin_api.reality_conversion import models
    from tiepoint_itwin_api.reality_conversion.client import Client


class Conversion:
    """Reality Conversion: from one format to another. A technical preview, not for production.

    Args:
        api: Generated client.
        itwin_id: iTwin of the client, or None.
        schedule: Factory of poll schedules.

    Source: https://developer.bentley.com/apis/reality-conversion/ (documented).
    """

    def __init__(self, api: Client, *, itwin_id: str | None, schedule: Callable[[], PollSchedule]) -> None:
        self._api = api
        self._itwin_id = itwin_id
        self._schedule = schedule

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @cached_property
    def jobs(self) -> Jobs[models.Job, str]:
        """Jobs, which return the id of their output; `tiepoint_itwin.conversion` has a class for each type."""
        return ConversionJobs(self._api, itwin_id=self._itwin_id, schedule=self._schedule)


class ConversionJobs(Jobs["models.Job", str]):
    """Jobs of Reality Conversion."""

    kind = "itwin/reality-conversion"

    def __init__(self, api: Client, *, itwin_id: str | None, schedule: Callable[[], PollSchedule]) -> None:
        super().__init__(itwin_id=itwin_id, schedule=schedule)
        self._api = api

    def _page(self, filter_: str, token: str | None, size: int | None) -> PageResult[models.Job]:
        page = self._api.jobs.jobs_get_all(filter_=filter_, **token_query(token, size))
        return PageResult(items=page.jobs, next=next_token(page.links), raw=page)

    def _create(self, spec: Spec[models.Job, R], name: str | None, itwin_id: str | None) -> models.Job:
        body = checked_spec(spec, ConversionSpec).body(itwin_id=self._itwin(itwin_id), name=name)
        return self._api.jobs.jobs_create(body=body).job

    def _get(self, job_id: str) -> models.Job:
        return self._api.jobs.jobs_get(job_id).job

    def _cancel(self, job_id: str) -> models.Job:
        return self._api.jobs.jobs_cancel(job_id).job

    def _progress(self, job_id: str) -> JobStatus:
        return status_of_progress(self._api.jobs.jobs_progress(job_id).progress)

    def _messages(self, job_id: str) -> JobMessages:
        return read_messages(self._api.jobs.jobs_messages(job_id).messages)

    def _outputs(self, job: models.Job) -> str:
        return read_output(job)
