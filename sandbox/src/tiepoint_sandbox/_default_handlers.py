"""What an operation answers that no vendor's code has a meaning for: examples, samples, and what was stored.

What a create operation stores, get, list, update and delete find again. Which of these an operation is, is read from
the definition: from its method, its path, and the component that its answer has.
"""

from __future__ import annotations

import copy
import itertools
import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import Factory, define, field, frozen

from ._definition.crud_shapes import Shape, example, id_of, json_of, key_of, shape_of, success
from ._definition.operations import Media, Operation
from ._definition.samples import sample
from ._definition.schemas import Check, Schemas, without_bytes
from ._handler import EMPTY, Call, ErrorResponse, Handler, Json, JsonObject, Response

_PAGES: Final = (("offset", "limit"), ("page", "perPage"))
"""Names of the numbers by which lists are paged: where to begin, and how many."""
_PAGE: Final = 100
"""So many are on a page where its number is given, and nothing says how many."""
_SCALARS: Final = frozenset({"string", "integer", "number", "boolean", "null"})
_UNDOES: Final = "/restore"
"""What ends so is about what was deleted: it need not be there."""


@define
class _Item:
    """What was created.

    Attributes:
        where: The path at which it was.
        above: The items that this path names: kinds and ids.
    """

    value: JsonObject
    where: str
    above: frozenset[tuple[_Kind, str]]


@frozen(eq=False)
class _Kind:
    """A component that operations get by its id.

    Attributes:
        property: The name of the id in the item; None if it has none.
        shape: What the operation that gets it answers.
        media: The same, with its schema.
        numbers: Ids, where they are numbers: none comes twice.
    """

    property: str | None
    shape: Shape
    media: Media
    items: dict[str, _Item] = field(factory=dict)
    numbers: Iterator[int] = field(factory=lambda: itertools.count(1))


@frozen(eq=False)
class _Above:
    """An item that a path names.

    Attributes:
        name: Of its id in the path.
        where: The path before its id.
    """

    kind: _Kind
    name: str
    where: str

    def there(self, call: Call) -> bool:
        """Return whether it is there, and not somewhere else."""
        item = self.kind.items.get(str(call.path[self.name]))
        return item is not None and ("{" not in self.where or item.where == self.where.format_map(call.path))


@frozen(eq=False)
class _Listing:
    """How a list is answered.

    Attributes:
        whole: A sample of what stands around it.
        items: Samples of what stands in it.
        item: The schema of an item.
        defaults: What the query says where it says nothing.
        filters: Names in the query that are properties of an item.
        echoed: Names in the answer that say again what the query says.
    """

    media: Media
    inside: str | None
    whole: JsonObject
    items: list[Json]
    item: Check
    defaults: Mapping[str, Json]
    filters: tuple[str, ...]
    echoed: tuple[str, ...]

    @classmethod
    def of(cls, operation: Operation, shape: Shape, media: Media) -> _Listing:
        """Return what its definition says."""
        schemas = operation.definition.schemas
        item = {"$ref": f"#/components/schemas/{shape.component}"}
        query = {each.name: each for each in operation.parameters if each.location == "query"}
        parameter_types = {name: each.types for name, each in query.items()}
        numbers = {name: frozenset({"integer"}) for name in ("count", *itertools.chain(*_PAGES))}
        filters = [name for name, types in _both(parameter_types, schemas, item) if types <= _SCALARS]
        echoed = [
            name for name, _ in _both(numbers | parameter_types, schemas, media.check.schema) if name != shape.inside
        ]
        value = example(media)
        whole = dict(value) if shape.inside else {}
        _merge(media.check, whole, whole, {name: EMPTY for name in echoed if name not in numbers})
        return cls(
            media=media,
            inside=shape.inside,
            whole=whole,
            items=whole.get(shape.inside, []) if shape.inside else value,
            item=Check(schemas, item),
            defaults={name: each.default for name, each in query.items() if each.default is not None},
            filters=tuple(name for name in filters if name not in numbers),
            echoed=tuple(echoed) if shape.inside else (),
        )

    def query(self, call: Call) -> Mapping[str, Json]:
        """Return what is asked for."""
        return {**self.defaults, **call.query}

    def chosen(self, items: Sequence[JsonObject], query: Mapping[str, Json]) -> Sequence[JsonObject]:
        """Return those with the values that the query has."""
        criteria = [(name, query[name]) for name in self.filters if name in query]
        return (
            [each for each in items if all(each.get(name) == value for name, value in criteria)] if criteria else items
        )

    def answer(self, items: Sequence[Json], query: Mapping[str, Json]) -> Json:
        """Return the page of them that the query asks for."""
        total = len(items)
        for begin, many in _PAGES:
            start, size = _number(query.get(begin)), _number(query.get(many))
            if begin == "page" and start:
                size = _PAGE if size is None else size
                start, query = (start - 1) * size, {**query, many: size}
            items = items[start or 0 :][:size]
        if self.inside is None:
            return items
        said = {"offset": 0, "limit": len(items), "page": 1, "perPage": len(items), **query, "count": total}
        return {**self.whole, **{name: said[name] for name in self.echoed if name in said}, self.inside: items}

    def fitting(self, item: JsonObject) -> JsonObject:
        """Return what a list says of an item, where that is not all that there is."""
        if self.item.accepts(without_bytes(item)):
            return item
        other: JsonObject = copy.deepcopy(sample(self.item.schemas, self.item.schema))
        _merge(self.item, other, other, item)
        return other


