from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"bucket", "_links"})


@define(kw_only=True)
class BucketResponse:
    """A bucket and its address.

    Attributes:
        bucket: The bucket of an iTwin.
        links: Links of a bucket.

    Source: https://dev-developer.bentley.com/apis/reality-modeling/operations/buckets-get/,
        https://github.com/iTwin/reality-capture.
    """

    bucket: _models.Bucket
    links: _models.BucketLinks
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["bucket"] = write(self.bucket)
        data["_links"] = write(self.links)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.bucket = _models.Bucket.from_dict(value) if (value := data["bucket"]) is not None else NULL
        self.links = _models.BucketLinks.from_dict(value) if (value := data["_links"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
