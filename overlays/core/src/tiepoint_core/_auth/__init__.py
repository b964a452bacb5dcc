"""Authentication: `httpx.Auth` classes for sync and async clients, each bound to its origins."""

from .base import TokenAuth
from .cache import CacheKey, FileCache, KeyringCache, MemoryCache, TokenCache
from .oauth import AuthorizationCode, ClientCredentials
from .static import ApiKeyHeader, BearerToken, CookieToken, SourcedToken, TokenSource
from .tokens import Token, TokenError

__all__ = [
    "ApiKeyHeader",
    "AuthorizationCode",
    "BearerToken",
    "CacheKey",
    "ClientCredentials",
    "CookieToken",
    "FileCache",
    "KeyringCache",
    "MemoryCache",
    "SourcedToken",
    "Token",
    "TokenAuth",
    "TokenCache",
    "TokenError",
    "TokenSource",
]
