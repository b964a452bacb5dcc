"""Operations as the generator can take them: paths, servers and names; the rest is beside this.

Each operation of the definition becomes an `Operation`, which carries beside the generator's view what the
generator has no place for: the exact names on the wire, how lists and objects travel in a query, and texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import parse_qsl, quote, urljoin

from attrs import define, field, frozen

from pipeline.document import Json, JsonObject
from pipeline.errors import PipelineError
from pipeline.lower.bodies import OCTETS, Answer, answer, is_header_text, request_bodies
from pipeline.lower.log import Log
from pipeline.lower.naming import METHODS as CLIENT_METHODS
from pipeline.lower.naming import OPERATIONS, PARAMETERS, Names, Namespace, class_name, identifier
from pipeline.lower.parameters import (
    TEXT,
    Parameter,
    content_parameter,
    deep_object,
    described,
    plain_parameter,
    text_of,
)
from pipeline.lower.schemas.forms import Place, is_null, members, structure, without_null
from pipeline.lower.schemas.normalize import Schemas
from pipeline.lower.schemas.references import lookup, split_pointer
from pipeline.lower.source import confidence, source_line

__all__ = ["METHODS", "Operation", "Tag", "check_version", "collect", "count_operations"]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Schemas that a default of a type can be a value of, and can be written in Python as it is.
_PLAIN: Final[Mapping[type, tuple[JsonObject, ...]]] = {
    str: (TEXT,),
    bool: ({"type": "boolean"},),
    int: ({"type": "integer"}, {"type": "number"}),
    float: ({"type": "number"},),
}
# Headers that OpenAPI says a client sets by itself.
_OWN_HEADERS: Final = frozenset({"accept", "content-type", "authorization"})
# What no URL can have; and the braces of a path are for its parameters.
_UNSENDABLE: Final = re.compile(r"[{}\x00-\x1f\x7f]")


@frozen
class Tag:
    """A group of operations.

    Attributes:
        name: As the definition has it.
        class_name: What the names of its classes begin with.
        description: What the definition says of it.
    """

    name: str
    class_name: str
    description: str


@define
class Operation:
    """One operation, lowered.

    Attributes:
        place: The keys that lead to it in the definition.
        path: The path on the wire, with Python names between braces; absolute where the operation has an
            address of its own.
        bodies: Kind of body (``JSON``, ``FORM``, ``MULTIPART``, ``OCTETS``) to its media type on the wire and
            its schema.
        responses: Status to its answer; None where there is no body.
        accept: The media types of the answers, as the request lists them.
        source: Where it is documented.
        about: What the definition says of the body and of each status.
        name: Its Python name.
        tag: The Python name of its module.
    """

    place: Place
    method: str
    path: str
    raw: JsonObject
    parameters: list[Parameter] = field(factory=list)
    bodies: dict[str, tuple[str, JsonObject]] = field(factory=dict)
    body_required: bool = False
    responses: dict[str, Answer | None] = field(factory=dict)
    accept: str = ""
    source: str = ""
    about: dict[str, str] = field(factory=dict)
    name: str = ""
    tag: str = ""

    @property
    def wire_path(self) -> str:
        """The path as the definition has it."""
        return str(self.place[1])


def _path_items(document: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    paths = document.get("paths")
    for path, item in (paths if isinstance(paths, dict) else {}).items():
        if isinstance(item, dict) and not path.startswith("x-"):
            target_item = _follow(document, item)
            # Operations may stand beside a reference to others.
            own = {key: value for key, value in item.items() if key != "$ref" or target_item is item}
            yield path, {**target_item, **own}


def _follow(document: JsonObject, node: JsonObject) -> JsonObject:
    """Return what a reference, except to a schema, stands for; the node itself if it is not one or leads nowhere."""
    for _ in range(20):
        ref = node.get("$ref")
        parts = split_pointer(ref) if isinstance(ref, str) else None
        target = lookup(document, parts) if parts else None
        if not isinstance(target, dict):
            return node
        node = target
    return node


def count_operations(document: JsonObject) -> int:
    """Return how many operations a definition has."""
    return sum(isinstance(item.get(method), dict) for _, item in _path_items(document) for method in METHODS)


def collect(document: JsonObject, schemas: Schemas, names: Names, log: Log) -> tuple[list[Operation], dict[str, Tag]]:
    """Lower every operation of a definition, in its order, and the tags that they have, by module."""
    operations = []
    for path, item in _path_items(document):
        if isinstance(item.get("$ref"), str) and not any(method in item for method in METHODS):
            problem = f"{item['$ref']} cannot be followed; put the definition together in one file first"
            log.add("path_item", ("paths", path), problem, lossy=True)
        for method in METHODS:
            raw = item.get(method)
            if isinstance(raw, dict):
                operations.append(_Lowering(document, schemas, log, item, path, method, raw).run())
    modules = _name(operations, names, log)
    for operation in operations:
        _name_parameters(operation, names)
    return operations, _tags(document, modules)


@define
class _Lowering:
    """The rewrites of one operation."""

    document: JsonObject
    schemas: Schemas
    log: Log
    item: JsonObject
    path: str
    method: str
    raw: JsonObject

    @property
    def place(self) -> Place:
        return ("paths", self.path, self.method)

    def run(self) -> Operation:
        operation = Operation(self.place, self.method, self.path, self.raw)
        for parameter in self._declared():
            operation.parameters.extend(self._parameter(parameter))
        self._placeholders(operation)
        self._reserved(operation)
        self._servers(operation)
        self._bodies(operation)
        self._responses(operation)
        operation.accept = self._accept(operation)
        operation.source = source_line(self.raw, otherwise=self.document)
        return operation

    # --- parameters -------------------------------------------------------------------------------------------

    def _declared(self) -> Iterator[JsonObject]:
        """Yield the operation's parameters and those of its path that it does not replace."""
        seen = set()
        for index, parameter in self._parameters():
            name, location = parameter.get("name"), parameter.get("in")
            if not isinstance(name, str) or location not in ("path", "query", "header", "cookie"):
                what = parameter.get("$ref") or f"{name!r} in {location!r}"
                place = (*self.place, "parameters", index)
                self.log.add("parameters", place, f"{what} is no parameter: left out", lossy=True)
            elif (name, location) not in seen:
                seen.add((name, location))
                if location != "header" or name.lower() not in _OWN_HEADERS:
                    yield parameter

    def _parameters(self) -> Iterator[tuple[int, JsonObject]]:
        """Yield the parameters of the operation and of its path, each with its index there."""
        for holder in (self.raw, self.item):
            parameters = holder.get("parameters")
            for index, node in enumerate(parameters if isinstance(parameters, list) else []):
                yield index, _follow(self.document, node) if isinstance(node, dict) else {}

    def _accept(self, operation: Operation) -> str:
        """Return what the request accepts: what a parameter of that name prescribes, else what is documented."""
        for _, parameter in self._parameters():
            if parameter.get("in") == "header" and str(parameter.get("name")).lower() == "accept":
                schema = self.schemas.normalize(parameter.get("schema"), self.place)
                default = {**self.schemas.deref(schema), **schema}.get("default")
                if isinstance(default, str) and is_header_text(default):
                    return default
        order = sorted(operation.responses, key=lambda status: (not status.startswith("2"), status))
        answers = [answer for answer in map(operation.responses.get, order) if answer is not None]
        listed = dict.fromkeys(media_type for answer in answers for media_type in answer.media_types)
        # A wildcard, or a name that is none, says nothing that is worth sending.
        return ", ".join(listed) if all(re.fullmatch(r"[\w.+-]+/[\w.+-]+", name) for name in listed) else ""

    def _parameter(self, raw: JsonObject) -> list[Parameter]:
        name, location = raw["name"], raw["in"]
        place = (*self.place, "parameters", name)
        content = raw.get("content")
        if "schema" not in raw and isinstance(content, dict):
            return [content_parameter(raw, self.log, place)]
        schema = self.schemas.normalize(raw.get("schema"), (*place, "schema"))
        description = described(raw, {**self.schemas.deref(schema), **schema})
        parameter = Parameter(name, location, schema, raw.get("required") is True, description)
        if structure(schema) in _PLAIN.get(type(schema.get("default")), ()):
            parameter.default = schema["default"]
        if location != "query":
            return [plain_parameter(parameter, self.schemas, self.log, place)]
        shape = self.schemas.deref(without_null(self.schemas.deref(schema)))
        if is_null(shape):
            parameter.schema = shape = {}
        if raw.get("style") == "deepObject" and shape.get("type") == "object":
            return deep_object(parameter, shape, self.schemas, self.log, place)
        return [self._query(parameter, shape, raw, place)]

    def _query(self, parameter: Parameter, shape: JsonObject, raw: JsonObject, place: Place) -> Parameter:
        """Return a query parameter whose list or object the generator sends in one way only."""
        kinds = [self.schemas.deref(member) for member in members(shape)]
        lists = any(kind.get("type") == "array" for kind in kinds)
        objects = any(kind.get("type") == "object" for kind in kinds)
        joined = raw.get("explode") is False or raw.get("style") in ("spaceDelimited", "pipeDelimited")
        if lists and joined:
            parameter.style = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(str(raw.get("style")), ",")
            self.log.add("joined_list", place, f"a list whose items are joined by {parameter.style!r}")
        if objects and (joined or len(kinds) > 1):
            self.log.add("query_object", place, "an object among other things: given as text")
            parameter.schema = dict(TEXT)
        elif lists and any(self._holds_objects(kind) for kind in kinds):
            self.log.add("query_object", place, "a list of objects: each given as JSON text")
            parameter.schema = {"type": "array", "items": dict(TEXT)}
        return parameter

    def _holds_objects(self, kind: JsonObject) -> bool:
        items = self.schemas.deref(kind["items"]) if kind.get("type") == "array" else {}
        return any(self.schemas.deref(member).get("type") in ("object", "array") for member in members(items))

    def _placeholders(self, operation: Operation) -> None:
        """Make what stands between braces in the path and the declared path parameters agree."""
        path, _, _ = self.path.partition("#")
        path, _, query = path.partition("?")
        declared = {parameter.wire: parameter for parameter in operation.parameters if parameter.location == "path"}
        for name, value in parse_qsl(query, keep_blank_values=True):
            hole = re.fullmatch(r"\{([^{}]+)\}", value)
            moved = declared.pop(hole[1], None) if hole else None
            if moved is not None:
                operation.parameters.remove(moved)
            if any(parameter.wire == name and parameter.location == "query" for parameter in operation.parameters):
                continue
            self.log.add("placeholders", self.place, f"{name}={value} in the path: a parameter of the query")
            schema = moved.schema if moved else dict(TEXT)
            description = moved.description if moved else ""
            default = None if hole else value
            operation.parameters.append(Parameter(name, "query", schema, True, description, default=default))
        placeholders = list(dict.fromkeys(re.findall(r"\{([^{}]+)\}", path)))
        for name in [name for name in declared if name not in placeholders]:
            place = (*self.place, "parameters", name)
            self.log.add("placeholders", place, "a path parameter that the path does not have: left out")
            operation.parameters.remove(declared[name])
        for name in placeholders:
            if name not in declared:
                self.log.add("placeholders", self.place, f"{{{name}}} is in the path but not declared: a text")
                operation.parameters.append(Parameter(name, "path", dict(TEXT), True))
        operation.path = path if path.startswith("/") else f"/{path}"

    def _reserved(self, operation: Operation) -> None:
        """Let path parameters that may hold whole addresses keep their slashes."""
        named = self.raw.get("x-allow-reserved-path")
        for parameter in operation.parameters:
            if parameter.location == "path" and isinstance(named, list) and parameter.wire in named:
                self.log.add("reserved_path", (*self.place, "parameters", parameter.wire), "sent as it is given")
                parameter.style = "reserved"

    # --- servers ----------------------------------------------------------------------------------------------

    def _servers(self, operation: Operation) -> None:
        """Give an operation or path with servers of its own their absolute URL."""
        for holder in (self.raw, self.item):
            own = _first_server(holder)
            if own is not None:
                base = _first_server(self.document) or "/"
                try:
                    address = urljoin(base if base.endswith("/") else f"{base}/", own)
                except ValueError as error:  # `http://[h`
                    self.log.add("servers", self.place, f"{own} is no address ({error}): left out", lossy=True)
                    return
                address = re.split(r"[?#]", address)[0].rstrip("/")
                if address != base.rstrip("/"):
                    self.log.add("servers", self.place, f"an address of its own: {address}")
                    operation.path = _UNSENDABLE.sub(_escaped, address) + operation.path
                return

    # --- bodies and answers -----------------------------------------------------------------------------------

    def _bodies(self, operation: Operation) -> None:
        raw = self.raw.get("requestBody")
        if not isinstance(raw, dict):
            return
        place = (*self.place, "requestBody")
        body = _follow(self.document, raw)
        if "$ref" in body:
            self.log.add("references", place, f"{body['$ref']} leads nowhere: the body is any file", lossy=True)
            body = {"content": {OCTETS: {}}}
        operation.body_required = body.get("required") is True
        operation.about["body"] = text_of(body, "description")
        operation.bodies = request_bodies(dict(_content(body)), self.schemas, self.log, place)

    def _responses(self, operation: Operation) -> None:
        responses = self.raw.get("responses")
        for status, node in (responses if isinstance(responses, dict) else {}).items():
            place = (*self.place, "responses", status)
            code = status.upper() if re.fullmatch(r"[1-5][xX]{2}", status) else status
            if not re.fullmatch(r"[1-9][0-9]{2}|[1-5]XX|default", code):
                if not status.startswith("x-"):
                    self.log.add("responses", place, f"{status!r} is no status: left out", lossy=True)
                continue
            response = _follow(self.document, node) if isinstance(node, dict) else {}
            if "$ref" in response:
                self.log.add(
                    "references", place, f"{response['$ref']} leads nowhere: an answer without a body", lossy=True
                )
            unsure = " (inferred)" if confidence(response) == "inferred" else ""
            operation.about[code] = f"{text_of(response, 'description')}{unsure}"
            # An answer to HEAD has no body, whatever is documented.
            content = {} if self.method == "head" else dict(_content(response))
            operation.responses[code] = answer(content, self.schemas, self.log, place)
        if not operation.responses:
            operation.responses["default"] = None


