from enum import StrEnum


class OrthoColorSource(StrEnum):
    OPTIMIZED_COMPUTATION_THERMAL = "OptimizedComputationThermal"
    OPTIMIZED_COMPUTATION_VISIBLE = "OptimizedComputationVisible"
    REFERENCE_3D_MODEL_THERMAL = "Reference3dModelThermal"
    REFERENCE_3D_MODEL_VISIBLE = "Reference3dModelVisible"

    def __str__(self) -> str:
        return str(self.value)
