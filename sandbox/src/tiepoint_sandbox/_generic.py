"""What an operation answers that no vendor's code has a meaning for: examples, samples, and what was stored.

What a create operation stores, get, list, update and delete find again. Which of these an operation is, is read from
the definition: from its method, its path, and the component that its answer has.
"""

from __future__ import annotations

import copy
import uuid
from collections.abc import Mapping, Sequence
from typing import Final

from attrs import Factory, define, field, frozen

from ._bodies import is_json
from ._calls import EMPTY, Answer, Call, Handler, Json, JsonObject, Refused
from ._definition import Definition, Media, Operation
from ._samples import sample
from ._schemas import without_bytes

__all__ = ["ASSUMPTIONS", "Generic", "example"]

ASSUMPTIONS: Final[Mapping[str, str]] = {
    "example-answer": "The answer is the definition's example, or one made from its schema: what the vendor does there "
    "is not simulated.",
    "generic-state": "What was created is kept, found again, changed and removed as such operations commonly are; ids "
    "and what the request does not give are made up.",
}

_PAGES: Final = (("offset", "limit"), ("page", "perPage"))
"""Names of the numbers by which lists are paged: where to begin, and how many."""


@frozen
class _Shape:
    """What a schema is about.

    Attributes:
        component: The name of the component of an item.
        inside: The property in which it, or the list of them, stands; None if it is the whole.
        many: Whether it is a list.
    """

    component: str
    inside: str | None
    many: bool


@define
class _Item:
    value: JsonObject
    where: str


@frozen(eq=False)
class _Kind:
    """A component that operations get by its id.

    Attributes:
        property: The name of the id in the item; None if it has none.
        shape: What the operation that gets it answers.
        media: The same, with its schema.
    """

    property: str | None
    shape: _Shape
    media: Media
    items: dict[str, _Item] = field(factory=dict)


@define(eq=False)
class Generic:
    """The operations of some definitions, and what was stored by them."""

    definitions: Sequence[Definition]
    _kinds: dict[str, _Kind] = Factory(dict)
    _got: dict[str, _Kind] = Factory(dict)
    _made: dict[str, _Kind] = Factory(dict)

    def __attrs_post_init__(self) -> None:
        """Find out which operations belong together: by the path at which a kind is got, and is made."""
        every = [operation for definition in self.definitions for operation in definition.operations]
        for operation in every:
            shape, media = _shape(operation), _json(operation)
            if operation.method == "GET" and shape and media and not shape.many and operation.path.endswith("}"):
                kind = self._kinds.setdefault(shape.component, _Kind(_id_of(operation, shape), shape, media))
                self._got[operation.path] = kind
        beneath = {path.rpartition("/")[0] for path in self._got}
        lists = {operation.path for operation in every if (shape := _shape(operation)) and shape.many}
        for operation in every:
            shape = _shape(operation)
            made = self._kinds.get(shape.component) if shape and not shape.many else None
            # What an action upon an item answers, such as its restoring, is stored already.
            if operation.method == "POST" and made and operation.path in beneath | lists:
                self._made[operation.path] = made

    def handler(self, operation: Operation) -> Handler:
        """The code of an operation."""
        shape = _shape(operation)
        got, made = self._got.get(operation.path), self._made.get(operation.path)
        if operation.method == "POST" and made and shape:
            return lambda call: self._create(operation, made, shape, call)
        if operation.method == "GET" and shape and shape.many:
            listed = made or self._kinds.get(shape.component)
            if listed and listed in self._made.values():
                return lambda call: self._list(operation, listed, shape, call)
        if got and operation.method in ("GET", "PUT", "PATCH", "DELETE"):
            return lambda call: self._one(operation, got, shape, call)
        return lambda call: _sampled(operation, call)

    def _create(self, operation: Operation, kind: _Kind, shape: _Shape, call: Call) -> Answer:
        status, media = _success(operation, call)
        whole = copy.deepcopy(example(media)) if media else {}
        item = whole[shape.inside] if shape.inside else whole
        assert media is not None  # noqa: S101 - or it would have no shape
        _merge(media, whole, item, call.body)
        identity = str(uuid.uuid4())
        if kind.property:
            item[kind.property] = identity
            if not media.check.accepts(whole):
                identity = str(len(kind.items) + 1)
                item[kind.property] = int(identity)
        kind.items[identity] = _Item(item, _place(operation, call))
        return Answer(status, whole, assumed=("generic-state",))

    def _list(self, operation: Operation, kind: _Kind, shape: _Shape, call: Call) -> Answer:
        status, media = _success(operation, call)
        place = _place(operation, call) if operation.path in self._made else None
        items = [item.value for item in kind.items.values() if place in (None, item.where)]
        total = len(items)
        for begin, many in _PAGES:
            size, start = call.query.get(many), call.query.get(begin)
            if isinstance(start, int) and begin == "page":
                start = (start - 1) * (size if isinstance(size, int) else 100)
            items = items[start if isinstance(start, int) and start >= 0 else 0 :]
            items = items[: size if isinstance(size, int) and size >= 0 else None]
        if shape.inside is None:
            return Answer(status, items, assumed=("generic-state",))
        whole = dict(example(media)) if media else {}
        whole[shape.inside] = items
        if isinstance(whole.get("count"), int):
            whole["count"] = total
        return Answer(status, whole, assumed=("generic-state",))

    def _one(self, operation: Operation, kind: _Kind, shape: _Shape | None, call: Call) -> Answer:
        identity = str(call.path[_key(operation)])
        found = kind.items.get(identity)
        if found is None:
            if kind in self._made.values():
                raise Refused(404, assumed=() if operation.response(404) else ("undocumented-status",))
            answer = _sampled(operation, call)
            if operation.method == "GET" and shape is not None and shape.component == kind.shape.component:
                _set(answer.value, kind, identity)
            return answer
        whole = found.value if kind.shape.inside is None else {kind.shape.inside: found.value}
        if operation.method == "DELETE":
            del kind.items[identity]
        elif operation.method != "GET":
            _merge(kind.media, whole, found.value, call.body)
        if shape is None or shape.component != kind.shape.component:
            return _sampled(operation, call)
        return Answer(_success(operation, call)[0], whole, assumed=("generic-state",))


