"""A person's sign-in: refresh tokens that change at each use, the cache, and the browser's answer."""

from __future__ import annotations

import asyncio
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
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
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

from .conftest import CORE
from .reliability import Figure
from .test_auth import Clock, Get, async_get, both, deep, sync_get, tasks, threads
from .token_server import CANARY, Service, token_service

KEY = CacheKey("https://issuer.example", "me", "offline_access", "default")
posix = pytest.mark.skipif(sys.platform == "win32", reason="file modes and owners are POSIX's")


@pytest.fixture
def service() -> Iterator[Service]:
    with token_service() as found:
        yield found


def no_browser(url: str) -> bool:
    raise AssertionError(f"a browser was opened at {urlsplit(url).path}")


def person(service: Service, **more: Any) -> AuthorizationCode:
    more.setdefault("open_browser", no_browser)
    return AuthorizationCode(
        authorize_url=f"{service.url}/authorize",
        token_url=service.token_url,
        client_id="me",
        scope="offline_access",
        origins=[service.url],
        **more,
    )


def stored(service: Service, access: str = "old", refresh: str = f"{CANARY}-refresh-0", age: float = 3600) -> Token:
    service.refresh.add(refresh)
    return Token(access=Secret(access), refresh=Secret(refresh), deadline=0, issued_at=Clock().wall - age, lifetime=60)


# --- refresh tokens -------------------------------------------------------------------------------------------------


def signed_in(service: Service, tmp_path: Path, clock: Clock, **more: Any) -> AuthorizationCode:
    cache = FileCache(KEY, tmp_path / "state")
    with cache.locked():
        cache.save(stored(service))
    return person(service, cache=cache, clock=clock, **more)


@both
def test_fault_06_each_refresh_uses_the_newest_refresh_token(service: Service, tmp_path: Path, get: Get) -> None:
    clock = Clock()
    auth = signed_in(service, tmp_path, clock)
    for _ in range(4):
        assert get(auth, service.url) == 200
        clock.pass_by(3600)
    assert (service.invalid_grants, service.token_requests) == (0, 4)


@pytest.mark.sides("sync", "async")
def test_fault_06_50_threads_and_50_tasks_refresh_once(service: Service, tmp_path: Path) -> None:
    auth = signed_in(service, tmp_path, Clock())
    with ThreadPoolExecutor(1) as pool:
        sync = pool.submit(threads, auth, service.url, 50)
        found = asyncio.run(tasks(auth, service.url, 50))
        assert [*sync.result(), *found] == [200] * 100
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
def test_fault_06_six_processes_share_rotating_refresh_tokens_without_invalid_grant(
    service: Service, tmp_path: Path, figure: Figure
) -> None:
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


@both
def test_fault_07_a_sibling_that_has_rotated_is_caught_up_with(service: Service, tmp_path: Path, get: Get) -> None:
    clock = Clock()
    auth = signed_in(service, tmp_path, clock)
    service.refresh.clear()
    cache = FileCache(KEY, tmp_path / "state")

    def rotate() -> tuple[int, str, bytes]:
        # A process that does not keep to our lock, just when ours asks with the old refresh token.
        service.answer = None
        cache.save(Token(access=Secret("new"), deadline=0, issued_at=clock.wall, lifetime=600))
        service.valid.add("new")
        return 400, "application/json", b'{"error": "invalid_grant"}'

    service.answer = rotate
    assert get(auth, service.url) == 200
    assert service.token_requests == 1


@pytest.mark.sides("sync")
def test_fault_07_a_refused_refresh_token_without_a_sibling_asks_for_a_sign_in(
    service: Service, tmp_path: Path
) -> None:
    auth = signed_in(service, tmp_path, Clock(), interactive=False)
    service.refresh.clear()
    with pytest.raises(AuthError, match="sign in by browser first"):
        sync_get(auth, service.url)
    assert service.invalid_grants == 1


def test_a_failing_service_does_not_cost_the_sign_in(service: Service, tmp_path: Path) -> None:
    auth = signed_in(service, tmp_path, Clock())
    service.answer = lambda: (503, "text/plain", b"")
    with pytest.raises(AuthError, match="503"):
        sync_get(auth, service.url)
    assert FileCache(KEY, tmp_path / "state").load(Clock()()) is not None


