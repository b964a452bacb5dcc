from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.session_endpoint import SessionEndpoint


T = TypeVar("T", bound="SessionToken")


@_attrs_define
class SessionToken:
    """What a client needs to join a session.

    Attributes:
        session_token (str): Token for the streaming gateway.
        endpoint_info (SessionEndpoint): Address of the streaming gateway.
    """

    session_token: str
    endpoint_info: SessionEndpoint
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_token = self.session_token

        endpoint_info = self.endpoint_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_token": session_token,
                "endpoint_info": endpoint_info,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.session_endpoint import SessionEndpoint  # noqa: PLC0415

        d = dict(src_dict)
        session_token = d.pop("session_token")

        endpoint_info = SessionEndpoint.from_dict(d.pop("endpoint_info"))

        _model = cls(
            session_token=session_token,
            endpoint_info=endpoint_info,
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
