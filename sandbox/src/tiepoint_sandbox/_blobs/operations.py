"""The operations on a container and its blobs. No I/O: a request came as a whole, and an answer is sent by others."""

from __future__ import annotations

import hashlib
import itertools
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from attrs import Factory, evolve, frozen

from .._clock import Clock
from .conditions import check_read, check_write, dated, range_of
from .faults import Fault
from .lists import Listing, block_list, listed, read_block_list
from .store import EMPTY, Blob, Block, Container, Content, Waiting

MIB: Final = 2**20
_STORED: Final = (
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-md5",
    "content-type",
)
XML: Final = {"content-type": "application/xml"}
_MOST_WAITING: Final = 100_000
_KEPT_WAITING: Final = timedelta(days=7)
_ENCRYPTED: Final = {"x-ms-request-server-encrypted": "true"}


@frozen(kw_only=True)
class BlobRequest:
    """A request, and what came with it.

    Attributes:
        origin: Where the service is.
        method: The method.
        container: The container's name.
        name: The blob's; empty: the container itself is meant.
        query: A name that was given twice has both values, joined.
        headers: By lower-case names.
        permissions: What the signature allows.
        body: Its content.
        md5: The digest of that.
    """

    origin: str
    method: str
    container: str
    name: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    permissions: str = ""
    body: Content = EMPTY
    md5: str = ""


@frozen
class BlobResponse:
    """An answer.

    Attributes:
        status: The status.
        headers: The headers.
        content: What the body is cut from.
        start: Where in the content it begins.
        stop: Where it ends; None: at the content's end.
        assumed: Ids of `ASSUMPTIONS`.
    """

    status: int
    headers: Mapping[str, str] = Factory(dict)
    content: Content = EMPTY
    start: int = 0
    stop: int | None = None
    assumed: tuple[str, ...] = ()


Operation = Callable[[BlobRequest, Container], BlobResponse]


