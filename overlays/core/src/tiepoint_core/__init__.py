"""The runtime that Tiepoint's vendor packages share; it knows no vendor."""

from ._client import DEFAULT_TIMEOUT, AsyncBaseClient, BaseClient

__all__ = ["DEFAULT_TIMEOUT", "AsyncBaseClient", "BaseClient"]
