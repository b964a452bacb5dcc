"""Containers that lists of files keep open between two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weakref import ref

    from tiepoint_core import AsyncBlobContainer, AsyncPager, Blob


class AsyncOpenLists:
    """Open containers of a client, one per list of files that is not at its end."""

    def __init__(self) -> None:
        self._open: dict[AsyncBlobContainer, ref[AsyncPager[Blob]]] = {}

    async def add(self, container: AsyncBlobContainer, pager: ref[AsyncPager[Blob]]) -> None:
        """Keep the container of a pager, and close those whose pagers are not used anymore."""
        abandoned = [each for each, used in [*self._open.items()] if used() is None]
        self._open[container] = pager
        for each in abandoned:
            await self.discard(each)

    async def discard(self, container: AsyncBlobContainer) -> None:
        """Close the container of a list that is at its end."""
        self._open.pop(container, None)
        await container.aclose()

    async def aclose(self) -> None:
        """Close all containers."""
        for container in [*self._open]:
            await self.discard(container)
