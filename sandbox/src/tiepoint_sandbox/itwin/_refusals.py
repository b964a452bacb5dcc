"""What the platform says of requests that it refuses, as the vendor's pages word it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypedDict

from attrs import frozen

from .._calls import Detail, JsonObject, Refused
from .._definition import Operation
from .._parameters import Problem

__all__ = ["ASSUMPTIONS", "NO_OPERATION", "error_body", "invalid", "not_signed_in"]

ASSUMPTIONS: Final[Mapping[str, str]] = {
    "code-of-refused-tokens": "401 is documented with the code HeaderNotFound, and InvalidAuthorizationScheme for what "
    "is no bearer token. Which code a token has that is unknown or has ended is not said: Unauthorized is taken, which "
    "the vendor's list of codes has.",
    "wording-of-refusals": "Codes and targets are the vendor's; which of them stands for which fault of a request, and "
    "the message, is documented for a few only.",
}


class _Words404(TypedDict):
    code: str
    message: str
    details: tuple[Detail, ...]


NO_OPERATION: Final[_Words404] = {
    "code": "ResourceNotFound",
    "message": "The requested resource was not found. Verify the API URL and the Accept header.",
    "details": (Detail("OperationNotFound", "Unable to match incoming request to an operation."),),
}
"""Documented for a wrong path, and for a wrong Accept."""


@frozen
class _Words:
    """How an API refuses a request that is not as it should be."""

    status: int
    code: str
    message: str
    parameter: str
    property: str
    missing: str


_WORDS: Final = {
    "itwins": _Words(
        422,
        "InvalidiTwinsRequest",
        "The request cannot be processed.",
        "InvalidValue",
        "InvalidValue",
        "MissingRequiredProperty",
    ),
    "reality-management": _Words(
        422,
        "InvalidRealityDataRequest",
        "Invalid RealityData request.",
        "InvalidParameter",
        "InvalidValue",
        "MissingRequiredProperty",
    ),
    "reality-conversion": _Words(
        400,
        "InvalidRealityConversionRequest",
        "Invalid request to Reality Conversion.",
        "InvalidParameter",
        "InvalidProperty",
        "InvalidProperty",
    ),
    "reality-modeling": _Words(
        400,
        "InvalidRealityModelingRequest",
        "Invalid request to Reality Modeling.",
        "InvalidParameter",
        "InvalidProperty",
        "InvalidProperty",
    ),
}


def invalid(operation: Operation, problems: Sequence[Problem]) -> Refused:
    """What is said of a request that the definition has something against."""
    words = _WORDS[operation.api]
    assumed = ["wording-of-refusals"]
    if operation.response(words.status) is None:
        assumed.append("undocumented-status")
    return Refused(
        words.status,
        words.code,
        words.message,
        tuple(_detail(words, problem) for problem in problems),
        assumed=tuple(assumed),
    )


def not_signed_in(header: str | None) -> Refused:
    """What is said to who has not signed in; `header` is the request's Authorization."""
    if header is None:
        return Refused(401)  # the definition's example says HeaderNotFound
    if header.partition(" ")[0].lower() != "bearer":
        return Refused(401, "InvalidAuthorizationScheme", "The header Authorization is not of the scheme Bearer.")
    return Refused(
        401, "Unauthorized", "The access token is not valid, or has expired.", assumed=("code-of-refused-tokens",)
    )


def error_body(refused: Refused) -> JsonObject:
    """``{"error": {"code", "message", "details"}}``."""
    error: JsonObject = {"code": refused.code, "message": refused.message}
    if refused.details:
        error["details"] = [
            {"code": each.code, "message": each.message} | ({"target": each.target} if each.target else {})
            for each in refused.details
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
