"""Where the clients go, how they sign in, and that no secret of it is seen."""

from __future__ import annotations

import pickle
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
import trustme
from tiepoint_core import (
    AuthError,
    BearerToken,
    ConfigError,
    Hooks,
    HttpError,
    ResponseEvent,
    RetryPolicy,
    Secret,
    ServerError,
    SourcedToken,
    TransportError,
    Unauthorized,
)
from tiepoint_itwin._environments import ENVIRONMENTS
from tiepoint_itwin._sign_in import place_of
from tiepoint_sandbox import Sandbox

from ...support.network import NAME, proxy_to, secure
from ._both import CLIENTS, ask, blocking, of_sandbox, said, scripted

CANARY = "canary-4c1f"
OURS = {"tiepoint_core", "tiepoint_itwin"}


def shown(error: BaseException) -> Iterator[str]:
    """All that a report of an error would show: texts, and the local variables of our frames, in all contexts."""
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        one = pending.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield from map(repr, (str(one), one, one.args, vars(one)))
        yield "".join(traceback.format_exception(one))
        for frame, line in traceback.walk_tb(one.__traceback__):
            if OURS & set(Path(frame.f_code.co_filename).parts):
                for name, value in frame.f_locals.items():
                    yield f"{frame.f_code.co_filename}:{line} {name} = {value!r}"
        pending += [one.__cause__, one.__context__]


def seen_by(client: Any) -> str:
    """The name of the account, which only those see who are signed in."""
    with blocking(client) as client:
        return str(client.itwins.primary_account().display_name)


# --- environments ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "api", "issuer"),
    [("prod", "api", "ims"), ("qa", "qa-api", "qa-ims"), ("dev", "dev-api", "qa-ims")],
)
def test_an_environment_says_where_the_api_is_and_who_issues_tokens(
    kind: str, environment: Any, api: str, issuer: str
) -> None:
    assert ENVIRONMENTS[environment] == (
        f"https://{api}.bentley.com",
        f"https://{issuer}.bentley.com/connect/token",
        f"https://{issuer}.bentley.com/connect/authorize",
    )
    client = CLIENTS[kind](environment=environment, client_id="me", client_secret="s")
    assert client.base_url.rstrip("/") == f"https://{api}.bentley.com"


def test_production_is_where_a_client_goes_that_is_told_nothing_else(kind: str) -> None:
    assert CLIENTS[kind](token="t").base_url.rstrip("/") == "https://api.bentley.com"


def test_an_unknown_environment_is_refused_with_those_that_there_are(kind: str) -> None:
    with pytest.raises(ConfigError, match="there is no environment 'staging': give prod, qa, dev, or base_url"):
        CLIENTS[kind](environment="staging", token="t")


def test_an_address_of_ones_own_does_not_get_credentials_for_bentleys_issuer() -> None:
    assert place_of("prod", "https://a.example", None, None) == ("https://a.example", "", "")
    for environment in ("qa", "prod"):  # it is known by its address
        assert place_of(environment, "https://qa-api.bentley.com/", None, None) == ENVIRONMENTS["qa"]
    own = place_of("prod", None, "https://b.example/t", "https://b.example/a")
    assert own == ("https://api.bentley.com", "https://b.example/t", "https://b.example/a")


def test_an_address_of_ones_own_needs_to_be_told_who_issues_tokens(kind: str) -> None:
    own = {"base_url": "https://a.example", "client_id": "me"}
    with pytest.raises(ConfigError, match="token_url is missing: with a base_url of your own, say where its tokens"):
        CLIENTS[kind](**own, client_secret="s")
    with pytest.raises(ConfigError, match="token_url is missing: with a base_url of your own, say where people sign"):
        CLIENTS[kind](**own)
    with pytest.raises(ConfigError, match="authorize_url is missing"):
        CLIENTS[kind](**own, token_url="https://a.example/token")
    with pytest.raises(ConfigError, match="authorize_url is missing"):
        CLIENTS[kind](**own, token_url="https://a.example/t", client_secret="s", redirect_uri="http://localhost:1/c")


# --- which sign-in --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("given", [{}, {"base_url": "https://a.example"}, {"scope": "itwin-platform"}])
def test_no_way_to_sign_in_is_refused_with_those_that_there_are(kind: str, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match="say how to sign in, by one of these: client_id and client_secret"):
        CLIENTS[kind](**given)


