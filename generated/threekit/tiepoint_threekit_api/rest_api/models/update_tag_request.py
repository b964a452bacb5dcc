from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.tag_patch import TagPatch


T = TypeVar("T", bound="UpdateTagRequest")


@_attrs_define
class UpdateTagRequest:
    """Change to a tag.

    Example:
        {'tagId': 'c0ffee00-1234-4567-89ab-0123456789ab', 'tag': {'label': 'Oak'}}

    Attributes:
        tag_id (UUID): The tag, repeated from the path.
        tag (TagPatch): Fields of a tag to change.
    """

    tag_id: UUID
    tag: TagPatch
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tag_id = str(self.tag_id)

        tag = self.tag.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tagId": tag_id,
                "tag": tag,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tag_patch import TagPatch  # noqa: PLC0415

        d = dict(src_dict)
        tag_id = UUID(d.pop("tagId"))

        tag = TagPatch.from_dict(d.pop("tag"))

        _model = cls(
            tag_id=tag_id,
            tag=tag,
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
