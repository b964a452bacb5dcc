"""Where a definition says that something of it is documented, and how sure it is."""

from __future__ import annotations

import re

from pipeline.document import Json, JsonObject

__all__ = ["confidence", "source_line"]


def source_line(raw: JsonObject, *, otherwise: JsonObject | None = None) -> str:
    """Return the pages that an operation or schema is taken from, such as ``Source: https://... (documented)``.

    Args:
        raw: Has them in ``externalDocs``, as OpenAPI has it, or in ``x-source``; how sure they are in ``x-confidence``.
        otherwise: The whole definition or a part of it, which has the pages of what has none of its own.
    """
    pages = _pages(raw) or _pages(otherwise or {})
    sure = confidence(raw)
    if pages:
        return f"Source: {', '.join(pages)}{f' ({sure})' if sure else ''}."
    return f"Confidence: {sure}." if sure else ""


def _pages(raw: JsonObject) -> list[str]:
    linked, info = raw.get("externalDocs"), raw.get("info")
    texts = [*_texts(linked.get("url") if isinstance(linked, dict) else None), *_texts(raw.get("x-source"))]
    texts += _texts(info.get("x-source")) if isinstance(info, dict) else []
    # An address, or a package of some registry and what in it: ``npm:@vendor/client@1.2 src/api.ts``.
    pattern = r"https?://[^\s,;()<>'\"]+|^[a-z]+:[^\s/]\S*(?: \S+)?$"
    pages = [page.rstrip(".:") for text in texts for page in re.findall(pattern, text)]
    return list(dict.fromkeys(pages))


def confidence(raw: JsonObject) -> str:
    """Return whether something is ``documented``, ``inferred`` or the like; empty where nothing is said."""
    value = raw.get("x-confidence")
    return value if isinstance(value, str) and re.fullmatch(r"[a-z][a-z ,-]*", value) else ""


def _texts(value: Json) -> list[str]:
    return [text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]
