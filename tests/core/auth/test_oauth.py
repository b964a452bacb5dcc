"""A person's sign-in: refresh tokens that change at each use, the cache, and the browser's answer."""

from __future__ import annotations

import errno
import http.client
import io
import json
import os
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from tiepoint_core._auth import (
    AuthorizationCode,
    CacheKey,
    ClientCredentials,
    FileCache,
    KeyringCache,
    MemoryCache,
    Token,
    cache,
)
from tiepoint_core._auth.cache import cache_of, dump_token, load_token
from tiepoint_core._auth.loopback import Denied, Login, Rejected, _terminal, judge, judge_pasted, listening
from tiepoint_core._auth.tokens import Moment
from tiepoint_core._errors import AuthError, ConfigError
from tiepoint_core._redact import Secret

from ..conftest import CORE
from ..reliability import Figure
from ..shown import deep
from ..token_server import CANARY, Service, credentials
from .helpers import Clock, Get, async_get, both, sync_get, threads_and_tasks

KEY = CacheKey("https://issuer.example", "me", "offline_access", "default")
posix = pytest.mark.skipif(sys.platform == "win32", reason="file modes and owners are POSIX's")


def full(_: int) -> None:
    raise OSError(28, "No space left on device")


def no_browser(url: str) -> bool:
    raise AssertionError(f"a browser was opened at {urlsplit(url).path}")


def person(service: Service, **more: Any) -> AuthorizationCode:
    more.setdefault("open_browser", no_browser)
    more.setdefault("authorize_url", f"{service.url}/authorize")
    return AuthorizationCode(
        token_url=service.token_url, client_id="me", scope="offline_access", origins=[service.url], **more
    )


def stored(service: Service, access: str = "old", refresh: str = f"{CANARY}-refresh-0", age: float = 3600) -> Token:
    service.refresh.add(refresh)
    return Token(access=Secret(access), refresh=Secret(refresh), deadline=0, issued_at=Clock().wall - age, lifetime=60)


# --- refresh tokens -------------------------------------------------------------------------------------------------


def signed_in(service: Service, tmp_path: Path, clock: Clock, **more: Any) -> AuthorizationCode:
    cache = FileCache(KEY, tmp_path / "state")
    with cache.lock():
        cache.save(stored(service))
    return person(service, cache=cache, clock=clock, **more)


@both
def test_fault_06_newest(service: Service, tmp_path: Path, get: Get) -> None:
    """Each refresh uses the newest refresh token."""
    clock = Clock()
    auth = signed_in(service, tmp_path, clock)
    for _ in range(4):
        assert get(auth, service.url) == 200
        clock.pass_by(3600)
    assert (service.invalid_grants, service.token_requests) == (0, 4)


@pytest.mark.sides("sync", "async")
def test_fault_06_threads_and_tasks(service: Service, tmp_path: Path) -> None:
    """50 threads and 50 tasks refresh once."""
    auth = signed_in(service, tmp_path, Clock())
    assert threads_and_tasks(auth, service.url, 50) == [200] * 100
    assert (service.invalid_grants, service.token_requests) == (0, 1)


CHILD = """
import sys
sys.path[:0] = [sys.argv[1]]
from pathlib import Path
import httpx
from tiepoint_core._auth import AuthorizationCode, CacheKey, FileCache
url, folder = sys.argv[2:]
key = CacheKey("https://issuer.example", "me", "offline_access", "default")
auth = AuthorizationCode(authorize_url=url + "/authorize", token_url=url + "/token", client_id="me", origins=[url],
    interactive=False, cache=FileCache(key, Path(folder)))
with httpx.Client(auth=auth, trust_env=False, timeout=60) as client:
    sys.stdout.write("ready\\n"); sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(f"{client.get(url).status_code}\\n"); sys.stdout.flush()
"""


