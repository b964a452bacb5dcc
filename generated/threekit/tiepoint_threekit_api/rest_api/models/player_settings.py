from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {
        "logo",
        "arSize",
        "arButton",
        "vraySize",
        "webglSize",
        "helpButton",
        "imageFormat",
        "shareButton",
        "zipManifest",
        "zoomEnabled",
        "imageFitMode",
        "imageQuality",
        "defaultStages",
        "imageResolution",
        "zoomImageFormat",
        "fullScreenButton",
        "zoomImageQuality",
        "defaultPlayerMode",
        "checkAssetFileSize",
        "saveSceneGraphState",
        "zoomImageResolution",
        "zoomImageLoadingDelay",
        "skipEvalInvisibleNodes",
        "connectorSnappingDistance",
        "deferEvalConfiguratorAsset",
    }
)


@define(kw_only=True)
class PlayerSettings:
    """Player defaults of an organisation."""

    logo: bool | Unset = UNSET
    ar_size: float | Unset = UNSET
    ar_button: bool | Unset = UNSET
    vray_size: float | Unset = UNSET
    webgl_size: float | Unset = UNSET
    help_button: bool | Unset = UNSET
    image_format: str | Unset = UNSET
    share_button: bool | Unset = UNSET
    zip_manifest: bool | Unset = UNSET
    zoom_enabled: bool | Unset = UNSET
    image_fit_mode: str | Unset = UNSET
    image_quality: float | Unset = UNSET
    default_stages: dict[str, str] | Unset = UNSET
    image_resolution: str | Unset = UNSET
    zoom_image_format: str | Unset = UNSET
    full_screen_button: bool | Unset = UNSET
    zoom_image_quality: float | Unset = UNSET
    default_player_mode: str | Unset = UNSET
    check_asset_file_size: bool | Unset = UNSET
    save_scene_graph_state: bool | Unset = UNSET
    zoom_image_resolution: str | Unset = UNSET
    zoom_image_loading_delay: float | Unset = UNSET
    skip_eval_invisible_nodes: bool | Unset = UNSET
    connector_snapping_distance: float | Unset = UNSET
    defer_eval_configurator_asset: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.logo is not UNSET:
            data["logo"] = self.logo
        if self.ar_size is not UNSET:
            data["arSize"] = self.ar_size
        if self.ar_button is not UNSET:
            data["arButton"] = self.ar_button
        if self.vray_size is not UNSET:
            data["vraySize"] = self.vray_size
        if self.webgl_size is not UNSET:
            data["webglSize"] = self.webgl_size
        if self.help_button is not UNSET:
            data["helpButton"] = self.help_button
        if self.image_format is not UNSET:
            data["imageFormat"] = self.image_format
        if self.share_button is not UNSET:
            data["shareButton"] = self.share_button
        if self.zip_manifest is not UNSET:
            data["zipManifest"] = self.zip_manifest
        if self.zoom_enabled is not UNSET:
            data["zoomEnabled"] = self.zoom_enabled
        if self.image_fit_mode is not UNSET:
            data["imageFitMode"] = self.image_fit_mode
        if self.image_quality is not UNSET:
            data["imageQuality"] = self.image_quality
        if self.default_stages is not UNSET:
            data["defaultStages"] = write(self.default_stages)
        if self.image_resolution is not UNSET:
            data["imageResolution"] = self.image_resolution
        if self.zoom_image_format is not UNSET:
            data["zoomImageFormat"] = self.zoom_image_format
        if self.full_screen_button is not UNSET:
            data["fullScreenButton"] = self.full_screen_button
        if self.zoom_image_quality is not UNSET:
            data["zoomImageQuality"] = self.zoom_image_quality
        if self.default_player_mode is not UNSET:
            data["defaultPlayerMode"] = self.default_player_mode
        if self.check_asset_file_size is not UNSET:
            data["checkAssetFileSize"] = self.check_asset_file_size
        if self.save_scene_graph_state is not UNSET:
            data["saveSceneGraphState"] = self.save_scene_graph_state
        if self.zoom_image_resolution is not UNSET:
            data["zoomImageResolution"] = self.zoom_image_resolution
        if self.zoom_image_loading_delay is not UNSET:
            data["zoomImageLoadingDelay"] = self.zoom_image_loading_delay
        if self.skip_eval_invisible_nodes is not UNSET:
            data["skipEvalInvisibleNodes"] = self.skip_eval_invisible_nodes
        if self.connector_snapping_distance is not UNSET:
            data["connectorSnappingDistance"] = self.connector_snapping_distance
        if self.defer_eval_configurator_asset is not UNSET:
            data["deferEvalConfiguratorAsset"] = self.defer_eval_configurator_asset
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.logo = data.get("logo", UNSET)
        self.ar_size = data.get("arSize", UNSET)
        self.ar_button = data.get("arButton", UNSET)
        self.vray_size = data.get("vraySize", UNSET)
        self.webgl_size = data.get("webglSize", UNSET)
        self.help_button = data.get("helpButton", UNSET)
        self.image_format = data.get("imageFormat", UNSET)
        self.share_button = data.get("shareButton", UNSET)
        self.zip_manifest = data.get("zipManifest", UNSET)
        self.zoom_enabled = data.get("zoomEnabled", UNSET)
        self.image_fit_mode = data.get("imageFitMode", UNSET)
        self.image_quality = data.get("imageQuality", UNSET)
        self.default_stages = data.get("defaultStages", UNSET)
        self.image_resolution = data.get("imageResolution", UNSET)
        self.zoom_image_format = data.get("zoomImageFormat", UNSET)
        self.full_screen_button = data.get("fullScreenButton", UNSET)
        self.zoom_image_quality = data.get("zoomImageQuality", UNSET)
        self.default_player_mode = data.get("defaultPlayerMode", UNSET)
        self.check_asset_file_size = data.get("checkAssetFileSize", UNSET)
        self.save_scene_graph_state = data.get("saveSceneGraphState", UNSET)
        self.zoom_image_resolution = data.get("zoomImageResolution", UNSET)
        self.zoom_image_loading_delay = data.get("zoomImageLoadingDelay", UNSET)
        self.skip_eval_invisible_nodes = data.get("skipEvalInvisibleNodes", UNSET)
        self.connector_snapping_distance = data.get("connectorSnappingDistance", UNSET)
        self.defer_eval_configurator_asset = data.get("deferEvalConfiguratorAsset", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
