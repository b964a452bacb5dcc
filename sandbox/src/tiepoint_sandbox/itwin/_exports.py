"""Exports of the iTwins that a caller sees."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import define

from .._clock import moment
from .._handler import Call, Caller, ErrorResponse, Handler, JsonObject, Response
from ._itwin_criteria import INVALID, SHORT, condition_of, only, selected, subclasses_in
from ._state import PlatformState, new_id, signed_in

_QUEUED, _RUNS, _HOUR, _KEPT = 2.0, 3.0, 3600.0, 4 * 3600.0
_PER_HOUR: Final = 3
_ENDINGS: Final = {"JsonGZip": "json.gz", "JsonZipArchive": "zip", "CsvGZip": "csv.gz", "Csv": "csv"}


@define(eq=False)
class _Export:
    """An export; what it shows follows from the clock. Its file is in a container of its own."""

    id: str
    caller: Caller
    request: JsonObject
    created: float

    @property
    def container(self) -> str:
        return f"itwin-export-{self.id}"

    @property
    def blob(self) -> str:
        return f"{self.id}.{_ENDINGS[self.request['outputFormat']]}"

    def running(self, now: float) -> bool:
        return now < self.created + _QUEUED + _RUNS


class Exports:
    """The operations on exports.

    Attributes:
        handlers: Code of the operations, by their ids.
    """

    def __init__(self, state: PlatformState) -> None:
        self._state = state
        self._exports: list[_Export] = []
        self.handlers: Mapping[str, Handler] = {
            "get-my-exports": self._list,
            "create-export": self._create,
            "get-export": self._get,
        }

    def _list(self, call: Call) -> Response:
        exports = [self._export(item) for item in reversed(self._exports_of(signed_in(call)))]
        return Response(200, {"exports": exports}, assumed=("itwins-export-times",) if exports else ())

    def _create(self, call: Call) -> Response:
        state, caller, body, now = self._state, signed_in(call), call.body, self._state.clock.time()
        request = {name: body.get(name) for name in ("subClass", "select", "filter")}
        request["queryScope"] = body.get("queryScope", "MemberOfiTwin")
        request["includeInactive"] = body.get("includeInactive") or False
        request["outputFormat"] = body["outputFormat"]
        assumed: tuple[str, ...] = ("itwins-export-times",)
        if request["queryScope"] != "MemberOfiTwin":
            assumed += ("itwins-query-scope",)
        names, rows, further = self._rows(call, request)
        # What is refused above is none of the three: the quota is for files.
        mine = [item for item in self._exports if item.caller.user_id == caller.user_id]
        if any(item.running(now) for item in mine) or sum(now < item.created + _HOUR for item in mine) >= _PER_HOUR:
            raise ErrorResponse(422, *INVALID, assumed=("itwins-export-quota",))
        id_ = new_id()
        export = _Export(id_, caller, request, now)
        state.blobs.container(export.container)
        state.blobs.put(export.container, export.blob, _file(request["outputFormat"], names, rows))
        self._exports.append(export)
        return Response(201, {"export": self._export(export)}, assumed=assumed + further)

    def _get(self, call: Call) -> Response:
        for item in self._exports_of(signed_in(call)):
            if item.id == call.path["id"]:
                return Response(200, {"export": self._export(item)}, assumed=("itwins-export-times",))
        # The definition has no example to take the words from.
        raise ErrorResponse(404, "ExportNotFound", "The export is not available.", assumed=("itwins-export-not-found",))

    def _exports_of(self, caller: Caller) -> list[_Export]:
        now = self._state.clock.time()
        return [item for item in self._exports if item.caller == caller and now < item.created + _KEPT]

    def _export(self, export: _Export) -> JsonObject:
        now = self._state.clock.time()
        started, completed = export.created + _QUEUED, export.created + _QUEUED + _RUNS
        done = now >= completed
        return {
            "id": export.id,
            "request": dict(export.request),
            "status": "Completed" if done else "InProgress" if now >= started else "Queued",
            "outputUrl": self._file_address(export) if done else None,
            "createdBy": export.caller.user_id,
            "createdDateTime": _thousandths(export.created),
            "startedDateTime": _thousandths(started) if now >= started else None,
            "completedDateTime": _thousandths(completed) if done else None,
        }

    def _file_address(self, export: _Export) -> str:
        lifetime = export.created + _KEPT - self._state.clock.time()
        container = self._state.blobs.address(export.container, permissions="r", lifetime=lifetime)
        path, _, query = container.partition("?")
        return f"{path}/{export.blob}?{query}"

    def _rows(self, call: Call, request: JsonObject) -> tuple[Sequence[str], list[JsonObject], tuple[str, ...]]:
        """Return the properties and the iTwins that go into a file, and what is assumed."""
        assumed: tuple[str, ...] = ("itwins-export-file",)
        kinds = subclasses_in(request["subClass"])
        names, more = selected(request["select"], "select")
        names = names or [*SHORT]
        assumed += more
        items: Iterable[JsonObject] = self._state.seen(signed_in(call), self._state.itwins)
        if request["filter"] is not None:
            # Text is compared without regard to case here, other than by the list.
            condition = condition_of(request["filter"], any_case=True)
            assumed += tuple(each for each in condition.assumed if each != "filter-text-case")
            items = [item for item in items if condition(item)]
        rows = [
            only(item, names)
            for item in items
            if item["subClass"] in kinds and (request["includeInactive"] or item["status"] != "Inactive")
        ]
        return names, rows, assumed


def _thousandths(time: float) -> str:
    return moment(time).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _file(form: str, names: Sequence[str], rows: Sequence[JsonObject]) -> bytes:
    """Return the file of an export."""
    if form.startswith("Csv"):
        lines = io.StringIO()
        writer = csv.DictWriter(lines, names)
        writer.writeheader()
        writer.writerows(rows)
        data = lines.getvalue().encode()
    else:
        data = json.dumps({"iTwins": rows}).encode()
    if form.endswith("GZip"):
        return gzip.compress(data)
    if form == "JsonZipArchive":
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("iTwins.json", data)
        return packed.getvalue()
    return data
