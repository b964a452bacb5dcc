"""``tiepoint-sandbox serve``."""

from __future__ import annotations

import argparse
import contextlib
import shlex
import signal
import sys
import threading
from collections.abc import Sequence

from ._errors import SandboxError
from ._sandbox import Sandbox
from ._specs import vendors
from ._version import __version__

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program, and give its exit code."""
    given = _parser().parse_args(arguments)
    try:
        _serve(given.vendor or ["itwin"], given.port or [], tls=given.tls, strict=given.strict)
    except SandboxError as error:
        print(f"tiepoint-sandbox: {error}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tiepoint-sandbox",
        description="Vendors of 3D and reality-capture platforms, simulated on your own machine. Unofficial: our "
        "reading of their documentation.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    serve = parser.add_subparsers(required=True, metavar="serve").add_parser(
        "serve", help="serve until it is stopped, and print addresses and credentials to paste"
    )
    serve.add_argument("--vendor", action="append", help=f"{', '.join(vendors())}; may be repeated (default: itwin)")
    serve.add_argument(
        "--port",
        action="append",
        type=int,
        help="the API's port, one for each --vendor; its other services get those that follow (default: free ones)",
    )
    serve.add_argument("--tls", action="store_true", help="speak HTTPS; prints the certificate to trust")
    serve.add_argument("--strict", action="store_true", help="refuse unknown parameters in the query")
    return parser


def _serve(names: Sequence[str], ports: Sequence[int], *, tls: bool, strict: bool) -> None:
    if ports and (len(ports) != len(names) or len(set(ports)) != len(ports)):
        raise SandboxError(f"{len(names)} vendors need {len(names)} different ports: give one --port for each --vendor")
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with contextlib.ExitStack() as stack:
        for name, port in zip(names, ports or [0] * len(names), strict=True):
            sandbox = stack.enter_context(Sandbox(name, port=port, tls=tls, strict=strict))
            print(_pasted(sandbox), flush=True)  # noqa: T201
        while not stopped.wait(3600):  # on Windows a wait without an end is not interrupted
            pass


def _pasted(sandbox: Sandbox) -> str:
    lines = [
        f"# {sandbox.title}, simulated: our reading of its documentation, unofficial. Stop with Ctrl-C.",
        *(f"export {sandbox.prefix}_{name.upper()}={shlex.quote(value)}" for name, value in sandbox.settings.items()),
    ]
    if sandbox.ca_file:
        lines.append(f"export SSL_CERT_FILE={shlex.quote(sandbox.ca_file)}")
    return "\n".join([*lines, ""])
