"""A client library for accessing Bentley iTwin Platform - Reality Management"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
