"""Definitions, their parts, and the folders of APIs, for tests to put together."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipeline.document import JsonObject

TEXT: JsonObject = {"type": "string"}
INTEGER: JsonObject = {"type": "integer"}
NUMBER: JsonObject = {"type": "number"}
BOOLEAN: JsonObject = {"type": "boolean"}
DATE: JsonObject = {"type": "string", "format": "date"}
MOMENT: JsonObject = {"type": "string", "format": "date-time"}
FILE: JsonObject = {"type": "string", "format": "binary"}
JSON, FORM, MULTIPART, OCTETS = (
    "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream",
)  # fmt: skip
NULL: JsonObject = {"type": "null"}


def ref(name: str) -> JsonObject:
    return {"$ref": f"#/components/schemas/{name}"}


def listed(items: JsonObject) -> JsonObject:
    return {"type": "array", "items": items}


def mapped(values: JsonObject) -> JsonObject:
    return {"type": "object", "additionalProperties": values}


def has(*required: str, **properties: JsonObject) -> JsonObject:
    """An object with properties."""
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def content(schema: JsonObject | None = None, media_type: str = JSON) -> JsonObject:
    """An answer, or a body, of one media type."""
    return {"description": "", "content": {media_type: {"schema": schema} if schema is not None else {}}}


def get(name: str, responses: JsonObject) -> JsonObject:
    """An operation that has a name and a path of it."""
    return {f"get /{name}": {"operationId": name, "tags": ["read"], **responses}}


def answers(schema: JsonObject | None = None, status: str = "200", media_type: str = JSON) -> JsonObject:
    """What makes an operation one with such an answer."""
    return {"responses": {status: content(schema, media_type)}}


def definition(operations: JsonObject, schemas: JsonObject | None = None, **more: Any) -> JsonObject:
    """Make a definition; an operation without answers gets one."""
    paths: JsonObject = {}
    for key, operation in operations.items():
        method, path = key.split(" ", 1)
        paths.setdefault(path, {})[method] = {"responses": {"200": {"description": ""}}, **operation}
    components = {"components": {"schemas": schemas}} if schemas else {}
    return {"openapi": "3.0.3", "info": {"title": "Test", "version": "1"}, "paths": paths, **components, **more}


def write_api(root: Path, key: str, content: JsonObject, **files: str) -> Path:
    """Write the folder of an API; ``names`` and ``gaps`` are files of TOML."""
    folder = root / "specs" / key
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "source.toml").write_text('kind = "transcription"\n', encoding="utf-8")
    (folder / "upstream.yaml").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder
