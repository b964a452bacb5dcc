"""A large definition: 100 operations and 312 schemas of an invented platform for reality capture.

It has what such definitions have: pages of nested objects, unions with a discriminator whose members carry a one-value
tag, enums, dates, identifiers, nullable text, free maps and lists of lists.
"""

from __future__ import annotations

from typing import Any, Final

__all__ = ["PAGE", "document"]

PAGE: Final = "ScanPage"
"""The component that is a page of nested objects."""

_RESOURCES: Final = (
    "Site", "Survey", "Flight", "Station", "PhotoSet", "Scan", "Cloud", "Mesh", "Tileset", "Orthophoto",
    "Elevation", "Splat", "Panorama", "Floor", "Defect", "Markup", "Measurement", "Bundle", "Delivery", "Webhook",
)  # fmt: skip

_Schema = dict[str, Any]

_TEXT: Final[_Schema] = {"type": "string"}
_MAYBE_TEXT: Final[_Schema] = {"type": "string", "nullable": True}
_ID: Final[_Schema] = {"type": "string", "format": "uuid"}
_WHEN: Final[_Schema] = {"type": "string", "format": "date-time"}
_ADDRESS: Final[_Schema] = {"type": "string", "format": "uri"}
_WHOLE: Final[_Schema] = {"type": "integer", "format": "int64"}
_NUMBER: Final[_Schema] = {"type": "number", "format": "double"}
_FLAG: Final[_Schema] = {"type": "boolean"}


def _ref(name: str) -> _Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(items: _Schema) -> _Schema:
    return {"type": "array", "items": items}


def _enum(*values: str) -> _Schema:
    return {"type": "string", "enum": list(values)}


def _object(required: str, /, **properties: _Schema) -> _Schema:
    """An object; the names of its required properties are separated by spaces."""
    names = required.split()
    return {"type": "object", **({"required": names} if names else {}), "properties": properties}


def _shared() -> dict[str, _Schema]:
    return {
        "Person": _object(
            "id email", id=_ID, email=_TEXT, displayName=_TEXT, joinedAt=_WHEN, roles=_list(_ref("Role"))
        ),
        "Role": _enum("owner", "editor", "viewer", "auditor"),
        "Position": _object("latitude longitude", latitude=_NUMBER, longitude=_NUMBER, height=_NUMBER),
        "Vector": _object("x y z", x=_NUMBER, y=_NUMBER, z=_NUMBER),
        "Box": _object("low high", low=_ref("Vector"), high=_ref("Vector"), crs=_TEXT),
        "Pose": _object("origin rotation", origin=_ref("Vector"), rotation=_list(_NUMBER), scale=_NUMBER),
        "Link": _object("href rel", href=_ADDRESS, rel=_TEXT, expiresAt=_WHEN),
        "Problem": _object("code message", code=_TEXT, message=_TEXT, causes=_list(_ref("Cause")), requestId=_TEXT),
        "Cause": _object("says", field=_TEXT, says=_TEXT),
        "Price": _object("amount currency", amount=_TEXT, currency=_TEXT),
        "Transfer": _object("id href", id=_ID, href=_ADDRESS, parts=_list(_ref("TransferPart"))),
        "TransferPart": _object("number href", number=_WHOLE, href=_ADDRESS, etag=_MAYBE_TEXT),
    }


