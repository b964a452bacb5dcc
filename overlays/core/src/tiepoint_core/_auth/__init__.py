"""Sign-ins: all are `httpx.Auth`, for sync and async clients, and sign only for the origins they are bound to."""

from ._base import TokenAuth
from ._cache import CacheKey, FileCache, KeyringCache, MemoryCache, TokenCache
from ._oauth import AuthorizationCode, ClientCredentials
from ._static import ApiKeyHeader, BearerToken, CookieToken, SourcedToken, TokenSource
from ._tokens import Token, TokenError

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
