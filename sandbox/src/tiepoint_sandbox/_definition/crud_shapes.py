"""What an operation is about, read from its definition: an item or a list of them, where it stands, and its id."""

from __future__ import annotations

from attrs import frozen

from .._handler import Call, Json, JsonObject
from .operations import Media, Operation, is_json
from .samples import sample


@frozen
class Shape:
    """What a schema is about.

    Attributes:
        component: The name of the component of an item.
        inside: The property in which it, or the list of them, stands; None if it is the whole.
        many: Whether it is a list.
    """

    component: str
    inside: str | None
    many: bool

    def around(self, value: Json) -> Json:
        """Return an item, or a list, as it is answered."""
        return value if self.inside is None else {self.inside: value}


def shape_of(operation: Operation) -> Shape | None:
    """Return what it answers when all went well, if that is an item or a list of them."""
    media = json_of(operation)
    if media is None:
        return None
    schemas, schema = media.check.schemas, media.check.schema
    node = schemas.resolve(schema)
    for union in ("oneOf", "anyOf"):
        schema, node = (node[union][0], schemas.resolve(node[union][0])) if union in node else (schema, node)
    if node.get("type") == "array":
        component = _component(node.get("items", {}))
        return Shape(component, None, many=True) if component else None
    properties = schemas.properties(schema)
    lists = {name: schemas.resolve(each) for name, each in properties.items()}
    lists = {name: each for name, each in lists.items() if each.get("type") == "array"}
    if len(properties) == 1:
        ((name, inner),) = properties.items()
        component = _component(inner)
        if component and "object" in schemas.types(inner):
            return Shape(component, name, many=False)
    # An item of its own may have lists in it; an envelope has paging, or nothing, beside its one list.
    if len(lists) == 1 and len(properties) <= 5 and not any(name.lower().endswith("id") for name in properties):
        ((name, inner),) = lists.items()
        component = _component(inner.get("items", {}))
        if component and schemas.properties(inner["items"]):
            return Shape(component, name, many=True)
    component = _component(schema)
    return Shape(component, None, many=False) if component and properties else None


def json_of(operation: Operation) -> Media | None:
    """Return what it answers as JSON when all went well."""
    response = operation.success
    return next((each for name, each in response.media.items() if is_json(name)), None) if response else None


def success(operation: Operation, call: Call) -> tuple[int, Media | None]:
    """Return the status of what went well, and what it carries: what the caller asks for, where there is a choice."""
    response = operation.success or operation.responses.get("default")
    if response is None:
        return 200, None
    status = int(response.status) if response.status.isdigit() else 200
    accept = str(call.headers.get("accept", ""))
    choice = next((media for name, media in response.media.items() if name in accept), None)
    return status, choice or next(iter(response.media.values()), None)


def example(media: Media) -> Json:
    """Return the definition's first example, or a sample."""
    return media.examples[0] if media.examples else sample(media.check.schemas, media.check.schema)


def key_of(operation: Operation) -> str:
    """Return the name of the id at the end of its path."""
    return operation.path.rpartition("{")[2][:-1]


def id_of(operation: Operation, shape: Shape) -> str | None:
    """Return the name of the id in the items that it gets."""
    schemas = operation.definition.schemas
    properties = schemas.properties(schemas.at(f"#/components/schemas/{shape.component}"))
    snake = "".join("_" + letter.lower() if letter.isupper() else letter for letter in shape.component).strip("_")
    return next((name for name in (key_of(operation), "id", f"{snake}_id", "_id") if name in properties), None)


def _component(schema: JsonObject) -> str | None:
    reference = schema.get("$ref", "")
    return reference.rpartition("/")[2] if reference.startswith("#/components/schemas/") else None
