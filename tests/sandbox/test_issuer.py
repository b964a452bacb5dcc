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
from tiepoint_sandbox._calls import Caller
from tiepoint_sandbox._clock import Clock
from tiepoint_sandbox._oauth import ASSUMPTIONS, Issuer, OAuthClient

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
        assert assumed(response) <= ASSUMPTIONS.keys()
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


# --- programs -------------------------------------------------------------------------------------------------------


def test_a_program_gets_a_token_that_stands_for_it(issuer: Issuer, http: httpx.Client) -> None:
    response = service(http, scope="platform")
    answer = response.json()
    assert response.status_code == 200
    assert issuer.caller(answer.pop("access_token")) == SERVICE
    assert answer == {"token_type": "Bearer", "expires_in": 3600, "scope": "platform"}
    assert assumed(response) == {"token-lifetime", "opaque-access-token"}
    assert response.headers["pragma"] == "no-cache"


def test_without_a_scope_all_are_granted_but_that_for_refresh_tokens(issuer: Issuer, http: httpx.Client) -> None:
    response = service(http)
    assert response.json()["scope"] == "platform more"
    assert "scope-default" in assumed(response)
    assert issuer.granted(response.json()["access_token"]) == {"platform", "more"}


@pytest.mark.parametrize("scope", ["unknown", "platform unknown", "platform  more", "platform,more"])
def test_unknown_and_malformed_scopes_are_refused(http: httpx.Client, scope: str) -> None:
    assert refused(service(http, scope=scope), "invalid_scope")


def test_a_program_gets_no_refresh_tokens(http: httpx.Client) -> None:
    response = service(http, scope="platform offline_access")
    assert refused(response, "invalid_scope")
    assert assumed(response) == {"refresh-scope"}


def basic(client_id: str, secret: str) -> dict[str, str]:
    pair = f"{quote_plus(client_id)}:{quote_plus(secret)}"
    return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}


def test_id_and_secret_may_come_in_the_header(issuer: Issuer, http: httpx.Client) -> None:
    for form in ({}, {"client_id": "service"}):
        data = {"grant_type": "client_credentials", **form}
        response = http.post("/connect/token", data=data, headers=basic("service", SECRET))
        assert issuer.caller(response.json()["access_token"]) == SERVICE


@pytest.mark.parametrize(
    "form", [{"client_id": "service", "client_secret": SECRET}, {"client_secret": SECRET}, {"client_id": "web"}]
)
def test_they_may_not_come_in_both_places(http: httpx.Client, form: dict[str, str]) -> None:
    data = {"grant_type": "client_credentials", **form}
    assert refused(http.post("/connect/token", data=data, headers=basic("service", SECRET)), "invalid_request")


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
def test_a_wrong_secret_in_the_header_is_answered_with_a_challenge(http: httpx.Client, headers: dict[str, str]) -> None:
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
def test_a_wrong_secret_in_the_body_is_refused(http: httpx.Client, form: dict[str, str]) -> None:
    response = ask(http, grant_type="client_credentials", **form)
    assert refused(response, "invalid_client")
    assert "www-authenticate" not in response.headers


def test_two_authorization_headers_are_refused(http: httpx.Client) -> None:
    headers = [*FORM.items(), *basic("service", SECRET).items(), *basic("service", SECRET).items()]
    assert refused(
        http.post("/connect/token", content="grant_type=client_credentials", headers=headers), "invalid_request"
    )


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
def test_only_registered_grants_with_all_they_need_are_taken(
    http: httpx.Client, client_id: str, secret: str, grant: str, error: str
) -> None:
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
def test_what_is_no_plain_form_is_refused(http: httpx.Client, body: str, kind: str) -> None:
    response = http.post("/connect/token", content=body, headers={"Content-Type": kind})
    assert refused(response, "invalid_request")


def test_a_form_may_name_its_encoding(http: httpx.Client) -> None:
    body = urlencode({"grant_type": "client_credentials", "client_id": "service", "client_secret": SECRET})
    headers = {"Content-Type": "Application/X-WWW-Form-Urlencoded; charset=UTF-8"}
    assert http.post("/connect/token", content=body, headers=headers).status_code == 200


