from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, read_datetime, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "eventType",
        "eventMetadata",
        "orgId",
        "assetId",
        "userId",
        "sessionId",
        "configId",
        "configuration",
        "device",
        "metric",
        "createdAt",
        "requestUrl",
        "requestOrigin",
        "referer",
    }
)


@define(kw_only=True)
class AnalyticsEvent:
    """A stored analytics event.

    Attributes:
        event_type: Kind of analytics event.
        event_metadata: Free data about the event.
        org_id: Organisation the event belongs to.
        asset_id: Asset the event is about.
        user_id: User of the session.
        session_id: Session the event happened in.
        config_id: Saved configuration, by UUID or short id.
        configuration: Full configuration, instead of configId.
        device: Device text; taken from User-Agent when left out.
        metric: Any measure; 1 when left out. Decimals are allowed. Default: 1.
    """

    id: str
    event_type: _models.AnalyticsEventType | Unset = UNSET
    event_metadata: dict[str, str | float] | Unset = UNSET
    org_id: str | Unset = UNSET
    asset_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    config_id: str | None | Unset = UNSET
    configuration: (
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
    device: str | Unset = UNSET
    metric: float | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    request_url: str | None | Unset = UNSET
    request_origin: str | None | Unset = UNSET
    referer: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.event_type is not UNSET:
            data["eventType"] = write(self.event_type)
        if self.event_metadata is not UNSET:
            data["eventMetadata"] = write(self.event_metadata)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.asset_id is not UNSET:
            data["assetId"] = self.asset_id
        if self.user_id is not UNSET:
            data["userId"] = self.user_id
        if self.session_id is not UNSET:
            data["sessionId"] = self.session_id
        if self.config_id is not UNSET:
            data["configId"] = self.config_id
        if self.configuration is not UNSET:
            data["configuration"] = write(self.configuration)
        if self.device is not UNSET:
            data["device"] = self.device
        if self.metric is not UNSET:
            data["metric"] = self.metric
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.request_url is not UNSET:
            data["requestUrl"] = self.request_url
        if self.request_origin is not UNSET:
            data["requestOrigin"] = self.request_origin
        if self.referer is not UNSET:
            data["referer"] = self.referer
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.event_type = (
            read_enum(_models.AnalyticsEventType, value)
            if (value := data.get("eventType")) is not None
            else data.get("eventType", UNSET)
        )
        self.event_metadata = data.get("eventMetadata", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.asset_id = data.get("assetId", UNSET)
        self.user_id = data.get("userId", UNSET)
        self.session_id = data.get("sessionId", UNSET)
        self.config_id = data.get("configId", UNSET)
        self.configuration = (
            {
                key: _read_configuration(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data.get("configuration")) is not None
            else data.get("configuration", UNSET)
        )
        self.device = data.get("device", UNSET)
        self.metric = data.get("metric", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.request_url = data.get("requestUrl", UNSET)
        self.request_origin = data.get("requestOrigin", UNSET)
        self.referer = data.get("referer", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_configuration(data: Any) -> Any:
    """Choose the class of `configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})
