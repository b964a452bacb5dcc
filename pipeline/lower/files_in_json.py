"""Files travel in forms and as whole bodies; inside JSON there are none, whatever a definition says."""

from __future__ import annotations

from attrs import define, evolve, field

from pipeline.document import JsonObject
from pipeline.lower.bodies import FORM, JSON, MULTIPART, OCTETS
from pipeline.lower.log import Log
from pipeline.lower.operations import Operation
from pipeline.lower.schemas.forms import Place, children, is_object, map_children, target
from pipeline.lower.schemas.normalize import Schemas

__all__ = ["file_in_json"]


def file_in_json(schemas: Schemas, operations: list[Operation], log: Log) -> None:
    """Read binary text inside JSON as text. The generator makes a file of it, which no JSON can be decoded to."""
    _Files(schemas, log).run(operations)


@define
class _Files:
    schemas: Schemas
    log: Log
    _in_forms: set[str] = field(factory=set)

    def run(self, operations: list[Operation]) -> None:
        in_json: set[str] = set()
        for operation in operations:
            schemas = [answer.schema for answer in operation.responses.values() if answer is not None]
            schemas += [operation.bodies[kind][1] for kind in (JSON, FORM) if kind in operation.bodies]
            for schema in schemas:
                self._collect(schema, in_json)
        for operation in operations:
            if MULTIPART in operation.bodies:
                media_type, schema = operation.bodies[MULTIPART]
                form = self.schemas.deref(schema)
                if target(schema) in in_json and any(map(self._is_file, children(form))):
                    place = (*operation.place, "requestBody", "content", media_type)
                    self.log.add(
                        "file_in_json", place, f"a class of its own, since {target(schema)} travels as JSON too"
                    )
                    schema = form
                    operation.bodies[MULTIPART] = (media_type, schema)
                self._reach(schema)
        for key, schema in self.schemas.components.items():
            change = self._form if key in self._in_forms else self._as_text
            self.schemas.components[key] = change(schema, ("components", "schemas", key))
        for operation in operations:
            for parameter in operation.parameters:
                place = (*operation.place, "parameters", parameter.wire)
                parameter.schema = self._as_text(parameter.schema, place)
            for kind, (media_type, schema) in operation.bodies.items():
                if kind != OCTETS:
                    place = (*operation.place, "requestBody", "content", media_type)
                    change = self._form if kind == MULTIPART else self._as_text
                    operation.bodies[kind] = (media_type, change(schema, place))
            for status, answer in operation.responses.items():
                if answer is not None and answer.kind == JSON:
                    place = (*operation.place, "responses", status)
                    operation.responses[status] = evolve(answer, schema=self._as_text(answer.schema, place))

    def _collect(self, schema: JsonObject, keys: set[str]) -> None:
        """Collect the components that a schema leads to."""
        key = target(schema)
        if key is not None and key in self.schemas.components and key not in keys:
            keys.add(key)
            self._collect(self.schemas.components[key], keys)
        for child in children(schema):
            self._collect(child, keys)

    def _reach(self, schema: JsonObject, *, field: bool = False) -> None:
        """Collect the components that a form or one of its fields is; an object in a field travels as JSON."""
        key = target(schema)
        if key is not None:
            component = self.schemas.components.get(key, {})
            if key not in self._in_forms and not (field and is_object(component)):
                self._in_forms.add(key)
                self._reach(component, field=field)
        elif not (field and is_object(schema)):
            for child in children(schema):
                self._reach(child, field=True)

    def _form(self, schema: JsonObject, place: Place) -> JsonObject:
        """Return a form, or a field of one that is no object."""
        return map_children(schema, lambda child: (self._as_text if is_object(child) else self._form)(child, place))

    def _is_file(self, schema: JsonObject) -> bool:
        """Return whether a schema is a file or a list of files, also by way of a component."""
        shape = self.schemas.deref(schema)
        return shape.get("format") == "binary" or ("items" in shape and self._is_file(shape["items"]))

    def _as_text(self, schema: JsonObject, place: Place) -> JsonObject:
        key = target(schema)
        if key in self._in_forms and self._is_file(schema):
            schema = self.schemas.components[key]
        if schema.get("format") == "binary":
            self.log.add("file_in_json", place, "binary text inside JSON: a text")
            return {word: value for word, value in schema.items() if word != "format"}
        return map_children(schema, lambda child: self._as_text(child, place))
