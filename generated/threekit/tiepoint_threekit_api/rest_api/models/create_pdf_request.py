from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import File
from ..._runtime.wire import rest, write

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
        data: dict[str, Any] = write(self.additional_properties)
        data["data"] = write(self.data)
        data["template"] = write(self.template)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.data = data["data"]
        self.template = data["template"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
