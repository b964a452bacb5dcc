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
from tiepoint_itwin._sign_in import service_urls
from tiepoint_sandbox import Sandbox

from ...support.network import NAME, proxy_to, secure
from ._both import CLIENTS, ask, blocking, of_sandbox, said, scripted

CANARY = "canary-4c1f"
OURS = {"tiepoint_core", "tiepoint_itwin"}


def account(client: Any) -> Any:
    return client.itwins.primary_account()


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
    ("environment", "api", "issuer"), [("prod", "api", "ims"), ("qa", "qa-api", "qa-ims"), ("dev", "dev-api", "qa-ims")]
)
def test_environments(kind: str, environment: Any, api: str, issuer: str) -> None:
    """An environment has a base URL and an issuer."""
    assert ENVIRONMENTS[environment] == (
        f"https://{api}.bentley.com",
        f"https://{issuer}.bentley.com/connect/token",
        f"https://{issuer}.bentley.com/connect/authorize",
    )
    client = CLIENTS[kind](environment=environment, client_id="me", client_secret="s")
    assert client.base_url.rstrip("/") == f"https://{api}.bentley.com"


def test_default_environment(kind: str) -> None:
    """The default environment is production."""
    assert CLIENTS[kind](token="t").base_url.rstrip("/") == "https://api.bentley.com"


def test_unknown_environment(kind: str) -> None:
    """An unknown environment is an error that lists the known ones."""
    with pytest.raises(ConfigError, match="there is no environment 'staging': give prod, qa, dev, or base_url"):
        CLIENTS[kind](environment="staging", token="t")


def test_custom_base_url() -> None:
    """Credentials for a custom base URL are not sent to Bentley's issuer."""
    assert service_urls("prod", "https://a.example", None, None) == ("https://a.example", "", "")
    for environment in ("qa", "prod"):  # it is known by its address
        assert service_urls(environment, "https://qa-api.bentley.com/", None, None) == ENVIRONMENTS["qa"]
    own = service_urls("prod", None, "https://b.example/t", "https://b.example/a")
    assert own == ("https://api.bentley.com", "https://b.example/t", "https://b.example/a")


def test_missing_token_url(kind: str) -> None:
    """A custom base URL needs the URLs of its issuer."""
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


@pytest.mark.parametrize("arguments", [{}, {"base_url": "https://a.example"}, {"scope": "itwin-platform"}])
def test_no_credentials(kind: str, arguments: dict[str, Any]) -> None:
    """Missing credentials are an error that lists the ways."""
    with pytest.raises(ConfigError, match="say how to sign in, by one of these: client_id and client_secret"):
        CLIENTS[kind](**arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        {"client_id": "me", "token": "t"},
        {"token": "t", "auth": httpx.BasicAuth("a", "b")},
        {"client_id": "me", "headers": {"authorization": "Bearer t"}},
    ],
)
def test_several_credentials(kind: str, arguments: dict[str, Any]) -> None:
    """Several credentials are an error."""
    with pytest.raises(ConfigError, match="say how to sign in, in one way: "):
        CLIENTS[kind](**arguments)


def test_incomplete_credentials(kind: str) -> None:
    """Incomplete credentials are an error."""
    with pytest.raises(ConfigError, match="client_secret goes with client_id: give both"):
        CLIENTS[kind](client_secret="s", token="t")
    with pytest.raises(ConfigError, match="client_id is empty"):
        CLIENTS[kind](client_id=" ", client_secret="s")
    with pytest.raises(ConfigError, match="client_secret is empty"):
        CLIENTS[kind](client_id="me", client_secret="")
    with pytest.raises(ConfigError, match="the token is empty"):
        CLIENTS[kind](token="")


def test_client_credentials_form(kind: str, sandbox: Sandbox) -> None:
    """A program sends its credentials in a form with the scope."""
    with scripted(said(200, {"access_token": "t", "token_type": "Bearer", "expires_in": 3600})) as (issuer, _):
        options = of_sandbox(sandbox, token_url=f"{issuer.url}/connect/token")
        with pytest.raises(Unauthorized):
            ask(kind, options, account)
    form = dict(parse_qsl(issuer.asked[0].body.decode()))
    assert form == {
        "grant_type": "client_credentials",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "scope": "itwin-platform",
    }
    assert "authorization" not in issuer.asked[0].headers


