"""Reality Conversion: jobs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from ._jobs import AsyncJobs, Jobs

if TYPE_CHECKING:
    from tiepoint_core import PollSchedule
    from tiepoint_itwin_api.reality_conversion import models
    from tiepoint_itwin_api.reality_conversion.client import AsyncClient, Client

__all__ = ["AsyncConversion", "Conversion"]


def _made(job: models.Job) -> str:
    specifications: Any = job.specifications
    return cast("str", specifications.output)


class _Shared:
    def __init__(self, raw: Any, *, itwin_id: str | None, schedule: Callable[[], PollSchedule]) -> None:
        self._raw = raw
        self._itwin_id = itwin_id
        self._schedule = schedule

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Conversion(_Shared):
    """Reality Conversion: from one format to another. A technical preview, not for production.

    Source: https://developer.bentley.com/apis/reality-conversion/ (documented).
    """

    _raw: Client

    @cached_property
    def jobs(self) -> Jobs[models.Job, str]:
        """Its jobs, which give the id of what they make; `tiepoint_itwin.conversion` has a class for each type."""
        return Jobs(self._raw.jobs, "reality-conversion", made=_made, itwin_id=self._itwin_id, schedule=self._schedule)


class AsyncConversion(_Shared):
    """The async twin of `Conversion`."""

    _raw: AsyncClient

    @cached_property
    def jobs(self) -> AsyncJobs[models.Job, str]:
        """Its jobs, which give the id of what they make; `tiepoint_itwin.conversion` has a class for each type."""
        return AsyncJobs(
            self._raw.jobs, "reality-conversion", made=_made, itwin_id=self._itwin_id, schedule=self._schedule
        )
