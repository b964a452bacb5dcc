"""The token service of a sandbox, over HTTP and with our own sign-ins."""

from __future__ import annotations

import base64
import hashlib
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, parse_qsl, quote_plus, urlencode, urlsplit

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse
from tiepoint_core import AuthError, AuthorizationCode, BaseClient, ClientCredentials, TokenError
from tiepoint_sandbox._assumptions import reasons
from tiepoint_sandbox._clock import Clock
from tiepoint_sandbox._handler import Caller
from tiepoint_sandbox._oauth import Issuer, OAuthClient

from ..support.asgi_server import served

SECRET = "canary-7f3a 100% +/=&:"  # has to be encoded on its way
WEB_SECRET = "canary-7f3a-web"
VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
BACK = "http://localhost:4711/signin"
WEB_BACK = "https://web.example/back?from=sandbox"
PERSON = Caller("", "ada-id", "ada@sandbox.example")
SERVICE = Caller("service", "service", "service@apps.example")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def clients() -> list[OAuthClient]:
    itself, person = frozenset({"client_credentials"}), frozenset({"authorization_code", "refresh_token"})
    loopback = ("http://localhost", "http://127.0.0.1")
    return [
        OAuthClient(id="service", secret=SECRET, grants=itself, caller=SERVICE),
        OAuthClient(id="native", grants=person, redirect_uris=loopback, caller=PERSON),
        OAuthClient(id="other", grants=person, redirect_uris=loopback, caller=PERSON),
        OAuthClient(id="brief", grants=person - {"refresh_token"}, redirect_uris=loopback, caller=PERSON),
        OAuthClient(id="web", secret=WEB_SECRET, grants=person, redirect_uris=(WEB_BACK,), caller=PERSON),
        OAuthClient(id="idle", secret=SECRET, grants=itself, redirect_uris=(WEB_BACK,), caller=SERVICE),
    ]


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    issuer = Issuer(Clock(), clients(), scopes=["platform", "more"], person=PERSON)
    with served(issuer) as issuer.origin:
        yield issuer


@pytest.fixture
def http(issuer: Issuer) -> Iterator[httpx.Client]:
    def declared(response: httpx.Response) -> None:
        assert assumed(response) <= reasons("oauth").keys()
        assert response.status_code == 405 or response.headers["cache-control"] == "no-store"

    with httpx.Client(base_url=issuer.origin, trust_env=False, event_hooks={"response": [declared]}) as client:
        yield client


def assumed(response: httpx.Response) -> set[str]:
    return set(re.findall("[^, ]+", response.headers.get("x-sandbox-assumption", "")))


def ask(http: httpx.Client, **form: str) -> httpx.Response:
    return http.post("/connect/token", data=form)


def refused(response: httpx.Response, error: str, status: int = 400) -> bool:
    assert response.headers["content-type"] == "application/json"
    assert set(response.json()) == {"error", "error_description"}
    assert re.fullmatch(r"[\x20\x21\x23-\x5b\x5d-\x7e]+", response.json()["error_description"])
    return (response.status_code, response.json()["error"]) == (status, error)


def service(http: httpx.Client, **more: str) -> httpx.Response:
    return ask(http, grant_type="client_credentials", client_id="service", client_secret=SECRET, **more)


def wish(**more: str | None) -> dict[str, str]:
    query: dict[str, str | None] = {
        "response_type": "code",
        "client_id": "native",
        "redirect_uri": BACK,
        "scope": "platform offline_access",
        "state": "a b+c&d=ä/%41",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **more,
    }
    return {name: value for name, value in query.items() if value is not None}


def begin(http: httpx.Client, **more: str | None) -> httpx.Response:
    return http.get("/connect/authorize", params=wish(**more))


def press(http: httpx.Client, page: httpx.Response, answer: str) -> httpx.Response:
    """What a browser does when the button is pressed."""
    action, ticket = re.findall(r'action="([^"]*)".*name="ticket" value="([^"]*)"', page.text)[0]
    assert f'name="answer" value="{answer}"' in page.text
    return http.post(page.url.join(action), data={"ticket": ticket, "answer": answer})