class Operations:
    """All of them, by the sandbox's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._versions = itertools.count(secrets.randbits(48))
        self._all: Mapping[tuple[str, str], tuple[str, Operation]] = {
            ("PUT", ""): ("cw", self._put),
            ("PUT", "block"): ("w", self._put_block),
            ("PUT", "blocklist"): ("w", self._put_block_list),
            ("PUT", "metadata"): ("w", self._put_metadata),
            ("GET", ""): ("r", self._get),
            ("HEAD", ""): ("r", self._properties),
            ("GET", "metadata"): ("r", self._metadata),
            ("HEAD", "metadata"): ("r", self._metadata),
            ("GET", "blocklist"): ("r", self._block_list),
            ("DELETE", ""): ("d", self._delete),
        }

    def of(self, request: BlobRequest) -> Operation:
        """Find the one that is asked for.

        Raises:
            Fault: There is none, or the signature does not allow it.
        """
        part, of_container = request.query.get("comp", ""), request.query.get("restype") == "container"
        if request.name:
            if len(request.name) > 1024:
                raise Fault("OutOfRangeInput")
            needed, operation = self._all.get((request.method, part), ("", None))
        elif of_container and (request.method, part) == ("GET", "list"):
            needed, operation = "l", self._list
        elif of_container:
            raise Fault("AuthorizationFailure")
        else:
            needed, operation = "", None
        if operation is None:
            raise Fault("UnsupportedQueryParameter", assumed=("blob-part",))
        if not set(needed) & set(request.permissions):
            raise Fault("AuthorizationPermissionMismatch")
        return operation

    def _list(self, request: BlobRequest, container: Container) -> BlobResponse:
        body = listed(container, Listing.of(request.query), origin=request.origin, name=request.container)
        return BlobResponse(200, XML, whole(body))

    def _put(self, request: BlobRequest, container: Container) -> BlobResponse:
        kind = request.headers.get("x-ms-blob-type")
        if kind is None:
            raise Fault("MissingRequiredHeader", {"HeaderName": "x-ms-blob-type"})
        if kind != "BlockBlob":
            assumed = ("blob-part",) if kind in ("PageBlob", "AppendBlob") else ()
            raise Fault("InvalidHeaderValue", {"HeaderName": "x-ms-blob-type", "HeaderValue": kind}, assumed=assumed)
        if request.headers.get("x-ms-blob-content-md5", request.md5) != request.md5:
            raise Fault("Md5Mismatch", assumed=("blob-own-md5-checked",))
        stored = {name: request.headers[name] for name in _STORED if name in request.headers and name != "content-md5"}
        blob = self._commit(request, container, request.body, (), {**stored, "content-md5": request.md5})
        return BlobResponse(
            201, {**_version(blob), "content-md5": request.md5, **_ENCRYPTED}, assumed=_unchecked(request)
        )

    def _put_block(self, request: BlobRequest, container: Container) -> BlobResponse:
        if (block_id := request.query.get("blockid")) is None:
            raise Fault("MissingRequiredQueryParameter", {"QueryParameterName": "blockid"})
        try:
            size = len(b64decode(block_id, validate=True))
        except ValueError:
            size = 0
        if not size:
            raise Fault("InvalidBlockId")
        if size > 64:
            raise Fault("OutOfRangeInput", {"QueryParameterName": "blockid"})
        if not request.body.size:
            details = {"HeaderName": "Content-Length", "HeaderValue": "0"}
            raise Fault("InvalidHeaderValue", details, assumed=("blob-empty-block-code",))
        blocks = self._waiting(request.name, container)
        if len(next(iter(blocks), block_id)) != len(block_id):
            raise Fault("InvalidBlobOrBlock", assumed=("blob-block-id-length-code",))
        if len(blocks) >= _MOST_WAITING and block_id not in blocks:
            raise Fault("BlockCountExceedsLimit")
        waiting = container.waiting.setdefault(request.name, Waiting(self._clock.now()))
        waiting.touched, waiting.blocks[block_id] = self._clock.now(), request.body
        return BlobResponse(201, {"content-md5": request.md5, **_ENCRYPTED}, assumed=_unchecked(request))

    def _put_block_list(self, request: BlobRequest, container: Container) -> BlobResponse:
        body = b"".join(request.body.parts)
        waiting = self._waiting(request.name, container)
        before = container.blobs.get(request.name)
        committed = {each.id: each.content for each in before.blocks} if before else {}
        places = {"Committed": committed, "Uncommitted": waiting, "Latest": {**committed, **waiting}}
        entries = read_block_list(body)
        if any(each not in places[place] for place, each in entries):
            raise Fault("InvalidBlockList")
        blocks = tuple(Block(each, places[place][each]) for place, each in entries)
        parts = tuple(itertools.chain.from_iterable(each.content.parts for each in blocks))
        content = Content(parts, sum(each.content.size for each in blocks))
        blob = self._commit(request, container, content, blocks, {})
        return BlobResponse(201, {**_version(blob), **_ENCRYPTED}, assumed=_unchecked(request))

    def _commit(
        self,
        request: BlobRequest,
        container: Container,
        content: Content,
        blocks: tuple[Block, ...],
        headers: Mapping[str, str],
    ) -> Blob:
        before = container.blobs.get(request.name)
        check_write(request.headers, before, creating=True)
        if before is not None and "w" not in request.permissions:
            raise Fault("UnauthorizedBlobOverwrite")
        properties = {name: request.headers.get(f"x-ms-blob-{name}") for name in _STORED}
        stored = {**headers, **{name: text for name, text in properties.items() if text}}
        now = self._clock.now().replace(microsecond=0)
        blob = Blob(
            content=content,
            blocks=blocks,
            headers={"content-type": "application/octet-stream", **stored},
            metadata=_metadata_of(request),
            etag=self._etag(),
            created=before.created if before else now,
            modified=now,
        )
        container.blobs[request.name] = blob
        container.waiting.pop(request.name, None)
        return blob

    def _put_metadata(self, request: BlobRequest, container: Container) -> BlobResponse:
        before = _found(request, container)
        check_write(request.headers, before)
        now = self._clock.now().replace(microsecond=0)
        blob = evolve(before, metadata=_metadata_of(request), etag=self._etag(), modified=now)
        container.blobs[request.name] = blob
        return BlobResponse(200, {**_version(blob), **_ENCRYPTED})

    def _metadata(self, request: BlobRequest, container: Container) -> BlobResponse:
        blob = _found(request, container)
        check_read(request.headers, blob)
        return BlobResponse(200, {**_version(blob), **blob.metadata})

    def _properties(self, request: BlobRequest, container: Container) -> BlobResponse:
        blob = _found(request, container)
        check_read(request.headers, blob)
        return BlobResponse(200, _described(blob), blob.content)

    def _get(self, request: BlobRequest, container: Container) -> BlobResponse:
        blob = _found(request, container)
        check_read(request.headers, blob)
        headers, size = _described(blob), blob.content.size
        cut = range_of(request.headers, size)
        wants_md5 = request.headers.get("x-ms-range-get-content-md5", "").lower() == "true"
        if wants_md5 and (cut is None or cut.stop - cut.start > 4 * MIB):
            name = {"HeaderName": "x-ms-range-get-content-md5", "HeaderValue": "true"}
            raise Fault("InvalidHeaderValue", name, assumed=("blob-range-md5-code",))
        if cut is None:
            ignored = "range" in request.headers or "x-ms-range" in request.headers
            return BlobResponse(200, headers, blob.content, assumed=("blob-range-form-ignored",) if ignored else ())
        headers["content-range"] = f"bytes {cut.start}-{cut.stop - 1}/{size}"
        if (whole := headers.pop("content-md5", None)) is not None:
            headers["x-ms-blob-content-md5"] = whole
        if wants_md5:
            headers["content-md5"] = _md5(*blob.content.cut(*cut))
        return BlobResponse(206, headers, blob.content, *cut)

    def _block_list(self, request: BlobRequest, container: Container) -> BlobResponse:
        kind = request.query.get("blocklisttype") or "committed"
        if kind not in ("committed", "uncommitted", "all"):
            details = {"QueryParameterName": "blocklisttype", "QueryParameterValue": kind}
            raise Fault("InvalidQueryParameterValue", details)
        blob, waiting = container.blobs.get(request.name), self._waiting(request.name, container)
        if blob is None and not waiting:
            raise Fault("BlobNotFound")
        body = block_list(
            None if kind == "uncommitted" else blob.blocks if blob else (),
            None if kind == "committed" else map(Block._make, waiting.items()),
        )
        headers = {**_version(blob), "x-ms-blob-content-length": str(blob.content.size)} if blob else {}
        return BlobResponse(200, {**headers, **XML}, whole(body))

    def _delete(self, request: BlobRequest, container: Container) -> BlobResponse:
        check_write(request.headers, _found(request, container))
        del container.blobs[request.name]
        return BlobResponse(202, {"x-ms-delete-type-permanent": "true"})

    def _etag(self) -> str:
        return f'"0x{next(self._versions):016X}"'

    def _waiting(self, name: str, container: Container) -> Mapping[str, Content]:
        """Return the blocks that wait for a list; after a week without another they are gone."""
        waiting = container.waiting.get(name)
        if waiting is not None and self._clock.now() - waiting.touched > _KEPT_WAITING:
            del container.waiting[name]
            return {}
        return waiting.blocks if waiting else {}


def _found(request: BlobRequest, container: Container) -> Blob:
    try:
        return container.blobs[request.name]
    except KeyError:
        raise Fault("BlobNotFound") from None


def _version(blob: Blob) -> dict[str, str]:
    return {"etag": blob.etag, "last-modified": dated(blob.modified)}


def _described(blob: Blob) -> dict[str, str]:
    return {
        **_version(blob),
        **blob.headers,
        **blob.metadata,
        "accept-ranges": "bytes",
        "x-ms-blob-type": "BlockBlob",
        "x-ms-creation-time": dated(blob.created),
        "x-ms-lease-state": "available",
        "x-ms-lease-status": "unlocked",
        "x-ms-server-encrypted": "true",
    }


def _metadata_of(request: BlobRequest) -> dict[str, str]:
    metadata = {name: text for name, text in request.headers.items() if name.startswith("x-ms-meta-")}
    if not all(name.removeprefix("x-ms-meta-").isidentifier() for name in metadata):
        raise Fault("InvalidMetadata")
    return metadata


def _unchecked(request: BlobRequest) -> tuple[str, ...]:
    return ("blob-crc64-not-checked",) if "x-ms-content-crc64" in request.headers else ()


def _md5(*parts: bytes) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    for part in parts:
        digest.update(part)
    return b64encode(digest.digest()).decode()


def whole(body: bytes) -> Content:
    """Content of one part."""
    return Content((body,), len(body))
