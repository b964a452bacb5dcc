"""What httpx's exceptions mean for a second attempt."""

from __future__ import annotations

import ssl

import httpx
import pytest
from tiepoint_core._errors import ConnectionLost, Timeout, TransportError, UntrustedLink
from tiepoint_core._http.exceptions import error_of, fault_of
from tiepoint_core._redact import shown_url


@pytest.mark.parametrize(
    ("error", "outcome", "timeout"),
    [
        (httpx.ConnectTimeout(""), "not sent", True),
        (httpx.PoolTimeout(""), "not sent", True),
        (httpx.ConnectError(""), "not sent", False),
        (httpx.ProxyError(""), "not sent", False),
        (httpx.WriteTimeout(""), "unknown", True),
        (httpx.ReadTimeout(""), "unknown", True),
        (httpx.ReadError(""), "unknown", False),
        (httpx.WriteError(""), "unknown", False),
        (httpx.RemoteProtocolError(""), "unknown", False),
    ],
)
def test_outcomes(error: httpx.HTTPError, outcome: str, timeout: bool) -> None:
    """Only a fault before the request was sent has a known outcome."""
    fault = fault_of(error)
    assert fault is not None
    assert (fault.outcome, fault.timeout, fault.persistent) == (outcome, timeout, False)
    told = error_of(error, "GET https://api.example.com/x")
    assert isinstance(told, Timeout if timeout else ConnectionLost)


def test_certificate() -> None:
    """An untrusted certificate is a persistent fault."""
    error = httpx.ConnectError("")
    error.__cause__ = ssl.SSLCertVerificationError()
    fault = fault_of(error)
    assert fault is not None
    assert fault.persistent
    assert "`verify`" in str(error_of(error, "GET https://api.example.com/x"))


def test_schemes() -> None:
    """URLs with other schemes are UntrustedLink."""
    assert fault_of(httpx.UnsupportedProtocol("")) is None
    assert isinstance(error_of(httpx.UnsupportedProtocol(""), "GET file:///x"), UntrustedLink)


def test_other_exceptions() -> None:
    """Other exceptions of httpx are TransportError."""
    found = error_of(httpx.StreamClosed(), "GET https://api.example.com/x")
    assert type(found) is TransportError
    assert "StreamClosed" in str(found)
    assert shown_url("https://api.example.com:port/x") == "(no valid address)"
