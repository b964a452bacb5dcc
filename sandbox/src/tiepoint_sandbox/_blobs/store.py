"""What is in a container. No I/O: all of it is in memory, and content is there once however often it is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final, NamedTuple

from attrs import Factory, define, frozen


@frozen
class Content:
    """Bytes, in the parts in which they came.

    Attributes:
        parts: The parts.
        size: Of all.
    """

    parts: tuple[bytes, ...] = ()
    size: int = 0

    def cut(self, start: int, stop: int) -> Iterator[bytes]:
        """Yield what is between two places, without copying what is whole."""
        at = 0
        for part in self.parts:
            if at >= stop:
                break
            if at + len(part) > start:
                yield part[max(0, start - at) : stop - at]
            at += len(part)


EMPTY: Final = Content()


class Block(NamedTuple):
    """A block.

    Attributes:
        id: In base64, as the client wrote it.
        content: What is in it.
    """

    id: str
    content: Content


@frozen(kw_only=True)
class Blob:
    """A blob; it is replaced, never changed, so that who reads it reads one version.

    Attributes:
        content: What is in it.
        blocks: What it was made of; none, if it was sent at once.
        headers: Those that were stored with it, such as Content-Type.
        metadata: Likewise, with their whole names (``x-ms-meta-...``).
        etag: With its quotes.
        created: When there first was a blob of this name.
        modified: In whole seconds, as HTTP tells it.
    """

    content: Content
    blocks: tuple[Block, ...]
    headers: Mapping[str, str]
    metadata: Mapping[str, str]
    etag: str
    created: datetime
    modified: datetime


@define
class Waiting:
    """Blocks that no list has named yet.

    Attributes:
        blocks: By id.
        touched: When the last one came.
    """

    touched: datetime
    blocks: dict[str, Content] = Factory(dict)


@define
class Container:
    """A container.

    Attributes:
        blobs: By name.
        waiting: By the name of the blob.
    """

    blobs: dict[str, Blob] = Factory(dict)
    waiting: dict[str, Waiting] = Factory(dict)
