from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class GetAssetDependenciesDepth(StrEnum):
    """Get asset dependencies depth."""

    ALL = "all"
    DIRECT = "direct"

    @classmethod
    def _missing_(cls, value: object) -> GetAssetDependenciesDepth | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
