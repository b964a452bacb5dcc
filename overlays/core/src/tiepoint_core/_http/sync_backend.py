"""Network backend of the sync client, whose connections obey the deadline of the current call.

httpx's timeouts apply to single reads: a service that sends a byte now and then meets all of them and lasts for ever.
The async client needs none of this, since its tasks are cancelled.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from .._context import min_read_bytes, time_left


def _limited(timeout: float | None) -> float | None:
    """Return the seconds for a step: its timeout, or the time until the deadline if that is shorter."""
    seconds = None if (get_time_left := time_left.get()) is None else get_time_left()
    if seconds is None:
        return timeout
    if seconds <= 0:
        raise httpcore.ReadTimeout
    return seconds if timeout is None else min(seconds, timeout)


class DeadlineBackend(httpcore.NetworkBackend):
    """A backend that makes the connections of another backend obey `time_left`."""

    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to a host."""
        return _Stream(self._inner.connect_tcp(host, port, _limited(timeout), local_address, socket_options))


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max(max_bytes, min_read_bytes.get()), _limited(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _limited(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _limited(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
