from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"imageCount"})


@define(kw_only=True)
class FillImagePropertiesCost:
    """Size of the inputs of a FillImageProperties job, for a cost estimate.

    Attributes:
        image_count: Number of images.

    Source: https://github.com/iTwin/reality-capture.
    """

    image_count: int
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "imageCount": self.image_count}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            image_count=data["imageCount"], additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS)
        )
