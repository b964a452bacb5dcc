"""Tests of authentication by browser: signing in, refreshing, and rejection."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from tiepoint_core import (
    AuthError,
    AuthorizationCode,
    BaseClient,
    CacheKey,
    FileCache,
    Hooks,
    TokenError,
    TokenEvent,
    Unauthorized,
)
from tiepoint_core._auth.oauth import Pkce

from .conftest import Get
from .leaks import secrets_of, shown
from .machine import Machine
from .provider import TokenRequest

Make = Callable[..., AuthorizationCode]


def grants(machine: Machine) -> list[tuple[str, int]]:
    return [(one.form["grant_type"], one.status) for one in machine.provider.token_requests()]


def send_again(machine: Machine, request: TokenRequest) -> tuple[int, str]:
    """Send a recorded token request again, as an eavesdropper could."""
    with httpx.Client(trust_env=False) as client:
        answer = client.post(machine.provider.token_url, data=request.form)
    return answer.status_code, answer.json().get("error")


# --- signing in -----------------------------------------------------------------------------------------------------


def test_sign_in(machine: Machine, person: Make, get: Get) -> None:
    """A user signs in once by browser, and the service knows the user."""
    auth = person()
    scope = "openid offline_access scans:read"
    answer = {"path": "/scans/1", "person": machine.person.name, "program": "desktop", "scope": scope}
    assert [get(auth, machine.service.url) for _ in range(3)] == [answer] * 3
    assert grants(machine) == [("authorization_code", 200)]
    assert machine.person.visits == 1
    assert (machine.service.accepted, machine.service.rejected) == (3, 0)


def test_token_and_pkce_required(machine: Machine, person: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service rejects calls without a token, and the provider a wrong PKCE verifier."""
    with BaseClient(base_url=machine.service.url) as client, pytest.raises(Unauthorized):
        client.request("GET", "/scans/1")
    good = Pkce.create
    monkeypatch.setattr(Pkce, "create", lambda: Pkce(good().verifier, good().challenge))
    with pytest.raises(TokenError) as caught:
        person().login()
    assert caught.value.code == "invalid_grant"
    assert machine.person.visits == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_redirect_host(machine: Machine, person: Make, host: str) -> None:
    """The redirect URI uses a free port of either loopback host."""
    person(redirect_host=host).login()
    (address,) = machine.person.seen()
    assert (urlsplit(address).hostname, urlsplit(address).path) == (host, "/callback")
    assert machine.provider.token_requests()[0].form["redirect_uri"] == address.partition("?")[0]


def test_threads_share_sign_in(machine: Machine, person: Make) -> None:
    """20 threads without a token open one browser window."""
    with BaseClient(base_url=machine.service.url, auth=person()) as client, ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: client.request("GET", "/scans/1").status_code, range(20)))
    assert answers == [200] * 20
    assert grants(machine) == [("authorization_code", 200)]
    assert machine.person.visits == 1


# --- refreshing -----------------------------------------------------------------------------------------------------


def test_expired_token(machine: Machine, person: Make, get: Get) -> None:
    """An expired token is refreshed without a browser, before it is sent."""
    auth = person(client_id="desktop-with-brief-tokens")
    get(auth, machine.service.url)
    assert machine.provider.token_requests()[0].answer["expires_in"] == 2
    time.sleep(2.1)
    assert get(auth, machine.service.url)["person"] == machine.person.name
    assert grants(machine) == [("authorization_code", 200), ("refresh_token", 200)]
    assert machine.service.rejected == 0  # the expired token was not sent
    assert machine.person.visits == 1


def test_revoked_token(machine: Machine, person: Make, get: Get) -> None:
    """A revoked token is refreshed with the newest refresh token."""
    auth = person()
    get(auth, machine.service.url)
    for _ in range(3):
        assert machine.provider.revoke_access_tokens() == 1
        assert get(auth, machine.service.url)["person"] == machine.person.name
    requests = machine.provider.token_requests()
    assert grants(machine) == [("authorization_code", 200)] + [("refresh_token", 200)] * 3
    used = [one.form["refresh_token"] for one in requests[1:]]
    assert used == [one.answer["refresh_token"] for one in requests[:-1]]
    assert len(set(used)) == 3
    assert machine.service.rejected == 3
    assert machine.person.visits == 1


