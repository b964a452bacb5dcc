"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncOrdersWithResponse", "OrdersWithResponse")


class OrdersWithResponse:
    """The operations of `OrdersResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def orders_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .orders_healthcheck import request as _request

        return self._client.send(_request())

    def list_orders(
        self,
        *,
        org_id: str | Unset = UNSET,
        short_id: str | Unset = UNSET,
        origin_org_id: str | Unset = UNSET,
        platform: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.OrderListing]:
        """List orders."""
        from .list_orders import request as _request

        return self._client.send(
            _request(
                org_id=org_id,
                short_id=short_id,
                origin_org_id=origin_org_id,
                platform=platform,
                page=page,
                per_page=per_page,
                sort=sort,
            )
        )

    def create_order(self, *, body: models.CreateOrderRequest, org_id: str | Unset = UNSET) -> Response[models.Order]:
        """Create an order."""
        from .create_order import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_order(
        self,
        order_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Order]:
        """Read an order."""
        from .get_order import request as _request

        return self._client.send(
            _request(order_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def modify_order(
        self, order_id: str, *, body: models.ModifyOrderRequest, org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Change an order."""
        from .modify_order import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id))

    def add_items(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Add items to an order."""
        from .add_items import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id))

    def replace_cart(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Replace the cart of an order."""
        from .replace_cart import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id))

    def add_to_cart(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Add to the cart of an order."""
        from .add_to_cart import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id))


class AsyncOrdersWithResponse:
    """The operations of `AsyncOrdersResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def orders_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .orders_healthcheck import request as _request

        return await self._client.send(_request())

    async def list_orders(
        self,
        *,
        org_id: str | Unset = UNSET,
        short_id: str | Unset = UNSET,
        origin_org_id: str | Unset = UNSET,
        platform: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.OrderListing]:
        """List orders."""
        from .list_orders import request as _request

        return await self._client.send(
            _request(
                org_id=org_id,
                short_id=short_id,
                origin_org_id=origin_org_id,
                platform=platform,
                page=page,
                per_page=per_page,
                sort=sort,
            )
        )

    async def create_order(
        self, *, body: models.CreateOrderRequest, org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Create an order."""
        from .create_order import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_order(
        self,
        order_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.Order]:
        """Read an order."""
        from .get_order import request as _request

        return await self._client.send(
            _request(order_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def modify_order(
        self, order_id: str, *, body: models.ModifyOrderRequest, org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Change an order."""
        from .modify_order import request as _request

        return await self._client.send(_request(order_id, body=body, org_id=org_id))

    async def add_items(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Add items to an order."""
        from .add_items import request as _request

        return await self._client.send(_request(order_id, body=body, org_id=org_id))

    async def replace_cart(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Replace the cart of an order."""
        from .replace_cart import request as _request

        return await self._client.send(_request(order_id, body=body, org_id=org_id))

    async def add_to_cart(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> Response[models.Order]:
        """Add to the cart of an order."""
        from .add_to_cart import request as _request

        return await self._client.send(_request(order_id, body=body, org_id=org_id))