@pytest.mark.sides("sync")
def test_fault_06_processes(service: Service, tmp_path: Path, figure: Figure) -> None:
    """Six processes share rotating refresh tokens without invalid_grant."""
    signed_in(service, tmp_path, Clock())
    command = [sys.executable, "-c", CHILD, str(CORE), service.url, str(tmp_path / "state")]
    children = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    rounds = 5
    try:
        pipes = [(child.stdin, child.stdout) for child in children]
        for _, out in pipes:
            assert out is not None
            assert out.readline() == "ready\n"
        for _ in range(rounds):
            service.revoke()
            for into, _ in pipes:
                assert into is not None
                into.write("go\n")
                into.flush()
            assert [out.readline() for _, out in pipes if out is not None] == ["200\n"] * 6
    finally:
        for child in children:
            child.communicate(timeout=20)
    figure("token, processes", service.invalid_grants)
    assert service.invalid_grants == 0
    assert service.token_requests == rounds


def rotated(service: Service, tmp_path: Path, token: Token) -> None:
    """Store a token as a process does that does not keep to our lock, just when ours asks with the old one."""

    def rotate() -> tuple[int, str, bytes]:
        service.answer = None
        FileCache(KEY, tmp_path / "state").save(token)
        return 400, "application/json", b'{"error": "invalid_grant"}'

    service.answer = rotate


@both
def test_fault_07_rotated(service: Service, tmp_path: Path, get: Get) -> None:
    """A token that another process has refreshed is read from the cache."""
    clock = Clock()
    auth = signed_in(service, tmp_path, clock)
    service.refresh.clear()
    service.valid.add("new")
    rotated(service, tmp_path, Token(access=Secret("new"), deadline=0, issued_at=clock.wall, lifetime=600))
    assert get(auth, service.url) == 200
    assert service.token_requests == 1


@both
def test_fault_07_expired(service: Service, tmp_path: Path, get: Get) -> None:
    """An expired token of another process is refreshed."""
    auth = signed_in(service, tmp_path, Clock())
    rotated(service, tmp_path, stored(service, "newer", f"{CANARY}-refresh-newer"))
    assert get(auth, service.url) == 200
    assert [form["refresh_token"] for form in service.forms] == [f"{CANARY}-refresh-0", f"{CANARY}-refresh-newer"]


@pytest.mark.sides("sync")
def test_fault_07_rejected(service: Service, tmp_path: Path) -> None:
    """A rejected refresh token without a newer one requires a sign-in."""
    auth = signed_in(service, tmp_path, Clock(), interactive=False)
    service.refresh.clear()
    with pytest.raises(AuthError, match="sign in by browser first"):
        sync_get(auth, service.url)
    assert service.invalid_grants == 1


def test_failing_service(service: Service, tmp_path: Path) -> None:
    """A failure of the service preserves the refresh token."""
    auth = signed_in(service, tmp_path, Clock())
    service.answer = lambda: (503, "text/plain", b"")
    with pytest.raises(AuthError, match="503"):
        sync_get(auth, service.url)
    assert FileCache(KEY, tmp_path / "state").load(Clock()()) is not None


# --- the cache ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [-1, 1])
def test_fault_08_wrong_clock(service: Service, tmp_path: Path, hours: int) -> None:
    """A wrong clock causes no loop of refreshes."""
    clock = Clock()
    auth = signed_in(service, tmp_path, clock)
    assert sync_get(auth, service.url) == 200
    clock.wall += hours * 3600
    other = person(service, cache=FileCache(KEY, tmp_path / "state"), clock=clock)
    assert [sync_get(other, service.url) for _ in range(3)] == [200] * 3
    assert service.token_requests == 2


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20])


def _open(path: Path) -> None:
    path.chmod(0o644)


