"""Faults as clients of real services meet them: which there are, what each does, and which are switched on.

A new fault of responses needs a name in `FaultKind`, a line in `Fault`, and a line in the method of `ActiveFaults` for
the step at which it acts.
"""

from __future__ import annotations

import asyncio
import copy
import threading
from fnmatch import fnmatchcase
from typing import Final, Literal, get_args

from attrs import field, frozen

from ._definition.operations import Operation
from ._definition.schemas import Check, Schemas
from ._errors import SandboxError
from ._handler import Json, JsonObject
from ._server.http_response import HttpResponse
from ._vendor import Vendor

FaultKind = Literal[
    "rate-limit",
    "latency",
    "cut",
    "html",
    "unknown-enum",
    "extra-fields",
    "missing-fields",
    "expire-tokens",
    "revoke-sas",
    "slow-job",
]
ACTIONS: Final = frozenset({"expire-tokens", "revoke-sas", "slow-job"})
"""What happens once, now, to what there is, and not to single answers: `Vendor.do` makes it happen."""

_UNKNOWN: Final = "SandboxUnknown"
_ALTERING: Final = ("unknown-enum", "extra-fields", "missing-fields")
_PROXY_PAGE: Final = HttpResponse(
    200,
    (("content-type", "text/html; charset=utf-8"),),
    b"<!doctype html><title>Bad gateway</title><p>A page of a proxy, in place of the service's answer.</p>",
)
_LONGEST: Final = 10**6


@frozen(eq=False)
class Fault:
    """A fault.

    Attributes:
        kind: ``rate-limit`` (status 429, `seconds` in retry-after), ``latency`` (`seconds` before the answer), ``cut``
            (the connection ends in the middle of the body), ``html`` (a page of a proxy with status 200), answers that
            no definition knows yet or any more: ``unknown-enum``, ``extra-fields``, ``missing-fields`` (what is not
            required); and at once: ``expire-tokens``, ``revoke-sas`` (signatures of containers), ``slow-job`` (jobs
            that are created from now on take `seconds` more).
        operation: Whose answers have it: a name, or a pattern such as ``jobs-*`` or ``reality-modeling/*``.
        times: How often; None: until the faults are cleared.
        seconds: See `kind`.
    """

    kind: FaultKind
    operation: str = field(default="*", kw_only=True)
    times: int | None = field(default=None, kw_only=True)
    seconds: float = field(default=1.0, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse what is none: by HTTP anything may come."""
        if self.kind not in get_args(FaultKind):
            raise SandboxError(f"there is no fault {self.kind!r}, but {', '.join(get_args(FaultKind))}")
        if not isinstance(self.operation, str):
            raise SandboxError(f"operation is a name, or a pattern such as jobs-*: {self.operation!r}")
        if self.times is not None and (type(self.times) is not int or self.times < 1):
            raise SandboxError(f"a fault happens once or more often: times={self.times!r}")
        if type(self.seconds) not in (int, float) or not 0 <= self.seconds < _LONGEST:
            raise SandboxError(f"seconds is a number from 0 to {_LONGEST}: {self.seconds!r}")

    def applies_to(self, api: str, operation: str) -> bool:
        """Return whether the fault affects an operation."""
        return fnmatchcase(operation, self.operation) or fnmatchcase(f"{api}/{operation}", self.operation)


@frozen
class ActiveFaults:
    """Faults that affect one exchange; each method is a step of the exchange."""

    faults: tuple[Fault, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.faults)

    async def delay(self) -> None:
        """Wait before the request is processed."""
        seconds = [fault.seconds for fault in self._of("latency")]
        if seconds:
            await asyncio.sleep(max(seconds))

    def replacement(self) -> HttpResponse | None:
        """Return the response in place of the vendor's, which does not process the request; None without a fault."""
        return _PROXY_PAGE if self._of("html") else None

    def check_rate_limit(self, operation: Operation, vendor: Vendor) -> None:
        """Reject the request if it exceeds a rate limit.

        Raises:
            ErrorResponse: If a fault limits the rate.
        """
        for fault in self._of("rate-limit"):
            raise vendor.limited(operation, fault.seconds)

    def alter(self, value: Json, check: Check) -> Json:
        """Return a JSON body as another version of the service could return it."""
        faults = self._of(*_ALTERING)
        value = copy.deepcopy(value) if faults else value
        for fault in faults:
            _alter(value, check.schemas, check.schema, fault.kind)
        return value

    @property
    def cut(self) -> bool:
        """Whether the connection ends in the middle of the body."""
        return bool(self._of("cut"))

    def _of(self, *kinds: FaultKind) -> list[Fault]:
        return [fault for fault in self.faults if fault.kind in kinds]


_NONE: Final = ActiveFaults()


class Faults:
    """The faults that are switched on. One thread may switch them while another serves."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._left: list[tuple[Fault, int | None]] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._left.append((fault, fault.times))

    def clear(self) -> None:
        with self._lock:
            self._left.clear()

    def left(self) -> list[tuple[Fault, int | None]]:
        """Return the faults that are switched on, and how often each still happens."""
        with self._lock:
            return list(self._left)

    def take(self, api: str, operation: str) -> ActiveFaults:
        """Return the faults of an exchange with an operation; each counts as having happened."""
        if not self._left:
            return _NONE
        with self._lock:
            taken = tuple(fault for fault, _ in self._left if fault.applies_to(api, operation))
            self._left = [
                (fault, times if times is None or fault not in taken else times - 1)
                for fault, times in self._left
                if times != 1 or fault not in taken
            ]
        return ActiveFaults(taken)


def _alter(value: Json, schemas: Schemas, schema: JsonObject, kind: FaultKind) -> None:
    members = schemas.members(schema)
    if isinstance(value, list):
        items: JsonObject = next((each["items"] for each in members if "items" in each), {})
        for index, item in enumerate(value):
            _alter(item, schemas, items, kind)
            value[index] = _other_word(item, schemas, items, kind)
    if not isinstance(value, dict):
        return
    required = {name for each in members for name in each.get("required", ())}
    for name in list(value):
        # Of a union any alternative may be the one.
        inner = {"anyOf": [each["properties"][name] for each in members if name in each.get("properties", {})]}
        _alter(value[name], schemas, inner, kind)
        if kind == "missing-fields" and name not in required and inner["anyOf"]:
            del value[name]
        else:
            value[name] = _other_word(value[name], schemas, inner, kind)
    if kind == "extra-fields":
        value["xSandboxExtra"] = {"kept": True}


def _other_word(value: Json, schemas: Schemas, schema: JsonObject, kind: FaultKind) -> Json:
    listed = kind == "unknown-enum" and isinstance(value, str)
    return _UNKNOWN if listed and any("enum" in each for each in schemas.members(schema)) else value
