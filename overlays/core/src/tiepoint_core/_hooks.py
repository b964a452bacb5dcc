"""Hooks: functions that are notified of requests, responses, retries and tokens, without their secrets.

Events are not compared by value: no two are the same, and comparison methods would only slow down the import.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attr import frozen


@frozen(kw_only=True, eq=False)
class RequestEvent:
    """An attempt that is about to be sent.

    Attributes:
        operation: Name of the operation, or an empty string for a request of the caller's own.
        method: HTTP method.
        url: Scheme, host and path.
        attempt: Number of the attempt, from 1.
        headers: Request headers, with the values of secret ones masked.
    """

    operation: str
    method: str
    url: str
    attempt: int
    headers: Mapping[str, str]


@frozen(kw_only=True, eq=False)
class ResponseEvent:
    """A response that has arrived.

    Attributes:
        operation: Name of the operation, or an empty string for a request of the caller's own.
        method: HTTP method.
        url: Scheme, host and path.
        attempt: Number of the attempt, from 1.
        status_code: HTTP status code.
        elapsed: Seconds from the start of the attempt to the end of the body, or to the headers of a stream.
        request_id: The service's id of the request, or an empty string.
        headers: Response headers, with the values of secret ones masked.
    """

    operation: str
    method: str
    url: str
    attempt: int
    status_code: int
    elapsed: float
    request_id: str
    headers: Mapping[str, str]


@frozen(kw_only=True, eq=False)
class RetryEvent:
    """A request that is about to be sent again.

    Attributes:
        operation: Name of the operation, or an empty string for a request of the caller's own.
        method: HTTP method.
        url: Scheme, host and path.
        attempt: Number of the attempt that failed, from 1.
        delay: Seconds until the next attempt.
        reason: Why, in a few words.
    """

    operation: str
    method: str
    url: str
    attempt: int
    delay: float
    reason: str


@frozen(kw_only=True, eq=False)
class TokenEvent:
    """A token that was fetched, or could not be.

    Attributes:
        source: Name of the authentication class.
        outcome: ``fetched``, ``refreshed``, ``from cache`` or ``failed``.
        elapsed: Seconds that the request took.
        expires_in: Seconds that the token is valid for, or None if the request failed.
    """

    source: str
    outcome: str
    elapsed: float
    expires_in: float | None = None


@frozen(kw_only=True, eq=False)
class Hooks:
    """Functions that are called with events; exceptions of theirs are logged and do not reach the caller.

    Attributes:
        on_request: Called before each attempt.
        on_response: Called after each response.
        on_retry: Called before each wait for a further attempt.
        on_token: Called after each token request.
    """

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None
    on_token: Callable[[TokenEvent], object] | None = None
