"""A large definition: 100 operations and 312 schemas of an invented platform for reality capture.

The definition has pages of nested objects, unions with a discriminator, enums, dates, UUIDs, nullable strings, free
maps and lists of lists.
"""

from __future__ import annotations

from typing import Any, Final

PAGE: Final = "ScanPage"
"""Component that is a page of nested objects."""

_RESOURCES: Final = (
    "Site", "Survey", "Flight", "Station", "PhotoSet", "Scan", "Cloud", "Mesh", "Tileset", "Orthophoto",
    "Elevation", "Splat", "Panorama", "Floor", "Defect", "Markup", "Measurement", "Bundle", "Delivery", "Webhook",
)  # fmt: skip

_Schema = dict[str, Any]

_TYPES: Final[dict[str, _Schema]] = {
    "text": {"type": "string"},
    "text?": {"type": "string", "nullable": True},
    "uuid": {"type": "string", "format": "uuid"},
    "when": {"type": "string", "format": "date-time"},
    "url": {"type": "string", "format": "uri"},
    "whole": {"type": "integer", "format": "int64"},
    "number": {"type": "number", "format": "double"},
    "flag": {"type": "boolean"},
    "texts": {"type": "object", "additionalProperties": {"type": "string"}},
    "no": {"type": "boolean", "default": False},
}

# Properties of objects: `name type`, with `!` after the name if the property is required. A type is a name in `_TYPES`,
# a component, values of an enum with `|` after or between them, or one of these in brackets for a list. `~` is the name
# of the resource.
_SHARED: Final = {
    "Person": "id! uuid, email! text, displayName text, joinedAt when, roles [Role]",
    "Role": "owner|editor|viewer|auditor",
    "Position": "latitude! number, longitude! number, height number",
    "Vector": "x! number, y! number, z! number",
    "Box": "low! Vector, high! Vector, crs text",
    "Pose": "origin! Vector, rotation! [number], scale number",
    "Link": "href! url, rel! text, expiresAt when",
    "Problem": "code! text, message! text, causes [Cause], requestId text",
    "Cause": "field text, says! text",
    "Price": "amount! text, currency! text",
    "Transfer": "id! uuid, href! url, parts [TransferPart]",
    "TransferPart": "number! whole, href! url, etag text?",
}
_RESOURCE: Final = {
    "~": "id! uuid, name! text, remark text?, state! ~State, method ~Method, createdAt! when, changedAt when, "
    "createdBy! Person, labels [text], extent Box, position Position, files! [~File], options ~Options, custom texts, "
    "origin! ~Origin, bytes whole, progress number, links [Link], archived no",
    "~State": "queued|running|done|failed|cancelled",
    "~Method": "aerial|terrestrial|indoor|handheld",
    "~Draft": "name! text, remark text?, method ~Method, origin! ~Origin, options ~Options, labels [text]",
    "~Change": "name text, remark text?, labels [text], options ~Options",
    "~Page": "items! [~], next text?, total whole",
    "~Options": "quality draft|medium|high|extreme, limit whole, crop Box, outputs [~FileKind], notify flag, "
    "budget Price",
    "~File": "id! uuid, href! url, kind! ~FileKind, bytes whole, checksum text, createdAt! when, pose Pose",
    "~FileKind": "las|laz|e57|obj|ply|3d-tiles|geotiff",
    "~FromCamera": "kind! camera|, photos! whole, model text, capturedAt when",
    "~FromLaser": "kind! laser|, stations! whole, device text, capturedAt when",
    "~FromImport": "kind! import|, source! url, seconds number, capturedAt when",
    "~Entry": "id! uuid, at! when, says text, by Person, level info|warning|error",
    "~Report": "count! whole, bytes whole, entries [~Entry], since when, matrix [[number]]",
}


# Operations: method, end of the path, verb, status, and the ends of the names of response and body.
_OPERATIONS: Final = (
    ("get", "", "list", "200", "Page", ""),
    ("post", "", "create", "201", "", "Draft"),
    ("get", "/{id}", "get", "200", "", ""),
    ("patch", "/{id}", "change", "200", "", "Change"),
    ("get", "/{id}/report", "report", "200", "Report", ""),
)


def _ref(name: str) -> _Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(items: _Schema) -> _Schema:
    return {"type": "array", "items": items}


def _type(text: str) -> _Schema:
    if text.startswith("["):
        return _list(_type(text[1:-1]))
    if "|" in text:
        return {"type": "string", "enum": list(filter(None, text.split("|")))}
    return _TYPES.get(text) or _ref(text)


def _schema(text: str) -> _Schema:
    """Return the schema of an object, or of an enum."""
    if " " not in text:
        return _type(text)
    properties = dict(one.split(" ") for one in text.split(", "))
    required = [name[:-1] for name in properties if name.endswith("!")]
    return {
        "type": "object",
        **({"required": required} if required else {}),
        "properties": {name.removesuffix("!"): _type(kind) for name, kind in properties.items()},
    }


def _schemas(name: str) -> dict[str, _Schema]:
    schemas = {key.replace("~", name): _schema(text.replace("~", name)) for key, text in _RESOURCE.items()}
    origins = {tag.lower(): _ref(f"{name}From{tag}") for tag in ("Camera", "Laser", "Import")}
    mapping = {tag: reference["$ref"] for tag, reference in origins.items()}
    discriminator = {"propertyName": "kind", "mapping": mapping}
    return schemas | {f"{name}Origin": {"oneOf": list(origins.values()), "discriminator": discriminator}}


def _content(name: str) -> _Schema:
    return {"content": {"application/json": {"schema": _ref(name)}}}


def _paths(name: str) -> dict[str, _Schema]:
    path = f"/{name[0].lower()}{name[1:]}s"
    one = [{"name": "id", "in": "path", "required": True, "schema": _type("text")}]
    filters = [
        {"name": "after", "in": "query", "schema": _type("text")},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 100}},
        {"name": "state", "in": "query", "schema": _type(f"[{name}State]")},
        {"name": "since", "in": "query", "schema": _type("when")},
        {"name": "X-Trace", "in": "header", "schema": _type("text")},
    ]
    problems = {status: {"description": "A problem.", **_content("Problem")} for status in ("400", "404")}
    paths: dict[str, _Schema] = {}
    for method, rest, verb, status, response, body in _OPERATIONS:
        parameters = one if rest else filters if method == "get" else []
        paths.setdefault(path + rest, {})[method] = {
            "operationId": f"{verb}{name}",
            "tags": [name],
            "summary": f"{verb.capitalize()} {name}",
            **({"parameters": parameters} if parameters else {}),
            **({"requestBody": {"required": True, **_content(f"{name}{body}")}} if body else {}),
            "responses": {status: {"description": "The answer.", **_content(f"{name}{response}")}, **problems},
        }
    return paths


def document() -> _Schema:
    """Return the definition, identical in every run."""
    schemas = {name: _schema(text) for name, text in _SHARED.items()}
    paths: dict[str, _Schema] = {}
    for name in _RESOURCES:
        schemas |= _schemas(name)
        paths |= _paths(name)
    return {
        "openapi": "3.0.3",
        "info": {"title": "Large", "version": "1.0.0"},
        "servers": [{"url": "http://127.0.0.1"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }
