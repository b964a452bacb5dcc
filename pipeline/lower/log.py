"""What lowering did: one record a rewrite, so that a regeneration can be read afterwards."""

from __future__ import annotations

from attrs import define, field, frozen

from pipeline.document import pointer

__all__ = ["Log", "Rewrite"]


@frozen
class Rewrite:
    """One change made to a definition just before generation.

    Attributes:
        step: The name of the function that made it.
        location: Where, as a JSON Pointer into the definition.
        detail: What was changed.
        lossy: The client can say less than the definition does. For our own definitions each of these has
            to be listed, with a reason.
    """

    step: str
    location: str
    detail: str
    lossy: bool = False

    def __str__(self) -> str:
        text = f"{self.step}: {self.location}: {self.detail}"
        # What a definition says may hold line ends and what a terminal takes for a command.
        return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


@define
class Log:
    """Collects rewrites in the order they are made."""

    rewrites: list[Rewrite] = field(factory=list)

    def add(self, step: str, place: tuple[str | int, ...], detail: str, *, lossy: bool = False) -> None:
        """Record one rewrite at a place, given as the keys that lead to it."""
        self.rewrites.append(Rewrite(step, pointer(*place), detail, lossy))
