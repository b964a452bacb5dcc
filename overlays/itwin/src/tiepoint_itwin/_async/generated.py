"""Generated clients, each imported on first use."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from tiepoint_itwin_api import itwins, reality_conversion, reality_management, reality_modeling

G = TypeVar("G")


class _Attach(Protocol):
    def __call__(self, generated: Callable[..., G], /) -> G: ...


class AsyncApi:
    """Generated async client of each API; groups of operations are attributes.

    Args:
        attach: Function that makes a generated client on the connections of the vendor's client.
    """

    def __init__(self, attach: _Attach) -> None:
        self._attach = attach

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @cached_property
    def itwins(self) -> itwins.AsyncClient:
        """Operations of iTwins."""
        from tiepoint_itwin_api.itwins import AsyncClient

        return self._attach(AsyncClient)

    @cached_property
    def reality_conversion(self) -> reality_conversion.AsyncClient:
        """Operations of Reality Conversion, a technical preview of Bentley, not for production."""
        from tiepoint_itwin_api.reality_conversion import AsyncClient

        return self._attach(AsyncClient)

    @cached_property
    def reality_management(self) -> reality_management.AsyncClient:
        """Operations of Reality Management."""
        from tiepoint_itwin_api.reality_management import AsyncClient

        return self._attach(AsyncClient)

    @cached_property
    def reality_modeling(self) -> reality_modeling.AsyncClient:
        """Operations of Reality Modeling, a technical preview of Bentley, not for production."""
        from tiepoint_itwin_api.reality_modeling import AsyncClient

        return self._attach(AsyncClient)