def came_back(response: httpx.Response, to: str = BACK, status: int = 303) -> dict[str, str]:
    assert response.status_code == status
    where, _, query = response.headers["location"].partition("&" if "?" in to else "?")
    assert where == to
    return dict(parse_qsl(query, strict_parsing=True))


def code(http: httpx.Client, **more: str | None) -> str:
    return came_back(press(http, begin(http, **more), "allow"), more.get("redirect_uri") or BACK)["code"]


def redeem(http: httpx.Client, code: str, **more: str | None) -> httpx.Response:
    form: dict[str, str | None] = {
        "grant_type": "authorization_code",
        "client_id": "native",
        "code": code,
        "redirect_uri": BACK,
        "code_verifier": VERIFIER,
        **more,
    }
    return ask(http, **{name: value for name, value in form.items() if value is not None})


def refresh(http: httpx.Client, token: str, **more: str) -> httpx.Response:
    return ask(http, **{"grant_type": "refresh_token", "client_id": "native", "refresh_token": token, **more})


def test_client_credentials(issuer: Issuer, http: httpx.Client) -> None:
    """A service application gets a token that stands for it."""
    response = service(http, scope="platform")
    answer = response.json()
    assert response.status_code == 200
    assert issuer.caller(answer.pop("access_token")) == SERVICE
    assert answer == {"token_type": "Bearer", "expires_in": 3600, "scope": "platform"}
    assert assumed(response) == {"token-lifetime", "opaque-access-token"}
    assert response.headers["pragma"] == "no-cache"


def test_default_scopes(issuer: Issuer, http: httpx.Client) -> None:
    """Without a scope, all are granted except that for refresh tokens."""
    response = service(http)
    assert response.json()["scope"] == "platform more"
    assert "scope-default" in assumed(response)
    assert issuer.granted(response.json()["access_token"]) == {"platform", "more"}


@pytest.mark.parametrize(
    "scope", ["unknown", "platform unknown", "platform  more", "platform,more", "platform offline_access"]
)
def test_invalid_scopes(http: httpx.Client, scope: str) -> None:
    """Unknown and malformed scopes are rejected, and for a service application that for refresh tokens."""
    response = service(http, scope=scope)
    assert refused(response, "invalid_scope")
    assert assumed(response) == ({"refresh-scope"} if "offline" in scope else set())


def basic(client_id: str, secret: str) -> dict[str, str]:
    pair = f"{quote_plus(client_id)}:{quote_plus(secret)}"
    return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}


def test_basic_header(issuer: Issuer, http: httpx.Client) -> None:
    """Id and secret can be sent in the header."""
    for form in ({}, {"client_id": "service"}):
        data = {"grant_type": "client_credentials", **form}
        response = http.post("/connect/token", data=data, headers=basic("service", SECRET))
        assert issuer.caller(response.json()["access_token"]) == SERVICE


@pytest.mark.parametrize(
    ("headers", "form"),
    [
        (1, {"client_id": "service", "client_secret": SECRET}),
        (1, {"client_secret": SECRET}),
        (1, {"client_id": "web"}),
        (2, {}),
    ],
)
def test_two_credentials(http: httpx.Client, headers: int, form: dict[str, str]) -> None:
    """Credentials in header and body, or in two headers, are rejected."""
    lines = [*FORM.items(), *[*basic("service", SECRET).items()] * headers]
    content = urlencode({"grant_type": "client_credentials", **form})
    assert refused(http.post("/connect/token", content=content, headers=lines), "invalid_request")


@pytest.mark.parametrize(
    "headers",
    [
        basic("service", "wrong"),
        basic("nobody", SECRET),
        basic("service", ""),
        {"Authorization": "Basic !"},
        {"Authorization": f"Basic {base64.b64encode(b'service:%ff').decode()}"},
        {"Authorization": "Bearer c2VydmljZTp4"},
    ],
)
def test_wrong_basic_header(http: httpx.Client, headers: dict[str, str]) -> None:
    """A wrong secret in the header gets a challenge."""
    response = http.post("/connect/token", data={"grant_type": "client_credentials"}, headers=headers)
    assert refused(response, "invalid_client", 401)
    assert response.headers["www-authenticate"].startswith("Basic ")


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"client_id": "service"},
        {"client_id": "service", "client_secret": "wrong"},
        {"client_id": "nobody", "client_secret": SECRET},
        {"client_id": "native", "client_secret": SECRET},
        {"client_id": "service", "client_secret": ""},
    ],
)
def test_wrong_secret(http: httpx.Client, form: dict[str, str]) -> None:
    """A wrong secret in the body is rejected."""
    response = ask(http, grant_type="client_credentials", **form)
    assert refused(response, "invalid_client")
    assert "www-authenticate" not in response.headers


