"""Proxies and certificates, as the environment or the caller gives them; the samples of `docs/network.md`."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from tiepoint_core._errors import ConfigError, ConnectionLost

from ...support.loopback import Caller, answer, serve
from ...support.network import NAME, Secure, proxy_to, secure
from ..reliability import Figure
from ..token_server import CANARY

PAGE = Path(__file__).resolve().parents[3] / "docs" / "network.md"
SAMPLES = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
Calls = Callable[..., Caller]
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def service(authority: trustme.CA) -> Iterator[Secure]:
    with secure(authority) as found:
        yield found


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "company-ca.pem"
    authority.cert_pem.write_to_path(path)
    return path


@pytest.fixture(params=["sync", "async", "async on httpcore"])
def calls(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Calls]:
    """Make a caller of the kind whose turn it is, in an environment that says nothing of networks."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    made: list[Caller] = []

    def make(**options: Any) -> Caller:
        engine = {"engine": "httpcore"} if "httpcore" in request.param else {}
        made.append(Caller(request.param.split()[0], **options, **engine))
        return made[-1]

    yield make
    for each in made:
        each.end()


def test_environment_proxy(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    """A proxy of the environment is used."""
    with proxy_to(service) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        caller = calls(base_url=f"https://{NAME}", verify=ca_file)
        assert caller.request("GET", "/x").status_code == 200
    assert [asked.split("\r\n")[0] for asked in proxy.asked] == [f"CONNECT {NAME}:443 HTTP/1.1"]
    assert service.asked[0].startswith("GET /x HTTP/1.1\r\n")
    figure("network", "held")


def test_no_proxy(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    """`NO_PROXY` and `trust_env` disable a proxy of the environment."""
    with proxy_to(service) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert calls(base_url=service.url, verify=ca_file).request("GET", "/").status_code == 200
        assert len(proxy.asked) == 1
        assert calls(base_url=service.url, verify=ca_file, trust_env=False).request("GET", "/").status_code == 200
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert calls(base_url=service.url, verify=ca_file).request("GET", "/").status_code == 200
        assert len(proxy.asked) == 1
    assert len(service.asked) == 3
    figure("network", "held")


def test_proxy_auth(calls: Calls, service: Secure, ca_file: Path, figure: Figure) -> None:
    """Proxy credentials are sent to the proxy and not to the service."""
    with proxy_to(service, password=CANARY) as proxy:
        caller = calls(base_url=f"https://{NAME}", verify=ca_file, proxy=f"http://me:{CANARY}@127.0.0.1:{proxy.port}")
        assert caller.request("GET", "/", headers={"Authorization": "Bearer t"}).status_code == 200
    assert "proxy-authorization: basic" in proxy.asked[0].lower()
    assert "bearer" not in proxy.asked[0].lower()
    assert "proxy-authorization" not in service.asked[0].lower()
    figure("network", "held")


def test_rejecting_proxy(calls: Calls, service: Secure, ca_file: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A proxy that rejects is ConnectionLost with the outcome "not sent"."""
    caplog.set_level("DEBUG")
    with proxy_to(service, password="another") as proxy:
        caller = calls(base_url=f"https://{NAME}", verify=ca_file, proxy=f"http://me:{CANARY}@127.0.0.1:{proxy.port}")
        with pytest.raises(ConnectionLost, match="the proxy made no connection") as caught:
            caller.request("POST", "/", content=b"x")
    assert caught.value.outcome == "not sent"
    assert service.asked == []
    assert CANARY not in str(caught.value) + caplog.text


def test_invalid_proxy(calls: Calls, service: Secure, monkeypatch: pytest.MonkeyPatch) -> None:
    """An invalid proxy of the environment is a ConfigError that does not quote it."""
    monkeypatch.setenv("HTTPS_PROXY", f"nonsense://me:{CANARY}@proxy")
    with pytest.raises(ConfigError, match="HTTPS_PROXY") as caught:
        calls(base_url=service.url).request("GET", "/")
    assert CANARY not in str(caught.value)


def test_missing_certificates(calls: Calls, service: Secure, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A missing certificate file of the environment is a ConfigError."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(ConfigError, match="SSL_CERT_FILE"):
        calls(base_url=service.url)


def test_loopback(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain http to this machine uses no proxy."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with serve(lambda *_: answer(200)) as server:
        for more in ({}, {"proxy": "http://127.0.0.1:9"}):
            assert calls(base_url=server.url, **more).request("GET", "/").status_code == 200


def test_trusted_certificates(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    """Certificates of a file, a variable or a context are trusted."""
    context = ssl.create_default_context(cafile=str(ca_file))
    for verify in (ca_file, str(ca_file), context):
        assert calls(base_url=service.url, verify=verify).request("GET", "/").status_code == 200
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    assert calls(base_url=service.url).request("GET", "/").status_code == 200
    figure("network", "held")


def test_untrusted_certificate(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    """An untrusted certificate is ConnectionLost after one attempt."""
    other = ca_file.with_name("other.pem")
    trustme.CA().cert_pem.write_to_path(other)
    for verify in (None, other, ssl.create_default_context()):
        caller = calls(base_url=service.url, verify=verify)
        with pytest.raises(ConnectionLost, match="certificate is not trusted; `verify` takes other") as caught:
            caller.request("GET", "/")
        assert (caught.value.outcome, caught.value.attempts, caller.slept) == ("not sent", 1, [])
    # A file of the caller's stands in the place of the variable's.
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    with pytest.raises(ConnectionLost, match="not trusted"):
        calls(base_url=service.url, verify=other).request("GET", "/")
    assert (service.connections, service.asked) == (4, [])
    figure("network", "held")


def test_other_name(calls: Calls, authority: trustme.CA, ca_file: Path) -> None:
    """A certificate for another name is ConnectionLost after one attempt."""
    with secure(authority, "other.example.test") as service:
        with pytest.raises(ConnectionLost, match="not trusted"):
            calls(base_url=service.url, verify=ca_file).request("GET", "/")
        assert service.connections == 1


def test_no_certificates(calls: Calls, tmp_path: Path) -> None:
    """A file without certificates is a ConfigError."""
    (tmp_path / "empty.pem").touch()
    for path in ("empty.pem", "missing.pem"):
        with pytest.raises(ConfigError, match="no file or folder of certificates"):
            calls(base_url="https://127.0.0.1", verify=tmp_path / path)


@pytest.mark.parametrize("index", range(len(SAMPLES)))
def test_samples(
    index: int, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The samples of docs/network.md run."""
    monkeypatch.chdir(ca_file.parent)
    with proxy_to(service) as proxy:
        monkeypatch.setenv("EXAMPLE_BASE_URL", service.url)
        monkeypatch.setenv("EXAMPLE_PROXY", proxy.url)
        exec(compile(SAMPLES[index], f"sample {index}", "exec"), {"__name__": "sample"})  # noqa: S102 - our own page
    assert capsys.readouterr().out == "200\n"
    assert len(proxy.asked) == ("EXAMPLE_PROXY" in SAMPLES[index])
