"""A definition as it stands in ``specs/``: references followed, operations listed, values validated.

Nothing of the pipeline is used here, so that what the pipeline gets wrong shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import yaml
from attrs import field, frozen
from jsonschema import FormatChecker
from jsonschema.protocols import Validator
from openapi_schema_validator import (
    OAS30Validator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)

__all__ = ["METHODS", "Body", "Definition", "Json", "JsonObject", "Operation", "Parameter", "as_json", "media_kind"]

Json = Any
"""A JSON value. The bytes of a file stand where a schema says ``format: binary``."""
JsonObject = dict[str, Any]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Headers that are no parameters, even where a definition lists them: the specification has other places for them.
_NO_PARAMETERS: Final = ("content-type", "authorization")
# Neither is this one, but a definition that lists it says that it is needed; a client knows what to put there.
_ACCEPT: Final = "accept"
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@frozen(eq=False)
class Parameter:
    """A parameter as documented; ``explode`` and ``style`` are filled in as the specification has them."""

    name: str
    location: str
    required: bool
    style: str
    explode: bool
    schema: JsonObject
    media_type: str | None  # of a parameter that is given by content
    examples: tuple[Json, ...]
    reserved: bool  # its slashes stay slashes in a path

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the operation's other parameters; the case of a header's name does not count."""
        return self.location, self.name.lower() if self.location == "header" else self.name


@frozen(eq=False)
class Body:
    """What a media type of a request or an answer carries."""

    media_type: str
    schema: JsonObject
    examples: tuple[Json, ...]
    encoding: Mapping[str, JsonObject]

    @property
    def kind(self) -> str:
        """How it is written: ``json``, ``form``, ``multipart``, ``text`` or ``bytes``."""
        return media_kind(self.media_type)


@frozen(eq=False)
class Operation:
    """An operation as documented.

    Attributes:
        accept: Whether it has to be said which media type is wanted.
        servers: Its own addresses; empty where it has those of its definition.
        bodies: By media type.
        answers: Status, as documented, to what it carries; empty where that is nothing.
        headers: Status, as documented, to the parameters that stand for its headers.
    """

    definition: Definition = field(repr=False)
    path: str
    method: str
    id: str
    parameters: tuple[Parameter, ...]
    accept: bool
    servers: tuple[str, ...]
    bodies: Mapping[str, Body]
    body_required: bool
    answers: Mapping[str, tuple[Body, ...]]
    headers: Mapping[str, tuple[Parameter, ...]]

    @property
    def path_names(self) -> list[str]:
        """The names between the braces of its path, in their order."""
        return re.findall(r"\{([^{}]+)\}", self.path)

    @property
    def accepted(self) -> frozenset[str]:
        """The media types of all its answers."""
        return frozenset(body.media_type for bodies in self.answers.values() for body in bodies)

    @property
    def successes(self) -> list[str]:
        """The documented statuses of a call that went well; ranges are among them."""
        return [status for status in self.answers if status.startswith("2")]

    @property
    def failures(self) -> list[str]:
        """The documented statuses of a call that did not, and the default for all that are not documented."""
        return [status for status in self.answers if not status.startswith("2")]


