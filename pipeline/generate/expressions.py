"""How a value of each type is written in Python: its annotation, and the expression that reads it from JSON.

The generator's own templates do this in statements, a template for each type. Here it is expressions, so that a
generated `from_dict` is one call. Reading is lenient where a client has to be: null is let through, a value that an
enum does not have is kept, and an object that no class of a union fits stays the `dict` that it was.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import define, field, frozen
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from pipeline.errors import PipelineError
from pipeline.generate.literals import literal
from pipeline.lower import Choice

__all__ = ["Classes", "Reader", "Union", "bracketed", "class_of", "is_plain", "nullable"]

_PLAIN: Final[Mapping[type[PropertyProtocol], str]] = {
    BooleanProperty: "bool",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}
# What `isinstance` asks for, where a body has one of several types.
_INSTANCE: Final[Mapping[type[PropertyProtocol], str]] = {
    BooleanProperty: "bool",
    DateTimeProperty: "datetime.datetime",
    DateProperty: "datetime.date",
    FileProperty: "File",
    FloatProperty: "(int, float)",
    IntProperty: "int",
    ListProperty: "list",
    StringProperty: "str",
}
_READ: Final[Mapping[type[PropertyProtocol], str]] = {DateProperty: "read_date", DateTimeProperty: "read_datetime"}


@frozen
class Classes:
    """The classes of one API.

    Attributes:
        models: By class name. One without properties gets no class: it is a `dict`.
        choices: How a union's member is chosen by a property of its own, by the example that the union has.
        siblings: How the class of a property's value is chosen by another property, by class and Python name.
    """

    models: Mapping[str, ModelProperty]
    choices: Mapping[str, Choice]
    siblings: Mapping[tuple[str, str], Choice]

    def mapping(self, prop: PropertyProtocol) -> ModelProperty | None:
        """Return the object of any names that a value is; None where it is anything else."""
        if not isinstance(prop, ModelProperty):
            return None
        model = self.models[class_of(prop)]
        return None if model.required_properties or model.optional_properties else model

    def values(self, model: ModelProperty) -> PropertyProtocol | None:
        """Return what members are that the definition does not name; None where they may be anything."""
        extra = model.additional_properties
        return None if extra is None or isinstance(extra, AnyProperty) else extra

    def annotation(self, prop: PropertyProtocol, models: str, *, anything: str = "Any") -> str:
        """Return the type of a value.

        Args:
            prop: The value.
            models: What the package of the classes is called where the type is written.
            anything: What to write of a value that may be anything.
        """
        return " | ".join(dict.fromkeys(self._types(prop, models, anything, ())))

    def _types(self, prop: PropertyProtocol, models: str, anything: str, within: tuple[str, ...]) -> Iterator[str]:
        if isinstance(prop, UnionProperty):
            inner = [list(self._types(one, models, "Any", within)) for one in self.members(prop)]
            kinds_by_name = dict.fromkeys(kind for kinds in inner for kind in kinds if kind != "None")
            if "Any" in kinds_by_name:
                kinds_by_name = {anything: None}
            elif len([one for one in self.members(prop) if self._is_class(one)]) > 1:
                kinds_by_name["dict[str, Any]"] = None
            yield from kinds_by_name
            if any("None" in kinds for kinds in inner) and anything not in kinds_by_name:
                yield "None"
        elif isinstance(prop, ListProperty):
            yield f"list[{' | '.join(self._types(prop.inner_property, models, 'Any', within))}]"
        elif isinstance(prop, EnumProperty):
            yield f"{models}.{class_of(prop)}"
        elif isinstance(prop, ModelProperty):
            mapping = self.mapping(prop)
            values = self.values(mapping) if mapping else None
            if not mapping:
                yield f"{models}.{class_of(prop)}"
            elif values is None or class_of(prop) in within:
                yield "dict[str, Any]"
            else:
                yield f"dict[str, {' | '.join(self._types(values, models, 'Any', (*within, class_of(prop))))}]"
        elif isinstance(prop, DateTimeProperty):
            yield "datetime.datetime"
        elif isinstance(prop, DateProperty):
            yield "datetime.date"
        elif isinstance(prop, FileProperty):
            yield "File"
        elif isinstance(prop, AnyProperty):
            yield anything
        else:
            yield _plain(prop)

    def instance(self, prop: PropertyProtocol) -> str:
        """Return the second argument of an `isinstance` that recognizes a value."""
        if isinstance(prop, ModelProperty):
            return "dict" if self.mapping(prop) else f"models.{class_of(prop)}"
        if isinstance(prop, EnumProperty):
            return f"models.{class_of(prop)}"
        return next((name for kind, name in _INSTANCE.items() if isinstance(prop, kind)), "object")

    def members(self, prop: UnionProperty) -> Iterator[PropertyProtocol]:
        """Yield the members of a union, those of unions in it among them."""
        for one in prop.inner_properties:
            yield from self.members(one) if isinstance(one, UnionProperty) else [one]

    def _is_class(self, prop: PropertyProtocol) -> bool:
        return isinstance(prop, ModelProperty) and not self.mapping(prop)

    def choice(self, union: UnionProperty, names: Sequence[str]) -> Choice | None:
        """Return how to tell the classes of a union apart: by its discriminator, or by enums of one value each."""
        for one in (union, *union.inner_properties):
            example = one.example.get_untrusted_value() if isinstance(one, UnionProperty) and one.example else None
            if example is not None and example in self.choices:
                return self.choices[example]
        fixed = [self.fixed(name, required=True) for name in names]
        for wire in fixed[0]:
            values = {one[wire]: name for one, name in zip(fixed, names, strict=True) if wire in one}
            if len(values) == len(names):
                return Choice(wire, values)
        return None

    def fixed(self, name: str, *, required: bool = False) -> dict[str, str]:
        """Return the properties of a class, or the required of them, that can have one string only, by wire name."""
        model = self.models[name]
        properties = [*(model.required_properties or ()), *(() if required else model.optional_properties or ())]
        return {
            prop.name.get_untrusted_value(): str(next(iter(prop.values.values())))
            for prop in properties
            if isinstance(prop, EnumProperty) and len(prop.values) == 1 and prop.value_type is str
        }


@define
class Reader:
    """Writes the expressions that read values, and collects the functions that they need, for one module.

    Attributes:
        classes: The classes of the API.
        models: What their package is called in the module.
        wire: What stands before the name of a function of `_wire` in the module.
        functions: The functions needed, by name; for the template to write.
    """

    classes: Classes
    models: str
    wire: str = ""
    functions: dict[str, Union] = field(factory=dict)

    def read(self, prop: PropertyProtocol, source: str, hint: str, sibling: Choice | None = None) -> str | None:
        """Return the expression that reads a value that is not null; None for one that is taken as it is.

        Args:
            prop: The value.
            source: The expression that has it as JSON.
            hint: What a function for it is called, if it needs one.
            sibling: How its class is chosen by another property of the object ``data``.
        """
        return self._read(prop, source, hint, sibling, ())

    def _read(
        self, prop: PropertyProtocol, source: str, hint: str, sibling: Choice | None, within: tuple[str, ...]
    ) -> str | None:
        if isinstance(prop, UnionProperty):
            return self._union(prop, source, hint, sibling, within)
        if isinstance(prop, ListProperty):
            item = self._item("item", source)
            inner = self._read(prop.inner_property, item, hint, None, within)
            read = inner and self.unless_null(inner, item, prop.inner_property)
            return read and f"[{read} for {item} in {self.wire}listed({source})]"
        if isinstance(prop, ModelProperty):
            mapping = self.classes.mapping(prop)
            if not mapping:
                return f"{self.models}.{class_of(prop)}.from_dict({source})"
            values = self.classes.values(mapping)
            if values is None or class_of(prop) in within:
                return None
            item = self._item("item", source)
            inner = self._read(values, item, hint, None, (*within, class_of(prop)))
            return inner and f"{{key: {self.unless_null(inner, item, values)} for key, {item} in {source}.items()}}"
        if isinstance(prop, EnumProperty):
            return f"{self.wire}read_enum({self.models}.{class_of(prop)}, {source})"
        function = next((_READ[kind] for kind in _READ if isinstance(prop, kind)), None)
        return function and f"{self.wire}{function}({source})"

    def unless_null(self, expression: str, condition: str, prop: PropertyProtocol) -> str:
        """Return the expression, with null let through; `NULL` is null where the declared type has none."""
        if expression.endswith(f" else {condition}"):
            return expression  # a choice that takes what it does not know as it is
        null = "None" if nullable(prop) else f"{self.wire}NULL"
        return f"{bracketed(expression)} if {condition} is not None else {null}"

    @staticmethod
    def _item(name: str, source: str) -> str:
        """Return a name for the item of a list that the expression of the list does not use itself."""
        while name in source:
            name += "_"
        return name

    def _union(
        self, prop: UnionProperty, source: str, hint: str, sibling: Choice | None, within: tuple[str, ...]
    ) -> str | None:
        members = [one for one in self.classes.members(prop) if not isinstance(one, NoneProperty)]
        if any(isinstance(one, AnyProperty) for one in members):
            return None
        if len(members) == 1:
            return self._read(members[0], source, hint, sibling, within)
        choices: list[tuple[str, str | None]] = []
        objects = [one for one in members if isinstance(one, ModelProperty)]
        classes = [one for one in objects if not self.classes.mapping(one)]
        maps = [one for one in objects if self.classes.mapping(one)]
        if len(objects) > 1 and classes:
            name = self._function(prop, classes, maps, hint, sibling)
            selector = f'data.get("{literal(sibling.wire)}"), ' if sibling else ""
            chosen = f"{name}({selector}{source})"
            if len(classes) == len(members):
                return chosen
            choices.append(("dict", chosen))
        elif objects:
            choices.append(("dict", self._read(objects[0], source, hint, None, within)))
        choices += [
            ("list", self._read(one, source, hint, None, within)) for one in members if isinstance(one, ListProperty)
        ]
        texts = [one for one in members if isinstance(one, EnumProperty | DateProperty | DateTimeProperty)]
        if texts and not any(isinstance(one, StringProperty) for one in members):
            choices.append(self._texts(texts, source))
        expression = source
        for kind, read in reversed(choices):
            if read is not None:
                expression = f"{read} if isinstance({source}, {kind}) else {expression}"
        return expression if expression != source else None

    def _texts(self, kinds: Sequence[PropertyProtocol], source: str) -> tuple[str, str | None]:
        """Return how to read a text of several kinds: the type of the value and the expression."""
        if len(kinds) == 1:
            (kind,) = kinds
            is_number = isinstance(kind, EnumProperty) and kind.value_type is int
            return "int" if is_number else "str", self._read(kind, source, "", None, ())
        # What fewer texts are goes first: a member of an enum, a day, a moment.
        readers = [f"{self.models}.{class_of(kind)}" for kind in kinds if isinstance(kind, EnumProperty)]
        readers += ["datetime.date.fromisoformat"] * any(isinstance(kind, DateProperty) for kind in kinds)
        readers += [f"{self.wire}read_datetime"] * any(isinstance(kind, DateTimeProperty) for kind in kinds)
        return "str", f"{self.wire}read_text({source}, {', '.join(readers)})"

    def _function(
        self,
        prop: UnionProperty,
        classes: list[ModelProperty],
        maps: list[ModelProperty],
        hint: str,
        sibling: Choice | None,
    ) -> str:
        names = {name: self.classes.fixed(name) for name in map(class_of, classes)}
        choice = sibling or self.classes.choice(prop, list(names))
        named = set(names) if sibling else set(choice.classes.values()) if choice else set()
        left = {name: fixed for name, fixed in names.items() if name not in named}
        other = self._read(maps[0], "data", hint, None, ()) if maps else None
        union = Union(choice, sibling is not None, left, other or "data", hint)
        name, number = f"_read_{hint}", 2
        while self.functions.get(name, union) != union:
            name, number = f"_read_{hint}_{number}", number + 1
        self.functions[name] = union
        return name


@frozen
class Union:
    """A union of classes, for a function that chooses one of them.

    Attributes:
        choice: How one is chosen; None: the one that fits best.
        by_sibling: Whether another property chooses, and not one of the object itself.
        left: The classes that the choice does not name, each with its properties that can have one value only.
        other: The expression that reads an object that is of no class.
        what: What is read.
    """

    choice: Choice | None
    by_sibling: bool
    left: Mapping[str, Mapping[str, str]]
    other: str
    what: str


def bracketed(expression: str) -> str:
    """Return an expression that can be the first part of a conditional one."""
    return f"({expression})" if isinstance(ast.parse(expression, mode="eval").body, ast.IfExp) else expression


def nullable(prop: PropertyProtocol) -> bool:
    """Return whether null is a value that the definition has."""
    return (isinstance(prop, UnionProperty) and any(map(nullable, prop.inner_properties))) or isinstance(
        prop, NoneProperty
    )


def is_plain(prop: PropertyProtocol) -> bool:
    """Return whether a value is JSON as it is."""
    if isinstance(prop, UnionProperty):
        return all(map(is_plain, prop.inner_properties))
    return isinstance(prop, tuple(_PLAIN))


def class_of(prop: ModelProperty | EnumProperty) -> str:
    """Return the name of the class that a value has."""
    return str(prop.class_info.name)


def _plain(prop: PropertyProtocol) -> str:
    for kind, name in _PLAIN.items():
        if isinstance(prop, kind):
            return name
    raise PipelineError(f"there is no Python type for {type(prop).__name__}")
