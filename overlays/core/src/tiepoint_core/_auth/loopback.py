"""The end of a sign-in by browser: the answer that the browser brings to a port of this machine (RFC 8252)."""

from __future__ import annotations

import contextlib
import errno
import hmac
import queue
import socket
import socketserver
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from attr import frozen

from .._errors import AuthError
from .._redact import Secret
from .tokens import error_code

__all__ = ["Denied", "Listener", "Login", "Rejected", "judge", "judge_pasted", "listening"]

_PAGE: Final = "<!doctype html><html lang=en><meta charset=utf-8><title>Sign-in</title><p>{}</p></html>".format
_ANY_PORT_TRIES: Final = 20


@frozen
class Login:
    """What the answer of one sign-in must agree with."""

    state: Secret
    port: int
    path: str
    issuer: str = ""


@frozen
class Denied:
    """The service says that the sign-in failed."""

    why: str


@frozen
class Rejected:
    """Not the answer that is waited for; the wait goes on."""

    why: str


def judge(login: Login, method: str, target: str, hosts: Sequence[str]) -> Secret | Denied | Rejected:
    """Decide what a request to the port is: the code, a refusal, or somebody else's.

    Args:
        login: What it must agree with.
        method: Its method.
        target: Path and query.
        hosts: All its Host headers; a page elsewhere that got its name to lead here betrays itself by it.
    """
    ours = {f"{name}:{login.port}" for name in ("127.0.0.1", "[::1]", "localhost")}
    if method != "GET":
        return Rejected("not a GET")
    if len(hosts) != 1 or hosts[0].lower() not in ours:
        return Rejected("foreign Host")
    try:
        parts = urlsplit(target)
    except ValueError:
        return Rejected("no address")
    return _judge_query(login, parts.path, parts.query)


def judge_pasted(login: Login, pasted: str) -> Secret | Denied | Rejected:
    """Decide on an address that the person has copied from the browser."""
    try:
        parts = urlsplit(pasted.strip())
    except ValueError:
        return Rejected("no address")
    return _judge_query(login, parts.path, parts.query)


def _judge_query(login: Login, path: str, query: str) -> Secret | Denied | Rejected:
    if path != login.path:
        return Rejected("other path")
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=50)
    except ValueError:
        return Rejected("too many parameters")
    answer = dict(pairs)
    if len(answer) != len(pairs):
        return Rejected("doubled parameter")
    if not hmac.compare_digest(answer.get("state", "").encode(), login.state.reveal().encode()):
        return Rejected("wrong state")
    if login.issuer and "iss" in answer and answer["iss"] != login.issuer:
        return Denied("the answer comes from another issuer than the one that was asked")
    if "error" in answer:
        return Denied(f"the service refused ({error_code(answer['error']) or 'no known code'})")
    return Secret(answer["code"]) if answer.get("code") else Rejected("no code")


class Listener:
    """Listen on one port of 127.0.0.1, and of ::1 where this machine has it."""

    def __init__(self, sockets: Sequence[socket.socket], port: int) -> None:
        self.port = port
        self._login: Login | None = None
        self._answers: queue.Queue[Secret | Denied] = queue.Queue()
        self._servers = [_Server(one, self) for one in sockets]
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.05,), name="tiepoint-login", daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def take(self, method: str, target: str, hosts: Sequence[str]) -> tuple[int, str]:
        """Take a request; give the status and the text of the page to answer with."""
        found = Rejected("nobody waits") if self._login is None else judge(self._login, method, target, hosts)
        if isinstance(found, Rejected):
            return 400, "This is not the answer that is waited for."
        self._answers.put(found)
        if isinstance(found, Denied):
            return 200, "The sign-in failed; the program tells why. You can close this window."
        return 200, "You are signed in. You can close this window."

    def wait(
        self,
        login: Login,
        page: Secret,
        *,
        timeout: float,
        open_browser: Callable[[str], bool] | None = None,
        paste: Callable[[str], str] | None = None,
    ) -> Secret:
        """Show the address of the sign-in page, open it, wait for the answer, and give its code.

        Args:
            login: What the answer must agree with.
            page: Address of the sign-in page.
            timeout: Seconds to wait.
            open_browser: Opens the page; None: Python's webbrowser.
            paste: Asks the person for the address where the browser ended, if it could not be opened; None: at the
                terminal, if there is one.

        Raises:
            AuthError: The service refused, or no answer came in time.
        """
        self._login = login
        ends = time.monotonic() + timeout
        # A browser that is said to be opened need not have appeared.
        _tell(f"Sign in by browser. If none opens, open this address:\n\n  {page.reveal()}\n\n")
        # Some openers return when the browser is closed. And the person may open the page by hand while asked to paste.
        args = (login, page, open_browser or webbrowser.open, paste)
        threading.Thread(target=self._open, args=args, name="tiepoint-browser", daemon=True).start()
        try:
            found = self._answers.get(timeout=max(0.0, ends - time.monotonic()))
        except queue.Empty:
            found = Denied(f"nobody signed in within {timeout:g} s")
        self._login = None
        if isinstance(found, Denied):
            raise AuthError(f"signing in by browser failed: {found.why}; try again")
        return found

    def _open(
        self, login: Login, page: Secret, opener: Callable[[str], bool], paste: Callable[[str], str] | None
    ) -> None:
        if _opened(page, opener):
            return
        where, ask = (f"this address:\n\n  {page.reveal()}\n\n", paste) if paste else ("it by hand, ", _terminal())
        text = f"No browser could be opened. Open {where}and paste the address of the page where you end: "
        while ask is not None and self._login is login:
            try:
                found = judge_pasted(login, ask(text))
            except (EOFError, OSError):
                return  # the terminal was closed; the listener still waits
            if not isinstance(found, Rejected):
                self._answers.put(found)
                return
            text = f"That address does not belong to this sign-in ({found.why}). Paste it once more: "


