from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "productId",
        "productVersion",
        "orgId",
        "variant",
        "sceneGraphState",
        "metadata",
        "shortId",
        "customerId",
        "attachments",
        "sessionId",
        "creator",
    }
)


@define(kw_only=True)
class SaveConfigurationRequest:
    """A configuration to save.

    Attributes:
        product_id: Item that is configured.
        product_version: Version of the item.
        org_id: Organisation.
        variant: Attribute values.
        scene_graph_state: File with the whole scene state.
        metadata: Free data.
        short_id: Made by the server when left out.
        attachments: File name by attachment key, for the files of the request.
    """

    product_id: str
    product_version: str
    org_id: str | Unset = UNSET
    variant: (
        dict[
            str,
            str
            | float
            | bool
            | _models.Color
            | _models.ConfigurationAssetValue
            | list[_models.ConfigurationAssetValue]
            | dict[str, Any]
            | None,
        ]
        | Unset
    ) = UNSET
    scene_graph_state: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    short_id: str | Unset = UNSET
    customer_id: str | Unset = UNSET
    attachments: dict[str, str] | Unset = UNSET
    session_id: str | Unset = UNSET
    creator: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["productId"] = self.product_id
        data["productVersion"] = self.product_version
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.variant is not UNSET:
            data["variant"] = write(self.variant)
        if self.scene_graph_state is not UNSET:
            data["sceneGraphState"] = self.scene_graph_state
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.short_id is not UNSET:
            data["shortId"] = self.short_id
        if self.customer_id is not UNSET:
            data["customerId"] = self.customer_id
        if self.attachments is not UNSET:
            data["attachments"] = write(self.attachments)
        if self.session_id is not UNSET:
            data["sessionId"] = self.session_id
        if self.creator is not UNSET:
            data["creator"] = self.creator
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.product_id = data["productId"]
        self.product_version = data["productVersion"]
        self.org_id = data.get("orgId", UNSET)
        self.variant = (
            {
                key: _read_variant(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data.get("variant")) is not None
            else data.get("variant", UNSET)
        )
        self.scene_graph_state = data.get("sceneGraphState", UNSET)
        self.metadata = data.get("metadata", UNSET)
        self.short_id = data.get("shortId", UNSET)
        self.customer_id = data.get("customerId", UNSET)
        self.attachments = data.get("attachments", UNSET)
        self.session_id = data.get("sessionId", UNSET)
        self.creator = data.get("creator", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_variant(data: Any) -> Any:
    """Choose the class of `variant`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})