@pytest.mark.parametrize(
    ("client_id", "secret", "grant", "error"),
    [
        ("service", SECRET, "password", "unsupported_grant_type"),
        ("service", SECRET, "authorization_code", "unauthorized_client"),
        ("service", SECRET, "", "invalid_request"),
        ("native", "", "client_credentials", "unauthorized_client"),
        ("brief", "", "refresh_token", "unauthorized_client"),
        ("native", "", "authorization_code", "invalid_request"),
        ("native", "", "refresh_token", "invalid_request"),
    ],
)
def test_grants(http: httpx.Client, client_id: str, secret: str, grant: str, error: str) -> None:
    """Only registered and complete grants are accepted."""
    assert refused(ask(http, grant_type=grant, client_id=client_id, client_secret=secret), error)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (urlencode({"grant_type": "client_credentials", "client_id": "web"}) + "&client_id=", FORM["Content-Type"]),
        ("grant_type=client_credentials&grant_type=client_credentials", FORM["Content-Type"]),
        ("grant_type=%ff", FORM["Content-Type"]),
        ("&".join(f"a{n}=1" for n in range(200)), FORM["Content-Type"]),
        ('{"grant_type": "client_credentials"}', "application/json"),
        ("grant_type=client_credentials", ""),
    ],
)
def test_invalid_form(http: httpx.Client, body: str, kind: str) -> None:
    """A body that is not a plain form is rejected."""
    response = http.post("/connect/token", content=body, headers={"Content-Type": kind})
    assert refused(response, "invalid_request")


def test_form_charset(http: httpx.Client) -> None:
    """A form can name its encoding."""
    body = urlencode({"grant_type": "client_credentials", "client_id": "service", "client_secret": SECRET})
    headers = {"Content-Type": "Application/X-WWW-Form-Urlencoded; charset=UTF-8"}
    assert http.post("/connect/token", content=body, headers=headers).status_code == 200


def test_methods(http: httpx.Client) -> None:
    """Other methods and paths are rejected."""
    assert http.get("/connect/token").status_code == 405
    response = http.put("/connect/authorize")
    assert response.status_code == 405
    assert {"GET", "POST"} <= set(response.headers["allow"].split(", "))


@pytest.mark.parametrize(
    ("grants", "secret"), [({"client_credentials"}, None), ({"authorization_code"}, ""), ({"password"}, "x")]
)
def test_invalid_client(grants: set[str], secret: str | None) -> None:
    """A client that could not sign in cannot be registered."""
    with pytest.raises(ValueError, match="me "):
        OAuthClient(id="me", grants=frozenset(grants), secret=secret, caller=SERVICE)


def test_token_lifetime(issuer: Issuer) -> None:
    """A token ends by the sandbox's clock."""
    issuer._clock.stop()
    token = issuer.issue("service")
    issuer._clock.advance(3599)
    assert issuer.caller(token) == SERVICE
    issuer._clock.advance(1)
    assert issuer.caller(token) is None
    assert issuer.granted(token) == frozenset()


def test_issue(issuer: Issuer) -> None:
    """Tokens issued without HTTP stand for the application or the user."""
    assert issuer.caller(issuer.issue("service")) == SERVICE
    assert issuer.caller(issuer.issue("native")) == Caller("native", PERSON.user_id, PERSON.email)
    assert issuer.caller("") is None
    with pytest.raises(KeyError):
        issuer.issue("nobody")


def test_expire_and_revoke(issuer: Issuer, http: httpx.Client) -> None:
    """Expiring ends access tokens only; revoking ends all."""
    first = redeem(http, code(http)).json()
    issuer.expire()
    assert issuer.caller(first["access_token"]) is None
    second = refresh(http, first["refresh_token"]).json()
    assert issuer.caller(second["access_token"]) is not None
    issuer.revoke()
    assert issuer.caller(second["access_token"]) is None
    assert refused(refresh(http, second["refresh_token"]), "invalid_grant")


