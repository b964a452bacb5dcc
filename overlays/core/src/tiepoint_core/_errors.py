"""Exception hierarchy of Tiepoint. Messages are one line and hold no secret, header or query string."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from ._redact import one_line


class TiepointError(Exception):
    """Base class of all errors of Tiepoint.

    Attributes:
        message: Failure, its subject and the next step, in one line.
        operation: Name of the operation, or an empty string.
        request_id: The service's id of the request, for its support, or an empty string.
        attempts: Number of attempts, or 0 if nothing was sent.
    """

    def __init__(self, message: str, *, operation: str = "", request_id: str = "", attempts: int = 0) -> None:
        self.message = one_line(message)
        self.operation = operation
        self.request_id = request_id
        self.attempts = attempts
        super().__init__(self.message)

    def __str__(self) -> str:
        text = f"{self.operation}: {self.message}" if self.operation else self.message
        notes = [f"{self.attempts} attempts"] if self.attempts > 1 else []
        notes += [f"request id {self.request_id}"] if self.request_id else []
        return one_line(f"{text} ({', '.join(notes)})" if notes else text)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Subclasses take more than a message, so that the arguments alone would not restore one.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[TiepointError], args: tuple[Any, ...], state: dict[str, Any]) -> TiepointError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigError(TiepointError):
    """A missing or invalid setting; nothing was sent."""


class AuthError(TiepointError):
    """Failed authentication: no credential, a rejected one, or a token service that does not work.

    Attributes:
        transient: Whether a later attempt may succeed, because the token service did not respond.
    """

    def __init__(self, message: str, *, transient: bool = False, **more: Any) -> None:
        super().__init__(message, **more)
        self.transient = transient


class UntrustedLink(TiepointError):
    """A URL on a host that the client does not trust; nothing was sent to it."""


class PageLoop(TiepointError):
    """A list whose pages lead back to an earlier page.

    Attributes:
        token: Token of the repeated page.
    """

    def __init__(self, message: str, *, token: str = "", **more: Any) -> None:
        super().__init__(message, **more)
        self.token = token


# --- no answer ----------------------------------------------------------------------------------------------------


class TransportError(TiepointError):
    """A missing or incomplete response."""


class Timeout(TransportError):
    """A step of the request, or the whole call, that took too long."""


class ConnectionLost(TransportError):
    """A connection that could not be made, or broke.

    Attributes:
        outcome: ``not sent`` if the service has done nothing, ``unknown`` if it may have.
    """

    def __init__(self, message: str, *, outcome: Literal["not sent", "unknown"], **more: Any) -> None:
        super().__init__(message, **more)
        self.outcome = outcome


class TooManyRedirects(TransportError):
    """A chain of redirects that is too long."""


# --- an error response ---------------------------------------------------------------------------------------------


class HttpError(TiepointError):
    """An error response of the service.

    Attributes:
        status_code: HTTP status code.
        method: HTTP method.
        url: Scheme, host and path of the request, without the query, which may hold a secret.
        code: The service's own code of the error, or an empty string.
        target: Part of the request that the error is about, or an empty string.
        details: Further errors, as the vendor's overlay reads them.
        error: Error body as the definition declares it for this status, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        method: str = "",
        url: str = "",
        code: str = "",
        target: str = "",
        details: Sequence[object] = (),
        error: object = None,
        **more: Any,
    ) -> None:
        super().__init__(message, **more)
        self.status_code = status_code
        self.method = method
        self.url = url
        self.code = code
        self.target = target
        self.details = tuple(details)
        self.error = error


class BadRequest(HttpError):
    """Status 400: the service does not understand the request."""


class Unauthorized(HttpError):
    """Status 401: the service accepts no credential of the request."""


class Forbidden(HttpError):
    """Status 403: authenticated, but without permission."""


class NotFound(HttpError):
    """Status 404: the resource does not exist or is not visible to you."""


class Conflict(HttpError):
    """Status 409: the request conflicts with the current state."""


class Gone(HttpError):
    """Status 410: the resource no longer exists."""


class Unprocessable(HttpError):
    """Status 422: well formed, but it cannot be processed."""


class RateLimited(HttpError):
    """Status 429: more requests than allowed.

    Attributes:
        retry_after: Seconds to wait, or None if the service names no time.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **more: Any) -> None:
        super().__init__(message, **more)
        self.retry_after = retry_after


class ServerError(HttpError):
    """Status 5xx: the service failed."""


_BY_STATUS: dict[int, type[HttpError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: Gone,
    422: Unprocessable,
    429: RateLimited,
}


def error_class(status_code: int) -> type[HttpError]:
    """Return the class of the error for a status code."""
    return _BY_STATUS.get(status_code, ServerError if 500 <= status_code <= 599 else HttpError)


# --- an answer that is no good ------------------------------------------------------------------------------------


class DecodeError(TiepointError):
    """A successful response that does not match the definition.

    Attributes:
        path: Part that could not be decoded, such as ``jobs[3].createdDateTime``; empty for the whole body.
        status_code: HTTP status code.
    """

    def __init__(self, message: str, *, path: str = "", status_code: int = 0, **more: Any) -> None:
        super().__init__(message, **more)
        self.path = path
        self.status_code = status_code


class UnexpectedContent(DecodeError):
    """A response of another content type, such as HTML instead of JSON."""


class ResponseTooLarge(DecodeError):
    """A response that is larger than the client's limit."""


# --- jobs and transfers ---------------------------------------------------------------------------------------------


class JobError(TiepointError):
    """A job that did not succeed, or not yet.

    Attributes:
        job_id: Id of the job.
        state: Last state in the service's own words, or an empty string if none was seen.
        errors: Errors of the job, as the vendor's overlay reads them.
    """

    def __init__(
        self, message: str, *, job_id: str = "", state: str = "", errors: Sequence[object] = (), **more: Any
    ) -> None:
        super().__init__(message, **more)
        self.job_id = job_id
        self.state = state
        self.errors = tuple(errors)


class JobFailed(JobError):
    """A job that has failed."""


class JobCancelled(JobError):
    """A job that was cancelled."""


class JobTimeout(JobError):
    """A job that still runs when the wait for it ends."""


class UnknownJobState(JobError):
    """A job that has been in an unknown state for too long."""


class TransferError(TiepointError):
    """A failed transfer of a file; an existing file at the destination is unchanged.

    Attributes:
        path: Path of the file.
    """

    def __init__(self, message: str, *, path: str = "", **more: Any) -> None:
        super().__init__(message, **more)
        self.path = path
