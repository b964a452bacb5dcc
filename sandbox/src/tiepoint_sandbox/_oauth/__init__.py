"""A token service: OAuth 2, as far as a vendor says that it has it."""

from ._issuer import Issuer
from ._rules import ASSUMPTIONS, OAuthClient

__all__ = ["ASSUMPTIONS", "Issuer", "OAuthClient"]
