"""Reality Modeling and Reality Conversion: jobs, and what only Modeling has (the bucket, presets, costs)."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Final, Literal, NoReturn

from attrs import define, evolve

from .._clock import moment, written
from .._definition.crud_shapes import example, success
from .._definition.operations import Definition
from .._handler import EMPTY, Call, Caller, Detail, ErrorResponse, Handler, Json, JsonObject, Response
from ._lifecycle import Failure, Life, Timing
from ._odata_filter import Filter, FilterError, Kind, compile_filter
from ._outputs import Output, converted, inputs_of, modelled, paths_of
from ._paging import TokenError, links, page
from ._state import PlatformState, new_id, signed_in

Service = Literal["reality-modeling", "reality-conversion"]

_PROPERTIES: Final[Mapping[str, Kind]] = {
    "id": Kind.ID,
    "iTwinId": Kind.ID,
    "name": Kind.TEXT,
    "email": Kind.TEXT,
    "type": Kind.TEXT,
    "state": Kind.TEXT,
    "createdDateTime": Kind.TIME,
    "inputId": Kind.ID,
    "outputId": Kind.ID,
}
_PROGRESS_KEPT: Final = 30 * 24 * 3600.0
_FILE: Final = "simulated.txt"
_CONTENT: Final = b"The output of a simulated job: nothing was computed.\n"


@define(eq=False)
class _Job:
    number: int
    id: str
    name: str | None
    type: str
    itwin: str
    caller: Caller
    life: Life
    specifications: JsonObject
    made: tuple[Output, ...]


class Jobs:
    """The jobs of one of the two services.

    A job fails where one of its inputs is the id of reality data that does not exist, and after `fail_next`.

    Attributes:
        handlers: The code of the operations, by ``operationId``.
        timing: How long jobs take that are created from now on.
        unsupported_locations: Data centers whose iTwins have no bucket.
    """

    def __init__(self, state: PlatformState, service: Service, definition: Definition) -> None:
        self.timing = Timing()
        self.unsupported_locations: frozenset[str] = frozenset()
        self._state = state
        self._service = service
        self._modeling = service == "reality-modeling"
        self._definition = definition
        self._operations = {operation.id: operation for operation in definition.operations}
        self._jobs: dict[str, _Job] = {}
        self._failures: list[Failure] = []
        handlers: Mapping[str, Handler] = {
            "jobs-get-all": self._list,
            "jobs-create": self._create,
            "jobs-get": self._get,
            "jobs-cancel": self._cancel,
            "jobs-progress": self._progress,
            "jobs-messages": self._messages,
            "buckets-get": self._bucket,
            "files-get-all": self._files,
            "costs-estimate": self._estimate,
        }
        # Reality Conversion has not all of them.
        self.handlers = {name: handler for name, handler in handlers.items() if name in self._operations}

    def fail_next(
        self,
        *,
        code: str = "InputData_Invalid",
        title: str = "Invalid input data",
        message: str = 'Invalid input data. ("%1")',
        params: tuple[str, ...] = ("Scan 4",),
        at: float = 0.5,
    ) -> None:
        """Let the next job that is created fail; called again, the one after it too.

        Args:
            code: Of the error among its messages, as for the rest.
            title: Its title.
            message: Its text, with %1 and so on for ``params``.
            params: The values for these.
            at: Which part of the time in Active has passed by then, from 0 to 1.

        Raises:
            ValueError: ``at`` is no such part.
        """
        if not 0 <= at <= 1:
            raise ValueError(f"at is a part of the time in Active, from 0 to 1: {at}")
        self._failures.append(Failure(code, title, message, params, at, ("job-told-to-fail",)))

    # --- operations -------------------------------------------------------------------------------------------

    def _list(self, call: Call) -> Response:
        text, top = call.query["$filter"], call.query.get("$top")
        caller, token, now = signed_in(call), call.query.get("continuationToken"), self._now()
        try:
            criteria = compile_filter(text, _PROPERTIES)
        except FilterError as error:
            reason = Detail("InvalidParameter", f"The $filter query parameter value is invalid: {error}.", "$filter")
            self._reject(call, 400, reason, assumed=error.assumed)
        itwins = criteria.wanted.get("iTwinId", ())
        if not all(self._state.sees(caller, itwin) for itwin in itwins):
            self._reject(call, 404, assumed=("job-filter-itwins",) if len(itwins) > 1 else ())
        try:
            part = page(
                self._jobs.values(),
                top=top,
                token=token,
                scope=json.dumps([self._service, caller.user_id, text]),
                key=lambda job: job.number,
                keep=lambda job: self._listed(job, caller, criteria, now),
            )
        except TokenError as error:
            reason = Detail("InvalidParameter", str(error), "continuationToken")
            self._reject(call, 400, reason, assumed=error.assumed)
        # The next link of Conversion is documented without $top, that of Modeling with it.
        query = {"$filter": text} | ({"$top": top} if self._modeling and top is not None else {})
        address = f"{call.base_url}/{self._service}/jobs"
        shown = [self._shown(job, now) for job in part.items]
        assumed = [*criteria.assumed, *part.assumed, *(item for _, assumed in shown for item in assumed)]
        assumed += ["job-order"] * (len(shown) > 1) + ["job-page-size"] * (token is not None and top is None)
        assumed += ["job-several-ids"] * bool({"inputId", "outputId"} & criteria.properties)
        assumed += ["job-email"] * ("email" in criteria.properties)
        plain = itwins and not re.search(r"\bor\b", text)
        assumed += ["job-filter-itwins"] * ("iTwinId" in criteria.properties and not plain)
        value = {"jobs": [value for value, _ in shown], **links(part, address=address, query=query)}
        return Response(200, value, assumed=tuple(dict.fromkeys(assumed)))

    def _create(self, call: Call) -> Response:
        body: JsonObject = call.body
        type_, request = body["type"], body["specifications"]
        assumed: list[str] = []
        self._check(call, "JobCreate", "x-specifications-by-type", "job-specifications")
        self._check_right(call, body["iTwinId"])
        if type_ == "ContextSceneTiler":
            reason = Detail("InvalidProperty", "Jobs of this type cannot be created for now.", "type")
            self._reject(call, 422, reason, assumed=("job-context-scene-tiler",))
        job_id, specifications = new_id(), {"inputs": deepcopy(request["inputs"])}
        if self._modeling:
            schema = self._schema(self._by_type("Job", type_)["properties"]["outputs"])
            specifications["outputs"], outputs = modelled(job_id, request, schema)
            self._check_outputs(call, type_, specifications["outputs"])
            named = list(request["outputs"])
            assumed += ["job-outputs-required"] * any(name not in named for name in specifications["outputs"])
            assumed += ["job-output-paths"] * any("pattern" in schema["properties"].get(name, ()) for name in named)
        else:
            specifications["output"], outputs = converted(type_, request)
        if "options" in request:
            specifications["options"] = deepcopy(request["options"])
        failure = self._failures.pop(0) if self._failures else self._missing(call, specifications)
        number, now = len(self._jobs) + 1, self._now()
        self._jobs[job_id] = job = _Job(
            number=number,
            id=job_id,
            name=body.get("name"),
            type=type_,
            itwin=body["iTwinId"],
            caller=signed_in(call),
            life=Life(now, self.timing, failure),
            specifications=specifications,
            made=outputs,
        )
        if job.life.succeeds is not None:
            self._state.at(job.life.succeeds, lambda: self._deliver(job))
        return self._answer(job, 201, now, assumed)

    def _get(self, call: Call) -> Response:
        return self._answer(self._found(call), 200, self._now())

    def _cancel(self, call: Call) -> Response:
        job, now = self._found(call), self._now()
        state = job.life.state(now)
        if job.caller.user_id != signed_in(call).user_id:
            self._check_right(call, job.itwin)
        if state == "TerminatingOnCancel":
            return self._answer(job, 200, now, ["job-cancel-again"])
        if state not in ("Queued", "Active"):
            message = f"The job cannot be cancelled: it is in state {state}."
            self._reject(call, 422, message=message, assumed=("job-cancel-over",))
        job.life = evolve(job.life, cancelled=now)
        return self._answer(job, 200, now)

    def _progress(self, call: Call) -> Response:
        job, now = self._found(call), self._now()
        ended = job.life.ended(now)
        if ended is not None and now - ended > _PROGRESS_KEPT:
            self._reject(call, 404, assumed=("job-progress-kept",))
        state, percentage = job.life.state(now), job.life.percentage(now)
        certain = state in ("Queued", "Success")
        value = {"progress": {"percentage": percentage, "state": state}}
        return Response(200, value, assumed=() if certain else ("job-progress",))

    def _messages(self, call: Call) -> Response:
        job, now = self._found(call), self._now()
        errors: list[JsonObject] = []
        warnings: list[JsonObject] = []
        assumed: list[str] = []
        failure = job.life.failure
        if failure is not None and job.life.state(now) in ("TerminatingOnFailure", "Failed"):
            errors.append(_message(failure.code, failure.title, failure.message, *failure.params))
            assumed += failure.assumed
        if job.number % 3 == 0 and job.life.started(now) is not None:
            text = 'Nothing is wrong with "%1": each job with a number that 3 divides has this warning, and this is %2.'
            warnings.append(_message("Sandbox_Warning", "Warning", text, job.name or job.id, str(job.number)))
            assumed.append("job-warnings")
        return Response(200, {"messages": {"errors": errors, "warnings": warnings}}, assumed=tuple(assumed))

    def _bucket(self, call: Call) -> Response:
        itwin = call.path["iTwinId"]
        self._check_right(call, itwin)
        if self._state.itwins[itwin].fields.get("dataCenterLocation") in self.unsupported_locations:
            reason = Detail("InvalidProperty", "iTwin data center location is not supported.")
            self._reject(call, 400, reason, assumed=("bucket-location",))
        href = self._state.blobs.address(self._state.bucket(itwin), permissions="rwdl")
        value = {"bucket": {"iTwinId": itwin}, "_links": {"containerUrl": {"href": href}}}
        return Response(200, value, assumed=("bucket-address", "bucket-rights"))

    def _files(self, call: Call) -> Response:
        status, media = success(self._operations[call.operation], call)
        return Response(status, deepcopy(example(media)) if media else EMPTY)

    def _estimate(self, call: Call) -> Response:
        body: JsonObject = call.body
        self._check(call, "CostEstimationCreate", "x-specifications-by-type", "job-specifications", "cost-deprecated")
        self._check(call, "CostEstimationCreate", "x-cost-by-type", "job-specifications", "cost-deprecated")
        try:
            units = math.fsum(value for value in body["costParameters"].values() if isinstance(value, (int, float)))
        except OverflowError:
            reason = Detail("InvalidProperty", "The numbers are too large to be added up.", "costParameters")
            self._reject(call, 400, reason, assumed=("cost-units", "cost-deprecated"))
        value = {name: body[name] for name in ("type", "specifications", "costParameters")}
        value |= {"id": new_id(), "estimatedUnits": round(units, 4), "unitType": "Modeling"}
        return Response(200, {"costEstimation": value}, assumed=("cost-status", "cost-units", "cost-deprecated"))

    def _deliver(self, job: _Job) -> None:
        """Make the outputs of a job, unless it was cancelled."""
        state, ended = self._state, job.life.ended(self._now())
        if job.life.state(self._now()) != "Success":
            return
        for output in job.made:
            itwin = job.itwin if job.itwin in state.itwins else None
            state.add_reality_data(output.id, itwin, output.type, output.name, job.caller, made=ended)
            state.blobs.put(output.id, _FILE, _CONTENT)
        for path in paths_of(job.specifications):
            state.blobs.put(state.bucket(job.itwin), path, _CONTENT)

    # --- checks -----------------------------------------------------------------------------------------------

    def _check(self, call: Call, body: str, choice: str, *assumed: str) -> None:
        """Hold the part of a body that goes by the type against its schema; whole bodies are checked before."""
        chosen = self._definition.document["components"]["schemas"][body][choice]
        selected, part = call.body[chosen["selector"]], chosen["property"]
        reference = chosen["mapping"].get(selected)
        if reference is None:
            message = f"Invalid value '{selected}' for property '{chosen['selector']}'."
            self._reject(call, 400, Detail("InvalidProperty", message, chosen["selector"]))
        value = call.body[part]
        reasons = [Detail("InvalidProperty", text, part) for text in self._definition.problems(reference, value)]
        if not reasons and part == "specifications" and isinstance(value.get("outputs"), dict):
            reasons = [
                Detail("InvalidProperty", text, "options")
                for export in value["outputs"].get("exports") or ()
                for text in self._options(export)
            ]
        if reasons:
            self._reject(call, 400, *reasons, assumed=assumed)

    def _options(self, export: JsonObject) -> list[str]:
        if export.get("options") is None:
            return []
        chosen = self._definition.document["components"]["schemas"]["ExportCreate"]["x-options-by-format"]
        return self._definition.problems(chosen["mapping"][export["format"]], export["options"])

    def _check_outputs(self, call: Call, type_: str, outputs: JsonObject) -> None:
        # What TouchUpImport does, it does to its input.
        if not any(outputs.values()) and type_ != "TouchUpImport":
            reason = Detail("InvalidProperty", "No output is wanted.", "outputs")
            self._reject(call, 422, reason, assumed=("job-nothing-wanted",))

    def _check_right(self, call: Call, itwin: str) -> None:
        """Check that the caller may create in an iTwin; if not, the status is 404, since 403 is not documented."""
        if not self._state.sees(call.caller, itwin):
            self._reject(call, 404)
        if not self._state.may(call.caller, itwin, ["realitydata_create"]):
            self._reject(call, 404, assumed=("job-rights",))

    def _missing(self, call: Call, specifications: JsonObject) -> Failure | None:
        """Return why a job fails of which an input does not exist, or may not be used."""
        known = self._state.reality_data
        for name in inputs_of(specifications):
            if name not in known or not self._state.usable(call.caller, known[name]):
                text = 'Invalid input data. ("%1")'
                return Failure("InputData_Invalid", "Invalid input data", text, (name,), assumed=("job-missing-input",))
        return None

    def _reject(
        self, call: Call, status: int, *details: Detail, message: str | None = None, assumed: tuple[str, ...] = ()
    ) -> NoReturn:
        """Refuse; code and message are those of the definition's example, where there is one."""
        response = self._operations[call.operation].response(status)
        code = None
        if response is None or not any(media.examples for media in response.media.values()):
            name = "Modeling" if self._modeling else "Conversion"
            code, message = f"InvalidReality{name}Request", message or f"Invalid request to Reality {name}."
        raise ErrorResponse(status, code, message, details, assumed=assumed)

    # --- jobs -------------------------------------------------------------------------------------------------

    def _now(self) -> float:
        return self._state.clock.time()

    def _found(self, call: Call) -> _Job:
        job = self._jobs.get(call.path["id"])
        if job is None or not self._state.sees(call.caller, job.itwin):
            self._reject(call, 404)
        return job

    def _listed(self, job: _Job, caller: Caller, criteria: Filter, now: float) -> bool:
        own = job.caller.user_id == caller.user_id
        if not (own or "iTwinId" in criteria.properties) or not self._state.sees(caller, job.itwin):
            return False
        return criteria(
            {
                "id": job.id,
                "iTwinId": job.itwin,
                "name": job.name,
                "email": job.caller.email,
                "type": job.type,
                "state": job.life.state(now),
                "createdDateTime": _moment(job.life.created, job.number),
                "inputId": list(inputs_of(job.specifications)),
                "outputId": [output.id for output in job.made],
            }
        )

    def _answer(self, job: _Job, status: int, now: float, more: list[str] | None = None) -> Response:
        value, assumed = self._shown(job, now)
        return Response(status, {"job": value}, assumed=tuple(dict.fromkeys([*(more or ()), *assumed])))

    def _shown(self, job: _Job, now: float) -> tuple[JsonObject, list[str]]:
        """Return a job as it is shown, and what is taken for granted with it."""
        life, units = job.life, None
        ended = life.ended(now)
        if ended is not None:
            units = round(life.worked(now) / 60, 4)
        value: JsonObject = {
            "id": job.id,
            "name": job.name,
            "type": job.type,
            "state": life.state(now),
            "userId": job.caller.user_id,
            "iTwinId": job.itwin,
            "executionInfo": {
                "createdDateTime": _moment(life.created, job.number),
                "startedDateTime": _moment(life.started(now), job.number),
                "endedDateTime": _moment(ended, job.number),
                "processingUnits": units,
            },
            "specifications": deepcopy(job.specifications),
        }
        assumed = ["job-nulls"] + ["job-processing-units"] * (units is not None)
        if life.state(now) == "Success":
            assumed += ["job-output-files"] + ["job-output-types"] * bool(job.made)
        if not self._modeling:
            return _without_nulls(value), assumed
        self._with_nulls(value["specifications"], self._by_type("Job", job.type))
        return value, assumed

    # --- schemas ----------------------------------------------------------------------------------------------

    def _by_type(self, body: str, type_: str) -> JsonObject:
        schemas: JsonObject = self._definition.document["components"]["schemas"]
        return self._schema({"$ref": schemas[body]["x-specifications-by-type"]["mapping"][type_]})

    def _schema(self, node: JsonObject) -> JsonObject:
        """Return what a reference stands for; where a value may be null instead, what it is otherwise."""
        (node,) = [item for item in node.get("oneOf", ()) if item != {"type": "null"}][:1] or (node,)
        reference = node.get("$ref")
        schemas: JsonObject = self._definition.document["components"]["schemas"]
        return node if reference is None else schemas[reference.rpartition("/")[2]]

    def _with_nulls(self, value: Json, schema: JsonObject) -> None:
        """Put null for what is not set, in a value and what it holds."""
        if isinstance(value, list):
            for item in value:
                self._with_nulls(item, self._schema(schema.get("items", {})))
        if not isinstance(value, dict):
            return
        for name, node in schema.get("properties", {}).items():
            if value.get(name) is not None:
                self._with_nulls(value[name], self._schema(node))
            elif name not in schema.get("required", ()):
                value[name] = None


def _moment(seconds: float | None, number: int) -> str | None:
    """Return a date-time in one of the two forms that are documented: by turns, a job has always the same."""
    if seconds is None:
        return None
    when = moment(seconds)
    # Whole seconds in both, or jobs would seem to be created in another order.
    return written(when) if number % 2 else f"{when:%Y-%m-%dT%H:%M:%S}.0000000+00:00"


def _message(code: str, title: str, text: str, *params: str) -> JsonObject:
    return {"code": code, "title": title, "message": text, "params": list(params)}


def _without_nulls(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return value
