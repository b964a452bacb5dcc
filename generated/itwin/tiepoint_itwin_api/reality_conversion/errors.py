"""Errors of failed calls; all clients of a package share them."""

from .._runtime.errors import ApiError, DecodeError, StatusError

__all__ = ("ApiError", "DecodeError", "StatusError")
