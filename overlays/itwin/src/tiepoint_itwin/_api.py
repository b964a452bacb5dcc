"""The generated clients, of which each is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tiepoint_itwin_api import itwins, reality_conversion, reality_management, reality_modeling

__all__ = ["Api", "AsyncApi"]


class _Shared:
    """What both have.

    Args:
        attach: Makes a generated client that sends by the vendor's own.
    """

    def __init__(self, attach: Callable[[type[Any]], Any]) -> None:
        self._attach = attach

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Api(_Shared):
    """The generated client of each API; its groups of operations are attributes."""

    @cached_property
    def itwins(self) -> itwins.Client:
        """The operations of iTwins."""
        from tiepoint_itwin_api.itwins import Client

        found: Client = self._attach(Client)
        return found

    @cached_property
    def reality_conversion(self) -> reality_conversion.Client:
        """The operations of Reality Conversion, a technical preview of Bentley, not for production."""
        from tiepoint_itwin_api.reality_conversion import Client

        found: Client = self._attach(Client)
        return found

    @cached_property
    def reality_management(self) -> reality_management.Client:
        """The operations of Reality Management."""
        from tiepoint_itwin_api.reality_management import Client

        found: Client = self._attach(Client)
        return found

    @cached_property
    def reality_modeling(self) -> reality_modeling.Client:
        """The operations of Reality Modeling, a technical preview of Bentley, not for production."""
        from tiepoint_itwin_api.reality_modeling import Client

        found: Client = self._attach(Client)
        return found


class AsyncApi(_Shared):
    """The generated async client of each API; its groups of operations are attributes."""

    @cached_property
    def itwins(self) -> itwins.AsyncClient:
        """The operations of iTwins."""
        from tiepoint_itwin_api.itwins import AsyncClient

        found: AsyncClient = self._attach(AsyncClient)
        return found

    @cached_property
    def reality_conversion(self) -> reality_conversion.AsyncClient:
        """The operations of Reality Conversion, a technical preview of Bentley, not for production."""
        from tiepoint_itwin_api.reality_conversion import AsyncClient

        found: AsyncClient = self._attach(AsyncClient)
        return found

    @cached_property
    def reality_management(self) -> reality_management.AsyncClient:
        """The operations of Reality Management."""
        from tiepoint_itwin_api.reality_management import AsyncClient

        found: AsyncClient = self._attach(AsyncClient)
        return found

    @cached_property
    def reality_modeling(self) -> reality_modeling.AsyncClient:
        """The operations of Reality Modeling, a technical preview of Bentley, not for production."""
        from tiepoint_itwin_api.reality_modeling import AsyncClient

        found: AsyncClient = self._attach(AsyncClient)
        return found
