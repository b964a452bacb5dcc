"""Files travel in forms and as whole bodies; inside JSON there are none, whatever a definition says."""

from __future__ import annotations

from pipeline.document import JsonObject
from pipeline.lower.log import Log
from pipeline.lower.operations import JSON, MULTIPART, Operation
from pipeline.lower.schemas import Place, Schemas, children, map_children, target

__all__ = ["file_in_json"]


def file_in_json(schemas: Schemas, operations: list[Operation], log: Log) -> None:
    """Read binary text inside JSON as text. The generator makes a file of it, which no JSON can be decoded to."""
    in_forms: set[str] = set()
    for operation in operations:
        if MULTIPART in operation.bodies:
            _reach(operation.bodies[MULTIPART][1], schemas, in_forms)
    for key, schema in schemas.components.items():
        if key not in in_forms:
            schemas.components[key] = _as_text(schema, ("components", "schemas", key), log)
    for operation in operations:
        for parameter in operation.parameters:
            place = (*operation.place, "parameters", parameter.wire)
            parameter.schema = _as_text(parameter.schema, place, log)
        if JSON in operation.bodies:
            media_type, schema = operation.bodies[JSON]
            place = (*operation.place, "requestBody", "content", media_type)
            operation.bodies[JSON] = (media_type, _as_text(schema, place, log))
        for status, answer in operation.responses.items():
            if answer is not None and answer[0] == JSON:
                place = (*operation.place, "responses", status)
                operation.responses[status] = (JSON, _as_text(answer[1], place, log))


def _reach(schema: JsonObject, schemas: Schemas, found: set[str]) -> None:
    """Collect the components that a schema leads to."""
    key = target(schema)
    if key is not None and key in schemas.components and key not in found:
        found.add(key)
        _reach(schemas.components[key], schemas, found)
    for child in children(schema):
        _reach(child, schemas, found)


def _as_text(schema: JsonObject, place: Place, log: Log) -> JsonObject:
    if schema.get("format") == "binary":
        log.add("file_in_json", place, "binary text inside JSON: a text")
        return {word: value for word, value in schema.items() if word != "format"}
    return map_children(schema, lambda child: _as_text(child, place, log))
