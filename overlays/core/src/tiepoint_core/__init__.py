"""The runtime that Tiepoint's vendor packages share; it knows no vendor.

A name is imported when it is first asked for: who only catches errors does not wait for the sign-ins.
All modules import `attr`, as the generated ones do: `attrs` is the same, and takes longer.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from ._auth import (
        ApiKeyHeader,
        AuthorizationCode,
        BearerToken,
        CacheKey,
        ClientCredentials,
        CookieToken,
        FileCache,
        KeyringCache,
        MemoryCache,
        SourcedToken,
        Token,
        TokenAuth,
        TokenCache,
        TokenError,
        TokenSource,
    )
    from ._bars import progress_bars
    from ._client import AsyncBaseClient, BaseClient, ClientOptions, RequestOptions
    from ._config import PROFILE_VARIABLE, Settings, config_file, load_settings
    from ._discovery import Discovery
    from ._errors import (
        AuthError,
        BadRequest,
        ConfigError,
        Conflict,
        ConnectionLost,
        DecodeError,
        Forbidden,
        Gone,
        HttpError,
        JobCancelled,
        JobError,
        JobFailed,
        JobTimeout,
        NotFound,
        PageLoop,
        RateLimited,
        ResponseTooLarge,
        ServerError,
        TiepointError,
        Timeout,
        TooManyRedirects,
        TransferError,
        TransportError,
        Unauthorized,
        UnexpectedContent,
        UnknownJobState,
        Unprocessable,
        UntrustedLink,
        discreet,
    )
    from ._handles import AsyncJobHandle, AsyncJobSource, JobHandle, JobSource
    from ._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, TokenEvent
    from ._http import DEFAULT_LIMITS, DEFAULT_TIMEOUT, AsyncHttpClient, HttpClient
    from ._jobs import JobStatus, Patience, Phase, Schedule, adaptive
    from ._limits import Budget, Gate, Limits
    from ._origins import OriginAuth, trusted_link
    from ._pager import AsyncPager, Pager
    from ._paging import Found, Links, Offsets, Page, PageNumbers, Tokens
    from ._raising import ErrorInfo, ErrorParser, error_of_response, raiser
    from ._redact import Secret
    from ._retry import RetryPolicy
    from ._transfer import (
        AsyncBlobContainer,
        AsyncDownloader,
        Blob,
        BlobContainer,
        Downloader,
        Progress,
        Transferred,
        TransferredFolder,
    )

__all__ = [
    "DEFAULT_LIMITS",
    "DEFAULT_TIMEOUT",
    "PROFILE_VARIABLE",
    "ApiKeyHeader",
    "AsyncBaseClient",
    "AsyncBlobContainer",
    "AsyncDownloader",
    "AsyncHttpClient",
    "AsyncJobHandle",
    "AsyncJobSource",
    "AsyncPager",
    "AuthError",
    "AuthorizationCode",
    "BadRequest",
    "BaseClient",
    "BearerToken",
    "Blob",
    "BlobContainer",
    "Budget",
    "CacheKey",
    "ClientCredentials",
    "ClientOptions",
    "ConfigError",
    "Conflict",
    "ConnectionLost",
    "CookieToken",
    "DecodeError",
    "Discovery",
    "Downloader",
    "ErrorInfo",
    "ErrorParser",
    "FileCache",
    "Forbidden",
    "Found",
    "Gate",
    "Gone",
    "Hooks",
    "HttpClient",
    "HttpError",
    "JobCancelled",
    "JobError",
    "JobFailed",
    "JobHandle",
    "JobSource",
    "JobStatus",
    "JobTimeout",
    "KeyringCache",
    "Limits",
    "Links",
    "MemoryCache",
    "NotFound",
    "Offsets",
    "OriginAuth",
    "Page",
    "PageLoop",
    "PageNumbers",
    "Pager",
    "Patience",
    "Phase",
    "Progress",
    "RateLimited",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "ResponseTooLarge",
    "RetryEvent",
    "RetryPolicy",
    "Schedule",
    "Secret",
    "ServerError",
    "Settings",
    "SourcedToken",
    "TiepointError",
    "Timeout",
    "Token",
    "TokenAuth",
    "TokenCache",
    "TokenError",
    "TokenEvent",
    "TokenSource",
    "Tokens",
    "TooManyRedirects",
    "TransferError",
    "Transferred",
    "TransferredFolder",
    "TransportError",
    "Unauthorized",
    "UnexpectedContent",
    "UnknownJobState",
    "Unprocessable",
    "UntrustedLink",
    "__version__",
    "adaptive",
    "config_file",
    "discreet",
    "error_of_response",
    "load_settings",
    "progress_bars",
    "raiser",
    "trusted_link",
]

# Where the names are, in the order in which the modules are asked.
_MODULES = (
    *("_errors", "_redact", "_hooks", "_retry", "_limits", "_origins", "_http"),
    *("_raising", "_client", "_config", "_auth", "_discovery", "_paging", "_pager", "_jobs", "_handles"),
    *("_transfer", "_bars"),
)

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import what is asked for."""
        if name in __all__:
            for module in _MODULES:
                found = importlib.import_module(f".{module}", __name__)
                if name in found.__all__:
                    # With the rest of the module's: asking all modules for each name takes longer than some imports.
                    globals().update({each: getattr(found, each) for each in found.__all__ if each in __all__})
                    return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
