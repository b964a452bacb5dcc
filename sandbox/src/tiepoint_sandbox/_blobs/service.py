"""The storage service: an ASGI app, and what hands out addresses of its containers."""

from __future__ import annotations

import hashlib
import re
import uuid
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import parse_qsl, quote, unquote

from attrs import evolve
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

from .._clock import Clock
from .._server.http_response import ASSUMPTION_HEADER
from .faults import Fault
from .operations import MIB, XML, BlobRequest, BlobResponse, Operations, whole
from .signatures import Signatures
from .store import Container, Content

_METHODS: Final = ("DELETE", "GET", "HEAD", "PUT")
_LARGEST: Final = {"": 5000 * MIB, "block": 4000 * MIB}
_LARGEST_LIST: Final = 16 * MIB
_VERSION: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class BlobService:
    """Containers of block blobs in memory, served on an origin of their own.

    Attributes:
        origin: Where it is served; addresses begin with it.
        leaked: How many requests came with a token, which none of the API should.
        before: Is called before each request.
    """

    def __init__(self, clock: Clock) -> None:
        self.origin = "http://127.0.0.1:0"
        self.leaked = 0
        self.before: Callable[[], object] = lambda: None
        self._clock = clock
        self._signatures = Signatures(clock)
        self._containers: dict[str, Container] = {}
        self._operations = Operations(clock)

    def container(self, name: str) -> None:
        """Make it, if it is not there."""
        self._containers.setdefault(name, Container())

    def address(self, container: str, *, permissions: str = "rl", lifetime: float = 3600.0) -> str:
        """Return the container's address with a signature in its query, which ends after so many seconds."""
        query = self._signatures.query(container, permissions=permissions, lifetime=lifetime)
        return f"{self.origin}/{quote(container)}?{query}"

    def put(self, container: str, name: str, data: bytes) -> None:
        """Store a blob, as if it had been uploaded."""
        request = BlobRequest(
            origin=self.origin,
            method="PUT",
            container=container,
            name=name,
            query={},
            headers={"x-ms-blob-type": "BlockBlob"},
            permissions="w",
            body=whole(data),
            md5=b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode(),
        )
        self._operations.of(request)(request, self._containers[container])

    def size(self, container: str) -> int:
        """Return how many bytes its blobs have."""
        return sum(blob.content.size for blob in self._containers[container].blobs.values())

    def remove(self, container: str) -> None:
        """Delete it with all its blobs."""
        del self._containers[container]

    def revoke(self) -> None:
        """End all signatures that were handed out so far."""
        self._signatures.revoke()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        self.before()
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        joined = {name: ",".join(value for each, value in query if each == name) for name, _ in query}
        try:
            response = await self._answer(scope, headers, joined, receive)
        except Fault as fault:
            error_headers = {**fault.headers, "x-ms-error-code": fault.code}
            body = b"" if fault.status == 304 else fault.body
            response = BlobResponse(
                fault.status, {**error_headers, **XML} if body else error_headers, whole(body), assumed=fault.assumed
            )
        except ClientDisconnect:
            return
        await _send(response, scope["method"], headers, joined, send)

    async def _answer(
        self, scope: Scope, headers: Mapping[str, str], query: Mapping[str, str], receive: Receive
    ) -> BlobResponse:
        try:
            container, _, name = (
                unquote(each, errors="strict") for each in scope["raw_path"].decode("ascii")[1:].partition("/")
            )
        except UnicodeDecodeError:
            raise Fault("InvalidUri") from None
        if "authorization" in headers:
            self.leaked += headers["authorization"].lower().startswith("bearer")
            raise Fault("AuthenticationFailed", assumed=("blob-bearer-refused",))
        permissions = self._signatures.check(container, query)
        if scope["method"] not in _METHODS:
            raise Fault("UnsupportedHttpVerb", headers={"allow": ", ".join(_METHODS)})
        request = BlobRequest(
            origin=self.origin,
            method=scope["method"],
            container=container,
            name=name,
            query=query,
            headers=headers,
            permissions=permissions,
        )
        operation = self._operations.of(request)
        if (blobs := self._containers.get(container)) is None:
            raise Fault("ContainerNotFound")
        if request.method == "PUT":
            request = await _received(request, receive)
            if self._containers.get(container) is not blobs:  # meanwhile it was deleted
                raise Fault("ContainerNotFound")
        return operation(request, blobs)


async def _received(request: BlobRequest, receive: Receive) -> BlobRequest:
    """Read a body, and compare it with the digest that it came with.

    Raises:
        Fault: It is too large, has no length, or is not what was sent.
    """
    length, digest_sent = request.headers.get("content-length"), request.headers.get("content-md5")
    if length is None:
        raise Fault("MissingContentLengthHeader")
    if int(length) > (most := _LARGEST.get(request.query.get("comp", ""), _LARGEST_LIST)):
        raise Fault("RequestBodyTooLarge", {"MaxLimit": str(most)})
    digest, parts, last = hashlib.md5(usedforsecurity=False), [], bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        more, data = message.get("more_body", False), message.get("body", b"")
        digest.update(data)
        last += data
        # Joined to parts of some size: there are many pieces of a large body. Never all of it, which would be twice.
        if last and (len(last) >= MIB or not more):
            parts.append(bytes(last))
            last.clear()
    md5 = b64encode(digest.digest()).decode()
    if digest_sent is not None and digest_sent != md5:
        raise Fault("Md5Mismatch" if _is_md5(digest_sent) else "InvalidMd5")
    return evolve(request, body=Content(tuple(parts), sum(map(len, parts))), md5=md5)


def _is_md5(text: str) -> bool:
    try:
        return len(b64decode(text, validate=True)) == 16
    except ValueError:
        return False


async def _send(
    response: BlobResponse, method: str, headers: Mapping[str, str], query: Mapping[str, str], send: Send
) -> None:
    stop = response.content.size if response.stop is None else response.stop
    lines = {
        **response.headers,
        "content-length": str(stop - response.start),
        "x-ms-request-id": str(uuid.uuid4()),
        "x-ms-version": next(
            (each for each in (headers.get("x-ms-version", ""), query.get("sv", "")) if _VERSION.fullmatch(each)),
            "2024-08-04",
        ),
    }
    if response.status == 304:
        del lines["content-length"]
    if echo := headers.get("x-ms-client-request-id"):
        lines["x-ms-client-request-id"] = echo
    if response.assumed:
        lines[ASSUMPTION_HEADER] = ", ".join(response.assumed)
    raw = [(name.encode("latin-1"), text.encode("latin-1")) for name, text in lines.items()]
    await send({"type": "http.response.start", "status": response.status, "headers": raw})
    if method != "HEAD":
        for part in response.content.cut(response.start, stop):
            await send({"type": "http.response.body", "body": part, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
