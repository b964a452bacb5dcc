"""Tiepoint's errors for responses: an error status, or a body that cannot be decoded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

import httpx
from attr import evolve, fields, frozen, has

from ._errors import DecodeError, HttpError, RateLimited, TiepointError, UnexpectedContent, error_class
from ._http.call import Call, request_id_of
from ._http.retry import retry_after
from ._redact import one_line, sent_credentials, shown_url, without_secrets

_HINTS: Final = {
    400: "check the arguments",
    401: "sign in again, or check the credential",
    403: "ask for the right, or for a scope that has it",
    404: "check the identifier and who may see it",
    409: "read it again and try with what is there now",
    410: "it is gone for good",
    413: "send less at once",
    422: "check the values",
    429: "send fewer requests, or wait",
}


@frozen(kw_only=True)
class ErrorInfo:
    """The content of a service's error response, as an `ErrorParser` reads it.

    Attributes:
        code: The service's own code of the error.
        message: The error in words; the first line is shown.
        target: The part of the request that the error is about.
        hint: The next step, if the overlay knows a better one than the status code's.
        details: Further errors. Strings, and attrs objects that have strings, are cleaned of secrets and line breaks,
            as the other attributes are.
        request_id: The service's id of the request, if the response's headers have none.
    """

    code: str = ""
    message: str = ""
    target: str = ""
    hint: str = ""
    details: tuple[object, ...] = ()
    request_id: str = ""


ErrorParser = Callable[[httpx.Response], ErrorInfo]
"""Reads a vendor's error body. If it raises, the body counts as unreadable: such bodies are often malformed."""


class Failure(Protocol):
    """An error of a generated client: also with `error`, the decoded body, or with `path` and `problem`."""

    operation: str
    response: httpx.Response


def error_factory(parser: ErrorParser | None = None) -> Callable[[Failure], TiepointError]:
    """Return a function that a generated client accepts as `on_error`.

    Args:
        parser: Reads the vendor's error bodies.
    """

    def on_error(failure: Failure) -> TiepointError:
        path = getattr(failure, "path", None)
        if path is None:
            return error_from_response(
                failure.response, parser, operation=failure.operation, error=getattr(failure, "error", None)
            )
        return decode_error(failure.response, failure.operation, str(path), str(getattr(failure, "problem", "")))

    return on_error


def error_from_response(
    response: httpx.Response, parser: ErrorParser | None = None, *, operation: str = "", error: object = None
) -> HttpError:
    """Return the error for a response whose status is not a success.

    Args:
        response: Response whose body was read.
        parser: Reads the vendor's error bodies.
        operation: Name of the operation.
        error: Error body decoded by the definition. Defaults to the response's JSON if there is no parser.
    """
    info, status = _parsed(response, parser), response.status_code
    if error is None and parser is None:
        error = _json(response)
    message = _cleaned(info.message, response) or f"the service answered with status {status}"
    hint = info.hint or _hint(status)
    kind = error_class(status)
    more: dict[str, Any] = {}
    if issubclass(kind, RateLimited):
        more["retry_after"] = seconds = retry_after(response.headers)
        hint += f": {seconds:.0f} s are asked for" if seconds is not None else ""
    result = kind(
        f"{message}; {hint}" if hint else message,
        operation=operation,
        request_id=_cleaned(info.request_id, response) or request_id_of(response),
        attempts=_attempts(response),
        status_code=status,
        method=_method(response),
        url=_url(response),
        code=_cleaned(info.code, response),
        target=_cleaned(info.target, response),
        details=tuple(_cleaned_detail(each, response) for each in info.details),
        error=error,
        **more,
    )
    if reason := str(response.extensions.get("gave_up", "")):
        result.add_note(one_line(reason))
    return result


def decode_error(response: httpx.Response, operation: str, path: str, problem: str) -> DecodeError:
    """Return the error for a successful response whose body cannot be decoded.

    Args:
        response: Response whose body was read.
        operation: Name of the operation.
        path: Part of the body, such as ``jobs[3].name``; empty for the whole body.
        problem: The problem with this part.
    """
    content = _unexpected_content(response)
    request_line = f"{_method(response)} {_url(response)}".strip()
    context: dict[str, Any] = {
        "operation": operation,
        "request_id": request_id_of(response),
        "attempts": _attempts(response),
        "status_code": response.status_code,
    }
    if content:
        return UnexpectedContent(
            f"{request_line}: the answer is {content}; check the base URL and the sign-in", **context
        )
    problem = without_secrets(problem, _credentials(response))
    return DecodeError(f"{request_line}: cannot read {path or 'the answer'}: {problem}", path=path, **context)


def _cleaned(text: str, response: httpx.Response) -> str:
    """Return a service's text without credentials, and with a space for each line break."""
    return one_line(" ".join(without_secrets(text, _credentials(response)).split()))


def _cleaned_detail(detail: Any, response: httpx.Response) -> object:
    if isinstance(detail, str):
        return _cleaned(detail, response)
    kind = type(detail)
    if not has(kind):
        return detail
    values = ((each.alias or each.name, getattr(detail, each.name)) for each in fields(kind) if each.init)
    return evolve(detail, **{name: _cleaned(value, response) for name, value in values if isinstance(value, str)})


def _credentials(response: httpx.Response) -> set[str]:
    try:
        request = response.request
    except RuntimeError:  # a response that was made by hand has no request
        return set()
    call = Call.find(request)
    return sent_credentials(request, call.secret_headers if call is not None else ())


def _unexpected_content(response: httpx.Response) -> str:
    """Return the kind of content of a response that should be JSON, or an empty string if it seems to be JSON.

    The content is not quoted: a login page can hold tokens.
    """
    start = response.content[:256].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "a page of HTML"
    if start.startswith(b"<"):
        return "XML or HTML"
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not start or not media_type or media_type == "application/json" or media_type.endswith("+json"):
        return ""
    return "a page of HTML" if media_type == "text/html" else f"of the type {one_line(media_type[:60])}"


def _parsed(response: httpx.Response, parser: ErrorParser | None) -> ErrorInfo:
    if parser is None:
        return ErrorInfo()
    try:
        return parser(response)
    except Exception:
        # Whatever the body is, the caller has to see the error of the status.
        return ErrorInfo()


def _json(response: httpx.Response) -> object:
    try:
        return response.json()
    except (ValueError, RecursionError, httpx.ResponseNotRead):
        return None


def _hint(status: int) -> str:
    if 300 <= status <= 399:
        return "it names another address: ask for that, or make the client with follow_redirects"
    return _HINTS.get(status, "try later" if status >= 500 else "")


def _attempts(response: httpx.Response) -> int:
    attempts = response.extensions.get("attempts", 0)
    return attempts if isinstance(attempts, int) else 0


def _method(response: httpx.Response) -> str:
    try:
        return response.request.method
    except RuntimeError:
        return ""


def _url(response: httpx.Response) -> str:
    try:
        return shown_url(response.request.url)
    except RuntimeError:
        return ""
