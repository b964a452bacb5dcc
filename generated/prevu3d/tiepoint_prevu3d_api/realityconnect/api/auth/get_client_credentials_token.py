"""Get a token with client credentials (older guide).

`POST /oauth/token`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.ClientCredentialsTokenRequest) -> Request[models.TokenResponse]:
    """Make the request of `AuthResource.get_client_credentials_token`, for a client's `send`."""
    return Request(
        operation="get_client_credentials_token",
        method="POST",
        url="https://cloud-api.prevu3d.com/oauth/token",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded")),
        body=_wire.form_body(body),
    )


def _read(response: httpx.Response) -> models.TokenResponse:
    """Read the answer to a call that succeeded."""
    return models.TokenResponse.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code == 401:
        data: dict[str, Any] = response.json()
        return data
    return None
