"""Orders and their carts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncOrdersWithResponse, OrdersWithResponse

__all__ = ("AsyncOrdersResource", "OrdersResource")


class OrdersResource:
    """Orders and their carts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> OrdersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import OrdersWithResponse

        return OrdersWithResponse(self._client)

    def orders_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts (documented).
        """
        from .orders_healthcheck import request as _request

        self._client.send(_request())

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
    ) -> models.OrderListing:
        """List orders.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            short_id: Short id.
            origin_org_id: Organisation the order comes from.
            platform: Shop data. Send as JSON text.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of orders.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075774875, npm:@threekit/rest-api@0.2.2
            src/api/orders/Orders.ts (documented).
        """
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
        ).value

    def create_order(self, *, body: models.CreateOrderRequest, org_id: str | Unset = UNSET) -> models.Order:
        """Create an order.

        Args:
            body: What is sent, `models.CreateOrderRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/orders.js (documented).
        """
        from .create_order import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_order(
        self,
        order_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Order:
        """Read an order.

        Args:
            order_id: Order id or short id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/orders.js (documented).
        """
        from .get_order import request as _request

        return self._client.send(
            _request(order_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        ).value

    def modify_order(
        self, order_id: str, *, body: models.ModifyOrderRequest, org_id: str | Unset = UNSET
    ) -> models.Order:
        """Change an order.

        A public token is enough while the state is List or In Cart.

        Args:
            order_id: Order id or short id.
            body: What is sent, `models.ModifyOrderRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/modifyorder (documented).
        """
        from .modify_order import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id)).value

    def add_items(self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET) -> models.Order:
        """Add items to an order.

        A public token is enough while the state is List or In Cart. The body is taken from the cart call; the page at
        hand does not show it.

        Args:
            order_id: Order id or short id.
            body: What is sent, `list[models.CartItem]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/additems (documented).
        """
        from .add_items import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id)).value

    def replace_cart(self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET) -> models.Order:
        """Replace the cart of an order.

        The vendor client names it removal, with a warning that it most likely replaces the whole cart.

        Args:
            order_id: Order id or short id.
            body: What is sent, `list[models.CartItem]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/orders.js (documented).
        """
        from .replace_cart import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id)).value

    def add_to_cart(self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET) -> models.Order:
        """Add to the cart of an order.

        Args:
            order_id: Order id or short id.
            body: What is sent, `list[models.CartItem]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts (documented).
        """
        from .add_to_cart import request as _request

        return self._client.send(_request(order_id, body=body, org_id=org_id)).value


class AsyncOrdersResource:
    """Orders and their carts.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncOrdersWithResponse

        return AsyncOrdersWithResponse(self._client)

    async def orders_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts (documented).
        """
        from .orders_healthcheck import request as _request

        await self._client.send(_request())

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
    ) -> models.OrderListing:
        """List orders.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            short_id: Short id.
            origin_org_id: Organisation the order comes from.
            platform: Shop data. Send as JSON text.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of orders.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075774875, npm:@threekit/rest-api@0.2.2
            src/api/orders/Orders.ts (documented).
        """
        from .list_orders import request as _request

        return (
            await self._client.send(
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
        ).value

    async def create_order(self, *, body: models.CreateOrderRequest, org_id: str | Unset = UNSET) -> models.Order:
        """Create an order.

        Args:
            body: What is sent, `models.CreateOrderRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/orders.js (documented).
        """
        from .create_order import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_order(
        self,
        order_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> models.Order:
        """Read an order.

        Args:
            order_id: Order id or short id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/orders.js (documented).
        """
        from .get_order import request as _request

        return (
            await self._client.send(
                _request(order_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
            )
        ).value

    async def modify_order(
        self, order_id: str, *, body: models.ModifyOrderRequest, org_id: str | Unset = UNSET
    ) -> models.Order:
        """Change an order.

        A public token is enough while the state is List or In Cart.

        Args:
            order_id: Order id or short id.
            body: What is sent, `models.ModifyOrderRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/modifyorder (documented).
        """
        from .modify_order import request as _request

        return (await self._client.send(_request(order_id, body=body, org_id=org_id))).value

    async def add_items(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> models.Order:
        """Add items to an order.

        A public token is enough while the state is List or In Cart. The body is taken from the cart call; the page at
        hand does not show it.

        Args:
            order_id: Order id or short id.
            body: What is sent, `list[models.CartItem]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/additems (documented).
        """
        from .add_items import request as _request

        return (await self._client.send(_request(order_id, body=body, org_id=org_id))).value

    async def replace_cart(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> models.Order:
        """Replace the cart of an order.

        The vendor client names it removal, with a warning that it most likely replaces the whole cart.

        Args:
            order_id: Order id or short id.
            body: What is sent, `list[models.CartItem]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts, npm:@threekit-tools/treble@0.0.97
            dist/http/orders.js (documented).
        """
        from .replace_cart import request as _request

        return (await self._client.send(_request(order_id, body=body, org_id=org_id))).value

    async def add_to_cart(
        self, order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET
    ) -> models.Order:
        """Add to the cart of an order.

        Args:
            order_id: Order id or short id.
            body: What is sent, `list[models.CartItem]`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The order.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orders/Orders.ts (documented).
        """
        from .add_to_cart import request as _request

        return (await self._client.send(_request(order_id, body=body, org_id=org_id))).value