def test_user_sign_in(issuer: Issuer, http: httpx.Client) -> None:
    """A user signs in and gets a token that stands for the user."""
    response = redeem(http, code(http))
    answer = response.json()
    assert issuer.caller(answer["access_token"]) == Caller("native", PERSON.user_id, PERSON.email)
    assert answer["scope"] == "platform offline_access"
    assert answer["refresh_token"] != answer["access_token"]
    assert assumed(response) == {"token-lifetime", "opaque-access-token", "refresh-scope"}


def test_refresh_scope(http: httpx.Client) -> None:
    """Without the further scope there is no refresh token."""
    for scope in ("platform", None):
        assert "refresh_token" not in redeem(http, code(http, scope=scope)).json()


def test_web_application(http: httpx.Client) -> None:
    """A web application needs its secret, and can use PKCE."""
    plain = {"code_challenge": None, "code_challenge_method": None}
    web: dict[str, Any] = {"client_id": "web", "redirect_uri": WEB_BACK}
    assert redeem(http, code(http, **web, **plain), **web, client_secret=WEB_SECRET, code_verifier=None).is_success
    assert redeem(http, code(http, **web), **web, client_secret=WEB_SECRET).is_success
    assert refused(redeem(http, code(http, **web), **web), "invalid_client")
    assert refused(
        redeem(http, code(http, **web), **web, client_secret=WEB_SECRET, code_verifier=None), "invalid_request"
    )
    # A verifier without a challenge: somebody took the challenge out of the sign-in.
    assert refused(redeem(http, code(http, **web, **plain), **web, client_secret=WEB_SECRET), "invalid_grant")


def test_code_replay(issuer: Issuer, http: httpx.Client) -> None:
    """A code that is used twice ends the tokens of its first use."""
    found = code(http)
    answer = redeem(http, found).json()
    again = redeem(http, found)
    assert refused(again, "invalid_grant")
    assert assumed(again) == {"code-replay"}
    assert issuer.caller(answer["access_token"]) is None
    assert refused(refresh(http, answer["refresh_token"]), "invalid_grant")


@pytest.mark.parametrize(
    "wrong",
    [{"redirect_uri": "http://localhost:4712/signin"}, {"redirect_uri": BACK + "/"}, {"code_verifier": "w" * 64}],
)
def test_wrong_code_use(http: httpx.Client, wrong: dict[str, str]) -> None:
    """A code is valid once, for its own redirect URI and verifier."""
    found = code(http)
    assert refused(redeem(http, found, **wrong), "invalid_grant")
    assert refused(redeem(http, found), "invalid_grant")


@pytest.mark.parametrize(
    "incomplete",
    [
        {"redirect_uri": None},
        {"code_verifier": None},
        {"code_verifier": "v" * 42},
        {"code_verifier": "v" * 129},
        {"code_verifier": "ä" * 64},
        {"code": None},
    ],
)
def test_incomplete_code_use(http: httpx.Client, incomplete: dict[str, str | None]) -> None:
    """An incomplete request does not use up the code."""
    found = code(http)
    assert refused(redeem(http, **{"code": found, **incomplete}), "invalid_request")  # type: ignore[arg-type]
    assert redeem(http, found).is_success


def test_code_of_another_client(http: httpx.Client) -> None:
    """A code is not valid for another client."""
    found = code(http)
    assert refused(redeem(http, found, client_id="other"), "invalid_grant")
    assert refused(redeem(http, "unknown"), "invalid_grant")
    assert redeem(http, found).is_success


def test_code_lifetime(issuer: Issuer, http: httpx.Client) -> None:
    """A code ends by the clock."""
    found = code(http)
    issuer._clock.advance(61)
    response = redeem(http, found)
    assert refused(response, "invalid_grant")
    assert assumed(response) == {"code-lifetime"}


def test_refresh_rotation(issuer: Issuer, http: httpx.Client) -> None:
    """Each use of a refresh token gives a new one."""
    token = redeem(http, code(http)).json()["refresh_token"]
    seen = {token}
    for _ in range(3):
        response = refresh(http, token)
        assert "refresh-rotation" in assumed(response)
        token = response.json()["refresh_token"]
        assert token not in seen
        seen.add(token)
        assert issuer.caller(response.json()["access_token"]) is not None


