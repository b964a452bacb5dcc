"""The way of a request through the sandbox: operation, faults, sign-in, parameters, body, meaning, and its answer."""

from __future__ import annotations

import asyncio
import json
import re
import traceback
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import unquote

from attrs import evolve
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from ._bodies import body_of, is_json
from ._calls import EMPTY, Answer, Call, Caller, Handler, Json, Refused
from ._definition import Media, Operation, Response
from ._faults import Fault, Faults, altered
from ._parameters import Problem, pairs, read, typed
from ._samples import sample
from ._schemas import without_bytes
from ._security import signed_in
from ._server import ASSUMED
from ._vendor import Vendor

__all__ = ["App"]

_HTML: Final = b"<!doctype html><title>Bad gateway</title><p>A page of a proxy, in place of the service's answer.</p>"
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_NOT_WANTED: Final = re.compile(r"(.*;)?\s*q=0(\.0*)?\s*(;.*)?")
_ALTERING: Final = ("unknown-enum", "extra-fields", "missing-fields")


class App:
    """The API of a vendor, as an ASGI application.

    Attributes:
        base_url: Its own address.
        wrong: Own answers that the definition has something against: there should be none.
    """

    def __init__(self, vendor: Vendor, faults: Faults, *, strict: bool) -> None:
        self.base_url = ""
        self.wrong: list[str] = []
        self._vendor = vendor
        self._faults = faults
        self._strict = strict
        self._routes = _Routes(vendor)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        vendor = self._vendor
        path = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
        found = self._routes.find(path)
        operations, texts, assumed = found or ({}, {}, ())
        route = operations.get(scope["method"])
        if route is None:
            answer = vendor.no_route(sorted(operations))
            await _send(send, answer, {**vendor.headers(), **_said(answer.assumed)})
            return
        operation, handler = route
        try:
            await self._serve(operation, handler, Request(scope, receive), texts, assumed, send)
        except ClientDisconnect:
            return  # before all of the body was there: nobody waits for an answer
        except Exception:
            self.wrong.append(f"{operation.api} {operation.id}: {traceback.format_exc()}")
            await _raw(
                send, 500, [(b"content-type", b"text/plain")], b"The sandbox itself failed: /.sandbox/state says how.\n"
            )

    async def _serve(
        self,
        operation: Operation,
        handler: Handler,
        request: Request,
        texts: Mapping[str, str],
        assumed: tuple[str, ...],
        send: Send,
    ) -> None:
        vendor = self._vendor
        faults = self._faults.take(operation.api, operation.id)
        if any(fault.kind == "latency" for fault in faults):
            await asyncio.sleep(max(fault.seconds for fault in faults if fault.kind == "latency"))
        if any(fault.kind == "html" for fault in faults):
            await _raw(send, 200, [(b"content-type", b"text/html; charset=utf-8")], _HTML)
            return
        problem = ""
        try:
            for fault in faults:
                if fault.kind == "rate-limit":
                    raise vendor.limited(operation, fault.seconds)
            answer = await self._answer(operation, handler, request, texts)
        except Refused as refused:
            problem = refused.message or ""
            answer = vendor.answer(operation, refused)
        except _InvalidError as invalid:
            problem = "; ".join(map(str, invalid.problems))
            answer = vendor.answer(operation, invalid.refused)
        await self._give(send, operation, answer, assumed, faults, problem)

    async def _answer(
        self, operation: Operation, handler: Handler, request: Request, texts: Mapping[str, str]
    ) -> Answer:
        vendor = self._vendor
        accept = ", ".join(request.headers.getlist("accept"))
        if not _acceptable(accept, operation):
            raise vendor.not_acceptable(operation)
        caller = signed_in(operation, request, vendor.credentials, vendor.token, anybody=vendor.person)
        if not isinstance(caller, Caller):
            raise _InvalidError(
                [Problem("header", "Authorization", caller)],
                vendor.not_signed_in(operation, request.headers.get("authorization")),
            )
        query = pairs(request.scope["query_string"].decode("latin-1"), vendor.plain_plus)
        given = read(operation, texts, query, request.headers, request.cookies, any_case=vendor.any_case)
        problems = given.problems
        if self._strict:
            schemes = operation.definition.security_schemes.values()
            keys = {scheme["name"] for scheme in schemes if scheme.get("in") == "query"}
            unknown = [name for name in given.unknown if name not in keys]
            problems += [Problem("query", name, "the definition has no such parameter") for name in unknown]
        body = await body_of(operation, request, strict=self._strict)
        problems += body.problems
        if problems:
            raise _InvalidError(problems, vendor.invalid(operation, problems))
        given.headers["accept"] = accept
        call = Call(operation.id, given.path, given.query, given.headers, body.value, caller, self.base_url)
        answer = handler(call)
        assumed = vendor.respelled if given.respelled else ()
        if operation.accept is not None and operation.accept not in accept:
            assumed += vendor.any_version
        if body.nulls:
            assumed += ("nulls-of-unset-fields",)
        return evolve(answer, assumed=(*answer.assumed, *assumed)) if assumed else answer

    async def _give(
        self,
        send: Send,
        operation: Operation,
        answer: Answer,
        assumed: tuple[str, ...],
        faults: list[Fault],
        problem: str,
    ) -> None:
        response = operation.response(answer.status)
        media: Media | None = None
        if response is not None and answer.value is not EMPTY:
            media = response.media.get(answer.media_type or next(iter(response.media), ""))
        against = self._against(operation, answer, media)
        if against:
            self.wrong.append(against)
            await _raw(send, 500, [(b"content-type", b"text/plain")], against.encode())
            return
        ids = [*answer.assumed, *assumed]
        if operation.inferred or (response is not None and response.inferred):
            ids.append("inferred-in-definition")
        for fault in faults:
            if fault.kind in _ALTERING and media is not None and is_json(media.media_type):
                answer = evolve(answer, value=altered(answer.value, media.check, fault.kind))
        headers = dict(self._vendor.headers())
        if response is not None:
            headers |= _counted(response, answer)
        headers |= _said(ids)
        if problem:
            headers["x-sandbox-problem"] = re.sub(r"[^ -~]", "?", problem)[:500].strip()
        cut = any(fault.kind == "cut" for fault in faults)
        await _send(send, answer, headers, media.media_type if media else answer.media_type, cut=cut)

    def _against(self, operation: Operation, answer: Answer, media: Media | None) -> str:
        """What the definition has against an answer of our own."""
        where = f"{operation.api} {operation.id}: the sandbox's own answer with status {answer.status} is wrong: "
        unknown = [each for each in answer.assumed if each not in self._vendor.assumptions]
        if unknown:
            return f"{where}no reason is given for {', '.join(unknown)}"
        response = operation.response(answer.status)
        if response is None:
            return "" if answer.assumed else f"{where}no such status is documented, and no assumption is named"
        if answer.value is EMPTY:
            return f"{where}it has no body" if response.media and answer.status not in (304,) else ""
        if media is None:
            return f"{where}it has a body" if not response.media else f"{where}it has another media type"
        for name, header in response.headers.items():
            given = next((text for each, text in answer.headers.items() if each.lower() == name), None)
            if given is not None and not header.check.accepts(typed(given, header.types)):
                return f"{where}the header {name} is {given!r}"
        value = answer.value if is_json(media.media_type) else without_bytes(answer.value)
        if media.check.accepts(value):
            return ""
        return where + "; ".join(f"{'.'.join(map(str, path))}: {text}" for path, text in media.check.problems(value))


