"""The logger ``tiepoint``: one line per operation at INFO, one line per attempt at DEBUG."""

from __future__ import annotations

import logging
from typing import Final

from ._context import is_sending

logger: Final = logging.getLogger("tiepoint")
logger.addHandler(logging.NullHandler())


def _is_harmless(_record: logging.LogRecord) -> bool:
    """Return whether a log line of httpx or httpcore may be shown.

    httpx logs complete URLs, also signed ones; httpcore logs response headers, also cookies. These lines are left out
    while Tiepoint's own clients send, since those log the same without secrets. Lines of other clients stay.
    """
    return not is_sending.get()


for _engine in ("httpcore", "httpcore2"):
    for _part in ("http11", "http2", "proxy"):
        logging.getLogger(f"{_engine}.{_part}").addFilter(_is_harmless)
logging.getLogger("httpx").addFilter(_is_harmless)
