from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_export_settings import AssetExportSettings
    from ..models.configuration import Configuration


T = TypeVar("T", bound="AssetExportRequest")


@_attrs_define
class AssetExportRequest:
    """Export of an asset.

    Example:
        {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10', 'configuration': {'Finish': 'Oak'}, 'cache': 'true', 'sync':
            False, 'wait': True}

    Attributes:
        asset_id (str | Unset): Asset to export, repeated from the path.
        org_id (UUID | Unset):
        configuration (Configuration | Unset): Attribute values by attribute name. Example: {'Finish': 'Oak', 'Legs': 4,
            'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        cache (str | Unset): Text true (the vendor client's default) to reuse an earlier result.
        sync (bool | Unset): Answer with the finished job.
        wait (bool | Unset): Wait for the job; the vendor client sends true unless told otherwise.
        settings (AssetExportSettings | Unset): Export settings.
    """

    asset_id: str | Unset = UNSET
    org_id: UUID | Unset = UNSET
    configuration: Configuration | Unset = UNSET
    cache: str | Unset = UNSET
    sync: bool | Unset = UNSET
    wait: bool | Unset = UNSET
    settings: AssetExportSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = self.asset_id

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = self.configuration.to_dict()

        cache = self.cache

        sync = self.sync

        wait = self.wait

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = self.settings.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_id is not UNSET:
            field_dict["assetId"] = asset_id
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if cache is not UNSET:
            field_dict["cache"] = cache
        if sync is not UNSET:
            field_dict["sync"] = sync
        if wait is not UNSET:
            field_dict["wait"] = wait
        if settings is not UNSET:
            field_dict["settings"] = settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_export_settings import AssetExportSettings  # noqa: PLC0415
        from ..models.configuration import Configuration  # noqa: PLC0415

        d = dict(src_dict)
        asset_id = d.pop("assetId", UNSET)

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

        cache = d.pop("cache", UNSET)

        sync = d.pop("sync", UNSET)

        wait = d.pop("wait", UNSET)

        _settings = d.pop("settings", UNSET)
        settings: AssetExportSettings | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = AssetExportSettings.from_dict(_settings)

        _model = cls(
            asset_id=asset_id,
            org_id=org_id,
            configuration=configuration,
            cache=cache,
            sync=sync,
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
