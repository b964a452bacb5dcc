"""The Python names of a definition: the only thing that is taken from the pipeline, which makes them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from pipeline.document import load
from pipeline.lower import Lowered, lower
from pipeline.lower import Names as GivenNames
from pipeline.lower.naming import class_name
from pipeline.specs import Api

from ..support.definition import Json, Operation, Parameter

__all__ = ["Names", "PythonOperation"]


@frozen
class PythonOperation:
    """Where an operation is in Python.

    Attributes:
        parameters: Location and name on the wire to the name of the argument.
    """

    name: str
    tag: str
    parameters: Mapping[tuple[str, str], str]

    def arguments(self, parameter: Parameter, value: Json) -> dict[str, Json]:
        """The arguments that a parameter's value is given by: one, or one for each property of a ``deepObject``."""
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
    """All names of one definition."""

    lowered: Lowered
    given: GivenNames

    @classmethod
    def of(cls, api: Api) -> Names:
        given = GivenNames.load(api.names)
        return cls(lower(load(api.openapi), given), given)

    def operation(self, operation: Operation) -> PythonOperation:
        """Find an operation by its place in the definition."""
        return self._operations["paths", operation.path, operation.method]

    @cached_property
    def _operations(self) -> dict[tuple[str | int, ...], PythonOperation]:
        return {
            found.place: PythonOperation(
                found.name, found.tag, {(item.location, item.wire): item.python for item in found.parameters}
            )
            for found in self.lowered.operations.values()
        }

    def class_of(self, component: str) -> str:
        """The class that a component becomes if it is an object."""
        return self.given.pick("classes", component) or class_name(component)

    def attributes(self, class_name: str) -> Mapping[str, str]:
        """Name on the wire to attribute, of one class."""
        return self._attributes.get(class_name, {})

    @cached_property
    def _attributes(self) -> dict[str, dict[str, str]]:
        return {
            name: {item.wire: python for python, item in properties.items()}
            for name, properties in self.lowered.properties.items()
        }
