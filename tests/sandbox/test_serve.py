"""The program: what it prints, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from tiepoint_sandbox._cli import main
from tiepoint_sandbox._definition import load

ROOT = Path(__file__).resolve().parents[2]
SOURCES = os.pathsep.join(str(ROOT / each) for each in ("sandbox/src", "overlays/core/src"))
SERVE = ("-m", "tiepoint_sandbox", "serve")
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and shells as POSIX has them")

FAILING = """
import sys
from tiepoint_sandbox._cli import main
from tiepoint_sandbox._oauth import Issuer

async def fail(*_):
    raise RuntimeError("the roof is leaking")

Issuer.__call__ = fail
sys.exit(main(["serve"]))
"""
IGNORING = """
import signal, sys
from tiepoint_sandbox._cli import main

signal.signal(signal.SIGHUP, signal.SIG_IGN)
sys.exit(main(["serve"]))
"""
CLOSED = """
import signal, sys
from tiepoint_sandbox._cli import main

signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whatever these tests were begun by
sys.exit(main(["serve", "--vendor", "prevu3d", "--tls"]))
"""


@contextmanager
def serving(*arguments: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Run Python; it is ended where the test did not do that."""
    process = subprocess.Popen(
        [sys.executable, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": SOURCES, **environment},
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def printed(process: subprocess.Popen[str], vendors: int = 1) -> list[str]:
    assert process.stdout is not None
    return [line for _ in range(vendors) for line in iter(process.stdout.readline, "\n")]


def exported(lines: list[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for line in lines:
        if line.startswith("export "):
            name, _, value = line.removeprefix("export ").strip().partition("=")
            found.setdefault(name, set()).add(value)
    return found


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve(number: signal.Signals) -> None:
    """The program prints settings to paste and stops at a signal."""
    with serving(*SERVE, "--vendor", "3dverse", "--vendor", "itwin") as process:
        lines = printed(process, vendors=2)
        process.send_signal(number)
        assert process.communicate(timeout=10) == ("", "")
        assert process.returncode == 0
    assert [line for line in lines if line.startswith("#")] == [
        "# 3dverse, simulated: our reading of its documentation, unofficial. Stop with Ctrl-C.\n",
        "# Bentley iTwin, simulated: our reading of its documentation, unofficial. Stop with Ctrl-C.\n",
    ]
    assert exported(lines).keys() >= {
        "THREEDVERSE_BASE_URL",
        "THREEDVERSE_API_KEY",
        "ITWIN_BASE_URL",
        "ITWIN_TOKEN_URL",
    }


@POSIX
def test_hang_up(tmp_path: Path) -> None:
    """No key file is left when the terminal is closed."""
    with serving("-c", CLOSED, TMPDIR=str(tmp_path)) as process:
        printed(process)
        assert list(tmp_path.rglob("key.pem"))
        process.send_signal(signal.SIGHUP)
        assert process.communicate(timeout=10) == ("", "")
        assert process.returncode == 0
    assert list(tmp_path.iterdir()) == []


@POSIX
def test_nohup() -> None:
    """With nohup the program continues."""
    with serving("-c", IGNORING) as process:
        base_url = exported(printed(process))["ITWIN_BASE_URL"].pop()
        process.send_signal(signal.SIGHUP)
        assert httpx.get(f"{base_url}/.sandbox/state").status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


@POSIX
def test_closed_pipe(tmp_path: Path) -> None:
    """The program ends quietly if nobody reads its output."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, *SERVE, "--vendor", "prevu3d", "--tls"],
            stdout=writing,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": SOURCES, "TMPDIR": str(tmp_path)},
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")
    assert list(tmp_path.iterdir()) == []


def test_vendors_with_tls() -> None:
    """Several vendors with TLS share an authority."""
    with serving(*SERVE, "--tls", "--vendor", "3dverse", "--vendor", "threekit") as process:
        found = exported(printed(process, vendors=2))
        process.terminate()
        assert process.wait(10) == 0
    assert found["THREEDVERSE_BASE_URL"].pop().startswith("https://")
    assert found["THREEKIT_BASE_URL"].pop().startswith("https://")
    assert len(found["SSL_CERT_FILE"]) == 1


def test_failure_is_printed() -> None:
    """A failure of the sandbox is printed when it happens."""
    with serving("-c", FAILING) as process:
        token_url = exported(printed(process))["ITWIN_TOKEN_URL"].pop()
        assert httpx.post(token_url).status_code == 500
        assert process.stderr is not None
        assert process.stderr.readline().startswith("tiepoint-sandbox: itwin: issuer POST /")
        assert any(line == "RuntimeError: the roof is leaking\n" for line in process.stderr)
        process.terminate()
        assert process.communicate(timeout=10) == ("", "")
        assert process.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--vendor", "autodesk"], "unknown vendor 'autodesk'"),
        (["--vendor", "itwin", "--vendor", "3dverse", "--port", "8400"], "2 vendors need 2 different ports"),
        (["--vendor", "itwin", "--vendor", "3dverse", "--port", "8400", "--port", "8400"], "2 different ports"),
        (["--vendor", "itwin", "--vendor", "itwin"], "each --vendor can be given once"),
        (["--port", "70000"], "a port is a number from 0 to 65535"),
    ],
)
def test_usage_errors(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A usage error is one line and exit code 2."""
    handler = signal.getsignal(signal.SIGINT)
    assert main(["serve", *arguments]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.err.count("\n") == 1
    assert printed.out == ""
    assert signal.getsignal(signal.SIGINT) is handler


def test_no_definitions(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without definitions, help and version work, and serving is a clear error."""
    monkeypatch.setattr(load, "_folder", lambda: tmp_path)
    for arguments in (["--version"], ["serve", "--help"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 0
    assert main(["serve"]) == 2
    printed = capsys.readouterr()
    assert "the definitions are not in" in printed.err
    assert printed.err.count("\n") == 1
