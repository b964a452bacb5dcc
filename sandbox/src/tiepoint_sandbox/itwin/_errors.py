"""What the platform says of requests that it refuses, as the vendor's pages word it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from .._definition.operations import Operation
from .._handler import Detail, ErrorResponse, JsonObject
from .._request.parameters import Problem
from .._vendor import undocumented


@frozen
class _Words:
    """Wording of an API for a request that is not valid."""

    status: int
    code: str
    message: str
    parameter: str = "InvalidParameter"
    property: str = "InvalidValue"
    missing: str = "MissingRequiredProperty"


def _job_words(name: str) -> _Words:
    code, message = f"InvalidReality{name}Request", f"Invalid request to Reality {name}."
    return _Words(400, code, message, property="InvalidProperty", missing="InvalidProperty")


_WORDS: Final = {
    "itwins": _Words(422, "InvalidiTwinsRequest", "The request cannot be processed.", parameter="InvalidValue"),
    "reality-management": _Words(422, "InvalidRealityDataRequest", "Invalid RealityData request."),
    "reality-conversion": _job_words("Conversion"),
    "reality-modeling": _job_words("Modeling"),
}


def invalid_request(operation: Operation, problems: Sequence[Problem]) -> ErrorResponse | None:
    """Return the error for a request that does not match the definition; None for an API with unknown wording."""
    words = _WORDS.get(operation.api)
    if words is None:
        return None
    return ErrorResponse(
        words.status,
        words.code,
        words.message,
        tuple(_detail(words, problem) for problem in problems),
        assumed=("wording-of-refusals", *undocumented(operation, words.status)),
    )


def unauthorized(operation: Operation, header: str | None) -> ErrorResponse:
    """Return the error for a request without a valid token; `header` is the request's Authorization."""
    assumed = undocumented(operation, 401)
    if header is None:
        return ErrorResponse(401, assumed=assumed)  # the definition's example says HeaderNotFound
    if header.partition(" ")[0].lower() != "bearer":
        message = "The header Authorization is not of the scheme Bearer."
        return ErrorResponse(401, "InvalidAuthorizationScheme", message, assumed=assumed)
    message = "The access token is not valid, or has expired."
    return ErrorResponse(401, "Unauthorized", message, assumed=("code-of-refused-tokens", *assumed))


def no_operation(*, assumed: tuple[str, ...] = ()) -> ErrorResponse:
    """Return the error that is documented for a wrong path, and for a wrong Accept."""
    message = "The requested resource was not found. Verify the API URL and the Accept header."
    detail = Detail("OperationNotFound", "Unable to match incoming request to an operation.")
    return ErrorResponse(404, "ResourceNotFound", message, (detail,), assumed=assumed)


def forbidden(*, assumed: tuple[str, ...] = ()) -> ErrorResponse:
    """Return the error for a caller without the permissions that an operation needs."""
    message = "The user has insufficient permissions for the requested operation."
    return ErrorResponse(403, "InsufficientPermissions", message, assumed=assumed)


def error_body(response: ErrorResponse) -> JsonObject:
    """``{"error": {"code", "message", "details"}}``."""
    error: JsonObject = {"code": response.code, "message": response.message}
    if response.details:
        error["details"] = [
            {"code": each.code, "message": each.message} | ({"target": each.target} if each.target else {})
            for each in response.details
        ]
    return {"error": error}


def _detail(words: _Words, problem: Problem) -> Detail:
    if problem.location != "body":
        code = words.parameter
        message = f"The {problem.name} {problem.location} parameter is not valid: {problem.message}."
    elif problem.missing:
        code, message = words.missing, f"A required property is missing: {problem.message}."
    elif isinstance(problem.value, str):
        code, message = words.property, f"Invalid value '{problem.value}' for property '{problem.name}'."
    else:
        code, message = words.property, f"The value is not valid: {problem.message}."
    return Detail(code, message, problem.name or None)
