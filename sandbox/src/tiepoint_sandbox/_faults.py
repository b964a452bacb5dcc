"""Faults that can be switched on, as they befall clients of real services."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from typing import Final, Literal, get_args

from attrs import field, frozen

from ._calls import Json, JsonObject
from ._errors import SandboxError
from ._schemas import Check

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


def _known(_: object, attribute: object, kind: str) -> None:
    if kind not in get_args(FaultKind):
        raise SandboxError(f"there is no fault {kind!r}, but {', '.join(get_args(FaultKind))}")


def _count(_: object, attribute: object, times: object) -> None:
    if times is not None and (not isinstance(times, int) or isinstance(times, bool) or times < 1):
        raise SandboxError(f"a fault happens once or more often: times={times!r}")


def _duration(_: object, attribute: object, seconds: object) -> None:
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not 0 <= seconds < 10**6:
        raise SandboxError(f"seconds has to be a number of seconds: {seconds!r}")


def _text(_: object, attribute: object, value: object) -> None:
    if not isinstance(value, str):
        raise SandboxError(f"operation has to be a name, or a pattern such as jobs-*: {value!r}")


@frozen(eq=False)
class Fault:
    """A fault.

    Attributes:
        kind: ``rate-limit`` (status 429, `seconds` in retry-after), ``latency`` (`seconds` before the answer), ``cut``
            (the connection ends in the middle of the body), ``html`` (a page of a proxy with status 200), answers that
            no definition knows yet or any more: ``unknown-enum``, ``extra-fields``, ``missing-fields`` (what is not
            required); and at once: ``expire-tokens``, ``revoke-sas`` (signatures of containers), ``slow-job`` (every
            job takes `seconds` more).
        operation: Whose answers have it: a name, or a pattern such as ``jobs-*`` or ``reality-modeling/*``.
        times: How often; None: until the faults are cleared.
        seconds: See `kind`.
    """

    kind: FaultKind = field(validator=_known)
    operation: str = field(default="*", kw_only=True, validator=_text)
    times: int | None = field(default=None, kw_only=True, validator=_count)
    seconds: float = field(default=1.0, kw_only=True, validator=_duration)


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

    def __iter__(self) -> Iterable[Fault]:
        """Those that are left."""
        return iter([fault for fault, _ in self._left])

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


def altered(value: Json, check: Check, kind: str) -> Json:
    """An answer as a later version of the service could give it."""
    changes: dict[str, Callable[[JsonObject, JsonObject, list[str]], None]] = {
        "unknown-enum": _unknown,
        "extra-fields": _more,
        "missing-fields": _fewer,
    }
    value = copy.deepcopy(value)
    _walk(value, check, check.schema, changes[kind], 0)
    return value


def _walk(
    value: Json, check: Check, schema: JsonObject, change: Callable[[JsonObject, JsonObject, list[str]], None], depth: int
) -> None:
    schemas = check.schemas
    if depth > 20:
        return
    if isinstance(value, list):
        items = next((each["items"] for each in schemas.members(schema) if "items" in each), {})
        for item in value:
            _walk(item, check, items, change, depth + 1)
    elif isinstance(value, dict):
        members = schemas.members(schema)
        properties = schemas.properties(schema)
        for name, item in value.items():
            if name in properties:
                _walk(item, check, properties[name], change, depth + 1)
        change(value, properties and {n: schemas.resolve(s) for n, s in properties.items()}, [
            name for node in members for name in node.get("required", ())
        ])


def _unknown(value: JsonObject, properties: JsonObject, required: list[str]) -> None:
    for name, schema in properties.items():
        if "enum" in schema and isinstance(value.get(name), str):
            value[name] = _UNKNOWN


def _more(value: JsonObject, properties: JsonObject, required: list[str]) -> None:
    value["xSandboxExtra"] = {"kept": True}


def _fewer(value: JsonObject, properties: JsonObject, required: list[str]) -> None:
    for name in [name for name in value if name in properties and name not in required]:
        del value[name]