@pytest.mark.parametrize(
    "given",
    [
        {"client_id": "me", "token": "t"},
        {"token": "t", "auth": httpx.BasicAuth("a", "b")},
        {"client_id": "me", "headers": {"authorization": "Bearer t"}},
    ],
)
def test_several_ways_to_sign_in_are_refused(kind: str, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match="say how to sign in, in one way: "):
        CLIENTS[kind](**given)


def test_half_of_a_sign_in_is_refused(kind: str) -> None:
    with pytest.raises(ConfigError, match="client_secret goes with client_id: give both"):
        CLIENTS[kind](client_secret="s", token="t")
    with pytest.raises(ConfigError, match="client_id is empty"):
        CLIENTS[kind](client_id=" ", client_secret="s")
    with pytest.raises(ConfigError, match="client_secret is empty"):
        CLIENTS[kind](client_id="me", client_secret="")
    with pytest.raises(ConfigError, match="the token is empty"):
        CLIENTS[kind](token="")


def test_a_program_signs_in_by_a_form_with_the_platforms_scope(kind: str, sandbox: Sandbox) -> None:
    with scripted(said(200, {"access_token": "t", "token_type": "Bearer", "expires_in": 3600})) as (issuer, _):
        options = of_sandbox(sandbox, token_url=f"{issuer.url}/connect/token")
        with pytest.raises(Unauthorized):
            ask(kind, options, lambda client: client.itwins.primary_account())
    form = dict(parse_qsl(issuer.asked[0].body.decode()))
    assert form == {
        "grant_type": "client_credentials",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "scope": "itwin-platform",
    }
    assert "authorization" not in issuer.asked[0].headers


def test_a_program_signs_in(kind: str, sandbox: Sandbox) -> None:
    options = of_sandbox(sandbox)
    assert ask(kind, options, lambda client: client.itwins.primary_account()).display_name == "Sandbox"
    options["client_secret"] = Secret(sandbox.client_secret)
    assert ask(kind, options, lambda client: client.itwins.primary_account()).display_name == "Sandbox"


def test_a_token_that_has_ended_is_followed_by_another(kind: str, sandbox: Sandbox) -> None:
    found = ask(
        kind,
        of_sandbox(sandbox),
        lambda client: client.itwins.primary_account(),
        lambda _: sandbox.fault("expire-tokens"),
        lambda client: client.itwins.primary_account(),
    )
    assert found.display_name == "Sandbox"


def test_the_token_endpoint_says_why_it_refuses(kind: str, sandbox: Sandbox) -> None:
    with pytest.raises(AuthError, match=r"no token from .*/connect/token: .*invalid_client.*check the client id"):
        ask(kind, of_sandbox(sandbox, client_secret="wrong"), lambda client: client.itwins.primary_account())
    with pytest.raises(AuthError, match=r"invalid_scope.*and the scope"):
        ask(kind, of_sandbox(sandbox, scope="other"), lambda client: client.itwins.primary_account())


def test_a_token_of_ones_own_signs_in(kind: str, sandbox: Sandbox) -> None:
    token = sandbox.itwin.issuer.issue(sandbox.client_id)
    for given in (token, Secret(token)):
        found = ask(
            kind, {"base_url": sandbox.base_url, "token": given}, lambda client: client.itwins.primary_account()
        )
        assert found.display_name == "Sandbox"


def test_a_source_of_tokens_is_asked_again_when_its_token_has_ended(kind: str, sandbox: Sandbox) -> None:
    asked: list[int] = []

    def source() -> SourcedToken:
        asked.append(1)
        return SourcedToken(Secret(sandbox.itwin.issuer.issue(sandbox.client_id)), expires_in=3600)

    ask(
        kind,
        {"base_url": sandbox.base_url, "token": source},
        lambda client: client.itwins.primary_account(),
        lambda client: client.itwins.primary_account(),
        lambda _: sandbox.fault("expire-tokens"),
        lambda client: client.itwins.primary_account(),
    )
    assert len(asked) == 2


