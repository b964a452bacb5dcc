"""Versions of the APIs, which requests name in their `Accept` header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tiepoint_core import RequestOptions

_ACCEPT: Final = "application/vnd.bentley.itwin-platform.v{}+json"
_VERSIONS: Final = {"itwins": 1, "reality-management": 1, "reality-conversion": 2, "reality-modeling": 2}


def with_version(url: str, base_url: str, options: RequestOptions) -> RequestOptions:
    """Return options with the version of the API in an `Accept` header, unless the options have the header.

    Args:
        url: Path or URL of the request.
        base_url: Base URL of the client; other hosts get no header.
        options: Options of the request.
    """
    match = re.match(r"/?([^/?#]+)", url.removeprefix(base_url))
    version = _VERSIONS.get(match[1].lower()) if match else None
    headers = options.get("headers") or {}
    if version is None or any(name.lower() == "accept" for name in headers):
        return options
    return {**options, "headers": {"Accept": _ACCEPT.format(version), **headers}}