@frozen(eq=False)
class Definition:
    """One ``openapi.yaml``."""

    document: JsonObject = field(repr=False)
    key: str = ""

    @classmethod
    def load(cls, file: Path) -> Definition:
        """Read one. Its key is vendor and API, which the folders are named after."""
        document = yaml.load(file.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - a safe loader with fewer types
        return cls(document, "/".join(file.parent.parts[-2:]))

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations, in the definition's order."""
        return [
            self._operation(path, method, item)
            for path, item in ((path, self.resolve(item)) for path, item in self.document["paths"].items())
            for method in METHODS
            if method in item
        ]

    # --- references and schemas -------------------------------------------------------------------------------

    def resolve(self, node: JsonObject) -> JsonObject:
        """What a reference stands for, or the node itself."""
        while "$ref" in node:
            node = self.at(node["$ref"])
        return node

    def at(self, reference: str) -> JsonObject:
        """The node that a reference leads to."""
        node: Json = self.document
        for part in reference.removeprefix("#/").split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            node = node[int(name) if isinstance(node, list) else name]
        assert isinstance(node, dict), reference
        return node

    def errors(self, schema: JsonObject, value: Json) -> list[str]:
        """What the schema has against a value."""
        errors = self._validator.evolve(schema=schema).iter_errors(as_json(value))
        return [f"{error.json_path}: {error.message:.300}" for error in errors]

    def valid(self, schema: JsonObject, value: Json) -> bool:
        """Whether a schema accepts a value."""
        return self._validator.evolve(schema=schema).is_valid(as_json(value))

    @cached_property
    def _validator(self) -> Validator:
        # The references in every schema are found from the document's root, whichever schema is put in its place.
        version = str(self.document["openapi"])
        kind, checker = OAS30Validator, oas30_format_checker
        if not version.startswith("3.0."):
            assert version.startswith("3.1."), version
            kind, checker = OAS31Validator, oas31_format_checker
        validator: Validator = kind(self.document, format_checker=_with_addresses(checker))
        return validator

    # --- operations -------------------------------------------------------------------------------------------

    def _operation(self, path: str, method: str, item: JsonObject) -> Operation:
        raw = item[method]
        responses = {status.upper(): self.resolve(node) for status, node in raw["responses"].items()}
        request = self.resolve(raw.get("requestBody", {}))
        parameters = tuple(self._parameters(raw, item))
        return Operation(
            definition=self,
            path=path,
            method=method,
            id=raw.get("operationId", f"{method} {path}"),
            parameters=tuple(item for item in parameters if item.key != ("header", _ACCEPT)),
            accept=any(item.key == ("header", _ACCEPT) and item.required for item in parameters),
            servers=tuple(_address(server) for server in raw.get("servers", item.get("servers", []))),
            bodies={body.media_type: body for body in self._bodies(request)},
            body_required=request.get("required", False),
            answers={status: tuple(self._bodies(response)) for status, response in responses.items()},
            headers={
                status: tuple(
                    self._parameter({**self.resolve(header), "name": name, "in": "header"}, frozenset())
                    for name, header in response.get("headers", {}).items()
                )
                for status, response in responses.items()
            },
        )

    def _parameters(self, raw: JsonObject, item: JsonObject) -> Iterator[Parameter]:
        reserved = frozenset(raw.get("x-allow-reserved-path", ()))
        # Those of the operation go before those of its path.
        found: dict[tuple[str, str], Parameter] = {}
        for node in (*raw.get("parameters", ()), *item.get("parameters", ())):
            parameter = self._parameter(self.resolve(node), reserved)
            found.setdefault(parameter.key, parameter)
        yield from (parameter for key, parameter in found.items() if key[1] not in _NO_PARAMETERS)

    def _parameter(self, raw: JsonObject, reserved: frozenset[str]) -> Parameter:
        location = raw["in"]
        style = raw.get("style", _STYLES[location])
        media_type, content = next(iter(raw.get("content", {}).items()), (None, raw))
        return Parameter(
            name=raw["name"],
            location=location,
            required=raw.get("required", False),
            style=style,
            explode=raw.get("explode", style == "form"),
            schema=content.get("schema", {}),
            media_type=media_type,
            examples=self._examples(content),
            reserved=location == "path" and raw["name"] in reserved,
        )

    def _bodies(self, holder: JsonObject) -> Iterator[Body]:
        for media_type, node in holder.get("content", {}).items():
            yield Body(media_type, node.get("schema", {}), self._examples(node), node.get("encoding", {}))

    def _examples(self, node: JsonObject) -> tuple[Json, ...]:
        """The documented examples of a parameter or a media type."""
        named = [self.resolve(example) for example in node.get("examples", {}).values()]
        plain = [node["example"]] if "example" in node else []
        return tuple(plain + [example["value"] for example in named if "value" in example])


def media_kind(media_type: str) -> str:
    """How a media type is written: ``json``, ``form``, ``multipart``, ``text`` or ``bytes``."""
    bare = media_type.partition(";")[0].strip().lower()
    if re.fullmatch(r"application/json|.+\+json", bare):
        return "json"
    kinds = {"application/x-www-form-urlencoded": "form", "multipart/form-data": "multipart", "text/plain": "text"}
    return kinds.get(bare, "bytes")


def as_json(value: Json) -> Json:
    """A value with text in the places of files, which is what a schema takes them for."""
    match value:
        case bytes():
            return value.decode("latin-1")
        case dict():
            return {name: as_json(item) for name, item in value.items()}
        case list():
            return [as_json(item) for item in value]
        case _:
            return value


def _address(server: JsonObject) -> str:
    address: str = server["url"]
    for name, variable in server.get("variables", {}).items():
        address = address.replace(f"{{{name}}}", variable["default"])
    return address.rstrip("/")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads YAML as JSON has it: what looks like a date stays a text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _with_addresses(known: FormatChecker) -> FormatChecker:
    """The checks of formats with one for addresses, which the library makes only beside further packages."""
    checker = FormatChecker(())
    checker.checkers = {**known.checkers, "uri": (_is_address, (ValueError,))}
    return checker


def _is_address(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return bool(urlsplit(value).scheme) and re.search(r"[\s<>\"{}|\\^`]", value) is None
