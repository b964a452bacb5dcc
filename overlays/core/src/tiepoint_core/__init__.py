"""Runtime shared by Tiepoint's vendor packages; independent of any vendor.

A name is imported on first use, so that importing only exceptions does not import the authentication modules.
All modules import `attr`, as the generated modules do; `attrs` is the same package and takes longer to import.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from ._async.base_client import AsyncBaseClient
    from ._async.container import AsyncBlobContainer
    from ._async.downloader import AsyncDownloader
    from ._async.job_handle import AsyncJobHandle, AsyncJobSource
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
    from ._client import AsyncClientOptions, ClientOptions, RequestOptions
    from ._discovery import Discovery
    from ._error_from_response import ErrorInfo, ErrorParser, error_factory, error_from_response
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
    )
    from ._hide_frames import hide_frames
    from ._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, TokenEvent
    from ._http.client import DEFAULT_LIMITS, DEFAULT_TIMEOUT, AsyncHttpClient, HttpClient
    from ._http.retry import RetryPolicy
    from ._http.throttle import RateLimitGate, RetryBudget, Throttle
    from ._jobs.status import JobStatus, Phase, PollSchedule, PollTolerance, adaptive_schedule
    from ._origin_auth import OriginAuth
    from ._origins import trusted_link
    from ._paging.kinds import LinkPaging, OffsetPaging, Page, PageNumberPaging, PageResult, TokenPaging
    from ._paging.pager import AsyncPager, Pager
    from ._progress_bars import progress_bars
    from ._redact import Secret
    from ._settings import PROFILE_VARIABLE, Settings, config_file, load_settings
    from ._sync.base_client import BaseClient
    from ._sync.container import BlobContainer
    from ._sync.downloader import Downloader
    from ._sync.job_handle import JobHandle, JobSource
    from ._transfer.azure import Blob
    from ._transfer.progress import FolderTransferResult, Progress, TransferResult

__all__ = [
    "DEFAULT_LIMITS",
    "DEFAULT_TIMEOUT",
    "PROFILE_VARIABLE",
    "ApiKeyHeader",
    "AsyncBaseClient",
    "AsyncBlobContainer",
    "AsyncClientOptions",
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
    "FolderTransferResult",
    "Forbidden",
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
    "LinkPaging",
    "MemoryCache",
    "NotFound",
    "OffsetPaging",
    "OriginAuth",
    "Page",
    "PageLoop",
    "PageNumberPaging",
    "PageResult",
    "Pager",
    "Phase",
    "PollSchedule",
    "PollTolerance",
    "Progress",
    "RateLimitGate",
    "RateLimited",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "ResponseTooLarge",
    "RetryBudget",
    "RetryEvent",
    "RetryPolicy",
    "Secret",
    "ServerError",
    "Settings",
    "SourcedToken",
    "Throttle",
    "TiepointError",
    "Timeout",
    "Token",
    "TokenAuth",
    "TokenCache",
    "TokenError",
    "TokenEvent",
    "TokenPaging",
    "TokenSource",
    "TooManyRedirects",
    "TransferError",
    "TransferResult",
    "TransportError",
    "Unauthorized",
    "UnexpectedContent",
    "UnknownJobState",
    "Unprocessable",
    "UntrustedLink",
    "__version__",
    "adaptive_schedule",
    "config_file",
    "error_factory",
    "error_from_response",
    "hide_frames",
    "load_settings",
    "progress_bars",
    "trusted_link",
]

if not TYPE_CHECKING:
    _HOMES = {
        "_async.base_client": "AsyncBaseClient",
        "_async.container": "AsyncBlobContainer",
        "_async.downloader": "AsyncDownloader",
        "_async.job_handle": "AsyncJobHandle AsyncJobSource",
        "_auth": (
            "ApiKeyHeader AuthorizationCode BearerToken CacheKey ClientCredentials CookieToken FileCache "
            "KeyringCache MemoryCache SourcedToken Token TokenAuth TokenCache TokenError TokenSource"
        ),
        "_client": "AsyncClientOptions ClientOptions RequestOptions",
        "_discovery": "Discovery",
        "_error_from_response": "ErrorInfo ErrorParser error_factory error_from_response",
        "_errors": (
            "AuthError BadRequest ConfigError Conflict ConnectionLost DecodeError Forbidden Gone HttpError "
            "JobCancelled JobError JobFailed JobTimeout NotFound PageLoop RateLimited ResponseTooLarge "
            "ServerError TiepointError Timeout TooManyRedirects TransferError TransportError Unauthorized "
            "UnexpectedContent UnknownJobState Unprocessable UntrustedLink"
        ),
        "_hide_frames": "hide_frames",
        "_hooks": "Hooks RequestEvent ResponseEvent RetryEvent TokenEvent",
        "_http.client": "AsyncHttpClient DEFAULT_LIMITS DEFAULT_TIMEOUT HttpClient",
        "_http.retry": "RetryPolicy",
        "_http.throttle": "RateLimitGate RetryBudget Throttle",
        "_jobs.status": "JobStatus Phase PollSchedule PollTolerance adaptive_schedule",
        "_origin_auth": "OriginAuth",
        "_origins": "trusted_link",
        "_paging.kinds": "LinkPaging OffsetPaging Page PageNumberPaging PageResult TokenPaging",
        "_paging.pager": "AsyncPager Pager",
        "_progress_bars": "progress_bars",
        "_redact": "Secret",
        "_settings": "PROFILE_VARIABLE Settings config_file load_settings",
        "_sync.base_client": "BaseClient",
        "_sync.container": "BlobContainer",
        "_sync.downloader": "Downloader",
        "_sync.job_handle": "JobHandle JobSource",
        "_transfer.azure": "Blob",
        "_transfer.progress": "FolderTransferResult Progress TransferResult",
    }

    def __getattr__(name):
        for home, names in _HOMES.items():
            if name in names.split():
                # With the module's other names, so that each module is looked up once.
                module = import_module(f".{home}", __name__)
                globals().update({each: getattr(module, each) for each in names.split()})
                return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