def test_refresh_replay(issuer: Issuer, http: httpx.Client) -> None:
    """A refresh token that is used twice ends the sign-in."""
    old = redeem(http, code(http)).json()
    other = redeem(http, code(http)).json()
    new = refresh(http, old["refresh_token"]).json()
    again = refresh(http, old["refresh_token"])
    assert refused(again, "invalid_grant")
    assert assumed(again) == {"refresh-rotation"}
    assert refused(refresh(http, new["refresh_token"]), "invalid_grant")
    assert issuer.caller(new["access_token"]) is None
    assert issuer.caller(other["access_token"]) is not None


def test_refresh_of_another_client(http: httpx.Client) -> None:
    """A refresh token is not valid for another client."""
    token = redeem(http, code(http)).json()["refresh_token"]
    assert refused(refresh(http, token, client_id="other"), "invalid_grant")
    assert refused(refresh(http, "unknown"), "invalid_grant")
    assert refresh(http, token).is_success


def test_refresh_scopes(issuer: Issuer, http: httpx.Client) -> None:
    """A refresh can request fewer scopes, never more."""
    token = redeem(http, code(http, scope="platform offline_access")).json()["refresh_token"]
    assert refused(refresh(http, token, scope="platform more"), "invalid_scope")
    less = refresh(http, token, scope="platform").json()
    assert less["scope"] == "platform"
    assert issuer.granted(less["access_token"]) == {"platform"}
    assert refresh(http, less["refresh_token"]).json()["scope"] == "platform offline_access"