def example(media: Media) -> Json:
    """The definition's first example, or a sample."""
    return media.examples[0] if media.examples else sample(media.check.schemas, media.check.schema)


def _sampled(operation: Operation, call: Call) -> Answer:
    status, media = _success(operation, call)
    value = EMPTY if media is None else copy.deepcopy(example(media))
    if isinstance(value, list) and any(
        call.query.get(name, first) != first for name, first in (("offset", 0), ("page", 1))
    ):
        value = []  # one page is all there is
    return Answer(status, value, assumed=("example-answer",), media_type=media.media_type if media else None)


def _success(operation: Operation, call: Call) -> tuple[int, Media | None]:
    """The status of what went well, and what it carries: what the caller asks for, where there is a choice."""
    response = operation.success or operation.responses.get("default")
    if response is None:
        return 200, None
    status = int(response.status) if response.status.isdigit() else 200
    accept = str(call.headers.get("accept", ""))
    wanted = next((media for name, media in response.media.items() if name in accept), None)
    return status, wanted or next(iter(response.media.values()), None)


def _shape(operation: Operation) -> _Shape | None:
    media = _json(operation)
    if media is None:
        return None
    schemas, schema = media.check.schemas, media.check.schema
    node = schemas.resolve(schema)
    for union in ("oneOf", "anyOf"):
        schema, node = (node[union][0], schemas.resolve(node[union][0])) if union in node else (schema, node)
    if node.get("type") == "array":
        component = _component(node.get("items", {}))
        return _Shape(component, None, many=True) if component else None
    properties = schemas.properties(schema)
    lists = {name: schemas.resolve(each) for name, each in properties.items()}
    lists = {name: each for name, each in lists.items() if each.get("type") == "array"}
    if len(properties) == 1:
        ((name, inner),) = properties.items()
        component = _component(inner)
        if component and "object" in schemas.types(inner):
            return _Shape(component, name, many=False)
    # An item of its own may have lists in it; an envelope has paging, or nothing, beside its one list.
    if len(lists) == 1 and len(properties) <= 5 and not any(name.lower().endswith("id") for name in properties):
        ((name, inner),) = lists.items()
        component = _component(inner.get("items", {}))
        if component and schemas.properties(inner["items"]):
            return _Shape(component, name, many=True)
    component = _component(schema)
    return _Shape(component, None, many=False) if component and properties else None


def _json(operation: Operation) -> Media | None:
    """What it answers as JSON when all went well."""
    response = operation.success
    return next((each for name, each in response.media.items() if is_json(name)), None) if response else None


def _component(schema: JsonObject) -> str | None:
    reference = schema.get("$ref", "")
    return reference.rpartition("/")[2] if reference.startswith("#/components/schemas/") else None


def _key(operation: Operation) -> str:
    """The name of the id at the end of its path."""
    return operation.path.rpartition("{")[2][:-1]


def _id_of(operation: Operation, shape: _Shape) -> str | None:
    schemas = operation.definition.schemas
    properties = schemas.properties(schemas.at(f"#/components/schemas/{shape.component}"))
    snake = "".join("_" + letter.lower() if letter.isupper() else letter for letter in shape.component).strip("_")
    return next((name for name in (_key(operation), "id", f"{snake}_id", "_id") if name in properties), None)


def _place(operation: Operation, call: Call) -> str:
    return operation.path.format_map({name: str(value) for name, value in call.path.items()})


def _set(whole: Json, kind: _Kind, identity: str) -> None:
    """Let a sample be about what was asked for, where its schema has nothing against such an id."""
    item = whole.get(kind.shape.inside) if kind.shape.inside and isinstance(whole, dict) else whole
    if kind.property and isinstance(item, dict):
        _merge(kind.media, whole, item, {kind.property: identity})


def _merge(media: Media, whole: JsonObject, item: JsonObject, body: Json) -> None:
    """Put into an item what a request says, where the schema of the answer has nothing against it."""
    if not isinstance(body, dict):
        return
    schemas = media.check.schemas
    known = schemas.properties(media.check.schema)
    inner = next((known[name] for name, value in whole.items() if value is item and name in known), media.check.schema)
    known = schemas.properties(inner)
    for name, value in body.items():
        if name in known and not isinstance(value, bytes):
            before = item.get(name, EMPTY)
            item[name] = value
            if not media.check.accepts(without_bytes(whole)):
                if before is EMPTY:
                    del item[name]
                else:
                    item[name] = before
