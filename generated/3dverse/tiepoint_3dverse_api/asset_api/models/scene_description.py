from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bounding_box import BoundingBox
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="SceneDescription")


@_attrs_define
class SceneDescription:
    """Description document of an asset of the kind scene.

    Attributes:
        aabb (BoundingBox): Axis aligned box given by its two corners.
        entities (list[JsonObject]):
        name (str):
        uuid (str):
        settings (JsonObject | Unset):
        triangle_count (int | Unset):
    """

    aabb: BoundingBox
    entities: list[JsonObject]
    name: str
    uuid: str
    settings: JsonObject | Unset = UNSET
    triangle_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aabb = self.aabb.to_dict()

        entities = []
        for entities_item_data in self.entities:
            entities_item = entities_item_data.to_dict()
            entities.append(entities_item)

        name = self.name

        uuid = self.uuid

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = self.settings.to_dict()

        triangle_count = self.triangle_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aabb": aabb,
                "entities": entities,
                "name": name,
                "uuid": uuid,
            }
        )
        if settings is not UNSET:
            field_dict["settings"] = settings
        if triangle_count is not UNSET:
            field_dict["triangleCount"] = triangle_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.bounding_box import BoundingBox  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        aabb = BoundingBox.from_dict(d.pop("aabb"))

        entities = []
        _entities = d.pop("entities")
        for entities_item_data in _entities:
            entities_item = JsonObject.from_dict(entities_item_data)

            entities.append(entities_item)

        name = d.pop("name")

        uuid = d.pop("uuid")

        _settings = d.pop("settings", UNSET)
        settings: JsonObject | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = JsonObject.from_dict(_settings)

        triangle_count = d.pop("triangleCount", UNSET)

        _model = cls(
            aabb=aabb,
            entities=entities,
            name=name,
            uuid=uuid,
            settings=settings,
            triangle_count=triangle_count,
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
