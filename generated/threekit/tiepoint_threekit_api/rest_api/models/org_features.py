from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import masked_repr, rest, write

_KEYS = frozenset(
    {
        "vrayRendering",
        "webGLRendering",
        "productConfiguration",
        "approvalWorkflow",
        "productsLimit",
        "assetsLimit",
        "usersLimit",
        "publicShare",
        "webglRoughness",
        "subscriptionStartDate",
        "rapidCompactCompression",
        "rapidCompactCompressionHost",
        "rapidCompactCompressionToken",
        "rapidCompactCompressionLimit",
        "renderHoursLimit",
        "jobPriority",
        "showWarnings",
        "vrayVersion",
        "webglRenderMode",
        "advancedAr",
        "basicAr",
        "playerWaterMark",
        "advancedAnalytics",
        "fastCompositor",
    }
)


@define(kw_only=True)
class OrgFeatures:
    """Feature switches and limits of an organisation."""

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
    rapid_compact_compression_token: str | None | Unset = UNSET
    rapid_compact_compression_limit: float | Unset = UNSET
    render_hours_limit: float | Unset = UNSET
    job_priority: dict[str, float] | Unset = UNSET
    show_warnings: bool | Unset = UNSET
    vray_version: str | Unset = UNSET
    webgl_render_mode: str | Unset = UNSET
    advanced_ar: float | Unset = UNSET
    basic_ar: bool | Unset = UNSET
    player_water_mark: bool | Unset = UNSET
    advanced_analytics: bool | Unset = UNSET
    fast_compositor: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def __repr__(self) -> str:
        return masked_repr(self, {"rapid_compact_compression_token"})

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.vray_rendering is not UNSET:
            data["vrayRendering"] = self.vray_rendering
        if self.webgl_rendering is not UNSET:
            data["webGLRendering"] = self.webgl_rendering
        if self.product_configuration is not UNSET:
            data["productConfiguration"] = self.product_configuration
        if self.approval_workflow is not UNSET:
            data["approvalWorkflow"] = self.approval_workflow
        if self.products_limit is not UNSET:
            data["productsLimit"] = self.products_limit
        if self.assets_limit is not UNSET:
            data["assetsLimit"] = self.assets_limit
        if self.users_limit is not UNSET:
            data["usersLimit"] = self.users_limit
        if self.public_share is not UNSET:
            data["publicShare"] = self.public_share
        if self.webgl_roughness is not UNSET:
            data["webglRoughness"] = self.webgl_roughness
        if self.subscription_start_date is not UNSET:
            data["subscriptionStartDate"] = self.subscription_start_date
        if self.rapid_compact_compression is not UNSET:
            data["rapidCompactCompression"] = self.rapid_compact_compression
        if self.rapid_compact_compression_host is not UNSET:
            data["rapidCompactCompressionHost"] = self.rapid_compact_compression_host
        if self.rapid_compact_compression_token is not UNSET:
            data["rapidCompactCompressionToken"] = self.rapid_compact_compression_token
        if self.rapid_compact_compression_limit is not UNSET:
            data["rapidCompactCompressionLimit"] = self.rapid_compact_compression_limit
        if self.render_hours_limit is not UNSET:
            data["renderHoursLimit"] = self.render_hours_limit
        if self.job_priority is not UNSET:
            data["jobPriority"] = write(self.job_priority)
        if self.show_warnings is not UNSET:
            data["showWarnings"] = self.show_warnings
        if self.vray_version is not UNSET:
            data["vrayVersion"] = self.vray_version
        if self.webgl_render_mode is not UNSET:
            data["webglRenderMode"] = self.webgl_render_mode
        if self.advanced_ar is not UNSET:
            data["advancedAr"] = self.advanced_ar
        if self.basic_ar is not UNSET:
            data["basicAr"] = self.basic_ar
        if self.player_water_mark is not UNSET:
            data["playerWaterMark"] = self.player_water_mark
        if self.advanced_analytics is not UNSET:
            data["advancedAnalytics"] = self.advanced_analytics
        if self.fast_compositor is not UNSET:
            data["fastCompositor"] = self.fast_compositor
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.vray_rendering = data.get("vrayRendering", UNSET)
        self.webgl_rendering = data.get("webGLRendering", UNSET)
        self.product_configuration = data.get("productConfiguration", UNSET)
        self.approval_workflow = data.get("approvalWorkflow", UNSET)
        self.products_limit = data.get("productsLimit", UNSET)
        self.assets_limit = data.get("assetsLimit", UNSET)
        self.users_limit = data.get("usersLimit", UNSET)
        self.public_share = data.get("publicShare", UNSET)
        self.webgl_roughness = data.get("webglRoughness", UNSET)
        self.subscription_start_date = data.get("subscriptionStartDate", UNSET)
        self.rapid_compact_compression = data.get("rapidCompactCompression", UNSET)
        self.rapid_compact_compression_host = data.get("rapidCompactCompressionHost", UNSET)
        self.rapid_compact_compression_token = data.get("rapidCompactCompressionToken", UNSET)
        self.rapid_compact_compression_limit = data.get("rapidCompactCompressionLimit", UNSET)
        self.render_hours_limit = data.get("renderHoursLimit", UNSET)
        self.job_priority = data.get("jobPriority", UNSET)
        self.show_warnings = data.get("showWarnings", UNSET)
        self.vray_version = data.get("vrayVersion", UNSET)
        self.webgl_render_mode = data.get("webglRenderMode", UNSET)
        self.advanced_ar = data.get("advancedAr", UNSET)
        self.basic_ar = data.get("basicAr", UNSET)
        self.player_water_mark = data.get("playerWaterMark", UNSET)
        self.advanced_analytics = data.get("advancedAnalytics", UNSET)
        self.fast_compositor = data.get("fastCompositor", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
