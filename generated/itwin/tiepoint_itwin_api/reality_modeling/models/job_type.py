from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class JobType(StrEnum):
    """Kind of modeling job."""

    FILL_IMAGE_PROPERTIES = "FillImageProperties"
    IMPORT_POINT_CLOUD = "ImportPointCloud"
    CALIBRATION = "Calibration"
    TILING = "Tiling"
    PRODUCTION = "Production"
    RECONSTRUCTION = "Reconstruction"
    CONSTRAINTS = "Constraints"
    TOUCH_UP_EXPORT = "TouchUpExport"
    TOUCH_UP_IMPORT = "TouchUpImport"
    WATER_CONSTRAINTS = "WaterConstraints"
    GAUSSIAN_SPLATS = "GaussianSplats"

    @classmethod
    def _missing_(cls, value: object) -> JobType | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
