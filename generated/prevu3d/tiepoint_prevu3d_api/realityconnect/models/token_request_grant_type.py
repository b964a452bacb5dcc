from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class TokenRequestGrantType(StrEnum):
    """The kind of grant."""

    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"

    @classmethod
    def _missing_(cls, value: object) -> TokenRequestGrantType | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
