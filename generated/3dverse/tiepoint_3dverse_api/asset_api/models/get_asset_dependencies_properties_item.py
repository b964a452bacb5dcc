from enum import StrEnum


class GetAssetDependenciesPropertiesItem(StrEnum):
    ACCESSIBLE = "accessible"
    COUNT = "count"
    DEPENDENCIES = "dependencies"
    NAME = "name"
    PAYLOAD_INFO = "payload_info"
    PUBLIC = "public"

    def __str__(self) -> str:
        return str(self.value)
