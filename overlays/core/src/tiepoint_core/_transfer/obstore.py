"""obstore as the engine of a container: it moves the bytes, and whatever it fails at is left to our own client.

Errors, retries, renewed signatures, and what is kept for a later call, are then the same with and without it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import timedelta
from email.utils import format_datetime
from threading import Lock
from typing import TYPE_CHECKING

from .._errors import ConfigError
from .azure import Stamp
from .download import PieceSink
from .signed_url import Token
from .steps import Disk, Flow, Remote
from .upload import Source, stamp_of_handle

if TYPE_CHECKING:
    from obstore import GetResult
    from obstore.store import AzureStore

__all__ = ["Fast"]

_CHUNK = 4 * 2**20


class Fast:
    """Move bytes by obstore."""

    def __init__(self) -> None:
        try:
            import obstore.store  # noqa: F401 - whether it is there
        except ImportError:
            raise ConfigError("engine='obstore' needs the extra: install tiepoint-core[fast]") from None
        if told := sorted(name for name in os.environ if name.upper().startswith("AZURE_")):
            # It would take these in place of the address: bytes would go elsewhere, and credentials to its host.
            raise ConfigError(f"engine='obstore' would read {told[0]} of the environment: unset it, or use 'httpx'")
        self._lock = Lock()
        self._store: tuple[Token, AzureStore] | None = None

    def get(self, remote: Remote, token: Token, sink: PieceSink) -> Flow[None]:
        """Fetch the rest of a piece, or as much of it as comes."""
        import obstore
        from obstore.exceptions import BaseError

        piece = sink.piece
        if piece.stop is None or not _can(remote.name):
            return
        options: obstore.GetOptions = {"range": (piece.at, piece.stop)}
        if sink.etag:
            options["if_match"] = sink.etag

        def move() -> None:
            for part in answer.stream(_CHUNK):
                sink.write(memoryview(part))

        try:
            answer = yield Disk(lambda: obstore.get(self._opened(token), remote.name, options=options))
            token.accepted = True
            if sink.start(206, _headers(answer)):
                yield Disk(move)
        except (BaseError, OSError, ValueError):
            return

    def get_small(
        self, remote: Remote, token: Token, size: int
    ) -> Flow[tuple[Mapping[str, str], Sequence[memoryview]] | None]:
        """Fetch a small file."""
        import obstore
        from obstore.exceptions import BaseError

        if not _can(remote.name):
            return None

        def fetch() -> tuple[Mapping[str, str], Sequence[memoryview]]:
            answer = obstore.get(self._opened(token), remote.name, options={"range": (0, size)})
            return _headers(answer), [memoryview(answer.bytes())]

        try:
            found: tuple[Mapping[str, str], Sequence[memoryview]] = yield Disk(fetch)
        except (BaseError, OSError, ValueError):
            return None
        token.accepted = True
        return found

    def put(self, remote: Remote, token: Token, source: Source, stamp: Stamp) -> bool:
        """Send a small file."""
        import obstore
        from obstore.exceptions import BaseError

        if not _can(remote.name):
            return False
        with source.path.open("rb") as file:
            data = file.read(source.block + 1)
            if stamp_of_handle(file.fileno()) != stamp or len(data) != stamp.size:
                return False
        try:
            store = self._opened(token)
            obstore.put(
                store, remote.name, data, mode="overwrite" if source.overwrite else "create", use_multipart=False
            )
        except (BaseError, OSError, ValueError):
            return False
        token.accepted = True
        return True

    def _opened(self, token: Token) -> AzureStore:
        from obstore.store import AzureStore

        with self._lock:
            if self._store is None or self._store[0] is not token:
                home, _, container = token.place.rpartition("/")
                if home.startswith("http:") and (told := _proxy()):
                    # httpx asks no proxy for this machine; it would, and the signature would be seen there.
                    raise ConfigError(f"engine='obstore' would use {told} of the environment: unset it, or use 'httpx'")
                self._store = (
                    token,
                    AzureStore(
                        container_name=container,
                        account_name=home.partition("://")[2].partition(".")[0],
                        endpoint=home,
                        sas_key=token.query.reveal(),
                        client_options={"allow_http": home.startswith("http://"), "timeout": timedelta(minutes=5)},
                        retry_config={"max_retries": 0},
                    ),
                )
            return self._store[1]


def _proxy() -> str:
    return next((name for name in os.environ if name.lower() in ("http_proxy", "all_proxy") and os.environ[name]), "")


def _headers(answer: GetResult) -> dict[str, str]:
    """What an answer to a range would have said."""
    start, stop = answer.range
    return {
        "content-range": f"bytes {start}-{stop - 1}/{answer.meta['size']}",
        "etag": answer.meta["e_tag"] or "",
        "last-modified": format_datetime(answer.meta["last_modified"]),
    }


def _can(name: str) -> bool:
    """Whether it takes a name as it is: it would leave out what is before a first or after a last slash."""
    return name.strip("/") == name
