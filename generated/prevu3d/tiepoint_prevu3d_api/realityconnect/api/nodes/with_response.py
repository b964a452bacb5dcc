"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncNodesWithResponse", "NodesWithResponse")


class NodesWithResponse:
    """The operations of `NodesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def browse_node(self, id: str) -> Response[dict[str, Any] | list[models.Node]]:
        """Browse from a node of the content tree."""
        from .browse_node import request as _request

        return self._client.send(_request(id))


class AsyncNodesWithResponse:
    """The operations of `AsyncNodesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def browse_node(self, id: str) -> Response[dict[str, Any] | list[models.Node]]:
        """Browse from a node of the content tree."""
        from .browse_node import request as _request

        return await self._client.send(_request(id))
