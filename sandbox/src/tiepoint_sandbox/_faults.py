"""Faults that can be switched on, as they befall clients of real services."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Final, Literal, get_args

from attrs import field, frozen

from ._calls import Json, JsonObject
from ._errors import SandboxError
from ._schemas import Check, Schemas

__all__ = ["ACTIONS", "Fault", "FaultKind", "Faults", "altered"]

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
"""What happens once, now, to what there is, and not to single answers."""

_UNKNOWN: Final = "SandboxUnknown"
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


class Faults:
    """Those that are switched on."""

    def __init__(self) -> None:
        self._left: list[tuple[Fault, list[int]]] = []

    def add(self, fault: Fault) -> None:
        """Switch one on."""
        self._left = [*self._left, (fault, [] if fault.times is None else [fault.times])]

    def clear(self) -> None:
        """Switch all off."""
        self._left = []

    def __iter__(self) -> Iterator[Fault]:
        """Those that are left."""
        return iter([fault for fault, _ in self._left])

    def left(self) -> list[tuple[Fault, int | None]]:
        """Those that are switched on, and how often each still happens."""
        return [(fault, left[0] if left else None) for fault, left in self._left]

    def take(self, api: str, operation: str) -> list[Fault]:
        """Those that befall an answer of an operation; each counts as having happened."""
        if not self._left:
            return []
        taken = []
        for fault, left in self._left:
            if fnmatchcase(operation, fault.operation) or fnmatchcase(f"{api}/{operation}", fault.operation):
                taken.append(fault)
                if left:
                    left[0] -= 1
        self._left = [(fault, left) for fault, left in self._left if left != [0]]
        return taken


def altered(value: Json, check: Check, kind: FaultKind) -> Json:
    """An answer as a later version of the service could give it."""
    value = copy.deepcopy(value)
    _alter(value, check.schemas, check.schema, kind)
    return value


def _alter(value: Json, schemas: Schemas, schema: JsonObject, kind: FaultKind) -> None:
    members = schemas.members(schema)
    if isinstance(value, list):
        items: JsonObject = next((each["items"] for each in members if "items" in each), {})
        for item in value:
            _alter(item, schemas, items, kind)
    if not isinstance(value, dict):
        return
    properties = schemas.properties(schema)
    required = {name for each in members for name in each.get("required", ())}
    for name in [name for name in value if name in properties]:
        _alter(value[name], schemas, properties[name], kind)
        if kind == "missing-fields" and name not in required:
            del value[name]
        elif kind == "unknown-enum" and isinstance(value[name], str) and "enum" in schemas.resolve(properties[name]):
            value[name] = _UNKNOWN
    if kind == "extra-fields":
        value["xSandboxExtra"] = {"kept": True}
