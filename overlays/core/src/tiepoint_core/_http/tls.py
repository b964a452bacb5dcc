"""One TLS context for all clients, since making a context is the slowest part of making a client."""

from __future__ import annotations

import os
import ssl
from functools import cache
from threading import Lock

import httpx

from .._errors import ConfigError

_lock = Lock()


def tls_context(verify: ssl.SSLContext | str | os.PathLike[str] | None = None) -> ssl.SSLContext:
    """Return the TLS context to connect with.

    Args:
        verify: A context, which is returned unchanged; a file or folder of certificates to trust instead of the default
            ones; or None for the default ones, which `SSL_CERT_FILE` and `SSL_CERT_DIR` can replace, as in httpx.

    Raises:
        ConfigError: If no certificates can be read at the path of `verify` or of the environment.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    # The cache alone would let two threads make a context each.
    with _lock:
        try:
            if verify is None:
                return _default_context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
            return _context_of(os.fspath(verify))
        except OSError:
            what = "verify" if verify is not None else "SSL_CERT_FILE or SSL_CERT_DIR"
            raise ConfigError(f"{what} names no file or folder of certificates that can be read") from None


@cache
def _default_context(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    return httpx.create_ssl_context()


@cache
def _context_of(path: str) -> ssl.SSLContext:
    if os.path.isdir(path):  # noqa: PTH112 - as httpx does
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)


def _after_fork() -> None:
    # Another thread may have held the lock when the process was forked, and is not there to release it.
    global _lock
    _lock = Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
