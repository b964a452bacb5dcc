"""Bodies and answers as the generator can take them: at most one of each Python type, JSON before all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from pipeline.document import Json, JsonObject
from pipeline.lower.log import Log
from pipeline.lower.parameters import TEXT
from pipeline.lower.schemas.forms import Place, is_null, is_object, members, structure, without_null
from pipeline.lower.schemas.normalize import Schemas

__all__ = ["FORM", "JSON", "MULTIPART", "OCTETS", "Answer", "answer", "is_header_text", "request_bodies"]

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
OCTETS: Final = "application/octet-stream"
_FILE: Final[JsonObject] = {"type": "string", "format": "binary"}


@frozen
class Answer:
    """The body of an answer.

    Attributes:
        kind: How it is read: `JSON` where there is some, else ``text/plain``, else `OCTETS`.
        schema: Of what is read so.
        media_types: All of them, as the definition has them.
        file: Whether it may be a file instead, which its media type then tells.
        text: Whether it may be a text instead.
    """

    kind: str
    schema: JsonObject
    media_types: tuple[str, ...]
    file: bool = False
    text: bool = False


def is_header_text(value: str) -> bool:
    """Return whether a header can have a value."""
    return value.isascii() and value.isprintable() and value == value.strip()


def content_schema(value: Json, schemas: Schemas, log: Log, place: Place) -> JsonObject:
    """Return the schema of a body or response; null alone becomes anything: ``None | None`` is not a Python type."""
    schema = schemas.normalize(value.get("schema") if isinstance(value, dict) else None, (*place, "schema"))
    if not is_null(schemas.deref(schema)):
        return schema
    log.add("null_content", place, "null and nothing else: anything is accepted here")
    return {}


def _kind(media_type: str) -> str:
    """Return the media type as far as it decides how a body is written."""
    bare = media_type.split(";")[0].strip().lower()
    if bare in (FORM, MULTIPART):
        return bare
    if re.fullmatch(r"(?:application|text|\*)/(?:x-)?json|.*[+/.]json|json", bare):
        return JSON
    return "text/plain" if bare.startswith("text/") else OCTETS


def _guess(media_type: str, schema: JsonObject, schemas: Schemas) -> str:
    """Return the kind of a body; for ``*/*`` and the like what its schema suggests."""
    if (
        "*" in media_type
        and _kind(media_type) != JSON
        and not media_type.startswith(("image/", "video/", "audio/", "text/"))
    ):
        shape = schemas.deref(schema)
        binary = shape.get("format") == "binary" or not structure(shape)
        return OCTETS if binary else "text/plain" if shape.get("type") == "string" else JSON
    return _kind(media_type)


def request_bodies(content: JsonObject, schemas: Schemas, log: Log, place: Place) -> dict[str, tuple[str, JsonObject]]:
    """Return the bodies an operation takes, by kind, at most one of each Python type.

    Which body is meant is told by the type of what the caller gives, so of two media types with one and the same
    schema the first stays, JSON before all. What is neither JSON nor a form is any file.
    """
    chosen: dict[str, tuple[str, JsonObject]] = {}
    for media_type, value in content.items():
        where = (*place, "content", media_type)
        schema = content_schema(value, schemas, log, where)
        kind = _guess(media_type, schema, schemas)
        if kind in (FORM, MULTIPART):
            schema = form_schema(schema, schemas, log, where)
        elif kind != JSON:
            if media_type != OCTETS:
                log.add("octet_stream", where, "neither JSON nor a form: sent as it is")
            kind, schema = OCTETS, dict(_FILE)
        if kind in chosen:
            # application/json itself goes before what is only written like it.
            kept, gone = (media_type, chosen[kind][0]) if media_type == JSON else (chosen[kind][0], media_type)
            differs = structure(chosen[kind][1]) != structure(schema)
            log.add("one_body_a_type", where, f"{gone} is written like {kept}: left out", lossy=differs)
            if media_type != JSON:
                continue
        # What goes out as Content-Type has to be one media type.
        chosen[kind] = (media_type if "*" not in media_type and is_header_text(media_type) else kind, schema)
    return dict(_distinct(chosen, schemas, log, place))


def _distinct(
    chosen: dict[str, tuple[str, JsonObject]], schemas: Schemas, log: Log, place: Place
) -> Iterator[tuple[str, tuple[str, JsonObject]]]:
    """Leave out bodies that no ``isinstance`` can tell from an earlier one."""
    seen = []
    order = sorted(chosen, key=lambda kind: (kind != JSON, kind == OCTETS))
    if MULTIPART in chosen and "binary" in str(schemas.deref(chosen[MULTIPART][1])):
        # JSON has no way to hold a file.
        order.sort(key=lambda kind: kind != MULTIPART)
    last = ""
    for kind in order:
        media_type, schema = chosen[kind]
        shape = schemas.deref(schema)
        body = structure(schema if is_object(shape) else shape)
        # A union, or anything at all, has no class to ask for: it is what remains when no other fits.
        classless = "anyOf" in shape or not structure(shape)
        if body in seen or (classless and last):
            log.add("one_body_a_type", (*place, "content", media_type), "cannot be told from another body: left out")
        elif classless:
            last = kind
        else:
            yield kind, chosen[kind]
        seen.append(body)
    if last:
        yield last, chosen[last]


def form_schema(schema: JsonObject, schemas: Schemas, log: Log, place: Place) -> JsonObject:
    """Return the schema of a form: an object. A union becomes one object with the properties of all, none required."""
    itself = schemas.deref(schema)
    shape = schemas.deref(without_null(itself))
    if is_object(shape):
        return schema if is_object(itself) else without_null(itself)
    variants = [schemas.deref(member) for member in members(shape)]
    properties = {}
    if all(map(is_object, variants)):
        log.add("form_union", place, f"a form of {len(variants)} variants: one with the fields of all")
        properties = {name: part for variant in variants for name, part in variant.get("properties", {}).items()}
    elif structure(shape):
        log.add("form_without_fields", place, "a form that names no fields: any fields", lossy=True)
    return {"type": "object", "properties": properties, "required": [], "additionalProperties": True}


def answer(content: JsonObject, schemas: Schemas, log: Log, place: Place) -> Answer | None:
    """Return the body of an answer: JSON where there is some, else text, else bytes; or one of JSON and bytes."""
    schemas_by_kind: dict[str, JsonObject] = {}
    texts = False
    for media_type, value in content.items():
        where = (*place, "content", media_type)
        schema = content_schema(value, schemas, log, where)
        kind = _guess(media_type, schema, schemas)
        if kind in (FORM, MULTIPART):
            kind = OCTETS
        if kind == OCTETS and media_type != OCTETS:
            log.add("octet_stream", where, "neither JSON nor text: read as bytes")
        shaped = {JSON: schema, "text/plain": dict(TEXT), OCTETS: dict(_FILE)}[kind]
        schemas_by_kind.setdefault(kind, shaped)
        # Some definitions list text beside JSON for one and the same schema, and mean JSON.
        texts = texts or (kind == "text/plain" and structure(schemas.deref(schema)) in ({}, TEXT))
    for kind in (JSON, "text/plain", OCTETS):
        if kind in schemas_by_kind:
            other = kind == JSON and structure(schemas_by_kind[JSON]) != TEXT
            return Answer(
                kind,
                schemas_by_kind[kind],
                tuple(content),
                file=kind == JSON and OCTETS in schemas_by_kind,
                text=other and texts,
            )
    return None
