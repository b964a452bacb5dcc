"""Translation of httpx's exceptions into faults, which decide on retries, and into Tiepoint's errors."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from .._errors import (
    ConnectionLost,
    DecodeError,
    TiepointError,
    Timeout,
    TooManyRedirects,
    TransportError,
    UntrustedLink,
)
from .retry import ConnectionFault


def fault_of(error: httpx.HTTPError) -> ConnectionFault | None:
    """Return what an exception means for a retry, or None if it is not a fault of the connection."""
    match error:
        case httpx.ConnectTimeout():
            return ConnectionFault(outcome="not sent", reason="no connection within the time", timeout=True)
        case httpx.PoolTimeout():
            return ConnectionFault(outcome="not sent", reason="no free connection within the time", timeout=True)
        case httpx.ConnectError() if _is_certificate_error(error):
            return ConnectionFault(outcome="not sent", reason="the host's certificate is not trusted", persistent=True)
        case httpx.ConnectError():
            return ConnectionFault(outcome="not sent", reason="no connection")
        case httpx.ProxyError():
            return ConnectionFault(outcome="not sent", reason="the proxy made no connection")
        case httpx.WriteTimeout():
            return ConnectionFault(
                outcome="unknown", reason="the request could not be sent within the time", timeout=True
            )
        case httpx.TimeoutException():
            return ConnectionFault(outcome="unknown", reason="no answer within the time", timeout=True)
        case httpx.NetworkError() | httpx.RemoteProtocolError():
            return ConnectionFault(outcome="unknown", reason="the connection broke")
    return None


def error_of(error: httpx.HTTPError | httpx.StreamError | httpx.InvalidURL, request_line: str) -> TiepointError:
    """Return Tiepoint's error for an exception, without its text, which can hold a header or a URL.

    Args:
        error: The exception.
        request_line: Method and URL, without a query.
    """
    match error:
        case httpx.TooManyRedirects():
            return TooManyRedirects(
                f"{request_line}: one redirect led to the next; ask for the address it should end at"
            )
        case httpx.UnsupportedProtocol():
            return UntrustedLink(
                f"{request_line}: not sent: addresses begin with https://, or http:// on a loopback host"
            )
        case httpx.DecodingError():
            return DecodeError(f"{request_line}: the answer is not compressed as it says")
        case httpx.LocalProtocolError():
            return TransportError(
                f"{request_line}: a header or the body cannot be sent as it is; check length and characters"
            )
        case httpx.HTTPError() if (fault := fault_of(error)) is not None:
            return error_of_fault(fault, request_line)
    return TransportError(f"{request_line}: the request or its answer cannot be read: {type(error).__name__}")


def error_of_fault(fault: ConnectionFault, request_line: str) -> TiepointError:
    """Return Tiepoint's error for a fault of the connection."""
    start = f"{request_line}: {fault.reason}"
    if fault.timeout:
        return Timeout(f"{start}; give it more time, or try later")
    if fault.persistent:
        return ConnectionLost(f"{start}; `verify` takes other certificates", outcome=fault.outcome)
    unknown = "it may have been carried out: look before it is sent again"
    hint = unknown if fault.outcome == "unknown" else "nothing was sent; check the address and the network"
    return ConnectionLost(f"{start}; {hint}", outcome=fault.outcome)


def _is_certificate_error(error: BaseException | None) -> bool:
    depth = 0
    while error is not None and depth < 10:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error, depth = error.__cause__ or error.__context__, depth + 1
    return False


@contextmanager
def tiepoint_errors(request_line: str) -> Iterator[None]:
    """Raise Tiepoint's errors instead of httpx's exceptions."""
    try:
        yield
        return
    except (httpx.HTTPError, httpx.InvalidURL) as caught:
        error = error_of(caught, request_line)
    # Outside of the block: httpx's exception, with its request, is not even kept as the context.
    raise error
