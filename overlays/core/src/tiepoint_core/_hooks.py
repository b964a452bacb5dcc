"""What a caller can watch: requests, answers, retries and tokens, without their secrets.

No two events are the same, so none is compared by what it says: that would only make the import longer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attr import frozen

__all__ = ["Hooks", "RequestEvent", "ResponseEvent", "RetryEvent", "TokenEvent"]


@frozen(kw_only=True, eq=False)
class RequestEvent:
    """A request is about to be sent.

    Attributes:
        operation: Name of the operation; empty for a request of the caller's own.
        attempt: Its number, from 1.
        url: Scheme, host and path.
        headers: With the values of secret ones masked.
    """

    operation: str
    method: str
    url: str
    attempt: int
    headers: Mapping[str, str]


@frozen(kw_only=True, eq=False)
class ResponseEvent:
    """An answer has come.

    Attributes:
        seconds: From the sending to the end of the body, or to the headers of a stream.
        request_id: What the service calls the request; empty where it does not say.
    """

    operation: str
    method: str
    url: str
    attempt: int
    status_code: int
    seconds: float
    request_id: str
    headers: Mapping[str, str]


@frozen(kw_only=True, eq=False)
class RetryEvent:
    """A request is about to be sent again.

    Attributes:
        attempt: The number of the attempt that failed.
        seconds: How long it waits.
        reason: Why, in a few words.
    """

    operation: str
    method: str
    url: str
    attempt: int
    seconds: float
    reason: str


@frozen(kw_only=True, eq=False)
class TokenEvent:
    """A token was fetched, or could not be.

    Attributes:
        source: Which kind of sign-in.
        outcome: ``fetched``, ``refreshed``, ``from cache`` or ``failed``.
        seconds: How long it took.
        expires_in: Seconds that it is good for; None where it failed or does not say.
    """

    source: str
    outcome: str
    seconds: float
    expires_in: float | None = None


@frozen(kw_only=True, eq=False)
class Hooks:
    """Functions that are called with events; what they raise is logged and goes no further."""

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None
    on_token: Callable[[TokenEvent], object] | None = None
