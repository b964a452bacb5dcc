from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class CreatableAssetType(StrEnum):
    """Kinds of asset that can be created empty, without a conversion."""

    ACTION_MAP = "action_map"
    ANIMATION_GRAPH = "animation_graph"
    ANIMATION_SEQUENCE = "animation_sequence"
    CUBEMAP = "cubemap"
    EVENT_MAP = "event_map"
    MATERIAL = "material"
    MODULE = "module"
    RENDER_GRAPH = "render_graph"
    SCENE = "scene"
    SCRIPT = "script"
    SHADER = "shader"
    VOLUME_MATERIAL = "volume_material"

    @classmethod
    def _missing_(cls, value: object) -> CreatableAssetType | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
