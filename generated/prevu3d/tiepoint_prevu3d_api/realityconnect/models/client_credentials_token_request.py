from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"grant_type"})


@define(kw_only=True)
class ClientCredentialsTokenRequest:
    """Form body of the token call in the earlier connection guide.

    Attributes:
        grant_type: The kind of grant.

    Source: https://doc.prevu3d.com/apidocs/testing-the-api (documented).
    """

    grant_type: _models.ClientCredentialsTokenRequestGrantType
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["grant_type"] = write(self.grant_type)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.grant_type = (
            read_enum(_models.ClientCredentialsTokenRequestGrantType, value)
            if (value := data["grant_type"]) is not None
            else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