def test_an_async_source_of_tokens_is_for_the_async_client(sandbox: Sandbox) -> None:
    async def source() -> str:
        return sandbox.itwin.issuer.issue(sandbox.client_id)

    options = {"base_url": sandbox.base_url, "token": source}
    assert ask("async", options, lambda client: client.itwins.primary_account()).display_name == "Sandbox"
    with pytest.raises(ConfigError, match="the token source is async: use it with an async client only"):
        ask("sync", options, lambda client: client.itwins.primary_account())


def test_any_sign_in_can_be_given(kind: str, sandbox: Sandbox) -> None:
    token = sandbox.itwin.issuer.issue(sandbox.client_id)
    for given in ({"auth": BearerToken(token)}, {"headers": {"AUTHORIZATION": f"Bearer {token}"}}):
        found = ask(kind, {"base_url": sandbox.base_url, **given}, lambda client: client.itwins.primary_account())
        assert found.display_name == "Sandbox"


def test_a_token_can_be_kept_in_a_file(
    kind: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_state_dir", lambda *_, **__: str(tmp_path / "state"))
    options = of_sandbox(sandbox, token_cache="file")
    ask(kind, options, lambda client: client.itwins.primary_account())
    assert len(list((tmp_path / "state").glob("*.json"))) == 1
    # Another process, whose secret is not even asked for.
    assert (
        ask(kind, {**options, "client_secret": "x"}, lambda client: client.itwins.primary_account()).display_name
        == "Sandbox"
    )


def test_an_unknown_cache_is_refused(kind: str, sandbox: Sandbox) -> None:
    with pytest.raises(ConfigError, match="cache must be 'memory', 'file' or 'keyring', not 'disk'"):
        CLIENTS[kind](**of_sandbox(sandbox, token_cache="disk"))


def test_tokens_come_through_the_clients_proxy_by_the_certificates_that_it_trusts(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    for name in ("ALL_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with secure(authority) as issuer, proxy_to(issuer) as proxy:

        def asked_for_a_token(**more: Any) -> list[str]:
            """What the issuer, which has no token to give, and whom no name service knows, was asked."""
            address = f"https://{NAME}"
            given = {"client_id": "me", "client_secret": "s", "verify": tmp_path / "ca.pem", **more}
            options = {"base_url": address, "token_url": f"{address}/token", **given}
            issuer.asked.clear()
            with pytest.raises((AuthError, TransportError)):
                ask(kind, options, lambda client: client.itwins.primary_account())
            return [asked.split(" HTTP/")[0] for asked in issuer.asked]

        assert asked_for_a_token(proxy=proxy.url) == ["POST /token"]
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert asked_for_a_token() == ["POST /token"]
        assert asked_for_a_token(trust_env=False) == []


# --- people ---------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, str]]]:
    """The sign-in pages that a browser opened, whose person says yes."""
    pages: list[dict[str, str]] = []
    browsers: list[threading.Thread] = []

    def follow(address: str) -> None:
        httpx.get(address, follow_redirects=True, trust_env=False)

    def browser(address: str) -> bool:
        pages.append(dict(parse_qsl(urlsplit(address).query)))
        browsers.append(threading.Thread(target=follow, args=(address,)))
        browsers[-1].start()
        return True

    monkeypatch.setattr("webbrowser.open", browser)
    monkeypatch.setattr(sandbox.itwin.issuer, "consent", "auto")
    yield pages
    for each in browsers:
        each.join(10)


def person(sandbox: Sandbox, **more: Any) -> dict[str, Any]:
    return {
        "base_url": sandbox.base_url,
        "token_url": sandbox.itwin.token_url,
        "authorize_url": sandbox.itwin.authorize_url,
        "client_id": "sandbox-native-app",
        **more,
    }


def test_a_person_signs_in_by_browser_with_a_proof_and_no_secret(
    kind: str, sandbox: Sandbox, opened: list[dict[str, str]]
) -> None:
    found = ask(
        kind,
        person(sandbox),
        lambda client: client.itwins.primary_account(),
        lambda client: client.itwins.get(sandbox.itwin.itwin_id),
    )
    assert found.display_name == "Sandbox project"
    assert len(opened) == 1
    page = opened[0]
    assert page["code_challenge_method"] == "S256"
    assert page["scope"] == "itwin-platform"
    assert page["redirect_uri"].startswith("http://127.0.0.1:")
    assert page["redirect_uri"].endswith("/callback")


def test_a_person_stays_signed_in_by_a_refresh_token(kind: str, sandbox: Sandbox, opened: list[dict[str, str]]) -> None:
    ask(
        kind,
        person(sandbox, scope="itwin-platform offline_access"),
        lambda client: client.itwins.primary_account(),
        lambda _: sandbox.fault("expire-tokens"),
        lambda client: client.itwins.primary_account(),
    )
    assert len(opened) == 1


def free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_web_application_signs_a_person_in_by_its_secret_and_redirect(
    kind: str, sandbox: Sandbox, opened: list[dict[str, str]], host: str
) -> None:
    uri = f"http://{host}:{free_port()}/signin-oidc"
    web = {"client_id": "sandbox-web-app", "client_secret": "sandbox-web-secret", "redirect_uri": uri}
    assert ask(kind, person(sandbox, **web), lambda client: client.itwins.primary_account()).display_name == "Sandbox"
    assert [page["redirect_uri"] for page in opened] == [uri]


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "localhost:3000/callback",
        "https://localhost:3000/callback",
        "http://my.example:3000/callback",
        "http://localhost.my.example:3000/callback",
        "http://me@localhost:3000/callback",
        "http://localhost/callback",
        "http://localhost:3000",
        "http://localhost:0/callback",
        "http://localhost:65536/callback",
        "http://localhost:3000/callback?a=b",
        "http://localhost:3000/callback#a",
        "http://localhost:3000/call back",
        "http://[::1]:3000/callback",
    ],
)
def test_a_redirect_that_cannot_be_sent_as_it_is_registered_is_refused(kind: str, uri: str) -> None:
    with pytest.raises(ConfigError, match="redirect_uri has to be as it is registered with Bentley, and on this mach"):
        CLIENTS[kind](client_id="me", redirect_uri=uri)


# --- settings -------------------------------------------------------------------------------------------------


@pytest.fixture
def environ(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[dict[str, str]], None]:
    """Sets variables, beside which there are none of ours, nor a profile file."""
    import os

    for name in [name for name in os.environ if name.startswith(("ITWIN_", "TIEPOINT_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path))

    def setenv(given: dict[str, str]) -> None:
        for name, value in given.items():
            monkeypatch.setenv(name, value)

    return setenv


def served(sandbox: Sandbox) -> dict[str, str]:
    """The variables that ``tiepoint-sandbox serve`` prints."""
    return {f"ITWIN_{name.upper()}": value for name, value in sandbox.settings.items()}


def test_the_variables_that_the_sandbox_prints_make_a_client(kind: str, sandbox: Sandbox, environ: Any) -> None:
    environ(served(sandbox))
    assert {"ITWIN_BASE_URL", "ITWIN_CLIENT_SECRET", "ITWIN_ITWIN_ID", "ITWIN_SCOPE"} <= set(served(sandbox))
    assert seen_by(CLIENTS[kind].from_env()) == "Sandbox"
    client = CLIENTS[kind].from_env(deadline=5.0)
    assert client.itwin_id == sandbox.itwin.itwin_id


def test_the_variables_of_a_person_make_a_client(
    kind: str, sandbox: Sandbox, environ: Any, opened: list[dict[str, str]]
) -> None:
    given = served(sandbox)
    del given["ITWIN_CLIENT_SECRET"]
    environ({**given, "ITWIN_CLIENT_ID": given["ITWIN_NATIVE_CLIENT_ID"]})
    assert seen_by(CLIENTS[kind].from_env()) == "Sandbox"
    assert len(opened) == 1


def test_a_token_in_a_variable_makes_a_client(kind: str, sandbox: Sandbox, environ: Any) -> None:
    environ({"ITWIN_TOKEN": sandbox.itwin.issuer.issue(sandbox.client_id), "ITWIN_BASE_URL": sandbox.base_url})
    assert seen_by(CLIENTS[kind].from_env()) == "Sandbox"


def test_where_tokens_are_kept_can_be_set_by_a_variable(kind: str, environ: Any) -> None:
    environ({"ITWIN_CLIENT_ID": "app", "ITWIN_CLIENT_SECRET": "s", "ITWIN_TOKEN_CACHE": "cupboard"})
    with pytest.raises(ConfigError, match="cache"):
        CLIENTS[kind].from_env()


def test_an_environment_and_a_pause_can_be_set_by_variables(kind: str, environ: Any) -> None:
    environ({"ITWIN_TOKEN": "t", "ITWIN_ENVIRONMENT": "qa", "ITWIN_POLL_SECONDS": "0.5"})
    client = CLIENTS[kind].from_env()
    assert client.base_url.rstrip("/") == "https://qa-api.bentley.com"
    assert client.conversion.jobs._schedule()(0.0, None) == 0.5


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, r"client_id is missing: give client_id=, set ITWIN_CLIENT_ID, or put client_id into \[profiles\."),
        ({"ITWIN_CLIENT_SECRET": CANARY}, "client_id is missing: .*set ITWIN_CLIENT_ID"),
        ({"ITWIN_TOKEN": "t", "ITWIN_ENVIRONMENT": "staging"}, "there is no environment 'staging': give prod, qa, dev"),
        ({"ITWIN_TOKEN": "t", "ITWIN_POLL_SECONDS": "often"}, "poll_seconds must be a number .*ITWIN_POLL_SECONDS"),
        ({"ITWIN_TOKEN": "t", "ITWIN_BASE_URL": "http://a.example"}, "base_url must be https"),
        ({"ITWIN_CLIENT_ID": "me", "ITWIN_TOKEN_URL": "a.example"}, "token_url must start with https"),
        ({"ITWIN_CLIENT_ID": "me", "ITWIN_TOKEN": CANARY}, "say how to sign in, in one way"),
    ],
)
def test_variables_that_make_no_client_are_refused(kind: str, environ: Any, given: dict[str, str], told: str) -> None:
    environ(given)
    with pytest.raises(ConfigError, match=told) as caught:
        CLIENTS[kind].from_env()
    assert not [place for place in shown(caught.value) if CANARY in place]


def test_a_profile_makes_a_client_with_secrets_by_reference(
    kind: str, sandbox: Sandbox, environ: Any, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(
        f'[profiles.test.itwin]\nbase_url = "{sandbox.base_url}"\ntoken_url = "{sandbox.itwin.token_url}"\n'
        f'client_id = "{sandbox.client_id}"\nclient_secret = {{env = "MY_SECRET"}}\n'
        f'itwin_id = "{sandbox.itwin.itwin_id}"\npoll_seconds = 0.25\n'
    )
    with pytest.raises(ConfigError, match=r"client_secret in .* refers to the variable MY_SECRET, which is not set"):
        CLIENTS[kind].from_profile("test")
    environ({"MY_SECRET": sandbox.client_secret})
    assert seen_by(CLIENTS[kind].from_profile("test")) == "Sandbox"
    client = CLIENTS[kind].from_profile("test")
    assert (client.itwin_id, client.conversion.jobs._schedule()(0.0, None)) == (sandbox.itwin.itwin_id, 0.25)
    environ({"TIEPOINT_PROFILE": "test"})
    assert CLIENTS[kind].from_profile().base_url.rstrip("/") == sandbox.base_url


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("", r"client_id is missing: .*or put client_id into \[profiles\.test\.itwin\] of .*config\.toml"),
        (f'client_id = "me"\nclient_secret = "{CANARY}"', "must be a reference, not the secret itself"),
        ('environment = "staging"\nclient_id = "me"', "there is no environment 'staging'"),
        ("environment = 1", "environment in .* must be a text"),
        ('client_id = "me"\npoll_seconds = 0', "poll_seconds must be a number of seconds above 0"),
    ],
)
@pytest.mark.usefixtures("environ")
def test_a_profile_that_makes_no_client_is_refused(kind: str, tmp_path: Path, table: str, told: str) -> None:
    (tmp_path / "config.toml").write_text(f"[profiles.test.itwin]\n{table}\n")
    with pytest.raises(ConfigError, match=told) as caught:
        CLIENTS[kind].from_profile("test")
    assert not [place for place in shown(caught.value) if CANARY in place]
    with pytest.raises(ConfigError, match="there is no profile 'other'"):
        CLIENTS[kind].from_profile("other")


