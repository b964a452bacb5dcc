"""Operations by method and path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from attrs import Factory, frozen

from .._definition.operations import Operation
from .._handler import Handler
from .leniency import Leniency


@frozen
class Match:
    """What is served at a path.

    Attributes:
        methods: Operations at the path with their handlers, by method; empty if there are none.
        path: Text of each path parameter.
        assumed: Ids of the assumptions that the match rests on.
    """

    methods: Mapping[str, tuple[Operation, Handler]] = Factory(dict)
    path: Mapping[str, str] = Factory(dict)
    assumed: tuple[str, ...] = ()


class Routes:
    """All paths of a vendor."""

    def __init__(self, operations: Iterable[tuple[Operation, Handler]], leniency: Leniency) -> None:
        self._leniency = leniency
        self._paths: dict[str, dict[str, tuple[Operation, Handler]]] = {}
        for operation, handler in operations:
            path = operation.prefix + operation.path
            self._paths.setdefault(path, {})[operation.method] = operation, handler
        # By number of segments. Templates with more fixed segments are more specific and come first.
        self._templates: dict[int, list[tuple[list[str], str]]] = {}
        for path in sorted(self._paths, key=lambda path: path.count("{")):
            segments = self._segments(path)
            self._templates.setdefault(len(segments), []).append((segments, path))

    def match(self, path: str) -> Match:
        """Return what is served at a path, which is still percent-encoded."""
        if path in self._paths and "{" not in path:
            return Match(self._paths[path])
        segments = self._segments(path)
        for template, whole in self._templates.get(len(segments), ()):
            texts = self._texts(template, segments)
            if texts is not None:
                return Match(self._paths[whole], texts, self._assumed(whole, path))
        return Match()

    def _segments(self, path: str) -> list[str]:
        return (path.rstrip("/") if self._leniency.trailing_slash else path).split("/")

    def _texts(self, template: list[str], segments: list[str]) -> dict[str, str] | None:
        texts = {}
        for fixed, text in zip(template, segments, strict=True):
            if fixed[:1] == "{" and fixed[-1:] == "}":
                if not text:
                    return None
                texts[fixed[1:-1]] = unquote(text)
            elif fixed != text and not (self._leniency.path_case and fixed.lower() == unquote(text).lower()):
                return None
        return texts

    def _assumed(self, template: str, path: str) -> tuple[str, ...]:
        ids = []
        if self._leniency.trailing_slash and template.endswith("/") != path.endswith("/"):
            ids.append(self._leniency.trailing_slash)
        segments = zip(self._segments(template), self._segments(path), strict=True)
        if self._leniency.path_case and any(fixed != text for fixed, text in segments if fixed[:1] != "{"):
            ids.append(self._leniency.path_case)
        return tuple(ids)