def _escaped(match: re.Match[str]) -> str:
    return quote(match[0], safe="")


def _first_server(holder: JsonObject) -> str | None:
    """Return the first server's address with its variables filled in."""
    servers = holder.get("servers")
    first = servers[0] if isinstance(servers, list) and servers else None
    if not isinstance(first, dict) or not isinstance(first.get("url"), str):
        return None
    variables = first.get("variables")
    url = str(first["url"])
    for name, variable in (variables if isinstance(variables, dict) else {}).items():
        if isinstance(variable, dict) and isinstance(variable.get("default"), str | int):
            url = url.replace(f"{{{name}}}", str(variable["default"]))
    return url


def _content(holder: JsonObject) -> Iterator[tuple[str, Json]]:
    content = holder.get("content")
    yield from content.items() if isinstance(content, dict) else ()


# --- names ----------------------------------------------------------------------------------------------------


def _name(operations: list[Operation], names: Names, log: Log) -> dict[str, str]:
    """Give each operation a name no other has, and the module of its first tag; return the modules by tag."""
    taken = Namespace(OPERATIONS)
    tags: dict[str, str] = {}
    tag_names = Namespace(CLIENT_METHODS)
    for operation in operations:
        operation_id = operation.raw.get("operationId")
        if not isinstance(operation_id, str) or not operation_id.strip():
            log.add("operation_ids", operation.place, "no operationId: named after method and path")
            operation_id = f"{operation.method} {operation.wire_path}"
        base_name = names.pick("operations", operation_id) or identifier(operation_id, names.words)
        operation.name = taken.claim(
            base_name,
            identifier(f"{base_name} {operation.method}"),
            identifier(f"{operation.method} {operation.wire_path}"),
        )
        if operation.name != base_name:
            log.add("operation_ids", operation.place, f"{operation_id!r} is taken: {operation.name}")
        listed = operation.raw.get("tags")
        tag = next((item for item in (listed if isinstance(listed, list) else []) if isinstance(item, str)), "default")
        if tag not in tags:
            wanted_tag = names.pick("tags", tag) or identifier(tag, names.words, fallback="tag")
            # Two tags that differ in punctuation alone are one module, as the generator has it.
            tags[tag] = wanted_tag if wanted_tag in tags.values() else tag_names.claim(wanted_tag)
        operation.tag = tags[tag]
    return tags


