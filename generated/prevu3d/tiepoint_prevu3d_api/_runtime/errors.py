"""What a call raises that gives no value, unless its client is told otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

__all__ = ("ApiError", "DecodeError", "StatusError")


class ApiError(Exception):
    """A call that gave no value.

    Attributes:
        operation: Name of the operation.
        response: The answer.
    """

    def __init__(self, operation: str, response: httpx.Response, *details: object) -> None:
        super().__init__(operation, response, *details)
        self.operation = operation
        self.response = response

    @property
    def status_code(self) -> int:
        """The status of the answer."""
        return self.response.status_code

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # The request stays behind, and what sets a cookie: they hold credentials.
        import httpx

        dropped = ("set-cookie", "content-encoding", "content-length", "transfer-encoding")
        headers = {name: value for name, value in self.response.headers.items() if name not in dropped}
        bare = httpx.Response(self.response.status_code, headers=headers, content=self.response.content)
        return type(self), (self.operation, bare, *self.args[2:])


class StatusError(ApiError):
    """The service refused: the status is not one of success.

    Attributes:
        error: The body, where the definition documents one and it can be read; else None.
    """

    def __init__(self, operation: str, response: httpx.Response, error: object = None) -> None:
        super().__init__(operation, response, error)
        self.error = error

    def __str__(self) -> str:
        return f"{self.operation}: the service answered with status {self.status_code}"


class DecodeError(ApiError):
    """The service answered with success, but not with what the definition says.

    Attributes:
        path: The part that could not be read, such as ``jobs[3].createdDateTime``; empty: the whole body.
        problem: What is wrong with it.
    """

    def __init__(self, operation: str, response: httpx.Response, path: str, problem: str) -> None:
        super().__init__(operation, response, path, problem)
        self.path = path
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.operation}: cannot read {self.path or 'the answer'} (status {self.status_code}): {self.problem}"
