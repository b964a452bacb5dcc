from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TokenRequestGrantType(StrEnum):
    """The kind of grant."""

    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"

    @classmethod
    def _missing_(cls, value: object) -> TokenRequestGrantType | None:
        return unknown_text(cls, value)
