from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"errors", "warnings"})


@define(kw_only=True)
class JobMessages:
    """What the processing reported.

    Attributes:
        errors: Errors.
        warnings: Warnings.

    Source: https://github.com/iTwin/reality-capture.
    """

    errors: list[_models.JobMessage]
    warnings: list[_models.JobMessage]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["errors"] = write(self.errors)
        data["warnings"] = write(self.warnings)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.errors = (
            [_models.JobMessage.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["errors"]) is not None
            else NULL
        )
        self.warnings = (
            [_models.JobMessage.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["warnings"]) is not None
            else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
