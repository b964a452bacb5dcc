from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.player_settings_default_stages import PlayerSettingsDefaultStages


T = TypeVar("T", bound="PlayerSettings")


@_attrs_define
class PlayerSettings:
    """Player defaults of an organisation.

    Attributes:
        logo (bool | Unset):
        ar_size (float | Unset):
        ar_button (bool | Unset):
        vray_size (float | Unset):
        webgl_size (float | Unset):
        help_button (bool | Unset):
        image_format (str | Unset):
        share_button (bool | Unset):
        zip_manifest (bool | Unset):
        zoom_enabled (bool | Unset):
        image_fit_mode (str | Unset):
        image_quality (float | Unset):
        default_stages (PlayerSettingsDefaultStages | Unset):
        image_resolution (str | Unset):
        zoom_image_format (str | Unset):
        full_screen_button (bool | Unset):
        zoom_image_quality (float | Unset):
        default_player_mode (str | Unset):
        check_asset_file_size (bool | Unset):
        save_scene_graph_state (bool | Unset):
        zoom_image_resolution (str | Unset):
        zoom_image_loading_delay (float | Unset):
        skip_eval_invisible_nodes (bool | Unset):
        connector_snapping_distance (float | Unset):
        defer_eval_configurator_asset (bool | Unset):
    """

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
    default_stages: PlayerSettingsDefaultStages | Unset = UNSET
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        logo = self.logo

        ar_size = self.ar_size

        ar_button = self.ar_button

        vray_size = self.vray_size

        webgl_size = self.webgl_size

        help_button = self.help_button

        image_format = self.image_format

        share_button = self.share_button

        zip_manifest = self.zip_manifest

        zoom_enabled = self.zoom_enabled

        image_fit_mode = self.image_fit_mode

        image_quality = self.image_quality

        default_stages: dict[str, Any] | Unset = UNSET
        if not isinstance(self.default_stages, Unset):
            default_stages = self.default_stages.to_dict()

        image_resolution = self.image_resolution

        zoom_image_format = self.zoom_image_format

        full_screen_button = self.full_screen_button

        zoom_image_quality = self.zoom_image_quality

        default_player_mode = self.default_player_mode

        check_asset_file_size = self.check_asset_file_size

        save_scene_graph_state = self.save_scene_graph_state

        zoom_image_resolution = self.zoom_image_resolution

        zoom_image_loading_delay = self.zoom_image_loading_delay

        skip_eval_invisible_nodes = self.skip_eval_invisible_nodes

        connector_snapping_distance = self.connector_snapping_distance

        defer_eval_configurator_asset = self.defer_eval_configurator_asset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if logo is not UNSET:
            field_dict["logo"] = logo
        if ar_size is not UNSET:
            field_dict["arSize"] = ar_size
        if ar_button is not UNSET:
            field_dict["arButton"] = ar_button
        if vray_size is not UNSET:
            field_dict["vraySize"] = vray_size
        if webgl_size is not UNSET:
            field_dict["webglSize"] = webgl_size
        if help_button is not UNSET:
            field_dict["helpButton"] = help_button
        if image_format is not UNSET:
            field_dict["imageFormat"] = image_format
        if share_button is not UNSET:
            field_dict["shareButton"] = share_button
        if zip_manifest is not UNSET:
            field_dict["zipManifest"] = zip_manifest
        if zoom_enabled is not UNSET:
            field_dict["zoomEnabled"] = zoom_enabled
        if image_fit_mode is not UNSET:
            field_dict["imageFitMode"] = image_fit_mode
        if image_quality is not UNSET:
            field_dict["imageQuality"] = image_quality
        if default_stages is not UNSET:
            field_dict["defaultStages"] = default_stages
        if image_resolution is not UNSET:
            field_dict["imageResolution"] = image_resolution
        if zoom_image_format is not UNSET:
            field_dict["zoomImageFormat"] = zoom_image_format
        if full_screen_button is not UNSET:
            field_dict["fullScreenButton"] = full_screen_button
        if zoom_image_quality is not UNSET:
            field_dict["zoomImageQuality"] = zoom_image_quality
        if default_player_mode is not UNSET:
            field_dict["defaultPlayerMode"] = default_player_mode
        if check_asset_file_size is not UNSET:
            field_dict["checkAssetFileSize"] = check_asset_file_size
        if save_scene_graph_state is not UNSET:
            field_dict["saveSceneGraphState"] = save_scene_graph_state
        if zoom_image_resolution is not UNSET:
            field_dict["zoomImageResolution"] = zoom_image_resolution
        if zoom_image_loading_delay is not UNSET:
            field_dict["zoomImageLoadingDelay"] = zoom_image_loading_delay
        if skip_eval_invisible_nodes is not UNSET:
            field_dict["skipEvalInvisibleNodes"] = skip_eval_invisible_nodes
        if connector_snapping_distance is not UNSET:
            field_dict["connectorSnappingDistance"] = connector_snapping_distance
        if defer_eval_configurator_asset is not UNSET:
            field_dict["deferEvalConfiguratorAsset"] = defer_eval_configurator_asset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.player_settings_default_stages import PlayerSettingsDefaultStages  # noqa: PLC0415

        d = dict(src_dict)
        logo = d.pop("logo", UNSET)

        ar_size = d.pop("arSize", UNSET)

        ar_button = d.pop("arButton", UNSET)

        vray_size = d.pop("vraySize", UNSET)

        webgl_size = d.pop("webglSize", UNSET)

        help_button = d.pop("helpButton", UNSET)

        image_format = d.pop("imageFormat", UNSET)

        share_button = d.pop("shareButton", UNSET)

        zip_manifest = d.pop("zipManifest", UNSET)

        zoom_enabled = d.pop("zoomEnabled", UNSET)

        image_fit_mode = d.pop("imageFitMode", UNSET)

        image_quality = d.pop("imageQuality", UNSET)

        _default_stages = d.pop("defaultStages", UNSET)
        default_stages: PlayerSettingsDefaultStages | Unset
        if isinstance(_default_stages, Unset):
            default_stages = UNSET
        else:
            default_stages = PlayerSettingsDefaultStages.from_dict(_default_stages)

        image_resolution = d.pop("imageResolution", UNSET)

        zoom_image_format = d.pop("zoomImageFormat", UNSET)

        full_screen_button = d.pop("fullScreenButton", UNSET)

        zoom_image_quality = d.pop("zoomImageQuality", UNSET)

        default_player_mode = d.pop("defaultPlayerMode", UNSET)

        check_asset_file_size = d.pop("checkAssetFileSize", UNSET)

        save_scene_graph_state = d.pop("saveSceneGraphState", UNSET)

        zoom_image_resolution = d.pop("zoomImageResolution", UNSET)

        zoom_image_loading_delay = d.pop("zoomImageLoadingDelay", UNSET)

        skip_eval_invisible_nodes = d.pop("skipEvalInvisibleNodes", UNSET)

        connector_snapping_distance = d.pop("connectorSnappingDistance", UNSET)

        defer_eval_configurator_asset = d.pop("deferEvalConfiguratorAsset", UNSET)

        _model = cls(
            logo=logo,
            ar_size=ar_size,
            ar_button=ar_button,
            vray_size=vray_size,
            webgl_size=webgl_size,
            help_button=help_button,
            image_format=image_format,
            share_button=share_button,
            zip_manifest=zip_manifest,
            zoom_enabled=zoom_enabled,
            image_fit_mode=image_fit_mode,
            image_quality=image_quality,
            default_stages=default_stages,
            image_resolution=image_resolution,
            zoom_image_format=zoom_image_format,
            full_screen_button=full_screen_button,
            zoom_image_quality=zoom_image_quality,
            default_player_mode=default_player_mode,
            check_asset_file_size=check_asset_file_size,
            save_scene_graph_state=save_scene_graph_state,
            zoom_image_resolution=zoom_image_resolution,
            zoom_image_loading_delay=zoom_image_loading_delay,
            skip_eval_invisible_nodes=skip_eval_invisible_nodes,
            connector_snapping_distance=connector_snapping_distance,
            defer_eval_configurator_asset=defer_eval_configurator_asset,
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
