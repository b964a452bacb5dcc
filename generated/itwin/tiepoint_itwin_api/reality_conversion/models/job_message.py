from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"code", "title", "message", "params"})


@define(kw_only=True)
class JobMessage:
    """An error or a warning of a job.

    Attributes:
        code: Identifier of the message.
        title: Short title.
        message: Text with placeholders %1, %2 and so on for the params.
        params: Values for the placeholders, in order.

    Source: https://github.com/iTwin/reality-capture.
    """

    code: str
    title: str
    message: str
    params: list[str]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["code"] = self.code
        data["title"] = self.title
        data["message"] = self.message
        data["params"] = write(self.params)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.code = data["code"]
        self.title = data["title"]
        self.message = data["message"]
        self.params = data["params"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
