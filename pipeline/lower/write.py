"""The order of the rewrites, and the lowered definition that comes out."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from attrs import define, field, frozen

from pipeline.document import JsonObject, room_to_recurse
from pipeline.errors import PipelineError
from pipeline.lower.bodies import JSON, MULTIPART, OCTETS
from pipeline.lower.files_in_json import file_in_json
from pipeline.lower.log import Log, Rewrite
from pipeline.lower.naming import (
    ATTRIBUTES,
    CLASSES,
    MEMBERS,
    Names,
    Namespace,
    class_name,
    identifier,
    is_secret,
    member_name,
    spelled,
)
from pipeline.lower.operations import Operation, Tag, check_version, collect
from pipeline.lower.parameters import described
from pipeline.lower.schemas.forms import (
    ALSO_READ,
    FREE_OBJECT,
    Place,
    is_free_object,
    is_object,
    members,
    reference,
    target,
)
from pipeline.lower.schemas.normalize import Schemas
from pipeline.lower.schemas.references import break_circles
from pipeline.lower.source import source_line

__all__ = ["Choice", "Lowered", "Property", "lower"]

# What an extension holds that tells the class of a property by another one; and those of it that are properties.
_TABLE: Final = frozenset({"selector", "property", "mapping"})
_NAMED: Final = ("selector", "property")
# What the generator calls a body inside the names of its classes.
_BODY_NAMES: Final = {JSON: "json", MULTIPART: "files", OCTETS: "content"}


@frozen
class Property:
    """What the generator's view of a model's property leaves out.

    Attributes:
        wire: Its name on the wire.
        description: What is said of it.
        also: Other names under which it is read.
        secret: Whether it is not shown.
    """

    wire: str
    description: str
    also: tuple[str, ...] = ()
    secret: bool = False


@frozen
class Choice:
    """How the class of an object is chosen.

    Attributes:
        wire: The property that tells, on the wire.
        classes: What it says, to the class.
    """

    wire: str
    classes: Mapping[str, str]


@frozen
class Lowered:
    """A definition as the generator gets it, with what it has no place for beside it.

    Attributes:
        document: The lowered definition: OpenAPI 3.1, all names Python names.
        operations: By Python name.
        tags: The groups of operations, by module.
        properties: Class name, then Python name, to the property's name on the wire and its description.
        spellings: Class of an enum to other spellings of its values, and what they mean.
        sources: Class to where it is documented.
        choices: How a union's member is chosen by a property of its own, by the example that the union has.
        siblings: How the class of a property's value is chosen by another property, by class and Python name.
        module_names: Class to module, where the generator would derive another.
        rewrites: What was done.
    """

    document: JsonObject
    operations: Mapping[str, Operation]
    tags: Mapping[str, Tag]
    properties: Mapping[str, Mapping[str, Property]]
    spellings: Mapping[str, Mapping[str, str]]
    sources: Mapping[str, str]
    choices: Mapping[str, Choice]
    siblings: Mapping[tuple[str, str], Choice]
    module_names: Mapping[str, str]
    rewrites: tuple[Rewrite, ...]


def lower(document: JsonObject, names: Names | None = None) -> Lowered:
    """Rewrite a definition for the generator. The definition itself is only read.

    Raises:
        PipelineError: It is no OpenAPI 3.0 or 3.1.
    """
    check_version(document)
    names = names or Names()
    log = Log()
    try:
        with room_to_recurse():
            schemas = Schemas(document, log)
            schemas.normalize_all()
            operations, tags = collect(document, schemas, names, log)
            break_circles(schemas.components, log)
            file_in_json(schemas, operations, log)
            return _Writer(document, names, log, schemas, operations, tags).write()
    except RecursionError:
        problem = "too many schemas are each made of the next one (by $ref in allOf, anyOf or items)"
        raise PipelineError(problem, location="#/components/schemas") from None


@define
class _Writer:
    """Names all classes, hoists what is inline to components, and writes the lowered definition."""

    source: JsonObject
    names: Names
    log: Log
    schemas: Schemas
    operations: list[Operation]
    tags: dict[str, Tag]
    _classes: Namespace = field(factory=lambda: Namespace(CLASSES))
    _class_of: dict[str, str] = field(factory=dict)
    _written: dict[str, JsonObject] = field(factory=dict)
    _properties: dict[str, dict[str, Property]] = field(factory=dict)
    _spellings: dict[str, dict[str, str]] = field(factory=dict)
    _sources: dict[str, str] = field(factory=dict)
    _choices: dict[str, Choice] = field(factory=dict)
    _siblings: dict[tuple[str, str], Choice] = field(factory=dict)
    _free_object: str = ""

    def write(self) -> Lowered:
        others = Namespace()
        for key, schema in self.schemas.components.items():
            base_name = self.names.pick("classes", key) or class_name(key)
            if is_object(schema) or "enum" in schema:
                self._class_of[key] = self._classes.claim(base_name, joiner="")
            else:
                # No class comes of it, so it takes no name from what is inside it.
                self._class_of[key] = f"{others.claim(base_name, joiner='')}."
        for key in self.schemas.components:
            self._class_of[key] = self._class_of[self._first(key)]
        for key, schema in self.schemas.components.items():
            if self._first(key) == key:
                name = self._class_of[key]
                hint = name.partition(".")[0]
                self._written[name] = self._component(schema, hint, key, ("components", "schemas", key))
        paths = {}
        for operation in self.operations:
            holes = "".join(
                f"/{{{parameter.python}}}" for parameter in operation.parameters if parameter.location == "path"
            )
            paths[f"/{operation.name}{holes}"] = {operation.method: self._operation(operation)}
        info = self.source.get("info")
        info = info if isinstance(info, dict) else {}
        document = {
            "openapi": "3.1.0",
            "info": {
                "title": str(info.get("title") or "API"),
                "version": str(info.get("version") or "0"),
                "description": info["description"] if isinstance(info.get("description"), str) else "",
            },
            "paths": paths,
            "components": {"schemas": self._written},
        }
        space = Namespace()
        classes = [name for name in self._written if "." not in name]
        modules = {name: space.claim(identifier(name, self.names.words)) for name in classes}
        # In a script without letter case a class and its module would have one name.
        modules |= {name: space.claim(f"{name}_module") for name, module in modules.items() if name == module}
        return Lowered(
            document=document,
            operations={operation.name: operation for operation in self.operations},
            tags=self.tags,
            properties=self._properties,
            spellings=self._spellings,
            sources=self._sources,
            choices=self._choices,
            siblings=self._siblings,
            module_names={name: module for name, module in modules.items() if module != identifier(name)},
            rewrites=tuple(self.log.rewrites),
        )

    def _first(self, key: str) -> str:
        """Return the component that another one is by a second name."""
        for _ in self.schemas.components:
            other = target(self.schemas.components[key])
            if other is None or other not in self.schemas.components:
                break
            key = other
        return key

    # --- operations -------------------------------------------------------------------------------------------

    def _operation(self, operation: Operation) -> JsonObject:
        raw = operation.raw
        written: JsonObject = {
            "operationId": operation.name,
            "tags": [operation.tag],
            "parameters": [],
            "responses": {},
        }
        for key in ("summary", "description"):
            if isinstance(raw.get(key), str):
                written[key] = raw[key]
        for parameter in operation.parameters:
            place = (*operation.place, "parameters", parameter.wire)
            schema = self._emit(parameter.schema, f"{operation.name} {parameter.python}", place)
            written["parameters"].append(
                {"name": parameter.python, "in": parameter.location, "required": parameter.required, "schema": schema}
            )
        content = {}
        for kind, (media_type, schema) in operation.bodies.items():
            place = (*operation.place, "requestBody", "content", media_type)
            infix = f"{_BODY_NAMES.get(kind, 'data')} " if len(operation.bodies) > 1 else ""
            content[kind] = {"schema": self._emit(schema, f"{operation.name} {infix}body", place)}
        if content:
            written["requestBody"] = {"required": operation.body_required, "content": content}
        for status, answer in operation.responses.items():
            response: JsonObject = {"description": ""}
            if answer is not None:
                place = (*operation.place, "responses", status)
                schema = self._emit(answer.schema, f"{operation.name} response {status}", place)
                response["content"] = {answer.kind: {"schema": schema}}
            written["responses"][status] = response
        return written

    # --- schemas ----------------------------------------------------------------------------------------------

    def _component(self, schema: JsonObject, name: str, key: str, place: Place) -> JsonObject:
        """Return a schema that keeps its own place among the components."""
        if schema.get("type") == "object":
            return self._object(schema, name, key, place)
        if "enum" in schema:
            self._spellings[name] = {other: value for value, also in _also_read(schema).items() for other in also}
            self._check_also_read(schema, schema["enum"], place)
            return self._enum(schema, key)
        return self._emit(schema, name, place)

    def _hoist(self, schema: JsonObject, hint: str, place: Place) -> JsonObject:
        """Give an inline object or enum a component of its own."""
        name = self._classes.claim(class_name(hint), joiner="")
        self._written[name] = {}  # its place among the components is where it is first met
        self._written[name] = self._component(schema, name, name, place)
        return reference(name)

    def _emit(self, schema: JsonObject, hint: str, place: Place) -> JsonObject:
        """Return a schema as the generator reads it, with references to classes."""
        written: JsonObject
        key = target(schema)
        if key is not None:
            written = reference(self._class_of[key]) if key in self._class_of else {}
        elif is_free_object(schema):
            written = self._shared_free_object(place)
        elif schema.get("type") == "object" or "enum" in schema:
            written = self._hoist(schema, hint, place)
        elif "anyOf" in schema:
            # A class of its own needs to be told apart only from others like it.
            classes = [member for member in members(schema) if member.get("type") == "object" or "enum" in member]
            written = {"anyOf": []}
            for index, member in enumerate(members(schema)):
                part = f" {member.get('title') or f'type {index}'}" if len(classes) > 1 else ""
                written["anyOf"].append(self._emit(member, hint + part, (*place, "anyOf", index)))
            self._discriminator(schema, written)
        elif schema.get("type") == "array":
            written = {"type": "array", "items": self._emit(schema["items"], f"{hint} item", (*place, "items"))}
        else:
            written = {word: schema[word] for word in ("type", "format") if word in schema}
        if "$ref" not in written:
            written |= {word: schema[word] for word in ("description",) if word in schema}
        return written

    def _discriminator(self, schema: JsonObject, written: JsonObject) -> None:
        """Note which member of a union is meant by which value of its discriminator."""
        discriminator = schema.get("discriminator")
        if not discriminator:
            return
        mapping = discriminator.get("mapping")
        values: dict[str, list[str]] = {}
        for value, ref in (mapping if isinstance(mapping, dict) else {}).items():
            values.setdefault(str(ref).rpartition("/")[2], []).append(str(value))
        classes: dict[str, str] = {}
        for member, part in zip(members(schema), written["anyOf"], strict=True):
            name = target(member) or member.get("title")
            if name is not None and (chosen := target(part)) is not None:
                classes |= dict.fromkeys(values.get(name, [name]), chosen)
        # The generator has no place for it, but keeps an example: that is how it is found again.
        key = f"choice {len(self._choices)}"
        self._choices[key] = Choice(discriminator["propertyName"], classes)
        written["example"] = key

    def _sibling_choices(self, schema: JsonObject, name: str, python: Mapping[str, str], place: Place) -> None:
        """Note how extensions of the definition choose the class of a property by another property.

        They are called ``x-...-by-...`` and hold ``selector``, ``property`` and ``mapping``, as a discriminator does.
        """
        for key, table in schema.items():
            if not (re.fullmatch("x-.+-by-.+", key) and isinstance(table, dict) and table.keys() == _TABLE):
                continue
            choice = self._sibling_choice(table, python, (*place, key))
            if choice is None:
                self.log.add("siblings", (*place, key), "is no selector, property and mapping to objects", lossy=True)
            else:
                self._siblings[name, python[table["property"]]] = choice

    def _check_also_read(self, schema: JsonObject, known: Collection[str], place: Place) -> None:
        for name in _also_read(schema):
            if name not in known:
                self.log.add("also_read", (*place, ALSO_READ, name), "there is no such name or value", lossy=True)

    def _sibling_choice(self, table: JsonObject, python: Mapping[str, str], place: Place) -> Choice | None:
        """Return what such an extension says; None where it does not say it as it should."""
        if not isinstance(table["mapping"], dict) or any(table[word] not in list(python) for word in _NAMED):
            return None
        classes = {}
        for value, ref in table["mapping"].items():
            component = self.schemas.resolve(str(ref), place)
            if component is None or not is_object(self.schemas.components[component]):
                return None
            classes[str(value)] = self._class_of[component]
        return Choice(table["selector"], classes)

    def _shared_free_object(self, place: Place) -> JsonObject:
        """Use one class for all inline objects that may hold anything."""
        if not self._free_object:
            own = next((key for key, name in self._class_of.items() if name == FREE_OBJECT), None)
            if own is not None and is_free_object(self.schemas.components[own]):
                self._free_object = FREE_OBJECT  # the definition has such a component itself
            else:
                self._free_object = self._classes.claim(FREE_OBJECT, joiner="")
                self._written[self._free_object] = {"type": "object", "description": "An object of any content."}
                self._properties[self._free_object] = {}
        self.log.add("free_object", place, f"an object of any content: {self._free_object}")
        return reference(self._free_object)

    def _object(self, schema: JsonObject, name: str, key: str, place: Place) -> JsonObject:
        """Return an object with Python names for its properties."""
        properties: JsonObject = schema.get("properties", {})
        bases = {
            wire: self.names.pick("properties", f"{key}.{wire}") or identifier(wire, self.names.words)
            for wire in properties
        }
        space = Namespace(ATTRIBUTES)
        python: dict[str, str] = {}
        # Names that need no change come first, so that `_id` does not take the name of `id`.
        for wire in sorted(properties, key=lambda wire: not wire[:1].isalpha()):
            base = bases[wire]
            python[wire] = space.claim(
                base, f"field_{base.rstrip('_')}" if wire.startswith("_") else f"{base.rstrip('_')}_value", base
            )
        written: JsonObject = {"type": "object", "properties": {}}
        table = self._properties[name] = {}
        for wire, part in properties.items():
            written["properties"][python[wire]] = self._emit(
                part, f"{name} {python[wire]}", (*place, "properties", wire)
            )
            about = described(part, {**self.schemas.deref(part), **part})
            secret = part.get("secret") is True or is_secret(python[wire])
            table[python[wire]] = Property(wire, about, _also_read(schema).get(wire, ()), secret)
        if "discriminator" in schema:
            self.log.add("discriminator", place, "its heirs are not told apart: each is read as this", lossy=True)
        self._sibling_choices(schema, name, python, place)
        self._check_also_read(schema, python, place)
        self._sources[name] = source_line(schema)
        required = [python[wire] for wire in schema.get("required", [])]
        if required:
            written["required"] = required
        extra = schema.get("additionalProperties", True)
        if extra is not True:
            written["additionalProperties"] = (
                self._emit(extra, f"{name} additional property", (*place, "additionalProperties")) if extra else False
            )
        return written | {word: schema[word] for word in ("description",) if word in schema}

    def _enum(self, schema: JsonObject, key: str) -> JsonObject:
        """Return an enum with a name for every member, none of which is another's."""
        values = schema["enum"]
        names = schema.get("x-enum-varnames") or [str(value) for value in values]
        space = Namespace(MEMBERS)
        varnames = []
        for value, text, spelt in zip(values, names, spelled(map(str, names)), strict=True):
            base_name = self.names.pick("enums", f"{key}.{value}") or member_name(str(text), self.names.words)
            varnames.append(space.claim(base_name, member_name(spelt, self.names.words), base_name))
        written = {"type": schema["type"], "enum": values, "x-enum-varnames": varnames}
        return written | {word: schema[word] for word in ("description",) if word in schema}


def _also_read(schema: JsonObject) -> dict[str, tuple[str, ...]]:
    """Names, or values, to other spellings of them that are read as well."""
    table = schema.get(ALSO_READ)
    return {
        str(name): tuple(other for other in also if isinstance(other, str))
        for name, also in (table if isinstance(table, dict) else {}).items()
        if isinstance(also, list)
    }
