"""Errors of our tree for what generated clients report: a status that is no success, or a body that cannot be read."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from itertools import islice
from typing import Any, Final, Protocol

import httpx
from attr import evolve, fields, frozen, has

from ._errors import DecodeError, HttpError, RateLimited, TiepointError, UnexpectedContent, error_of_status
from ._http.call import Call, request_id_of
from ._http.retry import retry_after
from ._redact import MASK, is_credential, one_line, shown_url
from ._type_check import mismatches

__all__ = ["ErrorInfo", "ErrorParser", "Failure", "check_types", "error_factory", "error_from_response"]

_MOST: Final = 100

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
# Compiled at the first error, not at every import.
_SECRET_TEXT: Final = (
    r"(?i)\b((?:bearer|basic)\s+)[^\s\"',;]+",
    r"(?i)(\b[\w.-]*(?:sig|token|code|secret|password|api[-_]?key)[\"']?\s*[=:]\s*[\"']?)[^\s&\"',;]+",
)
_URL: Final = r"(https?://[^\s?\"'<>]*)\?[^\s\"'<>]*"


@frozen(kw_only=True)
class ErrorInfo:
    """What a service says of an error.

    Attributes:
        code: Its own code of the error.
        message: In words; one line of it is shown.
        target: What of the request it is about.
        hint: The next step, where the overlay knows a better one than the status has.
        details: Further errors that it names: those that are texts, or attrs objects that have texts, are cleaned of
            secrets and line breaks, as the other texts are.
        request_id: What it calls the request, where its headers do not say.
    """

    code: str = ""
    message: str = ""
    target: str = ""
    hint: str = ""
    details: tuple[object, ...] = ()
    request_id: str = ""


ErrorParser = Callable[[httpx.Response], ErrorInfo]
"""Reads a vendor's error body. Where it raises, nothing was read: such a body is often not what it should be."""


class Failure(Protocol):
    """A generated client's error: also with `error`, what the body holds, or with `path` and `problem`."""

    operation: str
    response: httpx.Response


class Operation(Protocol):
    """A generated client's request."""

    operation: str


class Decoded(Protocol):
    """A generated client's response."""

    value: Any
    http_response: httpx.Response


def error_factory(parser: ErrorParser | None = None) -> Callable[[Failure], TiepointError]:
    """Make what a generated client takes as `on_error`.

    Args:
        parser: Reads the vendor's error bodies.
    """

    def on_error(failure: Failure) -> TiepointError:
        path = getattr(failure, "path", None)
        if path is None:
            return error_from_response(
                failure.response, parser, operation=failure.operation, error=getattr(failure, "error", None)
            )
        return _decode_error(failure.response, failure.operation, str(path), str(getattr(failure, "problem", "")))

    return on_error


