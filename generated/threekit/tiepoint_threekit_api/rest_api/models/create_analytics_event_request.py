from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.analytics_event_type import AnalyticsEventType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration import Configuration
    from ..models.metadata import Metadata


T = TypeVar("T", bound="CreateAnalyticsEventRequest")


@_attrs_define
class CreateAnalyticsEventRequest:
    """A new analytics event.

    Example:
        {'eventType': 'product session start', 'eventMetadata': {'page': 'home'}, 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'sessionId': '6f1b8a52-3c7d-4e90-8b2a-5d4c3b2a1908', 'metric': 1}

    Attributes:
        event_type (AnalyticsEventType): Kind of analytics event.
        session_id (UUID): Session the event happened in.
        event_metadata (Metadata | Unset): Free data about the event.
        org_id (UUID | Unset): Organisation the event belongs to.
        asset_id (UUID | Unset): Asset the event is about.
        user_id (UUID | Unset): User of the session.
        config_id (None | str | Unset): Saved configuration, by UUID or short id.
        configuration (Configuration | Unset): Full configuration, instead of configId. Example: {'Finish': 'Oak',
            'Legs': 4, 'Fabric': {'assetId': '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        device (str | Unset): Device text; taken from User-Agent when left out.
        metric (float | Unset): Any measure; 1 when left out. Decimals are allowed. Default: 1.0.
    """

    event_type: AnalyticsEventType
    session_id: UUID
    event_metadata: Metadata | Unset = UNSET
    org_id: UUID | Unset = UNSET
    asset_id: UUID | Unset = UNSET
    user_id: UUID | Unset = UNSET
    config_id: None | str | Unset = UNSET
    configuration: Configuration | Unset = UNSET
    device: str | Unset = UNSET
    metric: float | Unset = 1.0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type.value

        session_id = str(self.session_id)

        event_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.event_metadata, Unset):
            event_metadata = self.event_metadata.to_dict()

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        asset_id: str | Unset = UNSET
        if not isinstance(self.asset_id, Unset):
            asset_id = str(self.asset_id)

        user_id: str | Unset = UNSET
        if not isinstance(self.user_id, Unset):
            user_id = str(self.user_id)

        config_id: None | str | Unset
        if isinstance(self.config_id, Unset):
            config_id = UNSET
        else:
            config_id = self.config_id

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = self.configuration.to_dict()

        device = self.device

        metric = self.metric

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "eventType": event_type,
                "sessionId": session_id,
            }
        )
        if event_metadata is not UNSET:
            field_dict["eventMetadata"] = event_metadata
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if asset_id is not UNSET:
            field_dict["assetId"] = asset_id
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if config_id is not UNSET:
            field_dict["configId"] = config_id
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if device is not UNSET:
            field_dict["device"] = device
        if metric is not UNSET:
            field_dict["metric"] = metric

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration import Configuration  # noqa: PLC0415
        from ..models.metadata import Metadata  # noqa: PLC0415

        d = dict(src_dict)
        event_type = AnalyticsEventType(d.pop("eventType"))

        session_id = UUID(d.pop("sessionId"))

        _event_metadata = d.pop("eventMetadata", UNSET)
        event_metadata: Metadata | Unset
        if isinstance(_event_metadata, Unset):
            event_metadata = UNSET
        else:
            event_metadata = Metadata.from_dict(_event_metadata)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        _asset_id = d.pop("assetId", UNSET)
        asset_id: UUID | Unset
        if isinstance(_asset_id, Unset):
            asset_id = UNSET
        else:
            asset_id = UUID(_asset_id)

        _user_id = d.pop("userId", UNSET)
        user_id: UUID | Unset
        if isinstance(_user_id, Unset):
            user_id = UNSET
        else:
            user_id = UUID(_user_id)

        def _parse_config_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        config_id = _parse_config_id(d.pop("configId", UNSET))

        _configuration = d.pop("configuration", UNSET)
        configuration: Configuration | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = Configuration.from_dict(_configuration)

        device = d.pop("device", UNSET)

        metric = d.pop("metric", UNSET)

        _model = cls(
            event_type=event_type,
            session_id=session_id,
            event_metadata=event_metadata,
            org_id=org_id,
            asset_id=asset_id,
            user_id=user_id,
            config_id=config_id,
            configuration=configuration,
            device=device,
            metric=metric,
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
