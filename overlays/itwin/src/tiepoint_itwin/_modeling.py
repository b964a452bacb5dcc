"""Reality Modeling: jobs, the iTwin's bucket, the platform's own presets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, cast

from tiepoint_core import ConfigError

from ._files import AsyncBucket, Bucket, TransferOptions
from ._jobs import AsyncJobs, Jobs

if TYPE_CHECKING:
    from tiepoint_core import PollSchedule
    from tiepoint_itwin_api.reality_modeling import models
    from tiepoint_itwin_api.reality_modeling.client import AsyncClient, Client

    ModelingOutputs = (
        models.FillImagePropertiesOutputs
        | models.ImportPointCloudOutputs
        | models.CalibrationOutputs
        | models.TilingOutputs
        | models.ProductionOutputs
        | models.ReconstructionOutputs
        | models.ConstraintsOutputs
        | models.TouchUpExportOutputs
        | models.TouchUpImportOutputs
        | models.WaterConstraintsOutputs
        | models.GaussianSplatsOutputs
    )

__all__ = ["AsyncModeling", "Modeling"]


def _made(job: models.Job) -> ModelingOutputs:
    specifications: Any = job.specifications
    return cast("ModelingOutputs", specifications.outputs)


def _itwin(given: str | None, own: str | None) -> str:
    found = given or own
    if not found:
        raise ConfigError("a bucket belongs to an iTwin: give its id, or use client.for_itwin(...)")
    return found


class _Shared:
    def __init__(
        self, raw: Any, *, itwin_id: str | None, schedule: Callable[[], PollSchedule], options: dict[str, Any]
    ) -> None:
        self._raw = raw
        self._itwin_id = itwin_id
        self._schedule = schedule
        self._options = options

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Modeling(_Shared):
    """Reality Modeling: photos and scans become scenes, meshes and more. A technical preview, not for production.

    Source: https://developer.bentley.com/apis/reality-modeling/ (documented).
    """

    _raw: Client

    @cached_property
    def jobs(self) -> Jobs[models.Job, ModelingOutputs]:
        """Its jobs; `tiepoint_itwin.modeling` has a class for each type."""
        return Jobs(self._raw.jobs, "reality-modeling", made=_made, itwin_id=self._itwin_id, schedule=self._schedule)

    def bucket(self, itwin_id: str | None = None, **options: Unpack[TransferOptions]) -> Bucket:
        """Give the files of an iTwin's bucket, which jobs are told of by ``bkt:`` and their names.

        Args:
            itwin_id: The iTwin; None: that of ``client.for_itwin(...)``.
            options: `TransferOptions`.

        Raises:
            ConfigError: No iTwin was given.
        """
        itwin = _itwin(itwin_id, self._itwin_id)
        return Bucket(
            lambda _: self._raw.buckets.buckets_get(itwin).links.container_url.href,
            f"the bucket of iTwin {itwin}",
            writing=nullcontext,
            **{**self._options, **options},
        )

    def presets(self) -> Sequence[models.ServiceFile]:
        """List the platform's own files that jobs can refer to, for now presets."""
        return self._raw.files.files_get_all().files


class AsyncModeling(_Shared):
    """The async twin of `Modeling`."""

    _raw: AsyncClient

    @cached_property
    def jobs(self) -> AsyncJobs[models.Job, ModelingOutputs]:
        """Its jobs; `tiepoint_itwin.modeling` has a class for each type."""
        return AsyncJobs(
            self._raw.jobs, "reality-modeling", made=_made, itwin_id=self._itwin_id, schedule=self._schedule
        )

    def bucket(self, itwin_id: str | None = None, **options: Unpack[TransferOptions]) -> AsyncBucket:
        """Give the files of an iTwin's bucket, as `Modeling.bucket` does."""
        itwin = _itwin(itwin_id, self._itwin_id)

        async def access(_: bool) -> str:
            return (await self._raw.buckets.buckets_get(itwin)).links.container_url.href

        return AsyncBucket(access, f"the bucket of iTwin {itwin}", writing=nullcontext, **{**self._options, **options})

    async def presets(self) -> Sequence[models.ServiceFile]:
        """List the platform's own files, as `Modeling.presets` does."""
        return (await self._raw.files.files_get_all()).files
