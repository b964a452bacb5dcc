"""Where a definition says that something of it is documented, and how sure it is."""

from __future__ import annotations

import re

from pipeline.document import Json, JsonObject

__all__ = ["confidence", "source_line"]


def source_line(raw: JsonObject) -> str:
    """The pages that an operation or schema is taken from, such as ``Source: https://... (documented)``.

    They are in ``externalDocs``, as OpenAPI has it, and in ``x-source``; how sure they are in ``x-confidence``.
    """
    linked = raw.get("externalDocs")
    texts = [*_texts(linked.get("url") if isinstance(linked, dict) else None), *_texts(raw.get("x-source"))]
    pages = list(dict.fromkeys(page for text in texts for page in re.findall(r"https?://[^\s,;()<>'\"]+", text)))
    sure = confidence(raw)
    if pages:
        return f"Source: {', '.join(page.rstrip('.') for page in pages)}{f' ({sure})' if sure else ''}."
    return f"Confidence: {sure}." if sure else ""


def confidence(raw: JsonObject) -> str:
    """Whether something is ``documented``, ``inferred`` or the like; empty where nothing is said."""
    value = raw.get("x-confidence")
    return value if isinstance(value, str) and re.fullmatch(r"[a-z][a-z ,-]*", value) else ""


def _texts(value: Json) -> list[str]:
    return [text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]
