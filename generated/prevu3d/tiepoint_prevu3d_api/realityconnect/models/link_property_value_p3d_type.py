from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class LinkPropertyValueP3DType(StrEnum):
    """Marks the value as a link."""

    URN_PRIMITIVE_OBJ_EXTERNAL_LINK = "urn:primitive:obj:external-link"

    @classmethod
    def _missing_(cls, value: object) -> LinkPropertyValueP3DType | None:
        return unknown_text(cls, value)
