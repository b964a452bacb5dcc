from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.renderer import Renderer
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.render_settings import RenderSettings
    from ..models.render_target import RenderTarget


T = TypeVar("T", bound="RenderBatchRequest")


@_attrs_define
class RenderBatchRequest:
    """Render of many configurations.

    Attributes:
        assets (list[RenderTarget]):
        type_ (Renderer): Render engine.
        org_id (UUID | Unset):
        stages (list[RenderTarget] | Unset):
        job_name (str | Unset):
        render_missing_layers (bool | Unset):
        settings (RenderSettings | Unset): Render settings.
    """

    assets: list[RenderTarget]
    type_: Renderer
    org_id: UUID | Unset = UNSET
    stages: list[RenderTarget] | Unset = UNSET
    job_name: str | Unset = UNSET
    render_missing_layers: bool | Unset = UNSET
    settings: RenderSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assets = []
        for assets_item_data in self.assets:
            assets_item = assets_item_data.to_dict()
            assets.append(assets_item)

        type_ = self.type_.value

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        stages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stages, Unset):
            stages = []
            for stages_item_data in self.stages:
                stages_item = stages_item_data.to_dict()
                stages.append(stages_item)

        job_name = self.job_name

        render_missing_layers = self.render_missing_layers

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = self.settings.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assets": assets,
                "type": type_,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if stages is not UNSET:
            field_dict["stages"] = stages
        if job_name is not UNSET:
            field_dict["jobName"] = job_name
        if render_missing_layers is not UNSET:
            field_dict["renderMissingLayers"] = render_missing_layers
        if settings is not UNSET:
            field_dict["settings"] = settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.render_settings import RenderSettings  # noqa: PLC0415
        from ..models.render_target import RenderTarget  # noqa: PLC0415

        d = dict(src_dict)
        assets = []
        _assets = d.pop("assets")
        for assets_item_data in _assets:
            assets_item = RenderTarget.from_dict(assets_item_data)

            assets.append(assets_item)

        type_ = Renderer(d.pop("type"))

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        _stages = d.pop("stages", UNSET)
        stages: list[RenderTarget] | Unset = UNSET
        if _stages is not UNSET:
            stages = []
            for stages_item_data in _stages:
                stages_item = RenderTarget.from_dict(stages_item_data)

                stages.append(stages_item)

        job_name = d.pop("jobName", UNSET)

        render_missing_layers = d.pop("renderMissingLayers", UNSET)

        _settings = d.pop("settings", UNSET)
        settings: RenderSettings | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = RenderSettings.from_dict(_settings)

        _model = cls(
            assets=assets,
            type_=type_,
            org_id=org_id,
            stages=stages,
            job_name=job_name,
            render_missing_layers=render_missing_layers,
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
