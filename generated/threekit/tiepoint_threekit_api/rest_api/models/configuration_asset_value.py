from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, rest, write
from .. import models as _models

_KEYS = frozenset({"assetId", "configuration", "type"})


@define(kw_only=True)
class ConfigurationAssetValue:
    """Value of an attribute that holds an asset.

    Attributes:
        asset_id: Asset chosen for the attribute; empty when none is.
        configuration: Configuration of the chosen asset, as an object or as JSON text.
        type_: Type of the chosen asset.
    """

    asset_id: str
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
        | str
        | Unset
    ) = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["assetId"] = self.asset_id
        if self.configuration is not UNSET:
            data["configuration"] = write(self.configuration)
        if self.type_ is not UNSET:
            data["type"] = self.type_
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.asset_id = data["assetId"]
        self.configuration = (
            (
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
                if isinstance(value, dict)
                else value
            )
            if (value := data.get("configuration")) is not None
            else data.get("configuration", UNSET)
        )
        self.type_ = data.get("type", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_configuration(data: Any) -> Any:
    """Choose the class of `configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})
