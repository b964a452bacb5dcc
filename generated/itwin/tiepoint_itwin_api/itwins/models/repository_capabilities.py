from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.repository_capability import RepositoryCapability


T = TypeVar("T", bound="RepositoryCapabilities")


@_attrs_define
class RepositoryCapabilities:
    """What a repository can do beyond its address.

    Attributes:
        resources (None | RepositoryCapability | Unset): Lists its resources.
        graphics (None | RepositoryCapability | Unset): Gives graphics of its resources.
    """

    resources: None | RepositoryCapability | Unset = UNSET
    graphics: None | RepositoryCapability | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.repository_capability import RepositoryCapability  # noqa: PLC0415

        resources: dict[str, Any] | None | Unset
        if isinstance(self.resources, Unset):
            resources = UNSET
        elif isinstance(self.resources, RepositoryCapability):
            resources = self.resources.to_dict()
        else:
            resources = self.resources

        graphics: dict[str, Any] | None | Unset
        if isinstance(self.graphics, Unset):
            graphics = UNSET
        elif isinstance(self.graphics, RepositoryCapability):
            graphics = self.graphics.to_dict()
        else:
            graphics = self.graphics

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if resources is not UNSET:
            field_dict["resources"] = resources
        if graphics is not UNSET:
            field_dict["graphics"] = graphics

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.repository_capability import RepositoryCapability  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_resources(data: object) -> None | RepositoryCapability | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                resources_type_0 = RepositoryCapability.from_dict(data)

                return resources_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RepositoryCapability | Unset, data)

        resources = _parse_resources(d.pop("resources", UNSET))

        def _parse_graphics(data: object) -> None | RepositoryCapability | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                graphics_type_0 = RepositoryCapability.from_dict(data)

                return graphics_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RepositoryCapability | Unset, data)

        graphics = _parse_graphics(d.pop("graphics", UNSET))

        _model = cls(
            resources=resources,
            graphics=graphics,
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
