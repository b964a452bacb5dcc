"""The content tree. Kinds of node, from the root down: organization, division, site, folder, asset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncNodesWithResponse, NodesWithResponse

__all__ = ("AsyncNodesResource", "NodesResource")


class NodesResource:
    """The content tree. Kinds of node, from the root down: organization, division, site, folder, asset."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> NodesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import NodesWithResponse

        return NodesWithResponse(self._client)

    def browse_node(self, id: str) -> dict[str, Any] | list[models.Node]:
        """Browse from a node of the content tree.

        Navigates the content tree from one node. Only the path is published among the material that could be read;
        the method, any query parameters (paging, depth, filters) and the shape of the answer are not, so the answer
        is left open. The path is written here as the introduction prints it, without a version segment, while the
        reference page of the asset operation prints one.

        Args:
            id: Identifier of the node to browse from.

        Returns:
            What was found from the node. Shape not published: it may be a bare list or an object that wraps one.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
                403: One of the three layers refused the call: scope, access to the node, or role on the node.
                    (inferred)
                404: There is no such resource, or it is not visible to the caller. Which of 403 and 404 a hidden node
                    gives is not known. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/en/realityconnect/realityconnect-api/introduction/ (inferred).
        """
        from .browse_node import request as _request

        return self._client.send(_request(id)).value


class AsyncNodesResource:
    """The content tree. Kinds of node, from the root down: organization, division, site, folder, asset.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncNodesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncNodesWithResponse

        return AsyncNodesWithResponse(self._client)

    async def browse_node(self, id: str) -> dict[str, Any] | list[models.Node]:
        """Browse from a node of the content tree.

        Navigates the content tree from one node. Only the path is published among the material that could be read;
        the method, any query parameters (paging, depth, filters) and the shape of the answer are not, so the answer
        is left open. The path is written here as the introduction prints it, without a version segment, while the
        reference page of the asset operation prints one.

        Args:
            id: Identifier of the node to browse from.

        Returns:
            What was found from the node. Shape not published: it may be a bare list or an object that wraps one.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
                403: One of the three layers refused the call: scope, access to the node, or role on the node.
                    (inferred)
                404: There is no such resource, or it is not visible to the caller. Which of 403 and 404 a hidden node
                    gives is not known. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/en/realityconnect/realityconnect-api/introduction/ (inferred).
        """
        from .browse_node import request as _request

        return (await self._client.send(_request(id))).value