def test_consent_page(http: httpx.Client) -> None:
    """The consent page names client, user and scopes, and loads nothing."""
    page = begin(http)
    assert page.status_code == 200
    for text in (
        "native",
        PERSON.email,
        "<li>platform</li>",
        "<li>offline_access</li>",
        BACK,
        "simulation",
        "unofficial",
    ):
        assert text in page.text
    assert not re.search(r"<script|<link|<img|src=|href=|@import|url\(", page.text)
    policy = dict(part.strip().split(" ", 1) for part in page.headers["content-security-policy"].split(";"))
    style = re.findall("<style>(.*)</style>", page.text)[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == {
        "default-src": "'none'",
        "style-src": f"'sha256-{digest}'",
        "form-action": "'self' http://localhost:4711",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
    }
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "consent-page" in assumed(page)


def test_page_escaping(http: httpx.Client) -> None:
    """Text of a request is escaped on the page."""
    page = begin(http, redirect_uri="http://localhost/?a='&b=1")
    assert "http://localhost/?a=&#x27;&amp;b=1" in page.text


@pytest.mark.parametrize(
    ("more", "assumptions"),
    [
        ({}, {"consent-page", "loopback-redirect"}),
        ({"state": None}, {"consent-page", "loopback-redirect"}),
        ({"client_id": "web", "redirect_uri": WEB_BACK}, {"consent-page"}),
    ],
)
def test_allow(http: httpx.Client, more: dict[str, str | None], assumptions: set[str]) -> None:
    """Consent redirects with a code and the unchanged state, to a redirect URI that can have a query."""
    response = press(http, begin(http, **more), "allow")
    answer = came_back(response, more.get("redirect_uri") or BACK)
    assert answer.keys() == ({"code"} if "state" in more else {"code", "state"})
    assert answer.get("state") == wish(**more).get("state")
    assert not {" ", "+"} & set(response.headers["location"])
    assert assumed(response) == assumptions


def test_deny(http: httpx.Client) -> None:
    """A denial redirects with an error."""
    answer = came_back(press(http, begin(http), "deny"))
    assert (answer["error"], answer["state"]) == ("access_denied", wish()["state"])
    assert "code" not in answer


def test_ticket(issuer: Issuer, http: httpx.Client) -> None:
    """The page can be answered once, in time, with its own ticket."""
    page = begin(http)
    press(http, page, "allow")
    late = begin(http)
    issuer._clock.advance(601)
    answers = [
        press(http, page, "allow"),
        press(http, late, "allow"),
        http.post("/connect/authorize", data={"ticket": "guessed", "answer": "allow"}),
        http.post("/connect/authorize", data={"answer": "allow"}),
        http.post("/connect/authorize", params=wish(), data={}),
        http.post("/connect/authorize", json={}),
    ]
    assert [(answer.status_code, "location" in answer.headers) for answer in answers] == [(400, False)] * 6


@pytest.mark.parametrize(
    "wrong",
    [
        {"client_id": "nobody"},
        {"client_id": None},
        {"redirect_uri": None},
        {"redirect_uri": "https://evil.example/"},
        {"redirect_uri": "http://localhost.evil.example/"},
        {"redirect_uri": "http://localhost@evil.example/"},
        {"redirect_uri": "http://localhost:1@evil.example/"},
        {"redirect_uri": "http://localhost:80\\@evil.example/"},
        {"redirect_uri": "http://localhost\\.evil.example/"},
        {"redirect_uri": "http://localhost:4711/signin#fragment"},
        {"redirect_uri": "http://localhost:4711/\r\nSet-Cookie: a=b"},
        {"redirect_uri": "https://localhost:4711/signin"},
        {"redirect_uri": "http://127.0.0.2:4711/"},
        {"redirect_uri": "//localhost"},
        {"client_id": "web", "redirect_uri": BACK},
        {"client_id": "web", "redirect_uri": WEB_BACK + "&more=1"},
        {"client_id": "service"},
    ],
)
def test_unregistered_redirect(http: httpx.Client, wrong: dict[str, str | None]) -> None:
    """No redirect leads to an unregistered URI."""
    for page in (begin(http, **wrong), begin(http, **wrong, prompt="none", response_type="token")):
        assert page.status_code == 400
        assert "location" not in page.headers
        assert "evil" not in page.text
        assert "form-action 'none'" in page.headers["content-security-policy"]


def test_doubled_redirect(http: httpx.Client) -> None:
    """A doubled redirect URI or an unreadable query shows an error page."""
    query = urlencode(wish())
    for more in ("&redirect_uri=http://localhost/", "&client_id=web", "&state=%ff"):
        page = http.get(f"/connect/authorize?{query}{more}")
        assert (page.status_code, "location" in page.headers) == (400, False)


@pytest.mark.parametrize(
    "uri", ["http://localhost", "http://127.0.0.1:1", "http://127.0.0.1:65535/a/b?c=d", "http://localhost/%7Eme/"]
)
def test_loopback_redirect(http: httpx.Client, uri: str) -> None:
    """A native application can use any port and path of the loopback host."""
    assert redeem(http, code(http, redirect_uri=uri), redirect_uri=uri).is_success


@pytest.mark.parametrize(
    ("wrong", "error", "assumption"),
    [
        ({"response_type": None}, "invalid_request", None),
        ({"response_type": "token"}, "unsupported_response_type", None),
        ({"response_mode": "fragment"}, "invalid_request", "openid-parameters"),
        ({"scope": "platform unknown"}, "invalid_scope", None),
        ({"client_id": "brief"}, "invalid_scope", "refresh-scope"),
        ({"code_challenge": None}, "invalid_request", None),
        ({"code_challenge": None, "code_challenge_method": None}, "invalid_request", None),
        ({"code_challenge": VERIFIER, "code_challenge_method": "plain"}, "invalid_request", "pkce-s256-only"),
        ({"code_challenge": VERIFIER, "code_challenge_method": None}, "invalid_request", "pkce-s256-only"),
        ({"code_challenge": CHALLENGE + "="}, "invalid_request", None),
        ({"prompt": "none"}, "login_required", "openid-parameters"),
        ({"client_id": "idle", "redirect_uri": WEB_BACK}, "unauthorized_client", None),
    ],
)
def test_redirected_errors(
    http: httpx.Client, wrong: dict[str, str | None], error: str, assumption: str | None
) -> None:
    """Other errors are returned to the redirect URI."""
    response = begin(http, **wrong)
    answer = came_back(response, wrong.get("redirect_uri") or BACK, 302)
    assert (answer["error"], answer["state"]) == (error, wish()["state"])
    assert assumption is None or assumption in assumed(response)


def test_doubled_parameter(http: httpx.Client) -> None:
    """A doubled parameter is returned to the redirect URI as an error."""
    response = http.get(f"/connect/authorize?{urlencode(wish())}&state=other")
    answer = came_back(response, status=302)
    assert answer["error"] == "invalid_request"
    assert "state" not in answer


def test_auto_consent(issuer: Issuer, http: httpx.Client) -> None:
    """Consent can be given without a page."""
    issuer.consent = "auto"
    answer = came_back(begin(http), status=302)
    assert redeem(http, answer["code"]).is_success
    assert begin(http, client_id="nobody").status_code == 400


@pytest.fixture
def api(issuer: Issuer) -> Iterator[str]:
    """An API that tells who calls, or that it does not know."""

    async def tells(scope: Any, receive: Any, send: Any) -> None:
        token = Request(scope).headers.get("authorization", "").removeprefix("Bearer ")
        caller = issuer.caller(token)
        await JSONResponse(None if caller is None else caller.user_id, 401 if caller is None else 200)(
            scope, receive, send
        )

    with served(tells) as url:
        yield url


def reader(http: httpx.Client, answer: str, opened: list[str]) -> Callable[[str], bool]:
    """A browser whose person reads the page and presses a button."""

    def open_browser(url: str) -> bool:
        opened.append(url)
        back = press(http, http.get(url), answer).headers["location"]
        return httpx.get(back, trust_env=False).is_success

    return open_browser


def person(
    issuer: Issuer, http: httpx.Client, *, answer: str = "allow", opened: list[str] | None = None, **more: Any
) -> AuthorizationCode:
    return AuthorizationCode(
        authorize_url=issuer.authorize_url,
        token_url=issuer.token_url,
        client_id="native",
        scope="platform offline_access",
        open_browser=reader(http, answer, [] if opened is None else opened),
        **more,
    )


@pytest.mark.parametrize("style", ["basic", "body"])
def test_core_client_credentials(issuer: Issuer, api: str, style: Any) -> None:
    """The core's service sign-in renews its token when it ends."""
    auth = ClientCredentials(token_url=issuer.token_url, client_id="service", client_secret=SECRET, client_auth=style)
    with BaseClient(base_url=api, auth=auth) as client:
        for end in (issuer.expire, issuer.revoke, lambda: issuer._clock.advance(3600), lambda: None):
            assert client.request("GET", "/me").json() == SERVICE.user_id
            end()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_core_browser(issuer: Issuer, http: httpx.Client, api: str, host: Any) -> None:
    """The core's browser sign-in opens the browser once and then refreshes."""
    opened: list[str] = []
    auth = person(issuer, http, opened=opened, redirect_host=host)
    with BaseClient(base_url=api, auth=auth) as client:
        for end in (issuer.expire, issuer.expire, lambda: issuer._clock.advance(3600), lambda: None):
            assert client.request("GET", "/me").json() == PERSON.user_id
            end()
        assert len(opened) == 1
        issuer.revoke()
        assert client.request("GET", "/me").json() == PERSON.user_id
    assert len(opened) == 2
    assert urlsplit(parse_qs(urlsplit(opened[0]).query)["redirect_uri"][0]).hostname == host


def test_core_denied(issuer: Issuer, http: httpx.Client) -> None:
    """The core's browser sign-in raises if the user denies."""
    with pytest.raises(AuthError, match="access_denied"):
        person(issuer, http, answer="deny").login()


def test_core_wrong_secret(issuer: Issuer, api: str) -> None:
    """The core's sign-in reports a wrong secret."""
    auth = ClientCredentials(token_url=issuer.token_url, client_id="service", client_secret="wrong")
    with BaseClient(base_url=api, auth=auth) as client, pytest.raises(TokenError, match="HTTP 401, invalid_client"):
        client.request("GET", "/me")


def test_no_secrets(issuer: Issuer, http: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    """No secret is shown or logged."""
    caplog.set_level(logging.DEBUG)  # of the client too, whose lines name the path
    found = code(http)
    answer = redeem(http, found).json()
    service(http)
    shown = caplog.text + repr([clients(), issuer, vars(issuer), issuer._tokens.find(answer["access_token"])])
    assert "/connect/token" in shown
    for secret in (SECRET, WEB_SECRET, answer["access_token"], answer["refresh_token"]):
        assert secret not in shown
