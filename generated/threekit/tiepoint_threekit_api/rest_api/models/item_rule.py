from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_rule_action import ItemRuleAction
    from ..models.item_rule_condition import ItemRuleCondition


T = TypeVar("T", bound="ItemRule")


@_attrs_define
class ItemRule:
    """A configuration rule.

    Attributes:
        name (str | Unset):
        conditions (list[ItemRuleCondition] | Unset):
        actions (list[ItemRuleAction] | Unset):
    """

    name: str | Unset = UNSET
    conditions: list[ItemRuleCondition] | Unset = UNSET
    actions: list[ItemRuleAction] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        conditions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.conditions, Unset):
            conditions = []
            for conditions_item_data in self.conditions:
                conditions_item = conditions_item_data.to_dict()
                conditions.append(conditions_item)

        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = []
            for actions_item_data in self.actions:
                actions_item = actions_item_data.to_dict()
                actions.append(actions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if actions is not UNSET:
            field_dict["actions"] = actions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.item_rule_action import ItemRuleAction  # noqa: PLC0415
        from ..models.item_rule_condition import ItemRuleCondition  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        _conditions = d.pop("conditions", UNSET)
        conditions: list[ItemRuleCondition] | Unset = UNSET
        if _conditions is not UNSET:
            conditions = []
            for conditions_item_data in _conditions:
                conditions_item = ItemRuleCondition.from_dict(conditions_item_data)

                conditions.append(conditions_item)

        _actions = d.pop("actions", UNSET)
        actions: list[ItemRuleAction] | Unset = UNSET
        if _actions is not UNSET:
            actions = []
            for actions_item_data in _actions:
                actions_item = ItemRuleAction.from_dict(actions_item_data)

                actions.append(actions_item)

        _model = cls(
            name=name,
            conditions=conditions,
            actions=actions,
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
