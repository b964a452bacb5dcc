from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

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
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["class"] = self.class_
        data["uri"] = self.uri
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
        self = cls.__new__(cls)
        self.id = data["id"]
        self.class_ = data["class"]
        self.uri = data["uri"]
        self.sub_class = data.get("subClass", UNSET)
        self.display_name = data.get("displayName", UNSET)
        self.authentication = (
            _models.RepositoryAuthentication.from_dict(value)
            if (value := data.get("authentication")) is not None
            else data.get("authentication", UNSET)
        )
        self.options = (
            _models.RepositoryOptions.from_dict(value)
            if (value := data.get("options")) is not None
            else data.get("options", UNSET)
        )
        self.capabilities = (
            _models.RepositoryCapabilities.from_dict(value)
            if (value := data.get("capabilities")) is not None
            else data.get("capabilities", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
