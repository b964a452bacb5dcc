"""The API of a vendor: the way of a request from its route to its response."""

from __future__ import annotations

import json
import re
import traceback
from collections.abc import Mapping
from typing import Final

from attrs import define, evolve
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from ._definition.operations import Media, Operation, ResponseSpec, is_json
from ._definition.samples import sample
from ._definition.schemas import without_bytes
from ._faults import ActiveFaults, Faults
from ._handler import EMPTY, Call, Caller, ErrorResponse, Handler, Json, Response
from ._request.accept import acceptable
from ._request.bodies import read_body
from ._request.parameters import Problem, query_pairs, read_parameters, typed
from ._request.routes import Routes
from ._request.sign_in import Authenticator
from ._server.http_response import PROBLEM_HEADER, HttpResponse, assumption_header, plain_text
from ._vendor import Vendor

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@define(eq=False)
class Exchange:
    """A request on its way through the sandbox.

    Attributes:
        operation: Operation that the request calls.
        handler: Code of the operation.
        request: HTTP request.
        path: Text of each path parameter.
        assumed: Ids of the assumptions made so far, without those of the handler.
        faults: Faults that affect the exchange.
        problem: Reason for an error response; empty if there is none.
    """

    operation: Operation
    handler: Handler
    request: Request
    path: Mapping[str, str]
    assumed: list[str]
    faults: ActiveFaults
    problem: str = ""


