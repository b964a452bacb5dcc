"""Assets of a RealityTwin, that is, physical objects marked out in the scan and carrying properties.

Not to be confused with the leaf level of the content tree, which the vendor also calls asset.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncTwinAssetsWithResponse, TwinAssetsWithResponse

__all__ = ("AsyncTwinAssetsResource", "TwinAssetsResource")


class TwinAssetsResource:
    """Assets of a RealityTwin, that is, physical objects marked out in the scan and carrying properties.

    Not to be confused with the leaf level of the content tree, which the vendor also calls asset.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> TwinAssetsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import TwinAssetsWithResponse

        return TwinAssetsWithResponse(self._client)

    def get_twin_asset(
        self, twin_id: str, asset_id: str, *, include_metadata: models.IncludeMetadata | Unset = UNSET
    ) -> models.TwinAsset:
        """Read one asset of a twin.

        Returns one RealityTwin asset with its place in the scan and, on request, the values of its properties.

        Args:
            twin_id: Identifier of the twin.
            asset_id: Identifier of the asset within the twin.
            include_metadata: Whether the property values are returned too. Sent as the text true or false, and
                spelled with a capital D. Default: "false".

        Returns:
            The asset.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
                403: One of the three layers refused the call: scope, access to the node, or role on the node.
                    (inferred)
                404: There is no such resource, or it is not visible to the caller. Which of 403 and 404 a hidden node
                    gives is not known. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
        """
        from .get_twin_asset import request as _request

        return self._client.send(_request(twin_id, asset_id, include_metadata=include_metadata)).value


class AsyncTwinAssetsResource:
    """Assets of a RealityTwin, that is, physical objects marked out in the scan and carrying properties.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTwinAssetsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncTwinAssetsWithResponse

        return AsyncTwinAssetsWithResponse(self._client)

    async def get_twin_asset(
        self, twin_id: str, asset_id: str, *, include_metadata: models.IncludeMetadata | Unset = UNSET
    ) -> models.TwinAsset:
        """Read one asset of a twin.

        Returns one RealityTwin asset with its place in the scan and, on request, the values of its properties.

        Args:
            twin_id: Identifier of the twin.
            asset_id: Identifier of the asset within the twin.
            include_metadata: Whether the property values are returned too. Sent as the text true or false, and
                spelled with a capital D. Default: "false".

        Returns:
            The asset.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
                403: One of the three layers refused the call: scope, access to the node, or role on the node.
                    (inferred)
                404: There is no such resource, or it is not visible to the caller. Which of 403 and 404 a hidden node
                    gives is not known. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
        """
        from .get_twin_asset import request as _request

        return (await self._client.send(_request(twin_id, asset_id, include_metadata=include_metadata))).value
