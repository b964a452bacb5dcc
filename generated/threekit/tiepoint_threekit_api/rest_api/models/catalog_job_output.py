from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_output_asset import CatalogOutputAsset


T = TypeVar("T", bound="CatalogJobOutput")


@_attrs_define
class CatalogJobOutput:
    """Assets an import made, by kind.

    Attributes:
        font (list[CatalogOutputAsset] | Unset):
        lut (list[CatalogOutputAsset] | Unset):
        material (list[CatalogOutputAsset] | Unset):
        model (list[CatalogOutputAsset] | Unset):
        scene (list[CatalogOutputAsset] | Unset):
        texture (list[CatalogOutputAsset] | Unset):
        upload (list[CatalogOutputAsset] | Unset):
        vector (list[CatalogOutputAsset] | Unset):
        vfb (list[CatalogOutputAsset] | Unset):
        video (list[CatalogOutputAsset] | Unset):
    """

    font: list[CatalogOutputAsset] | Unset = UNSET
    lut: list[CatalogOutputAsset] | Unset = UNSET
    material: list[CatalogOutputAsset] | Unset = UNSET
    model: list[CatalogOutputAsset] | Unset = UNSET
    scene: list[CatalogOutputAsset] | Unset = UNSET
    texture: list[CatalogOutputAsset] | Unset = UNSET
    upload: list[CatalogOutputAsset] | Unset = UNSET
    vector: list[CatalogOutputAsset] | Unset = UNSET
    vfb: list[CatalogOutputAsset] | Unset = UNSET
    video: list[CatalogOutputAsset] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        font: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.font, Unset):
            font = []
            for font_item_data in self.font:
                font_item = font_item_data.to_dict()
                font.append(font_item)

        lut: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.lut, Unset):
            lut = []
            for lut_item_data in self.lut:
                lut_item = lut_item_data.to_dict()
                lut.append(lut_item)

        material: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.material, Unset):
            material = []
            for material_item_data in self.material:
                material_item = material_item_data.to_dict()
                material.append(material_item)

        model: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.model, Unset):
            model = []
            for model_item_data in self.model:
                model_item = model_item_data.to_dict()
                model.append(model_item)

        scene: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scene, Unset):
            scene = []
            for scene_item_data in self.scene:
                scene_item = scene_item_data.to_dict()
                scene.append(scene_item)

        texture: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.texture, Unset):
            texture = []
            for texture_item_data in self.texture:
                texture_item = texture_item_data.to_dict()
                texture.append(texture_item)

        upload: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.upload, Unset):
            upload = []
            for upload_item_data in self.upload:
                upload_item = upload_item_data.to_dict()
                upload.append(upload_item)

        vector: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vector, Unset):
            vector = []
            for vector_item_data in self.vector:
                vector_item = vector_item_data.to_dict()
                vector.append(vector_item)

        vfb: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vfb, Unset):
            vfb = []
            for vfb_item_data in self.vfb:
                vfb_item = vfb_item_data.to_dict()
                vfb.append(vfb_item)

        video: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.video, Unset):
            video = []
            for video_item_data in self.video:
                video_item = video_item_data.to_dict()
                video.append(video_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if font is not UNSET:
            field_dict["font"] = font
        if lut is not UNSET:
            field_dict["lut"] = lut
        if material is not UNSET:
            field_dict["material"] = material
        if model is not UNSET:
            field_dict["model"] = model
        if scene is not UNSET:
            field_dict["scene"] = scene
        if texture is not UNSET:
            field_dict["texture"] = texture
        if upload is not UNSET:
            field_dict["upload"] = upload
        if vector is not UNSET:
            field_dict["vector"] = vector
        if vfb is not UNSET:
            field_dict["vfb"] = vfb
        if video is not UNSET:
            field_dict["video"] = video

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.catalog_output_asset import CatalogOutputAsset  # noqa: PLC0415

        d = dict(src_dict)
        _font = d.pop("font", UNSET)
        font: list[CatalogOutputAsset] | Unset = UNSET
        if _font is not UNSET:
            font = []
            for font_item_data in _font:
                font_item = CatalogOutputAsset.from_dict(font_item_data)

                font.append(font_item)

        _lut = d.pop("lut", UNSET)
        lut: list[CatalogOutputAsset] | Unset = UNSET
        if _lut is not UNSET:
            lut = []
            for lut_item_data in _lut:
                lut_item = CatalogOutputAsset.from_dict(lut_item_data)

                lut.append(lut_item)

        _material = d.pop("material", UNSET)
        material: list[CatalogOutputAsset] | Unset = UNSET
        if _material is not UNSET:
            material = []
            for material_item_data in _material:
                material_item = CatalogOutputAsset.from_dict(material_item_data)

                material.append(material_item)

        _model = d.pop("model", UNSET)
        model: list[CatalogOutputAsset] | Unset = UNSET
        if _model is not UNSET:
            model = []
            for model_item_data in _model:
                model_item = CatalogOutputAsset.from_dict(model_item_data)

                model.append(model_item)

        _scene = d.pop("scene", UNSET)
        scene: list[CatalogOutputAsset] | Unset = UNSET
        if _scene is not UNSET:
            scene = []
            for scene_item_data in _scene:
                scene_item = CatalogOutputAsset.from_dict(scene_item_data)

                scene.append(scene_item)

        _texture = d.pop("texture", UNSET)
        texture: list[CatalogOutputAsset] | Unset = UNSET
        if _texture is not UNSET:
            texture = []
            for texture_item_data in _texture:
                texture_item = CatalogOutputAsset.from_dict(texture_item_data)

                texture.append(texture_item)

        _upload = d.pop("upload", UNSET)
        upload: list[CatalogOutputAsset] | Unset = UNSET
        if _upload is not UNSET:
            upload = []
            for upload_item_data in _upload:
                upload_item = CatalogOutputAsset.from_dict(upload_item_data)

                upload.append(upload_item)

        _vector = d.pop("vector", UNSET)
        vector: list[CatalogOutputAsset] | Unset = UNSET
        if _vector is not UNSET:
            vector = []
            for vector_item_data in _vector:
                vector_item = CatalogOutputAsset.from_dict(vector_item_data)

                vector.append(vector_item)

        _vfb = d.pop("vfb", UNSET)
        vfb: list[CatalogOutputAsset] | Unset = UNSET
        if _vfb is not UNSET:
            vfb = []
            for vfb_item_data in _vfb:
                vfb_item = CatalogOutputAsset.from_dict(vfb_item_data)

                vfb.append(vfb_item)

        _video = d.pop("video", UNSET)
        video: list[CatalogOutputAsset] | Unset = UNSET
        if _video is not UNSET:
            video = []
            for video_item_data in _video:
                video_item = CatalogOutputAsset.from_dict(video_item_data)

                video.append(video_item)

        _model = cls(
            font=font,
            lut=lut,
            material=material,
            model=model,
            scene=scene,
            texture=texture,
            upload=upload,
            vector=vector,
            vfb=vfb,
            video=video,
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
