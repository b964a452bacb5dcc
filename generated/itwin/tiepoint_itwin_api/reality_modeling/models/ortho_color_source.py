from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class OrthoColorSource(StrEnum):
    """Where the colours of the orthophoto come from."""

    REFERENCE_3D_MODEL_VISIBLE = "Reference3dModelVisible"
    OPTIMIZED_COMPUTATION_VISIBLE = "OptimizedComputationVisible"
    REFERENCE_3D_MODEL_THERMAL = "Reference3dModelThermal"
    OPTIMIZED_COMPUTATION_THERMAL = "OptimizedComputationThermal"

    @classmethod
    def _missing_(cls, value: object) -> OrthoColorSource | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