class App:
    """The API of a vendor, as an ASGI application.

    Attributes:
        base_url: Address of the application.
        wrong: Responses of the sandbox that do not match the definition, and its failures: there should be none.
    """

    def __init__(self, vendor: Vendor, faults: Faults, *, strict: bool) -> None:
        self.base_url = ""
        self.wrong: list[str] = []
        self._vendor = vendor
        self._faults = faults
        self._strict = strict
        self._authenticator = Authenticator(vendor.credentials, vendor.token, vendor.person)
        self._routes = Routes(((each, vendor.handler(each)) for each in vendor.operations), vendor.leniency)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
        match = self._routes.match(path)
        route = match.methods.get(scope["method"])
        if route is None:
            response = self._vendor.no_route(sorted(match.methods))
            headers = {**self._vendor.headers(), **assumption_header(response.assumed)}
            await _http_response(response, headers).send(send)
            return
        operation, handler = route
        faults = self._faults.take(operation.api, operation.id)
        exchange = Exchange(operation, handler, Request(scope, receive), match.path, [*match.assumed], faults)
        try:
            http_response = await self._serve(exchange)
        except ClientDisconnect:
            return  # before the body was complete: no client waits for a response
        except Exception:
            self.wrong.append(f"{operation.api} {operation.id}: {traceback.format_exc()}")
            http_response = plain_text(500, "The sandbox itself failed: /.sandbox/state says how.\n")
        await http_response.send(send)

    async def _serve(self, exchange: Exchange) -> HttpResponse:
        await exchange.faults.delay()
        replacement = exchange.faults.replacement()
        if replacement is not None:
            return replacement
        response = await self._response(exchange)
        error = self._mismatch(exchange, response)
        if error:
            self.wrong.append(error)
            return plain_text(500, error)
        return self._encoded(exchange, response)

    async def _response(self, exchange: Exchange) -> Response:
        """Return what the operation's code returns, or the error response that takes its place."""
        try:
            exchange.faults.check_rate_limit(exchange.operation, self._vendor)
            call, assumed = await self._call(exchange)
            response = exchange.handler(call)
        except ErrorResponse as error:
            exchange.problem = exchange.problem or error.message or ""
            return self._vendor.error_response(exchange.operation, error)
        exchange.assumed += assumed
        return response

    async def _call(self, exchange: Exchange) -> tuple[Call, list[str]]:
        """Read a request.

        Returns:
            The call that the request makes, and the ids of the assumptions that reading it rests on.

        Raises:
            ErrorResponse: If no response is acceptable, the caller is not signed in, or the request does not match
                the definition.
        """
        vendor, operation, request = self._vendor, exchange.operation, exchange.request
        leniency = vendor.leniency
        accept = ", ".join(request.headers.getlist("accept"))
        if not acceptable(accept, operation):
            raise vendor.not_acceptable(operation)
        caller = self._authenticator.caller(operation, request)
        if not isinstance(caller, Caller):
            exchange.problem = str(Problem("header", "Authorization", caller))
            raise vendor.not_signed_in(operation, request.headers.get("authorization"))
        query = query_pairs(request.scope["query_string"].decode("latin-1"), leniency.plain_plus)
        any_case = leniency.query_case is not None
        parameters = read_parameters(
            operation, exchange.path, query, request.headers, request.cookies, any_case=any_case
        )
        problems = parameters.problems
        if self._strict:
            problems += [Problem("query", name, "the definition has no such parameter") for name in parameters.unknown]
        body = await read_body(operation, request, strict=self._strict)
        problems += body.problems
        if problems:
            exchange.problem = "; ".join(map(str, problems))
            raise vendor.invalid(operation, problems)
        assumed = []
        if leniency.query_case and parameters.respelled:
            assumed.append(leniency.query_case)
        if leniency.accept_version and operation.accept is not None and operation.accept not in accept:
            assumed.append(leniency.accept_version)
        if body.nulls:
            assumed.append("nulls-of-unset-fields")
        headers = {**parameters.headers, "accept": accept}
        call = Call(operation.id, parameters.path, parameters.query, headers, body.value, caller, self.base_url)
        return call, assumed

    def _mismatch(self, exchange: Exchange, response: Response) -> str:
        """Return how a response of the sandbox does not match the definition; empty if it does."""
        operation = exchange.operation
        where = f"{operation.api} {operation.id}: the sandbox's own answer with status {response.status} is wrong: "
        unknown = [each for each in (*response.assumed, *exchange.assumed) if each not in self._vendor.assumptions]
        if unknown:
            return f"{where}no reason is given for {', '.join(unknown)}"
        spec = operation.response(response.status)
        if spec is None:
            return "" if response.assumed else f"{where}no such status is documented, and no assumption is named"
        if response.value is EMPTY:
            return f"{where}it has no body" if spec.media and response.status != 304 else ""
        media = _media(spec, response)
        if media is None:
            return f"{where}it has a body" if not spec.media else f"{where}it has another media type"
        for name, header in spec.headers.items():
            text = next((text for each, text in response.headers.items() if each.lower() == name), None)
            if text is not None and not header.check.accepts(typed(text, header.types)):
                return f"{where}the header {name} is {text!r}"
        value = response.value if is_json(media.media_type) else without_bytes(response.value)
        if media.check.accepts(value):
            return ""
        return where + "; ".join(f"{'.'.join(map(str, path))}: {text}" for path, text in media.check.problems(value))

    def _encoded(self, exchange: Exchange, response: Response) -> HttpResponse:
        operation, faults = exchange.operation, exchange.faults
        spec = operation.response(response.status)
        media = _media(spec, response)
        ids = [*response.assumed, *exchange.assumed]
        if operation.inferred or (spec is not None and spec.inferred):
            ids.append("inferred-in-definition")
        headers = dict(self._vendor.headers())
        if spec is not None:
            headers |= _required_headers(spec, response)
        headers |= assumption_header(ids)
        if exchange.problem:
            headers[PROBLEM_HEADER] = re.sub(r"[^ -~]", "?", exchange.problem)[:500].strip()
        if media is not None and is_json(media.media_type) and faults:
            response = evolve(response, value=faults.alter(response.value, media.check))
        media_type = media.media_type if media else response.media_type
        return _http_response(response, headers, media_type, cut=faults.cut)


def _media(spec: ResponseSpec | None, response: Response) -> Media | None:
    """Return the documented media type that a response has; None if it has no body or another one."""
    if spec is None or response.value is EMPTY:
        return None
    return spec.media.get(response.media_type or next(iter(spec.media), ""))


def _required_headers(spec: ResponseSpec, response: Response) -> dict[str, str]:
    """Return the required headers that no code has set: those of lists are the number of items."""
    headers = {}
    for name, header in spec.headers.items():
        if header.required and name not in response.headers:
            counts = isinstance(response.value, list) and "integer" in header.types
            headers[name] = str(len(response.value) if counts else sample(header.check.schemas, header.check.schema))
    return headers


def _http_response(
    response: Response, headers: Mapping[str, str], media_type: str | None = None, *, cut: bool = False
) -> HttpResponse:
    lines = [*headers.items(), *response.headers.items()]
    if response.value is EMPTY:
        return HttpResponse(response.status, tuple(lines), cut=cut)
    media_type = media_type or "application/json"
    lines.append(("content-type", media_type))
    return HttpResponse(response.status, tuple(lines), _encode(response.value, media_type), cut)


def _encode(value: Json, media_type: str) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str) and not is_json(media_type):
        return value.encode()
    return _ENCODER.encode(value).encode()
