"""Python names of a definition, as the pipeline generates them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from pipeline.document import load
from pipeline.lower import Lowered, lower
from pipeline.lower import Names as NamesFile
from pipeline.lower.naming import class_name
from pipeline.specs import Api

from ..support.definition import Json, Operation, Parameter


@frozen
class PythonOperation:
    """Python function of an operation.

    Attributes:
        parameters: Name of the argument, by location and wire name.
    """

    name: str
    tag: str
    parameters: Mapping[tuple[str, str], str]

    def arguments(self, parameter: Parameter, value: Json) -> dict[str, Json]:
        """Return the arguments for a parameter's value: one, or one per property of a ``deepObject``."""
        return self._arguments(parameter.location, parameter.name, value, deep=parameter.style == "deepObject")

    def _arguments(self, location: str, name: str, value: Json, *, deep: bool) -> dict[str, Json]:
        python = self.parameters.get((location, name))
        if python is not None:
            return {python: value}
        if not deep or not isinstance(value, dict):
            raise LookupError(f"{self.name} has no argument for {name} in {location}")
        return {
            python: inner
            for key, item in value.items()
            for python, inner in self._arguments(location, f"{name}[{key}]", item, deep=True).items()
        }


@frozen(eq=False)
class Names:
    """Python names of one definition."""

    lowered: Lowered
    chosen: NamesFile

    @classmethod
    def of(cls, api: Api) -> Names:
        """Return the names of an API."""
        chosen = NamesFile.load(api.names)
        return cls(lower(load(api.openapi), chosen), chosen)

    def operation(self, operation: Operation) -> PythonOperation:
        """Return the Python function of an operation."""
        return self._operations["paths", operation.path, operation.method]

    @cached_property
    def _operations(self) -> dict[tuple[str | int, ...], PythonOperation]:
        return {
            lowered.place: PythonOperation(
                lowered.name, lowered.tag, {(item.location, item.wire): item.python for item in lowered.parameters}
            )
            for lowered in self.lowered.operations.values()
        }

    def class_of(self, component: str) -> str:
        """Return the class name of a component that is an object."""
        return self.chosen.pick("classes", component) or class_name(component)

    def attributes(self, class_name: str) -> Mapping[str, str]:
        """Return the attributes of a class by wire name."""
        return self._attributes.get(class_name, {})

    @cached_property
    def _attributes(self) -> dict[str, dict[str, str]]:
        return {
            name: {item.wire: python for python, item in properties.items()}
            for name, properties in self.lowered.properties.items()
        }