def test_client_credentials(kind: str, sandbox: Sandbox) -> None:
    """A program authenticates."""
    options = of_sandbox(sandbox)
    assert ask(kind, options, account).display_name == "Sandbox"
    options["client_secret"] = Secret(sandbox.client_secret)
    assert ask(kind, options, account).display_name == "Sandbox"


def test_expired_token(kind: str, sandbox: Sandbox) -> None:
    """An expired token is replaced."""
    result = ask(kind, of_sandbox(sandbox), account, lambda _: sandbox.fault("expire-tokens"), account)
    assert result.display_name == "Sandbox"


def test_rejected_credentials(kind: str, sandbox: Sandbox) -> None:
    """The error of the token endpoint is shown."""
    with pytest.raises(AuthError, match=r"no token from .*/connect/token: .*invalid_client.*check the client id"):
        ask(kind, of_sandbox(sandbox, client_secret="wrong"), account)
    with pytest.raises(AuthError, match=r"invalid_scope.*and the scope"):
        ask(kind, of_sandbox(sandbox, scope="other"), account)


def test_token(kind: str, sandbox: Sandbox) -> None:
    """A token authenticates."""
    token = sandbox.itwin.issuer.issue(sandbox.client_id)
    for arguments in (token, Secret(token)):
        result = ask(kind, {"base_url": sandbox.base_url, "token": arguments}, account)
        assert result.display_name == "Sandbox"


@pytest.mark.parametrize("is_text", [False, True])
def test_token_function(kind: str, sandbox: Sandbox, is_text: bool) -> None:
    """A token function is called again for an expired token."""
    asked: list[str] = []

    def source() -> str | SourcedToken:
        asked.append(sandbox.itwin.issuer.issue(sandbox.client_id))
        return asked[-1] if is_text else SourcedToken(Secret(asked[-1]), expires_in=3600)

    def expire(_: Any) -> None:
        sandbox.fault("expire-tokens")

    ask(kind, {"base_url": sandbox.base_url, "token": source}, account, account, expire, account)
    assert len(asked) == 2


def test_async_token_function(sandbox: Sandbox) -> None:
    """An async token function works with the async client only."""

    async def source() -> str:
        return sandbox.itwin.issuer.issue(sandbox.client_id)

    options = {"base_url": sandbox.base_url, "token": source}
    assert ask("async", options, account).display_name == "Sandbox"
    with pytest.raises(ConfigError, match="the token source is async: use it with an async client only"):
        ask("sync", options, account)


def test_auth(kind: str, sandbox: Sandbox) -> None:
    """Any `httpx.Auth` authenticates."""
    token = sandbox.itwin.issuer.issue(sandbox.client_id)
    for arguments in ({"auth": BearerToken(token)}, {"headers": {"AUTHORIZATION": f"Bearer {token}"}}):
        result = ask(kind, {"base_url": sandbox.base_url, **arguments}, account)
        assert result.display_name == "Sandbox"


