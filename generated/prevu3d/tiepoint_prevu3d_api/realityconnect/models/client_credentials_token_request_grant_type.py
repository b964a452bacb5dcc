from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ClientCredentialsTokenRequestGrantType(StrEnum):
    """The kind of grant."""

    CLIENT_CREDENTIALS = "client_credentials"

    @classmethod
    def _missing_(cls, value: object) -> ClientCredentialsTokenRequestGrantType | None:
        return unknown_text(cls, value)
