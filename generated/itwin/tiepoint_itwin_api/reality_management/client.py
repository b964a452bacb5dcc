"""The clients, sync and async: connections, and an attribute for each group of operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .._runtime.sending import AsyncUpload, Upload, arguments, receive
from .._runtime.wire import headers as checked_headers

if TYPE_CHECKING:
    import httpx

    from .._runtime.errors import ApiError
    from .._runtime.types import Request, Response
    from .api.associations import AssociationsResource, AsyncAssociationsResource
    from .api.containers import AsyncContainersResource, ContainersResource
    from .api.reality_data import AsyncRealityDataResource, RealityDataResource

T = TypeVar("T")

__all__ = ("AsyncClient", "Client")


def _as_it_is(error: ApiError) -> Exception:
    return error


class Client:
    """Call Bentley iTwin Platform - Reality Management.

    Each group of operations is an attribute. The client holds no credential: give it headers, or an httpx client that
    signs requests in.

    Args:
        base_url: Address that all paths are appended to.
        headers: Sent with every request.
        timeout: Seconds for each step of a request (not for the whole), or an `httpx.Timeout`.
        on_error: Makes the exception that is raised of a `StatusError` or `DecodeError`; as it is, that error itself.
        on_value: Is told of every answer that was read, with its request, before it is given; what it raises is raised.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = 30.0,
        on_error: Callable[[ApiError], Exception] = _as_it_is,
        on_value: Callable[[Request[Any], Response[Any]], object] | None = None,
    ) -> None:
        self._base_url = base_url
        self._headers = checked_headers(*(headers or {}).items())
        self._timeout = timeout
        self._on_error = on_error
        self._on_value = on_value
        self._httpx_client: httpx.Client | None = None
        self._is_own = False
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send with a client that its giver closes; base URL, headers and timeout are then its own.

        Raises:
            RuntimeError: A request was sent already.
        """
        if self._is_own:
            raise RuntimeError("give the httpx client before the first request: by then this one has made its own")
        self._httpx_client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Give the client that requests are sent with; it is made when it is first asked for."""
        with self._lock:
            if self._httpx_client is None:
                import httpx

                self._httpx_client = httpx.Client(base_url=self._base_url, timeout=self._timeout)
                self._is_own = True
            return self._httpx_client

    def send(self, request: Request[T]) -> Response[T]:
        """Send a request that an operation's `request` made.

        Raises:
            StatusError: The service refused.
            DecodeError: The answer is not what the definition says.
            httpx.HTTPError: There was no answer.
        """
        client = self.get_httpx_client()
        given = arguments(request, Upload, self._headers if self._is_own else {})
        response = client.request(**given)
        found = receive(request, response, self._on_error)
        if self._on_value is not None:
            self._on_value(request, found)
        return found

    def close(self) -> None:
        """Close all connections, unless the httpx client was given."""
        if self._httpx_client is not None and self._is_own:
            self._httpx_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def reality_data(self) -> RealityDataResource:
        """Metadata."""
        from .api.reality_data import RealityDataResource

        return RealityDataResource(self)

    @property
    def containers(self) -> ContainersResource:
        """Access to files."""
        from .api.containers import ContainersResource

        return ContainersResource(self)

    @property
    def associations(self) -> AssociationsResource:
        """Associations with iTwins."""
        from .api.associations import AssociationsResource

        return AssociationsResource(self)


class AsyncClient:
    """The async twin of `Client`, which takes the same: its operations and `send` are awaited."""

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = 30.0,
        on_error: Callable[[ApiError], Exception] = _as_it_is,
        on_value: Callable[[Request[Any], Response[Any]], object] | None = None,
    ) -> None:
        self._base_url = base_url
        self._headers = checked_headers(*(headers or {}).items())
        self._timeout = timeout
        self._on_error = on_error
        self._on_value = on_value
        self._httpx_client: httpx.AsyncClient | None = None
        self._is_own = False
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def set_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Send with a client that its giver closes; base URL, headers and timeout are then its own.

        Raises:
            RuntimeError: A request was sent already.
        """
        if self._is_own:
            raise RuntimeError("give the httpx client before the first request: by then this one has made its own")
        self._httpx_client = client
        return self

    def get_httpx_client(self) -> httpx.AsyncClient:
        """Give the client that requests are sent with; it is made when it is first asked for."""
        with self._lock:
            if self._httpx_client is None:
                import httpx

                self._httpx_client = httpx.AsyncClient(base_url=self._base_url, timeout=self._timeout)
                self._is_own = True
            return self._httpx_client

    async def send(self, request: Request[T]) -> Response[T]:
        """Send a request that an operation's `request` made.

        Raises:
            StatusError: The service refused.
            DecodeError: The answer is not what the definition says.
            httpx.HTTPError: There was no answer.
        """
        client = self.get_httpx_client()
        given = arguments(request, AsyncUpload, self._headers if self._is_own else {})
        response = await client.request(**given)
        found = receive(request, response, self._on_error)
        if self._on_value is not None:
            self._on_value(request, found)
        return found

    async def aclose(self) -> None:
        """Close all connections, unless the httpx client was given."""
        if self._httpx_client is not None and self._is_own:
            await self._httpx_client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    @property
    def reality_data(self) -> AsyncRealityDataResource:
        """Metadata."""
        from .api.reality_data import AsyncRealityDataResource

        return AsyncRealityDataResource(self)

    @property
    def containers(self) -> AsyncContainersResource:
        """Access to files."""
        from .api.containers import AsyncContainersResource

        return AsyncContainersResource(self)

    @property
    def associations(self) -> AsyncAssociationsResource:
        """Associations with iTwins."""
        from .api.associations import AsyncAssociationsResource

        return AsyncAssociationsResource(self)