def test_other_methods_are_not_allowed(http: httpx.Client) -> None:
    assert http.get("/connect/token").status_code == 405
    response = http.put("/connect/authorize")
    assert response.status_code == 405
    assert {"GET", "POST"} <= set(response.headers["allow"].split(", "))


@pytest.mark.parametrize(
    ("grants", "secret"),
    [({"client_credentials"}, None), ({"authorization_code"}, ""), ({"password"}, "x")],
)
def test_a_program_that_could_not_sign_in_is_not_registered(grants: set[str], secret: str | None) -> None:
    with pytest.raises(ValueError, match="me "):
        OAuthClient(id="me", grants=frozenset(grants), secret=secret, caller=SERVICE)


# --- tokens ---------------------------------------------------------------------------------------------------------


def test_a_token_ends_by_the_clock(issuer: Issuer) -> None:
    issuer._clock.stop()
    token = issuer.issue("service")
    issuer._clock.advance(3599)
    assert issuer.caller(token) == SERVICE
    issuer._clock.advance(1)
    assert issuer.caller(token) is None
    assert issuer.granted(token) == frozenset()


def test_tokens_without_http_stand_for_the_program_or_the_person(issuer: Issuer) -> None:
    assert issuer.caller(issuer.issue("service")) == SERVICE
    assert issuer.caller(issuer.issue("native")) == Caller("native", PERSON.user_id, PERSON.email)
    assert issuer.caller("") is None
    with pytest.raises(KeyError):
        issuer.issue("nobody")


def test_expire_ends_access_tokens_only_and_revoke_all(issuer: Issuer, http: httpx.Client) -> None:
    first = redeem(http, code(http)).json()
    issuer.expire()
    assert issuer.caller(first["access_token"]) is None
    second = refresh(http, first["refresh_token"]).json()
    assert issuer.caller(second["access_token"]) is not None
    issuer.revoke()
    assert issuer.caller(second["access_token"]) is None
    assert refused(refresh(http, second["refresh_token"]), "invalid_grant")


def test_a_person_signs_in_and_gets_a_token_that_stands_for_them(issuer: Issuer, http: httpx.Client) -> None:
    response = redeem(http, code(http))
    answer = response.json()
    assert issuer.caller(answer["access_token"]) == Caller("native", PERSON.user_id, PERSON.email)
    assert answer["scope"] == "platform offline_access"
    assert answer["refresh_token"] != answer["access_token"]
    assert assumed(response) == {"token-lifetime", "opaque-access-token", "refresh-scope"}


def test_without_the_further_scope_there_is_no_refresh_token(http: httpx.Client) -> None:
    for scope in ("platform", None):
        assert "refresh_token" not in redeem(http, code(http, scope=scope)).json()


def test_a_web_application_needs_its_secret_and_may_use_pkce(http: httpx.Client) -> None:
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


def test_a_code_that_is_used_twice_ends_the_tokens_of_its_first_use(issuer: Issuer, http: httpx.Client) -> None:
    found = code(http)
    answer = redeem(http, found).json()
    again = redeem(http, found)
    assert refused(again, "invalid_grant")
    assert assumed(again) == {"code-replay"}
    assert issuer.caller(answer["access_token"]) is None
    assert refused(refresh(http, answer["refresh_token"]), "invalid_grant")


@pytest.mark.parametrize(
    "wrong",
    [
        {"redirect_uri": "http://localhost:4712/signin"},
        {"redirect_uri": BACK + "/"},
        {"code_verifier": "w" * 64},
    ],
)
def test_a_code_is_good_once_for_what_it_was_given_for(http: httpx.Client, wrong: dict[str, str]) -> None:
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
def test_an_incomplete_request_does_not_use_the_code_up(http: httpx.Client, incomplete: dict[str, str | None]) -> None:
    found = code(http)
    assert refused(redeem(http, **{"code": found, **incomplete}), "invalid_request")  # type: ignore[arg-type]
    assert redeem(http, found).is_success


