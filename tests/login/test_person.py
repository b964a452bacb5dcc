"""A person signs in by a real browser at a real provider, stays signed in, or is refused."""

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
    """Send what a client has sent to the token service once more, as someone would who has overheard it."""
    with httpx.Client(trust_env=False) as client:
        answer = client.post(machine.provider.token_url, data=request.form)
    return answer.status_code, answer.json().get("error")


# --- in -------------------------------------------------------------------------------------------------------------


def test_a_person_signs_in_by_browser_and_the_service_knows_who_calls(machine: Machine, person: Make, get: Get) -> None:
    auth = person()
    answers = [get(auth, machine.service.url) for _ in range(3)]
    assert (
        answers
        == [
            {
                "path": "/scans/1",
                "person": machine.person.name,
                "program": "desktop",
                "scope": "openid offline_access scans:read",
            }
        ]
        * 3
    )
    assert grants(machine) == [("authorization_code", 200)]
    assert machine.person.visits == 1
    assert (machine.service.accepted, machine.service.rejected) == (3, 0)


def test_the_provider_demands_a_token_and_a_proof_of_who_began(
    machine: Machine, person: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands behind all other tests: neither service nor provider waves anybody through."""
    with BaseClient(base_url=machine.service.url) as client, pytest.raises(Unauthorized):
        client.request("GET", "/scans/1")
    good = Pkce.create
    monkeypatch.setattr(Pkce, "create", lambda: Pkce(good().verifier, good().challenge))
    with pytest.raises(TokenError) as caught:
        person().login()
    assert caught.value.code == "invalid_grant"
    assert machine.person.visits == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_the_browser_comes_back_to_any_port_of_this_machine(machine: Machine, person: Make, host: str) -> None:
    person(redirect_host=host).login()
    (address,) = machine.person.seen()
    assert (urlsplit(address).hostname, urlsplit(address).path) == (host, "/callback")
    assert machine.provider.token_requests()[0].form["redirect_uri"] == address.partition("?")[0]


def test_20_threads_that_need_a_token_open_one_browser(machine: Machine, person: Make) -> None:
    with BaseClient(base_url=machine.service.url, auth=person()) as client, ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: client.request("GET", "/scans/1").status_code, range(20)))
    assert answers == [200] * 20
    assert grants(machine) == [("authorization_code", 200)]
    assert machine.person.visits == 1


# --- still in -------------------------------------------------------------------------------------------------------


def test_an_expired_token_is_renewed_without_the_browser(machine: Machine, person: Make, get: Get) -> None:
    auth = person(client_id="desktop-with-brief-tokens")
    get(auth, machine.service.url)
    assert machine.provider.token_requests()[0].answer["expires_in"] == 2
    time.sleep(2.1)
    assert get(auth, machine.service.url)["person"] == machine.person.name
    assert grants(machine) == [("authorization_code", 200), ("refresh_token", 200)]
    assert machine.service.rejected == 0  # it was not even sent
    assert machine.person.visits == 1


def test_a_revoked_token_is_renewed_by_the_newest_refresh_token(machine: Machine, person: Make, get: Get) -> None:
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


def test_a_second_process_uses_the_sign_in_of_the_first(
    machine: Machine, person: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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


# --- out ------------------------------------------------------------------------------------------------------------


def test_a_used_code_is_refused(machine: Machine, person: Make) -> None:
    person().login()
    (request,) = machine.provider.token_requests()
    assert send_again(machine, request) == (400, "invalid_grant")


def test_a_used_refresh_token_is_refused_and_the_person_has_to_sign_in_again(
    machine: Machine, person: Make, get: Get
) -> None:
    auth = person()
    get(auth, machine.service.url)
    machine.provider.revoke_access_tokens()
    get(auth, machine.service.url)
    first, refresh = machine.provider.token_requests()
    assert refresh.form["refresh_token"] == first.answer["refresh_token"]
    assert send_again(machine, refresh) == (400, "invalid_grant")
    # To the provider the refresh token is stolen: it ends the whole sign-in, the newest tokens too.
    machine.provider.forget()
    assert get(auth, machine.service.url)["person"] == machine.person.name
    assert grants(machine) == [("refresh_token", 400), ("authorization_code", 200)]
    assert machine.person.visits == 2


def test_a_sign_in_that_was_revoked_is_an_error_where_no_browser_may_open(
    machine: Machine, person: Make, get: Get, tmp_path: Path
) -> None:
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


def test_a_person_who_refuses_consent_is_an_error_without_a_secret(machine: Machine, person: Make, get: Get) -> None:
    auth = person(open_browser=machine.person.refuse)
    with pytest.raises(AuthError, match=r"the service refused \(access_denied\)") as caught:
        get(auth, machine.service.url)
    (address,) = machine.person.seen()
    state = parse_qs(urlsplit(address).query)["state"][0]
    assert state not in shown(caught.value)
    assert grants(machine) == []


def test_a_person_who_closes_the_window_is_an_error_in_time(machine: Machine, person: Make, get: Get) -> None:
    auth = person(open_browser=machine.person.leave, login_timeout=2.0)
    begun = time.monotonic()
    with pytest.raises(AuthError, match="nobody signed in within 2 s"):
        get(auth, machine.service.url)
    assert time.monotonic() - begun < 10
    assert grants(machine) == []


def test_the_answer_of_another_issuer_is_refused(machine: Machine, person: Make, get: Get) -> None:
    auth = person(issuer="https://another.example")
    with pytest.raises(AuthError, match="another issuer"):
        get(auth, machine.service.url)
    (address,) = machine.person.seen()
    query = parse_qs(urlsplit(address).query)
    assert query["iss"] == [machine.provider.issuer]
    assert query["code"][0]
    assert grants(machine) == []  # the code was not sent to anyone


# --- secrets --------------------------------------------------------------------------------------------------------


def test_no_secret_shows_in_logs_reprs_or_errors(
    machine: Machine,
    person: Make,
    get: Get,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[TokenEvent] = []
    manners = iter([machine.person.open, machine.person.refuse])
    auth = person(hooks=Hooks(on_token=events.append), open_browser=lambda address: next(manners)(address))
    get(auth, machine.service.url)
    machine.provider.revoke_access_tokens()
    get(auth, machine.service.url)
    send_again(machine, machine.provider.token_requests()[1])  # ends the sign-in
    with pytest.raises(AuthError) as refused:
        get(auth, machine.service.url)
    requests = machine.provider.token_requests()
    queries = [parse_qs(urlsplit(address).query) for address in machine.person.seen()]
    secrets = secrets_of(requests) | {query[name][0] for query in queries for name in {"code", "state"} & query.keys()}
    assert len(secrets) > 8
    assert [event.outcome for event in events] == ["fetched", "refreshed", "failed"]
    assert "refreshed" in caplog.text  # there is a log to look at
    out, err = capfd.readouterr()
    # The address of the sign-in page is shown, for a browser that does not open; its state is worth nothing afterwards.
    err = re.sub(r"(?m)^  http\S+/auth\?\S+$", "", err)
    places = {
        "log": caplog.text + "".join(repr(vars(record)) for record in caplog.records),
        "output": out + err,
        "repr": repr([auth, vars(auth), vars(auth._tokens), vars(auth._endpoint), events]),
        "error": shown(refused.value),
    }
    found = {place for place, text in places.items() for secret in secrets if secret in text}
    assert found == set()