def _said(assumed: Sequence[str]) -> dict[str, str]:
    return {ASSUMED.decode(): ", ".join(dict.fromkeys(assumed))} if assumed else {}


def _counted(response: Response, answer: Answer) -> dict[str, str]:
    """Headers that a response has to have, where no code gave them: those of lists say how many there are."""
    found = {}
    for name, header in response.headers.items():
        if header.required and name not in answer.headers:
            many = isinstance(answer.value, list) and "integer" in header.types
            found[name] = str(len(answer.value) if many else sample(header.check.schemas, header.check.schema))
    return found


class _InvalidError(Exception):
    def __init__(self, problems: list[Problem], refused: Refused) -> None:
        super().__init__(problems)
        self.problems = problems
        self.refused = refused


class _Routes:
    """The operations by their paths."""

    def __init__(self, vendor: Vendor) -> None:
        self._any_case = vendor.any_case
        self._paths: dict[str, dict[str, tuple[Operation, Handler]]] = {}
        for definition in vendor.definitions:
            for operation in definition.operations:
                whole = operation.prefix + operation.path
                self._paths.setdefault(whole, {})[operation.method] = operation, vendor.handler(operation)
        # By how many segments: those with the most fixed ones first, since they are the more special.
        self._templates: dict[int, list[tuple[list[str], str]]] = {}
        for path in sorted(self._paths, key=lambda path: path.count("{")):
            segments = self._segments(path)
            self._templates.setdefault(len(segments), []).append((segments, path))

    def find(self, path: str) -> tuple[dict[str, tuple[Operation, Handler]], dict[str, str], tuple[str, ...]] | None:
        """The operations at a path, by their methods, what stands in its variable parts, and what was assumed."""
        if path in self._paths and "{" not in path:
            return self._paths[path], {}, ()
        segments = self._segments(path)
        for template, whole in self._templates.get(len(segments), ()):
            texts = self._match(template, segments)
            if texts is not None:
                return self._paths[whole], texts, self._assumed(whole, path)
        return None

    def _segments(self, path: str) -> list[str]:
        return (path.rstrip("/") if self._any_case else path).split("/")

    def _match(self, template: list[str], segments: list[str]) -> dict[str, str] | None:
        texts = {}
        for wanted, given in zip(template, segments, strict=True):
            if wanted[:1] == "{" and wanted[-1:] == "}":
                if not given:
                    return None
                texts[wanted[1:-1]] = unquote(given)
            elif wanted != given and not (self._any_case and wanted.lower() == unquote(given).lower()):
                return None
        return texts

    def _assumed(self, template: str, path: str) -> tuple[str, ...]:
        if not self._any_case:
            return ()
        found = []
        if template.endswith("/") != path.endswith("/"):
            found.append("slash-at-the-end")
        segments = zip(self._segments(template), self._segments(path), strict=True)
        if any(wanted != given for wanted, given in segments if wanted[:1] != "{"):
            found.append("letters-of-paths")
        return tuple(found)


