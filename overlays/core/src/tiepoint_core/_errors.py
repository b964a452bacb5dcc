"""Exception hierarchy of Tiepoint. Messages are one line and hold no secret, header or query string."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from ._redact import one_line


class TiepointError(Exception):
    """Anything that goes wrong in Tiepoint.

    Attributes:
        message: What failed, on what, and the next step; one line.
        operation: Name of the operation; empty where there was none.
        request_id: What the service calls the request, to tell its support; empty where it did not say.
        attempts: How often it was tried; 0 where nothing was sent.
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
    """A setting is missing or cannot be used; nothing was sent."""


class AuthError(TiepointError):
    """Signing in failed: no credential, a refused one, or a token service that does not work.

    Attributes:
        transient: Whether a later attempt may succeed, because the token service did not respond.
    """

    def __init__(self, message: str, *, transient: bool = False, **more: Any) -> None:
        super().__init__(message, **more)
        self.transient = transient


class UntrustedLink(TiepointError):
    """An address that leads to another host than the client trusts; nothing was sent to it."""


class PageLoop(TiepointError):
    """A list's pages go round in a circle.

    Attributes:
        token: The page that came again.
    """

    def __init__(self, message: str, *, token: str = "", **more: Any) -> None:
        super().__init__(message, **more)
        self.token = token


# --- no answer ----------------------------------------------------------------------------------------------------


class TransportError(TiepointError):
    """There was no answer, or only a part of one."""


class Timeout(TransportError):
    """A step of the request, or all of it, took longer than it may."""


class ConnectionLost(TransportError):
    """The connection could not be made, or broke.

    Attributes:
        outcome: ``not sent`` where the service has done nothing; ``unknown`` where it may have.
    """

    def __init__(self, message: str, *, outcome: Literal["not sent", "unknown"], **more: Any) -> None:
        super().__init__(message, **more)
        self.outcome = outcome


class TooManyRedirects(TransportError):
    """One redirect led to the next, and so on."""


# --- a refusal ----------------------------------------------------------------------------------------------------


class HttpError(TiepointError):
    """The service refused.

    Attributes:
        status_code: The status of its answer.
        method: Method of the request.
        url: Scheme, host and path of the request; no query, which may hold a secret.
        code: The service's own code of the error; empty where it gave none.
        target: What of the request it is about, as the service says; empty where it does not.
        details: Further errors that it named, as its overlay reads them.
        error: What the definition says comes with this status, where it does and it could be read.
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
    """400: the service does not understand the request."""


class Unauthorized(HttpError):
    """401: no sign-in that the service accepts."""


class Forbidden(HttpError):
    """403: signed in, but without the right."""


class NotFound(HttpError):
    """404: there is no such thing, or it is not shown to you."""


class Conflict(HttpError):
    """409: what is there stands against it."""


class Gone(HttpError):
    """410: it was there once."""


class Unprocessable(HttpError):
    """422: well formed, but it cannot be carried out."""


class RateLimited(HttpError):
    """429: more requests than are allowed.

    Attributes:
        retry_after: Seconds to wait, as the service says; None where it does not.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **more: Any) -> None:
        super().__init__(message, **more)
        self.retry_after = retry_after


class ServerError(HttpError):
    """5xx: the service failed."""


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
    """The service answered with success, but not with what the definition says.

    Attributes:
        path: The part that could not be read, such as ``jobs[3].createdDateTime``; empty: the whole body.
        status_code: The status of the answer.
    """

    def __init__(self, message: str, *, path: str = "", status_code: int = 0, **more: Any) -> None:
        super().__init__(message, **more)
        self.path = path
        self.status_code = status_code


class UnexpectedContent(DecodeError):
    """The answer is of another kind, such as a page of HTML where JSON was due."""


class ResponseTooLarge(DecodeError):
    """The answer is larger than the client takes."""


# --- jobs and transfers ---------------------------------------------------------------------------------------------


class JobError(TiepointError):
    """A job did not end well, or not yet.

    Attributes:
        job_id: The job's id at the service.
        state: Its last state in the service's own word; empty: none was seen.
        errors: What went wrong, as the vendor's overlay reads it.
    """

    def __init__(
        self, message: str, *, job_id: str = "", state: str = "", errors: Sequence[object] = (), **more: Any
    ) -> None:
        super().__init__(message, **more)
        self.job_id = job_id
        self.state = state
        self.errors = tuple(errors)


class JobFailed(JobError):
    """The job has failed."""


class JobCancelled(JobError):
    """The job was cancelled."""


class JobTimeout(JobError):
    """The job still runs when the wait for it is over."""


class UnknownJobState(JobError):
    """The job has been in a state for long that this version does not know."""


class TransferError(TiepointError):
    """A file did not get where it should; what was there before is as it was.

    Attributes:
        path: The file.
    """

    def __init__(self, message: str, *, path: str = "", **more: Any) -> None:
        super().__init__(message, **more)
        self.path = path
