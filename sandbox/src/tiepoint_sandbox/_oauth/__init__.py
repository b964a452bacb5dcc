"""A token service: OAuth 2, as far as a vendor says that it has it."""

from .issuer import Issuer
from .rules import OAuthClient

__all__ = ["Issuer", "OAuthClient"]
