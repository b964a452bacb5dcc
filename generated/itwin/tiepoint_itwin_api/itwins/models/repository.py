from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import rest, write
from ..types import UNSET, Unset

_KEYS = frozenset({"id", "class", "uri", "subClass", "displayName", "authentication", "options", "capabilities"})


@define(kw_only=True)
class Repository:
    """Where data of an iTwin is.

    Attributes:
        id: Repository id. Not always a UUID.
        class_: Class.
        uri: Address of the data.
        sub_class: Subclass.
        display_name: Name.

    Source: https://developer.bentley.com/apis/itwins/operations/get-repositories-by-itwin-id,
        https://developer.bentley.com/apis/itwins/operations/get-repository,
        https://github.com/iTwin/itwins-client, https://developer.bentley.com/apis/itwins/changelog/.
    """

    id: str
    class_: str
    uri: str
    sub_class: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    authentication: _models.RepositoryAuthentication | None | Unset = UNSET
    options: _models.RepositoryOptions | None | Unset = UNSET
    capabilities: _models.RepositoryCapabilities | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = {
            **write(self.additional_properties),
            "id": self.id,
            "class": self.class_,
            "uri": self.uri,
        }
        if self.sub_class is not UNSET:
            data["subClass"] = self.sub_class
        if self.display_name is not UNSET:
            data["displayName"] = self.display_name
        if self.authentication is not UNSET:
            data["authentication"] = write(self.authentication)
        if self.options is not UNSET:
            data["options"] = write(self.options)
        if self.capabilities is not UNSET:
            data["capabilities"] = write(self.capabilities)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            id=data["id"],
            class_=data["class"],
            uri=data["uri"],
            sub_class=data.get("subClass", UNSET),
            display_name=data.get("displayName", UNSET),
            authentication=_models.RepositoryAuthentication.from_dict(value)
            if (value := data.get("authentication")) is not None
            else data.get("authentication", UNSET),
            options=_models.RepositoryOptions.from_dict(value)
            if (value := data.get("options")) is not None
            else data.get("options", UNSET),
            capabilities=_models.RepositoryCapabilities.from_dict(value)
            if (value := data.get("capabilities")) is not None
            else data.get("capabilities", UNSET),
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
