"""Correct definitions with patches: OpenAPI Overlay documents, versions 1.0 and 1.1.

A patch says why it is there and when it can go; a standard overlay need not. Our own fields only make a patch
stricter: what it does to a definition is what any other Overlay tool would do with the same file.

Where 1.0 says nothing, 1.1's wording holds for both: how arrays merge, what does not fit together, targets of
mixed kinds. What 1.0 forbids it forbids: `copy`, to update a primitive, to remove one from an array.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import NOTHING, frozen
from jsonpath import JSONPathEnvironment, JSONPathError

from pipeline.document import MAX_DEPTH, Json, JsonObject, load, pointer
from pipeline.errors import PipelineError

__all__ = ["Action", "Applied", "Patch", "Result", "apply_patches", "load_patch"]

_JSONPATH = JSONPathEnvironment(strict=True)
# The library's own limit for `..` is 100 levels, fewer than a definition may have.
_JSONPATH.max_recursion_depth = MAX_DEPTH + 1

_Place = tuple[str | int, ...]
_Types = Mapping[str, type]


@frozen
class Action:
    """One change of a patch. Its `target`, `drop_when` and `copy` are JSONPath as in RFC 9535."""

    target: str  # what is changed
    description: str  # why
    evidence: str  # what shows it: a link, or a fixture
    drop_when: str  # matches in the upstream definition once the vendor has mended the thing
    update: Json  # what is merged into each target; attrs.NOTHING if there is none, because null is a value
    remove: bool  # the targets are removed, and update and copy count for nothing
    copy: str | None  # the one node that is merged into each target
    optional: bool  # the target may match nothing
    expect_matches: int | None  # how many nodes the target has to match
    location: str  # the action's place in its file, as a JSON Pointer


@frozen
class Patch:
    """An Overlay document that has passed every check for which no definition is needed."""

    file: Path
    title: str
    version: str
    overlay_version: str
    extends: str | None
    actions: tuple[Action, ...]


@frozen
class Applied:
    """What became of an action.

    One whose `drop_when` matches upstream is retired: the vendor has mended the thing, so drop the action. Until
    then it is applied like any other, but does not fail for the number of its matches.
    """

    action: Action
    matches: int  # the nodes that its target matched, each counted once
    retired: bool


@frozen
class Result:
    """The corrected definition, and what became of each action, in order."""

    document: JsonObject
    applied: tuple[Applied, ...]


def load_patch(file: Path) -> Patch:
    """Read a patch, and check it against its version of the Overlay format and against our own rules.

    Raises:
        PipelineError: The file cannot be read, or something in it is missing, wrong or unknown.
    """
    raw = load(file)
    version = raw.get("overlay")
    if not isinstance(version, str) or not re.fullmatch(r"1\.[01]\.[0-9]+", version):
        raise PipelineError("needs 'overlay' to be 1.0.x or 1.1.x", file=file, location=pointer("overlay"))
    newer = version.startswith("1.1.")
    _check(file, (), raw, {"overlay": str, "info": dict, "actions": list}, {"extends": str})
    info = raw["info"]
    _check(file, ("info",), info, {"title": str, "version": str}, {"description": str} if newer else {})
    actions: dict[str, Action] = {}
    for index, item in enumerate(raw["actions"]):
        action = _read_action(file, ("actions", index), item, {"copy": str} if newer else {})
        # Compared as text, because to Python true equals 1.
        twin = actions.setdefault(json.dumps(item, sort_keys=True), action)
        if twin is not action:
            raise PipelineError(f"is the same as {twin.location}", file=file, location=action.location)
    return Patch(file, info["title"], info["version"], version, raw.get("extends"), tuple(actions.values()))


def apply_patches(document: JsonObject, patches: Sequence[Patch]) -> Result:
    """Apply patches to a definition, each action to the result of the one before.

    Args:
        document: The definition as the vendor has it. It is left alone.
        patches: In the order in which they apply.

    Raises:
        PipelineError: A target matches nothing, or not as many nodes as expected; a copy has not exactly one
            source; a value does not fit its target; the patch's version of Overlay has no such change.
    """
    result: JsonObject = _fresh(document)
    applied: list[Applied] = []
    for patch in patches:
        for action in patch.actions:
            mended = _select(action.drop_when, document, patch.file, f"{action.location}/x-drop-when")
            step = _Step(patch, action, retired=bool(mended))
            applied.append(Applied(action, step.apply(result), step.retired))
    return Result(result, tuple(applied))


_WORDS = {str: "text", bool: "true or false", int: "a whole number", dict: "an object", list: "an array"}
_PATHS = frozenset({"target", "copy", "x-drop-when"})
_ACTION: _Types = {"target": str, "description": str, "x-evidence": str, "x-drop-when": str}
_ACTION_OPTIONS: _Types = {"update": object, "remove": bool, "x-optional": bool, "x-expect-matches": int}


def _check(file: Path, place: _Place, item: Json, required: _Types, optional: _Types) -> None:
    """Refuse an object in a patch that lacks a field, or has one that is unknown, empty or of a wrong type."""

    def error(problem: str, *below: str) -> PipelineError:
        return PipelineError(problem, file=file, location=pointer(*place, *below))

    if _kind(item) != "object":
        raise error("must be an object")
    for name, value in item.items():
        kind = required.get(name) or optional.get(name)
        if kind is None and not name.startswith("x-"):
            raise error("is no field of this version of Overlay; extensions start with x-", name)
        if kind not in (None, object, type(value)):  # isinstance would take true for a number
            raise error(f"must be {_WORDS[kind]}, not {json.dumps(value)[:40]}", name)
        if kind in (str, list) and (not value or str(value).isspace()):
            raise error("must not be empty", name)
        if name in _PATHS and kind:
            _select(value, {}, file, pointer(*place, name))  # which compiles it
    for name in required:
        if name not in item:
            raise error(f"needs {name!r}")


def _read_action(file: Path, place: _Place, item: Json, newer: _Types) -> Action:
    _check(file, place, item, _ACTION, {**_ACTION_OPTIONS, **newer})
    action = Action(
        target=item["target"],
        description=item["description"],
        evidence=item["x-evidence"],
        drop_when=item["x-drop-when"],
        update=item.get("update", NOTHING),
        remove=item.get("remove", False),
        copy=item.get("copy"),
        optional=item.get("x-optional", False),
        expect_matches=item.get("x-expect-matches"),
        location=pointer(*place),
    )
    # To the standard an action without effect is valid, and update and copy together have none.
    if not action.remove and ("update" in item) == ("copy" in item):
        problem = "does nothing: it needs one of 'update', 'remove: true' and, since Overlay 1.1, 'copy'"
    elif action.expect_matches is not None and (action.optional or action.expect_matches < 1):
        problem = "needs an 'x-expect-matches' of at least 1, and no 'x-optional' beside it"
    else:
        return action
    raise PipelineError(problem, file=file, location=action.location)


@frozen
class _Node:
    """A node of the definition, and the container to change it in. The whole definition has none."""

    value: Json
    container: Json
    place: _Place


def _select(path: str, document: JsonObject, file: Path, location: str) -> list[_Node]:
    """Return every node that a JSONPath matches, each once, however often the path selects it."""
    try:
        matches = {match.parts: match for match in _JSONPATH.finditer(path, document)}
    except (JSONPathError, RecursionError) as error:
        # Only the bare message: str() of the library's errors draws a picture, and fails for some.
        problem = f"{path} cannot be used as JSONPath (RFC 9535): {error.args[0]}"
        raise PipelineError(problem, file=file, location=location) from None
    return [_Node(it.obj, it.parent.obj if it.parent else None, place) for place, it in matches.items()]


@frozen
class _Step:
    """An action about to be applied."""

    patch: Patch
    action: Action
    retired: bool

    def error(self, problem: str) -> PipelineError:
        advice = "; x-drop-when matches upstream, so drop this action" if self.retired else ""
        return PipelineError(problem + advice, file=self.patch.file, location=self.action.location)

    def apply(self, document: JsonObject) -> int:
        """Change the document in place. Give the number of nodes that the target matched."""
        action = self.action
        nodes = _select(action.target, document, self.patch.file, f"{action.location}/target")
        if action.expect_matches not in (None, len(nodes)) and not self.retired:
            expected = f"not {action.expect_matches} as expected"
            raise self.error(f"the target {action.target} matches {len(nodes)} nodes, {expected}")
        if not nodes and not (action.optional or self.retired):
            raise self.error(f"the target {action.target} matches nothing: mend it, drop it, or say x-optional: true")
        if action.remove:
            self.remove(nodes)
        elif nodes:
            self.update(nodes, action.update if action.copy is None else self.source(action.copy, document))
        return len(nodes)

    def source(self, path: str, document: JsonObject) -> Json:
        nodes = _select(path, document, self.patch.file, f"{self.action.location}/copy")
        if len(nodes) != 1:
            raise self.error(f"the source {path} matches {len(nodes)} nodes, not exactly one")
        return _fresh(nodes[0].value)  # as it is now, should it hold a target

    def remove(self, nodes: list[_Node]) -> None:
        for node in nodes:
            if not node.place:
                raise self.error("the whole definition cannot be removed")
            # 1.0 forbids it for all primitives, but its own compliance sets remove properties that are.
            if isinstance(node.container, list) and _kind(node.value) == "primitive":
                self.require_1_1("remove a primitive from an array", node)
        # From the highest index down, for the others to stay where they are. Containers are held by
        # reference, so a node within one that is gone already does no harm.
        for node in sorted(nodes, key=_index, reverse=True):
            del node.container[node.place[-1]]

    def update(self, nodes: list[_Node], value: Json) -> None:
        kinds = {_kind(node.value) for node in nodes}
        if len(kinds) > 1:
            raise self.error(f"the target matches nodes of several kinds: {', '.join(sorted(kinds))}")
        if kinds == {"primitive"}:
            self.require_1_1("update a primitive", nodes[0])
        if kinds == {"array"} and not isinstance(value, list):
            value = [value]
        for node in nodes:
            merged = self.merge(node.value, value, node.place)
            if node.place:
                node.container[node.place[-1]] = merged

    def merge(self, target: Json, value: Json, place: _Place) -> Json:
        """Merge two values of one kind: the target changes in place, or gives way if it is a primitive."""
        kind = _kind(value)
        if kind != _kind(target):
            raise self.error(f"cannot merge {kind} into {_kind(target)} at {pointer(*place)} of the definition")
        if kind == "object":
            for key, item in value.items():
                target[key] = self.merge(target[key], item, (*place, key)) if key in target else _fresh(item)
        elif kind == "array":
            target.extend(_fresh(value))
        return value if kind == "primitive" else target

    def require_1_1(self, change: str, node: _Node) -> None:
        if self.patch.overlay_version.startswith("1.0."):
            raise self.error(f"Overlay 1.0 cannot {change} ({pointer(*node.place)}): write 'overlay: 1.1.0'")


def _index(node: _Node) -> int:
    return node.place[-1] if isinstance(node.place[-1], int) else 0


def _kind(value: Json) -> str:
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "primitive"


def _fresh(value: Json) -> Json:
    """Return a copy that shares nothing, not even within itself: a change in one place is never one in another."""
    kind = _kind(value)
    if kind == "object":
        return {key: _fresh(item) for key, item in value.items()}
    return [_fresh(item) for item in value] if kind == "array" else value