def _link(path: Path) -> None:
    path.rename(path.with_suffix(".real"))
    path.symlink_to(path.with_suffix(".real"))


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@posix
@both
@pytest.mark.parametrize("spoil", [_cut, _open, _link, _pipe])
def test_fault_09_invalid_file(service: Service, tmp_path: Path, get: Get, spoil: Callable[[Path], None]) -> None:
    """An invalid cache file is ignored and replaced."""
    folder = tmp_path / "state"

    def auth() -> ClientCredentials:
        return credentials(service, cache=FileCache(KEY, folder))

    assert [sync_get(auth(), service.url), async_get(auth(), service.url)] == [200, 200]
    assert service.token_requests == 1
    path = folder / f"{KEY.name}.json"
    spoil(path)
    assert get(auth(), service.url) == 200
    assert service.token_requests == 2
    assert stat.S_ISREG(path.lstat().st_mode)
    assert stat.S_IMODE(path.lstat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {entry.suffix for entry in folder.iterdir()} <= {".json", ".lock", ".real"}


@posix
def test_fault_09_other_user(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another user's cache file is ignored."""
    cache = FileCache(KEY, tmp_path / "state")
    with cache.lock():
        cache.save(stored(service))
    assert cache.load(Clock()()) is not None
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    assert cache.load(Clock()()) is None
    with pytest.raises(ConfigError, match="another user"), cache.lock():
        pass


def test_locked_cache(tmp_path: Path) -> None:
    """A locked cache is an AuthError in time."""
    with (
        FileCache(KEY, tmp_path).lock(),
        pytest.raises(AuthError, match="held the token cache"),
        FileCache(KEY, tmp_path).lock(0.1),
    ):
        pass


def test_invalid_folder(tmp_path: Path) -> None:
    """A folder that cannot be created is a ConfigError with the next step."""
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="cache='memory'"), FileCache(KEY, tmp_path / "file" / "state").lock():
        pass


def test_cache_name() -> None:
    """The name in the cache reveals nothing and depends on every part of the key."""
    names = {CacheKey(*parts).name for parts in (("i", "c", "s", "p"), ("ic", "", "s", "p"), ("i", "c", "p", "s"))}
    names |= {CacheKey("i", "c", "s", "p", "g", parameters).name for parameters in ((), (("a", "b"),), (("a", "c"),))}
    assert len(names) == 6
    assert CacheKey("i", "c", "a b", "p").name == CacheKey("i", "c", "b a", "p").name
    pairs = (("a", "b"), ("c", "d"))
    assert CacheKey("i", "c", "s", "p", "g", pairs).name == CacheKey("i", "c", "s", "p", "g", pairs[::-1]).name


@both
def test_cache_key(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, get: Get) -> None:
    """A cached token is not used for another audience or grant."""
    monkeypatch.setattr(cache, "_state_folder", lambda: tmp_path / "state")
    for audience in ("one", "two", "one"):
        auth = credentials(service, scope="offline_access", parameters={"audience": audience}, cache="file")
        assert get(auth, service.url) == 200
    assert [form["audience"] for form in service.forms] == ["one", "two"]
    with pytest.raises(AuthError, match="not signed in"):
        get(person(service, cache="file", parameters={"audience": "one"}, interactive=False), service.url)


@pytest.mark.parametrize("text", ["", "[]", "null", '{"version": 2}', '{"version": 1, "access": 5}', "[" * 100_000])
def test_invalid_token(text: str) -> None:
    """Other JSON is not a stored token."""
    assert load_token(text, Moment(0, 0)) is None


def test_stored_age() -> None:
    """A stored token keeps its age."""
    token = Token(access=Secret("a"), deadline=1.0, issued_at=1000.0, lifetime=100.0)
    again = load_token(dump_token(token).reveal(), Moment(5.0, 1040.0))
    assert again is not None
    assert again.deadline == 65.0


class Ring:
    """A keyring."""

    priority = 5.0

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_keyring(self) -> Ring:
        return self

    def get_password(self, service: str, user: str) -> str | None:
        return self.entries.get((service, user))

    def set_password(self, service: str, user: str, password: str) -> None:
        self.entries[service, user] = password


def test_keyring(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keyring stores the token."""
    ring = Ring()
    monkeypatch.setitem(sys.modules, "keyring", ring)
    cache = KeyringCache(KEY, tmp_path)
    assert cache.load(Clock()()) is None
    cache.save(stored(service))
    found = cache.load(Clock()())
    assert found is not None
    assert found.access == Secret("old")
    assert CANARY not in repr(vars(cache))
    ring.priority = 0.0
    with pytest.raises(ConfigError, match="cache='file'"):
        KeyringCache(KEY, tmp_path)
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigError, match="pip install"):
        cache_of("keyring", KEY)
    with pytest.raises(ConfigError, match="memory"):
        cache_of("cloud", KEY)


def test_failing_keyring(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A keyring that fails is logged, and the token is used."""

    class Locked(Ring):
        def get_password(self, service: str, user: str) -> str | None:
            raise RuntimeError(CANARY, service, user)

        def set_password(self, service: str, user: str, password: str) -> None:
            raise RuntimeError(CANARY, service, user, password)

    monkeypatch.setitem(sys.modules, "keyring", Locked())
    cache = KeyringCache(KEY, tmp_path)
    assert cache.load(Clock()()) is None
    cache.save(stored(service))
    assert [record.getMessage() for record in caplog.records] == [
        "the keyring gave no token: RuntimeError",
        "the keyring did not take the token: RuntimeError",
    ]


@pytest.mark.skipif(os.name == "nt", reason="there are no such links")
def test_linked_folder(tmp_path: Path) -> None:
    """A folder that is a link is rejected."""
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(ConfigError, match="is a link or another user's"), FileCache(KEY, tmp_path / "link").lock():
        pass


def test_custom_cache(tmp_path: Path) -> None:
    """A custom cache and a cache in memory are accepted."""
    own = FileCache(KEY, tmp_path)
    assert cache_of(own, KEY) is own
    assert isinstance(cache_of("memory", KEY), MemoryCache)


@posix
def test_folder_mode(service: Service, tmp_path: Path) -> None:
    """An existing folder keeps its mode, and a folder that others can write is rejected."""
    cache = FileCache(KEY, tmp_path / "shared")
    (tmp_path / "shared").mkdir()
    for mode in (0o755, 0o750, 0o700):
        (tmp_path / "shared").chmod(mode)
        with cache.lock():
            cache.save(stored(service))
        assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == mode
        assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "shared").iterdir()} == {0o600}
    for mode in (0o770, 0o707, 0o1777):
        (tmp_path / "shared").chmod(mode)
        with pytest.raises(ConfigError, match=r"chmod go-w it, or choose another"), cache.lock():
            pass
        assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == mode


