from enum import StrEnum


class LinkPropertyValueP3DType(StrEnum):
    URN_PRIMITIVE_OBJ_EXTERNAL_LINK = "urn:primitive:obj:external-link"

    def __str__(self) -> str:
        return str(self.value)
