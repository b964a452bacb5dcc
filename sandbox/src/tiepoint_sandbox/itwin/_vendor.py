"""The iTwin Platform: its sign-in, its APIs, its containers."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import evolve
from starlette.types import ASGIApp

from .._assumptions import reasons
from .._blobs import BlobService
from .._clock import Clock
from .._definition.operations import Definition, Operation
from .._handler import Call, Caller, ErrorResponse, Handler, Response
from .._oauth import Issuer, OAuthClient
from .._request.leniency import Leniency
from .._request.parameters import Problem
from .._request.sign_in import Credentials
from .._vendor import Vendor, undocumented
from ._errors import error_body, invalid_request, no_operation, unauthorized
from ._exports import Exports
from ._itwins import ITwins
from ._jobs import Jobs
from ._reality_data import RealityData
from ._repositories import Repositories
from ._state import ALL_RIGHTS, PERSON, PlatformState, new_id

_SCOPE: Final = "itwin-platform"
_SERVICE: Final = Caller("sandbox-service", "2f5b1c7e-8d94-4c0a-9b36-5e1d7a0c4f82", "service@sandbox.example")
_CLIENTS: Final = (
    OAuthClient(
        id="sandbox-service", secret="sandbox-secret", grants=frozenset({"client_credentials"}), caller=_SERVICE
    ),
    OAuthClient(
        id="sandbox-web-app",
        secret="sandbox-web-secret",
        grants=frozenset({"authorization_code", "refresh_token"}),
        redirect_uris=("http://localhost", "http://127.0.0.1"),
        caller=PERSON,
    ),
    OAuthClient(
        id=PERSON.client_id,
        secret=None,
        grants=frozenset({"authorization_code", "refresh_token"}),
        redirect_uris=("http://localhost", "http://127.0.0.1"),
        caller=PERSON,
    ),
)


class ITwinVendor(Vendor):
    """Bentley's iTwin Platform.

    Attributes:
        issuer: Its sign-in.
        blobs: Its containers.
        modeling: The jobs of Reality Modeling: how long they take, and which fail.
        conversion: Those of Reality Conversion.
    """

    leniency = Leniency(
        path_case="letters-of-paths",
        trailing_slash="slash-at-the-end",
        query_case="names-in-the-query",
        accept_version="any-version",
        plain_plus=frozenset({"continuationtoken"}),
    )
    assumptions = reasons(
        *("general", "requests", "oauth", "blobs", "errors", "filters", "paging"),
        *("jobs", "itwins", "repositories", "exports", "reality-data"),
    )

    def __init__(self, name: str, definitions: Sequence[Definition], clock: Clock) -> None:
        super().__init__(name, definitions, clock)
        service = _CLIENTS[0]
        self.credentials = Credentials(service.id, service.secret or "", {})
        self.issuer = Issuer(clock, _CLIENTS, scopes=(_SCOPE,), person=PERSON)
        self.blobs = BlobService(clock)
        self.services: Mapping[str, ASGIApp] = {"issuer": self.issuer, "blobs": self.blobs}
        state = PlatformState(clock, self.blobs)
        by_api = {definition.api: definition for definition in definitions}
        self.modeling = Jobs(state, "reality-modeling", by_api["reality-modeling"])
        self.conversion = Jobs(state, "reality-conversion", by_api["reality-conversion"])
        self._state = state
        self.blobs.before = state.catch_up
        self._shared_data = new_id()
        state.add_reality_data(self._shared_data, state.shared, "CCImageCollection", "Sandbox photos", PERSON)
        self._handlers: Mapping[str, Mapping[str, Handler]] = {
            "itwins": {**ITwins(state).handlers, **Repositories(state).handlers, **Exports(state).handlers},
            "reality-management": RealityData(state).handlers,
            "reality-modeling": self.modeling.handlers,
            "reality-conversion": self.conversion.handlers,
        }

    @property
    def itwin_id(self) -> str:
        """The id of a project that is there from the start, in which everybody may do everything."""
        return self._state.project

    @property
    def shared_itwin_id(self) -> str:
        """The id of an asset that everybody sees, and nobody may do anything with."""
        return self._state.shared

    @property
    def shared_data_id(self) -> str:
        """The id of reality data in it."""
        return self._shared_data

    @property
    def token_url(self) -> str:
        """The token endpoint."""
        return self.issuer.token_url

    @property
    def authorize_url(self) -> str:
        """Where a person signs in."""
        return self.issuer.authorize_url

    def grant(self, itwin_id: str, client_id: str, rights: Iterable[str] | None) -> None:
        """Set what a program, or the person who signs in by it, may do with an iTwin.

        Args:
            itwin_id: The iTwin.
            client_id: The program's id.
            rights: By the vendor's names, such as ``realitydata_create``; None: it is no member, and sees nothing.

        Raises:
            ValueError: There is no such iTwin, program or right.
        """
        itwin = self._state.itwins.get(itwin_id)
        client = next((each for each in _CLIENTS if each.id == client_id), None)
        permissions = None if rights is None else frozenset(rights)
        unknown = (permissions or frozenset()) - ALL_RIGHTS
        if itwin is None or client is None or unknown:
            raise ValueError(f"no such iTwin, program or right: {itwin_id}, {client_id}, {sorted(unknown)}")
        if itwin.rights is None:
            itwin.rights = {each.caller.user_id: ALL_RIGHTS for each in _CLIENTS}
        itwin.rights.pop(client.caller.user_id, None)
        if permissions is not None:
            itwin.rights[client.caller.user_id] = permissions

    def at(self, addresses: Mapping[str, str]) -> None:
        self.issuer.origin = addresses["issuer"]
        self.blobs.origin = addresses["blobs"]

    def own_handler(self, operation: Operation) -> Handler | None:
        """Return the vendor's own code for an operation, before which all that is due happens."""
        code = self._handlers.get(operation.api, {}).get(operation.id)
        if code is None:
            return None

        def handle(call: Call) -> Response:
            self._state.catch_up()
            return code(call)

        return handle

    def token(self, token: str, scopes: Sequence[str]) -> Caller | None:
        return self.issuer.caller(token) if set(scopes) <= self.issuer.granted(token) else None

    def settings(self) -> Mapping[str, str]:
        return {
            "token_url": self.token_url,
            "authorize_url": self.authorize_url,
            "client_id": self.credentials.client_id,
            "client_secret": self.credentials.client_secret,
            "scope": _SCOPE,
            "native_client_id": PERSON.client_id,
            "itwin_id": self.itwin_id,
        }

    def limited(self, operation: Operation, seconds: float) -> ErrorResponse:
        error = super().limited(operation, seconds)
        headers = {**error.headers, "iTwinPlatform-RateLimited-Tier": "Sandbox"}
        return evolve(error, headers=headers, assumed=(*error.assumed, "rate-limit-tier"))

    def headers(self) -> Mapping[str, str]:
        return {"x-correlation-id": str(uuid.uuid4())}

    def not_signed_in(self, operation: Operation, header: str | None) -> ErrorResponse:
        return unauthorized(operation, header)

    def invalid(self, operation: Operation, problems: Sequence[Problem]) -> ErrorResponse:
        return invalid_request(operation, problems) or super().invalid(operation, problems)

    def not_acceptable(self, operation: Operation) -> ErrorResponse:
        return no_operation(assumed=undocumented(operation, 404))

    def no_route(self, allowed: Sequence[str]) -> Response:
        if allowed:
            return super().no_route(allowed)
        return Response(404, error_body(no_operation()))

    def error_response(self, operation: Operation, error: ErrorResponse) -> Response:
        if error.code is None:
            response = super().error_response(operation, error)
            example = response.value.get("error") if isinstance(response.value, dict) else None
            if not isinstance(example, dict) or not {"code", "message"} <= example.keys():
                return response  # of an operation that has another form of errors, or none
            error = evolve(error, code=example["code"], message=error.message or example["message"])
        return Response(error.status, error_body(error), error.headers, error.assumed)

    def do(self, kind: str, seconds: float) -> None:
        match kind:
            case "expire-tokens":
                self.issuer.expire()
            case "revoke-sas":
                self.blobs.revoke()
            case "slow-job":
                for jobs in (self.modeling, self.conversion):
                    jobs.timing = evolve(jobs.timing, active=jobs.timing.active + seconds)
            case _:
                super().do(kind, seconds)
