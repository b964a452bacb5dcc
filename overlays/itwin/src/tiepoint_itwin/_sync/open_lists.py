# Written by nox -s regenerate, do not edit.
# Source: ../_async/open_lists.py
"""Containers that lists of files keep open between two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weakref import ref

    from tiepoint_core import Blob, BlobContainer, Pager


class OpenLists:
    """Open containers of a client, one per list of files that is not at its end."""

    def __init__(self) -> None:
        self._open: dict[BlobContainer, ref[Pager[Blob]]] = {}

    def add(self, container: BlobContainer, pager: ref[Pager[Blob]]) -> None:
        """Keep the container of a pager, and close those whose pagers are not used anymore."""
        abandoned = [each for each, used in [*self._open.items()] if used() is None]
        self._open[container] = pager
        for each in abandoned:
            self.discard(each)

    def discard(self, container: BlobContainer) -> None:
        """Close the container of a list that is at its end."""
        self._open.pop(container, None)
        container.close()

    def close(self) -> None:
        """Close all containers."""
        for container in [*self._open]:
            self.discard(container)