@define(eq=False)
class DefaultHandlers:
    """Handlers of operations that have no code of their own, and what those operations store."""

    operations: Sequence[Operation]
    _kinds: dict[tuple[str, str], _Kind] = Factory(dict)
    _got: dict[str, _Kind] = Factory(dict)
    _made: dict[str, _Kind] = Factory(dict)

    def __attrs_post_init__(self) -> None:
        """Find out which operations belong together: by the path at which a kind is got, and is made."""
        for operation in self.operations:
            shape, media = shape_of(operation), json_of(operation)
            if operation.method == "GET" and shape and media and not shape.many and operation.path.endswith("}"):
                kind = self._kinds.setdefault(
                    (operation.api, shape.component), _Kind(id_of(operation, shape), shape, media)
                )
                self._got[_unnamed(operation.path)] = kind
        beneath = {path.rpartition("/")[0] for path in self._got}
        lists = {
            _unnamed(operation.path) for operation in self.operations if (shape := shape_of(operation)) and shape.many
        }
        for operation in self.operations:
            shape = shape_of(operation)
            created_kind = self._kinds.get((operation.api, shape.component)) if shape and not shape.many else None
            # What an action upon an item answers, such as its restoring, is stored already.
            if operation.method == "POST" and created_kind and _unnamed(operation.path) in beneath | lists:
                self._made[operation.path] = created_kind

    def handler(self, operation: Operation) -> Handler:
        """Return the code of an operation."""
        above = self._above(operation)
        if operation.path.endswith(_UNDOES):
            above = above[:-1]
        answer = self._answered(operation, above)
        if not above:
            return answer
        assumed = () if operation.response(404) else ("undocumented-status",)

        def among(call: Call) -> Response:
            if not all(each.there(call) for each in above):
                raise ErrorResponse(404, assumed=assumed)
            return answer(call)

        return among

    def _answered(self, operation: Operation, above: Sequence[_Above]) -> Handler:
        shape, media = shape_of(operation), json_of(operation)
        item_kind, created_kind = self._got.get(_unnamed(operation.path)), self._made.get(operation.path)
        if operation.method == "POST" and created_kind and shape and media:
            return lambda call: _create(operation, created_kind, shape, media, above, call)
        if operation.method == "GET" and shape and shape.many and media:
            listing = _Listing.of(operation, shape, media)
            listed = created_kind or self._kinds.get((operation.api, shape.component))
            # Beneath an item there is what was created there; where nothing can be, nobody knows what there is.
            if listed and (created_kind or (listed in self._made.values() and "{" not in operation.path)):
                return lambda call: _list(operation, listed, shape, listing, call)
            return lambda call: _sampled(operation, call, listing)
        if item_kind and operation.method in ("GET", "PUT", "PATCH", "DELETE"):
            return lambda call: self._one(operation, item_kind, shape, call)
        return lambda call: _sampled(operation, call)

    def _above(self, operation: Operation) -> list[_Above]:
        """Return what has to be there: the items of kinds which are stored that its path names."""
        above = []
        for end in re.finditer(r"/\{([^}]*)\}(?=/|$)", operation.path):
            kind = self._got.get(_unnamed(operation.path[: end.end()]))
            if kind and kind in self._made.values():
                above.append(_Above(kind, end[1], operation.path[: end.start()]))
        return above

    def _one(self, operation: Operation, kind: _Kind, shape: Shape | None, call: Call) -> Response:
        identity = str(call.path[key_of(operation)])
        item = kind.items.get(identity)
        about = shape if shape is not None and shape.component == kind.shape.component else None
        if item is None:  # of a kind that is not stored
            answer = _sampled(operation, call)
            if operation.method == "GET" and about:
                _set(answer.value, kind, identity)
            return answer
        if operation.method == "DELETE":
            self._remove(kind, identity)
        elif operation.method != "GET" and isinstance(call.body, dict):
            kept = {kind.property, f"parent_{kind.property}", *call.path}
            changed = {name: value for name, value in call.body.items() if name not in kept}
            _merge(kind.media.check, kind.shape.around(item.value), item.value, changed)
        if about is None:
            return _sampled(operation, call)
        return Response(success(operation, call)[0], about.around(item.value), assumed=("generic-state",))

    def _remove(self, kind: _Kind, identity: str) -> None:
        """Remove an item, and what is beneath it."""
        kind.items.pop(identity, None)
        for other in self._kinds.values():
            for each in [each for each, item in other.items.items() if (kind, identity) in item.above]:
                self._remove(other, each)