def _tags(document: JsonObject, modules: Mapping[str, str]) -> dict[str, Tag]:
    """Return what there is to say of each module of operations."""
    listed = document.get("tags")
    descriptions = {
        item["name"]: text_of(item, "description")
        for item in (listed if isinstance(listed, list) else [])
        if isinstance(item, dict) and isinstance(item.get("name"), str)
    }
    taken: set[str] = set()
    tags: dict[str, Tag] = {}
    for name, module in modules.items():
        if module not in tags:
            base = title = class_name(name)
            number = 2
            # `AsyncJobs...` is the async class of `jobs`, and of no other tag.
            while not taken.isdisjoint(names := {title.lower(), f"async{title.lower()}"}):
                title, number = f"{base}{number}", number + 1
            taken |= names
            tags[module] = Tag(name, title, descriptions.get(name, ""))
    return tags


def _name_parameters(operation: Operation, names: Names) -> None:
    """Give each parameter a Python name, and put the names into the path."""
    order = {"path": 0, "query": 1, "header": 2, "cookie": 3}
    operation.parameters.sort(key=lambda parameter: order[parameter.location])
    placeholders = re.findall(r"\{([^{}]+)\}", operation.wire_path)
    operation.parameters.sort(
        key=lambda parameter: placeholders.index(parameter.wire) if parameter.location == "path" else len(placeholders)
    )
    for parameter in operation.parameters:
        base = names.pick("parameters", parameter.wire) or identifier(parameter.wire, names.words)
        if parameter.location == "path" and not base.isascii():
            # The generator finds no others between the braces of a path.
            base = identifier("".join(char for char in base if char.isascii()))
        parameter.python = base
    space = Namespace(PARAMETERS)
    # Names that need no change come first, so that `_id` does not take the name of `id`.
    for parameter in sorted(operation.parameters, key=lambda parameter: not parameter.wire[:1].isalpha()):
        base = parameter.python
        parameter.python = space.claim(base, f"{base.rstrip('_')}_{parameter.location}")
    python = {item.wire: item.python for item in operation.parameters if item.location == "path"}
    operation.path = re.sub(
        rf"\{{([^{{}}]+)\}}|{_UNSENDABLE.pattern}",
        lambda match: f"{{{python[match[1]]}}}" if match[1] else _escaped(match),
        operation.path,
    )


def check_version(document: JsonObject) -> None:
    """Refuse what is no OpenAPI 3.0 or 3.1.

    Raises:
        PipelineError: With what it is instead, and what to do.
    """
    version = document.get("openapi")
    if "swagger" in document:
        raise PipelineError(
            f"is Swagger {document['swagger']}; convert it to OpenAPI 3.0 or 3.1 first", location="#/swagger"
        )
    if version is None:
        raise PipelineError("is no OpenAPI definition: it says no version", location="#/openapi")
    if not re.match(r"3\.[01](?:\.|$)", str(version)):
        raise PipelineError(f"is OpenAPI {version}; 3.0 and 3.1 can be read", location="#/openapi")
    if not isinstance(document.get("paths", {}), dict):
        raise PipelineError("is no object of paths", location="#/paths")