def test_file_cache(kind: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file cache stores tokens."""
    monkeypatch.setattr("platformdirs.user_state_dir", lambda *_, **__: str(tmp_path / "state"))
    options = of_sandbox(sandbox, token_cache="file")
    ask(kind, options, account)
    assert len(list((tmp_path / "state").glob("*.json"))) == 1
    # Another process, whose secret is not even asked for.
    assert ask(kind, {**options, "client_secret": "x"}, account).display_name == "Sandbox"


def test_unknown_cache(kind: str, sandbox: Sandbox) -> None:
    """An unknown cache is an error."""
    with pytest.raises(ConfigError, match="cache must be 'memory', 'file' or 'keyring', not 'disk'"):
        CLIENTS[kind](**of_sandbox(sandbox, token_cache="disk"))


def test_token_requests_by_proxy(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Token requests use the proxy and the certificates of the client."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    for name in ("ALL_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with secure(authority) as issuer, proxy_to(issuer) as proxy:

        def asked_for_a_token(**more: Any) -> list[str]:
            """What the issuer, which has no token to give, and whom no name service knows, was asked."""
            address = f"https://{NAME}"
            arguments = {"client_id": "me", "client_secret": "s", "verify": tmp_path / "ca.pem", **more}
            options = {"base_url": address, "token_url": f"{address}/token", **arguments}
            issuer.asked.clear()
            with pytest.raises((AuthError, TransportError)):
                ask(kind, options, account)
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


def test_person(kind: str, sandbox: Sandbox, opened: list[dict[str, str]]) -> None:
    """A person signs in by browser, with PKCE and without a secret."""
    result = ask(kind, person(sandbox), account, lambda client: client.itwins.get(sandbox.itwin.itwin_id))
    assert result.display_name == "Sandbox project"
    assert len(opened) == 1
    page = opened[0]
    assert page["code_challenge_method"] == "S256"
    assert page["scope"] == "itwin-platform"
    assert page["redirect_uri"].startswith("http://127.0.0.1:")
    assert page["redirect_uri"].endswith("/callback")


def test_refresh_token(kind: str, sandbox: Sandbox, opened: list[dict[str, str]]) -> None:
    """A refresh token keeps a person signed in."""
    ask(
        kind,
        person(sandbox, scope="itwin-platform offline_access"),
        account,
        lambda _: sandbox.fault("expire-tokens"),
        account,
    )
    assert len(opened) == 1


def free_port() -> int:
    import socket

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_web_application(kind: str, sandbox: Sandbox, opened: list[dict[str, str]], host: str) -> None:
    """A web application signs a person in by secret and redirect URI."""
    uri = f"http://{host}:{free_port()}/signin-oidc"
    web = {"client_id": "sandbox-web-app", "client_secret": "sandbox-web-secret", "redirect_uri": uri}
    assert ask(kind, person(sandbox, **web), account).display_name == "Sandbox"
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
def test_invalid_redirect_uri(kind: str, uri: str) -> None:
    """Redirect URIs that cannot be registered are errors."""
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

    def setenv(arguments: dict[str, str]) -> None:
        for name, value in arguments.items():
            monkeypatch.setenv(name, value)

    return setenv


def served(sandbox: Sandbox) -> dict[str, str]:
    """The variables that ``tiepoint-sandbox serve`` prints."""
    return {f"ITWIN_{name.upper()}": value for name, value in sandbox.settings.items()}


def test_variables_of_program(kind: str, sandbox: Sandbox, environ: Any) -> None:
    """The variables that the sandbox prints create a client."""
    environ(served(sandbox))
    assert {"ITWIN_BASE_URL", "ITWIN_CLIENT_SECRET", "ITWIN_ITWIN_ID", "ITWIN_SCOPE"} <= set(served(sandbox))
    assert seen_by(CLIENTS[kind].from_env()) == "Sandbox"
    client = CLIENTS[kind].from_env(deadline=5.0)
    assert client.itwin_id == sandbox.itwin.itwin_id


def test_variables_of_person(kind: str, sandbox: Sandbox, environ: Any, opened: list[dict[str, str]]) -> None:
    """Variables of a native application create a client."""
    arguments = served(sandbox)
    del arguments["ITWIN_CLIENT_SECRET"]
    environ({**arguments, "ITWIN_CLIENT_ID": arguments["ITWIN_NATIVE_CLIENT_ID"]})
    assert seen_by(CLIENTS[kind].from_env()) == "Sandbox"
    assert len(opened) == 1


def test_token_variable(kind: str, sandbox: Sandbox, environ: Any) -> None:
    """A token in a variable creates a client."""
    environ({"ITWIN_TOKEN": sandbox.itwin.issuer.issue(sandbox.client_id), "ITWIN_BASE_URL": sandbox.base_url})
    assert seen_by(CLIENTS[kind].from_env()) == "Sandbox"


def test_cache_variable(kind: str, environ: Any) -> None:
    """A variable sets the token cache."""
    environ({"ITWIN_CLIENT_ID": "app", "ITWIN_CLIENT_SECRET": "s", "ITWIN_TOKEN_CACHE": "cupboard"})
    with pytest.raises(ConfigError, match="cache"):
        CLIENTS[kind].from_env()


def test_other_variables(kind: str, environ: Any) -> None:
    """Variables set the environment and the poll interval."""
    environ({"ITWIN_TOKEN": "t", "ITWIN_ENVIRONMENT": "qa", "ITWIN_POLL_SECONDS": "0.5"})
    client = CLIENTS[kind].from_env()
    assert client.base_url.rstrip("/") == "https://qa-api.bentley.com"
    assert client.conversion.jobs._schedule()(0.0, None) == 0.5


@pytest.mark.parametrize(
    ("arguments", "message"),
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
def test_invalid_variables(kind: str, environ: Any, arguments: dict[str, str], message: str) -> None:
    """Missing and invalid variables are errors."""
    environ(arguments)
    with pytest.raises(ConfigError, match=message) as caught:
        CLIENTS[kind].from_env()
    assert not [place for place in shown(caught.value) if CANARY in place]


def test_profile(kind: str, sandbox: Sandbox, environ: Any, tmp_path: Path) -> None:
    """A profile with references to secrets creates a client."""
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
    ("table", "message"),
    [
        ("", r"client_id is missing: .*or put client_id into \[profiles\.test\.itwin\] of .*config\.toml"),
        (f'client_id = "me"\nclient_secret = "{CANARY}"', "must be a reference, not the secret itself"),
        ('environment = "staging"\nclient_id = "me"', "there is no environment 'staging'"),
        ("environment = 1", "environment in .* must be a text"),
        ('client_id = "me"\npoll_seconds = 0', "poll_seconds must be a number of seconds above 0"),
    ],
)
@pytest.mark.usefixtures("environ")
def test_invalid_profiles(kind: str, tmp_path: Path, table: str, message: str) -> None:
    """Missing and invalid profiles are errors."""
    (tmp_path / "config.toml").write_text(f"[profiles.test.itwin]\n{table}\n")
    with pytest.raises(ConfigError, match=message) as caught:
        CLIENTS[kind].from_profile("test")
    assert not [place for place in shown(caught.value) if CANARY in place]
    with pytest.raises(ConfigError, match="there is no profile 'other'"):
        CLIENTS[kind].from_profile("other")


@pytest.mark.parametrize("source", ["environment", "profile"])
def test_options_with_settings(kind: str, environ: Any, tmp_path: Path, source: str) -> None:
    """Options complete the settings."""
    responses: list[ResponseEvent] = []
    options = {"timeout": 7.0, "retries": RetryPolicy(max_attempts=1), "hooks": Hooks(on_response=responses.append)}
    with scripted(said(500, {})) as (server, _):
        (tmp_path / "config.toml").write_text(f'[profiles.test.itwin]\nbase_url = "{server.url}"\n')
        environ({"ITWIN_TOKEN": "t", "ITWIN_BASE_URL": server.url})
        make = CLIENTS[kind]
        client = make.from_env(**options) if source == "environment" else make.from_profile("test", **options)
        assert client.http.timeout.read == 7.0
        with pytest.raises(ServerError):
            seen_by(client)
    assert len(server.asked) == len(responses) == 1


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
def test_secrets_of_invalid_client(kind: str, name: str) -> None:
    """Errors of an invalid client show no secret."""
    with pytest.raises(ConfigError) as caught:
        CLIENTS[kind](**WRONG[name])
    assert not [place for place in shown(caught.value) if CANARY in place]


@pytest.mark.parametrize(
    "arguments",
    [
        {"client_id": "me", "client_secret": CANARY},
        {"client_id": "me", "client_secret": CANARY, "redirect_uri": "http://localhost:3000/callback"},
        {"token": CANARY},
        {"token": lambda: CANARY},
        {"headers": {"Authorization": f"Bearer {CANARY}"}},
        {"token": "t", "proxy": f"http://me:{CANARY}@127.0.0.1:9"},
    ],
)
def test_secrets_of_client(kind: str, arguments: dict[str, Any]) -> None:
    """A client shows no secret."""
    client = CLIENTS[kind](**arguments)
    other = client.with_options(timeout=1.0)
    places = [f"{each!r} {each} {vars(each)!r}" for each in (client, other, client.http, client.reality_data)]
    places += [repr(each) for each in (client.api, client.itwins, client.http.auth)]
    for each in (client, client.http.auth):
        with suppress(TypeError, AttributeError, pickle.PicklingError):
            places.append(pickle.dumps(each).decode("latin-1"))
    assert not [place for place in places if CANARY in place]


def test_secrets_of_rejection(kind: str, sandbox: Sandbox) -> None:
    """Errors of rejected credentials show no secret."""
    with pytest.raises(AuthError) as caught:
        ask(kind, of_sandbox(sandbox, client_secret=CANARY), account)
    assert not [place for place in shown(caught.value) if CANARY in place]


def test_secrets_of_request(kind: str, sandbox: Sandbox) -> None:
    """Errors of `client.request` show no secret."""
    options = {"base_url": sandbox.base_url, "token": CANARY}
    with pytest.raises(HttpError) as caught:
        ask(
            kind, options, lambda client: client.request("GET", f"/itwins/x?sig={CANARY}", headers={"x-secret": CANARY})
        )
    assert not [place for place in shown(caught.value) if CANARY in place]
