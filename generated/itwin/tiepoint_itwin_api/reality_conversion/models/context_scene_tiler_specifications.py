from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.context_scene_tiler_inputs import ContextSceneTilerInputs
    from ..models.context_scene_tiler_options import ContextSceneTilerOptions


T = TypeVar("T", bound="ContextSceneTilerSpecifications")


@_attrs_define
class ContextSceneTilerSpecifications:
    """What a ContextSceneTiler job works on and what it produced.

    Attributes:
        inputs (ContextSceneTilerInputs): Input of a ContextSceneTiler job.
        output (str): Reality data id of the tiled ContextScene.
        options (ContextSceneTilerOptions | None | Unset):
    """

    inputs: ContextSceneTilerInputs
    output: str
    options: ContextSceneTilerOptions | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.context_scene_tiler_options import ContextSceneTilerOptions  # noqa: PLC0415

        inputs = self.inputs.to_dict()

        output = self.output

        options: dict[str, Any] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, ContextSceneTilerOptions):
            options = self.options.to_dict()
        else:
            options = self.options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "inputs": inputs,
                "output": output,
            }
        )
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.context_scene_tiler_inputs import ContextSceneTilerInputs  # noqa: PLC0415
        from ..models.context_scene_tiler_options import ContextSceneTilerOptions  # noqa: PLC0415

        d = dict(src_dict)
        inputs = ContextSceneTilerInputs.from_dict(d.pop("inputs"))

        output = d.pop("output")

        def _parse_options(data: object) -> ContextSceneTilerOptions | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_0 = ContextSceneTilerOptions.from_dict(data)

                return options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ContextSceneTilerOptions | None | Unset, data)

        options = _parse_options(d.pop("options", UNSET))

        _model = cls(
            inputs=inputs,
            output=output,
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
