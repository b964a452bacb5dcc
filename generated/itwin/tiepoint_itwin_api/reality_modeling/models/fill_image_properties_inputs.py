from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FillImagePropertiesInputs")


@_attrs_define
class FillImagePropertiesInputs:
    """Inputs of a FillImageProperties job.

    Attributes:
        image_collections (list[str] | None | Unset): Reality data ids of image collections.
        scene_to_process (None | str | Unset): Reality data id of a ContextScene to process.
        scene_to_complete (None | str | Unset): Reality data id of a ContextScene to complete.
        presets (list[str] | None | str | Unset): Paths of presets. The vendor's page gives the type as a string and the
            meaning as a list; its SDK sends a list.
    """

    image_collections: list[str] | None | Unset = UNSET
    scene_to_process: None | str | Unset = UNSET
    scene_to_complete: None | str | Unset = UNSET
    presets: list[str] | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_collections: list[str] | None | Unset
        if isinstance(self.image_collections, Unset):
            image_collections = UNSET
        elif isinstance(self.image_collections, list):
            image_collections = self.image_collections

        else:
            image_collections = self.image_collections

        scene_to_process: None | str | Unset
        if isinstance(self.scene_to_process, Unset):
            scene_to_process = UNSET
        else:
            scene_to_process = self.scene_to_process

        scene_to_complete: None | str | Unset
        if isinstance(self.scene_to_complete, Unset):
            scene_to_complete = UNSET
        else:
            scene_to_complete = self.scene_to_complete

        presets: list[str] | None | str | Unset
        if isinstance(self.presets, Unset):
            presets = UNSET
        elif isinstance(self.presets, list):
            presets = self.presets

        else:
            presets = self.presets

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if image_collections is not UNSET:
            field_dict["imageCollections"] = image_collections
        if scene_to_process is not UNSET:
            field_dict["sceneToProcess"] = scene_to_process
        if scene_to_complete is not UNSET:
            field_dict["sceneToComplete"] = scene_to_complete
        if presets is not UNSET:
            field_dict["presets"] = presets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_image_collections(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                image_collections_type_0 = cast(list[str], data)

                return image_collections_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        image_collections = _parse_image_collections(d.pop("imageCollections", UNSET))

        def _parse_scene_to_process(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        scene_to_process = _parse_scene_to_process(d.pop("sceneToProcess", UNSET))

        def _parse_scene_to_complete(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        scene_to_complete = _parse_scene_to_complete(d.pop("sceneToComplete", UNSET))

        def _parse_presets(data: object) -> list[str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                presets_type_0 = cast(list[str], data)

                return presets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | str | Unset, data)

        presets = _parse_presets(d.pop("presets", UNSET))

        _model = cls(
            image_collections=image_collections,
            scene_to_process=scene_to_process,
            scene_to_complete=scene_to_complete,
            presets=presets,
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
