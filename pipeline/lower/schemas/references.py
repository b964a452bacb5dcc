"""References between schemas: what they lead to, and components in normal form, made when first needed."""

from __future__ import annotations

from typing import Final, Protocol
from urllib.parse import unquote

from attrs import define, field

from pipeline.document import Json, JsonObject
from pipeline.lower.log import Log
from pipeline.lower.naming import Namespace, class_name
from pipeline.lower.schemas.forms import Place, inner_schemas, is_object, members, target

__all__ = ["Normalizer", "References", "break_circles", "has_siblings", "lookup", "split_pointer"]

_STRUCTURE: Final = (
    "type", "properties", "items", "prefixItems", "additionalProperties", "patternProperties", "allOf", "anyOf",
    "oneOf", "enum", "const", "format",
)  # fmt: skip
# Keys on the way to a schema that say nothing about it.
_NOISE: Final = frozenset(
    {"schema", "items", "properties", "content", "schemas", "components", "paths", "responses", "requestBody"}
)


class Normalizer(Protocol):
    """Brings schemas to normal form."""

    def normalize(self, raw: Json, place: Place) -> JsonObject:
        """Bring a schema to normal form."""
        ...

    def own_form(self, raw: JsonObject, place: Place) -> JsonObject:
        """Bring a schema to normal form without ``allOf``, ``anyOf``, ``oneOf`` and null."""
        ...


@define(eq=False)
class References:
    """The component schemas of a definition, each brought to normal form when it is first needed.

    Attributes:
        document: The definition, for references that lead elsewhere in it.
        log: Where rewrites are recorded.
        normalizer: Brings a component to normal form.
        components: The finished components.
        active: Keys of the components that are being brought to normal form.
    """

    document: JsonObject
    log: Log
    normalizer: Normalizer
    components: dict[str, JsonObject] = field(factory=dict)
    active: list[str] = field(factory=list)
    _raw: dict[str, Json] = field(init=False)
    _own: dict[str, JsonObject] = field(factory=dict)
    _hoisted: dict[str, str] = field(factory=dict)
    _places: dict[str, Place] = field(factory=dict)
    _keys: Namespace = field(factory=Namespace)

    def __attrs_post_init__(self) -> None:
        schemas = lookup(self.document, ["components", "schemas"])
        self._raw = dict(schemas) if isinstance(schemas, dict) else {}
        for key in self._raw:
            self._keys.taken.add(key.lower())

    def normalize_all(self) -> None:
        """Bring every component to normal form; those that only stand for another one go."""
        for key in list(self._raw):
            if not self._is_alias(key):
                self.component(key)

    def component(self, key: str) -> JsonObject:
        """Return a component in normal form; while it is worked on, for instance by itself, what it is alone."""
        if key not in self.components:
            if key in self.active:
                return self._alone(key)
            self.active.append(key)
            schema = self.normalizer.normalize(self._raw[key], self._places.get(key, ("components", "schemas", key)))
            self.active.remove(key)
            self.components[key] = schema
        return self.components[key]

    def _alone(self, key: str) -> JsonObject:
        """Return a component without what it takes from others: its own properties, which its heirs take from it."""
        if key not in self._own:
            self._own[key] = {}  # it holds itself in a property: there it is anything
            raw, place = self._raw[key], ("components", "schemas", key)
            if isinstance(raw, dict):
                self._own[key] = self.normalizer.own_form(raw, place)
        return self._own[key]

    def inherited(self, part: JsonObject) -> JsonObject:
        """Return what ``allOf`` takes from a part: of a parent that lists its heirs as variants, the properties."""
        shape, key = self.deref(part), target(part)
        heirs = any(target(member) in self.active for member in members(shape))
        return self._alone(key) if key is not None and heirs else shape

    def deref(self, schema: JsonObject) -> JsonObject:
        """Follow references until there is a schema with a structure of its own."""
        for _ in range(50):
            key = target(schema)
            if key is None:
                return schema
            schema = self.component(key)
        return {}

    def _is_alias(self, key: str) -> bool:
        raw = self._raw.get(key)
        return (
            isinstance(raw, dict)
            and isinstance(raw.get("$ref"), str)
            and not raw.get("nullable")
            and not has_siblings(raw)
        )

    def resolve(self, ref: str, place: Place) -> str | None:
        """Find the component that a reference means; one that leads into another place gets a component."""
        seen: set[str] = set()
        while True:
            parts = split_pointer(ref)
            if parts is None or ref in seen:
                problem = (
                    "leads in a circle" if ref in seen else "leads out of this file, which the client cannot follow"
                )
                self.log.add("references", place, f"{ref} {problem}: anything is accepted here", lossy=True)
                return None
            seen.add(ref)
            if len(parts) == 3 and parts[:2] == ["components", "schemas"] and parts[2] in self._raw:
                key = parts[2]
                if not self._is_alias(key):
                    return key
                ref = str(self._raw[key]["$ref"])
                continue
            node = lookup(self.document, parts)
            if not isinstance(node, dict):
                self.log.add("references", place, f"{ref} leads nowhere: anything is accepted here", lossy=True)
                return None
            if isinstance(node.get("$ref"), str) and not has_siblings(node):
                ref = node["$ref"]
                continue
            return self._hoist_target(ref, parts, node)

    def _hoist_target(self, ref: str, parts: list[str], node: JsonObject) -> str:
        if ref not in self._hoisted:
            named = [part for part in parts if part not in _NOISE and "/" not in part and not part.isdigit()]
            key = self._keys.claim(class_name(" ".join(named[-2:])), joiner="")
            self._hoisted[ref] = key
            self._raw[key] = node
            self._places[key] = tuple(parts)
            self.component(key)
        return self._hoisted[ref]


def break_circles(components: dict[str, JsonObject], log: Log) -> None:
    """Cut references that lead from a list or a union back to itself: no Python type can say that."""
    finished: set[str] = set()

    def visit(key: str, way: tuple[str, ...]) -> None:
        if key in finished or is_object(components[key]):
            return
        for holder, name, schema in inner_schemas(components, key):
            inner = target(schema)
            if inner is None or inner not in components:
                continue
            if inner in (*way, key):
                log.add(
                    "recursive_alias",
                    ("components", "schemas", key),
                    f"holds itself by way of {inner}: anything is accepted there",
                    lossy=True,
                )
                holder[name] = {}
            else:
                visit(inner, (*way, key))
        finished.add(key)

    for key in list(components):
        visit(key, ())


def split_pointer(ref: str) -> list[str] | None:
    """Return the keys of a reference into the same file; None for one that leads elsewhere."""
    if not ref.startswith("#/"):
        return None
    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/")]


def lookup(document: JsonObject, parts: list[str]) -> Json:
    """Return what stands at the end of a way through a definition, or None."""
    node: Json = document
    for part in parts:
        if isinstance(node, dict):
            node = node.get(part)
        elif isinstance(node, list) and part.isdigit() and int(part) < len(node):
            node = node[int(part)]
        else:
            return None
    return node


def has_siblings(raw: JsonObject) -> bool:
    """Return whether something that has a meaning of its own stands beside a reference."""
    return any(word in raw for word in _STRUCTURE)
