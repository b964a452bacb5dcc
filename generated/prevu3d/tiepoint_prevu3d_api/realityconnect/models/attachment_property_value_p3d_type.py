from enum import StrEnum


class AttachmentPropertyValueP3DType(StrEnum):
    URN_PRIMITIVE_OBJ_ATTACHMENT = "urn:primitive:obj:attachment"

    def __str__(self) -> str:
        return str(self.value)
