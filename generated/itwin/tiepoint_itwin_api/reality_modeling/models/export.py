from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import DECODE_FAULTS, NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"format", "location", "name", "options"})


@define(kw_only=True)
class Export:
    """An export of a job.

    Attributes:
        format_: Export format; selects the schema of the options of the export.
        location: Reality data id of the export.
        name: Name for the reality data.
        options: Options; which schema applies follows from the format.

    Source: https://github.com/iTwin/reality-capture.
    """

    format_: _models.ExportFormat
    location: str
    name: str | None | Unset = UNSET
    options: (
        _models.Options3DTiles
        | _models.Options3MX
        | _models.OptionsOBJ
        | _models.OptionsI3S
        | _models.OptionsOSGB
        | _models.OptionsLAS
        | _models.OptionsPLY
        | _models.OptionsOPC
        | _models.OptionsOrthoDSM
        | dict[str, Any]
        | None
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["format"] = write(self.format_)
        data["location"] = self.location
        if self.name is not UNSET:
            data["name"] = self.name
        if self.options is not UNSET:
            data["options"] = write(self.options)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.format_ = read_enum(_models.ExportFormat, value) if (value := data["format"]) is not None else NULL
        self.location = data["location"]
        self.name = data.get("name", UNSET)
        self.options = (
            _read_options(data.get("format"), value)
            if (value := data.get("options")) is not None
            else data.get("options", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self


def _read_options(told: object, data: Any) -> Any:
    """Choose the class of `options` by `format`; unknown to all, it stays a dict."""
    try:
        match told:
            case "3DTiles":
                return _models.Options3DTiles.from_dict(data)
            case "3MX":
                return _models.Options3MX.from_dict(data)
            case "OBJ":
                return _models.OptionsOBJ.from_dict(data)
            case "I3S":
                return _models.OptionsI3S.from_dict(data)
            case "OSGB":
                return _models.OptionsOSGB.from_dict(data)
            case "LAS":
                return _models.OptionsLAS.from_dict(data)
            case "PLY":
                return _models.OptionsPLY.from_dict(data)
            case "OPC":
                return _models.OptionsOPC.from_dict(data)
            case "OrthophotoDSM":
                return _models.OptionsOrthoDSM.from_dict(data)
    except DECODE_FAULTS:
        pass
    return data
