"""Save a configuration.

`POST /api/configurations`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *, body: models.SaveConfigurationFormRequest | models.SaveConfigurationRequest, org_id: str | Unset = UNSET
) -> Request[models.SavedConfiguration]:
    """Make the request of `ConfigurationsResource.save_configuration`, for a client's `send`."""
    _body: bytes | list[tuple[str, Any]] | File | None = None
    _media_type: str | Unset = UNSET
    if isinstance(body, models.SaveConfigurationFormRequest):
        _body = _wire.multipart_body(body)
    else:
        _body, _media_type = _wire.json_body(body), "application/json"
    return Request(
        operation="save_configuration",
        method="POST",
        url="/api/configurations",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", _media_type)),
        body=_body,
    )


def _read(response: httpx.Response) -> models.SavedConfiguration:
    """Read the answer to a call that succeeded."""
    return models.SavedConfiguration.from_dict(response.json())