def test_a_code_is_not_for_another_program(http: httpx.Client) -> None:
    found = code(http)
    assert refused(redeem(http, found, client_id="other"), "invalid_grant")
    assert refused(redeem(http, "unknown"), "invalid_grant")
    assert redeem(http, found).is_success


def test_a_code_ends_by_the_clock(issuer: Issuer, http: httpx.Client) -> None:
    found = code(http)
    issuer._clock.advance(61)
    response = redeem(http, found)
    assert refused(response, "invalid_grant")
    assert assumed(response) == {"code-lifetime"}


def test_each_use_of_a_refresh_token_gives_a_new_one(issuer: Issuer, http: httpx.Client) -> None:
    token = redeem(http, code(http)).json()["refresh_token"]
    seen = {token}
    for _ in range(3):
        response = refresh(http, token)
        assert "refresh-rotation" in assumed(response)
        token = response.json()["refresh_token"]
        assert token not in seen
        seen.add(token)
        assert issuer.caller(response.json()["access_token"]) is not None


def test_a_refresh_token_that_is_used_twice_ends_the_sign_in(issuer: Issuer, http: httpx.Client) -> None:
    old = redeem(http, code(http)).json()
    other = redeem(http, code(http)).json()
    new = refresh(http, old["refresh_token"]).json()
    again = refresh(http, old["refresh_token"])
    assert refused(again, "invalid_grant")
    assert assumed(again) == {"refresh-rotation"}
    assert refused(refresh(http, new["refresh_token"]), "invalid_grant")
    assert issuer.caller(new["access_token"]) is None
    assert issuer.caller(other["access_token"]) is not None


def test_a_refresh_token_is_not_for_another_program(http: httpx.Client) -> None:
    token = redeem(http, code(http)).json()["refresh_token"]
    assert refused(refresh(http, token, client_id="other"), "invalid_grant")
    assert refused(refresh(http, "unknown"), "invalid_grant")
    assert refresh(http, token).is_success


def test_a_refresh_may_ask_for_less_but_not_for_more(issuer: Issuer, http: httpx.Client) -> None:
    token = redeem(http, code(http, scope="platform offline_access")).json()["refresh_token"]
    assert refused(refresh(http, token, scope="platform more"), "invalid_scope")
    less = refresh(http, token, scope="platform").json()
    assert less["scope"] == "platform"
    assert issuer.granted(less["access_token"]) == {"platform"}
    assert refresh(http, less["refresh_token"]).json()["scope"] == "platform offline_access"


# --- the page -------------------------------------------------------------------------------------------------------


def test_the_page_names_what_is_asked_and_loads_nothing(http: httpx.Client) -> None:
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


def test_what_a_request_says_is_text_on_the_page(http: httpx.Client) -> None:
    page = begin(http, redirect_uri="http://localhost/?a='&b=1")
    assert "http://localhost/?a=&#x27;&amp;b=1" in page.text


def test_yes_leads_back_with_a_code_and_the_state_unchanged(http: httpx.Client) -> None:
    response = press(http, begin(http), "allow")
    answer = came_back(response)
    assert answer.keys() == {"code", "state"}
    assert answer["state"] == wish()["state"]
    assert " " not in response.headers["location"]
    assert "+" not in response.headers["location"]
    assert assumed(response) == {"consent-page", "loopback-redirect"}


def test_no_leads_back_with_an_error(http: httpx.Client) -> None:
    answer = came_back(press(http, begin(http), "deny"))
    assert (answer["error"], answer["state"]) == ("access_denied", wish()["state"])
    assert "code" not in answer


def test_without_a_state_none_is_sent_back(http: httpx.Client) -> None:
    assert came_back(press(http, begin(http, state=None), "allow")).keys() == {"code"}


def test_the_query_of_a_registered_address_is_kept(http: httpx.Client) -> None:
    response = press(http, begin(http, client_id="web", redirect_uri=WEB_BACK), "allow")
    assert came_back(response, WEB_BACK)["state"] == wish()["state"]
    assert assumed(response) == {"consent-page"}


