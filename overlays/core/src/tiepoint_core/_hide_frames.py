"""A decorator that keeps secrets in arguments out of tracebacks."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from ._errors import TiepointError

P = ParamSpec("P")
R = TypeVar("R")


def hide_frames(function: Callable[P, R]) -> Callable[P, R]:
    """Decorate a function that is passed secrets, so that Tiepoint's errors leave it without its frames.

    A traceback keeps the arguments of every call that it lists, and error reports show them.
    """

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except TiepointError as caught:
            error = caught.with_traceback(None)
            error.__cause__ = error.__context__ = None
        finally:
            del args, kwargs
        try:
            raise error
        finally:
            del error  # which would keep this frame, and this frame would keep the error

    return wrapper
