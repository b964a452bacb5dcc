from enum import StrEnum


class JobType(StrEnum):
    CALIBRATION = "Calibration"
    CONSTRAINTS = "Constraints"
    FILL_IMAGE_PROPERTIES = "FillImageProperties"
    GAUSSIAN_SPLATS = "GaussianSplats"
    IMPORT_POINT_CLOUD = "ImportPointCloud"
    PRODUCTION = "Production"
    RECONSTRUCTION = "Reconstruction"
    TILING = "Tiling"
    TOUCH_UP_EXPORT = "TouchUpExport"
    TOUCH_UP_IMPORT = "TouchUpImport"
    WATER_CONSTRAINTS = "WaterConstraints"

    def __str__(self) -> str:
        return str(self.value)
