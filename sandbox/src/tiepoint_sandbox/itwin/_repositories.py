"""Repositories of an iTwin: where its data of other services is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._handler import Call, Handler, JsonObject, Response
from ._itwin_criteria import invalid
from ._state import PlatformState, new_id

_MAPS: Final = frozenset(
    {"ArcGIS", "MapServer", "OgcApiFeatures", "UrlTemplate", "WebFeatureService", "WebMapService", "WebMapTileService"}
)
_NONE: Final[frozenset[str]] = frozenset()
_REPOSITORIES: Final = {
    "Cesium": _NONE,
    "Construction": frozenset({"Performance"}),
    "Forms": _NONE,
    "GeographicInformationSystem": _MAPS,
    "GeospatialFeatures": _NONE,
    "IndexedMedia": _NONE,
    "Issues": _NONE,
    "PdfPlansets": _NONE,
    "RealityData": _NONE,
    "SensorData": _NONE,
    "Storage": _NONE,
    "Subsurface": frozenset({"EvoWorkspace"}),
    "iModels": _NONE,
}
"""The classes of repositories with their subclasses."""


class Repositories:
    """The operation on repositories.

    Attributes:
        handlers: Code of the operation, by its id.
    """

    def __init__(self, state: PlatformState) -> None:
        self._state = state
        self._added: dict[str, list[JsonObject]] = {state.project: [_map()]}
        self.handlers: Mapping[str, Handler] = {"get-repositories-by-itwin-id": self._list}

    def _list(self, call: Call) -> Response:
        id_, query = self._state.visible(call, "iTwinId").fields["id"], call.query
        kind, subclass = query.get("class"), query.get("subClass")
        assumed: tuple[str, ...] = ("itwins-repositories-found",)
        if (subclass is not None and kind is None) or (kind is not None and kind not in _REPOSITORIES):
            raise invalid("class")
        if kind is not None and subclass is not None:
            assumed += ("itwins-repository-pairs",)
            if subclass not in _REPOSITORIES[kind]:
                raise invalid("subClass", assumed=assumed[1:])
        every = [{"id": "cesium", "class": "Cesium", "subClass": None, "uri": "https://cesium.example/"}]
        if any(id_ in data.itwins for data in self._state.reality_data.values()):
            uri = f"{call.base_url}/reality-management/reality-data/?iTwinId={id_}"
            every.append({"id": id_, "class": "RealityData", "subClass": None, "uri": uri})
        every += self._added.get(id_, [])
        repositories = [
            item for item in every if kind in (None, item["class"]) and subclass in (None, item["subClass"])
        ]
        return Response(200, {"repositories": repositories}, assumed=assumed)


def _map() -> JsonObject:
    """Return a repository that somebody added by hand."""
    return {
        "id": new_id(),
        "class": "GeographicInformationSystem",
        "subClass": "WebMapService",
        "displayName": "Sandbox map",
        "uri": "https://maps.example.com/wms",
        "authentication": {"type": "Basic", "username": "sandbox", "password": "sandbox"},
        "options": {"queryParameters": {"layer": "relief"}},
        "capabilities": None,
    }