def _resource(name: str) -> dict[str, _Schema]:
    def origin(tag: str, required: str, **properties: _Schema) -> _Schema:
        return _object(f"kind {required}", kind=_enum(tag), **properties)

    origins = {"camera": f"{name}FromCamera", "laser": f"{name}FromLaser", "import": f"{name}FromImport"}
    return {
        name: _object(
            "id name state createdAt createdBy files origin",
            id=_ID,
            name=_TEXT,
            remark=_MAYBE_TEXT,
            state=_ref(f"{name}State"),
            method=_ref(f"{name}Method"),
            createdAt=_WHEN,
            changedAt=_WHEN,
            createdBy=_ref("Person"),
            labels=_list(_TEXT),
            extent=_ref("Box"),
            position=_ref("Position"),
            files=_list(_ref(f"{name}File")),
            options=_ref(f"{name}Options"),
            custom={"type": "object", "additionalProperties": _TEXT},
            origin=_ref(f"{name}Origin"),
            bytes=_WHOLE,
            progress=_NUMBER,
            links=_list(_ref("Link")),
            archived={"type": "boolean", "default": False},
        ),
        f"{name}State": _enum("queued", "running", "done", "failed", "cancelled"),
        f"{name}Method": _enum("aerial", "terrestrial", "indoor", "handheld"),
        f"{name}Draft": _object(
            "name origin",
            name=_TEXT,
            remark=_MAYBE_TEXT,
            method=_ref(f"{name}Method"),
            origin=_ref(f"{name}Origin"),
            options=_ref(f"{name}Options"),
            labels=_list(_TEXT),
        ),
        f"{name}Change": _object(
            "", name=_TEXT, remark=_MAYBE_TEXT, labels=_list(_TEXT), options=_ref(f"{name}Options")
        ),
        f"{name}Page": _object("items", items=_list(_ref(name)), next=_MAYBE_TEXT, total=_WHOLE),
        f"{name}Options": _object(
            "",
            quality=_enum("draft", "medium", "high", "extreme"),
            limit=_WHOLE,
            crop=_ref("Box"),
            outputs=_list(_ref(f"{name}FileKind")),
            notify=_FLAG,
            budget=_ref("Price"),
        ),
        f"{name}File": _object(
            "id href kind createdAt",
            id=_ID,
            href=_ADDRESS,
            kind=_ref(f"{name}FileKind"),
            bytes=_WHOLE,
            checksum=_TEXT,
            createdAt=_WHEN,
            pose=_ref("Pose"),
        ),
        f"{name}FileKind": _enum("las", "laz", "e57", "obj", "ply", "3d-tiles", "geotiff"),
        f"{name}FromCamera": origin("camera", "photos", photos=_WHOLE, model=_TEXT, capturedAt=_WHEN),
        f"{name}FromLaser": origin("laser", "stations", stations=_WHOLE, device=_TEXT, capturedAt=_WHEN),
        f"{name}FromImport": origin("import", "source", source=_ADDRESS, seconds=_NUMBER, capturedAt=_WHEN),
        f"{name}Origin": {
            "oneOf": [_ref(component) for component in origins.values()],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {tag: _ref(component)["$ref"] for tag, component in origins.items()},
            },
        },
        f"{name}Entry": _object(
            "id at", id=_ID, at=_WHEN, says=_TEXT, by=_ref("Person"), level=_enum("info", "warning", "error")
        ),
        f"{name}Report": _object(
            "count", count=_WHOLE, bytes=_WHOLE, entries=_list(_ref(f"{name}Entry")), since=_WHEN,
            matrix=_list(_list(_NUMBER)),
        ),
    }  # fmt: skip


def _content(name: str) -> _Schema:
    return {"application/json": {"schema": _ref(name)}}


def _paths(name: str) -> dict[str, _Schema]:
    path = f"/{name[0].lower()}{name[1:]}s"
    one = {"name": "id", "in": "path", "required": True, "schema": _TEXT}
    filters = [
        {"name": "after", "in": "query", "schema": _TEXT},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 100}},
        {"name": "state", "in": "query", "schema": _list(_ref(f"{name}State"))},
        {"name": "since", "in": "query", "schema": _WHEN},
        {"name": "X-Trace", "in": "header", "schema": _TEXT},
    ]

    def operation(verb: str, answer: str, status: str = "200", **more: Any) -> _Schema:
        answers = {code: {"description": "A problem.", "content": _content("Problem")} for code in ("400", "404")}
        return {
            "operationId": f"{verb}{name}",
            "tags": [name],
            "summary": f"{verb.capitalize()} {name}",
            **more,
            "responses": {status: {"description": "The answer.", "content": _content(answer)}, **answers},
        }

    def body(component: str) -> _Schema:
        return {"required": True, "content": _content(component)}

    return {
        path: {
            "get": operation("list", f"{name}Page", parameters=filters),
            "post": operation("create", name, "201", requestBody=body(f"{name}Draft")),
        },
        f"{path}/{{id}}": {
            "get": operation("get", name, parameters=[one]),
            "patch": operation("change", name, parameters=[one], requestBody=body(f"{name}Change")),
        },
        f"{path}/{{id}}/report": {"get": operation("report", f"{name}Report", parameters=[one])},
    }


def document() -> _Schema:
    """The definition; the same on every run."""
    schemas = _shared()
    paths: dict[str, _Schema] = {}
    for name in _RESOURCES:
        schemas |= _resource(name)
        paths |= _paths(name)
    return {
        "openapi": "3.0.3",
        "info": {"title": "Large", "version": "1.0.0"},
        "servers": [{"url": "http://127.0.0.1"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }
