from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="SessionCreation")


@_attrs_define
class SessionCreation:
    """The scene to run and how.

    Attributes:
        scene_id (UUID): Identifier of an asset; every asset has one UUID.
        renderer_version (str | Unset): Version of the renderer to run.
        is_transient (bool | Unset): When true, changes made in the session are not saved. Default: False.
        options (JsonObject | Unset): Options of the session; their shape is not documented.
    """

    scene_id: UUID
    renderer_version: str | Unset = UNSET
    is_transient: bool | Unset = False
    options: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scene_id = str(self.scene_id)

        renderer_version = self.renderer_version

        is_transient = self.is_transient

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scene_id": scene_id,
            }
        )
        if renderer_version is not UNSET:
            field_dict["renderer_version"] = renderer_version
        if is_transient is not UNSET:
            field_dict["is_transient"] = is_transient
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        scene_id = UUID(d.pop("scene_id"))

        renderer_version = d.pop("renderer_version", UNSET)

        is_transient = d.pop("is_transient", UNSET)

        _options = d.pop("options", UNSET)
        options: JsonObject | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = JsonObject.from_dict(_options)

        _model = cls(
            scene_id=scene_id,
            renderer_version=renderer_version,
            is_transient=is_transient,
            options=options,
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
