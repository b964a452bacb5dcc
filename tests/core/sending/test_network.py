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


def test_a_proxy_of_the_environment_is_used(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    with proxy_to(service) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        caller = calls(base_url=f"https://{NAME}", verify=ca_file)
        assert caller.request("GET", "/x").status_code == 200
    assert [asked.split("\r\n")[0] for asked in proxy.asked] == [f"CONNECT {NAME}:443 HTTP/1.1"]
    assert service.asked[0].startswith("GET /x HTTP/1.1\r\n")
    figure("network", "held")


def test_a_proxy_of_the_environment_is_not_used_where_the_environment_or_the_caller_says_so(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
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


def test_a_proxy_of_the_caller_is_signed_in_to_and_the_service_does_not_see_how(
    calls: Calls, service: Secure, ca_file: Path, figure: Figure
) -> None:
    with proxy_to(service, password=CANARY) as proxy:
        caller = calls(base_url=f"https://{NAME}", verify=ca_file, proxy=f"http://me:{CANARY}@127.0.0.1:{proxy.port}")
        assert caller.request("GET", "/", headers={"Authorization": "Bearer t"}).status_code == 200
    assert "proxy-authorization: basic" in proxy.asked[0].lower()
    assert "bearer" not in proxy.asked[0].lower()
    assert "proxy-authorization" not in service.asked[0].lower()
    figure("network", "held")


def test_a_proxy_that_refuses_is_connection_lost_with_nothing_sent(
    calls: Calls, service: Secure, ca_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with proxy_to(service, password="another") as proxy:
        caller = calls(base_url=f"https://{NAME}", verify=ca_file, proxy=f"http://me:{CANARY}@127.0.0.1:{proxy.port}")
        with pytest.raises(ConnectionLost, match="the proxy made no connection") as caught:
            caller.request("POST", "/", content=b"x")
    assert caught.value.outcome == "not sent"
    assert service.asked == []
    assert CANARY not in str(caught.value) + caplog.text


def test_a_proxy_of_the_environment_that_is_none_is_a_config_error_that_does_not_quote_it(
    calls: Calls, service: Secure, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"nonsense://me:{CANARY}@proxy")
    with pytest.raises(ConfigError, match="HTTPS_PROXY") as caught:
        calls(base_url=service.url).request("GET", "/")
    assert CANARY not in str(caught.value)


def test_a_certificate_file_of_the_environment_that_is_not_there_is_a_config_error(
    calls: Calls, service: Secure, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(ConfigError, match="SSL_CERT_FILE"):
        calls(base_url=service.url)


def test_plain_http_on_this_machine_takes_no_proxy(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with serve(lambda *_: answer(200)) as server:
        for more in ({}, {"proxy": "http://127.0.0.1:9"}):
            assert calls(base_url=server.url, **more).request("GET", "/").status_code == 200


def test_certificates_of_a_file_a_variable_or_a_context_are_trusted(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    context = ssl.create_default_context(cafile=str(ca_file))
    for verify in (ca_file, str(ca_file), context):
        assert calls(base_url=service.url, verify=verify).request("GET", "/").status_code == 200
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    assert calls(base_url=service.url).request("GET", "/").status_code == 200
    figure("network", "held")


def test_a_certificate_that_nobody_trusts_is_connection_lost_once(
    calls: Calls, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
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


def test_a_certificate_for_another_name_is_connection_lost_once(
    calls: Calls, authority: trustme.CA, ca_file: Path
) -> None:
    with secure(authority, "other.example.test") as service:
        with pytest.raises(ConnectionLost, match="not trusted"):
            calls(base_url=service.url, verify=ca_file).request("GET", "/")
        assert service.connections == 1


def test_a_file_without_certificates_is_a_config_error(calls: Calls, tmp_path: Path) -> None:
    (tmp_path / "empty.pem").touch()
    for path in ("empty.pem", "missing.pem"):
        with pytest.raises(ConfigError, match="no file or folder of certificates"):
            calls(base_url="https://127.0.0.1", verify=tmp_path / path)


@pytest.mark.parametrize("index", range(len(SAMPLES)))
def test_a_sample_of_the_page_runs(
    index: int, service: Secure, ca_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ca_file.parent)
    with proxy_to(service) as proxy:
        monkeypatch.setenv("EXAMPLE_BASE_URL", service.url)
        monkeypatch.setenv("EXAMPLE_PROXY", proxy.url)
        exec(compile(SAMPLES[index], f"sample {index}", "exec"), {"__name__": "sample"})  # noqa: S102 - our own page
    assert capsys.readouterr().out == "200\n"
    assert len(proxy.asked) == ("EXAMPLE_PROXY" in SAMPLES[index])
