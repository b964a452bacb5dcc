from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write
from ..types import File

_KEYS = frozenset({"data", "template"})


@define(kw_only=True)
class CreatePdfRequest:
    """Template and input for a PDF.

    Attributes:
        data: Input of the template.
        template: Liquid template file.
    """

    data: dict[str, Any]
    template: File
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "data": write(self.data), "template": write(self.template)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            data=data["data"],
            template=data["template"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