@pytest.mark.parametrize("source", ["environment", "profile"])
def test_options_of_a_call_go_with_settings(kind: str, environ: Any, tmp_path: Path, source: str) -> None:
    told: list[ResponseEvent] = []
    options = {"timeout": 7.0, "retries": RetryPolicy(max_attempts=1), "hooks": Hooks(on_response=told.append)}
    with scripted(said(500, {})) as (server, _):
        (tmp_path / "config.toml").write_text(f'[profiles.test.itwin]\nbase_url = "{server.url}"\n')
        environ({"ITWIN_TOKEN": "t", "ITWIN_BASE_URL": server.url})
        make = CLIENTS[kind]
        client = make.from_env(**options) if source == "environment" else make.from_profile("test", **options)
        assert client.http.timeout.read == 7.0
        with pytest.raises(ServerError):
            seen_by(client)
    assert len(server.asked) == len(told) == 1


# --- secrets --------------------------------------------------------------------------------------------------

WRONG: dict[str, dict[str, Any]] = {
    "several": {"client_id": "me", "client_secret": CANARY, "token": CANARY},
    "secret alone": {"client_secret": CANARY},
    "secret of two lines": {"client_id": "me", "client_secret": f"{CANARY}\n"},
    "token of two lines": {"token": f"{CANARY}\n"},
    "redirect": {"client_id": "me", "client_secret": CANARY, "redirect_uri": f"https://a.example/{CANARY}"},
    "environment": {"environment": "other", "client_id": "me", "client_secret": CANARY},
    "no token_url": {"base_url": "https://a.example", "client_id": "me", "client_secret": CANARY},
    "http": {"base_url": f"http://a.example/{CANARY}", "token": CANARY},
    "headers": {"headers": {"Authorization": f"{CANARY}\n"}},
    "empty iTwin": {"token": CANARY, "itwin_id": " "},
    "no pause": {"token": CANARY, "poll_seconds": 0},
    "proxy": {"token": CANARY, "proxy": f"nothing://me:{CANARY}@a.example"},
}


