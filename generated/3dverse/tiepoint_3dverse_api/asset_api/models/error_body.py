from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"errorCode", "message"})


@define(kw_only=True)
class ErrorBody:
    """Body of an error answer as far as the client of the vendor reads it. Other members may be present.

    Attributes:
        error_code: Code of the service that failed; the list of codes is not public.
        message: Explanation.

    Confidence: inferred.
    """

    error_code: int | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.error_code is not UNSET:
            data["errorCode"] = self.error_code
        if self.message is not UNSET:
            data["message"] = self.message
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.error_code = data.get("errorCode", UNSET)
        self.message = data.get("message", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
