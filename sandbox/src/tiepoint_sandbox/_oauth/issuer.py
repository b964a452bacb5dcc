"""A token service: OAuth 2 with a program's own sign-in and a person's, as far as a vendor says that it has them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from typing import Final, Literal
from urllib.parse import quote, urlencode

from attrs import evolve
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from .._clock import Clock
from .._handler import Caller
from .._server.http_response import assumption_header
from .consent import consent_page, error_page
from .rules import Destination, OAuthClient, OAuthError, Parameters, Scopes, authenticate, challenge_of, destination
from .tokens import TOKEN_LIFETIME, ConsentRequest, SignIn, Tokens

_CONSENT_TIMEOUT: Final = 600.0
"""Seconds for which a page that asks waits."""

_TOKEN_PATH: Final = "/connect/token"  # noqa: S105 - a path
_AUTHORIZE_PATH: Final = "/connect/authorize"
_FORM: Final = "application/x-www-form-urlencoded"


class Issuer:
    """An ASGI application, for an origin of its own.

    Args:
        clock: By which all ends.
        clients: The programs that are registered.
        scopes: The scopes that there are.
        person: Who says yes on the page that asks.

    Attributes:
        origin: Where it is served, set by whoever does that.
        consent: ``page`` shows the page that asks; ``auto`` says yes at once, for tests without a browser. Can be set
            while it runs.
    """

    def __init__(self, clock: Clock, clients: Iterable[OAuthClient], *, scopes: Iterable[str], person: Caller) -> None:
        self.origin = ""
        self.consent: Literal["page", "auto"] = "page"
        self._clock = clock
        self._clients = {client.id: client for client in clients}
        self._scopes = Scopes(tuple(scopes))
        self._person = person
        self._tokens = Tokens(clock)
        self._pending: dict[str, tuple[ConsentRequest, float]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        endpoint, allowed = {
            _TOKEN_PATH: (self._token, ("POST",)),
            _AUTHORIZE_PATH: (self._authorize, ("GET", "POST")),
        }.get(scope["path"], (None, ()))
        if endpoint is not None and scope["method"] in allowed:
            response = await endpoint(Request(scope, receive))
        else:
            headers = {"allow": ", ".join(allowed)} if allowed else {}
            response = PlainTextResponse("There is no such endpoint.\n", 405 if allowed else 404, headers)
            response = _with_headers(response, ("other-endpoints",))
        await response(scope, receive, send)

    @property
    def token_url(self) -> str:
        """Where programs ask for tokens."""
        return self.origin + _TOKEN_PATH

    @property
    def authorize_url(self) -> str:
        """Where programs send a person."""
        return self.origin + _AUTHORIZE_PATH

    def caller(self, token: str) -> Caller | None:
        """Who an access token stands for; None: nobody, or nobody any more."""
        access = self._tokens.find(token)
        return None if access is None else access.sign_in.caller

    def granted(self, token: str) -> frozenset[str]:
        """Return the scopes of an access token."""
        access = self._tokens.find(token)
        return frozenset() if access is None else frozenset(access.scopes)

    def issue(self, client_id: str) -> str:
        """Return an access token, for the program where it signs in itself, else for the person, with all scopes.

        Raises:
            KeyError: No program has this id.
        """
        client = self._clients[client_id]
        caller = client.caller if "client_credentials" in client.grants else self._acting(client)
        return self._tokens.access(SignIn(client.id, caller, self._scopes.plain))

    def expire(self) -> None:
        """End all access tokens that there are. Refresh tokens live on."""
        self._tokens.expire()

    def revoke(self) -> None:
        """End all tokens that there are, refresh tokens, too."""
        self._tokens.revoke()

    # --- tokens

    async def _token(self, request: Request) -> Response:
        try:
            form = await _form(request)
            form.check()
            grant = form.need("grant_type")
            client = authenticate(self._clients, form, request.headers.getlist("authorization"))
            return self._issue_tokens(client, grant, form)
        except OAuthError as error:
            body = {"error": error.code, "error_description": error.description}
            return _with_headers(JSONResponse(body, error.status, error.headers), error.assumed)

    def _issue_tokens(self, client: OAuthClient, grant: str, form: Parameters) -> Response:
        if grant not in ("authorization_code", "client_credentials", "refresh_token"):
            raise OAuthError("unsupported_grant_type", "there is no such grant_type here")
        if grant not in client.grants:
            raise OAuthError("unauthorized_client", "the program is not registered for this grant_type")
        assumed: list[str] = ["token-lifetime", "opaque-access-token"]
        if grant == "client_credentials":
            scopes = self._scopes.granted(form.get("scope"), refreshable=False)
            assumed += [] if "scope" in form else ["scope-default"]
            sign_in = SignIn(client.id, client.caller, scopes)
        elif grant == "authorization_code":
            sign_in = self._tokens.redeem_code(client, self._acting(client), form)
            scopes = sign_in.scopes
            assumed.append("refresh-scope")
        else:
            sign_in, scopes = self._tokens.redeem_refresh_token(client, form)
            assumed += ["refresh-scope", "refresh-rotation"]
        body = {
            "access_token": self._tokens.access(sign_in, scopes),
            "token_type": "Bearer",
            "expires_in": int(TOKEN_LIFETIME),
            "scope": " ".join(scopes),
        }
        if self._scopes.refresh in sign_in.scopes:
            body["refresh_token"] = self._tokens.refresh(sign_in)
        return _with_headers(JSONResponse(body), assumed)

    def _acting(self, client: OAuthClient) -> Caller:
        return evolve(self._person, client_id=client.id)

    # --- people

    async def _authorize(self, request: Request) -> Response:
        return await self._finish(request) if request.method == "POST" else self._start(request)

    def _start(self, request: Request) -> Response:
        try:
            query = Parameters(request.scope["query_string"])
            to = destination(self._clients, query)
        except ValueError:
            return _error_page("it cannot be read")
        except OAuthError as error:
            return _error_page(error.description)
        try:
            consent = self._consent_request(to, query)
        except OAuthError as error:
            return _redirect_with_error(to, error, 302)
        if self.consent == "auto":
            return self._redirect_with_code(consent, 302)
        ticket = secrets.token_urlsafe(32)
        self._pending[ticket] = consent, self._clock.time() + _CONSENT_TIMEOUT
        page = consent_page(
            client=to.client.id,
            person=self._person.email,
            scopes=consent.scopes,
            redirect_uri=to.redirect_uri,
            ticket=ticket,
        )
        return _with_headers(page, ("consent-page", *consent.assumed))

    def _consent_request(self, to: Destination, query: Parameters) -> ConsentRequest:
        query.check()
        if query.need("response_type") != "code":
            raise OAuthError("unsupported_response_type", "response_type is not code")
        if "authorization_code" not in to.client.grants:
            raise OAuthError("unauthorized_client", "the program is not registered for sign-ins of a person")
        if query.get("response_mode", "query") != "query":
            raise OAuthError("invalid_request", "response_mode is not query", ("openid-parameters",))
        challenge = challenge_of(to.client, query)
        scopes = self._scopes.granted(query.get("scope"), refreshable="refresh_token" in to.client.grants)
        if query.get("prompt") == "none":
            raise OAuthError("login_required", "nobody is signed in", ("openid-parameters",))
        return ConsentRequest(to, scopes, challenge, (*to.assumed, *(() if "scope" in query else ("scope-default",))))

    async def _finish(self, request: Request) -> Response:
        try:
            form = await _form(request)
            consent, ends = self._pending.pop(form.need("ticket"))
        except (OAuthError, KeyError):
            return _error_page("the page that asked was answered before, or did not come from here")
        if self._clock.time() >= ends:
            return _error_page("the page that asked has waited for too long")
        if form.get("answer") != "allow":
            denied = OAuthError("access_denied", "the person said no", ("consent-page",))
            return _redirect_with_error(consent.to, denied, 303)
        return self._redirect_with_code(consent, 303)

    def _redirect_with_code(self, consent: ConsentRequest, status: int) -> Response:
        answer = {"code": self._tokens.code(consent)}
        return _redirect(consent.to, answer, status, ("consent-page", *consent.assumed))


async def _form(request: Request) -> Parameters:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise OAuthError("invalid_request", f"the body is not {_FORM}")
    try:
        return Parameters(await request.body())
    except ValueError:
        raise OAuthError("invalid_request", "the body cannot be read") from None


def _error_page(why: str) -> Response:
    return _with_headers(error_page(why), ("consent-page",))


def _redirect_with_error(to: Destination, error: OAuthError, status: int) -> Response:
    answer = {"error": error.code, "error_description": error.description}
    return _redirect(to, answer, status, (*to.assumed, *error.assumed))


def _redirect(to: Destination, answer: dict[str, str], status: int, assumed: Iterable[str]) -> Response:
    if to.state is not None:
        answer["state"] = to.state
    # Percent-encoded, spaces too: every reader of queries understands that.
    query = urlencode(answer, quote_via=quote)
    response = RedirectResponse(f"{to.redirect_uri}{'&' if '?' in to.redirect_uri else '?'}{query}", status)
    response.headers["Referrer-Policy"] = "no-referrer"
    return _with_headers(response, assumed)


def _with_headers(response: Response, assumed: Iterable[str]) -> Response:
    response.headers["Cache-Control"] = "no-store"
    response.headers["Pragma"] = "no-cache"
    response.headers.update(assumption_header(assumed))
    return response
