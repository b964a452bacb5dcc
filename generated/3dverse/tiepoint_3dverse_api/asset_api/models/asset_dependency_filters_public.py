from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class AssetDependencyFiltersPublic(StrEnum):
    """What to do with public assets."""

    INCLUDE = "include"
    EXCLUDE = "exclude"
    RESTRICT_TO = "restrict-to"

    @classmethod
    def _missing_(cls, value: object) -> AssetDependencyFiltersPublic | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