def test_the_page_can_be_answered_once_in_time_and_by_nobody_else(issuer: Issuer, http: httpx.Client) -> None:
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
def test_nobody_is_led_to_an_address_that_is_not_registered(http: httpx.Client, wrong: dict[str, str | None]) -> None:
    for page in (begin(http, **wrong), begin(http, **wrong, prompt="none", response_type="token")):
        assert page.status_code == 400
        assert "location" not in page.headers
        assert "evil" not in page.text
        assert "form-action 'none'" in page.headers["content-security-policy"]


def test_a_doubled_address_or_an_unreadable_query_leads_nowhere(http: httpx.Client) -> None:
    query = urlencode(wish())
    for more in ("&redirect_uri=http://localhost/", "&client_id=web", "&state=%ff"):
        page = http.get(f"/connect/authorize?{query}{more}")
        assert (page.status_code, "location" in page.headers) == (400, False)


@pytest.mark.parametrize(
    "uri", ["http://localhost", "http://127.0.0.1:1", "http://127.0.0.1:65535/a/b?c=d", "http://localhost/%7Eme/"]
)
def test_a_native_application_may_be_at_any_port_and_path(http: httpx.Client, uri: str) -> None:
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
def test_what_else_is_wrong_is_told_to_the_program(
    http: httpx.Client, wrong: dict[str, str | None], error: str, assumption: str | None
) -> None:
    response = begin(http, **wrong)
    answer = came_back(response, wrong.get("redirect_uri") or BACK, 302)
    assert (answer["error"], answer["state"]) == (error, wish()["state"])
    assert assumption is None or assumption in assumed(response)


def test_a_doubled_parameter_is_told_to_the_program(http: httpx.Client) -> None:
    response = http.get(f"/connect/authorize?{urlencode(wish())}&state=other")
    answer = came_back(response, status=302)
    assert answer["error"] == "invalid_request"
    assert "state" not in answer


def test_yes_can_be_said_without_a_page(issuer: Issuer, http: httpx.Client) -> None:
    issuer.consent = "auto"
    answer = came_back(begin(http), status=302)
    assert redeem(http, answer["code"]).is_success
    assert begin(http, client_id="nobody").status_code == 400


# --- our own sign-ins -----------------------------------------------------------------------------------------------


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
def test_our_programs_sign_in_and_outlive_the_end_of_their_tokens(issuer: Issuer, api: str, style: Any) -> None:
    auth = ClientCredentials(token_url=issuer.token_url, client_id="service", client_secret=SECRET, client_auth=style)
    with BaseClient(base_url=api, auth=auth) as client:
        for end in (issuer.expire, issuer.revoke, lambda: issuer._clock.advance(3600), lambda: None):
            assert client.request("GET", "/me").json() == SERVICE.user_id
            end()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_our_people_sign_in_by_browser_once_and_stay_signed_in(
    issuer: Issuer, http: httpx.Client, api: str, host: Any
) -> None:
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


def test_our_people_can_say_no(issuer: Issuer, http: httpx.Client) -> None:
    with pytest.raises(AuthError, match="access_denied"):
        person(issuer, http, answer="deny").login()


def test_a_wrong_secret_of_ours_is_told(issuer: Issuer, api: str) -> None:
    auth = ClientCredentials(token_url=issuer.token_url, client_id="service", client_secret="wrong")
    with BaseClient(base_url=api, auth=auth) as client, pytest.raises(TokenError, match="HTTP 401, invalid_client"):
        client.request("GET", "/me")


def test_no_secret_is_shown_or_logged(issuer: Issuer, http: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)  # of the client too, whose lines name the path
    found = code(http)
    answer = redeem(http, found).json()
    service(http)
    shown = caplog.text + repr([clients(), issuer, vars(issuer), issuer._tokens.held(answer["access_token"])])
    assert "/connect/token" in shown
    for secret in (SECRET, WEB_SECRET, answer["access_token"], answer["refresh_token"]):
        assert secret not in shown
