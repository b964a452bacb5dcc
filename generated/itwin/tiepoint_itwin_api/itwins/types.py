"""Types of arguments and responses; all clients of a package share them."""

from .._runtime.types import UNSET, File, Request, Response, Unset

__all__ = ("UNSET", "File", "Request", "Response", "Unset")