def _create(
    operation: Operation, kind: _Kind, shape: Shape, media: Media, above: Sequence[_Above], call: Call
) -> Response:
    whole = copy.deepcopy(example(media))
    item = whole[shape.inside] if shape.inside else whole
    values = {f"parent_{kind.property}": EMPTY, **call.query, **(call.body if isinstance(call.body, dict) else {})}
    for name, value in call.path.items():
        values |= {name: value, f"parent_{name}": value}
    _merge(media.check, whole, item, values)
    identity = str(uuid.uuid4())
    if kind.property:
        item[kind.property] = identity
        if not media.check.accepts(without_bytes(whole)):
            item[kind.property] = next(kind.numbers)
            identity = str(item[kind.property])
    parents = frozenset((each.kind, str(call.path[each.name])) for each in above)
    kind.items[identity] = _Item(item, operation.path.format_map(call.path), parents)
    return Response(success(operation, call)[0], whole, assumed=("generic-state",))


def _list(operation: Operation, kind: _Kind, shape: Shape, listing: _Listing, call: Call) -> Response:
    place = operation.path.format_map(call.path) if "{" in operation.path else None
    query = listing.query(call)
    every = [item.value for item in kind.items.values() if place in (None, item.where)]
    items = listing.chosen(every, query)
    if shape.component != kind.shape.component:
        items = [listing.fitting(each) for each in items]
    value = listing.answer(items, query)
    return Response(success(operation, call)[0], value, assumed=("generic-state",))


def _sampled(operation: Operation, call: Call, listing: _Listing | None = None) -> Response:
    status, media = success(operation, call)
    if listing is not None and media is listing.media:
        value = listing.answer(listing.items, listing.query(call))
    else:
        value = EMPTY if media is None else copy.deepcopy(example(media))
    return Response(status, value, assumed=("example-answer",), media_type=media.media_type if media else None)


def _unnamed(path: str) -> str:
    """Return a path by which others are found that name the same ids in other ways."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _both(
    types_by_name: Mapping[str, frozenset[str]], schemas: Schemas, schema: JsonObject
) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the properties that have these names, and have one of these types too; and all their types."""
    for name, inner in schemas.properties(schema).items():
        types = schemas.types(inner)
        if types & types_by_name.get(name, frozenset()):
            yield name, types


def _number(value: Json) -> int | None:
    return value if isinstance(value, int) and value >= 0 else None


def _set(whole: Json, kind: _Kind, identity: str) -> None:
    """Let a sample be about what was asked for, where its schema has nothing against such an id."""
    item = whole.get(kind.shape.inside) if kind.shape.inside and isinstance(whole, dict) else whole
    if kind.property and isinstance(item, dict):
        _merge(kind.media.check, whole, item, {kind.property: identity})


def _merge(check: Check, whole: JsonObject, item: JsonObject, values: Mapping[str, Json]) -> None:
    """Put values into an item, or take them out (`EMPTY`), where the schema of the whole has nothing against it."""
    known = check.schemas.properties(check.schema)
    inner = next((known[name] for name, value in whole.items() if value is item and name in known), check.schema)
    known = check.schemas.properties(inner)
    for name, value in values.items():
        if name in known and not isinstance(value, bytes):
            before = item.get(name, EMPTY)
            _put(item, name, value)
            if not check.accepts(without_bytes(whole)):
                _put(item, name, before)


def _put(item: JsonObject, name: str, value: Json) -> None:
    if value is EMPTY:
        item.pop(name, None)
    else:
        item[name] = value