def test_second_process(machine: Machine, person: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second process uses the cached tokens of the first, from a private file."""
    for name in ("HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    person(cache="file").login()
    assert _in_another_process(machine, tmp_path) == {"person": machine.person.name, "outcomes": ["from cache"]}
    machine.provider.revoke_access_tokens()
    assert _in_another_process(machine, tmp_path) == {
        "person": machine.person.name,
        "outcomes": ["from cache", "refreshed"],
    }
    assert grants(machine) == [("authorization_code", 200), ("refresh_token", 200)]
    assert machine.person.visits == 1
    (file,) = tmp_path.rglob("*.json")
    assert file.stat().st_mode & 0o777 == 0o600


CHILD = """
import json, os, sys
from tiepoint_core import AuthorizationCode, BaseClient, Hooks
authorize_url, token_url, issuer, service = sys.argv[1:]
outcomes = []
auth = AuthorizationCode(authorize_url=authorize_url, token_url=token_url, issuer=issuer, client_id="desktop",
    scope="openid offline_access scans:read", parameters={"prompt": "consent"}, origins=[service], cache="file",
    interactive=False,
    hooks=Hooks(on_token=lambda event: outcomes.append(event.outcome)))
with BaseClient(base_url=service, auth=auth) as client:
    person = client.request("GET", "/scans/1").json()["person"]
print(json.dumps({"person": person, "outcomes": outcomes}))
"""


def _in_another_process(machine: Machine, folder: Path) -> Any:
    provider = machine.provider
    addresses = [provider.authorize_url, provider.token_url, provider.issuer, machine.service.url]
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *addresses],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=folder,
        env=os.environ,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# --- rejection ------------------------------------------------------------------------------------------------------


def test_used_code(machine: Machine, person: Make) -> None:
    """The provider rejects a used authorization code."""
    person().login()
    (request,) = machine.provider.token_requests()
    assert send_again(machine, request) == (400, "invalid_grant")


def test_used_refresh_token(machine: Machine, person: Make, get: Get) -> None:
    """Reuse of a refresh token ends the session, and the user signs in again."""
    auth = person()
    get(auth, machine.service.url)
    machine.provider.revoke_access_tokens()
    get(auth, machine.service.url)
    first, refresh = machine.provider.token_requests()
    assert refresh.form["refresh_token"] == first.answer["refresh_token"]
    assert send_again(machine, refresh) == (400, "invalid_grant")
    # The provider treats the refresh token as stolen and revokes all tokens of the session.
    machine.provider.forget()
    assert get(auth, machine.service.url)["person"] == machine.person.name
    assert grants(machine) == [("refresh_token", 400), ("authorization_code", 200)]
    assert machine.person.visits == 2


def test_revoked_non_interactive(machine: Machine, person: Make, get: Get, tmp_path: Path) -> None:
    """A revoked session is an error without secrets if no browser is allowed."""
    cache = FileCache(CacheKey(machine.provider.issuer, "desktop", "", "default"), tmp_path / "state")
    person(cache=cache).login()
    (request,) = machine.provider.token_requests()
    with httpx.Client(trust_env=False) as client:  # RFC 7009, as "sign out" does
        form = {"client_id": "desktop", "token": request.answer["refresh_token"]}
        assert client.post(machine.provider.revocation_url, data=form).status_code == 200
    machine.provider.revoke_access_tokens()
    with pytest.raises(AuthError, match="sign in by browser first") as caught:
        get(person(cache=cache, interactive=False), machine.service.url)
    assert not [secret for secret in secrets_of([request]) if secret in shown(caught.value)]
    assert grants(machine) == [("authorization_code", 200), ("refresh_token", 400)]


def test_consent_denied(machine: Machine, person: Make, get: Get) -> None:
    """Denied consent is an error without secrets."""
    auth = person(open_browser=machine.person.refuse)
    with pytest.raises(AuthError, match=r"the service refused \(access_denied\)") as caught:
        get(auth, machine.service.url)
    (address,) = machine.person.seen()
    state = parse_qs(urlsplit(address).query)["state"][0]
    assert state not in shown(caught.value)
    assert grants(machine) == []


def test_window_closed(machine: Machine, person: Make, get: Get) -> None:
    """A closed browser window is an error after the login timeout."""
    auth = person(open_browser=machine.person.leave, login_timeout=2.0)
    begun = time.monotonic()
    with pytest.raises(AuthError, match="nobody signed in within 2 s"):
        get(auth, machine.service.url)
    assert time.monotonic() - begun < 10
    assert grants(machine) == []


def test_other_issuer(machine: Machine, person: Make, get: Get) -> None:
    """A response of another issuer is rejected, and its code is not sent."""
    auth = person(issuer="https://another.example")
    with pytest.raises(AuthError, match="another issuer"):
        get(auth, machine.service.url)
    (address,) = machine.person.seen()
    query = parse_qs(urlsplit(address).query)
    assert query["iss"] == [machine.provider.issuer]
    assert query["code"][0]
    assert grants(machine) == []  # the code was not sent to anyone


# --- secrets --------------------------------------------------------------------------------------------------------


def test_secrets_are_hidden(
    machine: Machine,
    person: Make,
    get: Get,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """No secret appears in logs, output, representations or errors."""
    caplog.set_level(logging.DEBUG)
    events: list[TokenEvent] = []
    manners = iter([machine.person.open, machine.person.refuse])
    auth = person(hooks=Hooks(on_token=events.append), open_browser=lambda address: next(manners)(address))
    get(auth, machine.service.url)
    machine.provider.revoke_access_tokens()
    get(auth, machine.service.url)
    send_again(machine, machine.provider.token_requests()[1])  # ends the session
    with pytest.raises(AuthError) as refused:
        get(auth, machine.service.url)
    requests = machine.provider.token_requests()
    queries = [parse_qs(urlsplit(address).query) for address in machine.person.seen()]
    secrets = secrets_of(requests) | {query[name][0] for query in queries for name in {"code", "state"} & query.keys()}
    assert len(secrets) > 8
    assert [event.outcome for event in events] == ["fetched", "refreshed", "failed"]
    assert "refreshed" in caplog.text  # the log is not empty
    out, err = capfd.readouterr()
    # The sign-in URL is printed in case no browser opens; its state is useless afterwards.
    err = re.sub(r"(?m)^  http\S+/auth\?\S+$", "", err)
    places = {
        "log": caplog.text + "".join(repr(vars(record)) for record in caplog.records),
        "output": out + err,
        "repr": repr([auth, vars(auth), vars(auth._tokens), vars(auth._endpoint), events]),
        "error": shown(refused.value),
    }
    assert {place for place, text in places.items() for secret in secrets if secret in text} == set()
