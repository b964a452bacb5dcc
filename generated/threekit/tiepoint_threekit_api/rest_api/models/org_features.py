from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.org_features_job_priority import OrgFeaturesJobPriority


T = TypeVar("T", bound="OrgFeatures")


@_attrs_define
class OrgFeatures:
    """Feature switches and limits of an organisation.

    Attributes:
        vray_rendering (bool | Unset):
        webgl_rendering (bool | Unset):
        product_configuration (str | Unset):
        approval_workflow (bool | Unset):
        products_limit (float | Unset):
        assets_limit (float | Unset):
        users_limit (float | Unset):
        public_share (bool | Unset):
        webgl_roughness (str | Unset):
        subscription_start_date (str | Unset):
        rapid_compact_compression (bool | None | Unset):
        rapid_compact_compression_host (str | Unset):
        rapid_compact_compression_token (None | str | Unset):
        rapid_compact_compression_limit (float | Unset):
        render_hours_limit (float | Unset):
        job_priority (OrgFeaturesJobPriority | Unset):
        show_warnings (bool | Unset):
        vray_version (str | Unset):
        webgl_render_mode (str | Unset):
        advanced_ar (float | Unset):
        basic_ar (bool | Unset):
        player_water_mark (bool | Unset):
        advanced_analytics (bool | Unset):
        fast_compositor (bool | Unset):
    """

    vray_rendering: bool | Unset = UNSET
    webgl_rendering: bool | Unset = UNSET
    product_configuration: str | Unset = UNSET
    approval_workflow: bool | Unset = UNSET
    products_limit: float | Unset = UNSET
    assets_limit: float | Unset = UNSET
    users_limit: float | Unset = UNSET
    public_share: bool | Unset = UNSET
    webgl_roughness: str | Unset = UNSET
    subscription_start_date: str | Unset = UNSET
    rapid_compact_compression: bool | None | Unset = UNSET
    rapid_compact_compression_host: str | Unset = UNSET
    rapid_compact_compression_token: None | str | Unset = UNSET
    rapid_compact_compression_limit: float | Unset = UNSET
    render_hours_limit: float | Unset = UNSET
    job_priority: OrgFeaturesJobPriority | Unset = UNSET
    show_warnings: bool | Unset = UNSET
    vray_version: str | Unset = UNSET
    webgl_render_mode: str | Unset = UNSET
    advanced_ar: float | Unset = UNSET
    basic_ar: bool | Unset = UNSET
    player_water_mark: bool | Unset = UNSET
    advanced_analytics: bool | Unset = UNSET
    fast_compositor: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vray_rendering = self.vray_rendering

        webgl_rendering = self.webgl_rendering

        product_configuration = self.product_configuration

        approval_workflow = self.approval_workflow

        products_limit = self.products_limit

        assets_limit = self.assets_limit

        users_limit = self.users_limit

        public_share = self.public_share

        webgl_roughness = self.webgl_roughness

        subscription_start_date = self.subscription_start_date

        rapid_compact_compression: bool | None | Unset
        if isinstance(self.rapid_compact_compression, Unset):
            rapid_compact_compression = UNSET
        else:
            rapid_compact_compression = self.rapid_compact_compression

        rapid_compact_compression_host = self.rapid_compact_compression_host

        rapid_compact_compression_token: None | str | Unset
        if isinstance(self.rapid_compact_compression_token, Unset):
            rapid_compact_compression_token = UNSET
        else:
            rapid_compact_compression_token = self.rapid_compact_compression_token

        rapid_compact_compression_limit = self.rapid_compact_compression_limit

        render_hours_limit = self.render_hours_limit

        job_priority: dict[str, Any] | Unset = UNSET
        if not isinstance(self.job_priority, Unset):
            job_priority = self.job_priority.to_dict()

        show_warnings = self.show_warnings

        vray_version = self.vray_version

        webgl_render_mode = self.webgl_render_mode

        advanced_ar = self.advanced_ar

        basic_ar = self.basic_ar

        player_water_mark = self.player_water_mark

        advanced_analytics = self.advanced_analytics

        fast_compositor = self.fast_compositor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if vray_rendering is not UNSET:
            field_dict["vrayRendering"] = vray_rendering
        if webgl_rendering is not UNSET:
            field_dict["webGLRendering"] = webgl_rendering
        if product_configuration is not UNSET:
            field_dict["productConfiguration"] = product_configuration
        if approval_workflow is not UNSET:
            field_dict["approvalWorkflow"] = approval_workflow
        if products_limit is not UNSET:
            field_dict["productsLimit"] = products_limit
        if assets_limit is not UNSET:
            field_dict["assetsLimit"] = assets_limit
        if users_limit is not UNSET:
            field_dict["usersLimit"] = users_limit
        if public_share is not UNSET:
            field_dict["publicShare"] = public_share
        if webgl_roughness is not UNSET:
            field_dict["webglRoughness"] = webgl_roughness
        if subscription_start_date is not UNSET:
            field_dict["subscriptionStartDate"] = subscription_start_date
        if rapid_compact_compression is not UNSET:
            field_dict["rapidCompactCompression"] = rapid_compact_compression
        if rapid_compact_compression_host is not UNSET:
            field_dict["rapidCompactCompressionHost"] = rapid_compact_compression_host
        if rapid_compact_compression_token is not UNSET:
            field_dict["rapidCompactCompressionToken"] = rapid_compact_compression_token
        if rapid_compact_compression_limit is not UNSET:
            field_dict["rapidCompactCompressionLimit"] = rapid_compact_compression_limit
        if render_hours_limit is not UNSET:
            field_dict["renderHoursLimit"] = render_hours_limit
        if job_priority is not UNSET:
            field_dict["jobPriority"] = job_priority
        if show_warnings is not UNSET:
            field_dict["showWarnings"] = show_warnings
        if vray_version is not UNSET:
            field_dict["vrayVersion"] = vray_version
        if webgl_render_mode is not UNSET:
            field_dict["webglRenderMode"] = webgl_render_mode
        if advanced_ar is not UNSET:
            field_dict["advancedAr"] = advanced_ar
        if basic_ar is not UNSET:
            field_dict["basicAr"] = basic_ar
        if player_water_mark is not UNSET:
            field_dict["playerWaterMark"] = player_water_mark
        if advanced_analytics is not UNSET:
            field_dict["advancedAnalytics"] = advanced_analytics
        if fast_compositor is not UNSET:
            field_dict["fastCompositor"] = fast_compositor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.org_features_job_priority import OrgFeaturesJobPriority  # noqa: PLC0415

        d = dict(src_dict)
        vray_rendering = d.pop("vrayRendering", UNSET)

        webgl_rendering = d.pop("webGLRendering", UNSET)

        product_configuration = d.pop("productConfiguration", UNSET)

        approval_workflow = d.pop("approvalWorkflow", UNSET)

        products_limit = d.pop("productsLimit", UNSET)

        assets_limit = d.pop("assetsLimit", UNSET)

        users_limit = d.pop("usersLimit", UNSET)

        public_share = d.pop("publicShare", UNSET)

        webgl_roughness = d.pop("webglRoughness", UNSET)

        subscription_start_date = d.pop("subscriptionStartDate", UNSET)

        def _parse_rapid_compact_compression(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        rapid_compact_compression = _parse_rapid_compact_compression(d.pop("rapidCompactCompression", UNSET))

        rapid_compact_compression_host = d.pop("rapidCompactCompressionHost", UNSET)

        def _parse_rapid_compact_compression_token(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        rapid_compact_compression_token = _parse_rapid_compact_compression_token(
            d.pop("rapidCompactCompressionToken", UNSET)
        )

        rapid_compact_compression_limit = d.pop("rapidCompactCompressionLimit", UNSET)

        render_hours_limit = d.pop("renderHoursLimit", UNSET)

        _job_priority = d.pop("jobPriority", UNSET)
        job_priority: OrgFeaturesJobPriority | Unset
        if isinstance(_job_priority, Unset):
            job_priority = UNSET
        else:
            job_priority = OrgFeaturesJobPriority.from_dict(_job_priority)

        show_warnings = d.pop("showWarnings", UNSET)

        vray_version = d.pop("vrayVersion", UNSET)

        webgl_render_mode = d.pop("webglRenderMode", UNSET)

        advanced_ar = d.pop("advancedAr", UNSET)

        basic_ar = d.pop("basicAr", UNSET)

        player_water_mark = d.pop("playerWaterMark", UNSET)

        advanced_analytics = d.pop("advancedAnalytics", UNSET)

        fast_compositor = d.pop("fastCompositor", UNSET)

        _model = cls(
            vray_rendering=vray_rendering,
            webgl_rendering=webgl_rendering,
            product_configuration=product_configuration,
            approval_workflow=approval_workflow,
            products_limit=products_limit,
            assets_limit=assets_limit,
            users_limit=users_limit,
            public_share=public_share,
            webgl_roughness=webgl_roughness,
            subscription_start_date=subscription_start_date,
            rapid_compact_compression=rapid_compact_compression,
            rapid_compact_compression_host=rapid_compact_compression_host,
            rapid_compact_compression_token=rapid_compact_compression_token,
            rapid_compact_compression_limit=rapid_compact_compression_limit,
            render_hours_limit=render_hours_limit,
            job_priority=job_priority,
            show_warnings=show_warnings,
            vray_version=vray_version,
            webgl_render_mode=webgl_render_mode,
            advanced_ar=advanced_ar,
            basic_ar=basic_ar,
            player_water_mark=player_water_mark,
            advanced_analytics=advanced_analytics,
            fast_compositor=fast_compositor,
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
