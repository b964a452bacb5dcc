from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"assets", "type", "orgId", "stages", "jobName", "renderMissingLayers", "settings"})


@define(kw_only=True)
class RenderBatchRequest:
    """Render of many configurations.

    Attributes:
        type_: Render engine.
        settings: Render settings.
    """

    assets: list[_models.RenderTarget]
    type_: _models.Renderer
    org_id: str | Unset = UNSET
    stages: list[_models.RenderTarget] | Unset = UNSET
    job_name: str | Unset = UNSET
    render_missing_layers: bool | Unset = UNSET
    settings: _models.RenderSettings | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["assets"] = write(self.assets)
        data["type"] = write(self.type_)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.stages is not UNSET:
            data["stages"] = write(self.stages)
        if self.job_name is not UNSET:
            data["jobName"] = self.job_name
        if self.render_missing_layers is not UNSET:
            data["renderMissingLayers"] = self.render_missing_layers
        if self.settings is not UNSET:
            data["settings"] = write(self.settings)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.assets = (
            [_models.RenderTarget.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["assets"]) is not None
            else NULL
        )
        self.type_ = read_enum(_models.Renderer, value) if (value := data["type"]) is not None else NULL
        self.org_id = data.get("orgId", UNSET)
        self.stages = (
            [_models.RenderTarget.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("stages")) is not None
            else data.get("stages", UNSET)
        )
        self.job_name = data.get("jobName", UNSET)
        self.render_missing_layers = data.get("renderMissingLayers", UNSET)
        self.settings = (
            _models.RenderSettings.from_dict(value)
            if (value := data.get("settings")) is not None
            else data.get("settings", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
