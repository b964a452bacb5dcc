from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "orgId",
        "configuration",
        "configurations",
        "stageId",
        "stageConfiguration",
        "layerId",
        "subset",
        "sync",
        "cache",
        "wait",
        "settings",
    }
)


@define(kw_only=True)
class RenderImageRequest:
    """Render of one asset.

    Attributes:
        configuration: Attribute values by attribute name.
        stage_id: Stage; empty for the default.
        stage_configuration: Attribute values by attribute name.
        subset: Any JSON object.
        settings: Render settings.
    """

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
    configurations: (
        list[
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
        ]
        | Unset
    ) = UNSET
    stage_id: str | Unset = UNSET
    stage_configuration: (
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
    layer_id: str | Unset = UNSET
    subset: dict[str, Any] | Unset = UNSET
    sync: bool | Unset = UNSET
    cache: bool | Unset = UNSET
    wait: bool | Unset = UNSET
    settings: _models.RenderSettings | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.configuration is not UNSET:
            data["configuration"] = write(self.configuration)
        if self.configurations is not UNSET:
            data["configurations"] = write(self.configurations)
        if self.stage_id is not UNSET:
            data["stageId"] = self.stage_id
        if self.stage_configuration is not UNSET:
            data["stageConfiguration"] = write(self.stage_configuration)
        if self.layer_id is not UNSET:
            data["layerId"] = self.layer_id
        if self.subset is not UNSET:
            data["subset"] = write(self.subset)
        if self.sync is not UNSET:
            data["sync"] = self.sync
        if self.cache is not UNSET:
            data["cache"] = self.cache
        if self.wait is not UNSET:
            data["wait"] = self.wait
        if self.settings is not UNSET:
            data["settings"] = write(self.settings)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
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
        self.configurations = (
            [
                {
                    key: _read_configurations(item_)
                    if isinstance(item_, dict)
                    else [
                        _models.ConfigurationAssetValue.from_dict(item__) if item__ is not None else NULL
                        for item__ in listed(item_)
                    ]
                    if isinstance(item_, list)
                    else item_
                    for key, item_ in item.items()
                }
                if item is not None
                else NULL
                for item in listed(value)
            ]
            if (value := data.get("configurations")) is not None
            else data.get("configurations", UNSET)
        )
        self.stage_id = data.get("stageId", UNSET)
        self.stage_configuration = (
            {
                key: _read_stage_configuration(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data.get("stageConfiguration")) is not None
            else data.get("stageConfiguration", UNSET)
        )
        self.layer_id = data.get("layerId", UNSET)
        self.subset = data.get("subset", UNSET)
        self.sync = data.get("sync", UNSET)
        self.cache = data.get("cache", UNSET)
        self.wait = data.get("wait", UNSET)
        self.settings = (
            _models.RenderSettings.from_dict(value)
            if (value := data.get("settings")) is not None
            else data.get("settings", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_configuration(data: Any) -> Any:
    """Choose the class of `configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})


def _read_configurations(data: Any) -> Any:
    """Choose the class of `configurations`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})


def _read_stage_configuration(data: Any) -> Any:
    """Choose the class of `stage_configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})
