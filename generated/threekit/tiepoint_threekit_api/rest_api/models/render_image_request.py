from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration import Configuration
    from ..models.json_object import JsonObject
    from ..models.render_settings import RenderSettings


T = TypeVar("T", bound="RenderImageRequest")


@_attrs_define
class RenderImageRequest:
    """Render of one asset.

    Attributes:
        org_id (UUID | Unset):
        configuration (Configuration | Unset): Attribute values by attribute name. Example: {'Finish': 'Oak', 'Legs': 4,
            'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        configurations (list[Configuration] | Unset):
        stage_id (str | Unset): Stage; empty for the default.
        stage_configuration (Configuration | Unset): Attribute values by attribute name. Example: {'Finish': 'Oak',
            'Legs': 4, 'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        layer_id (UUID | Unset):
        subset (JsonObject | Unset): Any JSON object.
        sync (bool | Unset):
        cache (bool | Unset):
        wait (bool | Unset):
        settings (RenderSettings | Unset): Render settings.
    """

    org_id: UUID | Unset = UNSET
    configuration: Configuration | Unset = UNSET
    configurations: list[Configuration] | Unset = UNSET
    stage_id: str | Unset = UNSET
    stage_configuration: Configuration | Unset = UNSET
    layer_id: UUID | Unset = UNSET
    subset: JsonObject | Unset = UNSET
    sync: bool | Unset = UNSET
    cache: bool | Unset = UNSET
    wait: bool | Unset = UNSET
    settings: RenderSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = self.configuration.to_dict()

        configurations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.configurations, Unset):
            configurations = []
            for configurations_item_data in self.configurations:
                configurations_item = configurations_item_data.to_dict()
                configurations.append(configurations_item)

        stage_id = self.stage_id

        stage_configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stage_configuration, Unset):
            stage_configuration = self.stage_configuration.to_dict()

        layer_id: str | Unset = UNSET
        if not isinstance(self.layer_id, Unset):
            layer_id = str(self.layer_id)

        subset: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subset, Unset):
            subset = self.subset.to_dict()

        sync = self.sync

        cache = self.cache

        wait = self.wait

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = self.settings.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if configurations is not UNSET:
            field_dict["configurations"] = configurations
        if stage_id is not UNSET:
            field_dict["stageId"] = stage_id
        if stage_configuration is not UNSET:
            field_dict["stageConfiguration"] = stage_configuration
        if layer_id is not UNSET:
            field_dict["layerId"] = layer_id
        if subset is not UNSET:
            field_dict["subset"] = subset
        if sync is not UNSET:
            field_dict["sync"] = sync
        if cache is not UNSET:
            field_dict["cache"] = cache
        if wait is not UNSET:
            field_dict["wait"] = wait
        if settings is not UNSET:
            field_dict["settings"] = settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration import Configuration  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.render_settings import RenderSettings  # noqa: PLC0415

        d = dict(src_dict)
        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        _configuration = d.pop("configuration", UNSET)
        configuration: Configuration | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = Configuration.from_dict(_configuration)

        _configurations = d.pop("configurations", UNSET)
        configurations: list[Configuration] | Unset = UNSET
        if _configurations is not UNSET:
            configurations = []
            for configurations_item_data in _configurations:
                configurations_item = Configuration.from_dict(configurations_item_data)

                configurations.append(configurations_item)

        stage_id = d.pop("stageId", UNSET)

        _stage_configuration = d.pop("stageConfiguration", UNSET)
        stage_configuration: Configuration | Unset
        if isinstance(_stage_configuration, Unset):
            stage_configuration = UNSET
        else:
            stage_configuration = Configuration.from_dict(_stage_configuration)

        _layer_id = d.pop("layerId", UNSET)
        layer_id: UUID | Unset
        if isinstance(_layer_id, Unset):
            layer_id = UNSET
        else:
            layer_id = UUID(_layer_id)

        _subset = d.pop("subset", UNSET)
        subset: JsonObject | Unset
        if isinstance(_subset, Unset):
            subset = UNSET
        else:
            subset = JsonObject.from_dict(_subset)

        sync = d.pop("sync", UNSET)

        cache = d.pop("cache", UNSET)

        wait = d.pop("wait", UNSET)

        _settings = d.pop("settings", UNSET)
        settings: RenderSettings | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = RenderSettings.from_dict(_settings)

        _model = cls(
            org_id=org_id,
            configuration=configuration,
            configurations=configurations,
            stage_id=stage_id,
            stage_configuration=stage_configuration,
            layer_id=layer_id,
            subset=subset,
            sync=sync,
            cache=cache,
            wait=wait,
            settings=settings,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
