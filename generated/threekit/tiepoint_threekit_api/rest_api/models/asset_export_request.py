from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, rest, write
from .. import models as _models

_KEYS = frozenset({"assetId", "orgId", "configuration", "cache", "sync", "wait", "settings"})


@define(kw_only=True)
class AssetExportRequest:
    """Export of an asset.

    Attributes:
        asset_id: Asset to export, repeated from the path.
        configuration: Attribute values by attribute name.
        cache: Text true (the vendor client's default) to reuse an earlier result.
        sync: Answer with the finished job.
        wait: Wait for the job; the vendor client sends true unless told otherwise.
        settings: Export settings.
    """

    asset_id: str | Unset = UNSET
    org_id: str | Unset = UNSET
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
    cache: str | Unset = UNSET
    sync: bool | Unset = UNSET
    wait: bool | Unset = UNSET
    settings: _models.AssetExportSettings | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.asset_id is not UNSET:
            data["assetId"] = self.asset_id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.configuration is not UNSET:
            data["configuration"] = write(self.configuration)
        if self.cache is not UNSET:
            data["cache"] = self.cache
        if self.sync is not UNSET:
            data["sync"] = self.sync
        if self.wait is not UNSET:
            data["wait"] = self.wait
        if self.settings is not UNSET:
            data["settings"] = write(self.settings)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data.get("assetId", UNSET)
        self.org_id = data.get("orgId", UNSET)
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
        self.cache = data.get("cache", UNSET)
        self.sync = data.get("sync", UNSET)
        self.wait = data.get("wait", UNSET)
        self.settings = (
            _models.AssetExportSettings.from_dict(value)
            if (value := data.get("settings")) is not None
            else data.get("settings", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_configuration(data: Any) -> Any:
    """Choose the class of `configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})