# --- the cache ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [-1, 1])
def test_fault_08_a_wrong_clock_makes_no_loop_of_refreshes(service: Service, tmp_path: Path, hours: int) -> None:
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
def test_fault_09_a_spoilt_cache_file_is_ignored_and_replaced(
    service: Service, tmp_path: Path, get: Get, spoil: Callable[[Path], None]
) -> None:
    folder = tmp_path / "state"

    def auth() -> ClientCredentials:
        return ClientCredentials(
            token_url=service.token_url,
            client_id="me",
            client_secret=CANARY,
            origins=[service.url],
            cache=FileCache(KEY, folder),
        )

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
def test_fault_09_another_users_file_is_ignored(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = FileCache(KEY, tmp_path / "state")
    with cache.locked():
        cache.save(stored(service))
    assert cache.load(Clock()()) is not None
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    assert cache.load(Clock()()) is None
    with pytest.raises(ConfigError, match="another user"), cache.locked():
        pass


def test_a_cache_that_another_holds_is_an_error_in_time(tmp_path: Path) -> None:
    with (
        FileCache(KEY, tmp_path).locked(),
        pytest.raises(AuthError, match="held the token cache"),
        FileCache(KEY, tmp_path).locked(0.1),
    ):
        pass


def test_a_folder_that_cannot_be_made_is_an_error_with_the_next_step(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="cache='memory'"), FileCache(KEY, tmp_path / "file" / "state").locked():
        pass


def test_the_name_in_the_cache_tells_nothing_and_depends_on_all() -> None:
    names = {CacheKey(*parts).name for parts in (("i", "c", "s", "p"), ("ic", "", "s", "p"), ("i", "c", "p", "s"))}
    names |= {CacheKey("i", "c", "s", "p", "g", parameters).name for parameters in ((), (("a", "b"),), (("a", "c"),))}
    assert len(names) == 6
    assert CacheKey("i", "c", "a b", "p").name == CacheKey("i", "c", "b a", "p").name
    pairs = (("a", "b"), ("c", "d"))
    assert CacheKey("i", "c", "s", "p", "g", pairs).name == CacheKey("i", "c", "s", "p", "g", pairs[::-1]).name


@both
def test_a_cached_token_is_not_used_for_another_audience_or_kind_of_sign_in(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, get: Get
) -> None:
    monkeypatch.setattr(cache, "_state_folder", lambda: tmp_path / "state")

    def program(audience: str) -> ClientCredentials:
        return ClientCredentials(
            token_url=service.token_url,
            client_id="me",
            client_secret=CANARY,
            scope="offline_access",
            parameters={"audience": audience},
            origins=[service.url],
            cache="file",
        )

    for audience in ("one", "two", "one"):
        assert get(program(audience), service.url) == 200
    assert [form["audience"] for form in service.forms] == ["one", "two"]
    with pytest.raises(AuthError, match="not signed in"):
        get(person(service, cache="file", parameters={"audience": "one"}, interactive=False), service.url)


@pytest.mark.parametrize("text", ["", "[]", "null", '{"version": 2}', '{"version": 1, "access": 5}', "[" * 100_000])
def test_what_is_no_stored_token_is_none(text: str) -> None:
    assert load_token(text, Moment(0, 0)) is None


def test_a_stored_token_keeps_its_age() -> None:
    token = Token(access=Secret("a"), deadline=1.0, issued_at=1000.0, lifetime=100.0)
    again = load_token(dump_token(token).reveal(), Moment(5.0, 1040.0))
    assert again is not None
    assert again.deadline == 65.0


def test_a_keyring_is_used_where_there_is_one(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ring:
        priority = 5.0
        entries: dict[tuple[str, str], str] = {}  # noqa: RUF012

        def get_keyring(self) -> Ring:
            return self

        def get_password(self, service: str, user: str) -> str | None:
            return self.entries.get((service, user))

        def set_password(self, service: str, user: str, password: str) -> None:
            self.entries[service, user] = password

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


def test_a_keyring_that_fails_is_told_of_and_the_token_used(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Locked:
        priority = 5.0

        def get_keyring(self) -> Locked:
            return self

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
def test_a_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(ConfigError, match="is a link or another user's"), FileCache(KEY, tmp_path / "link").locked():
        pass


def test_a_cache_of_ones_own_and_one_in_memory_are_taken(tmp_path: Path) -> None:
    own = FileCache(KEY, tmp_path)
    assert cache_of(own, KEY) is own
    assert isinstance(cache_of("memory", KEY), MemoryCache)


@posix
def test_a_folder_that_is_there_keeps_its_mode_and_one_that_others_write_in_is_refused(
    service: Service, tmp_path: Path
) -> None:
    cache = FileCache(KEY, tmp_path / "shared")
    (tmp_path / "shared").mkdir()
    for mode in (0o755, 0o750, 0o700):
        (tmp_path / "shared").chmod(mode)
        with cache.locked():
            cache.save(stored(service))
        assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == mode
        assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "shared").iterdir()} == {0o600}
    for mode in (0o770, 0o707, 0o1777):
        (tmp_path / "shared").chmod(mode)
        with pytest.raises(ConfigError, match=r"chmod go-w it, or choose another"), cache.locked():
            pass
        assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == mode


@both
def test_fault_06_a_refresh_token_that_could_not_be_saved_is_used_before_the_older_one(
    service: Service, tmp_path: Path, get: Get, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    auth = signed_in(service, tmp_path, clock, interactive=False)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for _ in range(3):
        assert get(auth, service.url) == 200
        clock.pass_by(3600)
    assert (service.invalid_grants, service.token_requests) == (0, 3)


@both
def test_fault_07_where_the_newer_refresh_token_is_refused_the_other_is_tried(
    service: Service, tmp_path: Path, get: Get
) -> None:
    clock = Clock()
    auth = signed_in(service, tmp_path, clock, interactive=False)
    assert get(auth, service.url) == 200
    cache = FileCache(KEY, tmp_path / "state")
    # Held by the sign-in, then stored in the cache, is the newer one, which the service refuses.
    for age, refused in ((7200, "held"), (-7000, "stored")):
        clock.pass_by(3600)
        with cache.locked():
            held = set(service.refresh)
            cache.save(stored(service, refresh=f"{CANARY}-stored", age=age))
            service.refresh -= held if refused == "held" else {f"{CANARY}-stored"}
        service.forms.clear()
        service.invalid_grants = 0
        assert get(auth, service.url) == 200
        assert (service.invalid_grants, service.token_requests) == (1, 2)


@both
def test_an_older_token_of_the_cache_is_not_used_in_place_of_the_one_that_is_held(
    service: Service, tmp_path: Path, get: Get, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    cache = FileCache(KEY, tmp_path / "state")
    auth = ClientCredentials(
        token_url=service.token_url,
        client_id="me",
        client_secret=CANARY,
        origins=[service.url],
        cache=cache,
        clock=clock,
    )
    assert get(auth, service.url) == 200

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

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
def test_a_person_signs_in_by_browser_and_stays_signed_in(service: Service, get: Get) -> None:
    clock = Clock()
    auth = person(service, open_browser=Browser(service, iss="https://me.example"), clock=clock)
    assert get(auth, service.url) == 200
    clock.pass_by(3600)
    assert get(auth, service.url) == 200
    assert [form["grant_type"] for form in service.forms] == ["authorization_code", "refresh_token"]


@both
def test_fault_10_forged_answers_get_400_and_the_wait_goes_on(service: Service, get: Get) -> None:
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
def test_fault_10_another_issuer_is_an_auth_error(service: Service, get: Get) -> None:
    auth = person(service, open_browser=Browser(service, iss="https://evil.example"), issuer="https://issuer.example")
    with pytest.raises(AuthError, match="another issuer") as caught:
        get(auth, service.url)
    assert service.forms == []
    assert CANARY not in deep(caught.value)


def test_fault_10_a_refusal_is_an_auth_error_that_shows_no_control_characters(service: Service) -> None:
    for said, shown in (("access_denied", "access_denied"), ("\r\n\x1b[2J", "no known code")):
        with pytest.raises(AuthError, match=shown) as caught:
            person(service, open_browser=Browser(service, error=said, error_description="\x1b[2J")).login()
        assert str(caught.value).isprintable()


def test_fault_10_nobody_signs_in(service: Service) -> None:
    auth = person(service, open_browser=lambda _: True, login_timeout=0.05)
    with pytest.raises(AuthError, match=r"within 0\.05 s"):
        auth.login()


LOGIN = Login(state=Secret("s"), port=4000, path="/callback")


@pytest.mark.parametrize("hosts", [[], ["localhost"], ["localhost:4000"] * 2, ["localhost:4001"], ["127.0.0.1:4000.x"]])
def test_fault_10_only_one_host_of_ours_is_taken(hosts: list[str]) -> None:
    assert isinstance(judge(LOGIN, "GET", "/callback?code=c&state=s", hosts), Rejected)


def test_fault_10_our_hosts_and_a_pasted_address_are_taken() -> None:
    for host in ("127.0.0.1:4000", "[::1]:4000", "LOCALHOST:4000"):
        assert judge(LOGIN, "GET", "/callback?code=c&state=s", [host]) == Secret("c")
    assert judge_pasted(LOGIN, " http://127.0.0.1:4000/callback?code=c&state=s\n") == Secret("c")
    assert isinstance(judge_pasted(LOGIN, "http://127.0.0.1:4000/callback?error=x&state=s"), Denied)
    assert isinstance(judge_pasted(LOGIN, "http://[bad"), Rejected)
    assert isinstance(judge(LOGIN, "GET", "/callback?code=c&state=\u00e4", ["localhost:4000"]), Rejected)


@both
def test_fault_11_the_next_port_is_taken_where_one_is_busy(service: Service, get: Get) -> None:
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
def test_fault_11_without_a_browser_the_address_is_shown_and_the_answer_pasted(service: Service, get: Get) -> None:
    asked: list[str] = []

    def paste(text: str) -> str:
        asked.append(text)
        if len(asked) == 1:
            return "http://127.0.0.1/callback?code=x&state=wrong"
        page = next(word for word in asked[0].split() if word.startswith("http"))
        fields = {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}
        service.codes["c"] = fields["code_challenge"]
        return f"{fields['redirect_uri']}?{urlencode({'code': 'c', 'state': fields['state']})}\n"

    assert get(person(service, open_browser=lambda _: False, paste=paste), service.url) == 200
    assert "No browser could be opened" in asked[0]
    assert "wrong state" in asked[1]
    assert len(service.forms) == 1


def test_fault_11_without_browser_and_terminal_the_address_is_shown(
    service: Service, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    for opened in (False, True):  # also where it only looks as if there was one
        with pytest.raises(AuthError, match="nobody signed in"):
            person(service, open_browser=lambda _, opened=opened: opened, login_timeout=0.05).login()
        assert capsys.readouterr().err.count(f"{service.url}/authorize?") == 1
    monkeypatch.setattr(sys, "stderr", None)
    assert sync_get(person(service, open_browser=Browser(service)), service.url) == 200


def test_fault_11_a_browser_that_is_waited_for_does_not_hold_up_the_end(service: Service) -> None:
    closed = threading.Event()
    begun = time.monotonic()
    with pytest.raises(AuthError, match=r"within 0\.1 s"):
        person(service, open_browser=lambda _: closed.wait(20), login_timeout=0.1).login()
    assert time.monotonic() - begun < 5
    closed.set()


def test_fault_11_the_answer_is_taken_while_the_browser_is_waited_for(service: Service) -> None:
    closed, browser = threading.Event(), Browser(service)

    def blocking(url: str) -> bool:
        return browser(url) and closed.wait(20)

    begun = time.monotonic()
    assert sync_get(person(service, open_browser=blocking), service.url) == 200
    assert time.monotonic() - begun < 10
    closed.set()


def test_the_listener_is_on_both_loopback_addresses_and_no_other() -> None:
    with listening([0]) as listener:
        assert knock(listener.port, "/")[0] == 400
        if socket.has_ipv6:
            try:
                socket.create_server(("::1", 0), family=socket.AF_INET6).close()
            except OSError:
                return
            assert knock(listener.port, "/", address="::1")[0] == 400


@both
def test_fault_42_a_sign_in_shows_no_secret(
    service: Service, tmp_path: Path, get: Get, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level("DEBUG")
    cache = FileCache(KEY, tmp_path / "state")
    auth = person(service, open_browser=Browser(service), cache=cache, client_secret=CANARY)
    assert get(auth, service.url) == 200
    service.answer = lambda: (500, "text/plain", CANARY.encode())
    service.revoke()
    with pytest.raises(AuthError) as caught:
        get(auth, service.url)
    shown = [deep(caught.value), repr(auth), repr(vars(auth)), repr(vars(auth._flight)), caplog.text]
    assert CANARY not in "\n".join(shown) + str(capsys.readouterr())
    assert CANARY in json.dumps([path.read_text() for path in (tmp_path / "state").glob("*.json")])


def test_redirects_of_an_api_carry_no_token_to_others(service: Service) -> None:
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


@both
def test_fault_07_a_sibling_whose_token_has_ended_too_is_refreshed_from(
    service: Service, tmp_path: Path, get: Get
) -> None:
    clock = Clock()
    auth = signed_in(service, tmp_path, clock)
    cache = FileCache(KEY, tmp_path / "state")

    def rotate() -> tuple[int, str, bytes]:
        service.answer = None
        cache.save(stored(service, "newer", f"{CANARY}-refresh-newer"))
        return 400, "application/json", b'{"error": "invalid_grant"}'

    service.answer = rotate
    assert get(auth, service.url) == 200
    assert [form["refresh_token"] for form in service.forms] == [f"{CANARY}-refresh-0", f"{CANARY}-refresh-newer"]


def test_a_refresh_token_that_does_not_rotate_is_kept(service: Service, tmp_path: Path) -> None:
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
    [({"ports": []}, "ports"), ({"redirect_path": "x"}, "redirect_path"), ({"client_secret": ""}, "client_secret")],
)
def test_settings_that_cannot_work_are_refused_at_once(service: Service, more: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        person(service, **more)


def test_the_sign_in_page_must_be_https(service: Service) -> None:
    with pytest.raises(ConfigError, match="authorize_url must be https"):
        AuthorizationCode(
            authorize_url="http://a.example", token_url=service.token_url, client_id="me", origins=[service.url]
        )


def test_a_browser_that_raises_is_no_browser_and_a_closed_terminal_no_answer(service: Service) -> None:
    def paste(_: str) -> str:
        raise EOFError

    def raising(_: str) -> bool:
        raise OSError

    with pytest.raises(AuthError, match="nobody signed in"):
        person(service, open_browser=raising, paste=paste, login_timeout=0.05).login()


def test_the_terminal_is_asked_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
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


def test_a_cache_that_cannot_be_written_is_told_and_the_token_used(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    auth = signed_in(service, tmp_path, Clock())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert sync_get(auth, service.url) == 200
    assert "No space left" in caplog.text
    assert [path.name for path in (tmp_path / "state").iterdir() if path.name.startswith(".token")] == []


def test_the_token_service_must_be_https() -> None:
    with pytest.raises(ConfigError, match="token_url must be https"):
        ClientCredentials(
            token_url="http://a.example", client_id="me", client_secret="x", origins=["https://a.example"]
        )


def test_fault_10_a_target_that_is_no_address_is_rejected() -> None:
    login = Login(state=Secret("s"), port=1, path="/callback", issuer="")
    assert judge(login, "GET", "//[", ["127.0.0.1:1"]) == Rejected("no address")


def test_a_machine_without_ipv6_listens_on_127_0_0_1_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.socket

    class Without(real):  # type: ignore[misc, valid-type]
        def bind(self, address: Any) -> None:
            if self.family == socket.AF_INET6:
                raise OSError(errno.EADDRNOTAVAIL, "no IPv6 here")
            super().bind(address)

    monkeypatch.setattr(socket, "socket", Without)
    with listening([0]) as listener:
        assert listener.port
