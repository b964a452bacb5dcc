"""Python arguments made from JSON samples by the type hints of generated code."""

from __future__ import annotations

import datetime
import enum
import io
import types
import typing
from typing import Any

import attrs
from attrs import define, frozen

from ..support.definition import Json, JsonObject
from ..support.hints import hints_of
from ._compare import instant
from ._names import Names


class UnfitError(Exception):
    """Sample that a type has no value for."""


@frozen
class _Fitted:
    """Argument, and the number of properties that its classes do not declare."""

    value: object
    undeclared: int = 0


@define
class Arguments:
    """Maker of arguments for one generated package.

    Attributes:
        types: Module ``types`` of the package.
        file_type: Media type of files.
    """

    types: Any
    names: Names
    file_type: str = "application/octet-stream"

    def of(self, hint: Any, sample: Json) -> object:
        """Return the value of a type that equals a sample.

        Raises:
            UnfitError: If the type has no such value.
        """
        return self._fit(hint, sample).value

    def _fit(self, hint: Any, sample: Json) -> _Fitted:
        origin, inner = typing.get_origin(hint), typing.get_args(hint)
        if origin in (types.UnionType, typing.Union):
            return self._union(inner, sample)
        if origin is list and isinstance(sample, list):
            items = [self._fit(inner[0], item) for item in sample]
            return _Fitted([item.value for item in items], sum(item.undeclared for item in items))
        if origin is dict and isinstance(sample, dict):
            pairs = {name: self._fit(inner[1], item) for name, item in sample.items()}
            value = {name: item.value for name, item in pairs.items()}
            return _Fitted(value, sum(item.undeclared for item in pairs.values()))
        if origin is typing.Literal and sample in inner:
            return _Fitted(sample)
        if isinstance(hint, type) and attrs.has(hint) and hint is not self.types.File:
            return self._model(hint, sample)
        if hint in (object, Any):
            return _Fitted(sample)
        return _Fitted(self._plain(hint, sample))

    def _plain(self, hint: Any, sample: Json) -> object:
        match sample:
            case None if hint is types.NoneType:
                return None
            case bytes() if hint is self.types.File:
                return self.types.File(io.BytesIO(sample), "tie point.bin", self.file_type)
            case bool() if hint is bool:
                return sample
            case int() if hint in (int, float) and not isinstance(sample, bool):
                return sample
            case float() if hint is float:
                return sample
            case str() if hint is str:
                return sample
            case str() if hint is datetime.datetime and (moment := instant(sample)):
                return moment
            case str() if hint is datetime.date:
                return datetime.date.fromisoformat(sample)
        if isinstance(hint, type) and issubclass(hint, enum.Enum) and sample in [member.value for member in hint]:
            return hint(sample)
        raise UnfitError(f"{sample!r:.100} is not a {hint}")

    def _union(self, members: tuple[Any, ...], sample: Json) -> _Fitted:
        """Return the value of the member that declares most of the sample's properties, the first of equals."""
        values = []
        problems = []
        for member in members:
            if member is not self.types.Unset:
                try:
                    values.append(self._fit(member, sample))
                except UnfitError as unfit:
                    problems.append(str(unfit))
        if not values:
            raise UnfitError("; ".join(problems))
        return min(values, key=lambda fitted: fitted.undeclared)

    def _model(self, model: Any, sample: Json) -> _Fitted:
        """Build a model by its constructor, so that ``to_dict`` is tested independently of ``from_dict``."""
        if not isinstance(sample, dict):
            raise UnfitError(f"{sample!r:.100} is not a {model.__name__}")
        hints = hints_of(model)
        known = self.names.attributes(model.__name__)
        arguments = {known[name]: self._fit(hints[known[name]], item) for name, item in sample.items() if name in known}
        needed = [field.name for field in attrs.fields(model) if field.init and field.default is attrs.NOTHING]
        if missing := [name for name in needed if name not in arguments]:
            raise UnfitError(f"{model.__name__} needs {', '.join(missing)}")
        value = model(**{name: item.value for name, item in arguments.items()})
        further: JsonObject = {name: item for name, item in sample.items() if name not in known}
        if further:
            extra = self._fit(hints["additional_properties"], further)
            value.additional_properties.update(extra.value)
        return _Fitted(value, sum(item.undeclared for item in arguments.values()) + len(further))