def _opened(page: Secret, opener: Callable[[str], bool]) -> bool:
    try:
        return bool(opener(page.reveal()))
    except Exception:  # whatever keeps the browser away, the person can still open the page by hand
        return False


def _tell(text: str) -> None:
    if sys.stderr is not None:  # as in a program of Windows without a console
        sys.stderr.write(text)
        sys.stderr.flush()


def _terminal() -> Callable[[str], str] | None:
    if not (sys.stdin and sys.stdin.isatty()):
        return None

    def ask(text: str) -> str:
        _tell(text)
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line

    return ask


@contextlib.contextmanager
def listening(ports: Sequence[int]) -> Iterator[Listener]:
    """Listen on the first port that is free on both addresses; 0 stands for any.

    Raises:
        AuthError: None is.
    """
    for port in ports:
        sockets = _bound(port)
        if sockets:
            listener = Listener(sockets, sockets[0].getsockname()[1])
            break
    else:
        names = ", ".join(str(port) for port in ports)
        raise AuthError(f"no port to wait for the browser's answer: {names} in use; end the program that has them")
    try:
        yield listener
    finally:
        listener.close()


def _bound(port: int) -> list[socket.socket]:
    for _ in range(1 if port else _ANY_PORT_TRIES):
        first = _bind(socket.AF_INET, "127.0.0.1", port)
        if first is None:
            return []
        try:
            second = _bind(socket.AF_INET6, "::1", first.getsockname()[1])
        except OSError:
            return [first]  # a machine without IPv6
        if second is not None:
            return [first, second]
        # Somebody else has the port on ::1, and would get the code from a browser that prefers it.
        first.close()
    return []


def _bind(family: socket.AddressFamily, host: str, port: int) -> socket.socket | None:
    one = socket.socket(family, socket.SOCK_STREAM)
    try:
        if family == socket.AF_INET6:
            one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        if sys.platform == "win32":
            one.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)  # there, reuse means sharing with others
        else:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind((host, port))
        one.listen()
    except OSError as error:
        one.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            return None
        raise
    return one


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, bound: socket.socket, listener: Listener) -> None:
        super().__init__(bound.getsockname()[:2], _Handler, bind_and_activate=False)
        self.socket.close()
        self.socket = bound
        self.listener = listener

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: what a stranger sends to the port is not worth a traceback."""


class _Handler(BaseHTTPRequestHandler):
    timeout = 10  # seconds for a stranger who connects and says nothing
    server_version = "tiepoint"
    sys_version = ""

    def _answer(self) -> None:
        server = self.server
        assert isinstance(server, _Server)  # noqa: S101 - for the type checker
        status, text = server.listener.take(self.command, self.path, self.headers.get_all("Host", []))
        body = _PAGE(text).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Content-Security-Policy", "default-src 'none'")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = do_OPTIONS = _answer  # noqa: N815 - names of the standard library

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Log nothing: the request line holds the code."""
