"""One TLS context for all clients: to make one takes longer than all else that making a client takes."""

from __future__ import annotations

import os
import ssl
from functools import cache
from threading import Lock

import httpx

from .._errors import ConfigError

__all__ = ["tls_context"]

_lock = Lock()


def tls_context(verify: ssl.SSLContext | str | os.PathLike[str] | None = None) -> ssl.SSLContext:
    """The context to connect with.

    Args:
        verify: A context, which is taken as it is; a file or folder of certificates to trust instead of the usual ones;
            or None for the usual ones, which `SSL_CERT_FILE` and `SSL_CERT_DIR` can replace, as httpx does.

    Raises:
        ConfigError: There are no certificates at that path, or at that of the environment.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    # The cache alone would let two threads make one each.
    with _lock:
        try:
            if verify is None:
                return _usual(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
            return _trusting(os.fspath(verify))
        except OSError:
            what = "verify" if verify is not None else "SSL_CERT_FILE or SSL_CERT_DIR"
            raise ConfigError(f"{what} names no file or folder of certificates that can be read") from None


@cache
def _usual(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    return httpx.create_ssl_context()


@cache
def _trusting(path: str) -> ssl.SSLContext:
    if os.path.isdir(path):  # noqa: PTH112 - httpx asks the same way
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)


def _free() -> None:
    # Another thread may have held it when the process was forked, and is not there to give it back.
    global _lock
    _lock = Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_free)
