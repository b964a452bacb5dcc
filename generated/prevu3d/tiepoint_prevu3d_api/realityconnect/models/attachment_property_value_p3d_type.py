from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AttachmentPropertyValueP3DType(StrEnum):
    """Marks the value as an attachment."""

    URN_PRIMITIVE_OBJ_ATTACHMENT = "urn:primitive:obj:attachment"

    @classmethod
    def _missing_(cls, value: object) -> AttachmentPropertyValueP3DType | None:
        return unknown_text(cls, value)
