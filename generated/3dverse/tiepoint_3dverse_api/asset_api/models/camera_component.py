from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="CameraComponent")


@_attrs_define
class CameraComponent:
    """Scene component: camera.

    Attributes:
        render_graph_ref (str):
        data_json (JsonObject):
        render_target_index (float | Unset):
    """

    render_graph_ref: str
    data_json: JsonObject
    render_target_index: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        render_graph_ref = self.render_graph_ref

        data_json = self.data_json.to_dict()

        render_target_index = self.render_target_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "renderGraphRef": render_graph_ref,
                "dataJSON": data_json,
            }
        )
        if render_target_index is not UNSET:
            field_dict["renderTargetIndex"] = render_target_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        render_graph_ref = d.pop("renderGraphRef")

        data_json = JsonObject.from_dict(d.pop("dataJSON"))

        render_target_index = d.pop("renderTargetIndex", UNSET)

        _model = cls(
            render_graph_ref=render_graph_ref,
            data_json=data_json,
            render_target_index=render_target_index,
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
