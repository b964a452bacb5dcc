"""A client library for accessing Bentley iTwin Platform - iTwins"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
