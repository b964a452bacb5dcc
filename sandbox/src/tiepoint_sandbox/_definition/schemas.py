"""Schemas of a definition: what they have against a value, and where their references lead."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

import jsonschema_rs

from .._handler import Json, JsonObject

_ROOT: Final = "urn:definition"
_MOST: Final = 5
"""So many problems are told of one value: a union may have hundreds against it."""


class Check:
    """Whether a value is what a schema asks for. It is compiled when it is first asked."""

    def __init__(self, schemas: Schemas, schema: JsonObject) -> None:
        self.schemas = schemas
        self.schema = schema

    @cached_property
    def _validator(self) -> jsonschema_rs.Draft4Validator | jsonschema_rs.Draft202012Validator:
        return self.schemas.compiled(self.schema)

    def accepts(self, value: Json) -> bool:
        """Return whether it has nothing against a value."""
        return self._validator.is_valid(value)

    def problems(self, value: Json) -> list[tuple[tuple[str | int, ...], str]]:
        """Return what it has against a value: where in it, and what."""
        errors = []
        for error in self._validator.iter_errors(value):
            errors.append((tuple(error.instance_path), error.message))
            if len(errors) == _MOST:
                break
        return errors


class Schemas:
    """The schemas of one definition, of OpenAPI 3.0 or 3.1."""

    def __init__(self, document: JsonObject) -> None:
        self.document = document
        self._old = str(document["openapi"]).startswith("3.0.")

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        draft = jsonschema_rs.Draft4 if self._old else jsonschema_rs.Draft202012
        return jsonschema_rs.Registry([(_ROOT, self._nulls(self.document))], draft=draft)

    def compiled(self, schema: JsonObject) -> jsonschema_rs.Draft4Validator | jsonschema_rs.Draft202012Validator:
        """Return the validator of a schema that stands anywhere in the document."""
        kind = jsonschema_rs.Draft4Validator if self._old else jsonschema_rs.Draft202012Validator
        return kind(
            _absolute(self._nulls(schema)),
            registry=self._registry,
            validate_formats=True,
            formats={"uuid": _is_uuid} if self._old else None,  # younger than the draft of JSON Schema in OpenAPI 3.0
            offline=True,
        )

    def resolve(self, node: JsonObject) -> JsonObject:
        """Return what a reference stands for, or the node itself."""
        while "$ref" in node:
            node = self.at(node["$ref"])
        return node

    def at(self, reference: str) -> JsonObject:
        """Return the node that a reference leads to."""
        node: Json = self.document
        for part in reference.removeprefix("#/").split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            node = node[int(name) if isinstance(node, list) else name]
        schema: JsonObject = node
        return schema

    def members(self, schema: JsonObject) -> list[JsonObject]:
        """Return a schema and all that hold beside or in place of it: what ``allOf``, ``oneOf`` and ``anyOf`` have."""
        nodes: list[JsonObject] = []
        waiting = [schema]
        while waiting and len(nodes) < 100:  # a schema may be inside itself
            node = self.resolve(waiting.pop(0))
            nodes.append(node)
            waiting += [*node.get("allOf", ()), *node.get("oneOf", ()), *node.get("anyOf", ())]
        return nodes

    def types(self, schema: JsonObject) -> frozenset[str]:
        """Return the names of JSON's types that a schema allows; empty where it says nothing."""
        names: set[str] = set()
        for node in self.members(schema):
            kind = node.get("type", ())
            names.update([kind] if isinstance(kind, str) else kind)
        return frozenset(names)

    def properties(self, schema: JsonObject) -> dict[str, JsonObject]:
        """Return the schemas of an object's properties, of all its alternatives."""
        schemas: dict[str, JsonObject] = {}
        for node in reversed(self.members(schema)):
            schemas.update(node.get("properties", {}))
        return schemas

    def _nulls(self, node: Json) -> Json:
        """OpenAPI 3.0 says ``nullable`` where JSON Schema has a type."""
        if not self._old:
            return node
        if isinstance(node, list):
            return [self._nulls(item) for item in node]
        if not isinstance(node, dict):
            return node
        new = {name: self._nulls(value) for name, value in node.items()}
        if new.get("nullable") is True and isinstance(new.get("type"), str):
            new["type"] = [new["type"], "null"]
            if "enum" in new and None not in new["enum"]:
                new["enum"] = [*new["enum"], None]
        elif new.get("nullable") is True and {"allOf", "oneOf", "anyOf"} & new.keys():
            new = {"anyOf": [new, {"type": "null"}]}
        return new


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None


def _absolute(node: Json) -> Json:
    """Return a value whose references lead into the document from anywhere."""
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        name: _ROOT + value if name == "$ref" and isinstance(value, str) else _absolute(value)
        for name, value in node.items()
    }


def without_bytes(value: Json) -> Json:
    """Return the value as a schema sees it: where a file stands, it says that there is a text."""
    if isinstance(value, bytes):
        return ""
    if isinstance(value, list):
        return [without_bytes(item) for item in value]
    if isinstance(value, dict):
        return {name: without_bytes(item) for name, item in value.items()}
    return value


def looks_like(text: str, kind: str) -> bool:
    """Return whether a text of a query or a path stands for a number of this kind."""
    pattern = r"-?\d{1,400}" if kind == "integer" else r"-?\d{1,400}(\.\d{1,400})?([eE][-+]?\d{1,3})?"
    return re.fullmatch(pattern, text, re.ASCII) is not None
