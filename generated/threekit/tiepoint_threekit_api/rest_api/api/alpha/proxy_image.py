"""Transform a picture through the proxy.

`GET /api/image/transform`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(
    *,
    source_url: str,
    resize_width: int | Unset = UNSET,
    resize_height: int | Unset = UNSET,
    resize_fit: str | Unset = UNSET,
    trim: bool | Unset = UNSET,
    background_color: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    quality: int | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
) -> Request[File]:
    """Make the request of `AlphaResource.proxy_image`, for a client's `send`."""
    return Request(
        operation="proxy_image",
        method="GET",
        url="https://image.alpha.3kit.com/api/image/transform",
        read=_read,
        params=[
            *_wire.query("sourceUrl", source_url),
            *_wire.query("resizeWidth", resize_width),
            *_wire.query("resizeHeight", resize_height),
            *_wire.query("resizeFit", resize_fit),
            *_wire.query("trim", trim),
            *_wire.query("backgroundColor", background_color),
            *_wire.query("format", format_),
            *_wire.query("quality", quality),
            *_wire.query("cacheScope", cache_scope),
        ],
        headers=_wire.headers(("Accept", "image/png, image/jpeg, image/webp, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