@both
def test_fault_06_unsaved(service: Service, tmp_path: Path, get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refresh token that could not be saved is used before the older one."""
    clock = Clock()
    auth = signed_in(service, tmp_path, clock, interactive=False)

    monkeypatch.setattr(os, "fsync", full)
    for _ in range(3):
        assert get(auth, service.url) == 200
        clock.pass_by(3600)
    assert (service.invalid_grants, service.token_requests) == (0, 3)


@both
def test_fault_07_second_token(service: Service, tmp_path: Path, get: Get) -> None:
    """If the newer refresh token is rejected, the other is tried."""
    clock = Clock()
    auth = signed_in(service, tmp_path, clock, interactive=False)
    assert get(auth, service.url) == 200
    cache = FileCache(KEY, tmp_path / "state")
    # Held by the sign-in, then stored in the cache, is the newer one, which the service refuses.
    for age, refused in ((7200, "held"), (-7000, "stored")):
        clock.pass_by(3600)
        with cache.lock():
            held = set(service.refresh)
            cache.save(stored(service, refresh=f"{CANARY}-stored", age=age))
            service.refresh -= held if refused == "held" else {f"{CANARY}-stored"}
        service.forms.clear()
        service.invalid_grants = 0
        assert get(auth, service.url) == 200
        assert (service.invalid_grants, service.token_requests) == (1, 2)


@both
def test_older_token(service: Service, tmp_path: Path, get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    """An older cached token does not replace the current one."""
    clock = Clock()
    auth = credentials(service, cache=FileCache(KEY, tmp_path / "state"), clock=clock)
    assert get(auth, service.url) == 200

    monkeypatch.setattr(os, "fsync", full)
    for _ in range(2):
        clock.pass_by(1)
        service.revoke()
        assert get(auth, service.url) == 200
    assert (service.token_requests, len(service.api)) == (3, 5)


# --- the browser ----------------------------------------------------------------------------------------------------


def knock(port: int, target: str, host: str = "", method: str = "GET", address: str = "127.0.0.1") -> tuple[int, str]:
    connection = http.client.HTTPConnection(address, port, timeout=10)
    try:
        connection.putrequest(method, target, skip_host=True)
        connection.putheader("Host", host or f"127.0.0.1:{port}")
        connection.endheaders()
        answer = connection.getresponse()
        assert answer.getheader("Cache-Control") == "no-store"
        assert answer.getheader("Referrer-Policy") == "no-referrer"
        return answer.status, answer.read().decode()
    finally:
        connection.close()


class Browser:
    """Answer the sign-in page as a service does, after what a test sends first."""

    def __init__(self, service: Service, first: Callable[[int, str], None] | None = None, **more: str) -> None:
        self.service = service
        self.first = first
        self.more = more
        self.errors: list[BaseException] = []

    def __call__(self, url: str) -> bool:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert asked["code_challenge_method"] == "S256"
        self.service.codes[f"{CANARY}-code"] = asked["code_challenge"]
        port = urlsplit(asked["redirect_uri"]).port
        assert port is not None
        self.redirect = asked["redirect_uri"]
        threading.Thread(target=self.work, args=(port, asked["state"])).start()
        return True

    def work(self, port: int, state: str) -> None:
        try:
            if self.first:
                self.first(port, state)
            answer = {"code": f"{CANARY}-code", "state": state, **self.more}
            knock(port, f"/callback?{urlencode(answer)}")
        except BaseException as error:
            self.errors.append(error)


@both
def test_browser(service: Service, get: Get) -> None:
    """A user signs in by browser and stays signed in."""
    clock = Clock()
    auth = person(service, open_browser=Browser(service, iss="https://me.example"), clock=clock)
    assert get(auth, service.url) == 200
    clock.pass_by(3600)
    assert get(auth, service.url) == 200
    assert [form["grant_type"] for form in service.forms] == ["authorization_code", "refresh_token"]


@both
def test_fault_10_forged(service: Service, get: Get) -> None:
    """A forged redirect gets status 400, and the wait continues."""
    found = []

    def forge(port: int, state: str) -> None:
        good = f"/callback?code=x&state={state}"
        for target, more in (
            ("/callback?code=x&state=wrong", {}),
            ("/callback?code=x", {}),
            (f"{good}&code=y", {}),
            (f"{good}&state={state}", {}),
            (good, {"host": "evil.example"}),
            (good, {"host": f"evil.example:{port}"}),
            (good, {"method": "POST"}),
            (f"/other?code=x&state={state}", {}),
            (f"/callback?state={state}", {}),
            ("/callback?" + "&".join(f"a{n}=1" for n in range(60)), {}),
        ):
            found.append(knock(port, target, **more)[0])

    browser = Browser(service, forge, iss="https://issuer.example")
    auth = person(service, open_browser=browser, issuer="https://issuer.example")
    assert get(auth, service.url) == 200
    assert found == [400] * 10
    assert browser.errors == []
    assert len(service.forms) == 1


@both
def test_fault_10_issuer(service: Service, get: Get) -> None:
    """Another issuer is an AuthError."""
    auth = person(service, open_browser=Browser(service, iss="https://evil.example"), issuer="https://issuer.example")
    with pytest.raises(AuthError, match="another issuer") as caught:
        get(auth, service.url)
    assert service.forms == []
    assert CANARY not in deep(caught.value)


def test_fault_10_denied(service: Service) -> None:
    """A denied sign-in is an AuthError without control characters."""
    for said, shown in (("access_denied", "access_denied"), ("\r\n\x1b[2J", "no known code")):
        with pytest.raises(AuthError, match=shown) as caught:
            person(service, open_browser=Browser(service, error=said, error_description="\x1b[2J")).login()
        assert str(caught.value).isprintable()


def test_fault_10_timeout(service: Service) -> None:
    """No sign-in in time is an AuthError."""
    auth = person(service, open_browser=lambda _: True, login_timeout=0.05)
    with pytest.raises(AuthError, match=r"within 0\.05 s"):
        auth.login()


LOGIN = Login(state=Secret("s"), port=4000, path="/callback")


@pytest.mark.parametrize("hosts", [[], ["localhost"], ["localhost:4000"] * 2, ["localhost:4001"], ["127.0.0.1:4000.x"]])
def test_fault_10_foreign_host(hosts: list[str]) -> None:
    """A foreign or repeated Host header is rejected."""
    assert isinstance(judge(LOGIN, "GET", "/callback?code=c&state=s", hosts), Rejected)


def test_fault_10_accepted() -> None:
    """Loopback hosts and a pasted URL are accepted."""
    for host in ("127.0.0.1:4000", "[::1]:4000", "LOCALHOST:4000"):
        assert judge(LOGIN, "GET", "/callback?code=c&state=s", [host]) == Secret("c")
    assert judge_pasted(LOGIN, " http://127.0.0.1:4000/callback?code=c&state=s\n") == Secret("c")
    assert isinstance(judge_pasted(LOGIN, "http://127.0.0.1:4000/callback?error=x&state=s"), Denied)
    assert isinstance(judge_pasted(LOGIN, "http://[bad"), Rejected)
    assert isinstance(judge(LOGIN, "GET", "/callback?code=c&state=\u00e4", ["localhost:4000"]), Rejected)


@both
def test_fault_11_busy_port(service: Service, get: Get) -> None:
    """The next port is used if one is in use."""
    with socket.create_server(("127.0.0.1", 0)) as busy, socket.create_server(("127.0.0.1", 0)) as free:
        taken, other = busy.getsockname()[1], free.getsockname()[1]
        free.close()
        browser = Browser(service)
        auth = person(service, open_browser=browser, ports=[taken, other], redirect_host="localhost")
        assert get(auth, service.url) == 200
        assert browser.redirect == f"http://localhost:{other}/callback"
        with pytest.raises(AuthError, match=f"{taken} in use"):
            get(person(service, ports=[taken]), service.url)


@both
def test_fault_11_paste(service: Service, get: Get) -> None:
    """Without a browser, the URL is shown and the redirect pasted."""
    asked: list[str] = []

    def paste(text: str) -> str:
        asked.append(text)
        if len(asked) == 1:
            return "http://127.0.0.1/callback?code=x&state=wrong"
        page = next(word for word in asked[0].split() if word.startswith("http"))
        fields = {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}
        service.codes["c"] = fields["code_challenge"]
        return f"{fields['redirect_uri']}?{urlencode({'code': 'c', 'state': fields['state']})}\n"

    assert get(person(service, open_browser=lambda _: False, prompt=paste), service.url) == 200
    assert "No browser could be opened" in asked[0]
    assert "wrong state" in asked[1]
    assert len(service.forms) == 1


def test_fault_11_no_terminal(
    service: Service, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without browser and terminal, the URL is shown."""
    monkeypatch.setattr(sys, "stdin", None)
    for opened in (False, True):  # also where it only looks as if there was one
        with pytest.raises(AuthError, match="nobody signed in"):
            person(service, open_browser=lambda _, opened=opened: opened, login_timeout=0.05).login()
        assert capsys.readouterr().err.count(f"{service.url}/authorize?") == 1
    monkeypatch.setattr(sys, "stderr", None)
    assert sync_get(person(service, open_browser=Browser(service)), service.url) == 200


def test_fault_11_blocking_browser(service: Service) -> None:
    """A blocking browser does not delay the end of the wait."""
    closed = threading.Event()
    begun = time.monotonic()
    with pytest.raises(AuthError, match=r"within 0\.1 s"):
        person(service, open_browser=lambda _: closed.wait(20), login_timeout=0.1).login()
    assert time.monotonic() - begun < 5
    closed.set()


def test_fault_11_early_redirect(service: Service) -> None:
    """The redirect is accepted while the browser blocks."""
    closed, browser = threading.Event(), Browser(service)

    def blocking(url: str) -> bool:
        return browser(url) and closed.wait(20)

    begun = time.monotonic()
    assert sync_get(person(service, open_browser=blocking), service.url) == 200
    assert time.monotonic() - begun < 10
    closed.set()


def test_listener() -> None:
    """The listener uses both loopback addresses and no other."""
    with listening([0]) as listener:
        assert knock(listener.port, "/")[0] == 400
        if socket.has_ipv6:
            try:
                socket.create_server(("::1", 0), family=socket.AF_INET6).close()
            except OSError:
                return
            assert knock(listener.port, "/", address="::1")[0] == 400


@both
def test_fault_42_sign_in(
    service: Service, tmp_path: Path, get: Get, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sign-in shows no secret."""
    caplog.set_level("DEBUG")
    cache = FileCache(KEY, tmp_path / "state")
    auth = person(service, open_browser=Browser(service), cache=cache, client_secret=CANARY)
    assert get(auth, service.url) == 200
    service.answer = lambda: (500, "text/plain", CANARY.encode())
    service.revoke()
    with pytest.raises(AuthError) as caught:
        get(auth, service.url)
    shown = [deep(caught.value), repr(auth), repr(vars(auth)), repr(vars(auth._tokens)), caplog.text]
    assert CANARY not in "\n".join(shown) + str(capsys.readouterr())
    assert CANARY in json.dumps([path.read_text() for path in (tmp_path / "state").glob("*.json")])


def test_api_redirects(service: Service) -> None:
    """Redirects of an API carry no token to other origins."""
    auth = person(service, open_browser=Browser(service))
    seen: list[httpx.Headers] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        if request.url.host == "evil.example":
            return httpx.Response(401)
        return httpx.Response(302, headers={"Location": "https://evil.example/"})

    with httpx.Client(auth=auth, transport=httpx.MockTransport(handler), follow_redirects=True) as client:
        assert client.get(service.url).status_code == 401
    assert ["Authorization" in headers for headers in seen] == [True, False]
    assert service.token_requests == 1


def test_no_rotation(service: Service, tmp_path: Path) -> None:
    """A refresh token that does not rotate is kept."""
    clock = Clock()
    auth = signed_in(service, tmp_path, clock)
    service.valid.add("a")
    service.answer = lambda: (200, "application/json", b'{"access_token": "a", "expires_in": 600}')
    for _ in range(2):
        assert sync_get(auth, service.url) == 200
        clock.pass_by(600)
    assert [form["refresh_token"] for form in service.forms] == [f"{CANARY}-refresh-0"] * 2


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"ports": []}, "ports"),
        ({"redirect_path": "x"}, "redirect_path"),
        ({"client_secret": ""}, "client_secret"),
        ({"authorize_url": "http://a.example"}, "authorize_url must be https"),
    ],
)
def test_invalid_settings(service: Service, more: dict[str, Any], told: str) -> None:
    """Invalid settings, and a sign-in page that is not https, are a ConfigError at construction."""
    with pytest.raises(ConfigError, match=told):
        person(service, **more)


def test_failing_browser(service: Service) -> None:
    """A browser that raises counts as no browser, and a closed terminal as no input."""

    def paste(_: str) -> str:
        raise EOFError

    def raising(_: str) -> bool:
        raise OSError

    with pytest.raises(AuthError, match="nobody signed in"):
        person(service, open_browser=raising, prompt=paste, login_timeout=0.05).login()


def test_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The terminal is used if there is one."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal("pasted\n"))
    ask = _terminal()
    assert ask is not None
    assert ask("Paste: ") == "pasted\n"
    assert capsys.readouterr().err == "Paste: "
    with pytest.raises(EOFError):
        ask("Paste: ")


def test_unwritable_cache(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A cache that cannot be written is logged, and the token is used."""
    auth = signed_in(service, tmp_path, Clock())

    monkeypatch.setattr(os, "fsync", full)
    assert sync_get(auth, service.url) == 200
    assert "No space left" in caplog.text
    assert [path.name for path in (tmp_path / "state").iterdir() if path.name.startswith(".token")] == []


def test_token_service() -> None:
    """The token service must be https."""
    with pytest.raises(ConfigError, match="token_url must be https"):
        ClientCredentials(
            token_url="http://a.example", client_id="me", client_secret="x", origins=["https://a.example"]
        )


def test_fault_10_invalid_target() -> None:
    """A target that is not a URL is rejected."""
    login = Login(state=Secret("s"), port=1, path="/callback", issuer="")
    assert judge(login, "GET", "//[", ["127.0.0.1:1"]) == Rejected("no address")


def test_no_ipv6(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without IPv6 listens on 127.0.0.1 only."""
    real = socket.socket

    class Without(real):  # type: ignore[misc, valid-type]
        def bind(self, address: Any) -> None:
            if self.family == socket.AF_INET6:
                raise OSError(errno.EADDRNOTAVAIL, "no IPv6 here")
            super().bind(address)

    monkeypatch.setattr(socket, "socket", Without)
    with listening([0]) as listener:
        assert listener.port
