"""What is logged, by the logger ``tiepoint``: a line an operation at INFO, a line an attempt at DEBUG."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import Final

__all__ = ["inside", "logger"]

logger: Final = logging.getLogger("tiepoint")
logger.addHandler(logging.NullHandler())

inside: Final[ContextVar[bool]] = ContextVar("tiepoint_inside", default=False)
"""Whether one of our clients is sending."""


def _is_harmless(_record: logging.LogRecord) -> bool:
    """Whether a line of httpx or httpcore may be shown.

    httpx logs whole addresses, with the signature of a signed one; httpcore the headers of answers, cookies among them.
    Both are left out while our own clients send, which log the same without secrets. Other clients' lines stay.
    """
    return not inside.get()


for _engine in ("httpcore", "httpcore2"):
    for _part in ("http11", "http2", "proxy"):
        logging.getLogger(f"{_engine}.{_part}").addFilter(_is_harmless)
logging.getLogger("httpx").addFilter(_is_harmless)
