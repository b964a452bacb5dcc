from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.repository_authentication import RepositoryAuthentication
    from ..models.repository_capabilities import RepositoryCapabilities
    from ..models.repository_options import RepositoryOptions


T = TypeVar("T", bound="Repository")


@_attrs_define
class Repository:
    """Where data of an iTwin is.

    Attributes:
        id (str): Repository id. Not always a UUID.
        class_ (str): Class.
        uri (str): Address of the data.
        sub_class (None | str | Unset): Subclass.
        display_name (None | str | Unset): Name.
        authentication (None | RepositoryAuthentication | Unset):
        options (None | RepositoryOptions | Unset):
        capabilities (None | RepositoryCapabilities | Unset):
    """

    id: str
    class_: str
    uri: str
    sub_class: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    authentication: None | RepositoryAuthentication | Unset = UNSET
    options: None | RepositoryOptions | Unset = UNSET
    capabilities: None | RepositoryCapabilities | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.repository_authentication import RepositoryAuthentication  # noqa: PLC0415
        from ..models.repository_capabilities import RepositoryCapabilities  # noqa: PLC0415
        from ..models.repository_options import RepositoryOptions  # noqa: PLC0415

        id = self.id

        class_ = self.class_

        uri = self.uri

        sub_class: None | str | Unset
        if isinstance(self.sub_class, Unset):
            sub_class = UNSET
        else:
            sub_class = self.sub_class

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        authentication: dict[str, Any] | None | Unset
        if isinstance(self.authentication, Unset):
            authentication = UNSET
        elif isinstance(self.authentication, RepositoryAuthentication):
            authentication = self.authentication.to_dict()
        else:
            authentication = self.authentication

        options: dict[str, Any] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, RepositoryOptions):
            options = self.options.to_dict()
        else:
            options = self.options

        capabilities: dict[str, Any] | None | Unset
        if isinstance(self.capabilities, Unset):
            capabilities = UNSET
        elif isinstance(self.capabilities, RepositoryCapabilities):
            capabilities = self.capabilities.to_dict()
        else:
            capabilities = self.capabilities

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "class": class_,
                "uri": uri,
            }
        )
        if sub_class is not UNSET:
            field_dict["subClass"] = sub_class
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if authentication is not UNSET:
            field_dict["authentication"] = authentication
        if options is not UNSET:
            field_dict["options"] = options
        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.repository_authentication import RepositoryAuthentication  # noqa: PLC0415
        from ..models.repository_capabilities import RepositoryCapabilities  # noqa: PLC0415
        from ..models.repository_options import RepositoryOptions  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        class_ = d.pop("class")

        uri = d.pop("uri")

        def _parse_sub_class(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sub_class = _parse_sub_class(d.pop("subClass", UNSET))

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("displayName", UNSET))

        def _parse_authentication(data: object) -> None | RepositoryAuthentication | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                authentication_type_0 = RepositoryAuthentication.from_dict(data)

                return authentication_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RepositoryAuthentication | Unset, data)

        authentication = _parse_authentication(d.pop("authentication", UNSET))

        def _parse_options(data: object) -> None | RepositoryOptions | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_0 = RepositoryOptions.from_dict(data)

                return options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RepositoryOptions | Unset, data)

        options = _parse_options(d.pop("options", UNSET))

        def _parse_capabilities(data: object) -> None | RepositoryCapabilities | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                capabilities_type_0 = RepositoryCapabilities.from_dict(data)

                return capabilities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RepositoryCapabilities | Unset, data)

        capabilities = _parse_capabilities(d.pop("capabilities", UNSET))

        _model = cls(
            id=id,
            class_=class_,
            uri=uri,
            sub_class=sub_class,
            display_name=display_name,
            authentication=authentication,
            options=options,
            capabilities=capabilities,
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
