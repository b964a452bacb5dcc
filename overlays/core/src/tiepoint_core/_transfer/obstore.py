"""obstore as the engine of a container; the HTTP client repeats whatever fails.

Errors, retries, renewed signatures and journals of partial files are therefore the same with and without obstore.
"""

from __future__ import annotations

import os
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal

from .._constants import OBSTORE_CHUNK_SIZE, OBSTORE_TIMEOUT
from .._errors import ConfigError
from .azure import Stamp
from .engine import ChunkWriter, FastResponse
from .signed_url import SignedUrl
from .steps import BlockingCall, Remote, Steps
from .upload import stamp_of_handle

if TYPE_CHECKING:
    from obstore import GetResult
    from obstore.store import AzureStore


class Obstore:
    """Engine that moves bytes with obstore.

    Raises:
        ConfigError: If the extra is not installed, or the environment has variables that obstore would use.
    """

    def __init__(self) -> None:
        try:
            import obstore.store  # noqa: F401 - to see whether it is installed
        except ImportError:
            raise ConfigError("engine='obstore' needs the extra: install tiepoint-core[fast]") from None
        if variables := sorted(name for name in os.environ if name.upper().startswith("AZURE_")):
            # obstore would prefer them to the URL: bytes would go elsewhere, and credentials to the URL's host.
            raise ConfigError(
                f"engine='obstore' would read {variables[0]} of the environment: unset it, or use 'httpx'"
            )
        self._lock = Lock()
        self._store: tuple[SignedUrl, AzureStore] | None = None

    def get(self, remote: Remote, url: SignedUrl, sink: ChunkWriter) -> Steps[None]:
        """Download the rest of a chunk, or a part of the rest."""
        import obstore
        from obstore.exceptions import BaseError

        chunk = sink.chunk
        if chunk.stop is None or not _is_supported(remote.name):
            return
        options: obstore.GetOptions = {"range": (chunk.position, chunk.stop)}
        if sink.etag:
            options["if_match"] = sink.etag

        def write() -> None:
            for part in response.stream(OBSTORE_CHUNK_SIZE):
                sink.write(memoryview(part))

        try:
            response = yield BlockingCall(lambda: obstore.get(self._open(url), remote.name, options=options))
            url.accepted = True
            if sink.start(206, _headers(response)):
                yield BlockingCall(write)
        except (BaseError, OSError, ValueError):
            return

    def get_small(self, remote: Remote, url: SignedUrl, size: int) -> Steps[FastResponse | None]:
        """Download a file of a known size, or return None if the download fails."""
        import obstore
        from obstore.exceptions import BaseError

        if not _is_supported(remote.name):
            return None

        def fetch() -> FastResponse:
            response = obstore.get(self._open(url), remote.name, options={"range": (0, size)})
            return _headers(response), [memoryview(response.bytes())]

        try:
            response: FastResponse = yield BlockingCall(fetch)
        except (BaseError, OSError, ValueError):
            return None
        url.accepted = True
        return response

    def put(self, remote: Remote, url: SignedUrl, path: Path, stamp: Stamp, *, overwrite: bool) -> bool:
        """Upload a small file, and return whether the upload succeeded."""
        import obstore
        from obstore.exceptions import BaseError

        if not _is_supported(remote.name):
            return False
        with path.open("rb") as file:
            data = file.read(stamp.size + 1)
            if stamp_of_handle(file.fileno()) != stamp or len(data) != stamp.size:
                return False
        mode: Literal["overwrite", "create"] = "overwrite" if overwrite else "create"
        try:
            obstore.put(self._open(url), remote.name, data, mode=mode, use_multipart=False)
        except (BaseError, OSError, ValueError):
            return False
        url.accepted = True
        return True

    def _open(self, url: SignedUrl) -> AzureStore:
        from obstore.store import AzureStore

        with self._lock:
            if self._store is None or self._store[0] is not url:
                account, _, container = url.place.rpartition("/")
                if account.startswith("http:") and (variable := _proxy()):
                    # httpx uses no proxy for this machine; obstore would, and the proxy would see the signature.
                    raise ConfigError(
                        f"engine='obstore' would use {variable} of the environment: unset it, or use 'httpx'"
                    )
                self._store = (
                    url,
                    AzureStore(
                        container_name=container,
                        account_name=account.partition("://")[2].partition(".")[0],
                        endpoint=account,
                        sas_key=url.query.reveal(),
                        client_options={
                            "allow_http": account.startswith("http://"),
                            "timeout": timedelta(seconds=OBSTORE_TIMEOUT),
                        },
                        retry_config={"max_retries": 0},
                    ),
                )
            return self._store[1]


def _proxy() -> str:
    """Return the name of a variable that sets a proxy, or an empty string."""
    return next((name for name in os.environ if name.lower() in ("http_proxy", "all_proxy") and os.environ[name]), "")


def _headers(response: GetResult) -> dict[str, str]:
    """Return the headers that a response to a range request would have."""
    start, stop = response.range
    return {
        "content-range": f"bytes {start}-{stop - 1}/{response.meta['size']}",
        "etag": response.meta["e_tag"] or "",
        "last-modified": format_datetime(response.meta["last_modified"]),
    }


def _is_supported(name: str) -> bool:
    """Return whether obstore preserves a name: it drops slashes at both ends."""
    return name.strip("/") == name