def _acceptable(accept: str, operation: Operation) -> bool:
    if not operation.media_types:
        return True
    for part in accept.split(","):
        kind, _, options = (each.strip().lower() for each in part.partition(";"))
        if _NOT_WANTED.fullmatch(options):
            continue
        if kind == "*/*" or kind in operation.media_types:
            return True
        if kind.endswith("/*") and any(name.startswith(kind[:-1]) for name in operation.media_types):
            return True
    return not accept.strip()


async def _send(
    send: Send, answer: Answer, headers: Mapping[str, str], media_type: str | None = None, *, cut: bool = False
) -> None:
    body = b"" if answer.value is EMPTY else _written(answer.value, media_type or "application/json")
    lines = [
        (name.lower().encode(), value.encode("latin-1")) for name, value in (*headers.items(), *answer.headers.items())
    ]
    if answer.value is not EMPTY:
        lines.append((b"content-type", (media_type or "application/json").encode()))
    await _raw(send, answer.status, lines, body, cut=cut)


def _written(value: Json, media_type: str) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str) and not is_json(media_type):
        return value.encode()
    return _ENCODER.encode(value).encode()


async def _raw(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes, *, cut: bool = False) -> None:
    if status != 204:
        headers = [*headers, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    if cut:  # the server ends a connection whose answer is not whole
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        return
    await send({"type": "http.response.body", "body": body})
