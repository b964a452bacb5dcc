"""``tiepoint-sandbox serve``."""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from queue import Empty, SimpleQueue
from typing import Final

from ._definition.load import vendors
from ._errors import SandboxError
from ._sandbox import Sandbox
from ._server.tls import new_authority
from ._version import __version__

_SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program, and give its exit code."""
    options = _parser().parse_args(arguments)
    try:
        _serve(options.vendor or ["itwin"], options.port or [], tls=options.tls, strict=options.strict)
    except SandboxError as error:
        print(f"tiepoint-sandbox: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except BrokenPipeError:  # nobody reads what it prints: `| head`, `| true`
        _forget_output()
        return 1
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
    serve.add_argument("--vendor", action="append", help=f"{_names()}; may be repeated (default: itwin)")
    serve.add_argument(
        "--port",
        action="append",
        type=int,
        help="the API's port, one for each --vendor; its other services get those that follow (default: free ones)",
    )
    serve.add_argument("--tls", action="store_true", help="speak HTTPS; prints the certificate to trust")
    serve.add_argument(
        "--strict",
        action="store_true",
        help="refuse unknown parameters in the query, and nulls where the definition has none",
    )
    return parser


def _names() -> str:
    try:
        return ", ".join(vendors())
    except SandboxError:
        return "a vendor's name"  # to serve will say what is amiss; help and --version come without the definitions


def _serve(names: Sequence[str], ports: Sequence[int], *, tls: bool, strict: bool) -> None:
    if len(set(names)) != len(names):
        raise SandboxError("each --vendor can be given once: the second would print the same names as the first")
    if ports and (len(ports) != len(names) or len(set(ports)) != len(ports)):
        raise SandboxError(f"{len(names)} vendors need {len(names)} different ports: give one --port for each --vendor")
    with _signals() as signals, ExitStack() as stack:
        # One for all: the environment names one file of what is trusted.
        authority = stack.enter_context(new_authority()) if tls else False
        printed: dict[Sandbox, int] = {}
        for name, port in zip(names, ports or [0] * len(names), strict=True):
            sandbox = stack.enter_context(Sandbox(name, port=port, tls=authority, strict=strict))
            printed[sandbox] = 0
            print(_pasted(sandbox), flush=True)  # noqa: T201
        ended = False
        while not ended:
            with suppress(Empty):
                ended = signals.get(timeout=1)  # on Windows a longer wait would not be interrupted
            for sandbox, before in printed.items():
                new = sandbox.wrong[before:]
                printed[sandbox] = before + len(new)
                for each in new:
                    print(f"tiepoint-sandbox: {sandbox.vendor}: {each.rstrip()}", file=sys.stderr, flush=True)  # noqa: T201


@contextmanager
def _signals() -> Iterator[SimpleQueue[bool]]:
    """Yield what gets a True for each signal to stop; unlike an event's set, its put may interrupt its own get."""
    signals: SimpleQueue[bool] = SimpleQueue()
    before = {}
    for name in _SIGNALS:
        number = getattr(signal, name, None)
        if number is None or (name == "SIGHUP" and signal.getsignal(number) == signal.SIG_IGN):  # as nohup asks
            continue
        before[number] = signal.signal(number, lambda *_: signals.put(True))
    try:
        yield signals
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _pasted(sandbox: Sandbox) -> str:
    lines = [
        f"# {sandbox.title}, simulated: our reading of its documentation, unofficial. Stop with Ctrl-C.",
        *(f"export {sandbox.prefix}_{name.upper()}={shlex.quote(value)}" for name, value in sandbox.settings.items()),
    ]
    if sandbox.ca_file:
        lines.append(f"export SSL_CERT_FILE={shlex.quote(sandbox.ca_file)}")
    return "\n".join([*lines, ""])


def _forget_output() -> None:
    """Let what could not be printed not be tried again when Python ends, which would complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
