from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.itwin import ITwin
    from ..models.page_links import PageLinks


T = TypeVar("T", bound="ITwins")


@_attrs_define
class ITwins:
    """One page of iTwins.

    Attributes:
        itwins (list[ITwin]): The page.
        links (None | PageLinks | Unset): Links to this page and those beside it.
    """

    itwins: list[ITwin]
    links: None | PageLinks | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.page_links import PageLinks  # noqa: PLC0415

        itwins = []
        for itwins_item_data in self.itwins:
            itwins_item = itwins_item_data.to_dict()
            itwins.append(itwins_item)

        links: dict[str, Any] | None | Unset
        if isinstance(self.links, Unset):
            links = UNSET
        elif isinstance(self.links, PageLinks):
            links = self.links.to_dict()
        else:
            links = self.links

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "iTwins": itwins,
            }
        )
        if links is not UNSET:
            field_dict["_links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.itwin import ITwin  # noqa: PLC0415
        from ..models.page_links import PageLinks  # noqa: PLC0415

        d = dict(src_dict)
        itwins = []
        _itwins = d.pop("iTwins")
        for itwins_item_data in _itwins:
            itwins_item = ITwin.from_dict(itwins_item_data)

            itwins.append(itwins_item)

        def _parse_links(data: object) -> None | PageLinks | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                links_type_0 = PageLinks.from_dict(data)

                return links_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PageLinks | Unset, data)

        links = _parse_links(d.pop("_links", UNSET))

        _model = cls(
            itwins=itwins,
            links=links,
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