@pytest.mark.parametrize("name", WRONG)
def test_a_client_that_cannot_be_made_shows_no_secret(kind: str, name: str) -> None:
    with pytest.raises(ConfigError) as caught:
        CLIENTS[kind](**WRONG[name])
    assert not [place for place in shown(caught.value) if CANARY in place]


@pytest.mark.parametrize(
    "given",
    [
        {"client_id": "me", "client_secret": CANARY},
        {"client_id": "me", "client_secret": CANARY, "redirect_uri": "http://localhost:3000/callback"},
        {"token": CANARY},
        {"token": lambda: CANARY},
        {"headers": {"Authorization": f"Bearer {CANARY}"}},
        {"token": "t", "proxy": f"http://me:{CANARY}@127.0.0.1:9"},
    ],
)
def test_a_client_shows_no_secret(kind: str, given: dict[str, Any]) -> None:
    client = CLIENTS[kind](**given)
    other = client.with_options(timeout=1.0)
    places = [f"{each!r} {each} {vars(each)!r}" for each in (client, other, client.http, client.reality_data)]
    places += [repr(each) for each in (client.api, client.itwins, client.http.auth)]
    for each in (client, client.http.auth):
        with suppress(TypeError, AttributeError, pickle.PicklingError):
            places.append(pickle.dumps(each).decode("latin-1"))
    assert not [place for place in places if CANARY in place]


def test_a_sign_in_that_is_refused_shows_no_secret(kind: str, sandbox: Sandbox) -> None:
    with pytest.raises(AuthError) as caught:
        ask(kind, of_sandbox(sandbox, client_secret=CANARY), lambda client: client.itwins.primary_account())
    assert not [place for place in shown(caught.value) if CANARY in place]


def test_a_request_of_ones_own_that_fails_shows_no_secret(kind: str, sandbox: Sandbox) -> None:
    options = {"base_url": sandbox.base_url, "token": CANARY}
    with pytest.raises(HttpError) as caught:
        ask(
            kind, options, lambda client: client.request("GET", f"/itwins/x?sig={CANARY}", headers={"x-secret": CANARY})
        )
    assert not [place for place in shown(caught.value) if CANARY in place]
