from enum import StrEnum


class CreatableAssetType(StrEnum):
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

    def __str__(self) -> str:
        return str(self.value)
