"""Redirects of a sign-in by browser, received on a port of this machine (RFC 8252)."""

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
from .tokens import known_error_code

_PAGE: Final = "<!doctype html><html lang=en><meta charset=utf-8><title>Sign-in</title><p>{}</p></html>".format
_ANY_PORT_TRIES: Final = 20


@frozen
class Login:
    """The values that the redirect of a sign-in must match."""

    state: Secret
    port: int
    path: str
    issuer: str = ""


@frozen
class Denied:
    """A redirect that reports a failed sign-in."""

    reason: str


@frozen
class Rejected:
    """A request that is not the expected redirect; the wait continues."""

    reason: str


def judge(login: Login, method: str, target: str, hosts: Sequence[str]) -> Secret | Denied | Rejected:
    """Return the code in a request to the port, a failure that it reports, or that it is not the redirect.

    Args:
        login: Values that the redirect must match.
        method: HTTP method.
        target: Path and query.
        hosts: All Host headers, which reveal a foreign page whose name resolves to this machine.
    """
    local_hosts = {f"{name}:{login.port}" for name in ("127.0.0.1", "[::1]", "localhost")}
    if method != "GET":
        return Rejected("not a GET")
    if len(hosts) != 1 or hosts[0].lower() not in local_hosts:
        return Rejected("foreign Host")
    try:
        parts = urlsplit(target)
    except ValueError:
        return Rejected("no address")
    return _judge_query(login, parts.path, parts.query)


def judge_pasted(login: Login, pasted: str) -> Secret | Denied | Rejected:
    """Return the code in a URL that the user has copied from the browser, as `judge` does."""
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
    values = dict(pairs)
    if len(values) != len(pairs):
        return Rejected("doubled parameter")
    if not hmac.compare_digest(values.get("state", "").encode(), login.state.reveal().encode()):
        return Rejected("wrong state")
    if login.issuer and "iss" in values and values["iss"] != login.issuer:
        return Denied("the answer comes from another issuer than the one that was asked")
    if "error" in values:
        return Denied(f"the service refused ({known_error_code(values['error']) or 'no known code'})")
    return Secret(values["code"]) if values.get("code") else Rejected("no code")


class Listener:
    """A server on one port of 127.0.0.1, and of ::1 if this machine has it."""

    def __init__(self, sockets: Sequence[socket.socket], port: int) -> None:
        self.port = port
        self._login: Login | None = None
        self._results: queue.Queue[Secret | Denied] = queue.Queue()
        self._servers = [_Server(one, self) for one in sockets]
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.05,), name="tiepoint-login", daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def handle(self, method: str, target: str, hosts: Sequence[str]) -> tuple[int, str]:
        """Handle a request, and return the status and the text of the response.

        Args:
            method: HTTP method.
            target: Path and query.
            hosts: All Host headers.
        """
        result = Rejected("nobody waits") if self._login is None else judge(self._login, method, target, hosts)
        if isinstance(result, Rejected):
            return 400, "This is not the answer that is waited for."
        self._results.put(result)
        if isinstance(result, Denied):
            return 200, "The sign-in failed; the program tells why. You can close this window."
        return 200, "You are signed in. You can close this window."

    def wait(
        self,
        login: Login,
        page: Secret,
        *,
        timeout: float,
        open_browser: Callable[[str], bool] | None = None,
        prompt: Callable[[str], str] | None = None,
    ) -> Secret:
        """Show and open the sign-in page, wait for the redirect, and return its code.

        Args:
            login: Values that the redirect must match.
            page: URL of the sign-in page.
            timeout: Seconds to wait.
            open_browser: Opens a URL and returns whether it could. Defaults to Python's webbrowser.
            prompt: Shows a text and returns the URL that the user pasted, if no browser could be opened. Defaults to
                the terminal, if there is one.

        Raises:
            AuthError: If the service reports a failure, or no redirect came in time.
        """
        self._login = login
        end = time.monotonic() + timeout
        # A browser that reports success need not have appeared.
        _show(f"Sign in by browser. If none opens, open this address:\n\n  {page.reveal()}\n\n")
        # Some openers return when the browser is closed, and the user may open the page while prompted to paste.
        args = (login, page, open_browser or webbrowser.open, prompt)
        threading.Thread(target=self._open, args=args, name="tiepoint-browser", daemon=True).start()
        try:
            result = self._results.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            result = Denied(f"nobody signed in within {timeout:g} s")
        self._login = None
        if isinstance(result, Denied):
            raise AuthError(f"signing in by browser failed: {result.reason}; try again")
        return result

    def _open(
        self, login: Login, page: Secret, opener: Callable[[str], bool], prompt: Callable[[str], str] | None
    ) -> None:
        if _opened(page, opener):
            return
        target, ask = (f"this address:\n\n  {page.reveal()}\n\n", prompt) if prompt else ("it by hand, ", _terminal())
        text = f"No browser could be opened. Open {target}and paste the address of the page where you end: "
        while ask is not None and self._login is login:
            try:
                result = judge_pasted(login, ask(text))
            except (EOFError, OSError):
                return  # the terminal was closed; the listener still waits
            if not isinstance(result, Rejected):
                self._results.put(result)
                return
            text = f"That address does not belong to this sign-in ({result.reason}). Paste it once more: "


def _opened(page: Secret, opener: Callable[[str], bool]) -> bool:
    try:
        return bool(opener(page.reveal()))
    except Exception:  # whatever the reason, the user can still open the page by hand
        return False


def _show(text: str) -> None:
    if sys.stderr is not None:  # in a Windows program without a console
        sys.stderr.write(text)
        sys.stderr.flush()


def _terminal() -> Callable[[str], str] | None:
    if not (sys.stdin and sys.stdin.isatty()):
        return None

    def ask(text: str) -> str:
        _show(text)
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line

    return ask


@contextlib.contextmanager
def listening(ports: Sequence[int]) -> Iterator[Listener]:
    """Listen on the first port that is free on both addresses, until the end of the `with` block.

    Args:
        ports: Port numbers; 0 stands for any free port.

    Raises:
        AuthError: If no port is free.
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
        # Another program has the port on ::1, and would get the code from a browser that prefers it.
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
        """Print no traceback for requests of strangers."""


class _Handler(BaseHTTPRequestHandler):
    timeout = 10  # seconds for a stranger who connects and sends nothing
    server_version = "tiepoint"
    sys_version = ""

    def _respond(self) -> None:
        server = self.server
        assert isinstance(server, _Server)  # noqa: S101 - for the type checker
        status, text = server.listener.handle(self.command, self.path, self.headers.get_all("Host", []))
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

    do_GET = do_POST = do_PUT = do_DELETE = do_OPTIONS = _respond  # noqa: N815 - names of the standard library

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Log nothing, since the request line holds the code."""
