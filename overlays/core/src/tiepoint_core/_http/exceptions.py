"""httpx's exceptions as what is decided by, and as errors of our tree."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
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
from .retry import Fault

__all__ = ["AsyncMappedStream", "MappedStream", "error_of", "error_of_fault", "fault_of", "mapped"]


def fault_of(error: httpx.HTTPError) -> Fault | None:
    """What an exception means for a second attempt; None: it is no fault of the connection."""
    match error:
        case httpx.ConnectTimeout():
            return Fault(outcome="not sent", reason="no connection within the time", timeout=True)
        case httpx.PoolTimeout():
            return Fault(outcome="not sent", reason="no free connection within the time", timeout=True)
        case httpx.ConnectError() if _is_distrust(error):
            return Fault(outcome="not sent", reason="the host's certificate is not trusted", lasting=True)
        case httpx.ConnectError():
            return Fault(outcome="not sent", reason="no connection")
        case httpx.ProxyError():
            return Fault(outcome="not sent", reason="the proxy made no connection")
        case httpx.WriteTimeout():
            return Fault(outcome="unknown", reason="the request could not be sent within the time", timeout=True)
        case httpx.TimeoutException():
            return Fault(outcome="unknown", reason="no answer within the time", timeout=True)
        case httpx.NetworkError() | httpx.RemoteProtocolError():
            return Fault(outcome="unknown", reason="the connection broke")
    return None


def error_of(error: httpx.HTTPError | httpx.StreamError | httpx.InvalidURL, where: str) -> TiepointError:
    """The error of our tree for one of httpx's. It quotes none of its text, which can hold a header or an address.

    Args:
        error: The exception.
        where: Method and address, without a query.
    """
    match error:
        case httpx.TooManyRedirects():
            return TooManyRedirects(f"{where}: one redirect led to the next; ask for the address it should end at")
        case httpx.UnsupportedProtocol():
            return UntrustedLink(f"{where}: not sent: addresses begin with https://, or http:// on a loopback host")
        case httpx.DecodingError():
            return DecodeError(f"{where}: the answer is not compressed as it says")
        case httpx.LocalProtocolError():
            return TransportError(f"{where}: a header or the body cannot be sent as it is; check length and characters")
        case httpx.HTTPError() if (fault := fault_of(error)) is not None:
            return error_of_fault(fault, where)
    return TransportError(f"{where}: the request or its answer cannot be read: {type(error).__name__}")


def error_of_fault(fault: Fault, where: str) -> TiepointError:
    """The error of our tree for a fault."""
    if fault.timeout:
        return Timeout(f"{where}: {fault.reason}; give it more time, or try later")
    if fault.lasting:
        return ConnectionLost(f"{where}: {fault.reason}; `verify` takes other certificates", outcome=fault.outcome)
    unknown = "it may have been carried out: look before it is sent again"
    hint = unknown if fault.outcome == "unknown" else "nothing was sent; check the address and the network"
    return ConnectionLost(f"{where}: {fault.reason}; {hint}", outcome=fault.outcome)


def _is_distrust(error: BaseException | None) -> bool:
    seen = 0
    while error is not None and seen < 10:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False


@contextmanager
def mapped(where: str) -> Iterator[None]:
    """Raise errors of our tree for those of httpx."""
    try:
        yield
        return
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        found = error_of(error, where)
    # Outside of the block: the other exception, with its request, is not even kept as the context.
    raise found


class MappedStream(httpx.SyncByteStream):
    """The body of an answer that the caller reads, with errors of our tree."""

    def __init__(self, stream: httpx.SyncByteStream, where: str) -> None:
        self._stream = stream
        self._where = where

    def __iter__(self) -> Iterator[bytes]:
        with mapped(self._where):
            yield from self._stream

    def close(self) -> None:
        """Close the stream beneath."""
        self._stream.close()


class AsyncMappedStream(httpx.AsyncByteStream):
    """The async twin of `MappedStream`."""

    def __init__(self, stream: httpx.AsyncByteStream, where: str) -> None:
        self._stream = stream
        self._where = where

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with mapped(self._where):
            async for part in self._stream:
                yield part

    async def aclose(self) -> None:
        """Close the stream beneath."""
        await self._stream.aclose()
