from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.export_format import ExportFormat
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.options_3d_tiles import Options3DTiles
    from ..models.options_3mx import Options3MX
    from ..models.options_i3s import OptionsI3S
    from ..models.options_las import OptionsLAS
    from ..models.options_obj import OptionsOBJ
    from ..models.options_opc import OptionsOPC
    from ..models.options_ortho_dsm import OptionsOrthoDSM
    from ..models.options_osgb import OptionsOSGB
    from ..models.options_ply import OptionsPLY


T = TypeVar("T", bound="ExportCreate")


@_attrs_define
class ExportCreate:
    """An export wanted.

    Attributes:
        format_ (ExportFormat): Export format; selects the schema of the options of the export.
        name (None | str | Unset): Name for the reality data.
        options (None | Options3DTiles | Options3MX | OptionsI3S | OptionsLAS | OptionsOBJ | OptionsOPC |
            OptionsOrthoDSM | OptionsOSGB | OptionsPLY | Unset): Options; which schema applies follows from the format.
    """

    format_: ExportFormat
    name: None | str | Unset = UNSET
    options: (
        None
        | Options3DTiles
        | Options3MX
        | OptionsI3S
        | OptionsLAS
        | OptionsOBJ
        | OptionsOPC
        | OptionsOrthoDSM
        | OptionsOSGB
        | OptionsPLY
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.options_3d_tiles import Options3DTiles  # noqa: PLC0415
        from ..models.options_3mx import Options3MX  # noqa: PLC0415
        from ..models.options_i3s import OptionsI3S  # noqa: PLC0415
        from ..models.options_las import OptionsLAS  # noqa: PLC0415
        from ..models.options_obj import OptionsOBJ  # noqa: PLC0415
        from ..models.options_opc import OptionsOPC  # noqa: PLC0415
        from ..models.options_ortho_dsm import OptionsOrthoDSM  # noqa: PLC0415
        from ..models.options_osgb import OptionsOSGB  # noqa: PLC0415
        from ..models.options_ply import OptionsPLY  # noqa: PLC0415

        format_ = self.format_.value

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        options: dict[str, Any] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, Options3DTiles):
            options = self.options.to_dict()
        elif isinstance(self.options, Options3MX):
            options = self.options.to_dict()
        elif isinstance(self.options, OptionsOBJ):
            options = self.options.to_dict()
        elif isinstance(self.options, OptionsI3S):
            options = self.options.to_dict()
        elif isinstance(self.options, OptionsOSGB):
            options = self.options.to_dict()
        elif isinstance(self.options, OptionsLAS):
            options = self.options.to_dict()
        elif isinstance(self.options, OptionsPLY):
            options = self.options.to_dict()
        elif isinstance(self.options, OptionsOPC):
            options = self.options.to_dict()
        elif isinstance(self.options, OptionsOrthoDSM):
            options = self.options.to_dict()
        else:
            options = self.options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "format": format_,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.options_3d_tiles import Options3DTiles  # noqa: PLC0415
        from ..models.options_3mx import Options3MX  # noqa: PLC0415
        from ..models.options_i3s import OptionsI3S  # noqa: PLC0415
        from ..models.options_las import OptionsLAS  # noqa: PLC0415
        from ..models.options_obj import OptionsOBJ  # noqa: PLC0415
        from ..models.options_opc import OptionsOPC  # noqa: PLC0415
        from ..models.options_ortho_dsm import OptionsOrthoDSM  # noqa: PLC0415
        from ..models.options_osgb import OptionsOSGB  # noqa: PLC0415
        from ..models.options_ply import OptionsPLY  # noqa: PLC0415

        d = dict(src_dict)
        format_ = ExportFormat(d.pop("format"))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_options(
            data: object,
        ) -> (
            None
            | Options3DTiles
            | Options3MX
            | OptionsI3S
            | OptionsLAS
            | OptionsOBJ
            | OptionsOPC
            | OptionsOrthoDSM
            | OptionsOSGB
            | OptionsPLY
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_0 = Options3DTiles.from_dict(data)

                return options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_1 = Options3MX.from_dict(data)

                return options_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_2 = OptionsOBJ.from_dict(data)

                return options_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_3 = OptionsI3S.from_dict(data)

                return options_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_4 = OptionsOSGB.from_dict(data)

                return options_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_5 = OptionsLAS.from_dict(data)

                return options_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_6 = OptionsPLY.from_dict(data)

                return options_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_7 = OptionsOPC.from_dict(data)

                return options_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                options_type_8 = OptionsOrthoDSM.from_dict(data)

                return options_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                None
                | Options3DTiles
                | Options3MX
                | OptionsI3S
                | OptionsLAS
                | OptionsOBJ
                | OptionsOPC
                | OptionsOrthoDSM
                | OptionsOSGB
                | OptionsPLY
                | Unset,
                data,
            )

        options = _parse_options(d.pop("options", UNSET))

        _model = cls(
            format_=format_,
            name=name,
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