def error_from_response(
    response: httpx.Response, parser: ErrorParser | None = None, *, operation: str = "", error: object = None
) -> HttpError:
    """The error of an answer whose status is no success.

    Args:
        response: The answer, its body read.
        parser: Reads the vendor's error bodies.
        operation: Name of the operation.
        error: What the definition says comes with this status; None: the answer's JSON, where nobody reads it.
    """
    info, status = _read(response, parser), response.status_code
    if error is None and parser is None:
        error = _json(response)
    told = _cleaned(info.message, response) or f"the service answered with status {status}"
    hint = info.hint or _hint(status)
    gave_up = str(response.extensions.get("gave_up", ""))
    kind = error_of_status(status)
    more: dict[str, Any] = {}
    if issubclass(kind, RateLimited):
        more["retry_after"] = asked = retry_after(response.headers)
        hint += f": {asked:.0f} s are asked for" if asked is not None else ""
    found = kind(
        f"{told}; {hint}" if hint else told,
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
    if gave_up:
        found.add_note(one_line(gave_up))
    return found


def scrubbed(text: str, response: httpx.Response) -> str:
    """A service's text without what it repeats of credentials: those of the request, and what looks like others."""
    # The longest first: one can be a part of another.
    for part in sorted(_sent_credentials(response), key=len, reverse=True):
        if len(part) >= 4:
            text = text.replace(part, MASK)
    text = re.sub(_URL, r"\1", text)
    for pattern in _SECRET_TEXT:
        text = re.sub(pattern, rf"\1{MASK}", text)
    return text


def _cleaned(text: str, response: httpx.Response) -> str:
    """A service's text as it may be shown: without credentials, and a blank for each line break."""
    return one_line(" ".join(scrubbed(text, response).split()))


def _cleaned_detail(detail: Any, response: httpx.Response) -> object:
    if isinstance(detail, str):
        return _cleaned(detail, response)
    kind = type(detail)
    if not has(kind):
        return detail
    given = ((each.alias or each.name, getattr(detail, each.name)) for each in fields(kind) if each.init)
    return evolve(detail, **{name: _cleaned(text, response) for name, text in given if isinstance(text, str)})


def _sent_credentials(response: httpx.Response) -> set[str]:
    """The credentials of the request, whole and in the parts that a service may repeat."""
    found: set[str] = set()
    try:
        request = response.request
    except RuntimeError:  # an answer that was made by hand has no request
        return found
    call = request.extensions.get("tiepoint.call")
    secret = call.secret if isinstance(call, Call) else ()
    sent = request.headers.multi_items()
    for name, value in sent:
        if not (name in secret or is_credential(name)):
            continue
        scheme, _, token = value.partition(" ")
        cookies = (each.partition("=")[2].strip() for each in value.split(";"))
        found.update({value, token, *cookies} if token or "=" in value else {value})
        if scheme.lower() == "basic":
            try:
                pair = base64.b64decode(token).decode()
            except ValueError:
                continue
            found.update({pair, pair.partition(":")[2]})
    return found


def check_types(request: Operation, response: Decoded) -> None:
    """Be what a generated client takes as `on_value`: refuse values of other types than the definition says.

    Raises:
        DecodeError: There is one; the first of them is named.
    """
    found = list(islice(mismatches(response.value), _MOST))
    if found:
        path, problem = found[0]
        more = f", as are {len(found) - 1} more" if len(found) > 1 else ""
        raise _decode_error(response.http_response, request.operation, path, problem + more)


def _decode_error(response: httpx.Response, operation: str, path: str, problem: str) -> DecodeError:
    kind = _unexpected(response)
    name = f"{_method(response)} {_url(response)}".strip()
    if kind:
        return UnexpectedContent(
            f"{name}: the answer is {kind}; check the base URL and the sign-in",
            operation=operation,
            request_id=request_id_of(response),
            attempts=_attempts(response),
            status_code=response.status_code,
        )
    return DecodeError(
        f"{name}: cannot read {path or 'the answer'}: {scrubbed(problem, response)}",
        path=path,
        operation=operation,
        request_id=request_id_of(response),
        attempts=_attempts(response),
        status_code=response.status_code,
    )


def _unexpected(response: httpx.Response) -> str:
    """Of what kind an answer is that should be JSON; empty: as far as can be told, of that one.

    None of its text is quoted: a login page can hold tokens.
    """
    start = response.content[:256].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "a page of HTML"
    if start.startswith(b"<"):
        return "XML or HTML"
    media = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not start or not media or media == "application/json" or media.endswith("+json"):
        return ""
    return "a page of HTML" if media == "text/html" else f"of the type {one_line(media[:60])}"


def _read(response: httpx.Response, parser: ErrorParser | None) -> ErrorInfo:
    if parser is None:
        return ErrorInfo()
    try:
        return parser(response)
    except Exception:
        # Whatever the service sent instead, its status is the error that the caller has to see.
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
    found = response.extensions.get("attempts", 0)
    return found if isinstance(found, int) else 0


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
